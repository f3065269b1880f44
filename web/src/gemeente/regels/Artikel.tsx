import { Link } from '../../onderdelen/basis/index.ts'
import type { Bron } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'

interface Props {
  readonly bron: Bron
  /** The regulation that the page is about: it is not named again. */
  readonly regeling?: string
}

/** The sentence of a regulation that something rests on, in sight, and one click away. */
export const Artikel = ({ bron, regeling }: Props) => {
  const { t } = useWoorden()
  const plaats = [bron.artikel, ...(bron.kop === undefined ? [] : [bron.kop])].join(', ')
  return (
    <p className="op-artikel">
      {t.regels.bron}{' '}
      {bron.url === undefined ? (
        <span lang="nl">{plaats}</span>
      ) : (
        <Link href={bron.url} target="_blank" rel="noopener noreferrer">
          <span lang="nl">{plaats}</span>
          <span className="op-onzichtbaar"> {t.regels.nieuwVenster}</span>
        </Link>
      )}
      {bron.regeling !== regeling && <span lang="nl"> ({bron.regeling})</span>}
      {bron.toelichting !== undefined && <span lang="nl"> {bron.toelichting}</span>}
    </p>
  )
}
