import { Regeling } from '../../domain/beleid/documenten.ts'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import { momentVan, MS_PER_DAG, momentOp } from '../../domain/kernel/tijd/time.ts'
import type { Pas, Pasdossier } from '../../domain/pas/index.ts'
import { leegReisjaar, persoonVanPas, type Reistijd } from '../../domain/persoon/index.ts'
import {
  decideRit,
  type Reden,
  type Ritaanvraag,
  type Ritbesluit,
  type Ritfeiten,
  type Ritvoorstel,
} from '../../domain/rit/index.ts'
import { regelingen } from '../../functions/services/beleid/meegeleverd.ts'

/**
 * Latitudes on the meridian of the home, north of it at 53° N, by their distance in metres. Worked out with the
 * integral of the meridian arc of WGS84, not with geolib; `kernel/plaats/distance.test.ts` does that sum again.
 */
export const BREEDTE_OP_METER = {
  0: 53,
  10_000: 53.08985766,
  19_999: 53.17970497,
  20_000: 53.17971396,
  20_001: 53.17972294,
  20_002: 53.17973193,
  24_999: 53.22463261,
  25_000: 53.2246416,
  25_001: 53.22465058,
  39_999: 53.35941348,
  40_000: 53.35942246,
  40_001: 53.35943145,
  41_225: 53.37042943,
  60_000: 53.53912552,
} as const
export type Meter = keyof typeof BREEDTE_OP_METER
const LENGTE = 5.5

const GROTE_AS = 6_378_137
const EXCENTRICITEIT_KWADRAAT = (2 - 1 / 298.257223563) / 298.257223563
const rad = (graden: number): number => (graden * Math.PI) / 180

/** Length of the meridian between two latitudes: the integral of its radius of curvature on WGS84, by Simpson's rule. */
export const meridiaanMeter = (vanBreedte: number, naarBreedte: number): number => {
  const STAPPEN = 2000
  const stap = rad(naarBreedte - vanBreedte) / STAPPEN
  const straal = (i: number): number =>
    (GROTE_AS * (1 - EXCENTRICITEIT_KWADRAAT)) /
    (1 - EXCENTRICITEIT_KWADRAAT * Math.sin(rad(vanBreedte) + i * stap) ** 2) ** 1.5
  let som = straal(0) + straal(STAPPEN)
  for (let i = 1; i < STAPPEN; i++) som += (i % 2 === 0 ? 2 : 4) * straal(i)
  return (som * stap) / 3
}

/** An invented place, so many metres due north of the home. */
export const plekOp = (meter: Meter, more: Partial<Locatie> = {}): Locatie => ({
  id: `op-${meter}-meter`,
  weergavenaam: `Voorbeeldplein ${meter} (verzonnen)`,
  woonplaats: 'Voorbeelddorp',
  gemeente: 'Voorbeeldgemeente',
  punt: { lat: BREEDTE_OP_METER[meter], lon: LENGTE },
  ...more,
})

export const WONING = plekOp(0)

export const PAS: Pas = {
  pasnummer: 'TEST-000001',
  naam: 'Tonnie Voorbeeld (verzonnen)',
  geboortedatum: '1978-05-02',
  woning: WONING,
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '2030-12-31',
  vervoertype: 'regulier',
  begeleiding: 'geen',
  scootmobiel: false,
  puntbestemmingen: [],
  kenmerken: [],
}

/** A pass that never changed. */
export const dossierVan = (pas: Pas): Pasdossier => ({
  pas,
  verlening: { op: '2025-12-01T09:00:00Z', wie: 'test', rol: 'gemeente' },
  wijzigingen: [],
})

const versiesVan = (gemeente: string): readonly [Regeling, ...Regeling[]] => {
  const [eerste, ...rest] = regelingen.get(gemeente) ?? []
  if (eerste === undefined) throw new Error(`geen regeling voor ${gemeente}`)
  return [eerste, ...rest]
}
export const HARLINGEN = versiesVan('harlingen')
export const BERKELLAND = versiesVan('berkelland')
export const GOOI_EN_VECHTSTREEK = versiesVan('gooi-en-vechtstreek')
const [sozawe] = versiesVan('sozawe-noardwest-fryslan')
/** SoZaWe with its fellow travellers by their number, without the kinds that its document names. */
export const SOZAWE: readonly [Regeling] = [
  Regeling.parse({
    ...sozawe,
    meereizen: { kinderen: { als: 'medereiziger', bron: sozawe.bron }, medereizigers: { bron: sozawe.bron } },
    tarieven: sozawe.tarieven.map((tarief) => ({
      ...tarief,
      meereizenden: undefined,
      medereizigers: [
        { soort: 'tarief', opstapCent: 0, millicentPerKm: 92_000 },
        { soort: 'tarief', opstapCent: 0, millicentPerKm: 173_000 },
      ],
      medischBegeleider: { soort: 'gratis' },
    })),
  }),
]

