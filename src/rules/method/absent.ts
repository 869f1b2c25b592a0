import { clausesOf } from '../clauses.ts'
import { defineRule } from '../define.ts'
import type { AnyRule, Evidence, Message, Rule } from '../model.ts'

/** A rule of the shape "the tender must speak of this". */
export interface AbsentRule extends Pick<Rule, 'id' | 'title' | 'severity' | 'sources' | 'suggestion'> {
  readonly when: (evidence: Evidence) => boolean
  /** Words, any of which will do. */
  readonly words: RegExp
  readonly message: Message
}

/** A draft of the requirements alone has no instructions to bidders, an excerpt is short; neither need speak of everything. */
const INSTRUCTIONS = /(?:投标人|供应商|响应人|磋商|谈判|询价|响应|投标|报价人)须知/
const WHOLE_LENGTH = 8000

const isWhole = ({ passages }: Evidence): boolean =>
  passages.reduce((length, { text }) => length + text.length, 0) >= WHOLE_LENGTH &&
  passages.some(({ text }) => INSTRUCTIONS.test(text))

/** Makes a rule that asks where a whole tender nowhere speaks of something. It never fails: words may differ. */
export const absentRule = (rule: AbsentRule): AnyRule =>
  defineRule<Evidence>({
    id: rule.id,
    title: rule.title,
    severity: rule.severity,
    sources: rule.sources,
    messages: { review: rule.message },
    suggestion: rule.suggestion,
    select: (evidence) => (rule.when(evidence) && isWhole(evidence) ? [evidence] : []),
    check: (evidence) => ({
      outcome: clausesOf(evidence).some(({ text }) => rule.words.test(text)) ? 'passed' : 'review',
      citations: [],
    }),
  })
