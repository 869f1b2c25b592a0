import { CatalogueError } from './errors.ts'

/** A sheet of cells as shown; the header is its first row with more than one cell, or the first of all. */
export interface CatalogueSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

type Kind = 'company' | 'certificate' | 'person' | 'case' | 'product'
type Row = Readonly<Record<string, string>>

/** 类别, or the sheet's name, to what a row is. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/产品|货物|设备|参数|product/i, 'product'],
  [/人员|人才|团队|person|people|staff/i, 'person'],
  [/业绩|案例|合同|case|project/i, 'case'],
  [/证书|资质|认证|certificate/i, 'certificate'],
  [/公司|企业|单位|company/i, 'company'],
]

/** Words of a header to fields; the first that fits is taken. A field of one kind may bear another name in another. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^(类别|种类|kind)$/i, 'kind'],
  [/^(参数|指标)(名称|项)?$|^parameter$/i, 'parameter'],
  [/^(参数|指标)值$|^(数值|value)$/i, 'value'],
  [/^(计量)?单位$|^unit$/i, 'unit'],
  [/^(功能|能力|性能描述)$|^capabilit(y|ies)$/i, 'capability'],
  [/型号|^model$/i, 'model'],
  [/制造商|生产(厂家|厂商|企业)|厂家|品牌|^manufacturer$/i, 'manufacturer'],
  [/信用代码|^creditCode$/i, 'creditCode'],
  [/从业人员|员工人数|^employees$/i, 'employees'],
  [/成立(日期|时间)|^foundedOn$/i, 'foundedOn'],
  [/证书(编号|号码?)|^(编号|number)$/i, 'number'],
  [/发证(机构|机关|单位)|颁发|认证机构|^issuer$/i, 'issuer'],
  [/有效期|到期|^validUntil$/i, 'validUntil'],
  [/持有人|持证人|^holder$/i, 'holder'],
  [/岗位|职务|角色|^role$/i, 'role'],
  [/客户|业主|采购人|采购单位|甲方|^customer$/i, 'customer'],
  [/金额.{0,2}万元/, 'amountWan'],
  [/金额|合同价|^amountYuan$/i, 'amountYuan'],
  [/签订|签署|合同(日期|时间)|^signedOn$/i, 'signedOn'],
  [/^((持有)?证书|certificates)$/i, 'certificates'],
  [/^(名称|姓名|name)$|(产品|设备|货物|证书|资质|公司|企业|项目|合同|业绩)名称$/i, 'name'],
]

const fieldOf = (title: string): string | undefined => {
  const plain = title.replace(/\s/g, '')
  return FIELDS.find(([words]) => words.test(plain))?.[1]
}

/** What the rows of a sheet are where neither 类别 nor the sheet's name tells. */
const kindOfHeader = (fields: readonly (string | undefined)[]): Kind | undefined => {
  const has = (...names: readonly string[]) => names.some((name) => fields.includes(name))
  if (has('parameter', 'value', 'capability', 'model')) return 'product'
  if (has('role', 'certificates')) return 'person'
  if (has('customer', 'amountYuan', 'amountWan', 'signedOn')) return 'case'
  if (has('validUntil', 'issuer')) return 'certificate'
  return has('creditCode', 'foundedOn') ? 'company' : undefined
}

const kindIn = (words: string): Kind | undefined => KINDS.find(([pattern]) => pattern.test(words))?.[1]

interface KindedRow {
  readonly kind: Kind
  readonly row: Row
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

const readSheet = ({ name, rows }: CatalogueSheet): readonly KindedRow[] => {
  const head = rows.findIndex((row) => row.some((title) => fieldOf(title) === 'name'))
  if (head < 0) {
    if (rows.every(isBlank)) return []
    throw new CatalogueError(name, '没有表头：表头应有“名称”一栏（no header row with 名称）')
  }
  const fields = rows[head]!.map(fieldOf)
  const ofSheet = kindIn(name) ?? kindOfHeader(fields)
  return rows.slice(head + 1).flatMap((cells, at) => {
    if (isBlank(cells)) return []
    const row: Record<string, string> = {}
    for (const [column, field] of fields.entries())
      if (field && cells[column]?.trim()) row[field] ??= cells[column]!.trim()
    const kind = row.kind ? kindIn(row.kind) : ofSheet
    if (!kind) throw new CatalogueError(`${name}!${head + at + 2}`, '不知道是哪一类（unknown 类别）')
    return [{ kind, row }]
  })
}

const LIST = /[、；;\n]/
const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(LIST)
    .map((part) => part.trim())
    .filter(Boolean)

const numberOf = (text: string | undefined): number | null => {
  const value = Number((text ?? '').replace(/[,，¥￥元\s]/g, '') || Number.NaN)
  return Number.isFinite(value) ? value : null
}

const caseOf = ({ amountWan, amountYuan, ...row }: Row) => ({
  ...row,
  amountYuan: amountWan
    ? Math.round((numberOf(amountWan) ?? Number.NaN) * 1e6) / 100 || null
    : numberOf(amountYuan),
})

/** Rows of one thing: those with its name and those without any that follow. */
const grouped = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const groups = new Map<string, Row[]>()
  let open = ''
  for (const row of rows) {
    if (row.name) open = `${row.name}\n${row.model ?? ''}`
    const held = groups.get(open)
    if (held) held.push(row)
    else groups.set(open, [row])
  }
  return [...groups.values()]
}

const productOf = (rows: readonly Row[]) => ({
  ...rows[0],
  parameters: rows.flatMap(({ parameter, value, unit }) =>
    parameter && value ? [{ name: parameter, value, unit: unit ?? '' }] : [],
  ),
  capabilities: rows.flatMap(({ capability }) => listOf(capability)),
})

/**
 * Turns sheets (工作表) into the JSON shape of a catalogue, to be parsed by `parseCatalogue`. A row is of the kind
 * that its 类别 tells, else its sheet's name, else the header. Throws a {@link CatalogueError} where none does.
 */
export const catalogueOfSheets = (sheets: readonly CatalogueSheet[]): unknown => {
  const all = sheets.flatMap(readSheet)
  const ofKind = (kind: Kind) => all.filter((entry) => entry.kind === kind).map(({ row }) => row)
  const certificates = ofKind('certificate')
  const [company] = ofKind('company')
  return {
    company: {
      name: company?.name ?? '',
      creditCode: company?.creditCode,
      employees: numberOf(company?.employees),
      foundedOn: company?.foundedOn,
      certificates: certificates.filter(({ holder }) => !holder),
      personnel: ofKind('person').map((row) => ({
        name: row.name,
        role: row.role,
        certificates: [
          ...listOf(row.certificates),
          ...certificates.filter(({ holder }) => holder && holder === row.name),
        ],
      })),
      cases: ofKind('case').map(caseOf),
    },
    products: grouped(ofKind('product')).map(productOf),
  }
}
