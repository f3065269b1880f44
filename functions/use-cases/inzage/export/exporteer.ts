import { beginVanDag, MS_PER_DAG, momentOp, plusDagen, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { pasOp, passtatusOp, type Pas } from '../../../../domain/pas/index.ts'
import { verschuldigdCentVan, type Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { queryBesluiten } from '../../../stores/pas/besluiten.ts'
import { leesRittenVanUur } from '../../../stores/rit/ritten.ts'
import { urenVan } from '../../../stores/rit/uurlijst.ts'
import { loopPassen } from '../../pas/loop-passen.ts'
import type { Wie } from '../../wie.ts'

export const EXPORTSOORTEN = ['ritten', 'passen', 'besluiten'] as const
export type Exportsoort = (typeof EXPORTSOORTEN)[number]

/** Local dates, both included. */
interface Periode {
  readonly van: Datum
  readonly tot: Datum
}

type Rij = readonly (string | number)[]
type Kolommen<T> = readonly (readonly [kop: string, waarde: (een: T) => string | number | undefined])[]

const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee')

const RITKOLOMMEN: Kolommen<Rit> = [
  ['ritnummer', (rit) => rit.ritnummer],
  ['pasnummer', (rit) => rit.pasnummer],
  ['vertrek', (rit) => rit.vertrek],
  ['verwachteAankomst', (rit) => rit.verwachteAankomst],
  ['status', (rit) => rit.status],
  ['van', (rit) => rit.van.weergavenaam],
  ['naar', (rit) => rit.naar.weergavenaam],
  ['afstandMeter', (rit) => rit.afstand.meter],
  ['vervoertype', (rit) => rit.vervoertype],
  ['meereizenden', (rit) => rit.meereizenden.length],
  ['ritprijsCent', (rit) => rit.ritprijs.totaalCent],
  ['verschuldigdCent', (rit) => verschuldigdCentVan(rit)],
  ['prijsstatus', (rit) => rit.ritprijs.status],
  ['ingestapt', (rit) => rit.uitvoering?.ingestapt],
  ['uitgestapt', (rit) => rit.uitvoering?.uitgestapt],
  ['gemetenMeter', (rit) => rit.uitvoering?.gemetenMeter],
  ['reeksnummer', (rit) => rit.reeksnummer],
]

/** Named as the columns of an import are, where it has them. */
const pasKolommen = (vandaag: Datum): Kolommen<Pas> => [
  ['pasnummer', (pas) => pas.pasnummer],
  ['externId', (pas) => pas.externId],
  ['status', (pas) => passtatusOp(pas, vandaag)],
  ['naam', (pas) => pas.naam],
  ['geboortedatum', (pas) => pas.geboortedatum],
  ['woning', (pas) => pas.woning.id],
  ['adres', (pas) => pas.woning.weergavenaam],
  ['telefoon', (pas) => pas.telefoon],
  ['geldigVanaf', (pas) => pas.geldigVanaf],
  ['geldigTotEnMet', (pas) => pas.geldigTotEnMet],
  ['einde', (pas) => pas.einde?.soort],
  ['vervangenDoor', (pas) => pas.vervangenDoor],
  ['vervoertype', (pas) => pas.vervoertype],
  ['begeleiding', (pas) => pas.begeleiding],
  ['scootmobiel', (pas) => jaNee(pas.scootmobiel)],
  ['kenmerken', (pas) => pas.kenmerken.join(' ')],
  ['groepen', (pas) => pas.groepen?.join(' ')],
  ['puntbestemmingen', (pas) => pas.puntbestemmingen.map(({ weergavenaam }) => weergavenaam).join(' | ')],
  ['budgetMeterPerJaar', (pas) => pas.reizigersbudget?.meterPerJaar],
  ['budgetMotivering', (pas) => pas.reizigersbudget?.motivering],
  ['beginstandMeter', (pas) => pas.beginstand?.meter],
  ['beginstandJaar', (pas) => pas.beginstand?.jaar],
  ['beginstandBron', (pas) => pas.beginstand?.bron],
  ['beginstandDatum', (pas) => pas.beginstand?.datum],
  ['aanvraagdatum', (pas) => pas.aanvraagdatum],
  ['besluitdatum', (pas) => pas.besluitdatum],
  ['zaaknummer', (pas) => pas.zaaknummer],
]

type Pasbesluit = Awaited<ReturnType<typeof queryBesluiten>>[number] & Pick<Pas, 'pasnummer'>

const BESLUITKOLOMMEN: Kolommen<Pasbesluit> = [
  ['besluitnummer', (besluit) => besluit.besluitnummer],
  ['pasnummer', (besluit) => besluit.pasnummer],
  ['soort', (besluit) => besluit.soort],
  ['zaaknummer', (besluit) => besluit.zaaknummer],
  ['aanvraagdatum', (besluit) => besluit.aanvraagdatum],
  ['besluitdatum', (besluit) => besluit.besluitdatum],
  ['vanaf', (besluit) => besluit.vanaf],
  ['totEnMet', (besluit) => besluit.totEnMet],
  ['wat', (besluit) => besluit.wat],
  ['waarom', (besluit) => besluit.waarom],
  ['regeling', (besluit) => besluit.bron.regeling],
  ['artikel', (besluit) => besluit.bron.artikel],
  ['verzondenOp', (besluit) => besluit.verzondenOp],
  ['herziet', (besluit) => besluit.herziet],
  ['bezwaren', (besluit) => besluit.bezwaren.length],
]

/** What is read of the store at once: the hours of a day, and the decisions of so many passes. */
const PASSEN_TEGELIJK = 24

const leesUur = async (deps: Deps, deel: Parameters<typeof leesRittenVanUur>[1], uur: string): Promise<Rit[]> => {
  const ritten: Rit[] = []
  for await (const stuk of leesRittenVanUur(deps.store, deel, uur)) ritten.push(...stuk)
  return ritten
}

/** By day: no more is held than the rides of one. */
async function* rittenIn(deps: Deps, { gemeente }: Wie, { van, tot }: Periode): AsyncGenerator<Rit> {
  const totEpochMs = beginVanDag(plusDagen(tot, 1))
  for (let begin = beginVanDag(van); begin < totEpochMs; begin += MS_PER_DAG) {
    const eind = Math.min(begin + MS_PER_DAG, totEpochMs)
    const deel = { lijst: 'dag', gemeente, vanEpochMs: begin, totEpochMs: eind } as const
    const perUur = await Promise.all([...urenVan(deel)].map((uur) => leesUur(deps, deel, uur)))
    yield* perUur.flat()
  }
}

/** Passes that are valid on some day of the period, as they are today. */
async function* passenIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Pas> {
  const vandaag = momentOp(deps.nu()).datum
  for await (const dossier of loopPassen(deps, wie)) {
    const pas = pasOp(dossier, vandaag)
    if (pas.geldigVanaf <= tot && pas.geldigTotEnMet >= van) yield pas
  }
}

/** Decisions that were taken in the period, of whatever pass. */
async function* besluitenIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Pasbesluit> {
  const lees = async (pasnummers: readonly string[]): Promise<Pasbesluit[]> => {
    const perPas = await Promise.all(
      pasnummers.map(async (pasnummer) =>
        (await queryBesluiten(deps.store, wie.gemeente, pasnummer)).map((besluit) => ({ ...besluit, pasnummer })),
      ),
    )
    return perPas.flat().filter(({ besluitdatum }) => besluitdatum >= van && besluitdatum <= tot)
  }
  let samen: string[] = []
  for await (const { pas } of loopPassen(deps, wie)) {
    samen.push(pas.pasnummer)
    if (samen.length < PASSEN_TEGELIJK) continue
    yield* await lees(samen)
    samen = []
  }
  yield* await lees(samen)
}

async function* rijenVan<T>(kolommen: Kolommen<T>, alle: AsyncIterable<T>): AsyncGenerator<Rij> {
  for await (const een of alle) yield kolommen.map(([, waarde]) => waarde(een) ?? '')
}

const bestandVan = <T>(kolommen: Kolommen<T>, alle: AsyncIterable<T>): AsyncIterable<string> =>
  schrijfCsv(
    kolommen.map(([kop]) => kop),
    rijenVan(kolommen, alle),
    'excelNl',
  )

/** What a gemeente has of a period, as a file for a spreadsheet, read while it is sent: a day or some passes at a time. */
export const exporteer = (
  deps: Deps,
  wie: Wie,
  { soort, ...periode }: Periode & { readonly soort: Exportsoort },
): AsyncIterable<string> => {
  switch (soort) {
    case 'ritten':
      return bestandVan(RITKOLOMMEN, rittenIn(deps, wie, periode))
    case 'passen':
      return bestandVan(pasKolommen(momentOp(deps.nu()).datum), passenIn(deps, wie, periode))
    case 'besluiten':
      return bestandVan(BESLUITKOLOMMEN, besluitenIn(deps, wie, periode))
  }
}
