import { useState } from 'react'
import { Button, ErrorMessage } from '../../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../../onderdelen/formulier/Keuzeveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { Artikel } from '../../regels/Artikel.tsx'
import { padTekst, zet, type Pad } from '../document/document.ts'
import { alsSoort, naamVan, soortenOp, soortOp, waardeOp } from '../document/schema.ts'
import { Aanpassen } from './Aanpassen.tsx'
import type { Groep, Lijst, Veld } from './blokken.ts'
import { Bronvelden } from './Bronvelden.tsx'
import { foutenBij, idVan, naamOp, type Formulier } from './formulier.ts'
import { Kaartveld } from './Kaartveld.tsx'
import { Regelveld } from './Regelveld.tsx'
import { metNogEen } from './wijzigingen.ts'
import { Woordenveld } from './Woordenveld.tsx'

interface MetFormulier {
  readonly formulier: Formulier
}

/** What is wrong with a group or list as a whole. */
const Fouten = ({ formulier, pad }: MetFormulier & { readonly pad: Pad }) => {
  const { t } = useWoorden()
  return foutenBij(formulier, pad).map((fout) => (
    <ErrorMessage key={fout} prefix={t.fout.invoerFout}>
      {fout}
    </ErrorMessage>
  ))
}

/** Of which kind a group is, where there are more. */
const Soortkeuze = ({ formulier, pad }: MetFormulier & { readonly pad: Pad }) => {
  const { t } = useWoorden()
  const { document, schema, wordt } = formulier
  const soorten = soortenOp(schema, pad, document)
  const nu = soortOp(schema, pad, document)
  if (soorten.length < 2) return null
  return (
    <Keuzeveld
      id={`${idVan(padTekst(pad))}-soort`}
      label={t.versies.soort}
      waarde={String(soorten.findIndex((soort) => soort === nu))}
      keuzes={soorten.map((soort, i) => [String(i), naamVan(soort)])}
      onKies={(keuze) => {
        const soort = soorten[Number(keuze)]
        if (soort !== undefined) wordt(zet(document, pad, alsSoort(waardeOp(document, pad), soort)))
      }}
    />
  )
}

const Invulveld = ({ formulier, veld }: MetFormulier & { readonly veld: Veld }) => {
  const { pad, waarde, vorm } = veld
  if (vorm === 'kaart') return <Kaartveld formulier={formulier} pad={pad} waarde={waarde} />
  if (vorm === 'woorden' && Array.isArray(waarde))
    return <Woordenveld formulier={formulier} pad={pad} waarde={waarde} />
  return <Regelveld formulier={formulier} pad={pad} waarde={waarde} />
}

/** One group: its fields, its article, and folded away what else can be done with it. */
export const Groepblok = ({
  formulier,
  groep,
  regeling,
}: MetFormulier & { readonly groep: Groep; readonly regeling: string }) => {
  const { t } = useWoorden()
  const { document } = formulier
  const { pad, velden, bron } = groep
  const naam = naamOp(t, document, pad)
  const eigenBron = waardeOp(document, [...pad, 'bron'])
  /** Of what was just added somebody must say where it stands. */
  const [open, zetOpen] = useState(() => waardeOp(document, [...pad, 'bron', 'artikel']) === '')
  return (
    <fieldset className="op-groep" id={idVan(padTekst(pad))} tabIndex={-1}>
      <legend className="op-label">{naam}</legend>
      <Fouten formulier={formulier} pad={pad} />
      <div className="op-velden">
        <Soortkeuze formulier={formulier} pad={pad} />
        {velden.map((veld) => (
          <Invulveld key={padTekst(veld.pad)} formulier={formulier} veld={veld} />
        ))}
      </div>
      {bron !== undefined && <Artikel bron={bron} regeling={regeling} />}
      <details className="op-uitklap" open={open} onToggle={(event) => zetOpen(event.currentTarget.open)}>
        <summary>
          {t.versies.aanpassen}
          <span className="op-onzichtbaar">: {naam}</span>
        </summary>
        {open && (
          <div className="op-stapel">
            {eigenBron !== undefined && <Bronvelden formulier={formulier} pad={[...pad, 'bron']} />}
            <Aanpassen formulier={formulier} pad={pad} />
          </div>
        )}
      </details>
    </fieldset>
  )
}

/** Behind the entries of a list: one more. */
export const Lijstblok = ({ formulier, lijst: { pad, aantal } }: MetFormulier & { readonly lijst: Lijst }) => {
  const { t } = useWoorden()
  const { document, schema, wordt } = formulier
  const naam = naamOp(t, document, pad)
  const nogEen = (alsLaatste: boolean): void => {
    const nieuw = metNogEen(schema, document, pad, alsLaatste)
    wordt(nieuw.document, nieuw.naar)
  }
  return (
    <div role="group" aria-label={naam} id={idVan(padTekst(pad))} tabIndex={-1} className="op-stapel">
      <Fouten formulier={formulier} pad={pad} />
      <div className="op-knoppen">
        <Button variant="secondary" onClick={() => nogEen(false)}>
          {t.versies.nogEen(naam)}
        </Button>
        {aantal > 0 && (
          <Button variant="secondary" onClick={() => nogEen(true)}>
            {t.versies.kopie(naam)}
          </Button>
        )}
      </div>
    </div>
  )
}
