import { useState } from 'react'
import { Tekstvak } from '../../../onderdelen/formulier/Tekstvak.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { isGroep, padTekst, zet, type Pad } from '../document/document.ts'
import { uitlegVan } from '../document/schema.ts'
import { foutIn, idVan, type Formulier } from './formulier.ts'

interface Props {
  readonly formulier: Formulier
  readonly pad: Pad
  readonly waarde: unknown
}

/** A map program gives an area with something around it: one feature, or a collection of one. */
const vlakUit = (json: unknown): unknown => {
  if (!isGroep(json)) return json
  const { geometry, features } = json
  if (Array.isArray(features) && features.length === 1) return vlakUit(features[0])
  return geometry === undefined ? json : geometry
}

const gelezen = (tekst: string): unknown => {
  try {
    return vlakUit(JSON.parse(tekst))
  } catch {
    return tekst
  }
}

/** An area on a map, as a map program writes it. */
export const Kaartveld = ({ formulier, pad, waarde }: Props) => {
  const { t } = useWoorden()
  const { document, schema, wordt } = formulier
  const { naam, meer } = uitlegVan(schema, pad, document)
  const leeg = isGroep(waarde) && Array.isArray(waarde['coordinates']) && waarde['coordinates'].length === 0
  const [getypt, zetGetypt] = useState(() => (leeg ? '' : JSON.stringify(waarde)))
  return (
    <Tekstvak
      id={idVan(padTekst(pad))}
      label={naam}
      hint={[meer, t.versies.plakVlak].filter((zin) => zin !== '').join(' ')}
      fout={foutIn(formulier, pad)}
      spellCheck={false}
      autoComplete="off"
      value={getypt}
      onChange={({ target }) => {
        zetGetypt(target.value)
        wordt(zet(document, pad, gelezen(target.value)))
      }}
    />
  )
}
