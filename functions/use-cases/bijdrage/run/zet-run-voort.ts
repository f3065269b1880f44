import type { Regeling } from '../../../../domain/beleid/index.ts'
import {
  berekenAanslag,
  betalingskenmerk,
  bijdragepasVan,
  geldigTotEnMet,
  inningVan,
  magIncasseren,
  regelVan,
  telOp,
  type Bijdragestand,
  type Telregel,
} from '../../../../domain/bijdrage/index.ts'
import { pasOp, type Pasdossier } from '../../../../domain/pas/index.ts'
import { gelijkenisVan } from '../../../../domain/persoon/index.ts'
import { readBijdragejaar, writeRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import {
  readRun,
  readRuns,
  runnummerVan,
  writeVoortgang,
  type Bijdragerun,
  type Run,
  type Voortgang,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncassohistorie, writeIncasso } from '../../../stores/bijdrage/machtigingen.ts'
import { unlessUnreadable } from '../../../stores/form.ts'
import { queryPassenOpVerjaardag, readPasdossier } from '../../../stores/pas/passen.ts'
import { isNew, versionIs, type Write } from '../../../stores/store.ts'
import { houdBij, type Bijhouder } from '../../inzage/houd-bij.ts'
import { leesRitgebruik, type Opslag } from './ritgebruik.ts'
import { isKlaar, VERJAARDAGEN } from './start-run.ts'
import { LAATSTE_DATUM, overlap, jaarperiode } from '../../../../domain/kernel/periode.ts'
import { BIJDRAGE } from '../../../../domain/kernel/verwerkingsactiviteit.ts'

/** A line and a debit each, and the progress: well within the hundred items of a transaction. */
const PASSEN_PER_STAP = 40

/** What stays the same while one birthday of a run is worked through. */
interface Werk {
  readonly deps: Opslag
  readonly gemeente: string
  readonly run: Run
  readonly versies: readonly Regeling[]
  /** When each fixed run collected, to know when a mandate was last used. */
  readonly incassodata: ReadonlyMap<string, string>
  readonly dag: string
  /** Passes of people who have more than one. */
  readonly dubbel: ReadonlyMap<string, readonly string[]>
}

const vastgesteldeRuns = async (deps: Opslag, gemeente: string): Promise<ReadonlyMap<string, string>> => {
  const runs = await readRuns(deps.store, gemeente)
  return new Map(
    runs.flatMap(({ run: { value } }) => {
      const datum = value.geincasseerdOp ?? value.vastgesteld?.incassogegevens?.incassodatum
      return datum === undefined ? [] : [[runnummerVan(value), datum] as const]
    }),
  )
}

/** Whose pass it is, by the name and date of birth that are known in the end. */
const persoonIn = (dossier: Pasdossier): string => gelijkenisVan(pasOp(dossier, LAATSTE_DATUM))

/** People with more than one pass, found among those with one birthday. Only a key and a number of each pass are held. */
const zoekDubbele = async (deps: Opslag, gemeente: string, dag: string): Promise<Verjaardag> => {
  const personen = new Map<string, string | string[]>()
  let cursor: string | undefined
  do {
    const bladzijde = await queryPassenOpVerjaardag(deps.store, gemeente, dag, { limit: 500, cursor })
    for (const dossier of bladzijde.dossiers) {
      const persoon = persoonIn(dossier)
      const { pasnummer } = dossier.pas
      const gezien = personen.get(persoon)
      personen.set(persoon, gezien === undefined ? pasnummer : [gezien, pasnummer].flat())
    }
    cursor = bladzijde.next
  } while (cursor !== undefined)
  if (personen.size === 0) return { dag }
  const dubbel = [...personen].flatMap(([persoon, passen]) =>
    typeof passen === 'string' ? [] : [[persoon, passen] as const],
  )
  return { dag, dubbel: new Map(dubbel) }
}

interface Gelezen extends Bijdragestand {
  /** Earlier runs hold a line of this pass, perhaps of 0. */
  readonly eerderGezien: boolean
  /** This run holds its line already: its birthday was corrected meanwhile, so that it is met twice. */
  readonly alGedaan: boolean
}

const leesStand = async ({ deps, gemeente, run }: Werk, dossier: Pasdossier): Promise<Gelezen> => {
  const { regels, vrijstelling } = await readBijdragejaar(deps.store, gemeente, dossier.pas.pasnummer, run.jaar)
  const eerdere = regels.filter(({ runnummer }) => runnummer < runnummerVan(run))
  const besluit = vrijstelling?.value
  return {
    pas: bijdragepasVan(dossier, run.jaar, besluit !== undefined && 'reden' in besluit ? besluit : undefined),
    eerderCent: eerdere.reduce((som, { regel }) => som + regel.value.bedragCent, 0),
    eerderGezien: eerdere.length > 0,
    alGedaan: regels.some(({ runnummer }) => runnummer === runnummerVan(run)),
  }
}

const standenVan = async (werk: Werk, dossier: Pasdossier): Promise<readonly [Gelezen, ...Gelezen[]]> => {
  const anderen = (werk.dubbel.get(persoonIn(dossier)) ?? []).filter((nummer) => nummer !== dossier.pas.pasnummer)
  const gelezen = await Promise.all(
    anderen.map(async (nummer) => {
      const ander = await readPasdossier(werk.deps.store, werk.gemeente, nummer)
      return ander === undefined ? [] : [await leesStand(werk, ander.value)]
    }),
  )
  return [await leesStand(werk, dossier), ...gelezen.flat()]
}

type Gemaakt = Telregel & { readonly writes: readonly Write[] }

/** The line of one pass. @returns undefined for a pass that is not valid in the year, or about which nothing has changed */
const maakRegel = async (werk: Werk, dossier: Pasdossier): Promise<Gemaakt | undefined> => {
  const { deps, gemeente, run, versies, dag } = werk
  const { pasnummer } = dossier.pas
  const standen = await standenVan(werk, dossier)
  const [eigen] = standen
  const inJaar = overlap(eigen.pas.geldig, jaarperiode(run.jaar)) !== undefined
  if (eigen.alGedaan || (!inJaar && eigen.eerderCent === 0)) return undefined
  const passen = standen.map((stand) => stand.pas)
  const gebruik = await leesRitgebruik(deps, gemeente, { passen, jaar: run.jaar })
  const regel = regelVan(pasnummer, standen, run.jaar, berekenAanslag(passen, run.jaar, versies, gebruik))
  if (eigen.eerderGezien && regel.bedragCent === 0) return undefined

  const runnummer = runnummerVan(run)
  const { machtiging, runs } = await readIncassohistorie(deps.store, gemeente, pasnummer)
  const laatst = runs
    .flatMap((nummer) => werk.incassodata.get(nummer) ?? [])
    .toSorted()
    .at(-1)
  const geldig = machtiging !== undefined && magIncasseren(machtiging, laatst, run.incassodatum)
  const inning = inningVan(regel.bedragCent, geldig)
  const kenmerk = inning === 'geen' ? {} : { kenmerk: betalingskenmerk(runnummer.slice(2), pasnummer) }
  const bewaard: Regel = {
    ...regel,
    delen: [...regel.delen],
    vrijstellingen: [...regel.vrijstellingen],
    dag,
    inning,
    ...kenmerk,
    stornos: [],
    betalingen: [],
  }
  const writes = [writeRegel(gemeente, runnummer, bewaard, isNew)]
  if (inning !== 'incasso' || machtiging === undefined) return { regel, inning, writes }
  const incasso = { pasnummer, bedragCent: regel.bedragCent, kenmerk: bewaard.kenmerk ?? '', machtiging }
  return {
    regel,
    inning,
    machtigingGeldigTotEnMet: geldigTotEnMet(machtiging, laatst),
    writes: [...writes, writeIncasso(gemeente, runnummer, dag, incasso, isNew)],
  }
}

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
  const incassodata = await vastgesteldeRuns(deps, gemeente)
  let { voortgang } = gelezen
  let verjaardag: Verjaardag | undefined
  while (!isKlaar({ voortgang })) {
    if (!magDoor()) return false
    const dag = VERJAARDAGEN[voortgang.value.dagen] ?? ''
    // Each pass that this meets is put on record when its own page is worked on.
    const opDag = verjaardag?.dag === dag ? verjaardag : await zoekDubbele(deps, gemeente, dag)
    const nu = voortgang
    const gezet = await houdBij(
      deps,
      { ...HANDELING, gemeente },
      {
        werk: (metWaarnemer) => zetDagVoort({ deps: metWaarnemer, gemeente, run, versies, incassodata }, nu, opDag),
      },
    )
    verjaardag = opDag
    voortgang = gezet ?? (await opnieuwGelezen(deps, gemeente, runnummer))
  }
  return true
}

/** What is known of a birthday: its passes of one person, or that nobody has it. */
type Verjaardag = { readonly dag: string; readonly dubbel?: Werk['dubbel'] }

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
