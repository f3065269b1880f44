import { beleidOp, jaarkilometersVan, type Regeling } from '../beleid/index.ts'
import type { Bron } from '../kernel/citation.ts'
import { geodesicMeter } from '../kernel/plaats/distance.ts'
import { aantalTekst, datumTekst, kilometerTekst } from '../kernel/tekst.ts'
import type { Periode } from '../kernel/tijd/periode.ts'
import type { Datum } from '../kernel/tijd/time.ts'
import { isGeldigIn, jarenVan } from './jaren.ts'
import type { Pasvelden } from './dossier.ts'
import type { Pas } from './pas.ts'
import { laatsteDagVan } from './termijn.ts'

/** A field of a pass that cannot be granted so, with the article that says so where there is one. */
export interface PasFout {
  /** Path of the field, as in the request. */
  readonly veld: readonly (string | number)[]
  readonly code: string
  readonly tekst: string
  readonly bron?: Bron
}

/** A pass has a reisjaar for each of its years, and all are written and read together. */
const MEESTE_JAREN = 98

const toetsGeldigheid = (pas: Pas): PasFout[] => {
  const fouten: PasFout[] = []
  if (pas.geldigTotEnMet < pas.geldigVanaf)
    fouten.push({
      veld: pas.einde?.datum === pas.geldigTotEnMet ? ['einde', 'datum'] : ['geldigTotEnMet'],
      code: 'pas.einde-voor-begin',
      tekst: 'De laatste dag ligt voor de eerste dag.',
    })
  if (pas.geboortedatum > pas.geldigVanaf) {
    const tekst = 'De geboortedatum ligt na de eerste dag van de pas.'
    fouten.push({ veld: ['geboortedatum'], code: 'pas.nog-niet-geboren', tekst })
  }
  if (jarenVan(pas).length > MEESTE_JAREN) {
    const tekst = `Een pas kan in ten hoogste ${MEESTE_JAREN} kalenderjaren geldig zijn.`
    fouten.push({ veld: ['geldigTotEnMet'], code: 'pas.te-veel-jaren', tekst })
  }
  return fouten
}

/**
 * How long one decision may grant a pass for, by the rules of the day on which it was applied for.
 * Source: Harlingen § 2.7.1 ("maximaal 5 jaar … kan de voorziening verlengd worden").
 */
export const toetsTermijn = (
  { vanaf, totEnMet }: Periode,
  aanvraagdatum: Datum,
  versies: readonly Regeling[],
): PasFout[] => {
  const beleid = beleidBijAanvraag({ aanvraagdatum, totEnMet }, versies)
  if (beleid?.pas === undefined) return []
  const jaren = beleid.pas.maximaleGeldigheidJaar
  const laatsteDag = laatsteDagVan(vanaf, jaren)
  if (totEnMet <= laatsteDag) return []
  const tekst = `Een besluit over een pas geldt ten hoogste ${jaren} jaar. De laatste dag die kan, is ${datumTekst(laatsteDag)}.`
  return [{ veld: ['geldigTotEnMet'], code: 'pas.te-lang-geldig', tekst, bron: beleid.pas.bron }]
}

/**
 * A budget of a person's own is for a greater need (Harlingen § 9.5). One below the norm takes a right away, for which the
 * regeling must give a ground.
 */
const toetsBudget = ({ reizigersbudget: eigen }: Pas, beleid: Regeling | undefined): PasFout[] => {
  if (eigen === undefined || beleid === undefined) return []
  const gewoon = beleid.reizigersbudget ?? jaarkilometersVan(beleid.budgetten ?? [])
  const { meterPerJaar: norm, bron = beleid.bron } = gewoon ?? {}
  if (beleid.reizigersbudget?.lager !== undefined || (norm !== undefined && eigen.meterPerJaar >= norm)) return []
  const tekst =
    norm === undefined
      ? 'Deze gemeente stelt geen grens aan het aantal kilometers. Een eigen budget zou die wel stellen.'
      : `Het gewone budget is ${kilometerTekst(norm)} per jaar. Een lager budget kan niet. Dit was ${kilometerTekst(eigen.meterPerJaar)}: staat het in meters?`
  return [{ veld: ['reizigersbudget', 'meterPerJaar'], code: 'pas.budget-onder-de-norm', tekst, bron }]
}

/** What was travelled elsewhere counts in a year in which the pass is valid, up to a day in or after that year. */
const toetsBeginstand = (pas: Pas): PasFout[] => {
  const { beginstand } = pas
  if (beginstand === undefined) return []
  const fouten: PasFout[] = []
  if (!isGeldigIn(pas, beginstand.jaar)) {
    const tekst = `De pas is niet geldig in ${beginstand.jaar}. Kies een jaar waarin de pas geldig is.`
    fouten.push({ veld: ['beginstand', 'jaar'], code: 'pas.beginstand-buiten-geldigheid', tekst })
  }
  if (beginstand.datum < `${beginstand.jaar}-01-01`) {
    const tekst = `Deze dag ligt voor ${beginstand.jaar}. Dan is er in dat jaar nog niets gereisd.`
    fouten.push({ veld: ['beginstand', 'datum'], code: 'pas.beginstand-voor-het-jaar', tekst })
  }
  return fouten
}

