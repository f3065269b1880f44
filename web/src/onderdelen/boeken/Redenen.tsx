import { Button, Paragraph, Link } from '../basis/index.ts'
import type { Reden } from '../../api/fout.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { metVoorstel, type Wens } from './wens.ts'
import { Bronvermelding } from '../melding/Bronvermelding.tsx'
import { useOpstap } from '../../api/opstap.tsx'

interface Props {
  readonly redenen: readonly Reden[]
  readonly wens: Wens
  readonly onWens: (wens: Wens) => void
}

/** Why a ride cannot be made, all reasons at once, each with its article and what does work. */
export const Redenen = ({ redenen, wens, onWens }: Props) => {
  const { t } = useWoorden()
  const { rollen } = useOpstap().persoon
  return (
    <>
      {/* The sentences speak to the traveller: an operator reads them out. */}
      {rollen.includes('centralist') && <Paragraph className="op-klein">{t.boeken.voorlezen}</Paragraph>}
      <ul className="op-redenen">
        {redenen.map((reden) => (
          <li key={`${reden.regel} ${reden.richting ?? ''} ${reden.tekst}`} className="op-reden">
            <Paragraph>
              {reden.richting !== undefined && <strong>{t.boeken.opDeze[reden.richting]}: </strong>}
              <span lang="nl">{reden.tekst}</span>
            </Paragraph>
            {reden.alternatief !== undefined && <Paragraph lang="nl">{reden.alternatief.tekst}</Paragraph>}
            <div className="op-knoppen">
              {reden.alternatief?.telefoon !== undefined && (
                <Link href={`tel:${reden.alternatief.telefoon.replaceAll(' ', '')}`}>
                  {t.boeken.bel(reden.alternatief.naam ?? '', reden.alternatief.telefoon)}
                </Link>
              )}
              {(reden.voorstellen ?? []).map(({ tekst, wijziging }) => (
                <Button key={tekst} variant="secondary" lang="nl" onClick={() => onWens(metVoorstel(wens, wijziging))}>
                  {tekst}
                </Button>
              ))}
            </div>
            <Bronvermelding bron={reden.bron} />
          </li>
        ))}
      </ul>
    </>
  )
}
