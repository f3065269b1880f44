import type { Bijdrageregel } from '../../api/typen.ts'
import { Feiten, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Bezwaartekst } from '../../onderdelen/besluit/Bezwaartekst.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'
import { useStand } from '../bijdragen/run/stand.ts'
import { Regelacties } from './Regelacties.tsx'
import { useMeldingtekst } from './melding.ts'

/** One decision of the account: how it stands, what was reported of it, what came against it, and what can be done. */
export const Rekeningregel = ({ regel, gedaan }: { regel: Bijdrageregel; gedaan: () => void }) => {
  const { t, taal } = useWoorden()
  const stand = useStand()
  const meldingtekst = useMeldingtekst()
  const { runnummer, pasnummer, bedragCent, inning, kenmerk, berekening, bezwaren, mutaties } = regel
  const { uitgesteldCent, overgedragenCent } = regel
  const { velden } = t.rekening
  const id = `regel-${runnummer}-${pasnummer}`
  const feiten = [
    [velden.pas, pasnummer] as const,
    [velden.stand, stand(regel)] as const,
    ...(uitgesteldCent === 0 ? [] : [[velden.uitgesteld, euro(uitgesteldCent, taal)] as const]),
    ...(overgedragenCent === 0 ? [] : [[velden.overgedragen, euro(overgedragenCent, taal)] as const]),
    [velden.hoe, t.bijdragen.inning[inning] ?? inning] as const,
    ...(kenmerk === undefined ? [] : [[velden.kenmerk, kenmerk] as const]),
  ]
  return (
    <section className="op-paneel op-stapel" aria-labelledby={id}>
      <Heading level={3} size="level-4" id={id}>
        {t.rekening.regel(runnummer, euro(bedragCent, taal))}
      </Heading>
      <Feiten feiten={feiten} />
      <Paragraph lang="nl">{berekening.toelichting.join(' ')}</Paragraph>
      {mutaties.length > 0 && (
        <>
          <Heading level={4} size="level-4">
            {t.rekening.meldingen}
          </Heading>
          <ol className="op-lijst">
            {mutaties.map((mutatie) => (
              <li key={mutatie.nummer} value={mutatie.nummer}>
                {meldingtekst(mutatie, regel)} <span lang="nl">{mutatie.wie}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {bezwaren.map((bezwaar) => (
        <Bezwaartekst key={bezwaar.nummer} bezwaar={bezwaar} />
      ))}
      <Regelacties regel={regel} gedaan={gedaan} />
    </section>
  )
}
