import { telOp, type Telregel } from '../../../../domain/bijdrage/index.ts'
import { BIJDRAGE } from '../../../../domain/kernel/verwerkingsactiviteit.ts'
import type { Pasdossier } from '../../../../domain/pas/index.ts'
import { writeRegel } from '../../../stores/bijdrage/bijdrageregels.ts'
import {
  readRun,
  runnummerVan,
  writeVoortgang,
  type Bijdragerun,
  type Voortgang,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { writeIncasso } from '../../../stores/bijdrage/machtigingen.ts'
import { unlessUnreadable } from '../../../stores/form.ts'
import { queryPassenOpVerjaardag } from '../../../stores/pas/passen.ts'
import { isNew, versionIs, type Write } from '../../../stores/store.ts'
import { houdBij, type Bijhouder } from '../../inzage/houd-bij.ts'
import { leesVasteRuns } from '../rekening/lees-rekening.ts'
import { berekenRegel } from './regel/bereken-regel.ts'
import { zoekDubbelePassen, type DubbelePassen } from './regel/dubbele-passen.ts'
import type { Opslag } from './regel/ritgebruik.ts'
import { isKlaar, VERJAARDAGEN } from './start-run.ts'
import type { Werk } from './werk.ts'

/** A line and a debit each, and the progress: well within the hundred items of a transaction. */
const PASSEN_PER_STAP = 40

type Versie = Bijdragerun['voortgang']

/** Writes lines and progress together, so that neither is ever without the other. @returns undefined when somebody else was first */
const schrijfStap = async (
  { deps, gemeente, run }: Pick<Werk, 'deps' | 'gemeente' | 'run'>,
  { version }: Versie,
  { value, regels = [] }: { readonly value: Voortgang; readonly regels?: readonly Write[] },
): Promise<Versie | undefined> => {
  const voortgang = writeVoortgang(gemeente, runnummerVan(run), value, versionIs(version))
  const outcome = await deps.store.transact([...regels, voortgang])
  return outcome === 'written' ? { value, version: version + 1 } : undefined
}

type Gemaakt = Telregel & { readonly writes: readonly Write[] }

const maakRegel = async (werk: Werk, dossier: Pasdossier): Promise<Gemaakt | undefined> => {
  const berekend = await berekenRegel(werk, dossier)
  if (berekend === undefined || berekend.alGedaan) return undefined
  const { regel, incasso } = berekend
  const { gemeente, run, dag } = werk
  const runnummer = runnummerVan(run)
  return {
    regel,
    inning: regel.inning,
    terugCent: regel.terugCent,
    writes: [
      writeRegel(gemeente, runnummer, regel, isNew),
      ...(incasso === undefined ? [] : [writeIncasso(gemeente, runnummer, dag, incasso, isNew)]),
    ],
  }
}

/** One page of passes. */
const zetStap = async (werk: Werk, voortgang: Versie): Promise<Versie | undefined> => {
  const { deps, gemeente, dag } = werk
  const { dagen, cursor, totalen } = voortgang.value
  const bladzijde = await queryPassenOpVerjaardag(deps.store, gemeente, dag, { limit: PASSEN_PER_STAP, cursor })
  // A pass of which something cannot be read gets no line now; a supplementary run makes it once that was mended.
  const maak = (dossier: Pasdossier) => unlessUnreadable(deps.store, () => maakRegel(werk, dossier))
  const gemaakt = (await Promise.all(bladzijde.dossiers.map(maak))).flatMap((een) => een ?? [])
  const verder: Pick<Voortgang, 'dagen' | 'cursor'> =
    bladzijde.next === undefined ? { dagen: dagen + 1 } : { dagen, cursor: bladzijde.next }
  return await schrijfStap(werk, voortgang, {
    value: { ...verder, totalen: telOp(totalen, bladzijde.dossiers.length, gemaakt) },
    regels: gemaakt.flatMap(({ writes }) => writes),
  })
}

/**
 * Carries a run on from where it is, step by step, until it is done or `magDoor` says no. It may be killed at any moment
 * and called again, also by two at once: a step is written whole and once, or not at all.
 * @returns whether the run is done
 * @throws StoreUnavailable: the same may be asked again
 */
export const zetRunVoort = async (
  deps: Bijhouder,
  { gemeente, runnummer }: { readonly gemeente: string; readonly runnummer: string },
  magDoor: () => boolean,
): Promise<boolean> => {
  const gelezen = await readRun(deps.store, gemeente, runnummer)
  if (gelezen === undefined) throw new Error('een run die niet bestaat')
  const run = gelezen.run.value
  const versies = await deps.versies(gemeente)
  const runs = await leesVasteRuns(deps, gemeente)
  let { voortgang } = gelezen
  let verjaardag: Verjaardag | undefined
  while (!isKlaar({ voortgang })) {
    if (!magDoor()) return false
    const dag = VERJAARDAGEN[voortgang.value.dagen] ?? ''
    // Each pass that this meets is put on record when its own page is worked on.
    const opDag = verjaardag?.dag === dag ? verjaardag : { dag, dubbel: await zoekDubbelePassen(deps, gemeente, dag) }
    const nu = voortgang
    const gezet = await houdBij(
      deps,
      { ...HANDELING, gemeente },
      {
        werk: (metWaarnemer) => zetDagVoort({ deps: metWaarnemer, gemeente, run, versies, runs }, nu, opDag),
      },
    )
    verjaardag = opDag
    voortgang = gezet ?? (await opnieuwGelezen(deps, gemeente, runnummer))
  }
  return true
}

/** What is known of a birthday: its passes of one person, or that nobody has it. */
type Verjaardag = { readonly dag: string; readonly dubbel: DubbelePassen | undefined }

/** As in the register of processing; nobody asks for it, so it is the system that looks. */
const HANDELING = {
  naam: 'zetBijdragerunVoort',
  activiteit: BIJDRAGE.id,
  wie: 'systeem',
  rol: 'systeem',
} as const

/** A page of passes of a birthday. A day without passes is not worth a write, but for the last. */
const zetDagVoort = async (
  basis: Omit<Werk, 'dag' | 'dubbel'>,
  voortgang: Versie,
  { dag, dubbel }: Verjaardag,
): Promise<Versie | undefined> => {
  if (dubbel !== undefined) return await zetStap({ ...basis, dag, dubbel }, voortgang)
  const value = { ...voortgang.value, dagen: voortgang.value.dagen + 1 }
  return value.dagen === VERJAARDAGEN.length ? await schrijfStap(basis, voortgang, { value }) : { ...voortgang, value }
}

/** Somebody else took a step: how far the run is now. */
const opnieuwGelezen = async (deps: Opslag, gemeente: string, runnummer: string): Promise<Versie> => {
  const stand = await readRun(deps.store, gemeente, runnummer)
  if (stand === undefined) throw new Error('een run die niet bestaat')
  return stand.voortgang
}