/** A regeling with some parts replaced, checked as any other. */
export const gewijzigd = ([basis]: readonly [Regeling, ...Regeling[]], deel: Partial<Regeling>): [Regeling] => [
  Regeling.parse({ ...basis, ...deel }),
]

/** A regeling whose tariffs ended before the days that tests are about. */
export const zonderTarief = (versies: readonly [Regeling, ...Regeling[]], deel: Partial<Regeling> = {}): [Regeling] =>
  gewijzigd(versies, {
    ...deel,
    tarieven: versies[0].tarieven.map((tarief) => ({
      ...tarief,
      geldigTotEnMet: '2025-12-31',
      naAfloop: 'geenRitten',
    })),
  })

/** What differs from an ordinary ride of 10 km within the radius, on Saturday 14 March 2026 at 10.30, ordered a day ahead. */
export interface Situatie {
  readonly vertrek?: string
  readonly aankomst?: string
  readonly retour?: string
  readonly nu?: string
  readonly afstandMeter?: number
  /** Booked metres by year. */
  readonly geboekt?: Readonly<Record<number, number>>
  /** Driven metres by year. */
  readonly gereden?: Readonly<Record<number, number>>
  /** Other rides of the pass: from, until. They are numbered, … */
  readonly ritten?: readonly (readonly [van: string, tot: string])[]
  readonly aanvraag?: Partial<Ritaanvraag>
  readonly pas?: Partial<Pas>
  /** Passes that are there and that fellow travellers may be named by: what differs from the holder's. */
  readonly passenMee?: readonly (Partial<Pas> & { readonly reistijden?: Situatie['ritten'] })[]
  /** Harlingen's when left out. */
  readonly versies?: readonly Regeling[]
}

export const aanvraagVan = (s: Situatie): Ritaanvraag => ({
  pasnummer: PAS.pasnummer,
  van: WONING,
  naar: plekOp(10_000),
  tijdstip:
    s.aankomst === undefined
      ? { soort: 'vertrek', moment: momentVan(s.vertrek ?? '2026-03-14T10:30:00+01:00') }
      : { soort: 'aankomst', moment: momentVan(s.aankomst) },
  retour: s.retour === undefined ? undefined : momentVan(s.retour),
  meereizenden: [],
  hulpmiddelen: [],
  dieren: [],
  bagage: { stuks: 0, groot: false, gevaarlijk: false },
  ...s.aanvraag,
})

const reistijdenVan = (ritten: NonNullable<Situatie['ritten']>): Reistijd[] =>
  ritten.map(([van, tot], i) => ({
    vanEpochMs: momentVan(van).epochMs,
    totEpochMs: momentVan(tot).epochMs,
    ritnummer: `R-${i + 1}`,
  }))

export const feitenVan = (s: Situatie): Ritfeiten => {
  const { geboekt = {}, gereden = {} } = s
  const dossier = dossierVan({ ...PAS, ...s.pas })
  const jaren = new Set([...Object.keys(geboekt), ...Object.keys(gereden)].map(Number))
  return {
    nu: s.nu === undefined ? momentOp(aanvraagVan(s).tijdstip.moment.epochMs - MS_PER_DAG) : momentVan(s.nu),
    dossier,
    persoon: persoonVanPas(dossier),
    reisjaren: [...jaren].map((jaar) => ({
      ...leegReisjaar(jaar),
      geboektMeter: geboekt[jaar] ?? 0,
      geredenMeter: gereden[jaar] ?? 0,
    })),
    reistijden: reistijdenVan(s.ritten ?? []),
    passenMee: (s.passenMee ?? []).map(({ reistijden = [], ...pas }) => {
      const mee = dossierVan({ ...PAS, ...pas })
      return { dossier: mee, persoonsnummer: mee.pas.pasnummer, reistijden: reistijdenVan(reistijden) }
    }),
    afstand: { heen: { meter: s.afstandMeter ?? 10_000, methode: 'omwegfactor' } },
  }
}

export const beoordeel = (s: Situatie): Ritbesluit => decideRit(aanvraagVan(s), feitenVan(s), s.versies ?? HARLINGEN)

export const redenenVan = ({ beslissing }: Ritbesluit): readonly Reden[] =>
  beslissing.uitkomst === 'toegestaan' ? [] : beslissing.redenen

/** The first ride of a besluit, which is always there. */
export const heenrit = ({ ritten: [rit] }: Ritbesluit): Ritvoorstel => {
  if (rit === undefined) throw new Error('een besluit zonder rit')
  return rit
}

/** The first so many of what is made one at a time. */
export const neem = <T>(bron: Iterator<T, void>, aantal: number): T[] => {
  const genomen: T[] = []
  for (let stap = bron.next(); genomen.length < aantal && stap.done !== true; stap = bron.next())
    genomen.push(stap.value)
  return genomen
}
