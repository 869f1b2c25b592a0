import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 获取采购文件不得设资格审查 */
export const documentConditions = phraseRule({
  id: 'ban-doc-obtain-conditions',
  title: { zh: '获取采购文件不得设资格审查', en: 'No vetting before documents are handed out' },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（八）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处在获取文件环节要求资格材料或审核：{found}。',
    en: '{count} places vet suppliers before they get the documents: {found}.',
  },
  suggestion: {
    zh: '删除，资格在评审时审查。',
    en: 'Delete it; check qualification at evaluation.',
  },
  zones: ['notice', 'general', 'qualification'],
  phrases: [
    /((?:获取|领取|购买|下载|报名)(?:招标|采购|磋商|谈判)?文件?(?:时)?(?:须|需|应|必须)?[^。；;\n]{0,10}(?:提供|提交|携带|持)[^。；;\n]{0,40}(?:资质证书|审计报告|业绩|社保|原件)[^。；;\n]{0,20})/g,
    /((?:未|没有|不)(?:按[^。；;，,\n]{0,8})?参加[^。；;，,\n]{0,8}(?:踏勘|现场考察|勘察|答疑会|标前会)[^。；;\n]{0,16}(?:不得|不能|无效|否决|取消|拒绝)[^。；;\n]{0,10})/g,
    /((?:报名|资格)审核(?:通过|合格)后[^。；;\n]{0,10}(?:发售|获取|领取|下载)[^。；;\n]{0,10})/g,
  ],
})
