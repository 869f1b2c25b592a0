import type { BidPassage } from '../../bid/model.ts'
import { cite } from '../../document/citation.ts'
import type { Passage } from '../../document/passages.ts'
import { parseAmounts } from '../../text/amount.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Alternative {
  readonly clause: Passage
  readonly passage: BidPassage
}

const BAN =
  /(不接受|不允许|不得|拒绝|无效|只能|只允许|仅允许|唯一)[^。；\n]{0,14}(选择性|有选择|备选|两个(及|或)?以上|多个|一个报价|唯一报价|一个方案)|(选择性|有选择|备选|两个(及|或)?以上)[^。；\n]{0,12}(报价|方案|价格)[^。；\n]{0,16}(不予?接受|无效|拒绝|否决)|(唯一报价|只能有一个(投标)?报价|有选择(性)?报价)/
const ALLOWED = /(?<!不)(允许|接受|可以)(提交|提供|递交)?[^。；\n，]{0,4}(备选|替代)/
const OFFER =
  /(另|同时|此外|还)[^。；\n]{0,8}(提供|提出|给出|报)[^。；\n]{0,10}(备选|替代|可选|第二|两[种个]|多[种个])[^。；\n]{0,6}(方案|报价|价格|配置)|(备选|替代|可选|第二)(方案|报价)[^。；\n]{0,24}(总价|报价|价格|降为|为人民币)|供(招标人|采购人|贵方|甲方|业主)(自行)?选择/
const DENIED = /不(提供|提交|作|设|含|接受)|没有|无备选|未提供/

const alternativesOf = ({ passages, bid, tender }: Evidence): readonly Alternative[] => {
  const clause = passages.find(({ text }) => BAN.test(text))
  if (!bid || !clause || tender.lots.length > 1) return []
  if (passages.some(({ text }) => ALLOWED.test(text))) return []
  return bid.passages
    .filter(
      ({ text, kind }) =>
        kind !== 'heading' && OFFER.test(text) && !DENIED.test(text) && parseAmounts(text).length > 0,
    )
    .map((passage) => ({ clause, passage }))
}

/** 选择性报价 */
export const alternativePrice = defineRule<Alternative>({
  id: 'bid-alternative-price',
  title: { zh: '只接受一个报价的不得再报备选价', en: 'One price only where the tender takes one' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '投标文件另报了备选方案的价格，招标文件不接受有选择的报价。',
      en: 'The bid states a price for an alternative; the tender takes no choice of prices.',
    },
  },
  suggestion: { zh: '删去备选方案和它的价格。', en: 'Take the alternative and its price out.' },
  select: alternativesOf,
  check: ({ clause, passage }) => ({
    outcome: 'failed',
    citations: [passage.place, cite('tender', clause)],
  }),
})
