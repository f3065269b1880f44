import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { momentOp, momentVan, plusDagen, plusMaanden, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { contractprijsCent, type Contract, type Prestatie, type Rit } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { leesRittenVanGemeente } from '../../../use-cases/rit/lees-ritten.ts'
import { ambtenaar } from './dag.ts'

/** Where the invoice lies, beside the data: Opstap keeps none, an official chooses the file. */
export const factuurbestandIn = (map: string): string => join(map, 'voorbeeldfactuur-taxi.csv')

const KOP = 'ritnummer;datum;soort;vervoertype;meter;minuten;bedrag'

interface Regel extends Prestatie {
  readonly ritnummer: string
  readonly datum: Datum
  readonly bedragCent: number
}

const tekstVan = ({ ritnummer, datum, soort, vervoertype, meter, minuten, bedragCent }: Regel): string =>
  [ritnummer, datum, soort, vervoertype, meter, minuten, (bedragCent / 100).toFixed(2).replace('.', ',')].join(';')

const regelVan = (rit: Rit, contract: Contract): Regel => {
  const { datum } = momentVan(rit.vertrek)
  const prestatie: Prestatie = {
    soort: rit.status === 'loosgemeld' ? 'loosrit' : 'rit',
    vervoertype: rit.vervoertype,
    meter: rit.status === 'loosgemeld' ? 0 : rit.afstand.meter,
    minuten: 0,
  }
  return {
    ...prestatie,
    ritnummer: rit.ritnummer,
    datum,
    bedragCent: contractprijsCent(contract, prestatie, datum) ?? 0,
  }
}

/** One in so many lines is billed otherwise than it was driven. */
const FOUT_PER = 30

/** A line as the carrier bills it: now and then twice, with a detour, or dearer than agreed. */
const gefactureerd = (regel: Regel, i: number): readonly Regel[] => {
  switch (i % FOUT_PER) {
    case 9:
      return [regel, regel]
    case 19:
      return [{ ...regel, meter: regel.meter + 9000, bedragCent: regel.bedragCent + 1125 }]
    case 29:
      return [{ ...regel, bedragCent: regel.bedragCent + 500 }]
    default:
      return [regel]
  }
}

/** The first and the last day of the month before this one. */
const vorigeMaand = (vandaag: Datum): { readonly van: Datum; readonly tot: Datum } => {
  const begin = `${vandaag.slice(0, 7)}-01`
  return { van: plusMaanden(begin, -1), tot: plusDagen(begin, -1) }
}

/** What the taxi bills for the last month, with some faults in it: a file to try the page of invoices with. */
export const legFactuurKlaar = async (deps: Deps, map: string, contract: Contract): Promise<void> => {
  const wie = ambtenaar('harlingen')
  const regels: Regel[] = []
  let cursor: string | undefined
  do {
    const vraag = { ...vorigeMaand(momentOp(deps.nu()).datum), status: undefined, cursor }
    const { ritten, next } = await leesRittenVanGemeente(deps, wie, vraag)
    const gemeld = ritten.filter(
      ({ status, vervoertype }) => (status === 'gereden' || status === 'loosgemeld') && vervoertype !== 'rolstoel',
    )
    regels.push(...gemeld.map((rit) => regelVan(rit, contract)))
    cursor = next
  } while (cursor !== undefined)
  const onbekend = regels.slice(0, 1).map((regel): Regel => ({ ...regel, ritnummer: 'R000000000000' }))
  const alle = [...regels.flatMap(gefactureerd), ...onbekend]
  // As the data beside it: of whoever runs this.
  await writeFile(factuurbestandIn(map), [KOP, ...alle.map(tekstVan), ''].join('\r\n'), { mode: 0o600 })
}
