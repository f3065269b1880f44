import {
  inningNaKeuze,
  telAnders,
  verschilVan,
  type Regelbeeld,
  type Verschil,
} from '../../../../domain/bijdrage/index.ts'
import { momentVan, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { BIJDRAGE } from '../../../../domain/kernel/verwerkingsactiviteit.ts'
import { queryRegels, readRegel, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import {
  runnummerVan,
  writeVoortgang,
  type Bijdragerun,
  type Run,
  type Voortgang,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncasso, type Incasso } from '../../../stores/bijdrage/machtigingen.ts'
import { versionIs } from '../../../stores/store.ts'
import { houdBij, type Bijhouder } from '../../inzage/houd-bij.ts'
import { leesVasteRuns } from '../rekening/lees-rekening.ts'
import { berekenRegelVan } from './regel/bereken-regel.ts'
import { zoekDubbelePassen } from './regel/dubbele-passen.ts'
import { VERJAARDAGEN } from './start-run.ts'
import { aangehouden, vervangRegel, type Conceptregel, type Vervanging } from './regel/vervang-regel.ts'
import type { Werk } from './werk.ts'

/** A line, its debit and a line of the logboek each: a transaction holds a hundred. */
const REGELS_PER_STAP = 30
/** About what one request has time for; the next one goes on. */
const REGELS_PER_VRAAG = 2000
/** What was looked at longer ago is looked at again. */
const VERS_MS = 3_600_000
/** So many are told by number. */
const MEEST_GENOEMD = 100

/** As in the register of processing; nobody asks for it by name, so it is the system that looks. */
const HANDELING = { naam: 'controleerBijdragerun', activiteit: BIJDRAGE.id, wie: 'systeem', rol: 'systeem' } as const

const beeldVan = (
  { bedragCent, inning, terugCent, regelboek, maanden }: Regel,
  incasso: Incasso | undefined,
): Regelbeeld => ({
  bedragCent,
  inning,
  terugCent,
  regelboek,
  maanden,
  machtiging: incasso?.machtiging,
})

type Herzien = Vervanging & { readonly pasnummer: string; readonly verschil: Verschil }

type Basis = Omit<Werk, 'dubbel'> & { readonly deps: Bijhouder }

const leesConceptregel = async (
  { deps, gemeente, run }: Basis,
  pasnummer: string,
): Promise<Conceptregel | undefined> => {
  const runnummer = runnummerVan(run)
  const [regel, incasso] = await Promise.all([
    readRegel(deps.store, gemeente, runnummer, pasnummer),
    readIncasso(deps.store, gemeente, runnummer, pasnummer),
  ])
  return regel === undefined ? undefined : { regel, incasso }
}

/** A line whose amount would be another is held; one that is collected otherwise is so from now on. */
const herzieRegel = async (werk: Werk & Basis, pasnummer: string): Promise<Herzien | undefined> => {
  const oud = await leesConceptregel(werk, pasnummer)
  if (oud === undefined || oud.regel.value.inning === 'aangehouden') return undefined
  const { value: regel } = oud.regel
  const berekend = await berekenRegelVan(werk, pasnummer)
  const inning = berekend === undefined ? 'geen' : inningNaKeuze(berekend.regel.inning, regel.keuze?.soort)
  const incasso = inning === 'incasso' ? berekend?.incasso : undefined
  const nu = berekend === undefined ? undefined : { ...berekend.regel, inning }
  const verschil = verschilVan(beeldVan(regel, oud.incasso?.value), nu && beeldVan(nu, incasso))
  if (verschil === undefined) return undefined
  const nieuw =
    verschil === 'bedrag' || nu === undefined
      ? { regel: { ...aangehouden(regel), verschil } }
      : {
          regel: { ...nu, dag: regel.dag, verschil, ...(regel.keuze === undefined ? {} : { keuze: regel.keuze }) },
          incasso,
        }
  return { ...vervangRegel(werk, oud, nieuw), pasnummer, verschil }
}

type Versie = Bijdragerun['voortgang']
type Controle = NonNullable<Voortgang['controle']>

/** What was otherwise, with more of it. */
export const metVerschillen = (
  { verschillen = { aantal: 0, eerste: [] } }: Voortgang,
  herzien: readonly Pick<Herzien, 'pasnummer' | 'verschil'>[],
): NonNullable<Voortgang['verschillen']> => ({
  aantal: verschillen.aantal + herzien.length,
  eerste: [...verschillen.eerste, ...herzien.map(({ pasnummer, verschil }) => ({ pasnummer, verschil }))].slice(
    0,
    MEEST_GENOEMD,
  ),
})

interface Stap {
  readonly voortgang: Versie
  readonly gezien: number
}

/** One page of lines of a birthday. A page without a difference is not worth a write. @returns undefined when somebody else was first */
const zetStap = async (basis: Basis, controle: Controle, { value, version }: Versie): Promise<Stap | undefined> => {
  const { deps, gemeente, run, dag } = basis
  const runnummer = runnummerVan(run)
  const { cursor, dagen } = controle
  const bladzijde = await queryRegels(deps.store, gemeente, runnummer, dag, { limit: REGELS_PER_STAP, cursor })
  const dubbel = bladzijde.regels.length === 0 ? undefined : await zoekDubbelePassen(deps, gemeente, dag)
  const werk = { ...basis, dubbel: dubbel ?? new Map<string, readonly string[]>() }
  const gekeken = await Promise.all(bladzijde.regels.map(({ pasnummer }) => herzieRegel(werk, pasnummer)))
  const herzien = gekeken.flatMap((een) => een ?? [])
  const { cursor: _, ...rest } = controle
  const verder =
    bladzijde.next === undefined ? { ...rest, dagen: dagen + 1 } : { ...rest, dagen, cursor: bladzijde.next }
  const gezien = bladzijde.regels.length
  if (herzien.length === 0) return { voortgang: { value: { ...value, controle: verder }, version }, gezien }
  const nieuw = {
    ...value,
    controle: verder,
    verschillen: metVerschillen(value, herzien),
    totalen: telAnders(
      value.totalen,
      herzien.map(({ eraf }) => eraf),
      herzien.map(({ erbij }) => erbij),
    ),
  }
  const outcome = await deps.store.transact([
    ...herzien.flatMap(({ writes }) => writes),
    writeVoortgang(gemeente, runnummer, nieuw, versionIs(version)),
  ])
  return outcome === 'written' ? { voortgang: { value: nieuw, version: version + 1 }, gezien } : undefined
}

/** Where looking goes on, or that it begins: of another day of collection, or too long ago. */
const beginVan = ({ value }: Versie, run: Run, nuEpochMs: number): Voortgang => {
  const { controle } = value
  const isVers =
    controle?.incassodatum === run.incassodatum && nuEpochMs - momentVan(controle.begonnenOp).epochMs < VERS_MS
  return isVers
    ? value
    : { ...value, controle: { begonnenOp: utcTekst(nuEpochMs), incassodatum: run.incassodatum, dagen: 0 } }
}

export interface Controlestand {
  readonly voortgang: Versie
  readonly klaar: boolean
}

/**
 * Looks at every line of a concept once more, as things are now: what would be another amount is held, and what cannot be
 * collected any more is invoiced. So much as one request has time for; asked again it goes on.
 * @param run with the day of collection as it will be @returns undefined when somebody else wrote the run meanwhile
 * @throws StoreUnavailable
 */
export const controleerRun = async (
  deps: Bijhouder,
  gemeente: string,
  { run, voortgang }: { readonly run: Run; readonly voortgang: Versie },
): Promise<Controlestand | undefined> => {
  const versies = await deps.versies(gemeente)
  const runs = await leesVasteRuns(deps, gemeente)
  let nu: Versie = { ...voortgang, value: beginVan(voortgang, run, deps.nu()) }
  let gezien = 0
  for (let controle = nu.value.controle; controle !== undefined; controle = nu.value.controle) {
    const dag = VERJAARDAGEN[controle.dagen]
    if (dag === undefined) return { voortgang: nu, klaar: true }
    if (gezien >= REGELS_PER_VRAAG) break
    const [bezig, stap] = [controle, nu]
    const gezet = await houdBij(
      deps,
      { ...HANDELING, gemeente },
      { werk: (metWaarnemer) => zetStap({ deps: metWaarnemer, gemeente, run, versies, runs, dag }, bezig, stap) },
    )
    if (gezet === undefined) return undefined
    nu = gezet.voortgang
    gezien += gezet.gezien
  }
  const outcome = await deps.store.transact([
    writeVoortgang(gemeente, runnummerVan(run), nu.value, versionIs(nu.version)),
  ])
  return outcome === 'written' ? { voortgang: { ...nu, version: nu.version + 1 }, klaar: false } : undefined
}
