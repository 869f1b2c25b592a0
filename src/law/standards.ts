/** 被代替或废止的标准: a standard with its year, what took its place and since when ("2018-05-01"). */
export interface ReplacedStandard {
  /** Code without blanks: "GB/T17657-1999". */
  readonly code: string
  /** Null for one that was withdrawn without a successor. */
  readonly replacedBy: string | null
  /** Day the successor came into force, or the day of withdrawal. */
  readonly since: string
}

/** 标准目录: entries with where they were taken from and on which day. */
export interface StandardsList {
  /** 来源: the register, notice or person that it rests on. */
  readonly source: string
  /** "2026-11-20" */
  readonly date: string
  readonly standards: readonly ReplacedStandard[]
}

/** A standard with the list it stands in. */
export interface ListedStandard extends ReplacedStandard {
  readonly source: string
  readonly date: string
}

type Row = readonly [code: string, replacedBy: string, since: string]

/** Widely cited standards whose replacement is certain; not a complete register. Check the national register (全国标准信息公共服务平台). */
const rows: readonly Row[] = [
  ['GB18580-2001', 'GB18580-2017', '2018-05-01'],
  ['GB18581-2009', 'GB18581-2020', '2020-12-01'],
  ['GB18582-2008', 'GB18582-2020', '2020-12-01'],
  ['GB24410-2009', 'GB18581-2020', '2020-12-01'],
  ['GB24408-2009', 'GB18582-2020', '2020-12-01'],
  ['GB/T17657-1999', 'GB/T17657-2013', '2014-05-01'],
  ['GB/T17657-2013', 'GB/T17657-2022', '2023-07-01'],
  ['GB/T3324-2008', 'GB/T3324-2017', '2018-05-01'],
  ['GB/T3324-2017', 'GB/T3324-2024', '2025-07-01'],
  ['GB/T3325-2008', 'GB/T3325-2017', '2018-05-01'],
  ['GB/T3325-2017', 'GB/T3325-2024', '2025-07-01'],
  ['GB/T10125-2012', 'GB/T10125-2021', '2022-03-01'],
  ['GB/T6892-2015', 'GB/T6892-2023', '2024-03-01'],
  ['GB/T22048-2008', 'GB/T22048-2015', '2016-08-01'],
  ['GB/T22048-2015', 'GB/T22048-2022', '2023-02-01'],
  ['GB6675-2003', 'GB6675.1-2014', '2016-01-01'],
  ['QB/T1952.1-2012', 'QB/T1952.1-2023', '2024-01-01'],
  ['GB/T19001-2008', 'GB/T19001-2016', '2017-07-01'],
  ['GB/T24001-2004', 'GB/T24001-2016', '2017-05-01'],
  ['GB/T28001-2011', 'GB/T45001-2020', '2020-03-06'],
  ['ISO9001:2008', 'ISO9001:2015', '2015-09-15'],
  ['ISO14001:2004', 'ISO14001:2015', '2015-09-15'],
  ['ISO4892-3:2016', 'ISO4892-3:2024', '2024-01-01'],
  ['OHSAS18001:2007', 'ISO45001:2018', '2018-03-12'],
  ['OHSAS18001-2007', 'ISO45001:2018', '2018-03-12'],
  ['GB/T22239-2008', 'GB/T22239-2019', '2019-12-01'],
  ['GB50348-2004', 'GB50348-2018', '2018-12-01'],
  ['GB50311-2007', 'GB50311-2016', '2017-04-01'],
  ['GB50312-2007', 'GB/T50312-2016', '2017-04-01'],
  ['GB50174-2008', 'GB50174-2017', '2018-01-01'],
  ['GB50314-2006', 'GB50314-2015', '2015-11-01'],
  ['GB/T50314-2006', 'GB50314-2015', '2015-11-01'],
  ['GB50343-2004', 'GB50343-2012', '2012-12-01'],
  ['GB50016-2006', 'GB50016-2014', '2015-05-01'],
  ['GB50045-95', 'GB50016-2014', '2015-05-01'],
  ['GB50166-2007', 'GB50166-2019', '2020-03-01'],
  ['GB50261-2005', 'GB50261-2017', '2018-01-01'],
  ['GB50500-2008', 'GB50500-2013', '2013-07-01'],
  ['GB50204-2002', 'GB50204-2015', '2015-09-01'],
  ['GB50210-2001', 'GB50210-2018', '2018-09-01'],
  ['GB50325-2010', 'GB50325-2020', '2020-08-01'],
  ['GB50300-2001', 'GB50300-2013', '2014-06-01'],
  ['GB50057-94', 'GB50057-2010', '2011-10-01'],
  ['GB8624-2006', 'GB8624-2012', '2013-10-01'],
  ['GB4943-2001', 'GB4943.1-2011', '2012-12-01'],
  ['GB4943.1-2011', 'GB4943.1-2022', '2023-08-01'],
  ['GB9254-2008', 'GB/T9254.1-2021', '2022-07-01'],
  ['GB17625.1-2012', 'GB17625.1-2022', '2024-07-01'],
  ['GB21455-2013', 'GB21455-2019', '2020-07-01'],
  ['GB7000.1-2007', 'GB7000.1-2015', '2017-01-01'],
  ['GB3095-1996', 'GB3095-2012', '2016-01-01'],
  ['GB/T18883-2002', 'GB/T18883-2022', '2023-02-01'],
  ['GB5749-2006', 'GB5749-2022', '2023-04-01'],
  ['GB2760-2011', 'GB2760-2014', '2015-05-24'],
  ['GB2760-2014', 'GB2760-2024', '2025-02-08'],
  ['GB2762-2017', 'GB2762-2022', '2023-06-30'],
  ['GB7718-2004', 'GB7718-2011', '2012-04-20'],
  ['GB18401-2003', 'GB18401-2010', '2011-08-01'],
  ['GB/T22080-2008', 'GB/T22080-2016', '2017-03-01'],
  ['GB/T20984-2007', 'GB/T20984-2022', '2022-11-01'],
  ['GB/T28181-2016', 'GB/T28181-2022', '2023-07-01'],
  ['GB/T18487.1-2015', 'GB/T18487.1-2023', '2024-04-01'],
  ['GB/T3920-1997', 'GB/T3920-2008', '2009-06-01'],
  ['GB/T3921-1997', 'GB/T3921-2008', '2009-06-01'],
  ['GB/T4208-2008', 'GB/T4208-2017', '2018-02-01'],
]

/** The standards that bidlint knows to be replaced. Some dates are from memory, so that they only ask. */
export const knownStandards: StandardsList = {
  source: 'bidlint（整理自标准前言与公告，未逐条核对全国标准信息公共服务平台）',
  date: '2026-11-23',
  standards: rows.map(([code, replacedBy, since]) => ({ code, replacedBy, since })),
}

const keyOf = (code: string): string =>
  code
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[:：—–]/g, '-')

/** Looks standards up by code; of two lists that know one the later in the row counts. */
export const standardsIn = (
  lists: readonly StandardsList[],
): { readonly find: (code: string) => ListedStandard | null; readonly all: readonly ListedStandard[] } => {
  const byCode = new Map(
    lists.flatMap(({ source, date, standards }) =>
      standards.map((standard) => [keyOf(standard.code), { ...standard, source, date }] as const),
    ),
  )
  return { find: (code) => byCode.get(keyOf(code)) ?? null, all: [...byCode.values()] }
}
