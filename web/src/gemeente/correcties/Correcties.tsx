import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useState } from 'react'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useOpenCorrecties } from '../../vragen/inzage/correcties.ts'
import { Kilometerverzoeken } from '../kilometers/Kilometerverzoeken.tsx'
import { Correctie } from './Correctie.tsx'

/** Requests of holders to have their data put right, that wait for the municipality. */
export const Correcties = () => {
  const { t } = useWoorden()
  useTitel(t.menu.gemeente.correcties)
  const correcties = useOpenCorrecties()
  const [afgehandeld, zetAfgehandeld] = useState<string>()
  const alle = correcties.data?.pages.flatMap((bladzijde) => bladzijde.correctieverzoeken) ?? []
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.correcties.titel}
      </Heading>
      <Paragraph>{t.correcties.uitleg}</Paragraph>
      {correcties.isError && <Foutmelding fout={correcties.error} opnieuw={() => void correcties.refetch()} />}
      {correcties.isPending && <Laden />}
      {afgehandeld !== undefined && <Gelukt key={afgehandeld} kop={t.correcties.afgehandeld} />}
      {correcties.isSuccess && alle.length === 0 && <Paragraph>{t.correcties.geen}</Paragraph>}
      {alle.map((verzoek) => (
        <Correctie key={verzoek.nummer} verzoek={verzoek} klaar={() => zetAfgehandeld(verzoek.nummer)} />
      ))}
      {correcties.hasNextPage && (
        <Button variant="secondary" onClick={() => void correcties.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
      <Kilometerverzoeken />
    </div>
  )
}
