import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Link } from 'wouter'
import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { Pas } from '../../api/typen.ts'
import { Koppelingen } from '../../onderdelen/pas/Koppelingen.tsx'
import { Notities } from '../../onderdelen/notities/Notities.tsx'
import { Pasgegevens } from '../../onderdelen/pas/Pasgegevens.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { Besluiten } from './Besluiten.tsx'
import { Correcties } from './Correcties.tsx'
import { Downloaden } from './Downloaden.tsx'
import { Inzagen } from './Inzagen.tsx'
import { Kilometers } from './Kilometers.tsx'
import { Berichtwens } from '../../onderdelen/rit/Berichtwens.tsx'

/** What somebody can do with the data that are kept of them: have them put right, take them along, say who reaches them, see who looked. */
const Gegevens = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  useTitel(t.menu.pashouder.inzagen)
  return (
    <>
      <Heading level={1}>{t.menu.pashouder.inzagen}</Heading>
      <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="pas">
        <Heading level={2} id="pas">
          {t.mijn.pas}
        </Heading>
        <Pasgegevens pas={pas} metNaam />
        <Notities
          onderwerp={{ pasnummer: pas.pasnummer }}
          waarbij={t.notities.bijPas(pas.pasnummer)}
          kop={<Heading level={3}>{t.notities.titel}</Heading>}
        />
      </section>
      <Berichtwens pasnummer={pas.pasnummer} />
      <Besluiten pasnummer={pas.pasnummer} />
      <Kilometers pasnummer={pas.pasnummer} />
      <Correcties pas={pas} />
      <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="maanden">
        <Heading level={2} id="maanden">
          {t.maand.titel}
        </Heading>
        <Paragraph>{t.maand.uitleg}</Paragraph>
        <Link className="op-link" href="/maanden">
          {t.maand.link}
        </Link>
      </section>
      <Downloaden pas={pas} />
      <section className="op-paneel op-paneel--ruim op-stapel" aria-labelledby="toegang">
        <Heading level={2} id="toegang">
          {t.toegang.titel}
        </Heading>
        <Koppelingen pasnummer={pas.pasnummer} />
      </section>
      <Inzagen pas={pas} />
    </>
  )
}

export default Gegevens
