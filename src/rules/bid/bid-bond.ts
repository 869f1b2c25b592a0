import type { BidPassage } from '../../bid/model.ts'
import { hasFormsPart } from '../../matching/forms.ts'
import { formatAmount, parseAmounts } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import { tenderWords } from './clause.ts'

const BOND = /(投标|磋商|谈判|响应|询价|比选)保证金/
const OTHER = /履约|退还|没收|不予退|违约/

/** 投标保证金金额 */
export const bidBond = defineRule<{
  readonly passage: BidPassage
  readonly paid: number
  readonly required: number
}>({
  id: 'bid-bond-amount',
  title: { zh: '投标保证金不得少于要求的金额', en: 'The bid bond must not be less than asked' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件写投标保证金 {paid} 元，招标文件要求 {required} 元。',
      en: 'The bid states a bond of {paid} yuan; the tender asks for {required}.',
    },
  },
  suggestion: { zh: '按要求的金额足额缴纳。', en: 'Pay the amount asked for.' },
  select: ({ bid, tender }) => {
    const required = tender.facts.bidBondYuan?.value
    if (!bid || !required || tender.lots.length > 1) return []
    return bid.passages.flatMap((passage) => {
      const { text } = passage
      const at = text.search(BOND)
      if (at < 0 || OTHER.test(text)) return []
      const [amount] = parseAmounts(text.slice(at))
      return amount ? [{ passage, paid: amount.yuan, required }] : []
    })
  },
  check: ({ passage, paid, required }, { tender }) => ({
    outcome: paid < required ? 'failed' : 'passed',
    values: { paid: formatAmount(paid), required: formatAmount(required) },
    citations: [tender.facts.bidBondYuan!.citation, passage.place],
  }),
})

const PROOF = /凭证|回单|保函|转账|电汇|汇款|证明|收据|扫描件|复印件|缴纳|足额|承诺/

/** 投标保证金缴纳凭证 */
export const bidBondProof = defineRule<number>({
  id: 'bid-bond-proof',
  title: { zh: '须附投标保证金缴纳凭证', en: 'Proof of the bid bond must be attached' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '招标文件要求投标保证金 {required} 元，投标文件中没有找到缴纳凭证或说明。',
      en: 'The tender asks for a bond of {required} yuan; the bid shows no proof or statement of it.',
    },
  },
  suggestion: { zh: '附上转账凭证或保函。', en: 'Attach the transfer slip or the guarantee.' },
  select: ({ bid, tender }) => {
    const required = tender.facts.bidBondYuan?.value ?? 0
    return bid && hasFormsPart(bid) && required > 0 ? [required] : []
  },
  check: (required, evidence) => {
    const isShown = evidence.bid!.passages.some(
      ({ text, kind }) => kind !== 'heading' && /保证金/.test(text) && !/履约/.test(text) && PROOF.test(text),
    )
    return {
      outcome: isShown ? 'passed' : 'failed',
      values: { required: formatAmount(required) },
      citations: [
        ...tenderWords(evidence, BOND, /凭证|缴纳|提交/),
        evidence.tender.facts.bidBondYuan!.citation,
      ],
    }
  },
})
