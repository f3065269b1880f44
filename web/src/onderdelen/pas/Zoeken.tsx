import { useMemo, useState, type Ref } from 'react'
import { useRust } from '../formulier/hooks.ts'
import { Keuzelijst } from '../formulier/Keuzelijst.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { usePaszoek } from '../../vragen/pas/passen.ts'
import { datumVoluit } from '../../teksten/weergave.ts'

/** Shorter says nothing of anybody. */
const LEAST = 4

/** Finds a pass as somebody types; Enter opens it. */
export const Zoeken = ({ invoer, open }: { invoer: Ref<HTMLInputElement>; open: (pasnummer: string) => void }) => {
  const { t, taal } = useWoorden()
  const [tekst, zetTekst] = useState('')
  const rustig = useRust(tekst, 200)
  const zoek = rustig.trim().length < LEAST ? '' : rustig.trim()
  const gevonden = usePaszoek(zoek)
  const passen = zoek === '' ? undefined : gevonden.data?.passen
  const keuzes = useMemo(
    () =>
      (passen ?? []).map(({ pasnummer, naam, geboortedatum, woning }) => ({
        id: pasnummer,
        tekst: `${naam}, ${t.balie.geboren(datumVoluit(geboortedatum, taal))}`,
        bij: `${pasnummer} · ${woning.weergavenaam}`,
      })),
    [passen, t, taal],
  )
  const halfweg = zoek !== '' && gevonden.data?.meerNodig === true
  const niets = zoek !== '' && gevonden.isSuccess && keuzes.length === 0
  return (
    <section className="op-zoek" aria-label={t.balie.zoekLabel}>
      <Keuzelijst
        id="zoek"
        label={t.balie.zoekLabel}
        hint={t.balie.zoekHint}
        keuzes={keuzes}
        zoekt={tekst !== rustig || gevonden.isFetching}
        tekst={tekst}
        onTekst={zetTekst}
        onKies={({ id }) => {
          zetTekst('')
          open(id)
        }}
        melding={halfweg ? t.balie.zoekMeer : niets ? t.balie.zoekNiets : undefined}
        sneltoets="F2"
        invoer={invoer}
      />
      {gevonden.isError && <Foutmelding rustig fout={gevonden.error} opnieuw={() => void gevonden.refetch()} />}
    </section>
  )
}
