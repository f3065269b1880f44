import { useMemo, useState, type Ref } from 'react'
import { useRust } from '../formulier/hooks.ts'
import { Keuzelijst } from '../formulier/Keuzelijst.tsx'
import { Foutmelding } from '../melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { usePaszoek } from '../../vragen/passen.ts'
import { datumVoluit } from '../../teksten/weergave.ts'
import { zoekvraagVan } from '../../lezen/zoekvraag.ts'

/** Finds a pass as somebody types; Enter opens it. */
export const Zoeken = ({ invoer, open }: { invoer: Ref<HTMLInputElement>; open: (pasnummer: string) => void }) => {
  const { t, taal } = useWoorden()
  const [tekst, zetTekst] = useState('')
  const rustig = useRust(tekst, 200)
  const vraag = zoekvraagVan(rustig)
  const gevonden = usePaszoek(vraag)
  const passen = vraag === undefined ? undefined : gevonden.data
  const keuzes = useMemo(
    () =>
      (passen ?? []).map(({ pasnummer, naam, geboortedatum, woning }) => ({
        id: pasnummer,
        tekst: `${naam}, ${t.balie.geboren(datumVoluit(geboortedatum, taal))}`,
        bij: `${pasnummer} · ${woning.weergavenaam}`,
      })),
    [passen, t, taal],
  )
  const halfweg = rustig.trim().length > 2 && vraag === undefined
  const niets = vraag !== undefined && gevonden.isSuccess && keuzes.length === 0
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
      {gevonden.isError && <Foutmelding fout={gevonden.error} opnieuw={() => void gevonden.refetch()} />}
    </section>
  )
}
