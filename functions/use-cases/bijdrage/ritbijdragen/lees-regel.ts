import {
  jaarVanMaand,
  maandenVoor,
  ritbijdragebronVan,
  ritbijdragepasVan,
  ritbijdrageregelVan,
  teltMee,
  type Maand,
  type Maandpost,
} from '../../../../domain/bijdrage/index.ts'
import { beginVanDag, plusDagen, plusMaanden } from '../../../../domain/kernel/tijd/time.ts'
import type { Pasdossier } from '../../../../domain/pas/index.ts'
import type { Persoon } from '../../../../domain/persoon/index.ts'
import { maandbedragenVan, type Rit } from '../../../../domain/rit/index.ts'
import { readBijdragejaar, type Runregel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { runnummerVan } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readPersoonVan, readReiziger } from '../../../stores/pas/reizigers.ts'
import { queryRitten } from '../../../stores/rit/ritten.ts'
import { metGrond, type VasteRuns } from '../rekening/lees-rekening.ts'
import type { Opslag } from '../run/regel/ritgebruik.ts'
import type { Ongeteld, Werk } from '../run/werk.ts'

/** Of the passes that were linked, and not of those that only look alike: nobody pays for the rides of another (ADR 116). */
const leesPersoon = async ({ store }: Opslag, gemeente: string, dossier: Pasdossier): Promise<Persoon> => {
  if (dossier.persoonsnummer === undefined) return await readPersoonVan(store, gemeente, dossier)
  const reiziger = await readReiziger(store, gemeente, dossier.pas.pasnummer)
  if (reiziger === undefined) throw new Error('een pas die niet meer bestaat')
  return reiziger.persoon
}

/** Rides of some passes by their local day of departure, from the first to the last of the months. */
const leesRitten = async (
  { store }: Opslag,
  gemeente: string,
  { pasnummers, maanden }: { readonly pasnummers: readonly string[]; readonly maanden: readonly Maand[] },
): Promise<Rit[]> => {
  const [eerste = '', laatste = eerste] = [maanden[0], maanden.at(-1)]
  const vanEpochMs = beginVanDag(`${eerste}-01`)
  const totEpochMs = beginVanDag(plusMaanden(`${laatste}-01`, 1)) - 1000
  const perPas = await Promise.all(
    pasnummers.map(async (pasnummer) => {
      const ritten: Rit[] = []
      let cursor: string | undefined
      do {
        const bladzijde = await queryRitten(store, gemeente, pasnummer, { vanEpochMs, totEpochMs, limit: 200, cursor })
        ritten.push(...bladzijde.opgeslagen.map(({ value }) => value))
        cursor = bladzijde.next
      } while (cursor !== undefined)
      return ritten
    }),
  )
  return perPas.flat()
}

/** The months of a year that fixed runs asked fares for. */
const gevraagdeMaanden = (runs: VasteRuns, jaar: number): Maand[] =>
  [...runs.values()].flatMap(({ maand }) => (maand !== undefined && jaarVanMaand(maand) === jaar ? [maand] : []))

const gevraagdIn = (regels: readonly Runregel[], runs: VasteRuns): Maandpost[] =>
  regels
    .filter(({ runnummer, regel }) => runs.has(runnummer) && teltMee(regel.value))
    .flatMap(({ regel }) => regel.value.maanden ?? [])

/** What a run about fares asks of the person of a pass. @returns undefined where the line stands on another pass, or nothing is asked */
export const leesRitbijdrageregel = async (
  { deps, gemeente, run, versies, runs }: Werk,
  dossier: Pasdossier,
  maand: Maand,
): Promise<Ongeteld | undefined> => {
  const persoon = await leesPersoon(deps, gemeente, dossier)
  const laatsteDag = plusDagen(plusMaanden(`${maand}-01`, 1), -1)
  const { pasnummer } = dossier.pas
  if (ritbijdragepasVan(persoon, laatsteDag) !== pasnummer) return undefined
  const bron = ritbijdragebronVan(versies, maand)
  if (typeof bron === 'string') return undefined
  const pasnummers = persoon.passen.map(({ pas }) => pas.pasnummer)
  const vast = metGrond(runs, 'ritbijdragen')
  const maanden = maandenVoor(maand, gevraagdeMaanden(vast, run.jaar))
  const [ritten, ...jaren] = await Promise.all([
    leesRitten(deps, gemeente, { pasnummers, maanden }),
    ...pasnummers.map((nummer) => readBijdragejaar(deps.store, gemeente, nummer, run.jaar)),
  ])
  const regels = jaren.flatMap((een) => een.regels)
  const regel = ritbijdrageregelVan(pasnummer, maandbedragenVan(ritten, versies, maanden), {
    gevraagd: gevraagdIn(regels, vast),
    bron,
  })
  if (regel === undefined) return undefined
  const runnummer = runnummerVan(run)
  return {
    regel: { ...regel, maanden: [...regel.maanden] },
    anderePassen: pasnummers.filter((nummer) => nummer !== pasnummer),
    // On whatever pass: it can have been linked while the run was going on.
    alGedaan: regels.some((een) => een.runnummer === runnummer),
  }
}
