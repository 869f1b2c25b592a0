import { labelOf } from '../../document/label.ts'
import type { RequirementKind } from '../model.ts'
import { type Clause, headsOf } from './clause.ts'
import { demandKind, isBidTerm, isDemand, isPrecedence, isSchedule } from './demands.ts'
import { asksForProof, isFormDemand, isFormTitle, isPart } from './forms.ts'
import { type Context, type Found, foundAt } from './found.ts'
import { invalidatingParts } from './invalidation.ts'
import { isLotTitle } from './lot.ts'
import { splitAtMarks } from './marks.ts'
import { isInvalidating, isStronglyInvalidating } from './outcome.ts'
import { asksOfBidder, isArticle22, isNote, refusesConsortium } from './qualification.ts'
import { nameOf } from './rows.ts'
import { inlineItems, packSentences, sentencesOf } from './sentences.ts'
import { isTitle, opensList } from './shape.ts'
import { withoutNumber } from './strip.ts'
import { namesCriteria, themeOf, themeOfLead } from './theme.ts'

const CLAUSE_LIMIT = 400

/** True for a line that only heads those below it. */
const isHead = (clause: Clause): boolean =>
  clause.kind === 'heading' ||
  isLotTitle(clause.text) ||
  (clause.children.length > 0 &&
    (opensList(clause.text) || (isTitle(withoutNumber(clause.text)) && !isSchedule(clause.text))))

/** What the clause under a mark is about: what its place is about. */
export const markedKind = (clause: Clause, text: string): RequirementKind => {
  if (isInvalidating(text)) return 'invalidation'
  const theme = themeOf(clause)?.theme
  if (theme === 'qualification' || theme === 'conformity') return theme
  if (clause.zone === 'demand') return demandKind(text, headsOf(clause))
  return clause.zone === 'instructions' || clause.zone === null ? 'commercial' : 'other'
}

/** Requirements of one line: each marked stretch one, the rest by what it stands under and by what it says. */
export const fromLine = (clause: Clause, context: Context): readonly Found[] =>
  splitAtMarks(clause.text, context.legend).flatMap((part) =>
    part.mark === null
      ? fromWords(clause, part.text, context)
      : [
          foundAt(clause, markedKind(clause, part.text), {
            ...part,
            text: packSentences(part.text, CLAUSE_LIMIT)[0]!,
          }),
        ],
  )

const isUnderScore = (clause: Clause, { isScored }: Context): boolean => {
  for (let above = clause.parent; above; above = above.parent) if (above.row && isScored(above)) return true
  return false
}

const fromWords = (clause: Clause, text: string, context: Context): readonly Found[] => {
  if (isUnderScore(clause, context)) return rejections(clause, text)
  const reviewed = reviewedInline(clause, text)
  if (reviewed) return reviewed
  const themed = themeOf(clause)
  switch (themed?.theme) {
    case 'challenge':
      return []
    case 'failure':
      return isHead(clause) ? [] : [foundAt(clause, 'other', text, { bindsBid: false })]
    case 'invalidation':
      return isHead(clause) ? [] : listed(clause, text, themed.head)
    case 'qualification':
      return admissions(clause, text) ?? stated(clause, text)
    case 'composition':
      return isPart(clause, text)
        ? [foundAt(clause, 'form', text), ...rejections(clause, text)]
        : stated(clause, text)
    case 'conformity':
      return isReviewed(clause, themed.head) ? [foundAt(clause, 'conformity', text)] : stated(clause, text)
    default:
      return stated(clause, text)
  }
}

/** 符合性审查：审查内容为：1.…；2.…: a review that lists its points in one paragraph of the evaluation. */
const reviewedInline = (clause: Clause, text: string): readonly Found[] | null => {
  const inline = clause.zone === 'evaluation' && !isHead(clause) ? inlineItems(text) : null
  const theme = inline && themeOfLead(inline.lead)
  if (!inline || (theme !== 'qualification' && theme !== 'conformity')) return null
  return inline.items.map((item) => foundAt(clause, theme, item))
}

const LISTS = /下列|以下|如下|内容|标准|因素|条件|情形|包括|不通过|不合格|未通过|无效|否决/u

const isReviewed = (clause: Clause, head: string): boolean =>
  clause.kind === 'item' &&
  ((opensList(head) && LISTS.test(head)) || namesCriteria(head)) &&
  !isHead(clause) &&
  clause.zone !== 'forms'

/** 补充：, 修改： in front of a list in one cell. */
const SHORT_LEAD = 12

/** Lines with numbers in one paragraph, below a short lead or none; empty for any other text. */
const numberedLines = (text: string): readonly string[] => {
  const lines = text.split('\n').map((line) => line.trim())
  const [first, ...rest] = labelOf(lines[0]!) === '' ? lines : ['', ...lines]
  const isList = rest.length > 0 && first!.length <= SHORT_LEAD && rest.every((line) => labelOf(line) !== '')
  return isList && !isInvalidating(first!) ? rest : []
}

