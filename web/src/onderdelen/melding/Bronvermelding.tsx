import { Link, Paragraph } from '../basis/index.ts'
import type { Bron } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'

/** The sentence of the regulation that something rests on, folded away until somebody asks. */
export const Bronvermelding = ({ bron }: { bron: Bron }) => {
  const { t } = useWoorden()
  return (
    <details className="op-uitklap">
      <summary>{t.algemeen.bron}</summary>
      <div lang="nl">
        <Paragraph>
          {bron.artikel}
          {bron.kop === undefined ? '' : `, ${bron.kop}`}
        </Paragraph>
        <Paragraph className="op-klein">{bron.regeling}</Paragraph>
      </div>
      {bron.url !== undefined && (
        <Link href={bron.url} target="_blank" rel="noopener noreferrer">
          {t.algemeen.bekijkRegeling}
        </Link>
      )}
    </details>
  )
}
