import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Deps, Log } from '../deps.ts'
import { createHandler } from '../handler.ts'
import type { Handler } from '../middleware/event.ts'
import { GROEPEN, type Groep } from '../http/route.ts'
import { operatiesVan } from '../http/routes.ts'
import { remoteIssuer } from '../middleware/token/issuer.ts'
import { openLimiter } from '../middleware/limit.ts'
import { tellUnreadable } from '../middleware/onleesbaar.ts'
import type { Beleid } from '../services/beleid/beleid.ts'
import { gepubliceerdBeleid } from '../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { metOmwegfactor } from '../services/afstand/omwegfactor.ts'
import { metOsrm } from '../services/afstand/osrm.ts'
import { bezorgersVan } from '../services/bericht/bezorgers.ts'
import { openBezorg } from '../services/webhook/bezorg.ts'
import { metGeheim } from '../services/pseudoniem.ts'
import { Gazetteer, openGazetteer } from '../services/locaties/gazetteer.ts'
import { openUpstream, type Upstream } from '../services/upstream.ts'
import { openPdok } from '../services/locaties/pdok.ts'
import plaatsen from '../services/locaties/plaatsen.json' with { type: 'json' }
import type { Store } from '../stores/store.ts'
import { boekReeksen } from '../use-cases/reeks/boek-reeksen.ts'
import { ruimAllesOp } from '../use-cases/inzage/ruim-op.ts'
import { drainable } from './poort/connections.ts'
import { DAG_MS, startDagtaak } from './dagtaak.ts'
import { openKlok, type Klok } from './data/klok.ts'
import { openData, type Data } from './data/open.ts'
import { TESTPERSONEN, vulDemo } from './demo/demo.ts'
import { createGateway } from './poort/gateway.ts'
import { INLOGGEN, inloggen } from './inloggen/inloggen.ts'
import { localIssuer } from './inloggen/issuer.ts'
import { startBerichten } from './berichten.ts'
import { startRewriting } from './onderhoud.ts'
import { clockOf, readGazetteer, toetsGemeenten, type Settings } from './settings.ts'
import { startWebhooks } from './webhooks.ts'
import { website } from './poort/website.ts'
import { startWerker } from './werker.ts'
import { bijdrageruns, drukwerk, simulaties } from './werksoorten.ts'

/** Where places and distances come from. @throws Error on a gazetteer at fault */
const servicesOf = (settings: Settings, upstream: () => Upstream): Pick<Deps, 'locaties' | 'afstand'> => {
  const { OPSTAP_LOCATIES, PDOK_URL, OSRM_URL } = settings
  const gazetteer = openGazetteer(
    OPSTAP_LOCATIES === undefined ? Gazetteer.parse(plaatsen) : readGazetteer(OPSTAP_LOCATIES),
  )
  const rechteLijn = metOmwegfactor(settings.OMWEGFACTOR)
  return {
    locaties: PDOK_URL === undefined ? gazetteer : openPdok(PDOK_URL, gazetteer, upstream()),
    afstand: OSRM_URL === undefined ? rechteLijn : metOsrm(OSRM_URL, rechteLijn, upstream()),
  }
}

/** How long jobs get to end when the server stops, once all requests are answered. */
const JOBS_END_MS = 1000

/** Not at once: the walk through all passes would be in the way of who starts the server to ask something. */
const RUIM_EERST_NA_MS = 60_000

export interface RunningServer {
  /** Where the API is, up to and including the version. */
  readonly url: string
  readonly deps: Deps
  /** The demo was made just now. */
  readonly gevuld: boolean
  /** Finishes what it is doing; a second call waits for the first. */
  stop(): Promise<void>
}

/** What a test puts in the place of the clock, the policies and the store. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly nu?: () => number
  readonly beleid?: Beleid
  /** How a service outside is asked. */
  readonly upstream?: () => Upstream
  /** The store that a group of routes uses; on AWS each function has a client of its own. */
  readonly storeOf?: (groep: Groep, shared: Store) => Store
}

/** The data, and all that the use cases need but whoever works on runs. */
interface Opened {
  readonly opened: Data
  readonly klok: Klok
  readonly zonderWerker: Deps
  readonly beleid: Beleid
  readonly storeOf: NonNullable<Surroundings['storeOf']>
}

