/** Passes that were opened, the last one first: in memory of this page only, as names of people belong on no disk. */
const recent: { readonly pasnummer: string; readonly naam: string }[] = []
const HOOGSTENS = 6

export const onthoud = (pasnummer: string, naam: string): void => {
  const plaats = recent.findIndex((ander) => ander.pasnummer === pasnummer)
  if (plaats !== -1) recent.splice(plaats, 1)
  recent.unshift({ pasnummer, naam })
  recent.length = Math.min(recent.length, HOOGSTENS)
}

export const recentePassen = (): readonly { readonly pasnummer: string; readonly naam: string }[] => recent

export const vergeetRecent = (): void => void recent.splice(0)
