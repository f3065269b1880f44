import { useState } from 'react'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useTussenrekening, type Bankstand } from '../../vragen/bijdrage/bank.ts'
import { Bankbestand } from './Bankbestand.tsx'
import { Bankregel } from './Bankregel.tsx'

/** Files of the bank, and the money in them that somebody has to decide about. */
export const Bank = () => {
  const { t } = useWoorden()
  const [stand, zetStand] = useState<Bankstand>('open')
  const [gedaan, zetGedaan] = useState<string>()
  const regels = useTussenrekening(stand)
  const alle = regels.data?.pages.flatMap(({ bankregels }) => bankregels) ?? []
  return (
    <div className="op-stapel">
      <Paginakop titel={t.bank.titel} naar="/bijdragen" naam={t.innen.terug} />
      <Bankbestand />
      <Heading level={2} size="level-3">
        {t.bank.tussenrekening}
      </Heading>
      <Paragraph>{t.bank.uitleg}</Paragraph>
      <Keuzeveld
        id="bank-stand"
        label={t.bank.toon}
        waarde={stand}
        keuzes={Object.entries(t.bank.standen) as [Bankstand, string][]}
        onKies={zetStand}
      />
      {regels.isError && <Foutmelding fout={regels.error} opnieuw={() => void regels.refetch()} />}
      {regels.isPending && <Laden />}
      {gedaan !== undefined && <Gelukt key={gedaan} kop={t.bank.gedaan} />}
      {regels.isSuccess && alle.length === 0 && <Paragraph>{t.bank.geen}</Paragraph>}
      {alle.map((regel) => (
        <Bankregel
          key={regel.bankregelnummer}
          regel={regel}
          klaar={() => zetGedaan(`${regel.bankregelnummer}-${regel.stappen.length}`)}
        />
      ))}
      {regels.hasNextPage && (
        <Button variant="secondary" onClick={() => void regels.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
