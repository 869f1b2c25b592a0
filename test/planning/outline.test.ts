import { describe, expect, it } from 'vitest'
import { readBid } from '../../src/bid/read.ts'
import { passagesOf } from '../../src/document/passages.ts'
import type { Chapter, Outline } from '../../src/planning/model.ts'
import { aspectsIn } from '../../src/planning/outline/aspects.ts'
import { allChapters, compareOutline } from '../../src/planning/outline/compare.ts'
import { outlineTender } from '../../src/planning/outline/outline.ts'
import { rowsOf } from '../../src/planning/outline/rows.ts'
import { planOutline } from '../../src/planning/planning.ts'
import { readTender } from '../../src/tender/read.ts'
import { falseQuotes, file, markdown, tendersIn } from './documents.ts'
import { TENDER } from './tender.ts'

const read = async (text: string) => {
  const document = await markdown(text)
  const tender = readTender([document])
  return { document, tender, outline: outlineTender(tender, passagesOf(document)) }
}

const titles = (chapters: readonly Chapter[], level = 1): readonly string[] =>
  allChapters(chapters)
    .filter((chapter) => chapter.level === level)
    .map(({ title }) => title)

const chapterWith = ({ chapters, scoringItems }: Outline, row: string): string | undefined =>
  allChapters(chapters).find(({ scoringItemIds }) =>
    scoringItems.some(({ id, name }) => name === row && scoringItemIds.includes(id)),
  )?.title

