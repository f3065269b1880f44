import type { Bijdragerun } from '../../../api/typen.ts'
import { Alert, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { getal } from '../../../teksten/weergave.ts'

/** What was otherwise when a run was fixed than when it was computed; also how far looking at it is. */
export const Verschillen = ({ run: { controle, verschillen } }: { run: Bijdragerun }) => {
  const { t, taal } = useWoorden()
  return (
    <>
      {controle !== undefined && <Paragraph role="status">{t.bijdragen.nagekeken(controle.procent)}</Paragraph>}
      {verschillen !== undefined && (
        <Alert heading={t.bijdragen.anders(getal(verschillen.aantal, taal))} headingLevel={3} severity="warning">
          <ul>
            {verschillen.eerste.map(({ pasnummer, verschil }) => (
              <li key={`${pasnummer} ${verschil}`}>
                {pasnummer}: {t.bijdragen.verschillen[verschil]}.
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  )
}
