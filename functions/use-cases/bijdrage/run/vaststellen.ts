import { magGevraagdWorden, toetsIncassodatum, type Regelboekregel } from '../../../../domain/bijdrage/index.ts'
import { momentOp, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import {
  readRun,
  runnummerVan,
  writeRun,
  writeVoortgang,
  type Bijdragerun,
  type Run,
  type Voortgang,
} from '../../../stores/bijdrage/bijdrageruns.ts'
import { readIncassogegevens, type Incassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'
import { leesBestandsfouten } from '../regelboek/bestandskop.ts'
import { controleerRun } from './controleer-run.ts'
import { isKlaar } from './start-run.ts'
import { moetEenAnder } from './vier-ogen.ts'

export type Vaststelling =
  | { readonly soort: 'vastgesteld'; readonly run: Bijdragerun }
  /** Not every line was looked at again yet: asked again it goes on. */
  | { readonly soort: 'nogNiet'; readonly run: Bijdragerun }
  | { readonly soort: 'nogBezig' | 'verworpen' | 'incassogegevensOntbreken' | 'voorbeeldbedragen' }
  /** Whoever computed it does not fix it. */
  | { readonly soort: 'zelfdePersoon' }
  /** The bank does not get the file in time for that day any more; and one that works. */
  | { readonly soort: 'incassodatumVoorbij'; readonly welDatum: string }
  /** Banks would refuse the file as a whole. */
  | { readonly soort: 'regelboek'; readonly regels: readonly Regelboekregel[] }

type Bezwaar = Exclude<Vaststelling, { readonly run: Bijdragerun }>

/** What stands in the way of fixing a run with these sums, on this day and with these settings. */
const bezwaar = (
  { totalen }: Voortgang,
  gegevens: Incassogegevens | undefined,
  { vandaag, proef }: { readonly vandaag: string; readonly proef: boolean },
): Bezwaar | undefined => {
  const { inning } = totalen
  if (inning.incasso.aantal + inning.factuur.aantal === 0) return undefined
  if (!magGevraagdWorden(totalen, proef)) return { soort: 'voorbeeldbedragen' }
  if (gegevens === undefined) return { soort: 'incassogegevensOntbreken' }
  if (inning.incasso.aantal === 0) return undefined
  const fout = toetsIncassodatum(gegevens.incassodatum, vandaag, gegevens.aanleverdagen)
  return fout === undefined ? undefined : { soort: 'incassodatumVoorbij', welDatum: fout.welDatum }
}

const schrijfVast = async (deps: Deps, wie: Wie, stand: Bijdragerun): Promise<Vaststelling | typeof LOST> => {
  const { run, voortgang } = stand
  const { controle: _, ...gezien } = voortgang.value
  const outcome = await deps.store.transact([
    writeRun(wie.gemeente, run.value, versionIs(run.version)),
    writeVoortgang(wie.gemeente, runnummerVan(run.value), gezien, versionIs(voortgang.version)),
  ])
  if (outcome !== 'written') return LOST
  return {
    soort: 'vastgesteld',
    run: {
      run: { ...run, version: run.version + 1 },
      voortgang: { value: gezien, version: voortgang.version + 1 },
    },
  }
}

/**
 * Fixes a run: from then on its lines are what people owe. Every line is looked at once more first: nobody is asked an
 * amount, or collected from, that is no longer right. Fixing it again changes nothing.
 * @returns undefined when there is no such run @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const stelRunVast = (deps: Deps, wie: Wie, runnummer: string): Promise<Vaststelling | undefined> =>
  untilWritten<Vaststelling | undefined>(async () => {
    const stand = await readRun(deps.store, wie.gemeente, runnummer)
    if (stand === undefined) return undefined
    const { value: oud, version } = stand.run
    if (oud.vastgesteld !== undefined) return { soort: 'vastgesteld', run: stand }
    if (oud.verworpen !== undefined) return { soort: 'verworpen' }
    if (!isKlaar(stand)) return { soort: 'nogBezig' }
    if (moetEenAnder(deps, wie, oud.gestart.wie)) return { soort: 'zelfdePersoon' }
    const incassogegevens = (await readIncassogegevens(deps.store, wie.gemeente))?.value
    const hier = { vandaag: momentOp(deps.nu()).datum, proef: deps.proef === true }
    const nee = bezwaar(stand.voortgang.value, incassogegevens, hier)
    if (nee !== undefined) return nee
    const run: Run = { ...oud, incassodatum: incassogegevens?.incassodatum ?? oud.incassodatum }
    const gecontroleerd = await controleerRun(deps, wie.gemeente, { run, voortgang: stand.voortgang })
    if (gecontroleerd === undefined) return LOST
    const { klaar, voortgang } = gecontroleerd
    if (!klaar) return { soort: 'nogNiet', run: { ...stand, voortgang } }
    // A mandate that was given meanwhile makes a debit of an invoice.
    const toch = bezwaar(voortgang.value, incassogegevens, hier)
    if (toch !== undefined) return toch
    const gegevens = voortgang.value.totalen.inning.incasso.aantal === 0 ? undefined : incassogegevens
    const vastTeStellen = { run: { value: run, version }, voortgang }
    const regels =
      gegevens === undefined ? [] : await leesBestandsfouten(deps, wie.gemeente, { stand: vastTeStellen, gegevens })
    if (regels.length > 0) return { soort: 'regelboek', regels }
    const vastgesteld = {
      op: utcTekst(deps.nu()),
      wie: wie.sub,
      ...(incassogegevens === undefined ? {} : { incassogegevens }),
    }
    return await schrijfVast(deps, wie, { run: { value: { ...run, vastgesteld }, version }, voortgang })
  })
