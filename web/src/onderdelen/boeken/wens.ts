import type { Pas, Rit, Ritaanvraag, Voorstel } from '../../api/typen.ts'
import { plaatsVan, type Plaats } from '../adres/plaats.ts'
import { inDatumveld } from '../../lezen/datumveld.ts'
import { dagVan, tijdVan, type Klok } from '../../lezen/kalender.ts'
import { leesTerug, leesWanneer } from '../../lezen/wanneer/wanneer.ts'
import { lokaal, nu, tijdstip } from '../../lezen/tijd.ts'

type Hulpmiddel = NonNullable<Ritaanvraag['hulpmiddelen']>[number]
type MetOverstap = Extract<Hulpmiddel, object>
export type Middel = Exclude<Hulpmiddel, object> | MetOverstap['soort']
export type Overstap = MetOverstap['overstap']
/** Of a pet the form asks at once whether it travels in a bag. */
export type Dier = Exclude<Rit['dieren'][number]['soort'], 'huisdier'> | 'huisdierInTas' | 'huisdierLos'

/** A ride as it is being filled in. */
export interface Wens {
  readonly van: Plaats
  readonly naar: Plaats
  readonly wanneer: string
  readonly soort: 'vertrek' | 'aankomst'
  readonly terug: string
  readonly medereizigers: number
  /** Pass numbers of those who have one, as typed. */
  readonly passenMee: string
  readonly kinderen: string
  readonly begeleider: boolean
  readonly middelen: readonly Middel[]
  readonly overstap: Overstap
  readonly dieren: readonly Dier[]
  readonly stuks: number
  readonly groot: boolean
  readonly gevaarlijk: boolean
  readonly doel: NonNullable<Ritaanvraag['ritdoel']> | ''
}

/** A form for this holder, from home, with what mostly comes along standing ready; whether it may is for the API to judge. */
export const nieuweWens = (pas: Pas): Wens => ({
  van: plaatsVan(pas.woning),
  naar: { tekst: '' },
  wanneer: '',
  soort: 'vertrek',
  terug: '',
  medereizigers: 0,
  passenMee: '',
  kinderen: '',
  begeleider: false,
  middelen: [],
  overstap: 'zelfstandig',
  dieren: [],
  stuks: 0,
  groot: false,
  gevaarlijk: false,
  doel: '',
  ...meeIn(pas.gewoonlijkMee),
})

/** Whether nothing was filled in yet. */
export const isNieuw = (wens: Wens, pas: Pas): boolean => JSON.stringify(wens) === JSON.stringify(nieuweWens(pas))

const dierVan = (dier: Rit['dieren'][number]): Dier =>
  dier.soort !== 'huisdier' ? dier.soort : dier.inTasOfKooi ? 'huisdierInTas' : 'huisdierLos'

/** Who and what comes along, as it stands in the form; what is left out stays as it is there. */
const meeIn = ({ meereizenden, hulpmiddelen, dieren, bagage }: Partial<Pick<Rit, Mee>>): Partial<Wens> => {
  const scootmobiel = hulpmiddelen?.find((h) => typeof h !== 'string')
  return {
    ...(meereizenden && {
      medereizigers: meereizenden.filter(({ soort }) => soort === 'medereiziger').length,
      passenMee: meereizenden.flatMap((m) => (m.soort === 'medereiziger' ? (m.pasnummer ?? []) : [])).join(', '),
      kinderen: meereizenden.flatMap((m) => (m.soort === 'kind' ? [m.leeftijd] : [])).join(', '),
      begeleider: meereizenden.some(({ soort }) => soort === 'medischBegeleider'),
    }),
    ...(hulpmiddelen && { middelen: hulpmiddelen.map((h) => (typeof h === 'string' ? h : h.soort)) }),
    ...(typeof scootmobiel === 'object' && { overstap: scootmobiel.overstap }),
    ...(dieren && { dieren: dieren.map(dierVan) }),
    ...(bagage && { stuks: bagage.stuks ?? 0, groot: bagage.groot ?? false, gevaarlijk: bagage.gevaarlijk ?? false }),
  }
}
type Mee = 'meereizenden' | 'hulpmiddelen' | 'dieren' | 'bagage'

/** A booked ride as it stands, to be changed. */
export const wensVan = (rit: Rit, pas: Pas): Wens => ({
  ...nieuweWens(pas),
  van: plaatsVan(rit.van),
  naar: plaatsVan(rit.naar),
  wanneer: inVeld(lokaal(rit.vertrek)),
  ...meeIn(rit),
  doel: (rit.ritdoel ?? '') as Wens['doel'],
})

/** The same journey once more, at the same times of the clock: only the day is still to be said. */
export const wensZoals = (rit: Rit, terug: Rit | undefined, pas: Pas): Wens => ({
  ...wensVan(rit, pas),
  // With a space, so that a day can be typed before it.
  wanneer: ` ${kloktijd(lokaal(rit.vertrek))}`,
  terug: terug === undefined ? '' : kloktijd(lokaal(terug.vertrek)),
})

/** What does work, filled in. */
export const metVoorstel = (wens: Wens, { vertrek, retour, ...mee }: Voorstel['wijziging']): Wens => ({
  ...wens,
  ...(vertrek === undefined ? {} : { wanneer: inVeld(lokaal(vertrek)), soort: 'vertrek' }),
  ...(retour === undefined ? {} : { terug: retour === null ? '' : inVeld(lokaal(retour.vertrek)) }),
  ...meeIn(mee),
})

