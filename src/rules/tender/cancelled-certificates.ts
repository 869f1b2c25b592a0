import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得要求已取消的资质 */
export const cancelledCertificates = phraseRule({
  id: 'ban-irrelevant-or-cancelled-cert',
  title: { zh: '不得要求已取消的资质', en: 'Cancelled qualifications must not be asked for' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（二）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处要求的资质、资格已取消或已改制：{found}。',
    en: '{count} places ask for a qualification that no longer exists: {found}.',
  },
  suggestion: {
    zh: '核对该资质是否仍由主管部门核发；已取消的删除。',
    en: 'Check that the qualification still exists; delete it otherwise.',
  },
  phrases: [
    /((?:计算机)?信息系统集成(?:企业|及服务)?(?:[一二三四壹贰叁]级)?资质|系统集成(?:企业)?[一二三四壹贰叁]级资质)/g,
    /(物业服务企业[^。；;，,\n]{0,4}资质|物业管理(?:企业)?[一二三]级资质)/g,
    /((?:城市)?园林绿化(?:企业|工程施工)?[^。；;，,\n]{0,4}资质)/g,
    /((?:工程)?招标代理(?:机构)?(?:甲级|乙级|暂定级)?资[质格](?:证书)?)/g,
    /(计算机信息系统安全专用产品销售许可证|工程造价咨询(?:企业)?(?:[甲乙]级)?资质)/g,
  ],
  unless: /涉密信息系统集成/,
})
