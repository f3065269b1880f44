import { Link, useSearchParams } from 'wouter'
import type { Ritstatus } from '../../api/typen.ts'
import { vandaag } from '../../lezen/tijd.ts'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { heeftVeldfouten } from '../../onderdelen/formulier/velden.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { getal } from '../../teksten/weergave.ts'
import { useRittenVanPeriode } from '../../vragen/rit/periode.ts'
import { periodeVan } from '../stiptheid/periode.ts'
import { Periodekeuze } from '../stiptheid/Periodekeuze.tsx'
import { Rittabel } from './Rittabel.tsx'

/** All rides of the municipality in a period; the address says which, so that it can be kept and sent. */
export const Periode = () => {
  const { t, taal } = useWoorden()
  useTitel(t.periode.titel)
  const [vraag, zetVraag] = useSearchParams()
  const gewoonlijk = periodeVan('vorigeWeek', vandaag())
  const periode = { van: vraag.get('van') ?? gewoonlijk.van, tot: vraag.get('tot') ?? gewoonlijk.tot }
  const gevraagd = vraag.get('status') ?? ''
  const status = Object.hasOwn(t.rit.status, gevraagd) ? (gevraagd as Ritstatus) : undefined
  const lijst = useRittenVanPeriode({ ...periode, status })
  const ritten = lijst.data?.pages.flatMap(({ deel }) => deel) ?? []
  const kies = (anders: Partial<Record<'van' | 'tot' | 'status', string>>): void => {
    const nieuw = { ...periode, status: status ?? '', ...anders }
    zetVraag(Object.entries(nieuw).filter(([, waarde]) => waarde !== ''))
  }
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.periode.titel}
      </Heading>
      <Periodekeuze
        periode={periode}
        uitleg={t.periode.uitleg}
        knop={t.periode.toon}
        fout={lijst.error}
        onKies={kies}
      />
      <Keuzeveld
        id="ritstatus"
        label={t.periode.status}
        waarde={status ?? ''}
        keuzes={[['', t.periode.alle] as const, ...(Object.entries(t.rit.status) as [Ritstatus, string][])]}
        onKies={(keuze) => kies({ status: keuze })}
      />
      <Link className="op-link" href={`/meenemen?van=${periode.van}&tot=${periode.tot}`}>
        {t.meenemen.naar}
      </Link>
      {lijst.isError && !heeftVeldfouten(lijst.error) && (
        <Foutmelding fout={lijst.error} opnieuw={() => void lijst.refetch()} />
      )}
      {lijst.isPending && <Laden />}
      {lijst.isSuccess && (
        <Paragraph role="status">{t.periode.aantal(getal(ritten.length, taal), lijst.hasNextPage)}</Paragraph>
      )}
      {lijst.isSuccess && ritten.length > 0 && <Rittabel ritten={ritten} />}
      {lijst.hasNextPage && (
        <Button variant="secondary" disabled={lijst.isFetchingNextPage} onClick={() => void lijst.fetchNextPage()}>
          {t.algemeen.meer}
        </Button>
      )}
    </div>
  )
}
