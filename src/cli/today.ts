const MINUTE = 60_000

/** Today by the clock of this machine, "2026-11-25". */
export const today = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10)
}
