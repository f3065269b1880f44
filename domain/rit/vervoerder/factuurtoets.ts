import type { Regeling } from '../../beleid/index.ts'
import type { Periode } from '../../kernel/tijd/periode.ts'
import { epochMsVan, momentVan, MS_PER_MINUUT } from '../../kernel/tijd/time.ts'
import type { Vervoertype } from '../../pas/index.ts'
import { dienstdagVan } from '../oordeel/tijd/dienstdag.ts'
import type { Rit } from '../rit.ts'
import { contractprijsCent, type Contract, type Factuurmarge, type Prestatie } from './contract.ts'
import { oordeelMet, type Factuurcode, type Factuurregel, type Regeloordeel } from './factuur.ts'
import { vervoerderVan, type Vervoerder } from './vervoerder.ts'

/** All that an invoice is held against. */
export interface Factuurfeiten {
  readonly vervoerdersnummer: string
  /** Of this carrier; without one there is no price. */
  readonly contract: Contract | undefined
  /** What the invoice is about. */
  readonly periode: Periode
  /** By number: each ride that a line names and that is the gemeente's. */
  readonly ritten: ReadonlyMap<string, Rit>
  readonly vervoerders: readonly Vervoerder[]
  readonly versies: readonly Regeling[]
}

const ROLSTOEL = 'rolstoel'

/** The kinds of transport that an order asks for: a wheelchair on the pass or on the ride is asked as well. */
const gevraagd = ({ vervoertype, pasvereisten, hulpmiddelen }: Rit): Vervoertype[] =>
  pasvereisten.includes(ROLSTOEL) || hulpmiddelen.includes(ROLSTOEL) ? [vervoertype, ROLSTOEL] : [vervoertype]

const meterGrens = (meter: number, { meterProcent, minstensMeter }: Factuurmarge): number =>
  meter + Math.max(minstensMeter, Math.floor((meter * meterProcent) / 100))

/** Minutes with somebody on board, as they were reported: a minute that was begun counts. */
const gemeldeMinuten = ({ uitvoering }: Rit): number | undefined =>
  uitvoering && Math.ceil((epochMsVan(uitvoering.uitgestapt) - epochMsVan(uitvoering.ingestapt)) / MS_PER_MINUUT)

const overMarge = (rit: Rit, { soort, meter, minuten }: Prestatie, marge: Factuurmarge): Factuurcode[] => {
  if (soort !== 'rit') return []
  const gemeld = gemeldeMinuten(rit)
  return [
    ...(meter > meterGrens(rit.afstand.meter, marge) ? ['meterBovenMarge' as const] : []),
    ...(gemeld !== undefined && minuten > gemeld + marge.minuten ? ['minutenBovenMarge' as const] : []),
  ]
}

/** What was reported of a ride and what the line says, side by side. */
const tegenMelding = ({ status }: Rit, { soort }: Prestatie): Factuurcode[] => {
  switch (status) {
    case 'geannuleerd':
    case 'nietGereden':
      return [status]
    case 'geboekt':
      return ['nietGemeld']
    case 'gereden':
      return soort === 'rit' ? [] : ['andersGemeld']
    case 'loosgemeld':
      return soort === 'loosrit' ? [] : ['andersGemeld']
  }
}

/** The days that a line may name: the calendar day, and the service day that a ride after midnight is of. */
const dagenVan = ({ vertrek }: Rit, versies: readonly Regeling[]): string[] => {
  const moment = momentVan(vertrek)
  return [moment.datum, dienstdagVan(versies, moment)]
}

const codesVan = (regel: Factuurregel, rit: Rit, feiten: Factuurfeiten): Factuurcode[] => {
  const { vervoerders, versies, vervoerdersnummer, periode, contract } = feiten
  const dagen = dagenVan(rit, versies)
  const binnen = dagen.some((dag) => periode.vanaf <= dag && dag <= periode.totEnMet)
  const isEigen = vervoerderVan(rit, vervoerders, versies)?.vervoerdersnummer === vervoerdersnummer
  return [
    ...(isEigen ? [] : ['andereVervoerder' as const]),
    ...(binnen ? [] : ['buitenPeriode' as const]),
    ...(dagen.includes(regel.datum) ? [] : ['andereDatum' as const]),
    ...tegenMelding(rit, regel.prestatie),
    ...(gevraagd(rit).includes(regel.prestatie.vervoertype) ? [] : ['vervoertypeNietGevraagd' as const]),
    ...(contract === undefined ? [] : overMarge(rit, regel.prestatie, contract.marge)),
  ]
}

const oordeelOver = (regel: Factuurregel, feiten: Factuurfeiten, betaald: ReadonlySet<string>): Regeloordeel => {
  const rit = feiten.ritten.get(regel.ritnummer)
  if (rit === undefined) return oordeelMet(regel, new Set(['ritOnbekend']), undefined)
  const { contract } = feiten
  const verwachtCent = contract && contractprijsCent(contract, regel.prestatie, momentVan(rit.vertrek).datum)
  const codes = new Set<Factuurcode>(codesVan(regel, rit, feiten))
  if (betaald.has(regel.ritnummer)) codes.add('dubbel')
  if (verwachtCent === undefined) codes.add('geenPrijs')
  else if (regel.bedragCent > verwachtCent) codes.add('bedragTeHoog')
  return oordeelMet(regel, codes, verwachtCent)
}

/**
 * Holds each line of a carrier's invoice against the rides that were booked and reported, and against the contract. A line
 * that asks less than the contract gives is paid as it asks. A ride is paid once: a second line for it is rejected, but
 * for one that comes after a line that was itself rejected.
 * @param eerder what became of earlier lines of the same invoice
 */
export const toetsFactuur = (
  regels: readonly Factuurregel[],
  feiten: Factuurfeiten,
  eerder: readonly Regeloordeel[] = [],
): readonly Regeloordeel[] => {
  const betaald = new Set(eerder.filter(({ uitkomst }) => uitkomst !== 'afgekeurd').map(({ regel }) => regel.ritnummer))
  return regels.map((regel) => {
    const oordeel = oordeelOver(regel, feiten, betaald)
    if (oordeel.uitkomst !== 'afgekeurd') betaald.add(regel.ritnummer)
    return oordeel
  })
}
