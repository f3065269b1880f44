import {
  array,
  boolean,
  constant,
  constantFrom,
  date,
  integer,
  nat,
  oneof,
  option,
  record,
  uniqueArray,
  type Arbitrary,
} from 'fast-check'
import { Regeling } from '../../domain/beleid/documenten.ts'
import { type Prijs, type Tariefperiode } from '../../domain/beleid/index.ts'
import { RITDOELEN } from '../../domain/kernel/reis.ts'
import { momentOp } from '../../domain/kernel/tijd/time.ts'
import { VERVOERTYPEN, type Pas } from '../../domain/pas/index.ts'
import { leegReisjaar, persoonVanPas } from '../../domain/persoon/index.ts'
import type { Ritaanvraag, Ritfeiten } from '../../domain/rit/index.ts'
import { BERKELLAND, dossierVan, GOOI_EN_VECHTSTREEK, HARLINGEN, PAS, plekOp, SOZAWE } from './support.ts'

/** Requests, facts and policies of every shape that can come about: for what must hold of all of them. */

/** Mostly ordinary, so that many requests pass and each rule is often the only one that does not. */
const meestal = <T, U>(gewoon: T, anders: Arbitrary<U>): Arbitrary<T | U> =>
  oneof({ weight: 5, arbitrary: constant(gewoon) }, { weight: 1, arbitrary: anders })

const dag = (van: string, tot: string): Arbitrary<string> =>
  date({ min: new Date(van), max: new Date(tot), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10))
/** In whole seconds, so close to the clock changes and the turn of the year as often as anywhere else. */
const moment = oneof(
  integer({ min: Date.UTC(2024, 11, 1) / 1000, max: Date.UTC(2028, 1, 1) / 1000 }),
  constantFrom('2026-12-31T23:00:00Z', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-03-14T06:00:00Z').chain(
    (rond) => integer({ min: -7200, max: 7200 }).map((seconde) => Date.parse(rond) / 1000 + seconde),
  ),
).map((seconde) => momentOp(seconde * 1000))

