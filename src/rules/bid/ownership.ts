import type { BidPassage } from '../../bid/model.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'
import { tenderWords } from './clause.ts'

const OURS =
  /(知识产权|著作权|所有权|版权)[^。；;，,]{0,16}(归|由|属于?)(我(方|公司|司)|本公司|投标人|供应商|乙方)(单独|独家)?(享有|所有|持有)?/
const BACKGROUND = /自有|既有|原有|背景|所投(产品|软件)|第三方/
const THEIRS =
  /(知识产权|著作权|所有权|版权)[^。；]{0,20}(归|属于?|由)(甲方|采购人|招标人|买方|委托方|发包人|采购单位|用户)/

/** 成果权属 */
export const ownership = defineRule<BidPassage>({
  id: 'bid-ownership',
  title: { zh: '成果权属不得违背招标文件', en: 'Ownership of results must follow the tender' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件把知识产权归于己方，招标文件规定归采购人。',
      en: 'The bid keeps the intellectual property; the tender gives it to the purchaser.',
    },
  },
  suggestion: { zh: '按招标文件的权属条款改写。', en: 'Follow the tender’s clause.' },
  select: (evidence) =>
    theirs(evidence).length > 0
      ? (evidence.bid?.passages ?? []).filter(
          ({ text }) => OURS.test(text) && !BACKGROUND.test(text.slice(0, text.search(OURS) + 30)),
        )
      : [],
  check: (passage, evidence) => ({
    outcome: 'failed',
    citations: [...theirs(evidence), passage.place],
  }),
})

const theirs = (evidence: Evidence) => tenderWords(evidence, THEIRS)
