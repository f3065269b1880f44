import type { Bankregel } from '../../../../domain/bijdrage/index.ts'
import { isGeboekt, regelsVanPost, type Afschrift } from './camt.ts'
import { Bankbestandfout } from './fout.ts'
import { geweigerdGeheel, geweigerdVan, type Statusbericht } from './pain002.ts'
import { dagVan, referentie } from './velden.ts'
import { alle, leesElementen, onder, tekstOnder, type Element, type Gelezen } from './xml.ts'

/** What a bank sends: statements, advices and what it did not do, in every version that has been published. */
export const BANKBESTANDEN = ['camt.053', 'camt.054', 'pain.002'] as const
export type Bankbestandsoort = (typeof BANKBESTANDEN)[number]

export interface Bankbestand {
  readonly soort: Bankbestandsoort
  /** As the file says it, such as `camt.053.001.08`. */
  readonly versie: string
  readonly regels: readonly Bankregel[]
  /** Entries that the bank has not booked yet: they are told again when it has. */
  readonly nogNietGeboekt: number
}

const NAAMRUIMTE = /^urn:iso:std:iso:20022:tech:xsd:((camt\.05[34]|pain\.002)\.001\.\d{2})$/

const soortVan = (naamruimte: string): Pick<Bankbestand, 'soort' | 'versie'> => {
  const [, versie, gevonden] = NAAMRUIMTE.exec(naamruimte) ?? []
  const soort = BANKBESTANDEN.find((een) => een === gevonden)
  if (versie === undefined || soort === undefined) throw new Bankbestandfout('soort')
  return { soort, versie }
}

/** Elements that are read; of a statement `Acct` and `Id` come before its entries. */
const GEVRAAGD = new Set(['GrpHdr', 'Id', 'Acct', 'Ntry', 'OrgnlGrpInfAndSts', 'OrgnlPmtInfAndSts', 'TxInfAndSts'])
const AFSCHRIFT = new Set(['Stmt', 'Ntfctn'])

/** Some banks write an IBAN in the place of other numbers. */
const rekeningVan = (element: Element): string =>
  (tekstOnder(element, 'Id', 'IBAN') ?? tekstOnder(element, 'Id', 'Othr', 'Id') ?? '').replaceAll(' ', '').toUpperCase()

class Lezing {
  soort: Pick<Bankbestand, 'soort' | 'versie'> | undefined
  readonly regels: Bankregel[] = []
  nogNietGeboekt = 0
  readonly #rekening: string | undefined
  readonly #gelijk = new Map<string, number>()
  #afschrift: Afschrift = { iban: '', bestand: '' }
  #bericht: Statusbericht = { bestand: '', datum: '', opdracht: undefined }

  constructor(rekening: string | undefined) {
    this.#rekening = rekening
  }

  async neem({ element, pad }: Gelezen): Promise<void> {
    switch (element.naam) {
      case 'GrpHdr':
        this.#bericht = {
          bestand: referentie(element, 'MsgId') ?? '',
          datum: this.soort?.soort === 'pain.002' ? dagVan(onder(element, 'CreDtTm')) : '',
          opdracht: undefined,
        }
        break
      case 'Id':
        // Other parts of a statement have one as well.
        if (!AFSCHRIFT.has(pad.at(-2) ?? '')) break
        // The account comes behind it: what has none is of nobody's.
        this.#afschrift = { iban: '', bestand: element.tekst }
        break
      case 'Acct':
        if (!AFSCHRIFT.has(pad.at(-2) ?? '')) break
        this.#afschrift = { ...this.#afschrift, iban: rekeningVan(element) }
        if (this.#afschrift.iban !== this.#rekening) throw new Bankbestandfout('rekening')
        break
      case 'Ntry':
        if (this.#afschrift.iban !== this.#rekening) throw new Bankbestandfout('rekening')
        if (!isGeboekt(element)) this.nogNietGeboekt++
        else for await (const regel of regelsVanPost(this.#afschrift, element, this.#gelijk)) this.regels.push(regel)
        break
      case 'OrgnlGrpInfAndSts':
        this.#bericht = { ...this.#bericht, opdracht: referentie(element, 'OrgnlMsgId') }
        this.regels.push(...geweigerdGeheel(this.#bericht, element, 'GrpSts'))
        break
      case 'OrgnlPmtInfAndSts':
        this.regels.push(
          ...geweigerdGeheel(this.#bericht, element, 'PmtInfSts'),
          ...alle(element, 'TxInfAndSts').flatMap((een) => geweigerdVan(this.#bericht, een, element)),
        )
        break
      // The oldest form names payments without the part of the file that they stood in.
      case 'TxInfAndSts':
        this.regels.push(...geweigerdVan(this.#bericht, element, undefined))
        break
    }
  }
}

/**
 * Reads a file of a bank.
 * @param rekening the account of the municipality: a statement of another one is refused
 * @throws Bankbestandfout: nothing of such a file is used
 */
export const leesBankbestand = async (tekst: string, rekening: string | undefined): Promise<Bankbestand> => {
  const lezing = new Lezing(rekening)
  const begin = (naamruimte: string): void => {
    lezing.soort = soortVan(naamruimte)
  }
  for await (const gelezen of leesElementen(tekst, GEVRAAGD, begin)) await lezing.neem(gelezen)
  if (lezing.soort === undefined) throw new Bankbestandfout('leeg')
  const { soort, regels, nogNietGeboekt } = lezing
  return { ...soort, regels, nogNietGeboekt }
}
