import type { Key } from '../store.ts'

/** The person that data are about (betrokkene, AVG art. 4 onder 1): the holder of a pass, or somebody who asked for one. */
export interface Betrokkene {
  readonly gemeente: string
  /** Of somebody who was turned down and has no pass: the number of that decision. */
  readonly pasnummer: string
}

/** Items that are about nobody, or that lead to a pass only by way of an item that is. Each with the reason. */
const OVER_NIEMAND: Readonly<Record<string, string>> = {
  SLEUTEL: 'a hash of a request; who repeats it reads the rides themselves',
  KOPPELING: 'leads from an account to a pass; who uses it reads the pass itself',
  KOPPELPOGINGEN: 'how often an account typed a wrong code',
  LOGBOEK: 'the logboek itself, by pseudonym; who asks for it reads the pass too',
  STATISTIEK: 'counts without a person',
  BIJDRAGERUN: 'a run and its totals; its lines stand with the passes',
  JAARCIJFERS: 'numbers of a month without a person',
  STIPTHEID: 'counts of a day without a person',
  WEBHOOK:
    'where a carrier is told that a ride changed, by the number of the ride; who asks more reads the ride itself',
  VERVOERDERS: 'companies that drive, and which tokens are theirs',
  REGELING: 'the rules of a gemeente; who wrote and fixed them did so for it',
  SIMULATIE: 'what new rules would do; sums, and nobody in them',
  WEIGERING: 'what was refused, and not to whom',
  REGELINGEN: 'which gemeenten have rules of their own',
  BERICHTSTAND: 'how far the changes of a gemeente were looked through',
  BERICHTSJABLOON: 'the words of messages, before anything of anybody is filled in',
  GEZONDHEID: 'is never there',
  DEMO: 'that the demo was made',
  ONDERHOUD: 'how far maintenance is',
}

/**
 * Whose data an item is, told by its key.
 * @throws Error on a kind of item that nobody has thought about: then nothing is answered
 */
export const betrokkeneVan = ({ pk }: Key): Betrokkene | undefined => {
  const [soort = '', gemeente = '', pasnummer = ''] = pk.split('#')
  // `BANK#gemeente` without a pass is the municipality's own account.
  if (soort === 'BANK' && pasnummer === '') return undefined
  if (soort === 'PAS' || soort === 'BANK' || soort === 'AFWIJZING') return { gemeente, pasnummer }
  if (Object.hasOwn(OVER_NIEMAND, soort)) return undefined
  throw new Error(`over wie items van de soort ${soort} gaan, staat niet in functions/stores/inzage/betrokkene.ts`)
}
