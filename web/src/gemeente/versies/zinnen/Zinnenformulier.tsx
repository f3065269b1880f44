import { useEffect, useRef } from 'react'
import type { Regelingmelding } from '../../../api/typen.ts'
import { Heading } from '../../../onderdelen/basis/index.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { padTekst, type Document } from '../document/document.ts'
import type { Schema } from '../document/schema.ts'
import { blokkenVan } from './blokken.ts'
import { Groepblok, Lijstblok } from './Blokken.tsx'
import { idVan, type Formulier } from './formulier.ts'

interface Props {
  readonly document: Document
  readonly schema: Schema
  readonly fouten: readonly Regelingmelding[]
  readonly onWordt: (document: Document) => void
}

/** The tariffs are what changes most. */
const VOORAAN = ['', 'tarieven', 'reizigersbudget', 'budgetten']
const plaatsVan = (deel: string): number => {
  const plaats = VOORAAN.indexOf(deel)
  return plaats === -1 ? VOORAAN.length : plaats
}

const regelingVan = ({ bron }: Document): string => {
  const naam = typeof bron === 'object' && bron !== null && 'regeling' in bron ? bron.regeling : ''
  return typeof naam === 'string' ? naam : ''
}

/** The rules as sentences to fill in, each with its article; parts are added, left out and put in another order. */
export const Zinnenformulier = ({ document, schema, fouten, onWordt }: Props) => {
  const { t } = useWoorden()
  const naar = useRef<string>(undefined)
  // What was added is there only now.
  useEffect(() => {
    if (naar.current === undefined) return
    globalThis.document.getElementById(naar.current)?.focus()
    naar.current = undefined
  })
  const formulier: Formulier = {
    document,
    schema,
    fouten,
    wordt: (nieuw, plek) => {
      if (plek !== undefined) naar.current = idVan(padTekst(plek))
      onWordt(nieuw)
    },
  }
  const delen = Map.groupBy(blokkenVan(document, schema), ({ pad }) => String(pad[0] ?? ''))
  const volgorde = [...delen].toSorted(([een], [ander]) => plaatsVan(een) - plaatsVan(ander))
  return (
    <div className="op-stapel">
      {volgorde.map(([deel, blokken]) => (
        <section key={deel} className="op-paneel op-stapel" aria-labelledby={`zinnen-${deel}`}>
          <Heading level={2} size="level-3" id={`zinnen-${deel}`}>
            {deel === '' ? t.versies.geheel : (t.regels.velden[deel] ?? deel)}
          </Heading>
          <div lang="nl" className="op-stapel">
            {blokken.map((blok) =>
              blok.soort === 'groep' ? (
                <Groepblok
                  key={padTekst(blok.pad)}
                  formulier={formulier}
                  groep={blok}
                  regeling={regelingVan(document)}
                />
              ) : (
                <Lijstblok key={`${padTekst(blok.pad)} +`} formulier={formulier} lijst={blok} />
              ),
            )}
          </div>
        </section>
      ))}
    </div>
  )
}
