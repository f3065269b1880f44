import { useState } from 'react'
import { Link } from 'wouter'
import type { AndereRit, VastgesteldeRegeling } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { nederlands } from '../../onderdelen/melding/nederlands.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit, euro } from '../../teksten/weergave.ts'
import { useAndereRitten } from '../../vragen/beleid/regelingen.ts'

const Lijst = ({ ritten }: { ritten: readonly AndereRit[] }) => {
  const { taal } = useWoorden()
  return (
    <ul className="op-lijst">
      {ritten.map(({ ritnummer, pasnummer, vertrek, wasCent, wordtCent, advies }) => (
        <li key={ritnummer}>
          <Link className="op-link" href={`/pas/${encodeURIComponent(pasnummer)}`}>
            {pasnummer}
          </Link>
          , {datumVoluit(datumVan(vertrek), taal)}: {euro(wasCent, taal)}
          {wordtCent !== undefined && ` → ${euro(wordtCent, taal)}`}. {nederlands(advies)}
        </li>
      ))}
    </ul>
  )
}

interface Props {
  readonly versie: string
  /** What was told when the version was fixed; without it somebody asks. */
  readonly eerste?: VastgesteldeRegeling | undefined
}

/** Booked rides that would be otherwise, a page at a time; nothing of them is changed. */
export const AndereRitten = ({ versie, eerste }: Props) => {
  const { t } = useWoorden()
  const [gevraagd, zetGevraagd] = useState(false)
  const isOpen = gevraagd || eerste !== undefined
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useAndereRitten(versie, isOpen, eerste)
  const ritten = data?.pages.flatMap((bladzijde) => bladzijde.ritten) ?? []
  const isLeeg = data !== undefined && ritten.length === 0 && !hasNextPage
  return (
    <section className="op-paneel op-stapel" aria-labelledby="andere-ritten">
      <Heading level={2} size="level-3" id="andere-ritten">
        {t.versies.andereRitten}
      </Heading>
      <Paragraph>{isLeeg ? t.versies.nietsGeraakt : t.versies.geraakt}</Paragraph>
      {error !== null && <Foutmelding fout={error} opnieuw={() => void refetch()} />}
      {ritten.length > 0 && <Lijst ritten={ritten} />}
      {isFetching && <Laden />}
      {!isOpen && (
        <Button variant="secondary" onClick={() => zetGevraagd(true)}>
          {t.versies.toonAndereRitten}
        </Button>
      )}
      {hasNextPage && !isFetching && (
        <>
          <Paragraph>{t.versies.meerGeraakt}</Paragraph>
          <Button variant="secondary" onClick={() => void fetchNextPage()}>
            {t.algemeen.meer}
          </Button>
        </>
      )}
    </section>
  )
}
