import {
  leesDocument,
  verschillenVan,
  zwijgtOver,
  type Melding,
  type Verschil,
} from '../../../domain/beleid/documenten.ts'
import { beleidOp, type Regeling, type Voorbeeldrit } from '../../../domain/beleid/index.ts'
import {
  beoordeelVoorbeeld,
  rekenVoorbeeldenNa,
  type Nagerekend,
  type Proefuitkomst,
} from '../../../domain/rit/index.ts'

/** What a document does before it holds anywhere. */
export interface Proef {
  /** Absent where it has faults. */
  readonly regeling?: Regeling
  readonly fouten: readonly Melding[]
  readonly waarschuwingen: readonly Melding[]
  /** Subjects that it says nothing about. */
  readonly stiltes: readonly Melding[]
  /** The document's own examples. */
  readonly voorbeelden: readonly Nagerekend[]
  /** Rides that somebody made up. */
  readonly ritten: readonly Proefuitkomst[]
  /** Against the version that is in force on the day before it would begin, or else on that day. */
  readonly verschillen: readonly Verschil[]
  readonly vergelekenMet?: Regeling
}

/** A fare of its own that does not come out: somebody must say that this is meant. */
const rekentAnders = (voorbeelden: readonly Nagerekend[]): Melding[] =>
  voorbeelden.flatMap(({ klopt, voorbeeld }, i) =>
    klopt
      ? []
      : [{ pad: `voorbeelden.${i}`, detail: `“${voorbeeld.omschrijving}” komt anders uit dan verwacht. Klopt dit?` }],
  )

/** Reads, compares and prices a document; stores nothing. */
export const beproef = (
  document: unknown,
  versies: readonly Regeling[],
  ritten: readonly Voorbeeldrit[] = [],
): Proef => {
  const lezing = leesDocument(document)
  if (lezing.soort === 'fout')
    return { fouten: lezing.fouten, waarschuwingen: [], stiltes: [], voorbeelden: [], ritten: [], verschillen: [] }
  const { regeling } = lezing
  const vorige = beleidOp(versies, regeling.geldigVanaf)
  const voorbeelden = rekenVoorbeeldenNa(regeling)
  return {
    regeling,
    fouten: [],
    waarschuwingen: [...lezing.waarschuwingen, ...rekentAnders(voorbeelden)],
    stiltes: zwijgtOver(regeling),
    voorbeelden,
    ritten: ritten.map((rit) => beoordeelVoorbeeld(rit, regeling)),
    verschillen: vorige === undefined ? [] : verschillenVan(vorige, regeling),
    ...(vorige === undefined ? {} : { vergelekenMet: vorige }),
  }
}
