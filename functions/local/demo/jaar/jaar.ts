import { jaarVan, momentOp, plusDagen, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import type { Pas, Pasdossier } from '../../../../domain/pas/index.ts'
import type { Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { writePasdossier } from '../../../stores/pas/passen.ts'
import { writeReisjaar } from '../../../stores/pas/reizigers.ts'
import { writeRit } from '../../../stores/rit/ritten.ts'
import { isNew, type Write } from '../../../stores/store.ts'
import { legVervoerdersVast } from '../../../use-cases/rit/vervoerder/vervoerders.ts'
import { maakMensen } from './mensen.ts'
import { maakReisverleden, type Omgeving } from './ritten.ts'
import { openTrekking } from './trekking.ts'

const GEMEENTE = 'harlingen'
const ZAAD = 20_260_101

/** Prices that are examples. */
const contract = (perRitCent: number, millicentPerKm: number) => ({
  tarieven: [{ perRitCent, millicentPerKm, millicentPerMinuut: 0, loosritCent: 250 }],
  indexen: [],
  marge: { meterProcent: 10, minstensMeter: 500, minuten: 10 },
})

export const TAXICONTRACT = contract(450, 125_000)

/** Two carriers. What the local sign-in and the tokens of this machine call a carrier is the taxi. */
const maakVervoerders = async (deps: Deps): Promise<void> => {
  const wie = { sub: 'demo', rollen: ['gemeente'], gemeente: GEMEENTE } as const
  const geldigVanaf = plusDagen(momentOp(deps.nu()).datum, -365)
  const gedeeld = { geldigVanaf, wijzigingenDagen: 31 }
  await legVervoerdersVast(deps, wie, {
    bewerking: 0,
    vervoerders: [
      {
        ...gedeeld,
        vervoerdersnummer: 'bus-voorbeeld',
        naam: 'Bus Voorbeeld (verzonnen)',
        rijdt: { vervoertypen: ['rolstoel'] },
        contract: contract(650, 160_000),
        inlogs: ['bus-voorbeeld'],
      },
      {
        ...gedeeld,
        vervoerdersnummer: 'taxi-voorbeeld',
        naam: 'Taxi Voorbeeld (verzonnen)',
        rijdt: {},
        contract: TAXICONTRACT,
        inlogs: ['taxi-voorbeeld', 'lokaal-vervoerder', 'lokaal-vervoerder-harlingen'],
      },
    ],
  })
}

/** Somebody of the demo, with the rides of a year that were made just now. */
export interface Reiziger {
  readonly pas: Pas
  readonly ritten: readonly Rit[]
}

/** A pass with its years and rides, as it would be had it all been booked and reported day by day; not one that a start before this made. */
const schrijf = async (omgeving: Omgeving, pas: Pas): Promise<Reiziger> => {
  const { deps } = omgeving
  const verlening = { op: utcTekst(deps.nu()), wie: 'demo', rol: 'gemeente' }
  const dossier: Pasdossier = { pas, verlening, wijzigingen: [] }
  const { ritten, jaren } = await maakReisverleden(omgeving, dossier)
  const writes: Write[] = [
    writePasdossier(GEMEENTE, dossier, isNew),
    ...jaren.map((jaar) => writeReisjaar(GEMEENTE, pas.pasnummer, jaar, isNew)),
    ...ritten.map((rit) => writeRit(GEMEENTE, rit, isNew)),
  ]
  return { pas, ritten: (await deps.store.transact(writes)) === 'written' ? ritten : [] }
}

/** Beside the ten passes, two hundred people, a year of their rides and two carriers. @returns these people */
export const vulJaar = async (deps: Deps, plaats: (id: string) => Locatie): Promise<readonly Reiziger[]> => {
  const trek = openTrekking(ZAAD)
  const versies = await deps.versies(GEMEENTE)
  const omgeving = { deps, versies, plaats, trek }
  await maakVervoerders(deps)
  const mensen = maakMensen(trek, plaats, jaarVan(momentOp(deps.nu()).datum))
  const reizigers: Reiziger[] = []
  for (const pas of mensen) reizigers.push(await schrijf(omgeving, pas))
  return reizigers
}
