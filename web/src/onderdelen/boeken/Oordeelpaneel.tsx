import { Heading, Paragraph } from '../basis/index.ts'
import { useRef } from 'react'
import { alsFout } from '../../api/fout.ts'
import type { Boeken } from './boeken.ts'
import type { Wens } from './wens.ts'
import { Tekstveld } from '../formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, datumVan, euro, klok } from '../../teksten/weergave.ts'
import { Beoordeling } from './Beoordeling.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { useOpstap } from '../../api/opstap.tsx'
import { Centrale } from '../schil/Centrale.tsx'
import { Redenen } from './Redenen.tsx'

/** Whether the ride in the form can be made, renewed while typing. Only its first sentence is read aloud by itself. */
export const Oordeelpaneel = ({ boeken, niveau }: { boeken: Boeken; niveau: 2 | 3 }) => {
  const { t, taal } = useWoorden()
  const { wens, fout, onzeker } = boeken
  const kop = useRef<HTMLHeadingElement>(null)
  // The button that was pressed goes away with its reason.
  const vervang = (nieuw: Wens): void => {
    boeken.vervang(nieuw)
    kop.current?.focus()
  }
  // While nobody knows whether it was booked, it would be judged as if it were a second ride.
  const beoordeling = onzeker ? undefined : boeken.beoordeling
  const data = beoordeling?.data
  const { rollen } = useOpstap().persoon
  const zin =
    data === undefined
      ? ''
      : [
          { toegestaan: t.boeken.kan, geweigerd: t.boeken.kanNiet, voorleggen: t.boeken.voorleggen }[data.uitkomst],
          data.ritprijs === undefined ? '' : euro(data.ritprijs.totaalCent, taal),
        ].join(' ')
  const redenen = fout === null ? undefined : alsFout(fout).probleem.redenen
  return (
    <section className="op-vlak" aria-labelledby="oordeel">
      <Heading level={niveau} size="level-3" id="oordeel" ref={kop} tabIndex={-1}>
        {t.boeken.oordeel}
      </Heading>
      <p role="status" className="op-onzichtbaar">
        {zin}
      </p>
      {fout !== null && <Foutmelding fout={fout} opnieuw={boeken.verstuur} />}
      {redenen !== undefined && (data === undefined || data.uitkomst === 'toegestaan') && (
        <Redenen redenen={redenen} wens={wens} onWens={vervang} />
      )}
      {boeken.weg !== undefined ? (
        <Paragraph role="status">
          {t.boeken.isNu(
            dagVoluit(datumVan(boeken.weg.vertrek), taal),
            klok(boeken.weg.vertrek, taal),
            t.rit.status[boeken.weg.status],
          )}
        </Paragraph>
      ) : (
        boeken.gewijzigde !== undefined && <Paragraph>{t.boeken.wijzigUitleg}</Paragraph>
      )}
      {beoordeling === undefined && boeken.weg === undefined && !onzeker && (
        <Paragraph>{t.boeken.oordeelLeeg}</Paragraph>
      )}
      {beoordeling?.isPending === true && <Paragraph>{t.boeken.oordeelBezig}</Paragraph>}
      {beoordeling?.isError === true && (
        <Foutmelding rustig fout={beoordeling.error} opnieuw={() => void beoordeling.refetch()} />
      )}
      {data !== undefined && data.uitkomst !== 'toegestaan' && rollen.includes('pashouder') && (
        <Paragraph>
          <Centrale />
        </Paragraph>
      )}
      {data?.uitkomst === 'voorleggen' && boeken.gewijzigde === undefined && rollen.includes('centralist') && (
        <Tekstveld
          id="besluit"
          label={t.boeken.akkoord}
          hint={t.boeken.akkoordHint}
          maxLength={100}
          value={boeken.besluit}
          onChange={(event) => boeken.zetBesluit(event.target.value)}
        />
      )}
      {data !== undefined && data.uitkomst !== 'toegestaan' && rollen.includes('gemeente') && (
        <Tekstveld
          id="besluit"
          label={t.gemeente.waarom}
          hint={t.gemeente.waaromHint}
          maxLength={2000}
          value={boeken.besluit}
          onChange={(event) => boeken.zetBesluit(event.target.value)}
        />
      )}
      {data?.uitkomst === 'toegestaan' && !rollen.includes('centralist') && rollen.includes('gemeente') && (
        <Paragraph>{t.gemeente.kanGewoon}</Paragraph>
      )}
      {data !== undefined && beoordeling?.isError !== true && (
        <Beoordeling beoordeling={data} wens={wens} onWens={vervang} />
      )}
    </section>
  )
}
