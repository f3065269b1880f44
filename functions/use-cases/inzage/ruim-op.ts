import { bewarenOp, laatsteJaarDatWegMag, pasMagWeg } from '../../../domain/beleid/index.ts'
import { beginVanDag, jaarVan, momentOp, plusDagen } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, type Pasdossier } from '../../../domain/pas/index.ts'
import { statistiekVan } from '../../../domain/rit/index.ts'
import type { Deps, Log } from '../../deps.ts'
import { faultOf } from '../../fault.ts'
import { unlessUnreadable } from '../../stores/form.ts'
import { accountIn, readKoppeling, wisKoppeling } from '../../stores/inzage/koppelingen.ts'
import { partitionOfBank } from '../../stores/bijdrage/machtigingen.ts'
import { queryRitnotities } from '../../stores/pas/notities.ts'
import { partitionOfPas, queryPassenOpVerjaardag } from '../../stores/pas/passen.ts'
import { readPersoonVan } from '../../stores/pas/reizigers.ts'
import { eersteMeereizen, wisMeereis } from '../../stores/rit/meereizen.ts'
import { queryOudeRitten, readRitByNummer } from '../../stores/rit/ritten.ts'
import { telMee } from '../../stores/rit/statistiek.ts'
import type { Item, Write } from '../../stores/store.ts'
import { firstItems, wis } from '../../stores/wis.ts'
import type { Pasverwijzing } from '../wie.ts'
import { houdBij, type Bijhouder, type Handeling } from './houd-bij.ts'
import { LOST, untilWritten } from '../race.ts'
import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { OPRUIMEN } from '../../../domain/kernel/verwerkingsactiviteit.ts'
import { ruimAfwijzingenOp } from './ruim-afwijzingen-op.ts'

export interface Opgeruimd {
  readonly ritten: number
  readonly passen: number
}

const NIETS: Opgeruimd = { ritten: 0, passen: 0 }
const samen = (a: Opgeruimd, b: Opgeruimd): Opgeruimd => ({ ritten: a.ritten + b.ritten, passen: a.passen + b.passen })

/** Every day of a year that can be somebody's day of birth, `MM-DD`. */
const DAGEN = Array.from({ length: 366 }, (_, i) => plusDagen('2000-01-01', i).slice(5))
/** A ride and the count it goes into are two writes; with the line of the logboek it fits in one transaction. */
const PER_KEER = 40
const PASSEN_PER_KEER = 50

/** Counts old rides without a person and throws them away in the same transaction, so that each is counted once. */
const wisRitten = async (deps: Bijhouder, { gemeente, pasnummer }: Pasverwijzing, jaar: number): Promise<number> => {
  const voorEpochMs = beginVanDag(`${jaar + 1}-01-01`)
  let gewist = 0
  for (;;) {
    const aantal = await untilWritten(async () => {
      const oude = await queryOudeRitten(deps.store, gemeente, pasnummer, voorEpochMs, PER_KEER)
      if (oude.length === 0) return 0
      const soorten = oude.map(({ rit }) => statistiekVan(rit))
      const outcome = await deps.store.transact([
        ...(await telMee(deps.store, gemeente, soorten)),
        ...oude.map(({ item }) => wis(item, deps.nu())),
      ])
      return outcome === 'written' ? oude.length : LOST
    })
    if (aantal === 0) return gewist
    gewist += aantal
  }
}

/** Throws away what it finds, read again when somebody else wrote one of those meanwhile, until it finds no more. */
const wisAlles = async (deps: Bijhouder, zoek: () => Promise<readonly Write[]>): Promise<void> => {
  const wisStuk = async (): Promise<boolean | typeof LOST> => {
    const writes = await zoek()
    if (writes.length === 0) return false
    return (await deps.store.transact(writes)) === 'written' ? true : LOST
  }
  while (await untilWritten(wisStuk));
}

/** Throws away the metres of years whose rides are gone. */
const wisJaren = async (deps: Bijhouder, { gemeente, pasnummer }: Pasverwijzing, jaar: number): Promise<void> => {
  const jaren = { pk: partitionOfPas(gemeente, pasnummer), from: 'JAAR#', to: `JAAR#${jaar}`, limit: PER_KEER }
  await wisAlles(deps, async () => (await firstItems(deps.store, jaren)).map((item) => wis(item, deps.nu())))
}

/** Throws away where rides of others stand that the holder travelled along in. */
const wisMeereizen = async (deps: Bijhouder, { gemeente, pasnummer }: Pasverwijzing, jaar: number): Promise<void> => {
  const totEpochMs = beginVanDag(`${jaar + 1}-01-01`) - 1000
  await wisAlles(deps, async () => {
    const meereizen = await eersteMeereizen(deps.store, gemeente, pasnummer, { totEpochMs, limit: PER_KEER })
    return meereizen.map(({ item }) => wisMeereis(item, deps.nu()))
  })
}

/**
 * Throws away what was written at rides that are gone, of whichever pass of the person these were: rides of an earlier time,
 * because an index that is a moment behind still finds what was thrown away just now.
 * @param stil finds them without a record: nobody sees what is looked through, and nothing is done with most of it
 */
const wisRitnotities = async (
  stil: Bijhouder,
  deps: Bijhouder,
  { gemeente, pasnummer }: Pasverwijzing,
): Promise<void> => {
  await wisAlles(deps, async () => {
    const weg: Write[] = []
    for (const { ritnummer, item } of await queryRitnotities(stil.store, gemeente, pasnummer)) {
      if (weg.length === PER_KEER) break
      if ((await readRitByNummer(stil.store, gemeente, ritnummer)) === undefined) weg.push(wis(item, deps.nu()))
    }
    return weg
  })
}

