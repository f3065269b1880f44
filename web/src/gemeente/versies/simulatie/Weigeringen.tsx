import { Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../../onderdelen/melding/Laden.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { useBeleid } from '../../../vragen/beleid/beleid.ts'
import { useWeigeringen } from '../../../vragen/beleid/simulaties.ts'
import { Beeld, type Rij } from './Beeld.tsx'

interface Geteld extends Rij {
  readonly aantal?: number | undefined
}

interface Deelvelden {
  readonly id: string
  readonly kop: string
  readonly rijen: readonly Geteld[]
  readonly rijtaal?: 'nl'
}

const Deel = ({ id, kop, rijen, rijtaal }: Deelvelden) => {
  const { t } = useWoorden()
  return (
    <Beeld
      id={id}
      kop={kop}
      zin={t.simulatie.gevraagdeRitten}
      rijkop={kop}
      rijtaal={rijtaal}
      eenheid={t.simulatie.verzoeken}
      rijen={rijen}
      waarde={(rij) => rij.aantal}
      vulling="loosgemeld"
      kolommen={[[t.simulatie.verzoeken, (rij) => rij.aantal]]}
    />
  )
}

/** What was asked in that period and could not be, under the rules that held: a need that no ride shows. */
export const Weigeringen = ({ van, tot }: { van: string; tot: string }) => {
  const { t } = useWoorden()
  const { data, error } = useWeigeringen(van, tot)
  const beleid = useBeleid().data
  const naamVan = (id: string): string => beleid?.regels.find(({ regel }) => regel === id)?.vraagt ?? id
  return (
    <section className="op-paneel op-stapel" aria-labelledby="weigeringen">
      <Heading level={2} size="level-3" id="weigeringen">
        {t.simulatie.weigeringen}
      </Heading>
      <Paragraph>{t.simulatie.weigeringenUitleg}</Paragraph>
      {error !== null && <Foutmelding fout={error} rustig />}
      {data === undefined && error === null && <Laden />}
      {data !== undefined && data.regels.length === 0 && <Paragraph>{t.simulatie.geenWeigeringen}</Paragraph>}
      {data !== undefined && data.regels.length > 0 && (
        <>
          <Deel
            id="weigering-regel"
            kop={t.simulatie.regel}
            rijtaal="nl"
            rijen={data.regels.map((rij) => ({ ...rij, naam: naamVan(rij.naam) }))}
          />
          <Deel
            id="weigering-afstand"
            kop={t.simulatie.afstand}
            rijen={data.afstanden.map((rij) => ({ ...rij, naam: t.algemeen.km(rij.naam) }))}
          />
          <Deel id="weigering-maand" kop={t.simulatie.maand} rijen={data.maanden} />
        </>
      )}
    </section>
  )
}
