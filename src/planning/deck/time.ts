import type { Slide } from '../../document/slides/model.ts'

/** Spoken Chinese characters, or twice as many Latin letters, in a minute of presenting. */
const CHARACTERS_A_MINUTE = 220
const LETTERS_A_CHARACTER = 2.5
/** Notes shorter than this on average are cues, not a script. */
const SCRIPT = 60
const MINUTES_A_SLIDE = 1

const spoken = (text: string): number => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const letters = text.match(/[A-Za-z0-9]/g)?.length ?? 0
  return han + letters / LETTERS_A_CHARACTER
}

/** How long a presentation takes, by its notes where they are a script, else by its slides. */
export interface SpokenTime {
  readonly minutes: number
  readonly by: 'notes' | 'slides'
}

/** Minutes for the slides that are shown, to one tenth. */
export const timeOf = (slides: readonly Slide[]): SpokenTime => {
  const shown = slides.filter(({ isHidden }) => !isHidden)
  const characters = shown.reduce((sum, { notes }) => sum + spoken(notes), 0)
  const scripted = shown.length > 0 && characters / shown.length >= SCRIPT
  const minutes = scripted ? characters / CHARACTERS_A_MINUTE : shown.length * MINUTES_A_SLIDE
  return { minutes: Math.round(minutes * 10) / 10, by: scripted ? 'notes' : 'slides' }
}
