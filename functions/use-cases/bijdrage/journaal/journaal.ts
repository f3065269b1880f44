import { GROOTBOEKROLLEN, teltMee, type Grootboekrol, type Journaalboeking } from '../../../../domain/bijdrage/index.ts'
import type { Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { bedragTekst } from '../../../services/innen/sepa-tekst.ts'
import type { Regel } from '../../../stores/bijdrage/bijdrageregels.ts'
import { readRun, type Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { readRekeningschema, type Rekeningschema } from '../../../stores/bijdrage/rekeningschema.ts'
import type { Wie } from '../../wie.ts'
import { alleRegels } from '../run/runs.ts'
import { boekingenVan } from './boekingen.ts'

const KOLOMMEN = [
  'boekstuk',
  'boekdatum',
  'periode',
  'genoteerd',
  'grootboekrekening',
  'taakveld',
  'debiteur',
  'betalingskenmerk',
  'omschrijving',
  'debet',
  'credit',
] as const

const OMSCHRIJVING: Readonly<Record<Journaalboeking['gebeurtenis'], string>> = {
  vaststelling: 'bijdrage vastgesteld',
  incasso: 'incasso door de bank',
  storno: 'incasso teruggeboekt',
  ontvangst: 'betaling ontvangen',
  terugbetaling: 'terugbetaald',
  herroeping: 'melding herroepen',
}

/** As a Dutch spreadsheet reads it: `60,00`. */
const bedrag = (cent: number): string => (cent === 0 ? '' : bedragTekst(cent).replace('.', ','))

interface Basis {
  readonly runnummer: string
  readonly run: Run
  readonly schema: Omit<Rekeningschema, 'opbrengstRitten'>
}

const rijenVan = ({ runnummer, run, schema }: Basis, regel: Regel, boeking: Journaalboeking): string[][] => {
  const { volgnummer, datum, genoteerd, gebeurtenis, bedragen } = boeking
  const rij = (rol: Grootboekrol): string[] => {
    const cent = bedragen[rol]
    if (cent === undefined) return []
    return [
      `${runnummer}-${regel.pasnummer}-${volgnummer}`,
      datum,
      datum.slice(0, 'yyyy-mm'.length),
      genoteerd,
      schema[rol],
      rol === 'opbrengst' ? schema.taakveld : '',
      regel.pasnummer,
      regel.kenmerk ?? '',
      gebeurtenis === 'vaststelling' && run.maand !== undefined
        ? `ritten ${run.maand} vastgesteld`
        : OMSCHRIJVING[gebeurtenis],
      bedrag(Math.max(0, cent)),
      bedrag(Math.max(0, -cent)),
    ]
  }
  return GROOTBOEKROLLEN.map(rij).filter((cellen) => cellen.length > 0)
}

export type Journaalvraag =
  | { readonly soort: 'gemaakt'; readonly inhoud: AsyncIterable<string> }
  | { readonly soort: 'nogNietVastgesteld' }
  | { readonly soort: 'rekeningschemaOntbreekt' }

/** Noted on these days: whoever takes over one period after another misses nothing and takes nothing twice. */
interface Periode {
  readonly vanaf?: Datum | undefined
  readonly totEnMet?: Datum | undefined
}

/**
 * The balanced journal of a fixed run, on the municipality's own ledger accounts.
 * @returns undefined when there is no such run
 */
export const maakJournaal = async (
  deps: Deps,
  wie: Wie,
  { runnummer, vanaf = '', totEnMet = '~' }: Periode & { readonly runnummer: string },
): Promise<Journaalvraag | undefined> => {
  const [stand, schema] = await Promise.all([
    readRun(deps.store, wie.gemeente, runnummer),
    readRekeningschema(deps.store, wie.gemeente),
  ])
  if (stand === undefined) return undefined
  const run = stand.run.value
  if (run.vastgesteld === undefined) return { soort: 'nogNietVastgesteld' }
  if (schema === undefined) return { soort: 'rekeningschemaOntbreekt' }
  const { opbrengstRitten, ...eigen } = schema.value
  const isRitten = run.maand !== undefined
  const basis = {
    runnummer,
    run,
    schema: isRitten ? { ...eigen, opbrengst: opbrengstRitten ?? eigen.opbrengst } : eigen,
  }
  async function* rijen(): AsyncGenerator<string[]> {
    for await (const regel of alleRegels(deps, wie.gemeente, runnummer)) {
      if (!teltMee(regel)) continue
      for (const boeking of boekingenVan(regel, basis.run))
        if (boeking.genoteerd >= vanaf && boeking.genoteerd <= totEnMet) yield* rijenVan(basis, regel, boeking)
    }
  }
  return { soort: 'gemaakt', inhoud: schrijfCsv(KOLOMMEN, rijen(), 'excelNl') }
}
