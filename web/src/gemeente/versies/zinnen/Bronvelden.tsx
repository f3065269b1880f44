import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { haalWeg, padTekst, zet, type Pad } from '../document/document.ts'
import { isVerplicht, mogelijkIn, uitlegVan, waardeOp } from '../document/schema.ts'
import { foutOp, idVan, type Formulier } from './formulier.ts'

/** Where a part of the rules stands: which article, and where to read it. What is empty is left out. */
export const Bronvelden = ({ formulier, pad }: { formulier: Formulier; pad: Pad }) => {
  const { document, schema, wordt } = formulier
  return (
    <div className="op-velden">
      {mogelijkIn(schema, pad, document).map(([naam]) => {
        const plek = [...pad, naam]
        const uitleg = uitlegVan(schema, plek, document)
        const waarde = waardeOp(document, plek)
        const weg = !isVerplicht(schema, pad, naam, document)
        return (
          <Tekstveld
            key={naam}
            id={idVan(padTekst(plek))}
            label={uitleg.naam}
            {...(uitleg.meer === '' ? {} : { hint: uitleg.meer })}
            fout={foutOp(formulier, plek)}
            autoComplete="off"
            value={typeof waarde === 'string' ? waarde : ''}
            onChange={({ target: { value } }) =>
              wordt(value === '' && weg ? haalWeg(document, plek) : zet(document, plek, value))
            }
          />
        )
      })}
    </div>
  )
}