/** Items under words that reject; a line beside them counts only where it rejects by itself. */
const listed = (clause: Clause, text: string, head: string): readonly Found[] => {
  const isItem = clause.kind === 'item' || (clause.parent?.text === head && /[；;]$/u.test(text))
  const lines = isItem || clause.zone === 'contract' ? [] : numberedLines(text)
  if (lines.length > 0) return lines.map((line) => foundAt(clause, 'invalidation', line))
  return isItem && clause.zone !== 'contract' && !/^(?:详见|见)/u.test(withoutNumber(text))
    ? [foundAt(clause, 'invalidation', text)]
    : stated(clause, text)
}

/** Words on the whole list, not one of its items. */
const GENERAL = /^(?:注|以上|上述|未|凡|如|若)/u

const followsNote = (clause: Clause): boolean => {
  const siblings = clause.parent?.children ?? []
  return siblings.slice(0, siblings.indexOf(clause)).some(({ text }) => isNote(text))
}

/** 资格要求; null where the line is none. */
const admissions = (clause: Clause, text: string): readonly Found[] | null => {
  if (clause.zone === 'forms' || clause.zone === 'contract' || isHead(clause) || followsNote(clause))
    return null
  if (
    isInvalidating(text) &&
    (GENERAL.test(text) || (clause.zone === 'instructions' && !clause.parent?.row && /[，,]/u.test(text)))
  )
    return null
  const inline = inlineItems(text)
  const isSplit =
    inline &&
    inline.lead.length <= 80 &&
    (!/^[①-⑳]/u.test(inline.items[0]!) || isArticle22(withoutNumber(inline.lead)))
  const parts = isSplit ? inline.items : text.split('\n')
  const asked = parts.filter((part) => asksOfBidder(withoutNumber(part), clause.kind === 'item'))
  return asked.length > 0 ? asked.map((part) => foundAt(clause, 'qualification', part)) : null
}

/** What a lead-in says in whole sentences before the one that opens the list. */
const beforeList = (text: string): string =>
  opensList(text) ? sentencesOf(text).slice(0, -1).join('').trim() : ''

/** 投标无效条款 that words state by themselves. */
export const rejections = (clause: Clause, text: string): readonly Found[] => {
  const said = isHead(clause) && opensList(text) ? beforeList(text) : text
  const rejects = clause.zone === 'demand' ? isStronglyInvalidating : isInvalidating
  return invalidatingParts(said, rejects).map((part) => foundAt(clause, 'invalidation', part))
}

/** An item that is an admission requirement wherever it stands. */
const admitsByItself = (clause: Clause, words: string): boolean =>
  clause.kind === 'item' &&
  !isHead(clause) &&
  clause.zone !== 'forms' &&
  (isArticle22(words) || (clause.zone === 'notice' && refusesConsortium(words)))

/** What a line says by itself: that a bid is out, a demand, a term, a day. */
const stated = (clause: Clause, text: string): readonly Found[] => {
  if (clause.zone === 'contract') return contractTerms(clause, text)
  const out = rejections(clause, text)
  if (admitsByItself(clause, withoutNumber(text))) return [foundAt(clause, 'qualification', text)]
  if (isFormTitle(clause)) return [foundAt(clause, 'form', text), ...out]
  const said = isHead(clause) ? beforeList(text) : text
  if (said === '') return out
  if (clause.zone === 'demand') return [...demands(clause, said, out), ...out]
  if (out.length > 0) return out
  if (isSchedule(text)) return [foundAt(clause, 'schedule', text, { bindsBid: false })]
  if (clause.zone === 'forms')
    return isFormDemand(text) ? [foundAt(clause, 'form', text, { bindsBid: asksForProof(text) })] : []
  if (isPrecedence(text)) return [foundAt(clause, 'other', text, { bindsBid: false })]
  return bidTerm(clause, text)
}

const demands = (clause: Clause, text: string, out: readonly Found[]): readonly Found[] => {
  const heads = headsOf(clause)
  const inline = text.length > CLAUSE_LIMIT ? inlineItems(text) : null
  const parts = inline ? [inline.lead, ...inline.items] : [text]
  return parts
    .flatMap((part) => packSentences(part, CLAUSE_LIMIT))
    .filter((part) => isDemand(withoutNumber(part), heads) && !out.some(({ quote }) => quote === part))
    .map((part) => foundAt(clause, demandKind(part, heads), part))
}

const OFFERED = /服务(?:内容|范围|要求|标准|成果)|技术(?:要求|标准|规格)|质量(?:要求|标准)|成果/u

/** Terms of the contract bind its later parties; those on what is to be supplied bind the bid as well. */
const contractTerms = (clause: Clause, text: string): readonly Found[] => {
  if (isHead(clause) || text.length < 12) return []
  const bindsBid = headsOf(clause).some((head) => isTitle(head) && OFFERED.test(head))
  return packSentences(text, CLAUSE_LIMIT).map((part) => foundAt(clause, 'other', part, { bindsBid }))
}

/** What 前附表 fixes for the bid. */
const bidTerm = (clause: Clause, text: string): readonly Found[] => {
  const row = clause.parent?.row
  if (!row || clause.zone === 'forms' || clause.zone === 'evaluation') return []
  return isBidTerm(nameOf(row) ?? text.slice(0, 20), text) ? [foundAt(clause, 'commercial', text)] : []
}
