import { withoutNumber } from './strip.ts'

/** Words by which a bid is out: 投标无效, 否决, 拒收, 视为未实质性响应, 不予受理. */
const FILE = '(?:投标|响应|报价|应答|磋商|谈判|竞标|参选|比选|申请|竞价|标书)'

const STRONG = new RegExp(
  [
    `无效(?:的)?${FILE}`,
    `${FILE}[^。；;，,：:]{0,14}(?:无效|失效)`,
    '无效(?:标|文件|处理|声明)',
    '(?:按|作|作为|视为|视同|属于|判为|判定为|认定为|导致|认为)无效',
    '否决',
    '(?:被|予以|将)[^。；;，,]{0,4}拒绝',
    '废标处理|(?:按|作|作为|视为|属于)废标',
    '拒收',
    '(?:未|不得|不予|不能)通过(?:资格|符合性|初步|形式|响应性)(?:性|后审)?(?:审查|评审|检查)(?!的)',
    `视(?:为|同)(?:未|没有)(?:(?:提交|递交)[^。；;，,]{0,4}文件|(?:参加|参与)${FILE})`,
    `(?:未|没有|不|非)(?:作出|做出|构成)?(?:对.{0,12})?实质性?(?:响应|满足|性响应)[^。；;]{0,14}(?:处理|论处)`,
    '(?:视为|视同|认定为|被认为|作为)(?:未|没有|不|非)[^。；;，,]{0,16}(?:响应|满足)',
    `(?:资格|符合性|初步|形式|响应性)(?:性|后审)?(?:审查|评审|检查)(?:将)?(?:视为|作|按|结果为)?(?:不通过|不合格|未通过|不予通过)`,
    `取消(?:其)?[^。；;，,]{0,6}(?:${FILE}|参与|参加|评审)(?:的)?资格`,
    `视(?:为|同)[^。；;，,]{0,10}(?:放弃|撤回|撤销|退出)[^。；;，,]{0,6}${FILE}`,
    `(?:丧失|失去)[^。；;，,]{0,6}${FILE}资格`,
    '资格(?:被)?(?:将)?(?:被)?视为无效',
  ].join('|'),
  'u',
)

const REFUSAL = new RegExp(
  [
    `拒绝(?:接收|接受|受理)?(?:其|该|任何)?[^。；;，,]{0,14}(?:${FILE}|文件|参加|参与)`,
    '(?:不予|恕不|一概不予)(?:接收|接受|受理|签收|评审)',
    `(?:${FILE}|文件)[^。；;]{0,40}拒绝(?:接收|接受|受理)`,
    `(?:不|不再|概不|均不|将不|一律不|有权不)(?:予)?接[受收][^。；;，,]{0,20}(?:${FILE}|文件)`,
    `(?:${FILE}|文件)[^。；;]{0,40}(?:概不|均不|将不|不再|一律不|不予|有权不)(?:予)?接[受收]`,
    `不得(?:再)?(?:参加|参与|进入)[^。；;，,]{0,16}(?:评审|评标|${FILE})`,
  ].join('|'),
  'u',
)

/** Words that speak of something else than a bid being out. */
const OTHER_SUBJECT =
  /质疑|投诉|异议|疑问|原(?:招标|采购|磋商|谈判|比选)文件|合同(?!项)[^。；;，,项]{0,8}无效|(?:委员会|专家|委员|评委)(?:成员)?[^。；;，,]{0,10}(?:意见|结论|评审|打分|评分|结果|资格)[^。；;，,]{0,10}无效|业绩[^。；;]{0,8}无效|无效业绩|(?:否决|拒绝|接受或拒绝)(?:了)?(?:所有|全部|任何)|(?:中标|成交|中选)(?:结果|资格)?(?:[^。；;，,]{0,6})无效|是指|不作为[^。；;]{0,14}(?:无效|否决|否定)|不得[^。；;，,]{0,16}(?:作为|因此|为由)[^。；;，,]{0,10}(?:无效|否决|拒绝)|不属于|复印(?:件)?无效|撤销投标的行为|(?:不|仍)可?退还|放弃[^。；]{0,8}报价|主动提出的|显著[^。；]{0,12}(?:标明|标识|提示)|(?:名单|情况说明|原因)[；;。]?$|无效(?:投标|响应)[者人]|(?:项|情形|条款)?[：:]\s?无[。；]?$|拒绝(?:签|履|支付|付款|验收|收货|接收货|与)|无效(?:合同|条款)|(?:招标|采购|评标|评审|磋商|谈判)(?:结果)?无效|口头|情形(?:见|如)下表|[”"’](?:中)?规定的否决/u
const TITLE_ONLY =
  /^[^，,。；：:]{0,16}(?:情形|情况|条款|处理|投标|响应)$|^第[一二三四五六七八九十]{1,3}(?:章|部分|节|篇)[^，,。；：:]{1,24}$|^(?:.{0,10}情形)?详见[^。]{0,60}。?$/u
const POINTS_ONLY = /不得分|不予?计分|得\s?0\s?分|不计入|不予认可|扣分/u
const FAILURE =
  /(?:项目|采购|标段|标项|包|包别|招标|活动)(?:应|应当|将|作|按|予以)?[^。；;，,]{0,4}废标|应?予以?废标|不足(?:三|3)\s?家|少于\s?(?:三|3)\s?[家个]/u
const SUBJECT = new RegExp(`${FILE}|供应商|文件|人`, 'u')

/** True where the sentence says that a bid is invalid, rejected or not accepted. */
export const isInvalidating = (sentence: string): boolean => {
  if (OTHER_SUBJECT.test(sentence) || FAILURE.test(sentence) || TITLE_ONLY.test(withoutNumber(sentence)))
    return false
  if (STRONG.test(sentence)) return !(POINTS_ONLY.test(sentence) && !/否则|导致/u.test(sentence))
  return REFUSAL.test(sentence) && SUBJECT.test(sentence) && !/不接受.{0,4}联合体|低于成本/u.test(sentence)
}

const OF_A_BID = new RegExp(`${FILE}|(?:作|按|作为)(?:无效|废)标`, 'u')

/** Weaker than `isInvalidating`: also in a technical chapter, where 拒绝 and 不接受 are about goods. */
export const isStronglyInvalidating = (sentence: string): boolean =>
  isInvalidating(sentence) && STRONG.test(sentence) && OF_A_BID.test(sentence)

/** True where the words make the whole procedure fail (废标), not one bid. */
export const isFailure = (sentence: string): boolean => FAILURE.test(sentence)
