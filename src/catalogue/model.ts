/** 产品与资信库: what one's own company can show. */
export interface Catalogue {
  readonly company: {
    readonly name: string
    readonly creditCode: string | null
    readonly certificates: readonly CatalogueCertificate[]
    readonly personnel: readonly {
      readonly name: string
      readonly role: string
      readonly certificates: readonly string[]
    }[]
    readonly cases: readonly {
      readonly name: string
      readonly customer: string
      readonly amountYuan: number | null
      readonly signedOn: string | null
    }[]
  }
  readonly products: readonly {
    readonly name: string
    readonly model: string | null
    readonly parameters: Readonly<Record<string, string>>
    readonly capabilities: readonly string[]
  }[]
}

export interface CatalogueCertificate {
  readonly name: string
  readonly number: string | null
  readonly issuer: string | null
  readonly validUntil: string | null
}