export type Veld = 'van' | 'naar' | 'wanneer' | 'terug' | 'kinderen'
export type Veldfouten = Partial<Record<Veld, 'leeg' | 'kies' | 'wanneer' | 'twijfel' | 'kinderen'>>

/** What the field for the time may mean. */
export const heenKeuzes = ({ wanneer }: Wens): readonly Klok[] => leesWanneer(wanneer, nu())

/** The way back: a time alone is the first one after the way there. */
export const terugKeuzes = (wens: Wens): readonly Klok[] => {
  const [heen, ...meer] = heenKeuzes(wens)
  return heen === undefined || meer.length > 0 ? leesWanneer(wens.terug, nu()) : leesTerug(wens.terug, heen)
}

const zekerIn = ([klok, ...meer]: readonly Klok[]): string | undefined =>
  klok === undefined || meer.length > 0 ? undefined : tijdstip(klok)

/** The instant that is meant, when there is no doubt. */
export const vertrekVan = (wens: Wens): string | undefined => zekerIn(heenKeuzes(wens))
export const terugVan = (wens: Wens): string | undefined => zekerIn(terugKeuzes(wens))

const tijdfout = (klokken: readonly Klok[]): 'wanneer' | 'twijfel' | undefined =>
  klokken.length === 1 ? undefined : klokken.length === 0 ? 'wanneer' : 'twijfel'

/** What stands between commas, semicolons or spaces. */
const delenVan = (tekst: string): string[] => tekst.split(/[,;\s]+/).filter((deel) => deel !== '')

const leeftijden = (tekst: string): number[] | undefined => {
  if (tekst.trim() === '') return []
  const delen = delenVan(tekst)
  return delen.every((deel) => /^\d{1,2}$/.test(deel) && Number(deel) < 12) ? delen.map(Number) : undefined
}

const adresfout = ({ tekst, locatie }: Plaats) =>
  locatie !== undefined ? undefined : tekst.trim() === '' ? 'leeg' : 'kies'

/** What is missing or not understood. What may and may not be is for the API to judge. */
export const foutenIn = (wens: Wens): Veldfouten => {
  const fouten: Veldfouten = {
    van: adresfout(wens.van),
    naar: adresfout(wens.naar),
    wanneer: wens.wanneer.trim() === '' ? 'leeg' : tijdfout(heenKeuzes(wens)),
    terug: wens.terug.trim() === '' ? undefined : tijdfout(terugKeuzes(wens)),
    kinderen: leeftijden(wens.kinderen) === undefined ? 'kinderen' : undefined,
  }
  return Object.fromEntries(Object.entries(fouten).filter(([, fout]) => fout !== undefined))
}

const dierIn = (dier: Dier): NonNullable<Ritaanvraag['dieren']>[number] =>
  dier === 'huisdierInTas' || dier === 'huisdierLos'
    ? { soort: 'huisdier', inTasOfKooi: dier === 'huisdierInTas' }
    : { soort: dier }

/** Whoever was named by a pass first. Of more numbers than people each is somebody. */
const medereizigersIn = ({ medereizigers, passenMee }: Wens): NonNullable<Ritaanvraag['meereizenden']> => {
  const passen = medereizigers === 0 ? [] : delenVan(passenMee).map((pasnummer) => pasnummer.toUpperCase())
  return Array.from({ length: Math.max(medereizigers, passen.length) }, (_, i) => ({
    soort: 'medereiziger' as const,
    ...(passen[i] === undefined ? {} : { pasnummer: passen[i] }),
  }))
}

/** The request to the API, when all that it needs is there. */
export const aanvraagVan = (wens: Wens, pasnummer: string): Ritaanvraag | undefined => {
  const { van, naar, soort, middelen, overstap, doel } = wens
  const tijd = vertrekVan(wens)
  const terug = terugVan(wens)
  if (Object.keys(foutenIn(wens)).length > 0) return undefined
  if (van.locatie === undefined || naar.locatie === undefined || tijd === undefined) return undefined
  return {
    pasnummer,
    van: { locatieId: van.locatie.id },
    naar: { locatieId: naar.locatie.id },
    ...(soort === 'vertrek' ? { vertrek: tijd } : { aankomst: tijd }),
    ...(terug === undefined ? {} : { retour: { vertrek: terug } }),
    meereizenden: [
      ...medereizigersIn(wens),
      ...(leeftijden(wens.kinderen) ?? []).map((leeftijd) => ({ soort: 'kind' as const, leeftijd })),
      ...(wens.begeleider ? [{ soort: 'medischBegeleider' as const }] : []),
    ],
    hulpmiddelen: middelen.map((middel) => (middel === 'scootmobiel' ? { soort: middel, overstap } : middel)),
    dieren: wens.dieren.map(dierIn),
    bagage: { stuks: wens.stuks, groot: wens.groot, gevaarlijk: wens.gevaarlijk },
    ...(doel === '' ? {} : { ritdoel: doel }),
  }
}

/** A time of the clock as it stands in the field: `10.30`. */
const kloktijd = (klok: Klok): string => tijdVan(klok).replace(':', '.')

/** A day and time as they stand in the field: `14-3-2026 10.30`. */
export const inVeld = (klok: Klok): string => `${inDatumveld(dagVan(klok))} ${kloktijd(klok)}`
