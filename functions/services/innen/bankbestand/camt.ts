import { setImmediate } from 'node:timers/promises'
import { runVanOpdracht, type Bankregel } from '../../../../domain/bijdrage/index.ts'
import { Bankbestandfout } from './fout.ts'
import { centVan, dagVan, isEuro, merkVan, referentie, tegenpartij } from './velden.ts'
import { alle, onder, tekstOnder, type Element } from './xml.ts'

/** What an entry is told in: whose account it is, and the statement. */
export interface Afschrift {
  readonly iban: string
  readonly bestand: string
}

/** Parts of an entry between two turns of the thread. */
const PER_KEER = 200

type Kant = 'bij' | 'af'

const kantVan = (element: Element): Kant => {
  const kant = tekstOnder(element, 'CdtDbtInd')
  if (kant !== 'CRDT' && kant !== 'DBIT') throw new Bankbestandfout('bedrag')
  return kant === 'CRDT' ? 'bij' : 'af'
}

/** Booked: what is only expected is told again later. The newer forms have a code for it. */
export const isGeboekt = (post: Element): boolean =>
  (tekstOnder(post, 'Sts') ?? tekstOnder(post, 'Sts', 'Cd') ?? 'BOOK') === 'BOOK'

/** Of a part of an entry. Where it says none and is the only part, it is the whole entry. */
const bedragVan = (detail: Element, alleen: boolean, post: Element): number | undefined => {
  const eigen = onder(detail, 'Amt') ?? onder(detail, 'AmtDtls', 'TxAmt', 'Amt')
  // What was paid in another currency came in as euros: of that the entry tells.
  if (eigen !== undefined) return isEuro(eigen) ? centVan(eigen) : undefined
  const heel = onder(post, 'Amt')
  return alleen && heel !== undefined ? centVan(heel) : undefined
}

const naamVanOns = (plaats: Element | undefined): string | undefined =>
  [referentie(plaats, 'PmtInfId'), referentie(plaats, 'MsgId')].find(
    (naam) => naam !== undefined && runVanOpdracht(naam) !== undefined,
  )

/**
 * Whoever pays can write something in these places too: only the name of a file of ours says anything.
 * @param pakket of the entry as a whole: looked up once, as an entry can have very many parts
 */
const opdrachtVan = (detail: Element | undefined, pakket: Element | undefined): string | undefined =>
  naamVanOns(onder(detail, 'Refs')) ?? naamVanOns(pakket)

/** Several lines of a description are one text. */
const omschrijvingVan = (detail: Element | undefined, post: Element): string | undefined => {
  const regels = alle(onder(detail, 'RmtInf'), 'Ustrd').map(({ tekst }) => tekst)
  const rest = [tekstOnder(detail, 'AddtlTxInf'), tekstOnder(post, 'AddtlNtryInf')]
  const tekst = [...regels, ...rest].filter((deel) => deel !== undefined).join(' ')
  return tekst === '' ? undefined : tekst
}

interface Deel {
  readonly afschrift: Afschrift
  readonly post: Element
  readonly detail: Element | undefined
  readonly bedragCent: number
  readonly pakket: Element | undefined
  /** Which of the parts of the entry this is. */
  readonly plaats: number
}

