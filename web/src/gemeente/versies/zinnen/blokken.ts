import type { Bron } from '../../../api/typen.ts'
import { isGroep, isWaarde, type Document, type Pad } from '../document/document.ts'
import { deelVan, soortOp, vastIn, type Schema } from '../document/schema.ts'

export interface Veld {
  readonly pad: Pad
  readonly waarde: unknown
  /** One thing, several words, or an area on a map. */
  readonly vorm: 'waarde' | 'woorden' | 'kaart'
}

/** What stands together: one sentence of the rules, with the article it rests on. */
export interface Groep {
  readonly soort: 'groep'
  readonly pad: Pad
  readonly velden: readonly Veld[]
  /** Its own, or that of what it is part of. */
  readonly bron: Bron | undefined
}

/** After the groups of a list: where another one comes. */
export interface Lijst {
  readonly soort: 'lijst'
  readonly pad: Pad
  readonly aantal: number
}

export type Blok = Groep | Lijst

/** What is never otherwise, or is told beside the fields. */
const isVoorVelden = (pad: Pad): boolean =>
  pad.at(-1) !== 'bron' && !(pad.length === 1 && ['$schema', 'gemeente'].includes(String(pad[0])))

const isBron = (waarde: unknown): waarde is Bron =>
  isGroep(waarde) && typeof waarde['artikel'] === 'string' && waarde['artikel'] !== ''

/** What a place in a document is for the form: a field, or blocks of its own. */
const vormVan = (schema: Schema, { pad, waarde }: Omit<Veld, 'vorm'>, document: Document): Veld['vorm'] | undefined => {
  if (pad.at(-1) === 'geometrie') return 'kaart'
  if (Array.isArray(waarde)) return deelVan(schema, pad, document).isGroep ? undefined : 'woorden'
  return isWaarde(waarde) ? 'waarde' : undefined
}

/** The blocks of a document, each group before what stands in it. */
export const blokkenVan = (document: Document, schema: Schema): Blok[] => {
  const van = (waarde: unknown, pad: Pad, erboven?: Bron): Blok[] => {
    if (Array.isArray(waarde))
      return [
        ...waarde.flatMap((deel, i) => van(deel, [...pad, i], erboven)),
        { soort: 'lijst', pad, aantal: waarde.length },
      ]
    if (!isGroep(waarde)) return []
    const bron = isBron(waarde['bron']) ? waarde['bron'] : erboven
    const vast = vastIn(soortOp(schema, pad, document) ?? {})
    const delen = Object.entries(waarde)
      .map(([naam, deel]) => ({ pad: [...pad, naam], waarde: deel }))
      .filter((deel) => isVoorVelden(deel.pad) && vast[String(deel.pad.at(-1))] === undefined)
      .map((deel) => ({ ...deel, vorm: vormVan(schema, deel, document) }))
    return [
      {
        soort: 'groep',
        pad,
        bron,
        velden: delen.flatMap(({ vorm, ...deel }) => (vorm === undefined ? [] : { ...deel, vorm })),
      },
      ...delen.flatMap((deel) => (deel.vorm === undefined ? van(deel.waarde, deel.pad, bron) : [])),
    ]
  }
  return van(document, [])
}
