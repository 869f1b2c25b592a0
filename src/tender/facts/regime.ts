import { cite } from '../../document/citation.ts'
import { foldWidth } from '../../text/fold.ts'
import { type Joined, joinTexts, textsWith } from '../../text/joined.ts'
import type { Fact, ProcurementMethod, Regime } from '../model.ts'
import type { Placed } from './placed.ts'

/** Words that speak for a body of rules, and how strongly. */
interface Signal {
  readonly regime: Regime
  readonly weight: number
  readonly pattern: RegExp
}

/** Each counts once however often it stands. Contract and forms are left out: they are templates. */
const SIGNALS: readonly Signal[] = [
  {
    regime: 'government-procurement',
    weight: 3,
    pattern:
      /^\s*[^。；,，、]{0,12}政府采购(?:货物|服务|工程|项目|公开|竞争性|磋商|谈判|询价|招标|采购|和|文件|公告|\s){0,8}\s*$/,
  },
  {
    regime: 'government-procurement',
    weight: 2,
    pattern: /(?:符合|满足|根据|依据|按照|具备|依照)[^。；]{0,12}《?(?:中华人民共和国)?政府采购法》?/,
  },
  {
    regime: 'government-procurement',
    weight: 1,
    pattern: /采购计划(?:编号|备案)|政府采购(?:项目)?编号|政府采购计划/,
  },
  {
    regime: 'government-procurement',
    weight: 1,
    pattern: /中国政府采购网[^。；]{0,40}发布|申请人的资格要求/,
  },
  { regime: 'government-procurement', weight: 1, pattern: /落实政府采购政策/ },
  {
    regime: 'tendering-law',
    weight: 4,
    pattern:
      /(?:根据|依据|按照|依照|遵照|符合)[^。；]{0,12}《?(?:中华人民共和国)?招标投标法》?(?!.{0,30}政府采购法)/,
  },
  { regime: 'tendering-law', weight: 2, pattern: /^\s*招\s*标\s*人\s*(?:\([^()]{0,10}\))?\s*[:：]|招标人为/ },
  {
    regime: 'tendering-law',
    weight: 1,
    pattern:
      /项目审批、?核准或备案机关|已由[^。；]{2,60}批准(?:建设)?|已(?:获|经)?批准建设|批准文号|项目业主/,
  },
  { regime: 'tendering-law', weight: 2, pattern: /施工(?:公开|邀请)?招标(?:文件|公告)\s*$|工程量清单/ },
  { regime: 'tendering-law', weight: 2, pattern: /综合评估法|经评审的最低投标价法|否决其?投标/ },
  { regime: 'tendering-law', weight: 1, pattern: /中国招标投标公共服务平台|依法必须(?:进行)?招标的项目/ },
  {
    regime: 'enterprise',
    weight: 3,
    pattern: /非依法必须(?:进行)?招标|非政府采购|不属于政府采购|企业自主采购|自愿招标/,
  },
  {
    regime: 'enterprise',
    weight: 3,
    pattern:
      /(?:公司|集团|企业|院|中心)[^。；]{0,24}(?:采购|招标|招投标)(?:活动)?(?:与供应商)?管理(?:办法|规定|制度|实施细则)/,
  },
  { regime: 'enterprise', weight: 1, pattern: /企业自筹|自有资金|资金来源[^。；]{0,10}自筹|自筹资金/ },
  {
    regime: 'enterprise',
    weight: 1,
    pattern: /国有企业采购操作规范|国有企业网上商城|供应链管理|阳光采购|电商平台/,
  },
]

const COMPANY = /公司|集团|厂$|银行|电网|矿业|股份|有限/
const PUBLIC_BODY =
  /局|委员会|政府|学校|大学|学院|中学|小学|[一二三四五六七八九十]中|幼儿园|医院|卫生院|中心|法院|检察院|公安|部队|支队|大队|总队|厅|处$|办公室|研究院|研究所|馆|站$|会$|监狱|戒毒/

const OWN_METHODS: readonly ProcurementMethod[] = [
  'competitive-negotiation',
  'competitive-consultation',
  'inquiry',
  'single-source',
  'other',
]

const TEMPLATE_ZONES = new Set(['contract', 'form'])

interface Tally {
  readonly weight: number
  readonly first: { readonly at: Placed; readonly quote: string } | null
}

/** The lines that are counted, half width, with where each stands. */
interface Counted {
  readonly joined: Joined
  readonly lines: readonly { readonly at: Placed; readonly quote: string }[]
}

const countedLines = (placed: readonly Placed[]): Counted => {
  const lines = placed
    .filter(({ zone }) => !TEMPLATE_ZONES.has(zone))
    .flatMap((at) => at.lines.map(({ text, quote }) => ({ at, quote, text: foldWidth(text) })))
  return { lines, joined: joinTexts(lines.map(({ text }) => text)) }
}

const tally = (regime: Regime, { joined, lines }: Counted): Tally => {
  let weight = 0
  let first: Tally['first'] = null
  for (const signal of SIGNALS.filter((other) => other.regime === regime)) {
    const [index] = textsWith(joined, signal.pattern)
    if (index === undefined) continue
    weight += signal.weight
    first ??= lines[index]!
  }
  return { weight, first }
}

const REGIMES: readonly Regime[] = ['government-procurement', 'tendering-law', 'enterprise']

/** What the purchaser and the method speak for: a company that doesn't tender goes by its own rules. */
const leaning = (
  purchaser: string | null,
  method: ProcurementMethod | null,
): Readonly<Record<Regime, number>> => {
  const company = purchaser !== null && COMPANY.test(purchaser)
  const publicBody = purchaser !== null && !company && PUBLIC_BODY.test(purchaser)
  const ownMethod = method !== null && OWN_METHODS.includes(method)
  return {
    'government-procurement': publicBody ? 4 : 0,
    'tendering-law': company && !ownMethod ? 1 : 0,
    enterprise: company ? (ownMethod ? 7 : 3) : 0,
  }
}

/**
 * Which body of rules a tender goes by: 政府采购法, 招标投标法 or an enterprise's own.
 * Weighs who buys, how, and what the documents invoke; null where nothing speaks.
 */
export const findRegime = (
  placed: readonly Placed[],
  purchaser: Fact<string> | null,
  method: Fact<ProcurementMethod> | null,
): Fact<Regime> | null => {
  const counted = countedLines(placed)
  const lean = leaning(purchaser?.value ?? null, method?.value ?? null)
  const found = REGIMES.map((regime) => {
    const { weight, first } = tally(regime, counted)
    const citation = first ? cite('tender', first.at.passage, first.quote) : (purchaser?.citation ?? null)
    return { value: regime, weight: weight + lean[regime], citation }
  }).sort((a, b) => b.weight - a.weight)
  const best = found[0]!
  return best.weight > 0 && best.citation ? { value: best.value, citation: best.citation } : null
}
