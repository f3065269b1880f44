import { useState } from 'react'
import { Vinkjes } from '../../../onderdelen/formulier/Vinkjes.tsx'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { padTekst, zet, type Pad } from '../document/document.ts'
import { deelVan, uitlegVan } from '../document/schema.ts'
import { foutIn, idVan, type Formulier } from './formulier.ts'

interface Props {
  readonly formulier: Formulier
  readonly pad: Pad
  readonly waarde: readonly unknown[]
}

/** `zaterdag, feestdag, 12-25`, as people write a few words. */
const inStukken = (tekst: string, metGetallen: boolean): (string | number)[] =>
  tekst
    .split(',')
    .map((stuk) => stuk.trim())
    .filter((stuk) => stuk !== '')
    .map((stuk) => (metGetallen && /^\d{1,9}$/.test(stuk) ? Number(stuk) : stuk))

/** A list of words: to be ticked where only some are known, else written with commas. */
export const Woordenveld = ({ formulier, pad, waarde }: Props) => {
  const { t } = useWoorden()
  const { document, schema, wordt } = formulier
  const { naam, meer } = uitlegVan(schema, pad, document)
  const deel = deelVan(schema, pad, document)
  const { naam: uitleg, meer: rest, keuzes } = uitlegVan(schema, [...pad, 0], document)
  const [getypt, zetGetypt] = useState(() => waarde.join(', '))
  const wijzig = (nieuw: readonly (string | number)[]): void => wordt(zet(document, pad, nieuw))
  if (keuzes !== undefined && !deel.isGetal) {
    const woorden: Readonly<Record<string, string>> = t.regels.waarden
    const namen = Object.fromEntries(keuzes.map((keuze) => [keuze, woorden[keuze] ?? keuze]))
    return (
      <div id={idVan(padTekst(pad))} tabIndex={-1}>
        <Vinkjes legend={naam} namen={namen} gekozen={waarde.map(String)} onKies={wijzig} />
      </div>
    )
  }
  // What somebody types is kept as it is, unless the document says something else.
  const isZoGetypt = inStukken(getypt, deel.isGetal).join(',') === waarde.join(',')
  return (
    <Tekstveld
      id={idVan(padTekst(pad))}
      label={naam}
      hint={[meer, uitleg === '0' ? '' : `${uitleg}.`, rest, t.versies.metKommas].filter((zin) => zin !== '').join(' ')}
      fout={foutIn(formulier, pad)}
      autoComplete="off"
      value={isZoGetypt ? getypt : waarde.join(', ')}
      onChange={({ target }) => {
        zetGetypt(target.value)
        wijzig(inStukken(target.value, deel.isGetal))
      }}
    />
  )
}
