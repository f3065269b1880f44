import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Link as Wissel } from 'wouter'
import { Heading, knop, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState } from 'react'
import type { Regeling } from '../../api/typen.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { heeftVeldfouten } from '../../onderdelen/formulier/velden.ts'
import { useBeleid } from '../../vragen/beleid/beleid.ts'
import { datumVoluit } from '../../teksten/weergave.ts'
import { Artikel } from './Artikel.tsx'
import { Dagkeuze } from './Dagkeuze.tsx'
import { onderdelenVan, type Onderdeel } from './onderdelen.ts'
import type { Zin } from './regel.ts'
import { toetsenVan } from './toetsen.ts'

const Regelzin = ({ zin }: { zin: Zin }) => (
  <p>
    {zin.map((stuk) =>
      typeof stuk === 'string' ? (
        stuk
      ) : (
        <span key={stuk.nl} lang="nl">
          {stuk.nl}
        </span>
      ),
    )}
  </p>
)

const Paneel = ({ onderdeel: { id, naam, groepen }, regeling }: { onderdeel: Onderdeel; regeling: string }) => (
  <section className="op-paneel" aria-labelledby={`deel-${id}`}>
    <Heading level={2} size="level-3" id={`deel-${id}`}>
      {naam}
    </Heading>
    {groepen.map(({ bron, regels }) => (
      <div key={JSON.stringify(regels)}>
        {regels.length > 0 && (
          <dl className="op-regels">
            {regels.map((regel) => (
              <div key={JSON.stringify(regel)}>
                <dt>{regel.naam}</dt>
                <dd>
                  {regel.zinnen.map((zin) => (
                    <Regelzin key={JSON.stringify(zin)} zin={zin} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {bron !== undefined && <Artikel bron={bron} regeling={regeling} />}
      </div>
    ))}
  </section>
)

const Beleid = ({ beleid }: { beleid: Regeling }) => {
  const woorden = useWoorden()
  const { t, taal } = woorden
  const { geldigVanaf, geldigTotEnMet, gecontroleerdOp, bron } = beleid
  const totEnMet = geldigTotEnMet === undefined ? undefined : datumVoluit(geldigTotEnMet, taal)
  return (
    <>
      <div>
        <Paragraph role="status">
          {t.regels.periode(datumVoluit(geldigVanaf, taal), totEnMet)}{' '}
          {t.regels.vergeleken(datumVoluit(gecontroleerdOp, taal))}
        </Paragraph>
        <Artikel bron={bron} />
      </div>
      <div className="op-kolommen">
        {onderdelenVan(beleid, woorden).map((onderdeel) => (
          <Paneel key={onderdeel.id} onderdeel={onderdeel} regeling={bron.regeling} />
        ))}
        <Paneel onderdeel={toetsenVan(beleid.regels, woorden)} regeling={bron.regeling} />
      </div>
    </>
  )
}

/** The policy of a day, part by part, each number with its article. */
export const Regels = () => {
  const { t } = useWoorden()
  useTitel(t.menu.gemeente.regels)
  const [dag, zetDag] = useState(vandaag)
  const { data, error, isPending, refetch } = useBeleid(dag)
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {data === undefined ? t.menu.gemeente.regels : t.regels.titel(data.naam)}
      </Heading>
      <div className="op-knoppen">
        <Wissel className={knop('secondary')} href="/regels/versies">
          {t.versies.titel}
        </Wissel>
        <Wissel className={knop('secondary')} href="/regels/nieuw">
          {t.versies.nieuw}
        </Wissel>
      </div>
      <Dagkeuze fout={error} onKies={zetDag} />
      {error !== null && !heeftVeldfouten(error) && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      {data !== undefined && <Beleid beleid={data} />}
    </div>
  )
}
