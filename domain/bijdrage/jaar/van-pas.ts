import { plusDagen, type Datum } from '../../kernel/tijd/time.ts'
import { kantelpunten, pasOp, vervoertypeVan, type Pas, type Pasdossier } from '../../pas/index.ts'
import type { Bijdragepas } from './pas.ts'
import { jaarperiode, overlap, type Periode } from '../../kernel/tijd/periode.ts'

/** The days of a year on which the pass was so, as is known now: between two changes a pass stays as it is. */
const dagenWaarop = (dossier: Pasdossier, jaar: Periode, isZo: (pas: Pas) => Datum | undefined): Periode[] => {
  const begin = [jaar.vanaf, ...kantelpunten(dossier).filter((dag) => dag > jaar.vanaf && dag <= jaar.totEnMet)]
  return begin.flatMap((vanaf, i) => {
    const volgende = begin[i + 1]
    const totEnMet = volgende === undefined ? jaar.totEnMet : plusDagen(volgende, -1)
    const sinds = isZo(pasOp(dossier, vanaf))
    const dagen = sinds === undefined ? undefined : overlap({ vanaf, totEnMet }, { ...jaar, vanaf: sinds })
    return dagen ?? []
  })
}

/**
 * What the yearly contribution needs to know of a pass.
 * @param vrijstelling what the municipality decided for the year
 */
export const bijdragepasVan = (
  dossier: Pasdossier,
  jaar: number,
  vrijstelling: Bijdragepas['vrijstelling'],
): Bijdragepas => {
  const periode = jaarperiode(jaar)
  const pas = pasOp(dossier, periode.totEnMet)
  const { einde } = pas
  return {
    pasnummer: pas.pasnummer,
    geboortedatum: pas.geboortedatum,
    geldig: { vanaf: pas.geldigVanaf, totEnMet: pas.geldigTotEnMet },
    overledenOp: einde?.soort === 'overleden' ? einde.datum : undefined,
    geblokkeerd: dagenWaarop(dossier, periode, ({ blokkade }) => blokkade?.vanaf),
    individueel: dagenWaarop(dossier, periode, (een) =>
      vervoertypeVan(een) === 'individueel' ? een.geldigVanaf : undefined,
    ),
    vrijstelling,
  }
}
