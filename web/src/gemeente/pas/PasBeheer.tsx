import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Link } from 'wouter'
import { Heading } from '../../onderdelen/basis/index.ts'
import { Ritbijdragen } from '../../onderdelen/bijdrage/Ritbijdragen.tsx'
import type { Pas } from '../../api/typen.ts'
import { Paskaart } from '../../onderdelen/pas/Paskaart.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { usePas } from '../../vragen/pas/passen.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { Afwijking } from '../afwijking/Afwijking.tsx'
import { Nasleeppaneel } from '../nasleep/Nasleeppaneel.tsx'
import { Besluiten } from '../besluit/Besluiten.tsx'
import { Machtiging } from './Machtiging.tsx'
import { Pasbijdrage } from './Pasbijdrage.tsx'
import { Toegang } from './Toegang.tsx'
import { Pasverandering } from './Pasverandering.tsx'

const Geschiedenis = ({ pas }: { pas: Pas }) => {
  const { t, taal } = useWoorden()
  return (
    <section className="op-paneel" aria-labelledby="geschiedenis">
      <Heading level={2} size="level-3" id="geschiedenis">
        {t.gemeente.geschiedenis}
      </Heading>
      <ol className="op-ritten">
        {pas.geschiedenis.toReversed().map(({ op, rol, reden, vanaf, velden }) => (
          <li key={`${op} ${vanaf}`} className="op-reden">
            <strong>{datumVoluit(datumVan(op), taal)}</strong>, {t.rollen[rol] ?? rol}
            <br />
            {t.gemeente.vanafDag(datumVoluit(vanaf, taal))}:{' '}
            {velden.length === 0
              ? t.gemeente.verleend
              : velden.map((veld) => t.gemeente.velden[veld] ?? veld).join(', ')}
            {reden !== undefined && <p>{reden}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** One pass with all that a municipality can do with it. */
export const PasBeheer = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const pas = usePas(pasnummer)
  const jaar = Number(vandaag().slice(0, 4))
  useTitel(pas.data?.naam, t.menu.gemeente.passen)
  // A pass that was read stays, also when reading it again fails: so does what was typed.
  if (pas.data === undefined)
    return pas.isError ? <Foutmelding fout={pas.error} opnieuw={() => void pas.refetch()} /> : <Laden />
  return (
    <div className="op-balie">
      <div className="op-stapel">
        <Paskaart pas={pas.data} />
        <Geschiedenis pas={pas.data} />
      </div>
      <div className="op-stapel">
        <Nasleeppaneel pasnummer={pasnummer} />
        <Pasverandering pas={pas.data} />
        <Besluiten pasnummer={pasnummer} />
        <div className="op-velden op-velden--ritten">
          <div className="op-stapel">
            <Pasbijdrage pasnummer={pasnummer} />
            <Ritbijdragen pasnummer={pasnummer} jaar={jaar}>
              <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}/rekening/${jaar}`}>
                {t.rekening.naar(jaar)}
              </Link>
            </Ritbijdragen>
          </div>
          <div className="op-stapel">
            <Machtiging pasnummer={pasnummer} />
            <Toegang pas={pas.data} />
          </div>
        </div>
        <Afwijking pas={pas.data} />
      </div>
    </div>
  )
}
