/** A part of a tender (招标文件的组成部分): 封面, 公告, 前附表, 采购需求, 须知, 评标办法, 合同, 格式. */
export type Part =
  | 'cover'
  | 'notice'
  | 'dataSheet'
  | 'requirement'
  | 'general'
  | 'evaluation'
  | 'contract'
  | 'form'

const FILE = '(?:投标|响应|报价|磋商|谈判|应答|应标|比选|遴选|竞价|询价|申请|参选|竞标|竞争性磋商|竞争性谈判)'

/** Words of a title to the part that it opens; the first that fits. A chapter on the contract's form is about the contract. */
const TITLES: readonly (readonly [Part, RegExp])[] = [
  [
    'dataSheet',
    /前附表|须知附表|须知一览表|资料表|补充内容|专用条款$|关键信息|(?:招标|采购|磋商|项目)文件信息|^项目信息/u,
  ],
  ['contract', /^(?!.*(?:需求|要求|响应|业绩|偏离)).{0,30}(?:合同|协议书?$)/u],
  [
    'form',
    new RegExp(
      `${FILE}(?:人|供应商)?(?:文件|函|书)?(?:的)?(?:组成|构成|编制|内容|相关|有关|参考)?(?:要求)?(?:及|和|与|、)?(?:的)?(?:参考)?(?:格式|样式|模板|范本)|文件格式|^格式|格式(?:文件|附件|范本|要求)?$|(?:^|部分|章)附件(?:格式)?$|${FILE}.{0,6}附件|^附件.{0,12}格式|组成要求`,
      'u',
    ),
  ],
  [
    'requirement',
    /^(?!.*(?:资格|须知|公告|邀请|评[标审]|格式|响应文件|投标文件)).*(?:需求|任务书|工程量清单|货物清单|图纸|采购标的$|采购(?:内容|清单)|(?:技术|商务|服务|采购|用户|业主|项目|货物|供货|招标|磋商|谈判|发包人).{0,16}(?:要求|规格|规范|标准|参数|内容|说明书|范围)|(?:技术|商务)条款)/u,
  ],
  [
    'evaluation',
    /(?:评标|评审|评定|评分|评价|定标|成交|磋商|谈判|比选)(?:、定标|和定标)?(?:的)?(?:办法|方法|标准|程序|细则|原则|信息|步骤|准则)|^评[标审分]|资格(?:性)?审查|符合性审查|初步评审|定标/u,
  ],
  ['general', /须知|总则|通用条款|通用部分/u],
  ['notice', /公告|邀请/u],
]

const NOT_A_NOTICE = /更正|终止|变更|结果|中标|成交|媒介|媒体|期限|发布/u

/** The part that a title opens, or null. */
export const partOfTitle = (title: string): Part | null => {
  const bare = title.replace(/\s/gu, '')
  const part = TITLES.find(([, words]) => words.test(bare))?.[0] ?? null
  return part === 'notice' && NOT_A_NOTICE.test(bare) ? null : part
}
