import { leesDag, leesKlok, type Gelezen } from './kalender.ts'
import { eenheidInDocument, eenheidInOordeel, leesGetal } from './eenheden.ts'

/** Something about one place of a document. */
export interface Melding {
  /** Names and numbers with points between them, `tarieven.0.pashouder`; empty for the document as a whole. */
  readonly pad: string
  readonly detail: string
}

export interface Vertaling {
  /** The same as it is judged, not yet checked. */
  readonly waarde: unknown
  readonly fouten: readonly Melding[]
}

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** An address that is none is told once, where it stands. */
const isAdres = (url: unknown): boolean => typeof url === 'string' && /^https?:\/\//.test(url)

/** A citation that names no regeling is of the document's own; then its address is that of the whole too. */
const metRegeling = (bron: unknown, eigen: unknown): unknown =>
  isObject(bron) && isObject(eigen) && bron['regeling'] === undefined
    ? { ...(isAdres(eigen['url']) ? { url: eigen['url'] } : {}), ...bron, regeling: eigen['regeling'] }
    : bron

/** Deeper than any regeling; what lies below it is left for the schema to refuse. */
const DIEPST = 20

/** A document in the form that is judged: amounts and distances in whole units, every citation with its regeling. */
export const vertaal = (document: unknown): Vertaling => {
  const fouten: Melding[] = []
  const eigenBron = isObject(document) ? document['bron'] : undefined

  const gelezen = (uitkomst: Gelezen, was: unknown, pad: readonly string[]): unknown => {
    if ('waarde' in uitkomst) return uitkomst.waarde
    fouten.push({ pad: pad.join('.'), detail: uitkomst.fout })
    return was
  }

  const veld = (naam: string, waarde: unknown, pad: readonly string[]): [string, unknown] => {
    const hier = [...pad, naam]
    const eenheid = eenheidInDocument(naam)
    if (eenheid !== undefined && !isObject(waarde) && !Array.isArray(waarde)) {
      const getal = leesGetal(waarde, eenheid)
      if (typeof getal === 'number') return [eenheid.naam, getal]
      fouten.push({ pad: hier.join('.'), detail: getal })
      return [eenheid.naam, waarde]
    }
    const bedoeld = eenheidInOordeel(naam)
    if (bedoeld !== undefined && typeof waarde !== 'object')
      fouten.push({ pad: hier.join('.'), detail: `“${naam}” bestaat hier niet. Schrijf “${bedoeld.naam}”.` })
    if (naam === 'dagen' && Array.isArray(waarde))
      return [naam, waarde.map((dag, i) => gelezen(leesDag(dag), dag, [...hier, String(i)]))]
    const deel = deelVan(gelezen(leesKlok(naam, waarde), waarde, hier), hier)
    return [naam, naam === 'bron' && pad.length > 0 ? metRegeling(deel, eigenBron) : deel]
  }

  const deelVan = (waarde: unknown, pad: readonly string[]): unknown => {
    if (pad.length > DIEPST) return waarde
    if (Array.isArray(waarde)) return waarde.map((een, i) => deelVan(een, [...pad, String(i)]))
    if (!isObject(waarde)) return waarde
    return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => veld(naam, een, pad)))
  }

  if (!isObject(document)) return { waarde: document, fouten }
  const { $schema: _, ...inhoud } = document
  return { waarde: deelVan(inhoud, []), fouten }
}
