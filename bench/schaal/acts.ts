import { momentOp, MS_PER_MINUUT, MS_PER_UUR } from '../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../functions/deps.ts'
import { VERWERKINGEN } from '../../functions/http/inzage/verwerkingen.ts'
import { houdBij } from '../../functions/use-cases/inzage/houd-bij.ts'
import { annuleerRit } from '../../functions/use-cases/rit/annuleer-rit.ts'
import { beoordeelRit } from '../../functions/use-cases/rit/beoordeel-rit.ts'
import { boekRit } from '../../functions/use-cases/rit/boek-rit.ts'
import { leesRitten } from '../../functions/use-cases/rit/lees-ritten.ts'
import type { Ritverzoek } from '../../functions/use-cases/rit/ritfeiten.ts'
import { leesOpdrachtenVanDag } from '../../functions/use-cases/rit/vervoerder/lees-vervoersopdrachten.ts'
import { meldUitvoering } from '../../functions/use-cases/rit/vervoerder/meld-uitvoering.ts'
import { ALLE_OPDRACHTEN } from '../../functions/use-cases/toegang.ts'
import { daderVan, type Rol, type Wie } from '../../functions/use-cases/wie.ts'
import { LAMBDA_SLOWER } from '../../infra/cost/assumptions.ts'
import { OPERATIONS } from '../../infra/cost/operations.ts'
import { ritVan } from '../rides.ts'
import { PART_BEGIN } from './assumptions.ts'
import type { Installation } from './installation.ts'
import { timesOf } from './random.ts'

export const BEGIN = Date.parse(PART_BEGIN)
export const DAY = MS_PER_UUR * 24
const MIDNIGHT = Math.floor(BEGIN / DAY) * DAY
const example = ritVan(0, '', PART_BEGIN)
const [woning, bestemming] = [example.van, example.naar]
const locaties = new Map([woning, bestemming].map((plaats) => [plaats.id, plaats]))

/** What is done at a moment, as one request. */
export interface Act {
  readonly atMs: number
  readonly name: string
  readonly gemeente: string
  readonly rol: Rol
  readonly milliseconds: number
  readonly work: (deps: Deps, wie: Wie) => Promise<unknown>
}

const requestOf = (pasnummer: string, vertrekMs: number): Ritverzoek => ({
  pasnummer,
  van: { locatieId: woning.id },
  naar: { locatieId: bestemming.id },
  vertrek: momentOp(vertrekMs),
  meereizenden: [],
  hulpmiddelen: ['rollator'],
  dieren: [],
  bagage: { stuks: 0, groot: false, gevaarlijk: false },
})

const wieVan = (gemeente: string, rol: Rol): Wie => ({ sub: `bench-${rol}`, rollen: [rol], gemeente })

const book = async (deps: Deps, wie: Wie, pasnummer: string, vertrekMs: number): Promise<string> => {
  const idempotencyKey = `${pasnummer}-${vertrekMs}`
  const booked = await boekRit(deps, { wie, verzoek: requestOf(pasnummer, vertrekMs), locaties, idempotencyKey })
  if (booked.soort !== 'geboekt') throw new Error(`not booked: ${JSON.stringify(booked)}`)
  return booked.ritten[0]?.ritnummer ?? ''
}

/** As a request does it: whose data it touches is put on record. */
export const asRequest = (deps: Deps, { name, gemeente, rol, work }: Act): Promise<unknown> => {
  const wie = wieVan(gemeente, rol)
  const activiteit = VERWERKINGEN[name]?.activiteit.id ?? ''
  return houdBij(deps, { naam: name, activiteit, gemeente, ...daderVan(wie) }, { werk: (met) => work(met, wie) })
}

const perRide = (name: string): { readonly times: number; readonly milliseconds: number } => {
  const found = OPERATIONS.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`the cost knows no "${name}"`)
  return { times: found.perRide, milliseconds: found.milliseconds * LAMBDA_SLOWER }
}