/** Serves on data that are open. */
const serve = async (
  settings: Settings,
  log: Log,
  { zonderWerker, opened, klok, beleid, storeOf }: Opened,
): Promise<RunningServer> => {
  const runs = startWerker(zonderWerker, bijdrageruns(zonderWerker), log)
  const simulatiewerk = startWerker(zonderWerker, simulaties(zonderWerker), log)
  const drukkerij = startWerker(zonderWerker, drukwerk(zonderWerker), log)
  const deps: Deps = {
    ...zonderWerker,
    wekRun: runs.wek,
    wekDrukwerk: drukkerij.wek,
    wekSimulatie: simulatiewerk.wek,
  }
  const gevuld =
    opened.maakDemo &&
    (await vulDemo(deps, Gazetteer.parse(plaatsen), { metJaar: settings.jaar, map: settings.OPSTAP_DATA }))
  const { ISSUER, CORS_ORIGINS: origins, LIMIET_TOKEN: perToken, LIMIET_PAS: perPass } = settings
  const issuer =
    ISSUER === undefined ? await localIssuer(settings.OPSTAP_INLOGCLAIMS) : remoteIssuer({ ...settings, ISSUER })
  const limiter = openLimiter({ perToken, perPass }, () => performance.now())
  const handlerOf = (groep: Groep): Handler => {
    const eigen = storeOf(groep, deps.store)
    // A function with a store of its own reads the rules with it too, as on AWS.
    const metStore = eigen === deps.store ? deps : { ...deps, store: eigen, ...gepubliceerdBeleid(eigen, beleid) }
    return createHandler(metStore, operatiesVan(groep), issuer, log, { origins, limiter })
  }
  const handlers = Object.fromEntries(GROEPEN.map((groep) => [groep, handlerOf(groep)]))
  const { OPSTAP_NU, ISSUER: elsewhere, KAART_URL, KAART_BRON } = settings
  const config = {
    issuer: elsewhere ?? INLOGGEN,
    clientId: settings.WEBSITE_CLIENT,
    scope: settings.WEBSITE_SCOPE,
    ...(OPSTAP_NU === undefined ? {} : { nu: OPSTAP_NU }),
    ...(KAART_URL === undefined || KAART_BRON === undefined ? {} : { kaart: { url: KAART_URL, bron: KAART_BRON } }),
  }
  const server = createGateway(handlers as Record<Groep, Handler>, settings.OPSTAP_HOSTS, [
    // Where a real issuer is set, the test sign-in does not exist.
    ...(elsewhere === undefined ? [inloggen(TESTPERSONEN)] : []),
    website(config),
  ])
  const drain = drainable(server)
  server.listen(settings.PORT, settings.OPSTAP_LUISTER)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const herschrijven = startRewriting(opened.store, log)
  const reeksen = startDagtaak(async () => void (await boekReeksen(deps, log)))
  await Promise.all([runs.hervat(), drukkerij.hervat(), simulatiewerk.hervat()])
  const opruimen = startDagtaak(async () => void (await ruimAllesOp(deps, log)), DAG_MS, RUIM_EERST_NA_MS)
  const berichten = await startBerichten(deps, await bezorgersVan(settings), log)
  const webhooks = startWebhooks(deps, openBezorg(deps.proef === true), log)
  const close = async (): Promise<void> => {
    const jobs = Promise.all([
      herschrijven.stop(),
      reeksen.stop(),
      opruimen.stop(),
      berichten.stop(),
      webhooks.stop(),
      runs.stop(),
      drukkerij.stop(),
      simulatiewerk.stop(),
    ])
    await drain()
    // What does not end in time is broken off: what it wrote is whole, and the next run goes on from there.
    const allesKlaar = Promise.all([jobs, klok.stop()])
    await Promise.race([allesKlaar, setTimeout(JOBS_END_MS, undefined, { ref: false })])
    deps.store.close()
  }
  let closing: Promise<void> | undefined
  const stop = (): Promise<void> => (closing ??= close())
  return { url: `http://127.0.0.1:${port}/v1`, deps, gevuld, stop }
}

/**
 * Everything on one machine: the handlers that run on AWS, behind a gateway of our own.
 * @throws Error on a setting, a policy or data at fault; then nothing is held and nothing listens
 */
export const startServer = async (
  settings: Settings,
  log: Log,
  {
    nu = clockOf(settings),
    beleid = meegeleverdBeleid,
    upstream = () => openUpstream(),
    storeOf = (_, shared) => shared,
  }: Surroundings = {},
): Promise<RunningServer> => {
  const services = servicesOf(settings, upstream)
  const data = await openData(settings, nu)
  const opened = { ...data, store: tellUnreadable(data.store, log) }
  try {
    const { store } = opened
    const klok = await openKlok(store, nu)
    const zonderWerker: Deps = {
      ...services,
      ...gepubliceerdBeleid(store, beleid),
      // Where somebody else signs in, people are real.
      proef: settings.ISSUER === undefined,
      zonderVierOgen: settings.OPSTAP_ZONDER_VIER_OGEN,
      vierOgenInnen: settings.OPSTAP_VIER_OGEN_INNEN,
      store,
      pseudoniem: metGeheim(data.sleutel),
      nu: klok.nu,
      kloksprongen: klok.kloksprongen,
    }
    await toetsGemeenten(settings, zonderWerker)
    return await serve(settings, log, { zonderWerker, opened, klok, beleid, storeOf })
  } catch (error) {
    data.store.close()
    throw error
  }
}
