/** 产品与资信库: what one's own company can show. */
export interface Catalogue {
  /** Name of the file it was read from, '' where it came from no file. */
  readonly file: string
  readonly company: {
    readonly name: string
    /** 统一社会信用代码 */
    readonly creditCode: string | null
    /** 从业人员 */
    readonly employees: number | null
    /** 成立日期, "2016-03-18" */
    readonly foundedOn: string | null
    readonly certificates: readonly CatalogueCertificate[]
    readonly personnel: readonly CataloguePerson[]
    readonly cases: readonly CatalogueCase[]
  }
  readonly products: readonly CatalogueProduct[]
}

/** 证书 */
export interface CatalogueCertificate {
  readonly name: string
  readonly number: string | null
  readonly issuer: string | null
  /** "2026-06-18" */
  readonly validUntil: string | null
}

/** 人员. `certificates` are the names as printed, `held` the same with number and validity where given. */
export interface CataloguePerson {
  readonly name: string
  readonly role: string
  readonly certificates: readonly string[]
  readonly held: readonly CatalogueCertificate[]
}

/** 业绩 */
export interface CatalogueCase {
  readonly name: string
  readonly customer: string
  readonly amountYuan: number | null
  /** "2024-03-12" */
  readonly signedOn: string | null
}

/** 产品. `parameters` maps a parameter's name to its value with the unit behind it. */
export interface CatalogueProduct {
  readonly name: string
  readonly model: string | null
  readonly manufacturer: string | null
  readonly parameters: Readonly<Record<string, string>>
  readonly capabilities: readonly string[]
}
