import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { Pas } from '../../api/typen.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useDownloadGegevens } from '../../vragen/inzage/gegevens.ts'

/** Everything that is kept of somebody, as a file. */
export const Downloaden = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const download = useDownloadGegevens(pas.pasnummer)
  return (
    <section className="op-paneel op-paneel--ruim" aria-labelledby="downloaden">
      <Heading level={2} id="downloaden">
        {t.correcties.downloaden}
      </Heading>
      <Paragraph>{t.correcties.downloadUitleg}</Paragraph>
      {download.isError && <Foutmelding fout={download.error} />}
      <Button variant="secondary" disabled={download.isPending} onClick={() => download.mutate()}>
        {t.correcties.download}
      </Button>
      <p role="status">
        {download.isPending && t.algemeen.laden}
        {download.isSuccess && t.correcties.gedownload}
      </p>
    </section>
  )
}