/** An item of a pass, and with a link the account that it leads from. */
const wisMetAccount = async (deps: Bijhouder, gemeente: string, item: Item): Promise<Write[]> => {
  const account = accountIn(item)
  const koppeling = account === undefined ? undefined : await readKoppeling(deps.store, gemeente, account)
  const ookWeg =
    account !== undefined && koppeling !== undefined && item.sk.endsWith(`#${koppeling.value.koppelnummer}`)
  return [wis(item, deps.nu()), ...(ookWeg ? [wisKoppeling(gemeente, account, koppeling, deps.nu())] : [])]
}

/** The mandate, and what was collected with it. */
const wisBankgegevens = (deps: Bijhouder, { gemeente, pasnummer }: Pasverwijzing): Promise<void> => {
  const bank = { pk: partitionOfBank(gemeente, pasnummer), limit: PER_KEER }
  return wisAlles(deps, async () => (await firstItems(deps.store, bank)).map((item) => wis(item, deps.nu())))
}

/**
 * Throws away all that stands with a pass, the pass itself last: when it is broken off, the next time goes on. A pass that
 * still has rides is kept until these may go.
 */
const wisPas = async (deps: Bijhouder, pas: Pasverwijzing): Promise<boolean> => {
  const { gemeente, pasnummer } = pas
  const pk = partitionOfPas(gemeente, pasnummer)
  if ((await firstItems(deps.store, { pk, from: 'RIT#', to: 'RIT#~', limit: 1 })).length > 0) return false
  await wisBankgegevens(deps, pas)
  await wisAlles(deps, async () => {
    const items = (await firstItems(deps.store, { pk, limit: PER_KEER })).filter((item) => item.sk !== 'PAS')
    return (await Promise.all(items.map((item) => wisMetAccount(deps, gemeente, item)))).flat()
  })
  await wisAlles(deps, async () => (await firstItems(deps.store, { pk, limit: 1 })).map((item) => wis(item, deps.nu())))
  return true
}

/** The first pass of a person is kept as long as any other: their years, their wishes and notes stand with it. */
const isNogNodig = async (deps: Bijhouder, gemeente: string, dossier: Pasdossier): Promise<boolean> =>
  dossier.persoonsnummer === undefined && (await readPersoonVan(deps.store, gemeente, dossier)).passen.length > 1

/**
 * The last day of the pass decides; a later pass that has nothing old is not looked at further. With the first one stands
 * what is of all passes of the person, also of one that began before it and is gone by now.
 */
const ruimPasOp = async (deps: Bijhouder, handeling: Handeling, dossier: Pasdossier): Promise<Opgeruimd> => {
  const { gemeente } = handeling
  const pas = pasOp(dossier, LAATSTE_DATUM)
  const { pasnummer } = pas
  const vandaag = momentOp(deps.nu()).datum
  const bewaren = bewarenOp(await deps.versies(gemeente), vandaag)
  const jaar = laatsteJaarDatWegMag(vandaag, bewaren)
  const isOud = pasMagWeg(pas.geldigTotEnMet, vandaag, bewaren) && jaarVan(pas.geldigTotEnMet) <= jaar
  if (dossier.persoonsnummer !== undefined && jaarVan(pas.geldigVanaf) > jaar && !isOud) return NIETS
  const werk = async (metWaarnemer: Bijhouder): Promise<Opgeruimd> => {
    await wisRitnotities(deps, metWaarnemer, { gemeente, pasnummer })
    const ritten = await wisRitten(metWaarnemer, { gemeente, pasnummer }, jaar)
    await wisJaren(metWaarnemer, { gemeente, pasnummer }, jaar)
    await wisMeereizen(metWaarnemer, { gemeente, pasnummer }, jaar)
    const magWeg = isOud && !(await isNogNodig(deps, gemeente, dossier))
    const passen = magWeg && (await wisPas(metWaarnemer, { gemeente, pasnummer })) ? 1 : 0
    return { ritten, passen }
  }
  return await houdBij(deps, handeling, { werk })
}

/**
 * Throws away what a gemeente may no longer keep (ADR 25): rides whose year is long past, which leave a count without a
 * person, and passes that ended long ago. Broken off at any moment, it goes on the next time.
 */
export const ruimOp = async (deps: Bijhouder, gemeente: string): Promise<Opgeruimd> => {
  const handeling: Handeling = { naam: 'ruimOp', activiteit: OPRUIMEN.id, gemeente, wie: 'systeem', rol: 'systeem' }
  let totaal = NIETS
  for (const dag of DAGEN) {
    let cursor: string | undefined
    do {
      // The list itself is not recorded: nobody sees it, and nothing is done with most of it.
      const bladzijde = { limit: PASSEN_PER_KEER, cursor }
      const { dossiers, next } = await queryPassenOpVerjaardag(deps.store, gemeente, dag, bladzijde)
      for (const dossier of dossiers) {
        const opgeruimd = await unlessUnreadable(deps.store, () => ruimPasOp(deps, handeling, dossier))
        totaal = samen(totaal, opgeruimd ?? NIETS)
      }
      cursor = next
    } while (cursor !== undefined)
  }
  await ruimAfwijzingenOp(deps, handeling)
  return totaal
}

/** The same for every gemeente that there are rules of. */
export const ruimAllesOp = async (
  deps: Bijhouder & Pick<Deps, 'gemeenten'>,
  log: Log = () => {},
): Promise<Opgeruimd> => {
  let totaal = NIETS
  try {
    for (const gemeente of await deps.gemeenten()) totaal = samen(totaal, await ruimOp(deps, gemeente))
    log({ operation: 'ruimOp', ...totaal })
    return totaal
  } catch (error) {
    log({ operation: 'ruimOp', ...totaal, ...faultOf(error) })
    throw error
  }
}
