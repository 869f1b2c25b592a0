import type { Citation } from '../../document/citation.ts'
import { cite } from '../../document/citation.ts'
import { defineRule } from '../define.ts'
import type { Evidence } from '../model.ts'

interface Site {
  readonly name: string
  readonly citation: Citation
  readonly isShown: boolean
  readonly others: readonly Citation[]
}

const SITES =
  /信用中国|中国政府采购网|中国裁判文书网|裁判文书网|国家企业信用信息公示系统|中国执行信息公开网|全国建筑市场监管公共服务平台/g
const DEMAND = /(提供|附|提交|打印)?[^。；]{0,60}(截图|网页打印|查询结果)/
const SHOWN = /截图|打印件|查询结果|网页/

const nameOf = (site: string): string => (site === '裁判文书网' ? '中国裁判文书网' : site)
const sitesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(SITES)].map(([site]) => nameOf(site))),
]

/** Sites whose screenshots the tender's forms ask for, each with whether the bid attaches one. */
const sitesOf = ({ passages, bid }: Evidence): readonly Site[] => {
  if (!bid) return []
  const shown = bid.passages.filter(({ text, kind }) => kind !== 'heading' && SHOWN.test(text))
  const attached = new Set(shown.flatMap(({ text }) => sitesIn(text)))
  if (attached.size === 0) return []
  const found = new Map<string, Site>()
  for (const passage of passages) {
    if (
      !DEMAND.test(passage.text) ||
      passage.text.length > 400 ||
      !/提供|附|必须|须/.test(passage.text + passage.path.join(''))
    )
      continue
    for (const name of sitesIn(passage.text))
      if (!found.has(name))
        found.set(name, {
          name,
          citation: cite('tender', passage),
          isShown: attached.has(name),
          others: shown.filter(({ text }) => sitesIn(text).length > 0).map(({ place }) => place),
        })
  }
  return [...found.values()]
}

/** 信用查询截图 */
export const creditScreenshots = defineRule<Site>({
  id: 'bid-credit-screenshots',
  title: { zh: '信用查询截图必须齐全', en: 'All credit screenshots must be attached' },
  severity: 'rejection',
  sources: ['tender'],
  messages: {
    failed: {
      zh: '附了其他网站的查询截图，没有“{site}”的查询截图。',
      en: 'Screenshots of other sites are attached, but none of “{site}”.',
    },
  },
  suggestion: { zh: '补充该网站的查询截图。', en: 'Attach the screenshot.' },
  select: sitesOf,
  check: ({ name, citation, isShown, others }) => ({
    outcome: isShown ? 'passed' : 'failed',
    values: { site: name },
    citations: [citation, ...others.slice(0, 2)],
  }),
})
