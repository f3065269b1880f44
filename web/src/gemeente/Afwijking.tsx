import { Heading, Paragraph } from '@amsterdam/design-system-react'
import type { Pas } from '../api/typen.ts'
import { Ritformulier } from '../balie/Ritformulier.tsx'
import { useBoeken } from '../boeken.ts'
import { gewoonlijkVan } from '../gewoonlijk.ts'
import { Geboekt } from '../onderdelen/Geboekt.tsx'
import { useWoorden } from '../teksten/index.tsx'

/** The hardship clause (Awb 4:84): books what the rules refuse, with the reason. */
export const Afwijking = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const boeken = useBoeken(pas)
  return (
    <section className="op-paneel" aria-labelledby="afwijking">
      <Heading level={2} size="level-3" id="afwijking">
        {t.gemeente.afwijking}
      </Heading>
      <Paragraph>{t.gemeente.afwijkingUitleg}</Paragraph>
      {boeken.klaar === undefined ? (
        <Ritformulier boeken={boeken} gewoonlijk={gewoonlijkVan(pas, [])} zoalsVorige={undefined} />
      ) : (
        <Geboekt niveau={3} ritten={boeken.klaar} gewijzigd={false} nogEen={boeken.leeg} />
      )}
    </section>
  )
}
