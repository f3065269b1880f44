import type { Regeling } from '../beleid/index.ts'
import { datumTekst } from '../kernel/tekst.ts'
import { utcTekst, type Datum, type Moment } from '../kernel/tijd/time.ts'
import {
  isTijdloos,
  kantelpunten,
  pasOp,
  pasZonderEinde,
  type Daad,
  type Pasdossier,
  type Pasvelden,
} from './dossier.ts'
import type { Pas } from './pas.ts'
import { termijnenVan } from './termijn.ts'
import { aanvraagdatumVan, toetsGewijzigdePas, toetsTermijn, type PasFout } from './toets.ts'
import { isGelijk } from '../kernel/gelijk.ts'

/** What the municipality wants to be so, from a day on; without a day: from today, or the first day of the pass. */
export interface Paswens {
  readonly vanaf?: Datum | undefined
  readonly velden: Omit<Pasvelden, 'blokkade'> & { readonly blokkade?: { readonly reden: string } | null | undefined }
  readonly reden?: string | undefined
}

export type Paswijzigbesluit =
  | { readonly soort: 'gewijzigd'; readonly vanaf: Datum; readonly dossier: Pasdossier }
  /** The pass was like that already: nothing changes, and nothing is noted. */
  | { readonly soort: 'onveranderd'; readonly vanaf: Datum }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }

/** More changes and more text than any pass will have; without an end a pass could grow until it fits in no item. */
const MEESTE_WIJZIGINGEN = 200
const MEESTE_TEKENS = 90_000

const standaardVanaf = (dossier: Pasdossier, vandaag: Datum): Datum => {
  const { geldigVanaf, geldigTotEnMet } = pasOp(dossier, vandaag)
  if (vandaag < geldigVanaf) return geldigVanaf
  return vandaag > geldigTotEnMet ? geldigTotEnMet : vandaag
}

const isAnders = (pas: Pas, veld: string, waarde: unknown): boolean =>
  !isGelijk(pas[veld as keyof Pas] ?? null, waarde ?? null)

/**
 * Only what differs: a form that sends every field changes one. A block that stands keeps its first day. The last day of
 * a pass that ends before its time can be told as it is shown or as it was granted, unless the ending is taken back.
 */
const veranderd = (dossier: Pasdossier, vanaf: Datum, { blokkade, ...rest }: Paswens['velden']): Pasvelden => {
  const pas = pasOp(dossier, vanaf)
  const zonderEinde = pasZonderEinde(dossier, vanaf)
  const isGewijzigd = (veld: string, waarde: unknown): boolean =>
    isAnders(zonderEinde, veld, waarde) && (rest.einde === null || isAnders(pas, veld, waarde))
  const gezet = Object.entries(rest).filter(([veld, waarde]) => waarde !== undefined && isGewijzigd(veld, waarde))
  if (blokkade === undefined || blokkade?.reden === pas.blokkade?.reden) return Object.fromEntries(gezet)
  return { ...Object.fromEntries(gezet), blokkade: blokkade === null ? null : { vanaf, reden: blokkade.reden } }
}

const toetsWijziging = (oud: Pas, dossier: Pasdossier, vanaf: Datum, velden: Pasvelden): PasFout[] => {
  const { geldigVanaf, geldigTotEnMet } = pasOp(dossier, vanaf)
  const fouten: PasFout[] = []
  if (oud.vervangenDoor !== undefined) {
    const tekst = `Deze pas is vervangen door ${oud.vervangenDoor}. Verander die pas.`
    fouten.push({ veld: [], code: 'pas.vervangen', tekst })
  }
  if (!isTijdloos(velden) && (vanaf < geldigVanaf || vanaf > geldigTotEnMet)) {
    const tekst = `De pas is geldig van ${datumTekst(geldigVanaf)} tot en met ${datumTekst(geldigTotEnMet)}. Kies een dag daarbinnen.`
    fouten.push({ veld: ['vanaf'], code: 'pas.wijziging-buiten-geldigheid', tekst })
  }
  if (dossier.wijzigingen.length > MEESTE_WIJZIGINGEN || JSON.stringify(dossier).length > MEESTE_TEKENS)
    fouten.push({
      veld: [],
      code: 'pas.te-veel-wijzigingen',
      tekst: 'Deze pas is al te vaak veranderd. Verleen een nieuwe pas.',
    })
  return fouten
}

/**
 * A pass is lengthened by a new decision, which may last as long as any: from the day after the last one. While that one
 * has yet to begin it is the same decision that becomes longer: so decisions are not piled up.
 */
const toetsGeldigheidsduur = (
  { oud, nieuw }: { readonly oud: Pasdossier; readonly nieuw: Pasdossier },
  velden: Pasvelden,
  vandaag: Datum,
  versies: readonly Regeling[],
): PasFout[] => {
  if (velden.geldigVanaf === undefined && velden.geldigTotEnMet === undefined) return []
  const [waren, zijn] = [termijnenVan(oud), termijnenVan(nieuw)]
  const [eerste] = zijn
  const aanvraagdatum = aanvraagdatumVan(pasOp(nieuw, vandaag))
  const opEerste = eerste === undefined ? [] : toetsTermijn(eerste, aanvraagdatum, versies)
  const laatste = zijn.at(-1)
  if (laatste === undefined || zijn.length <= waren.length) return opEerste
  const vorige = waren.at(-1)
  const telt = vorige !== undefined && vorige.vanaf > vandaag ? { ...laatste, vanaf: vorige.vanaf } : laatste
  return [...opEerste, ...toetsTermijn(telt, vandaag, versies)]
}

/** The same fault from two days is told once. */
const eenmaal = (fouten: readonly PasFout[]): PasFout[] => [
  ...new Map(fouten.map((fout) => [`${fout.veld.join('.')} ${fout.code}`, fout])).values(),
]

/**
 * Changes a pass from a day on. What comes out is tested as a new pass is, on that day and on every later one from which
 * something else holds: a house that is moved to can lie too far from a puntbestemming that is added next month.
 * @param versies all versions of the policy of the pass's municipality
 */
export const wijzigPas = (
  dossier: Pasdossier,
  wens: Paswens,
  dader: Pick<Daad, 'wie' | 'rol'>,
  nu: Moment,
  versies: readonly Regeling[],
): Paswijzigbesluit => {
  const vanaf = wens.vanaf ?? standaardVanaf(dossier, nu.datum)
  const velden = veranderd(dossier, vanaf, wens.velden)
  if (Object.keys(velden).length === 0) return { soort: 'onveranderd', vanaf }
  const daad: Daad = { op: utcTekst(nu.epochMs), ...dader, ...(wens.reden === undefined ? {} : { reden: wens.reden }) }
  const nieuw: Pasdossier = { ...dossier, wijzigingen: [...dossier.wijzigingen, { ...daad, vanaf, velden }] }
  const dagen = kantelpunten(nieuw).filter((dag) => dag >= vanaf)
  const fouten = eenmaal([
    ...toetsWijziging(pasOp(dossier, vanaf), nieuw, vanaf, velden),
    ...toetsGeldigheidsduur({ oud: dossier, nieuw }, velden, nu.datum, versies),
    ...dagen.flatMap((dag) => toetsGewijzigdePas(pasOp(nieuw, dag), { dag, velden }, versies)),
  ])
  return fouten.length > 0 ? { soort: 'fout', fouten } : { soort: 'gewijzigd', vanaf, dossier: nieuw }
}
