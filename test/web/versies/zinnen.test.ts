import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { documentSchema, leesDocument } from '../../../domain/beleid/documenten.ts'
import { leesMap } from '../../../functions/services/beleid/map.ts'
import { isGroep, padTekst, zet, type Document, type Pad } from '../../../web/src/gemeente/versies/document/document.ts'
import {
  alsSoort,
  deelVan,
  leegVan,
  mogelijkIn,
  soortenOp,
  soortOp,
  uitlegVan,
  vastIn,
  waardeOp,
} from '../../../web/src/gemeente/versies/document/schema.ts'
import { blokkenVan } from '../../../web/src/gemeente/versies/zinnen/blokken.ts'
import { padVan } from '../../../web/src/gemeente/versies/zinnen/formulier.ts'
import { erafOp, erbijOp, metErbij, metNogEen, zonder } from '../../../web/src/gemeente/versies/zinnen/wijzigingen.ts'
import { bestanden } from '../../domain/beleid/meldingen.ts'

const schema = documentSchema() as Document
const schemes = await leesMap(fileURLToPath(new URL('../../schemes/regelingen', import.meta.url)))
const gepubliceerd = Object.entries({ ...bestanden, ...schemes.bestanden }) as [string, Document][]

const groepenIn = (document: Document) =>
  blokkenVan(document, schema).flatMap((blok) => (blok.soort === 'groep' ? [blok] : []))

/** What somebody does in the form to make a document what another one is, and nothing but that. */
const schrijf = (begin: Document, doel: Document): Document => {
  let document = begin
  const bron = (pad: Pad): void => {
    for (const [naam, waarde] of Object.entries(waardeOp(doel, pad) as Document)) {
      expect(mogelijkIn(schema, pad, document).map(([veld]) => veld)).toContain(naam)
      document = zet(document, [...pad, naam], waarde)
    }
  }
  const veld = (pad: Pad, waarde: unknown): void => {
    const velden = groepenIn(document).flatMap((groep) => groep.velden.map((een) => padTekst(een.pad)))
    if (vastIn(soortOp(schema, pad.slice(0, -1), document) ?? {})[String(pad.at(-1))] === undefined)
      expect(velden).toContain(padTekst(pad))
    document = zet(document, pad, waarde)
  }
  const deel = (pad: Pad): void => {
    const waarde = waardeOp(doel, pad)
    if (pad.at(-1) === 'bron') bron(pad)
    else if (pad.at(-1) === 'geometrie') veld(pad, waarde)
    else if (Array.isArray(waarde) && deelVan(schema, pad, document).isGroep) lijst(pad, waarde.length)
    else if (isGroep(waarde)) groep(pad)
    else veld(pad, waarde)
  }
  const lijst = (pad: Pad, aantal: number): void => {
    const hoeveel = (): number => (waardeOp(document, pad) as unknown[]).length
    while (hoeveel() < aantal) ({ document } = metNogEen(schema, document, pad, false))
    while (hoeveel() > aantal) document = zonder(schema, document, [...pad, 0])?.document ?? document
    for (let i = 0; i < aantal; i++) groep([...pad, i])
  }
  const groep = (pad: Pad): void => {
    const soorten = soortenOp(schema, pad, document)
    const soort = soortOp(schema, pad, doel)
    const gekozen = soorten.find((een) => een === soort)
    if (soorten.length > 1 && gekozen !== undefined)
      document = zet(document, pad, alsSoort(waardeOp(document, pad), gekozen))
    for (const naam of Object.keys(waardeOp(doel, pad) as Document)) {
      const plek = [...pad, naam]
      // Whose rules they are is no choice.
      if (padTekst(plek) === 'gemeente') continue
      if (waardeOp(document, plek) === undefined) {
        expect(erbijOp(schema, document, pad).map(([veldnaam]) => veldnaam)).toContain(naam)
        ;({ document } = metErbij(schema, document, plek))
      }
      deel(plek)
    }
  }
  groep([])
  return document
}

test.each(gepubliceerd)('%s is written whole in the form, from nothing', (_, doel) => {
  const { gemeente } = doel
  const geschreven = schrijf({ ...(leegVan(schema) as Document), gemeente }, doel)
  expect(geschreven).toEqual(doel)
})

describe('in every group of every document', () => {
  /** Where somebody can do something about what is wrong. */
  const isTeVerbeteren = (document: Document, pad: string): boolean => {
    const plekken = blokkenVan(document, schema).flatMap((blok) => [
      padTekst(blok.pad),
      ...(blok.soort === 'groep' ? blok.velden.map((veld) => padTekst(veld.pad)) : []),
    ])
    const kaal = pad
      .replace(/\.bron\.\w+$/, '')
      .replace(/(\.geometrie)\..*/, '$1')
      .replace(/\.\d+$/, '')
    return (
      plekken.includes(pad) || plekken.includes(kaal) || erbijOp(schema, document, padVan(pad).slice(0, -1)).length > 0
    )
  }

  test('what is added leaves nothing wrong that has no field, and can be taken away again', () => {
    const gedaan = new Set<string>()
    for (const [bestand, document] of gepubliceerd)
      for (const { pad } of groepenIn(document))
        for (const [naam] of erbijOp(schema, document, pad)) {
          const plek = [...pad, naam]
          const soort = `${padTekst(plek.filter((stap) => typeof stap === 'string'))} ${JSON.stringify(vastIn(soortOp(schema, pad, document) ?? {}))}`
          if (gedaan.has(soort)) continue
          gedaan.add(soort)
          const nieuw = metErbij(schema, document, plek)
          const lezing = leesDocument(nieuw.document)
          const mis =
            lezing.soort === 'fout' ? lezing.fouten.filter((fout) => !isTeVerbeteren(nieuw.document, fout.pad)) : []
          expect(mis.map((fout) => `${bestand} ${padTekst(plek)}: ${fout.pad} ${fout.detail}`)).toEqual([])
          const isVeld = erafOp(schema, nieuw.document, pad).some(([veld]) => veld === naam)
          const kanWeg = isVeld || zonder(schema, nieuw.document, nieuw.naar) !== undefined
          expect([padTekst(plek), kanWeg]).toEqual([padTekst(plek), true])
        }
  })

  test('everything has words of the schema', () => {
    for (const [, document] of gepubliceerd)
      for (const { pad, velden } of groepenIn(document)) {
        const zonderWoorden = velden.filter(
          (veld) => uitlegVan(schema, veld.pad, document).naam === String(veld.pad.at(-1)),
        )
        expect(zonderWoorden.map((veld) => padTekst(veld.pad))).toEqual([])
        expect(erbijOp(schema, document, pad).filter(([, uitleg]) => uitleg === '')).toEqual([])
      }
  })
})