describe('the outline of a bid', () => {
  it('follows the order and the names of the parts that the tender lists', async () => {
    const { outline } = await read(TENDER)
    expect(outline.basis).toBe('list')
    expect(outline.basisCitation?.quote).toBe('投标文件由下列部分组成：')
    expect(titles(outline.chapters)).toEqual([
      '投标函',
      '开标一览表',
      '资格证明文件',
      '技术偏离表',
      '商务偏离表',
      '技术方案',
      '类似业绩一览表',
      '投标人认为需要提供的其他资料',
    ])
  })

  it('puts each scoring row where its points are won', async () => {
    const { outline } = await read(TENDER)
    expect(chapterWith(outline, '投标报价')).toBe('开标一览表')
    expect(chapterWith(outline, '技术参数响应')).toBe('技术偏离表')
    expect(chapterWith(outline, '类似业绩')).toBe('类似业绩一览表')
    expect(chapterWith(outline, '实施方案')).toBe('实施方案')
  })

  it('goes down to the third level by what a row lists', async () => {
    const { outline } = await read(TENDER)
    const scheme = allChapters(outline.chapters).find(({ title }) => title === '实施方案')!
    expect(scheme.number).toBe('6.1')
    expect(scheme.chapters.map(({ title }) => title)).toEqual(['进度安排', '人员配备', '质量保证措施'])
    expect(Math.max(...allChapters(outline.chapters).map(({ level }) => level))).toBe(3)
  })

  it('takes the headings of the forms where the tender lists nothing', async () => {
    const text = TENDER.replace(/投标文件由下列部分组成：[\s\S]*?(?=## 一、投标函)/, '')
    const { outline } = await read(text)
    expect(outline.basis).toBe('forms')
    expect(titles(outline.chapters).slice(0, 4)).toEqual(['投标函', '开标一览表', '技术偏离表', '商务偏离表'])
  })

  it('is as usual where the tender has neither list nor forms', async () => {
    const { outline } = await read(TENDER.replace(/# 第五章[\s\S]*/, ''))
    expect(outline.basis).toBe('usual')
    expect(outline.basisCitation).toBeNull()
    expect(titles(outline.chapters)).toEqual(['资格证明文件', '商务文件', '技术文件', '报价文件'])
  })

  it('nests volumes, parts and chapters by the shapes of their numbers', async () => {
    const { outline } = await read(
      TENDER.replace(
        /一、投标函\n\n二、开标一览表[\s\S]*?八、投标人认为需要提供的其他资料/,
        [
          '（1）资格文件',
          '①投标函',
          '②资格证明文件',
          '（2）技术商务文件',
          '①技术偏离表',
          '②技术方案',
          '（3）报价文件',
          '①开标一览表',
        ].join('\n\n'),
      ),
    )
    expect(titles(outline.chapters)).toEqual(expect.arrayContaining(['资格文件', '技术商务文件', '报价文件']))
    expect(titles(outline.chapters, 2)).toEqual(
      expect.arrayContaining(['投标函', '资格证明文件', '技术偏离表', '技术方案', '开标一览表']),
    )
  })

  it('reads aspects only from lists of short names', () => {
    expect(aspectsIn('包括但不限于：课时安排、师资配备和教材，满分6分')).toEqual([
      '课时安排',
      '师资配备',
      '教材',
    ])
    expect(aspectsIn('从架构、容量、安全三个方面评审')).toEqual(['架构', '容量', '安全'])
    expect(aspectsIn('提供合同复印件、验收报告、发票')).toEqual([])
    expect(aspectsIn('优得10分、良得7分、一般得3分')).toEqual([])
  })
})

const TENDERS = [
  'fixtures/tender.docx',
  'fixtures/tender.pdf',
  ...tendersIn('fixtures/cases'),
  ...tendersIn('../shared/eval/dev'),
]
const hasShared = tendersIn('../shared/eval/dev').length > 0

describe(`every scoring row and every binding requirement stands in the outline${hasShared ? '' : ' (labelled documents absent: fixtures only)'}`, () => {
  it.each(TENDERS)('of %s, at words that the tender has', async (name) => {
    const document = await file(name)
    const tender = readTender([document])
    const outline = outlineTender(tender, passagesOf(document))
    const all = [...allChapters(outline.chapters), ...outline.checks]
    const held = new Set(
      all.flatMap(({ requirementIds, scoringItemIds }) => [...requirementIds, ...scoringItemIds]),
    )
    const asked = tender.requirements.filter(({ bindsBid }) => bindsBid)
    expect([...asked, ...rowsOf(tender)].filter(({ id }) => !held.has(id))).toEqual([])
    expect(allChapters(outline.chapters).filter(({ title }) => title === '')).toEqual([])
    expect(new Set(all.map(({ number }) => number)).size).toBe(all.length)
    const known = falseQuotes(tender.scoring, [document])
    expect(falseQuotes(outline, [document]).filter((quote) => !known.includes(quote))).toEqual([])
  })
})

const bidOf = async (text: string) => readBid([await markdown(text, '投标文件.md')])

const BID = `# 一、投标函
内容
# 二、开标一览表
内容
# 三、资格证明文件
内容
# 四、技术偏离表
内容
# 五、商务偏离表
内容
# 六、技术方案
## 6.1 实施方案
内容
# 七、类似业绩一览表
内容
# 八、投标人认为需要提供的其他资料
内容
`

describe('the outline of a bid compared with the one asked for', () => {
  const compare = async (text: string) => compareOutline((await read(TENDER)).outline, await bidOf(text))

  it('finds nothing missing, moved or extra in a bid that follows the tender', async () => {
    const { missing, moved, extra } = await compare(BID)
    expect(missing.map(({ title }) => title)).toEqual(['现场讲标'])
    expect(moved).toEqual([])
    expect(extra).toEqual([])
  })

  it('names a part that is missing, with the points it would win', async () => {
    const { missing } = await compare(BID.replace('# 七、类似业绩一览表\n内容\n', ''))
    expect(missing).toContainEqual({ number: '7', title: '类似业绩一览表', points: 10 })
  })

  it('names a part that stands elsewhere, and what it belongs behind', async () => {
    const { moved } = await compare(`# 五、商务偏离表\n内容\n${BID.replace('# 五、商务偏离表\n内容\n', '')}`)
    expect(moved.map(({ title, after }) => ({ title, after }))).toEqual([
      { title: '商务偏离表', after: '技术偏离表' },
    ])
  })

  it('names a chapter that nothing asks for', async () => {
    const { extra } = await compare(`${BID}# 九、企业文化建设\n内容\n`)
    expect(extra.map(({ title }) => title)).toEqual(['九、企业文化建设'])
  })

  it('is left out without a bid', async () => {
    expect(planOutline({ tender: [await markdown(TENDER)] }).comparison).toBeNull()
  })
})