const toetsPuntbestemmingen = (pas: Pas, beleid: Regeling | undefined): PasFout[] => {
  if (pas.puntbestemmingen.length === 0 || beleid === undefined) return []
  const ring = beleid.gebied?.persoonlijkePuntbestemmingen ?? beleid.persoonlijkePuntbestemmingen
  if (ring === undefined) {
    const tekst = 'Deze gemeente kent geen eigen puntbestemmingen op een pas.'
    return [
      {
        veld: ['puntbestemmingen'],
        code: 'pas.geen-eigen-puntbestemmingen',
        tekst,
        bron: beleid.gebied?.bron ?? beleid.bron,
      },
    ]
  }
  const { maximumAantal, vanafMeter, totEnMetMeter, bron } = ring
  const teVeel: PasFout[] =
    pas.puntbestemmingen.length <= maximumAantal
      ? []
      : [
          {
            veld: ['puntbestemmingen'],
            code: 'pas.te-veel-puntbestemmingen',
            tekst: `Een pas kan ${aantalTekst(maximumAantal, 'puntbestemming', 'puntbestemmingen')} hebben, niet meer.`,
            bron,
          },
        ]
  const buitenRing = pas.puntbestemmingen.flatMap((plaats, i): PasFout[] => {
    const afstandMeter = geodesicMeter(pas.woning.punt, plaats.punt)
    if (afstandMeter >= vanafMeter && afstandMeter <= totEnMetMeter) return []
    const tekst = `Een puntbestemming ligt tussen ${kilometerTekst(vanafMeter)} en ${kilometerTekst(totEnMetMeter)} van de woning. Deze ligt op ${kilometerTekst(afstandMeter, afstandMeter > totEnMetMeter ? 'omhoog' : 'omlaag')}.`
    return [{ veld: ['puntbestemmingen', i], code: 'pas.puntbestemming-buiten-ring', tekst, bron }]
  })
  return [...teVeel, ...buitenRing]
}

/**
 * The rules that a decision is held to: those of the day of the application. Where none are known of it, the first that
 * came into force while the decision holds, unless these say that they are for later applications only: then an older
 * right stays as it was granted.
 */
const beleidBijAanvraag = (
  { aanvraagdatum, totEnMet }: { readonly aanvraagdatum: Datum; readonly totEnMet: Datum },
  versies: readonly Regeling[],
): Regeling | undefined => {
  const later = versies.find(({ geldigVanaf }) => geldigVanaf > aanvraagdatum && geldigVanaf <= totEnMet)
  return beleidOp(versies, aanvraagdatum) ?? (later?.overgangsrecht === undefined ? later : undefined)
}

/** Unknown when it was applied for: nothing was granted before. */
export const aanvraagdatumVan = ({ aanvraagdatum, geldigVanaf }: Pas): Datum => aanvraagdatum ?? geldigVanaf

/** Whether a pass may be granted as it stands. All faults at once, by the rules of the day on which it was applied for. */
export const toetsPas = (pas: Pas, versies: readonly Regeling[]): PasFout[] => {
  const aanvraagdatum = aanvraagdatumVan(pas)
  const beleid = beleidBijAanvraag({ aanvraagdatum, totEnMet: pas.geldigTotEnMet }, versies)
  return [
    ...toetsGeldigheid(pas),
    ...toetsTermijn({ vanaf: pas.geldigVanaf, totEnMet: pas.geldigTotEnMet }, aanvraagdatum, versies),
    ...toetsPuntbestemmingen(pas, beleid),
    ...toetsBudget(pas, beleid),
    ...toetsBeginstand(pas),
  ]
}

/**
 * Whether a pass may be as it has become on a day. What did not change stays as it was granted, whatever the rules of
 * today: an older right is not lost by a change of telephone number.
 * @param velden what changed
 */
export const toetsGewijzigdePas = (
  pas: Pas,
  { dag, velden }: { readonly dag: Datum; readonly velden: Pasvelden },
  versies: readonly Regeling[],
): PasFout[] => {
  const beleid = beleidBijAanvraag({ aanvraagdatum: dag, totEnMet: pas.geldigTotEnMet }, versies)
  const isAnders = (...namen: readonly (keyof Pasvelden)[]): boolean => namen.some((naam) => velden[naam] !== undefined)
  return [
    ...toetsGeldigheid(pas),
    ...(isAnders('woning', 'puntbestemmingen') ? toetsPuntbestemmingen(pas, beleid) : []),
    ...(isAnders('reizigersbudget') ? toetsBudget(pas, beleid) : []),
    ...(isAnders('beginstand') ? toetsBeginstand(pas) : []),
  ]
}
