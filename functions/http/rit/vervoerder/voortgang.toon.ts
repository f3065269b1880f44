import {
  ophaaltijdVan,
  verwachteOphaaltijdVan,
  verwachtVertrekVan,
  voortgangVan,
  type Rit,
  type Stiptheidsbelofte,
  type Voortgang,
} from '../../../../domain/rit/index.ts'

/** How far the carrier is, for whoever waits for the ride. */
const toonVoortgang = (rit: Rit, belofte: Stiptheidsbelofte | undefined) => {
  const voortgang = voortgangVan(rit)
  return (
    voortgang && {
      stand: voortgang.stand,
      op: voortgang.op,
      voertuig: voortgang.voertuig?.waarde,
      verwachtVertrek: verwachtVertrekVan(rit),
      verwachteOphaaltijd: verwachteOphaaltijdVan(rit, belofte),
    }
  )
}

/** When the taxi was promised to come, while it is to come, and how far the carrier is. */
export const toonOphalen = (rit: Rit, belofte: Stiptheidsbelofte | undefined) => ({
  ophaaltijd: rit.status === 'geboekt' ? ophaaltijdVan(rit, belofte) : undefined,
  voortgang: toonVoortgang(rit, belofte),
})

/** The same for the carrier itself: what it was offered and told nothing of yet is `aangeboden`; of what is over nothing. */
export const toonOpdrachtvoortgang = (status: Rit['status'], voortgang: Voortgang | undefined) => {
  if (status !== 'geboekt') return undefined
  if (voortgang === undefined) return { stand: 'aangeboden' as const }
  const { stand, op, voertuig, verwacht } = voortgang
  return { stand, op, voertuig: voertuig?.waarde, verwachtVertrek: verwacht?.waarde }
}
