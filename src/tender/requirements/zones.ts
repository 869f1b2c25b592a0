/** What a chapter of a tender is about. */
export type Zone = 'notice' | 'instructions' | 'demand' | 'evaluation' | 'contract' | 'forms'

const FILE = '(?:投标|响应|报价|磋商|谈判|应答|应标|比选|遴选|竞价|询价|申请|参选|竞标|竞争性磋商|竞争性谈判)'

/** First match wins: a chapter on the contract's form is about the contract, not about forms. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  ['contract', /^(?!.*(?:需求|要求|响应|业绩|偏离)).{0,30}(?:合同|协议书?$)/u],
  [
    'forms',
    new RegExp(
      `${FILE}(?:人|供应商)?(?:文件|函|书)?(?:的)?(?:组成|构成|编制|内容|相关|有关|参考)?(?:要求)?(?:及|和|与|、)?(?:的)?(?:参考)?(?:格式|样式|模板|范本)|文件格式|格式(?:文件|附件|范本|要求)?$|(?:^|部分|章)附件(?:格式)?$`,
      'u',
    ),
  ],
  [
    'demand',
    /^(?!.*(?:资格|须知|公告|邀请|评[标审]|格式|响应文件|投标文件)).*(?:需求|任务书|工程量清单|采购标的$|采购(?:内容|清单)|(?:技术|商务|服务|采购|用户|业主|项目|货物|供货|招标|磋商|谈判|发包人).{0,16}(?:要求|规格|规范|标准|参数|内容|说明书|范围))/u,
  ],
  [
    'evaluation',
    /(?:评标|评审|评定|评分|评价|定标|成交|磋商|谈判|比选)(?:、定标|和定标)?(?:的)?(?:办法|方法|标准|程序|细则|原则|信息|步骤|准则)|资格(?:性)?审查|符合性审查|初步评审/u,
  ],
  ['instructions', /须知|前附表|^总则$/u],
  ['notice', /公告|邀请/u],
]

/** The zone that a chapter's title names, or null. */
export const zoneOf = (title: string): Zone | null => {
  const bare = title.replace(/\s/gu, '')
  return ZONES.find(([, words]) => words.test(bare))?.[0] ?? null
}