const locatie = oneof(
  constantFrom(plekOp(0), plekOp(10_000), plekOp(20_001), plekOp(25_000), plekOp(25_001), plekOp(40_000)),
  constantFrom(
    plekOp(60_000, { woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân' }),
    plekOp(41_225, { woonplaats: 'Goutum', gemeente: 'Leeuwarden', weergavenaam: 'Crematorium Goutum' }),
  ),
)

export const meereizende: Arbitrary<Ritaanvraag['meereizenden'][number]> = oneof(
  record({ soort: constant('kind' as const), leeftijd: integer({ min: 0, max: 11 }) }),
  record({
    soort: constant('medereiziger' as const),
    leeftijd: option(integer({ min: 12, max: 99 }), { nil: undefined }),
  }),
  record({ soort: constant('medischBegeleider' as const), leeftijd: option(nat(99), { nil: undefined }) }),
)

export const aanvraag: Arbitrary<Ritaanvraag> = record({
  pasnummer: constant(PAS.pasnummer),
  van: locatie,
  naar: locatie,
  tijdstip: record({ soort: constantFrom('vertrek' as const, 'aankomst' as const), moment }),
  retour: meestal(undefined, moment),
  meereizenden: meestal([], array(meereizende, { maxLength: 5 })),
  hulpmiddelen: meestal(
    [],
    array(
      oneof(
        constantFrom('rollator' as const, 'rolstoel' as const, 'opvouwbareRolstoel' as const),
        record({
          soort: constant('scootmobiel' as const),
          overstap: constantFrom('zelfstandig' as const, 'metLift' as const, 'nietMogelijk' as const),
        }),
      ),
      { maxLength: 2 },
    ),
  ),
  dieren: meestal(
    [],
    array(
      oneof(
        record({ soort: constantFrom('hulphond' as const, 'blindengeleidehond' as const) }),
        record({ soort: constant('huisdier' as const), inTasOfKooi: boolean() }),
      ),
      { maxLength: 2 },
    ),
  ),
  bagage: meestal(
    { stuks: 0, groot: false, gevaarlijk: false },
    record({ stuks: nat(3), groot: boolean(), gevaarlijk: boolean() }),
  ),
  ritdoel: meestal(undefined, constantFrom(...RITDOELEN)),
})

const pas: Arbitrary<Pas> = record({
  geboortedatum: dag('1920-01-01', '2024-01-01'),
  geldigVanaf: meestal('2024-01-01', dag('2024-01-01', '2027-01-01')),
  geldigTotEnMet: meestal('2029-12-31', dag('2025-01-01', '2030-01-01')),
  vervoertype: constantFrom(...VERVOERTYPEN),
  begeleiding: meestal('geen' as const, constant('verplicht' as const)),
  scootmobiel: boolean(),
  puntbestemmingen: array(locatie, { maxLength: 3 }),
  kenmerken: meestal(
    [],
    uniqueArray(constantFrom('HR-01', 'HR-07', 'HR-09', 'AV-01', 'AB-03', 'ZZ-99'), { maxLength: 3 }),
  ),
  reizigersbudget: meestal(
    undefined,
    integer({ min: 1, max: 3_000_000 }).map((meterPerJaar) => ({ meterPerJaar, motivering: 'verzonnen' })),
  ),
  blokkade: meestal(
    undefined,
    dag('2025-01-01', '2028-01-01').map((vanaf) => ({ vanaf, reden: 'verzonnen' })),
  ),
}).map((deel) => ({ ...PAS, ...deel }))

const ritafstand = record({
  meter: nat(400_000),
  methode: constantFrom('omwegfactor' as const, 'routeplanner' as const),
})

export const feiten: Arbitrary<Ritfeiten> = record({
  nu: meestal(momentOp(Date.UTC(2024, 11, 1)), moment),
  dossier: pas.map(dossierVan),
  beginstand: meestal(undefined, nat(1_600_000)),
  reisjaren: meestal(
    [],
    uniqueArray(
      record({
        jaar: integer({ min: 2024, max: 2028 }),
        geboektMeter: oneof(nat(1_600_000), constant(0)),
        geredenMeter: oneof(nat(1_600_000), constant(0)),
      }).map((deel) => ({ ...leegReisjaar(deel.jaar), ...deel })),
      { selector: (jaar) => jaar.jaar, maxLength: 5 },
    ),
  ),
  passenMee: constant([]),
  reistijden: array(
    moment.chain(({ epochMs }) =>
      integer({ min: 1, max: 600 }).map((minuten) => ({
        vanEpochMs: epochMs,
        totEpochMs: epochMs + minuten * 60_000,
        ritnummer: 'R-1',
      })),
    ),
    { maxLength: 3 },
  ),
  afstand: record({ heen: ritafstand, retour: option(ritafstand, { nil: undefined }) }),
}).map(({ beginstand, dossier, ...rest }): Ritfeiten => {
  const met =
    beginstand === undefined
      ? dossier
      : dossierVan({
          ...dossier.pas,
          beginstand: { meter: beginstand, jaar: 2026, bron: 'verzonnen', datum: '2026-01-01' },
        })
  return { ...rest, dossier: met, persoon: persoonVanPas(met) }
})

const perKm = integer({ min: 0, max: 200_000 })
const tarief = record({
  soort: constant('tarief' as const),
  opstapCent: nat(500),
  millicentPerKm: perKm,
})
const gratis = record({ soort: constant('gratis' as const) })
const prijs: Arbitrary<Prijs> = oneof(
  tarief,
  gratis,
  record({ soort: constant('veelvoud' as const), procentVanPashouder: integer({ min: 1, max: 400 }) }),
)

const { bron } = HARLINGEN[0]
/** Tails cost at least as much as any ordinary kilometre, as they do wherever they exist. */
const hogerPerKm = integer({ min: 200_000, max: 400_000 })

const tariefperiode = (r: { kind: boolean; straal: boolean; budget: boolean }): Arbitrary<Tariefperiode> =>
  record({
    geldigVanaf: constant('2025-05-27'),
    status: constantFrom('vastgesteld' as const, 'voorbeeld' as const),
    bron: constant(bron),
    pashouder: oneof(tarief, gratis).chain((jong) =>
      oneof(tarief, gratis).map((oud) => [
        { vanafLeeftijd: 0, totEnMetLeeftijd: 64, prijs: jong },
        { vanafLeeftijd: 65, prijs: oud },
      ]),
    ),
    kinderen: r.kind ? prijs.map((p) => [{ vanafLeeftijd: 0, totEnMetLeeftijd: 11, prijs: p }]) : constant(undefined),
    medereizigers: array(prijs, { minLength: 1, maxLength: 3 }),
    medischBegeleider: prijs,
    buitenStraal: r.straal
      ? record({
          millicentPerKm: hogerPerKm,
          over: constantFrom('kilometersBovenStraal' as const, 'heleRit' as const),
          voor: constantFrom('pashouder' as const, 'iedereDieBetaalt' as const),
        })
      : constant(undefined),
    bovenBudget: r.budget ? record({ millicentPerKm: hogerPerKm }) : constant(undefined),
  })

/** A regeling of any kind that the schema allows, in force from 27 May 2025. */
export const regeling: Arbitrary<Regeling> = record({
  kind: boolean(),
  straal: boolean(),
  budget: boolean(),
}).chain((r) =>
  record({
    tarieven: tariefperiode(r).map((t) => [t]),
    gebied: integer({ min: 1, max: 50_000 }).map((straalMeter) => ({
      ...HARLINGEN[0].gebied!,
      straalMeter,
      buitenStraal: r.straal ? { wat: 'hogerTarief' as const } : { wat: 'weigeren' as const },
    })),
    reizigersbudget: record({
      meterPerJaar: integer({ min: 1, max: 3_000_000 }),
      eersteJaar: constantFrom('heel' as const, 'naarRatoPerMaand' as const),
      bovenBudget: constant(r.budget ? ('hogerTarief' as const) : ('weigeren' as const)),
      bron: constant(bron),
    }),
    meereizen: nat(4).map((maximum) => ({
      kinderen: { als: r.kind ? ('kind' as const) : ('medereiziger' as const), maximum, bron },
      medereizigers: { maximum, bron },
    })),
    boeken: meestal(
      undefined,
      record({
        voorafMinuten: record({ heen: nat(300), retour: nat(300) }),
        horizonDagen: nat(400),
        bron: constant(bron),
      }),
    ),
    betaaldeAfstand: oneof(
      constant({ per: 'meter' as const, bron }),
      constantFrom('omhoog' as const, 'omlaag' as const, 'dichtstbij' as const).map((afronding) => ({
        per: 'kilometer' as const,
        afronding,
        bron,
      })),
    ),
    geldafronding: record({ opCent: constantFrom(1 as const, 5 as const), bron: constant(bron) }),
  }).map((deel) => Regeling.parse({ ...HARLINGEN[0], ...deel })),
)

/** The versions that a municipality can have: shipped, of any kind, or none. */
export const versies: Arbitrary<readonly Regeling[]> = oneof(
  constantFrom<readonly Regeling[]>(HARLINGEN, BERKELLAND, GOOI_EN_VECHTSTREEK, SOZAWE, []),
  regeling.map((r) => [r]),
)
