import { datumTekst } from '../kernel/tekst.ts'
import { utcTekst, type Datum, type Moment } from '../kernel/tijd/time.ts'
import { pasOp, type Daad, type Pasdossier, type PasFout, type Pasvelden } from '../pas/index.ts'
import type { Lid } from './persoon.ts'

/** Why another pass comes in the place of this one, and whether a block that stands goes along. */
export interface Vervangwens {
  readonly reden: string
  readonly blokkade?: 'meenemen' | 'opheffen' | undefined
}

export type Vervangbesluit =
  | {
      readonly soort: 'vervangen'
      /** The old pass: blocked from today, with the number of the one in its place. */
      readonly oud: Pasdossier
      /** What the old one was and will be, under another number. */
      readonly nieuw: Pasdossier
      readonly lid: Lid
    }
  /** It was replaced before: that stands. */
  | { readonly soort: 'alVervangen'; readonly door: string }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/** What was travelled elsewhere is told once, by the pass that it was told of. */
const zonderBeginstand = (velden: Pasvelden): Pasvelden => {
  const { beginstand: _, ...rest } = velden
  return rest
}

/** The same pass under another number. */
const kopieVan = ({ pas, wijzigingen, ...dossier }: Pasdossier, pasnummer: string): Pasdossier => {
  const { beginstand: _, ...gegevens } = pas
  return {
    ...dossier,
    pas: { ...gegevens, pasnummer },
    wijzigingen: wijzigingen.map((wijziging) => ({ ...wijziging, velden: zonderBeginstand(wijziging.velden) })),
    persoonsnummer: dossier.persoonsnummer ?? pas.pasnummer,
  }
}

/**
 * Puts a new pass in the place of a lost one. The new one has every decision of the old: it holds as long, allows as much,
 * and is blocked where the old one was, unless the municipality lifts that. The old number can be used no more.
 * @param pasnummer of the new pass
 */
export const vervangPas = (
  dossier: Pasdossier,
  pasnummer: string,
  { reden, blokkade = 'meenemen' }: Vervangwens,
  dader: Pick<Daad, 'wie' | 'rol' | 'namens'>,
  { datum: vandaag, epochMs }: Moment,
): Vervangbesluit => {
  const pas = pasOp(dossier, vandaag)
  if (pas.vervangenDoor !== undefined) return { soort: 'alVervangen', door: pas.vervangenDoor }
  if (vandaag > pas.geldigTotEnMet) {
    const tekst = `Deze pas was geldig tot en met ${datumTekst(pas.geldigTotEnMet)}. Verleng de pas, of verleen een nieuwe.`
    return { soort: 'fout', fouten: [{ veld: [], code: 'pas.niet-meer-geldig', tekst }] }
  }
  const daad: Daad = { op: utcTekst(epochMs), ...dader, reden }
  const laatsteDag: Datum = vandaag < pas.geldigVanaf ? pas.geldigVanaf : vandaag
  const oud: Pasvelden = {
    blokkade: { vanaf: vandaag, reden: 'Er is een nieuwe pas.' },
    einde: { datum: laatsteDag, soort: 'vervangen' },
    vervangenDoor: pasnummer,
  }
  const nieuw: Pasvelden = pas.blokkade !== undefined && blokkade === 'opheffen' ? { blokkade: null } : {}
  const kopie = kopieVan(dossier, pasnummer)
  return {
    soort: 'vervangen',
    oud: { ...dossier, wijzigingen: [...dossier.wijzigingen, { ...daad, vanaf: vandaag, velden: oud }] },
    nieuw: { ...kopie, wijzigingen: [...kopie.wijzigingen, { ...daad, vanaf: laatsteDag, velden: nieuw }] },
    lid: { ...daad, pasnummer, grond: 'vervanging' },
  }
}