export const PER = {
  places: perRide('look for a place'),
  judge: perRide('judge a ride'),
  book: perRide('book a ride'),
  list: perRide('list rides of a pass'),
  cancel: perRide('cancel a ride'),
  report: perRide('report a ride driven'),
  orders: perRide('list orders, a page'),
}

/** Rides of the same pass on a day begin so far apart that each can be driven. */
const HOUR_OF_DAY = { first: 13 * MS_PER_UUR, second: 16 * MS_PER_UUR }
const RIDE_MS = 25 * MS_PER_MINUUT

/** Everything that is asked in the hour about one ride that is driven in it; what must be there before it is booked. */
export const actsOf = async (
  { deps, setNow }: Installation,
  {
    gemeente,
    pasnummer,
    moment,
    random,
  }: {
    readonly gemeente: string
    readonly pasnummer: string
    readonly moment: () => number
    readonly random: () => number
  },
): Promise<readonly Act[]> => {
  const desk = wieVan(gemeente, 'centralist')
  const act = (name: string, rol: Rol, milliseconds: number, work: Act['work']): Act => ({
    atMs: moment(),
    name,
    gemeente,
    rol,
    milliseconds,
    work,
  })
  const many = (times: number, make: (i: number) => Act): Act[] =>
    Array.from({ length: timesOf(times, random) }, (_, i) => make(i))
  /** Half of what is booked departs today, the rest on one of the eight days after it. */
  const departure = (): number => {
    const days = random() < 0.5 ? 0 : 1 + Math.floor(random() * 7)
    return MIDNIGHT + days * DAY + Math.floor(random() * 120) * MS_PER_MINUUT
  }
  setNow(BEGIN - DAY)
  const reported = moment()
  const departed = Math.floor((reported - RIDE_MS) / MS_PER_MINUUT) * MS_PER_MINUUT
  const driven = await book(deps, desk, pasnummer, departed)
  const cancelled = timesOf(PER.cancel.times, random) > 0
  const other = cancelled ? await book(deps, desk, pasnummer, BEGIN + 4 * DAY) : ''
  const melding = {
    resultaat: 'gereden' as const,
    ingestapt: momentOp(departed),
    uitgestapt: momentOp(departed + 17 * MS_PER_MINUUT),
  }
  return [
    ...many(PER.judge.times, () => {
      const verzoek = requestOf(pasnummer, departure() + HOUR_OF_DAY.first)
      return act('beoordeelRit', 'centralist', PER.judge.milliseconds, (met, wie) =>
        beoordeelRit(met, wie, { verzoek, locaties }),
      )
    }),
    ...many(PER.book.times, (i) => {
      const vertrekMs = departure() + (i === 0 ? HOUR_OF_DAY.first : HOUR_OF_DAY.second)
      return act('boekRit', 'centralist', PER.book.milliseconds, (met, wie) => book(met, wie, pasnummer, vertrekMs))
    }),
    ...many(PER.list.times, () =>
      act('leesRitten', 'centralist', PER.list.milliseconds, (met, wie) => leesRitten(met, wie, { pasnummer })),
    ),
    ...(cancelled
      ? [
          act('annuleerRit', 'centralist', PER.cancel.milliseconds, (met, wie) =>
            annuleerRit(met, wie, { ritnummer: other, reden: 'Ziek' }),
          ),
        ]
      : []),
    {
      ...act('meldUitvoering', 'vervoerder', PER.report.milliseconds, (met, wie) =>
        meldUitvoering(met, wie, { ritnummer: driven, melding }),
      ),
      atMs: reported,
    },
    ...many(PER.orders.times, () =>
      act('leesVervoersopdrachten', 'vervoerder', PER.orders.milliseconds, (met, wie) =>
        leesOpdrachtenVanDag(met, wie, {
          voor: ALLE_OPDRACHTEN,
          datum: '2026-12-23',
          status: 'geboekt',
          na: undefined,
        }),
      ),
    ),
  ]
}
