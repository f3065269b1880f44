import { als, weigert } from '../oordeel/geval.ts'

/** The rider moves to a regular seat by the entrance or the lift; who cannot must be refused, for safety. */
export const hulpmiddelScootmobielOnveilig = weigert('hulpmiddel.scootmobiel-onveilig', ({ aanvraag, rit }) => {
  const scootmobiel = rit.beleid?.hulpmiddelen?.scootmobiel
  if (scootmobiel === undefined) return []
  const onveilig = aanvraag.hulpmiddelen.some((h) => typeof h === 'object' && h.overstap === 'nietMogelijk')
  return als(onveilig, () => ({
    bron: scootmobiel.bron,
    feiten: { overstap: 'nietMogelijk' as const },
    alternatief: 'andersMeenemen',
  }))
})
