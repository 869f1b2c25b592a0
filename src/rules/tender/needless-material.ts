import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得要求可查询、可承诺代替的材料和原件 */
export const needlessMaterial = phraseRule({
  id: 'ban-needless-material',
  title: {
    zh: '不得要求可查询、可承诺代替的材料和原件',
    en: 'Needless originals, seals and printouts must not be asked for',
  },
  severity: 'clarification',
  sources: [article('fair-competition-notice', '第三部分')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求原件备查、重复盖章、查询截图或层层证明：{found}。',
    en: '{count} places ask for originals, extra seals, printouts or layered proof: {found}.',
  },
  suggestion: {
    zh: '可在线查询的由评审现场查询，其余以复印件和承诺代替。',
    en: 'Look up what is online; accept copies and promises for the rest.',
  },
  zones: ['scoring', 'qualification', 'technical', 'commercial', 'notice', 'general'],
  phrases: [
    /(原件(?:备查|核查|核验|查验|备核)|(?:证书|合同|报告|证明|执照|发票)[^。；;\n]{0,4}原件(?!扫描|复印|或|的扫描|影印|彩色))/g,
    /((?:提供|附|并附?)[^。；;\n]{0,40}(?:查询截图|查询结果截图|网页截图|网站截图|官网截图|查询页面截图))/g,
    /((?:合同|中标通知书|验收报告|验收证明)[、，,和及](?:中标通知书|合同|验收报告|验收单|发票)[、，,和及](?:验收报告|发票|中标通知书|履约评价)[^。；;\n]{0,20})/g,
    /((?:加盖|盖)[^。；;\n]{0,10}(?:合同)?(?:甲方|业主|用户|采购单位|使用单位)(?:的)?(?:公章|业务章|印章)|甲方出具的证明[^。；;\n]{0,8})/g,
    /((?:加盖|盖)[^。；;\n]{0,10}(?:厂家|厂商|制造商)(?:公章|印章|鲜章))/g,
    /(法定代表人(?:须|必须|应|需)?(?:亲自|本人)?(?:携带?[^。；;，,\n]{0,12})?(?:到场|到开标现场|参加开标|出席开标)[^。；;，,\n]{0,8})/g,
    /(无(?:行贿)?犯罪(?:记录)?(?:查询)?证明)/g,
    /(均?要求提供证明(?:资料|材料)[^。；;\n]{0,6}共\s{0,2}(?:1[0-9]|[2-9][0-9])\s{0,2}项[^。；;\n]{0,40}|分包单位[^。；;\n]{0,60}资质)/g,
  ],
  unless: /信用中国|失信|中标后|供货时|验收时|无需提供原件|质疑|投诉|领取|递交/,
})
