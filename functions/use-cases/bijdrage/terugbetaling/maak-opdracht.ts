import {
  bankdagVanaf,
  bestemmingVan,
  kanTegoedZijn,
  overdrachtVan,
  terugbetaalkenmerk,
  toetsIncassodatum,
  type Incassodatumfout,
  type Terugbetaalfout,
  type Terugbetaalrekening,
} from '../../../../domain/bijdrage/index.ts'
import { momentOp, utcTekst, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { LANGSTE } from '../../../services/innen/bestandsincasso.ts'
import { sepaTekst } from '../../../services/innen/sepa-tekst.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readIncassogegevens, type Incassogegevens } from '../../../stores/bijdrage/incassogegevens.ts'
import { readIncassohistorie } from '../../../stores/bijdrage/machtigingen.ts'
import {
  opdrachtnummerVan,
  readOpdracht,
  readOpdrachten,
  writeOpdracht,
  writeTerugbetaling,
  type Terugbetaalopdracht,
} from '../../../stores/bijdrage/terugbetalingen.ts'
import type { Stored } from '../../../stores/form.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { pasVoor } from '../../toegang.ts'
import type { Wie } from '../../wie.ts'
import { leesRekeningVan, leesSaldi, leesVasteRuns, vanZelfdeGrond, type VasteRuns } from '../rekening/lees-rekening.ts'
import { verwerkBetaling } from '../rekening/verwerk-melding.ts'
import { leesOverleden } from '../run/regel/bereken-regel.ts'
import { alleRegels } from '../run/runs.ts'

export interface Terugbetaalwens {
  readonly jaar: number
  /** Left out: the first day on which banks settle. */
  readonly uitvoerdatum?: Datum | undefined
  /** Accounts that an official gives, by pass. */
  readonly rekeningen: ReadonlyMap<string, Terugbetaalrekening>
}

type Zonder = Terugbetaalopdracht['zonder']

export type Terugbetaaluitkomst =
  | { readonly soort: 'gemaakt'; readonly opdracht: Terugbetaalopdracht }
  /** Nothing can be paid back; and what cannot, with why. */
  | { readonly soort: 'niets'; readonly zonder: Zonder }
  | { readonly soort: 'incassogegevensOntbreken' | 'teVeelOpdrachten' | 'pasOnbekend' }
  | { readonly soort: 'datumOnjuist'; readonly fout: Incassodatumfout }

const MEEST_GENOEMD = 100
const MEESTE_OPDRACHTEN = 99
const NIEMAND: Zonder = { aantal: 0, eerste: [] }

interface Basis {
  readonly deps: Deps
  readonly wie: Wie
  readonly wens: Terugbetaalwens
  readonly runs: VasteRuns
}

/** A line with a credit. */
interface Tegoed {
  readonly runnummer: string
  readonly regel: Regel
  readonly bedragCent: number
}

async function* alleTegoeden({ deps, wie, runs }: Basis): AsyncGenerator<Tegoed> {
  for (const [runnummer, { geincasseerdOp }] of runs)
    for await (const regel of alleRegels(deps, wie.gemeente, runnummer)) {
      // Most are none: of these the account is not read.
      if (!kanTegoedZijn({ ...regel, geincasseerd: geincasseerdOp !== undefined })) continue
      const [saldo] = await leesSaldi(deps, wie.gemeente, { runnummer, regels: [regel], runs })
      if (saldo !== undefined && saldo.openstaandCent < 0) yield { runnummer, regel, bedragCent: -saldo.openstaandCent }
    }
}

const schrijfbaar = async ({ iban, naam }: Terugbetaalrekening): Promise<Terugbetaalrekening> => ({
  iban,
  naam: await sepaTekst(naam, LANGSTE.naam),
})

const leesBestemming = async (
  { deps, wie, wens, runs }: Basis,
  { runnummer, regel: { pasnummer }, bedragCent }: Tegoed,
): Promise<Terugbetaalrekening | Terugbetaalfout> => {
  const eigen = vanZelfdeGrond(runs, runnummer)
  const [{ machtiging }, isOverleden, { regels }] = await Promise.all([
    readIncassohistorie(deps.store, wie.gemeente, pasnummer),
    leesOverleden(deps, wie.gemeente, pasnummer),
    leesRekeningVan(deps, wie.gemeente, { pasnummer, jaar: wens.jaar, runs: eigen }),
  ])
  const gegeven = wens.rekeningen.get(pasnummer)
  const bekend = machtiging && { iban: machtiging.iban, naam: machtiging.rekeninghouder }
  return bestemmingVan({
    bedragCent,
    isOverleden,
    isOvergedragen: regels.some(({ regel }) => overdrachtVan(regel.value) !== undefined),
    gegeven: gegeven && (await schrijfbaar(gegeven)),
    bekend: bekend && (await schrijfbaar(bekend)),
  })
}

/** A credit with the account that it goes back to. */
type Betaalbaar = Tegoed & { readonly rekening: Terugbetaalrekening }

/** Books a credit as paid back and puts it in the file, both or neither. @returns whether there still was one */
const neemOp = (basis: Basis, opdracht: string, { rekening, ...tegoed }: Betaalbaar): Promise<boolean> =>
  untilWritten<boolean>(async () => {
    const { deps, wie, wens, runs } = basis
    const { gemeente } = wie
    const { runnummer } = tegoed
    const { pasnummer } = tegoed.regel
    const [kop, { regels }] = await Promise.all([
      readOpdracht(deps.store, gemeente, opdracht),
      leesRekeningVan(deps, gemeente, { pasnummer, jaar: wens.jaar, runs }),
    ])
    const nu = regels.find((een) => een.runnummer === runnummer && een.regel.value.pasnummer === pasnummer)
    const { kenmerk, mutaties = [] } = nu?.regel.value ?? {}
    if (kop === undefined || kop.value.gesloten !== undefined || nu === undefined || kenmerk === undefined) return false
    // Another official was first, or a payment was revoked meanwhile: what is not this credit any more is not paid.
    const bedragCent = -nu.saldo.openstaandCent
    if (bedragCent !== tegoed.bedragCent) return false
    const mutatie = mutaties.length + 1
    const melding = {
      kenmerk,
      betaling: terugbetaalkenmerk({ kenmerk, mutatie }),
      bedragCent: -bedragCent,
      datum: momentOp(deps.nu()).datum,
    }
    const geboekt = await verwerkBetaling({ deps, wie, runregel: nu }, melding)
    if (typeof geboekt === 'string') return false
    const outcome = await deps.store.transact([
      ...geboekt,
      writeTerugbetaling(gemeente, opdracht, { pasnummer, runnummer, kenmerk, mutatie, bedragCent, rekening }, isNew),
      writeOpdracht(
        gemeente,
        { ...kop.value, aantal: kop.value.aantal + 1, bedragCent: kop.value.bedragCent + bedragCent },
        versionIs(kop.version),
      ),
    ])
    return outcome === 'written' ? true : LOST
  })

const begin = async (
  { deps, wie, wens }: Basis,
  { naam, iban }: Incassogegevens,
): Promise<Terugbetaalopdracht | 'teVeelOpdrachten'> =>
  untilWritten<Terugbetaalopdracht | 'teVeelOpdrachten'>(async () => {
    const alle = await readOpdrachten(deps.store, wie.gemeente, wens.jaar)
    const laatste = alle.at(-1)?.value
    // One that was not finished goes on.
    if (laatste !== undefined && laatste.gesloten === undefined) return laatste
    if (alle.length >= MEESTE_OPDRACHTEN) return 'teVeelOpdrachten'
    const opdracht: Terugbetaalopdracht = {
      jaar: wens.jaar,
      volgnummer: alle.length + 1,
      gemaakt: { op: utcTekst(deps.nu()), wie: wie.sub },
      uitvoerdatum: wens.uitvoerdatum ?? bankdagVanaf(momentOp(deps.nu()).datum),
      afzender: { naam, iban },
      aantal: 0,
      bedragCent: 0,
      zonder: NIEMAND,
    }
    return (await deps.store.transact([writeOpdracht(wie.gemeente, opdracht, isNew)])) === 'written' ? opdracht : LOST
  })

/** From then on it never changes. Of one that was begun earlier the day may be over, or be asked otherwise. */
const sluit = ({ deps, wie, wens }: Basis, opdracht: string, zonder: Zonder): Promise<Terugbetaalopdracht> =>
  untilWritten<Terugbetaalopdracht>(async () => {
    const kop: Stored<Terugbetaalopdracht> | undefined = await readOpdracht(deps.store, wie.gemeente, opdracht)
    if (kop === undefined) throw new Error('een terugbetaalopdracht die niet bestaat')
    if (kop.value.gesloten !== undefined) return kop.value
    const eerste = bankdagVanaf(momentOp(deps.nu()).datum)
    const gekozen = wens.uitvoerdatum ?? kop.value.uitvoerdatum
    const uitvoerdatum = gekozen < eerste ? eerste : gekozen
    const dicht = { ...kop.value, uitvoerdatum, gesloten: utcTekst(deps.nu()), zonder }
    const outcome = await deps.store.transact([writeOpdracht(wie.gemeente, dicht, versionIs(kop.version))])
    return outcome === 'written' ? dicht : LOST
  })

/**
 * Puts every credit of a year whose account is known in a file of refunds, and books it as paid back in the same
 * transaction: so that no euro goes back twice, whoever asks how often. A file that was not finished goes on.
 */
export const maakTerugbetaalopdracht = async (
  deps: Deps,
  wie: Wie,
  wens: Terugbetaalwens,
): Promise<Terugbetaaluitkomst> => {
  const { uitvoerdatum, jaar } = wens
  for (const pasnummer of wens.rekeningen.keys())
    if ((await pasVoor(deps, wie, pasnummer)) === undefined) return { soort: 'pasOnbekend' }
  const fout = uitvoerdatum === undefined ? undefined : toetsIncassodatum(uitvoerdatum, momentOp(deps.nu()).datum, 0)
  if (fout !== undefined) return { soort: 'datumOnjuist', fout }
  const gegevens = (await readIncassogegevens(deps.store, wie.gemeente))?.value
  if (gegevens === undefined) return { soort: 'incassogegevensOntbreken' }
  const basis = { deps, wie, wens, runs: await leesVasteRuns(deps, wie.gemeente, jaar) }
  const open = (await readOpdrachten(deps.store, wie.gemeente, jaar)).find(({ value }) => value.gesloten === undefined)
  let opdracht = open === undefined ? undefined : opdrachtnummerVan(open.value)
  let zonder = NIEMAND
  for await (const tegoed of alleTegoeden(basis)) {
    const rekening = await leesBestemming(basis, tegoed)
    if (typeof rekening === 'string') {
      const een = { pasnummer: tegoed.regel.pasnummer, bedragCent: tegoed.bedragCent, fout: rekening }
      zonder = { aantal: zonder.aantal + 1, eerste: [...zonder.eerste, een].slice(0, MEEST_GENOEMD) }
      continue
    }
    if (opdracht === undefined) {
      const begonnen = await begin(basis, gegevens)
      if (begonnen === 'teVeelOpdrachten') return { soort: begonnen }
      opdracht = opdrachtnummerVan(begonnen)
    }
    await neemOp(basis, opdracht, { ...tegoed, rekening })
  }
  if (opdracht === undefined) return { soort: 'niets', zonder }
  return { soort: 'gemaakt', opdracht: await sluit(basis, opdracht, zonder) }
}