const regelVan = ({
  afschrift,
  post,
  detail,
  bedragCent,
  pakket,
  plaats,
}: Deel): Omit<Bankregel, 'merk'> & { sleutel: unknown[] } => {
  const soort = kantVan(detail === undefined || onder(detail, 'CdtDbtInd') === undefined ? post : detail)
  const datum = dagVan(onder(post, 'BookgDt') ?? onder(post, 'ValDt'))
  const redencode = referentie(detail, 'RtrInf', 'Rsn', 'Cd') ?? referentie(post, 'RtrInf', 'Rsn', 'Cd')
  const opdrachtkenmerk = referentie(detail, 'Refs', 'EndToEndId')
  const betalingskenmerk = referentie(detail, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref')
  const { naam, iban } = tegenpartij(detail, soort === 'bij' ? 'Dbtr' : 'Cdtr')
  const omschrijving = omschrijvingVan(detail, post)
  const opdracht = opdrachtVan(detail, pakket)
  const vanBank = referentie(detail, 'Refs', 'AcctSvcrRef') ?? referentie(post, 'AcctSvcrRef')
  const inhoud = [soort, bedragCent, datum, opdrachtkenmerk ?? '', betalingskenmerk ?? '']
  const sleutel =
    vanBank === undefined
      ? [afschrift.iban, ...inhoud, iban ?? '', omschrijving ?? '']
      : [afschrift.iban, vanBank, plaats, ...inhoud]
  return {
    sleutel,
    ...(vanBank === undefined ? { zonderReferentie: true as const } : {}),
    ...(/^(true|1)$/.test(tekstOnder(post, 'RvslInd') ?? '') ? { herboeking: true as const } : {}),
    bestand: afschrift.bestand,
    soort,
    bedragCent,
    datum,
    opdrachtkenmerk,
    betalingskenmerk,
    omschrijving,
    opdracht,
    redencode,
    naam,
    iban,
  }
}

/** Parts of one debit batch that came in as one amount are that amount: what is owed knows its parts. */
const isIncassopakket = (post: Element, details: readonly Element[], pakket: Element | undefined): boolean =>
  kantVan(post) === 'bij' &&
  opdrachtVan(details[0], pakket) !== undefined &&
  details.every((detail) => onder(detail, 'RtrInf') === undefined)

/** An entry as one movement or as several: its parts, where together they are all of it. */
const delenVan = async (afschrift: Afschrift, post: Element): Promise<Deel[]> => {
  const heel = onder(post, 'Amt')
  if (heel === undefined) throw new Bankbestandfout('bedrag')
  const bedragCent = centVan(heel)
  const pakket = onder(post, 'NtryDtls', 'Btch')
  const details = alle(post, 'NtryDtls').flatMap((deel) => alle(deel, 'TxDtls'))
  const bedragen: (number | undefined)[] = []
  for (const [i, detail] of details.entries()) {
    if (i % PER_KEER === PER_KEER - 1) await setImmediate()
    bedragen.push(bedragVan(detail, details.length === 1, post))
  }
  const som = bedragen.reduce<number>((tot, cent) => tot + (cent ?? 0), 0)
  const isHeel = bedragen.every((cent) => cent !== undefined) && som === bedragCent
  if (details.length === 0 || !isHeel || isIncassopakket(post, details, pakket))
    return [
      {
        afschrift,
        post,
        detail: details.length === 1 || isHeel ? details[0] : undefined,
        bedragCent,
        pakket,
        plaats: 0,
      },
    ]
  return details.map((detail, plaats) => ({
    afschrift,
    post,
    detail,
    bedragCent: bedragen[plaats] ?? 0,
    pakket,
    plaats,
  }))
}

/**
 * The movements of money in one entry of a statement (camt.053) or an advice (camt.054).
 * @param gelijk how often the same words were told in this file before: two equal payments are two
 */
export async function* regelsVanPost(
  afschrift: Afschrift,
  post: Element,
  gelijk: Map<string, number>,
): AsyncGenerator<Bankregel> {
  for (const [i, deel] of (await delenVan(afschrift, post)).entries()) {
    if (i % PER_KEER === PER_KEER - 1) await setImmediate()
    if (deel.bedragCent === 0) continue
    const { sleutel, ...regel } = regelVan(deel)
    const eerste = merkVan(...sleutel)
    const keer = gelijk.get(eerste) ?? 0
    gelijk.set(eerste, keer + 1)
    yield { ...regel, merk: keer === 0 ? eerste : merkVan(...sleutel, keer) }
  }
}
