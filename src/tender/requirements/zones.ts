/** What a chapter of a tender is about. */
export type Zone = 'notice' | 'instructions' | 'demand' | 'evaluation' | 'contract' | 'forms'

const FILE = '(?:投标|响应|报价|磋商|谈判|应答|应标|比选|遴选|竞价|询价|申请|参选|竞标|竞争性磋商|竞争性谈判)'

/** First match wins: a chapter on the contract's form is about the contract, not about forms. */
const ZONES: readonly (readonly [Zone, RegExp])[] = [
  ['contract', /^(?!.*(?:需求|要求|响应|业绩|偏离)).{0,30}(?:合同|协议书?$)/u],
  [
    'forms',
    new RegExp(
      `${FILE}(?:人|供应商)?(?:文件|函|书)?(?:的)?(?:组成|构成|编制|内容|相关|有关|参考)?(?:要求)?(?:及|和|与|、)?(?:的)?(?:参考)?(?:格式|样式|模板|范本)|文件格式|格式(?:文件|附件|范本|要求)?$|^附件$`,
      'u',
    ),
  ],
  [
    'demand',
    /(?:需求|用户要求|业主要求|发包人要求|工程量清单|技术(?:参数|规格|规范|标准)|服务(?:内容|范围|标准|方案要求)|供货(?:要求|范围))|(?:采购|招标|项目|货物|服务|工程|技术|商务|设备|磋商|谈判)(?:项目)?(?:内容|清单|技术|商务|服务|标的)?(?:、|及|和|与)?(?:技术|商务|服务|有关|具体|相关|各项)?(?:规格|参数)?(?:的)?(?:及|和|与|、)?(?:要求|说明书|任务书)|任务书|(?:采购|招标)(?:内容|项目)(?:及|和|与|、)|采购标的$/u,
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
