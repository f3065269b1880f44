import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { Stiptheid } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagKort, procent } from '../../teksten/weergave.ts'
import { Artikel } from '../regels/Artikel.tsx'
import { beloftenIn, deelOpTijd } from './stipt.ts'
import { Stiptheidsbeeld } from './Stiptheidsbeeld.tsx'

/** What the rules promise about the time of getting in, or that they promise nothing. */
const Belofte = ({ cijfers }: { cijfers: Stiptheid }) => {
  const { t } = useWoorden()
  const beloften = beloftenIn(cijfers)
  const zonder = cijfers.perDag.filter(({ belofte }) => belofte === undefined).length
  if (beloften.length === 0) return <Paragraph>{t.stiptheid.geenBelofte}</Paragraph>
  return (
    <>
      {beloften.map(({ vroegMinuten, laatMinuten, bron }) => (
        <div key={`${vroegMinuten} ${laatMinuten} ${bron.artikel}`}>
          <Paragraph>{t.stiptheid.belofte(vroegMinuten, laatMinuten)}</Paragraph>
          <Artikel bron={bron} />
        </div>
      ))}
      {zonder > 0 && <Paragraph>{t.stiptheid.dagenZonderBelofte(zonder)}</Paragraph>}
    </>
  )
}

/** How punctual was driven, per day and for each carrier. */
export const OpTijd = ({ cijfers }: { cijfers: Stiptheid }) => {
  const { t, taal } = useWoorden()
  const { perDag, perVervoerder, totaal } = cijfers
  const { afwijkingMinuten, opTijd = 0, teVroeg = 0, teLaat = 0 } = totaal
  const deel = deelOpTijd(totaal)
  const { hoeLaat, stiptZin } = t.stiptheid
  const zinnen = [
    ...(deel === undefined ? [] : [t.stiptheid.opTijdZin(procent(deel, taal), opTijd, teVroeg, teLaat)]),
    ...(afwijkingMinuten === undefined ? [] : [stiptZin(hoeLaat(afwijkingMinuten.p90), hoeLaat(afwijkingMinuten.p50))]),
  ]
  const beloofd = totaal.opTijd !== undefined
  const waarde = (een: Stiptheid['perVervoerder'][number]): string => {
    const eigen = deelOpTijd(een)
    if (eigen !== undefined) return `${procent(eigen, taal)} ${t.stiptheid.soorten.opTijd.toLowerCase()}`
    return een.afwijkingMinuten === undefined ? t.stiptheid.geenRit : t.stiptheid.afwijking(een.afwijkingMinuten.p90)
  }
  return (
    <section className="op-paneel op-stapel" aria-labelledby="stiptheid">
      <Heading level={2} size="level-3" id="stiptheid">
        {t.stiptheid.stiptheid}
      </Heading>
      <Belofte cijfers={cijfers} />
      {totaal.gereden === 0 ? (
        <Paragraph>{t.stiptheid.nietGereden}</Paragraph>
      ) : (
        <>
          <Paragraph>
            <strong>{zinnen.join(' ')}</strong>
          </Paragraph>
          <Heading level={3} size="level-4">
            {t.stiptheid.perDag}
          </Heading>
          <Stiptheidsbeeld
            tijd
            naam={t.stiptheid.stiptheidPerDag}
            zin={zinnen.join(' ')}
            rijkop={t.stiptheid.dag}
            beloofd={beloofd}
            rijen={perDag.map((dag) => [dagKort(dag.datum, taal), dag])}
            totaal={[t.stiptheid.heelPeriode, totaal]}
          />
          <Heading level={3} size="level-4">
            {t.stiptheid.perVervoerder}
          </Heading>
          <Stiptheidsbeeld
            naam={t.stiptheid.stiptheidPerVervoerder}
            zin={perVervoerder.map((een) => `${een.vervoerder}: ${waarde(een)}.`).join(' ')}
            rijkop={t.stiptheid.vervoerder}
            beloofd={beloofd}
            rijen={perVervoerder.map((een) => [een.vervoerder, een])}
          />
        </>
      )}
    </section>
  )
}
