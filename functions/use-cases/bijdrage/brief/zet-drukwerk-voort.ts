import { beschikkingVan } from '../../../../domain/bijdrage/index.ts'
import { BIJDRAGE } from '../../../../domain/kernel/verwerkingsactiviteit.ts'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { onafdrukbareTekens } from '../../../services/innen/lettertype.ts'
import type { Brief } from '../../../services/innen/factuur.ts'
import { queryRegels, type Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun } from '../../../stores/bijdrage/bijdrageruns.ts'
import {
  readDrukwerk,
  writeBrief,
  writeDrukwerk,
  type BewaardeBrief,
  type Drukwerk,
  type Drukwerkstand,
} from '../../../stores/bijdrage/drukwerk.ts'
import { unlessUnreadable } from '../../../stores/form.ts'
import { readPasdossier } from '../../../stores/pas/passen.ts'
import { versionIs } from '../../../stores/store.ts'
import { houdBij, type Bijhouder } from '../../inzage/houd-bij.ts'
import { leesSaldi, leesVasteRuns, type VasteRuns } from '../rekening/lees-rekening.ts'
import { VERJAARDAGEN } from '../run/start-run.ts'
import { leesBriefbasis, stelBriefSamen, type Bijdragebrief, type Briefbasis } from './brief.ts'
import { isGemaakt } from './drukwerk.ts'

/** A letter and a line of the logboek each, and the progress: within the hundred items of a transaction. */
const REGELS_PER_STAP = 40
/** After so many days without lines it is kept all the same how far it is. */
const LEGE_DAGEN = 30
/** Of those that could not be made so many are named. */
const MEESTE_GENOEMD = 100

/** How the words of a letter are made. */
export type Schrijf = (brief: Bijdragebrief) => Brief

interface Werk extends Briefbasis {
  readonly deps: Bijhouder
  readonly runnummer: string
  readonly runs: VasteRuns
  readonly schrijf: Schrijf
}

type Fout = Drukwerk['nietGemaakt']['eerste'][number]['reden']
type Gemaakt =
  | { readonly soort: 'brief'; readonly brief: Omit<BewaardeBrief, 'nummer'> }
  | { readonly soort: 'fout'; readonly pasnummer: string; readonly reden: Fout }
  /** It has no letter, or one that was sent apart. */
  | { readonly soort: 'geen' | 'apart' }

const maakBrief = async (werk: Werk, regel: Regel): Promise<Gemaakt> => {
  const { deps, gemeente, runnummer, runs, schrijf } = werk
  const { pasnummer, bedragCent } = regel
  const soort = beschikkingVan(regel)
  if (soort === undefined) return { soort: 'geen' }
  if (regel.verzonden !== undefined) return { soort: 'apart' }
  const [[saldo], dossier] = await Promise.all([
    leesSaldi(deps, gemeente, { runnummer, regels: [regel], runs }),
    readPasdossier(deps.store, gemeente, pasnummer),
  ])
  if (dossier === undefined) return { soort: 'fout', pasnummer, reden: 'geenPas' }
  if (saldo === undefined) return { soort: 'geen' }
  const inhoud = schrijf(await stelBriefSamen(deps, werk, { soort, regel, saldo, dossier: dossier.value }))
  if ((await onafdrukbareTekens(JSON.stringify(inhoud))).length > 0)
    return { soort: 'fout', pasnummer, reden: 'tekens' }
  const { titel, afzender, geadresseerde, datum, bedragen, alineas, betaling } = inhoud
  return {
    soort: 'brief',
    brief: {
      pasnummer,
      soort,
      bedragCent,
      brief: {
        titel,
        afzender: [...afzender],
        geadresseerde: [...geadresseerde],
        datum,
        bedragen: bedragen.map(([label, waarde]) => [label, waarde]),
        alineas: [...alineas],
        ...(betaling === undefined ? {} : { betaling }),
      },
    },
  }
}

const telFouten = ({ aantal, eerste }: Drukwerk['nietGemaakt'], gemaakt: readonly Gemaakt[]) => {
  const erbij = gemaakt.flatMap((een) => (een.soort === 'fout' ? [{ pasnummer: een.pasnummer, reden: een.reden }] : []))
  return { aantal: aantal + erbij.length, eerste: [...eerste, ...erbij].slice(0, MEESTE_GENOEMD) }
}

