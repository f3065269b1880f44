import type { Terugbetaalopdracht } from '../../api/typen.ts'
import { Button, Feiten, type Feit, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit, euro, getal } from '../../teksten/weergave.ts'
import { useTerugbetaalbestand } from '../../vragen/bijdrage/terugbetaling.ts'
import { Zonder } from './Zonder.tsx'

/** One order: how much goes back and when, what could not, and the file for the bank. */
export const Opdracht = ({ opdracht: gegeven }: { opdracht: Terugbetaalopdracht }) => {
  const { t, taal } = useWoorden()
  const bestand = useTerugbetaalbestand()
  const { opdracht, status, gemaaktOp, uitvoerdatum, aantal, bedragCent, zonder } = gegeven
  const { velden } = t.terugbetaling
  const feiten: readonly Feit[] = [
    [velden.gemaaktOp, datumVoluit(datumVan(gemaaktOp), taal)],
    [velden.uitvoerdatum, datumVoluit(uitvoerdatum, taal)],
    [velden.aantal, getal(aantal, taal)],
    [velden.bedrag, euro(bedragCent, taal)],
  ]
  const id = `opdracht-${opdracht}`
  return (
    <section className="op-paneel op-stapel" aria-labelledby={id}>
      <Heading level={2} size="level-3" id={id}>
        {t.terugbetaling.opdracht(opdracht)}
      </Heading>
      <Feiten feiten={feiten} />
      {zonder.aantal > 0 && <Zonder kop={3} zonder={zonder} />}
      {bestand.isError && <Foutmelding fout={bestand.error} />}
      {bestand.isSuccess && <Gelukt key={bestand.submittedAt} kop={t.terugbetaling.gehaald} />}
      {status === 'bezig' ? (
        <Paragraph>{t.terugbetaling.bezig}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.terugbetaling.eenAnder}</Paragraph>
          <div className="op-knoppen">
            <Button
              variant="secondary"
              onClick={() => {
                if (!bestand.isPending) bestand.mutate(opdracht)
              }}
            >
              {t.terugbetaling.bestand}
              <span className="op-onzichtbaar"> {opdracht}</span>
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
