import { useState } from 'react'
import { Button } from '../../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { haalWeg, padTekst, zetEerder, type Pad } from '../document/document.ts'
import { naamVan } from '../document/schema.ts'
import { idVan, naamOp, type Formulier } from './formulier.ts'
import { erafOp, erbijOp, metErbij, zonder } from './wijzigingen.ts'

interface Keuze {
  readonly id: string
  readonly label: string
  readonly knop: string
  readonly keuzes: readonly (readonly [naam: string, tekst: string])[]
  readonly onKies: (naam: string) => void
}

/** Something to choose, and the button that does it: choosing alone changes nothing. */
const Kiesknop = ({ id, label, knop, keuzes, onKies }: Keuze) => {
  const { t } = useWoorden()
  const [gekozen, zetGekozen] = useState('')
  const kan = keuzes.some(([naam]) => naam === gekozen)
  if (keuzes.length === 0) return null
  return (
    <>
      <Keuzeveld
        id={id}
        label={label}
        waarde={kan ? gekozen : ''}
        keuzes={[['', t.versies.kies], ...keuzes]}
        onKies={zetGekozen}
      />
      <Button variant="secondary" disabled={!kan} onClick={() => onKies(gekozen)}>
        {knop}
      </Button>
    </>
  )
}

/** What can be added to a group, left out of it, and done with it as a whole. */
export const Aanpassen = ({ formulier, pad }: { readonly formulier: Formulier; readonly pad: Pad }) => {
  const { t } = useWoorden()
  const { document, schema, wordt } = formulier
  const hier = pad.at(-1)
  const id = idVan(padTekst(pad))
  const naam = naamOp(t, document, pad)
  const weg = zonder(schema, document, pad)
  /** Parts of the whole have a short name. */
  const woorden = ([deel, uitleg]: readonly [string, string]) =>
    [deel, (pad.length === 0 ? t.regels.velden[deel] : undefined) ?? naamVan({ description: uitleg })] as const
  return (
    <>
      <Kiesknop
        id={`${id}-erbij`}
        label={t.versies.watErbij}
        knop={t.versies.voegToe}
        keuzes={erbijOp(schema, document, pad).map(woorden)}
        onKies={(deel) => {
          const nieuw = metErbij(schema, document, [...pad, deel])
          wordt(nieuw.document, nieuw.naar)
        }}
      />
      <Kiesknop
        id={`${id}-eraf`}
        label={t.versies.watEraf}
        knop={t.versies.laatWeg}
        keuzes={erafOp(schema, document, pad).map(woorden)}
        onKies={(deel) => wordt(haalWeg(document, [...pad, deel]), pad)}
      />
      <div className="op-knoppen">
        {typeof hier === 'number' && hier > 0 && (
          <Button variant="tertiary" onClick={() => wordt(zetEerder(document, pad), [...pad.slice(0, -1), hier - 1])}>
            {t.versies.eerder(naam)}
          </Button>
        )}
        {weg !== undefined && (
          <Button variant="tertiary" onClick={() => wordt(weg.document, weg.naar)}>
            {t.versies.haalWeg(naam)}
          </Button>
        )}
      </div>
    </>
  )
}
