import { parseArgs } from 'node:util'
import { gepubliceerdBeleid } from '../../services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../../services/beleid/meegeleverd.ts'
import { lookAt } from '../../stores/sqlite/about.ts'
import { openSnapshot, OtherTables } from '../../stores/sqlite/snapshot.ts'
import { controleer, type Gevonden } from '../../use-cases/onderhoud/controleer.ts'
import { kenmerkVanSleutel, leesSleutel } from '../data/sleutel.ts'
import { Dataprobleem } from '../data/woorden.ts'
import { clockOf, type Settings } from '../settings.ts'
import { databaseIn, instellingen, voerOpdrachtUit } from './opdracht.ts'

const GEBRUIK = `Zo kijkt u na of alles klopt wat er is bewaard, ook terwijl Opstap draait:
  npm run controle`

/** More than this nobody reads. */
const MEESTE_REGELS = 50

const zin = (gevonden: Gevonden): string => {
  const { soort, waar } = gevonden
  if (soort === 'zonderPas') return `${waar}: hoort bij een pas die er niet is`
  if (soort === 'zonderPersoon') return `${waar}: de persoon van deze pas is er niet`
  if (soort === 'jaar') {
    const { jaar, wat, volgensJaar, volgensRitten } = gevonden.verschil
    return `${waar}: ${jaar}, ${wat}: ${volgensJaar} volgens het jaar, ${volgensRitten} volgens de ritten`
  }
  const { form, because, place } = gevonden.fout
  return because === 'newer'
    ? `${waar}: geschreven door een nieuwere versie van Opstap (${form})`
    : `${waar}: kan niet worden gelezen (${form}${place === '' ? '' : `, ${place}`})`
}

/** @returns what is wrong with it, if anything */
const kijkNaarSleutel = ({ OPSTAP_DATA: folder, OPSTAP_SLEUTEL }: Settings): string | undefined => {
  const gevonden = lookAt(folder)
  const about = gevonden.is === 'database' ? gevonden.about : undefined
  if (about === undefined) return 'De database kent zijn sleutel nog niet. Start Opstap eerst één keer.'
  const sleutel = OPSTAP_SLEUTEL ?? leesSleutel(folder)
  if (sleutel === undefined) return 'De sleutel die bij deze database hoort, ontbreekt.'
  return kenmerkVanSleutel(sleutel) === about.sleutelkenmerk ? undefined : 'De sleutel hoort niet bij deze database.'
}

const openVan = (settings: Settings) => {
  try {
    return openSnapshot(databaseIn(settings.OPSTAP_DATA), clockOf(settings))
  } catch (error) {
    if (!(error instanceof OtherTables)) throw error
    throw new Dataprobleem(
      `${settings.OPSTAP_DATA}: deze database is van een andere versie van Opstap. Start die van nu eerst één keer.`,
      { cause: error },
    )
  }
}

await voerOpdrachtUit(GEBRUIK, async () => {
  parseArgs({})
  const settings = instellingen()
  const store = openVan(settings)
  const sleutelfout = kijkNaarSleutel(settings)
  let gezegd = 0
  const meld = (gevonden: Gevonden): void => {
    gezegd += 1
    if (gezegd <= MEESTE_REGELS) process.stdout.write(`fout  ${zin(gevonden)}\n`)
  }
  try {
    const { versies } = gepubliceerdBeleid(store, meegeleverdBeleid)
    const { gegevens, passen, ritten, oudeVorm, fouten } = await controleer(
      { store, versies, nu: clockOf(settings) },
      meld,
    )
    if (gezegd > MEESTE_REGELS) process.stdout.write(`En nog ${gezegd - MEESTE_REGELS}.\n`)
    if (sleutelfout !== undefined) process.stdout.write(`fout  ${sleutelfout}\n`)
    if (oudeVorm > 0) process.stdout.write(`${oudeVorm} gegevens hebben nog een oude vorm; dat is geen fout.\n`)
    process.stdout.write(`${gegevens} gegevens nagekeken: ${passen} passen, ${ritten} ritten.\n`)
    if (fouten === 0 && sleutelfout === undefined) process.stdout.write('Alles klopt.\n')
    else process.exitCode = 1
  } finally {
    store.close()
  }
})
