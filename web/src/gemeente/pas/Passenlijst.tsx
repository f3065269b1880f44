import { Link, useSearchParams } from 'wouter'
import type { Passtatus } from '../../api/typen.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { getal } from '../../teksten/weergave.ts'
import { usePassenlijst, usePassentelling } from '../../vragen/pas/lijst.ts'
import { OuderNummer } from './OuderNummer.tsx'
import { Pastabel } from './Pastabel.tsx'

/** How many passes stand how today; each count leads to those passes. */
const Tellingen = ({ gekozen }: { gekozen: Passtatus | undefined }) => {
  const { t, taal } = useWoorden()
  const { data, isError, error, isPending, refetch } = usePassentelling()
  const namen = Object.entries(t.passenlijst.standen) as [Passtatus, string][]
  const alle = data === undefined ? undefined : Object.values(data).reduce((som, een) => som + een, 0)
  const keuzes = [
    { naam: t.passenlijst.alle, status: undefined, aantal: alle },
    ...namen.map(([status, naam]) => ({ naam, status, aantal: data?.[status] })),
  ]
  return (
    <>
      {isError && <Foutmelding rustig fout={error} opnieuw={() => void refetch()} />}
      {isPending && <Laden />}
      <nav aria-label={t.passenlijst.toon}>
        <ul className="op-lijst">
          {keuzes.map(({ naam, status, aantal }) => (
            <li key={naam}>
              <Link
                className="op-link"
                href={status === undefined ? '/passen' : `/passen?status=${status}`}
                aria-current={status === gekozen ? 'page' : undefined}
              >
                {aantal === undefined ? naam : t.passenlijst.metAantal(naam, getal(aantal, taal))}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

/** All passes of the municipality: how many, which, and one by the number that it had before. */
export const Passenlijst = () => {
  const { t, taal } = useWoorden()
  const [vraag] = useSearchParams()
  const gevraagd = vraag.get('status') ?? ''
  const status = Object.hasOwn(t.passenlijst.standen, gevraagd) ? (gevraagd as Passtatus) : undefined
  const stand = status === undefined ? t.passenlijst.alle : t.passenlijst.standen[status]
  useTitel(stand, t.passenlijst.titel)
  const lijst = usePassenlijst(status)
  const passen = lijst.data?.pages.flatMap(({ deel }) => deel) ?? []
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.passenlijst.titel}
      </Heading>
      <Tellingen gekozen={status} />
      <OuderNummer />
      <Heading level={2} size="level-3">
        {stand}
      </Heading>
      {lijst.isError && <Foutmelding fout={lijst.error} opnieuw={() => void lijst.refetch()} />}
      {lijst.isPending && <Laden />}
      {lijst.isSuccess && (
        <Paragraph role="status">{t.passenlijst.getoond(getal(passen.length, taal), lijst.hasNextPage)}</Paragraph>
      )}
      {passen.length > 0 && <Pastabel naam={stand} passen={passen} />}
      {lijst.hasNextPage && (
        <Button variant="secondary" disabled={lijst.isFetchingNextPage} onClick={() => void lijst.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