/** A page of lines: their letters and how far it is are written together. @returns undefined when somebody else was first */
const zetStap = async (werk: Werk, stand: Drukwerkstand): Promise<Drukwerkstand | undefined> => {
  const { deps, gemeente, runnummer } = werk
  const { value, version } = stand.drukwerk
  const { cursor, ...rest } = value
  const dag = VERJAARDAGEN[value.dagen] ?? ''
  const bladzijde = await queryRegels(deps.store, gemeente, runnummer, dag, { limit: REGELS_PER_STAP, cursor })
  const gemaakt = await Promise.all(
    bladzijde.regels.map(
      async (regel): Promise<Gemaakt> =>
        (await unlessUnreadable(deps.store, () => maakBrief(werk, regel))) ?? {
          soort: 'fout',
          pasnummer: regel.pasnummer,
          reden: 'onleesbaar',
        },
    ),
  )
  const brieven = gemaakt.flatMap((een) => (een.soort === 'brief' ? [een.brief] : []))
  const dagen = bladzijde.next === undefined ? value.dagen + 1 : value.dagen
  const verder: Drukwerk = {
    ...rest,
    dagen,
    ...(bladzijde.next === undefined ? {} : { cursor: bladzijde.next }),
    brieven: value.brieven + brieven.length,
    apart: value.apart + gemaakt.filter(({ soort }) => soort === 'apart').length,
    nietGemaakt: telFouten(value.nietGemaakt, gemaakt),
    ...(dagen === VERJAARDAGEN.length ? { klaarOp: utcTekst(deps.nu()) } : {}),
  }
  const isLeeg = bladzijde.regels.length === 0 && dagen % LEGE_DAGEN !== 0 && verder.klaarOp === undefined
  // A day without lines is not worth a write, but for the last, and now and then.
  if (isLeeg) return { ...stand, drukwerk: { value: verder, version } }
  const outcome = await deps.store.transact([
    ...brieven.map((brief, i) =>
      writeBrief(gemeente, stand, { ...brief, nummer: value.brieven + i + 1 }, value.bewaardTot),
    ),
    writeDrukwerk(gemeente, stand, verder, versionIs(version)),
  ])
  return outcome === 'written' ? { ...stand, drukwerk: { value: verder, version: version + 1 } } : undefined
}

/** As in the register of processing; nobody asks for it, so it is the system that looks. */
const HANDELING = { naam: 'zetDrukwerkVoort', activiteit: BIJDRAGE.id, wie: 'systeem', rol: 'systeem' } as const

/**
 * Carries the making of all letters of a run on from where it is, step by step, until it is done or `magDoor` says no. It
 * may be killed at any moment and called again, also by two at once: each letter is made once.
 * @returns whether it is done; also where there is nothing to make
 * @throws StoreUnavailable: the same may be asked again
 */
export const zetDrukwerkVoort = async (
  deps: Bijhouder,
  {
    gemeente,
    runnummer,
    schrijf,
  }: { readonly gemeente: string; readonly runnummer: string; readonly schrijf: Schrijf },
  magDoor: () => boolean,
): Promise<boolean> => {
  const [gelezen, begin] = await Promise.all([
    readRun(deps.store, gemeente, runnummer),
    readDrukwerk(deps.store, gemeente, runnummer),
  ])
  if (gelezen === undefined || begin === undefined) return true
  const { verzondenOp } = begin.drukwerk.value
  const { verzonden, ...zonder } = gelezen.run.value
  const run =
    verzonden === undefined || verzondenOp === undefined
      ? zonder
      : { ...zonder, verzonden: { ...verzonden, datum: verzondenOp } }
  const basis = await leesBriefbasis(deps, gemeente, run)
  if (typeof basis === 'string') throw new Error('brieven van een run die er geen heeft')
  const runs = await leesVasteRuns(deps, gemeente, run.jaar)
  let stand: Drukwerkstand = begin
  while (!isGemaakt(stand)) {
    if (!magDoor()) return false
    const nu = stand
    const gezet = await houdBij(
      deps,
      { ...HANDELING, gemeente },
      { werk: (metWaarnemer) => zetStap({ ...basis, deps: metWaarnemer, runnummer, runs, schrijf }, nu) },
    )
    const verder = gezet ?? (await readDrukwerk(deps.store, gemeente, runnummer))
    // Letters are kept no longer.
    if (verder === undefined) return true
    stand = verder
    // Somebody else ended this making, and another was asked for.
    if (stand.keer !== begin.keer) return await zetDrukwerkVoort(deps, { gemeente, runnummer, schrijf }, magDoor)
  }
  return true
}
