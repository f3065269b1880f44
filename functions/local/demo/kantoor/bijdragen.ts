import { jaarVan, plusDagen, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import type { Deps } from '../../../deps.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { legMachtigingVast } from '../../../use-cases/bijdrage/bank/machtigingen.ts'
import { meldRunVerzonden } from '../../../use-cases/bijdrage/brief/verzending.ts'
import { handelRegelbezwaarAf, noteerRegelbezwaar } from '../../../use-cases/bijdrage/rekening/bezwaar.ts'
import { meldBetalingen, meldStornos } from '../../../use-cases/bijdrage/rekening/meld-betaling.ts'
import { meldIncassoverwerking } from '../../../use-cases/bijdrage/run/incassoverwerking.ts'
import { leesRegels, nummerVan } from '../../../use-cases/bijdrage/run/runs.ts'
import { startRun } from '../../../use-cases/bijdrage/run/start-run.ts'
import { stelRunVast } from '../../../use-cases/bijdrage/run/vaststellen.ts'
import { zetRunVoort } from '../../../use-cases/bijdrage/run/zet-run-voort.ts'
import { verleenPas } from '../../../use-cases/pas/passen.ts'
import { pasVoor } from '../../../use-cases/toegang.ts'
import { wijzigPas } from '../../../use-cases/pas/wijzig-pas.ts'
import { legInnenVast } from '../innen.ts'
import { ambtenaar, datumGeleden, geleden, opDag } from './dag.ts'

const GEMEENTE = 'berkelland'
const wie = ambtenaar(GEMEENTE)
const collega = { ...wie, sub: 'demo-collega' }

/** The run was fixed so many days ago, and its letters went a day later. */
const VASTGESTELD = 60
const VERZONDEN = VASTGESTELD - 1

const NAMEN = ['Aleida', 'Berend', 'Christien', 'Derk', 'Everdina', 'Frits', 'Geertje', 'Hendrik', 'Janna', 'Karel']
const LETTERS = ['V.', 'W.', 'Z.']
const WONINGEN = ['borculo-muraltplein', 'borculo-hoflaan', 'eibergen-grotestraat'] as const
/** Account numbers that banks publish as examples. */
const REKENINGEN = ['BE68539007547034', 'DE89370400440532013000', 'NL91ABNA0417164300'] as const

const uit = <T>(lijst: readonly [T, ...T[]], i: number): T => lijst[i % lijst.length] ?? lijst[0]

/** Thirty people, of whom every second one lets the municipality collect. @returns numbers of their passes */
const maakMensen = async (deps: Deps, plaats: (id: string) => Locatie): Promise<readonly string[]> => {
  const toen = geleden(deps, VASTGESTELD)
  const jaar = jaarVan(datumGeleden(deps, VASTGESTELD))
  const namen = NAMEN.flatMap((naam) => LETTERS.map((letter) => `${naam} ${letter} Voorbeeld (verzonnen)`))
  const nummers: string[] = []
  for (const [i, naam] of namen.entries()) {
    const pasnummer = `BRK-${String(101 + i).padStart(6, '0')}`
    nummers.push(pasnummer)
    if ((await pasVoor(deps, wie, pasnummer)) === undefined)
      await verleenPas(toen, wie, {
        nummer: () => pasnummer,
        gegevens: {
          naam,
          geboortedatum: `${1935 + i}-0${1 + (i % 9)}-1${i % 10}`,
          woning: plaats(uit(WONINGEN, i)),
          geldigVanaf: `${jaar}-01-01`,
          geldigTotEnMet: `${jaar + 3}-12-31`,
          vervoertype: 'regulier',
          begeleiding: 'geen',
          scootmobiel: false,
          puntbestemmingen: [],
          kenmerken: [],
        },
      })
    if (i % 2 === 0) {
      const ondertekendOp = datumGeleden(deps, VASTGESTELD + 1)
      const aanvraag = { ondertekendOp, iban: uit(REKENINGEN, i), rekeninghouder: naam }
      await legMachtigingVast(toen, wie, { pasnummer, aanvraag })
    }
  }
  return nummers
}

/** Computes a run of a year to its end. @returns its number */
const bereken = async (deps: Deps, jaar: number, aanvullend: boolean): Promise<string | undefined> => {
  const start = await startRun(deps, wie, { jaar, aanvullend })
  if (start.soort !== 'gestart' && start.soort !== 'bestaat') return undefined
  const runnummer = nummerVan(start.run)
  await zetRunVoort(deps, { gemeente: GEMEENTE, runnummer }, () => true)
  return runnummer
}

/** What a line is asked by, where it is asked at all. */
type Gevraagd = Regel & { readonly kenmerk: string }
const isGevraagd = (regel: Regel): regel is Gevraagd => regel.kenmerk !== undefined

/** Of invoices: the first pays a part, the second too much, every third one nothing yet, and the others all. */
const betaaldCent = (i: number, bedragCent: number): number => {
  if (i === 0) return Math.floor(bedragCent / 2)
  if (i === 1) return bedragCent + 1000
  return i % 3 === 0 ? 0 : bedragCent
}

/** What came in: the direct debits, one that was returned, and payments of invoices on several days. */
const verwerkGeld = async (deps: Deps, runnummer: string, incassodatum: Datum): Promise<void> => {
  const { regels } = await leesRegels(deps, wie, { runnummer })
  const gevraagd = regels.flatMap(({ regel }) => (isGevraagd(regel) ? [regel] : []))
  await meldIncassoverwerking(opDag(deps, incassodatum), wie, { runnummer, geincasseerdOp: incassodatum })
  const [eerste] = gevraagd.filter(({ inning }) => inning === 'incasso')
  if (eerste !== undefined) {
    const { kenmerk } = eerste
    const datum = plusDagen(incassodatum, 3)
    await meldStornos(opDag(deps, datum), wie, { runnummer, meldingen: [{ kenmerk, code: 'AM04', datum }] })
  }
  const facturen = gevraagd.filter(({ inning }) => inning === 'factuur')
  const meldingen = facturen.flatMap(({ kenmerk, bedragCent }, i) => {
    const betaald = betaaldCent(i, bedragCent)
    const datum = datumGeleden(deps, 40 - (i % 15))
    return betaald === 0 ? [] : [{ kenmerk, betaling: `VOORBEELD-${i}`, bedragCent: betaald, datum }]
  })
  await meldBetalingen(deps, wie, { runnummer, meldingen })
}

/** Two objections against an amount: one was answered, one waits. */
const maakBezwaren = async (deps: Deps, runnummer: string, passen: readonly string[]): Promise<void> => {
  for (const [i, pasnummer] of passen.entries()) {
    const dagen = 40 - 20 * i
    const over = { runnummer, pasnummer }
    const wens = { ontvangenOp: datumGeleden(deps, dagen), waarover: 'Dit bedrag klopt niet (verzonnen).' }
    await noteerRegelbezwaar(geleden(deps, dagen), wie, { ...over, wens })
    const datum = datumGeleden(deps, dagen - 14)
    const uitkomst = { soort: 'ongegrond', datum, toelichting: 'Het bedrag klopt met de regels (verzonnen).' } as const
    if (i === 0) await handelRegelbezwaarAf(geleden(deps, dagen - 14), wie, { ...over, nummer: 1, uitkomst })
  }
}

/** People that moved away since: what they asked too much is in the run that somebody still has to look at. */
const verhuis = async (deps: Deps, jaar: number, passen: readonly string[]): Promise<void> => {
  const [toen, januari] = [datumGeleden(deps, 100), `${jaar}-01-31`]
  const wens = { velden: { einde: { datum: toen < januari ? januari : toen, soort: 'verhuisd' } } } as const
  for (const pasnummer of passen) await wijzigPas(geleden(deps, 5), wie, { pasnummer, wens })
}

/**
 * A yearly contribution of Berkelland, whose amount is an example: computed and fixed by two people, its letters sent,
 * collected, paid and objected to, and a next run that waits.
 */
export const maakBijdragen = async (deps: Deps, plaats: (id: string) => Locatie): Promise<void> => {
  const toen = geleden(deps, VASTGESTELD)
  const jaar = jaarVan(datumGeleden(deps, VASTGESTELD))
  const passen = await maakMensen(deps, plaats)
  await legInnenVast(toen)
  const runnummer = await bereken(toen, jaar, false)
  if (runnummer === undefined) return
  let vast = await stelRunVast(toen, collega, runnummer)
  while (vast?.soort === 'nogNiet') vast = await stelRunVast(toen, collega, runnummer)
  await legInnenVast(deps)
  if (vast?.soort !== 'vastgesteld') return
  const datum = datumGeleden(deps, VERZONDEN)
  await meldRunVerzonden(geleden(deps, VERZONDEN), wie, { runnummer, datum })
  const { incassodatum, vastgesteld } = vast.run.run.value
  await verwerkGeld(deps, runnummer, vastgesteld?.incassogegevens?.incassodatum ?? incassodatum)
  await maakBezwaren(deps, runnummer, passen.slice(3, 5))
  await verhuis(deps, jaar, passen.slice(-2))
  await bereken(geleden(deps, 0), jaar, true)
}
