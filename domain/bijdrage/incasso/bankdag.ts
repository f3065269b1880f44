import { dagenNaPasen } from '../../kernel/tijd/feestdag.ts'
import { jaarVan, plusDagen, plusJaren, weekdagVan, type Datum } from '../../kernel/tijd/time.ts'

const ZATERDAG = 6
const GOEDE_VRIJDAG = -2
const TWEEDE_PAASDAG = 1

/** Banks settle on every day but these. Source: the calendar of TARGET, as the Eurosystem sets it. */
export const isBankdag = (datum: Datum): boolean => {
  const vast = ['01-01', '05-01', '12-25', '12-26'].some((dag) => datum === `${jaarVan(datum)}-${dag}`)
  const rondPasen = [GOEDE_VRIJDAG, TWEEDE_PAASDAG].includes(dagenNaPasen(datum))
  return weekdagVan(datum) < ZATERDAG && !vast && !rondPasen
}

/** A day on which banks settle: this one, or the first after it. */
export const bankdagVanaf = (datum: Datum): Datum => {
  let dag = datum
  while (!isBankdag(dag)) dag = plusDagen(dag, 1)
  return dag
}

/** So many days on which banks settle later. */
export const plusBankdagen = (datum: Datum, aantal: number): Datum => {
  let dag = datum
  for (let i = 0; i < aantal; i++) dag = bankdagVanaf(plusDagen(dag, 1))
  return dag
}

/** A year ahead nobody knows whose mandate is still there. */
const VERSTE_JAREN = 1

/** Why a day is none to collect on, and one that is: the first that works, or the last. */
export interface Incassodatumfout {
  readonly soort: 'geenBankdag' | 'teVroeg' | 'teVer'
  readonly welDatum: Datum
}

/**
 * Whether a bank can collect on a day: it settles then, it gets the file in time, and the day is not far away.
 * @param aanleverdagen how many bank days before it the bank wants to have the file
 */
export const toetsIncassodatum = (
  datum: Datum,
  vandaag: Datum,
  aanleverdagen: number,
): Incassodatumfout | undefined => {
  const eerste = plusBankdagen(vandaag, aanleverdagen)
  if (datum < eerste) return { soort: 'teVroeg', welDatum: eerste }
  const laatste = plusJaren(vandaag, VERSTE_JAREN)
  if (datum > laatste) return { soort: 'teVer', welDatum: laatsteBankdagTot(laatste) }
  return isBankdag(datum) ? undefined : { soort: 'geenBankdag', welDatum: bankdagVanaf(datum) }
}

const laatsteBankdagTot = (datum: Datum): Datum => {
  let dag = datum
  while (!isBankdag(dag)) dag = plusDagen(dag, -1)
  return dag
}
