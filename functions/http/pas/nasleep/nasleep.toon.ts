import { jaarVan, momentOp } from '../../../../domain/kernel/tijd/time.ts'
import type { Pas } from '../../../../domain/pas/index.ts'
import { adviesBij, type GeraakteRit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { leesRekening } from '../../../use-cases/bijdrage/rekening/lees-rekening.ts'
import type { Nasleep } from '../../../use-cases/pas/nasleep/zoek-nasleep.ts'
import type { Wie } from '../../../use-cases/wie.ts'
import { toonReden } from '../../rit/rit.toon.ts'

export const toonGeraakt = ({ rit, redenen }: GeraakteRit) => ({
  ritnummer: rit.ritnummer,
  vertrek: rit.vertrek,
  redenen: redenen.map((reden) => toonReden(reden)),
  advies: adviesBij(redenen),
})

/** Without what it costs to look up of each pass. */
export const toonOpenstaand = ({ vanaf, ritten, reeksen, koppelingen, anderePassen, ...rest }: Nasleep) => ({
  ...(vanaf === undefined ? {} : { vanaf }),
  ritten: ritten.map(toonGeraakt),
  reeksen: reeksen.map((reeks) => ({
    reeksnummer: reeks.reeksnummer,
    vanaf: reeks.vanaf,
    ...(reeks.totEnMet === undefined ? {} : { totEnMet: reeks.totEnMet }),
  })),
  koppelingen: koppelingen.map(({ koppelnummer, sinds }) => ({ koppelnummer, sinds })),
  agenda: rest.agenda,
  machtiging: rest.machtiging,
  anderePassen: [...anderePassen],
  meereizen: rest.meereizen.map(({ ritnummer, vertrek }) => ({ ritnummer, vertrek })),
})

/** The same, with what is open of the contributions of this year and the one before. */
export const toonNasleep = async (
  deps: Deps,
  wie: Wie,
  { pasnummer, nasleep }: { readonly pasnummer: string; readonly nasleep: Nasleep },
) => {
  const nu = jaarVan(momentOp(deps.nu()).datum)
  const rekeningen = await Promise.all(
    [nu - 1, nu].map(async (jaar) => {
      const gelezen = await leesRekening(deps, wie, { pasnummer, jaar })
      if (gelezen === undefined) return []
      const { openstaandCent, onderwegCent, uitgesteldCent, overgedragenCent, terugTeBetalenCent } = gelezen.rekening
      const open = { openstaandCent, onderwegCent, uitgesteldCent, overgedragenCent, terugTeBetalenCent }
      return Object.values(open).every((cent) => cent === 0) ? [] : [{ jaar, ...open }]
    }),
  )
  return { ...toonOpenstaand(nasleep), rekeningen: rekeningen.flat() }
}

/** Why rides are cancelled, where nobody said it. Never of what somebody died or was suspected of: the carrier reads it too. */
export const redenBij = ({ einde, blokkade }: Pas): string => {
  if (einde !== undefined) return 'De pas is beëindigd.'
  return blokkade === undefined ? 'De pas is veranderd.' : 'De pas is geblokkeerd.'
}
