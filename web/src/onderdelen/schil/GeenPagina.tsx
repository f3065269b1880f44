import { useTitel } from './titel.ts'
import { Heading, Paragraph } from '../basis/index.ts'
import { Link } from 'wouter'
import { useWoorden } from '../../teksten/index.tsx'

export const GeenPagina = () => {
  const { t } = useWoorden()
  useTitel(t.fout.paginaTitel)
  return (
    <div className="op-smal">
      <Heading level={1}>{t.fout.paginaTitel}</Heading>
      <Paragraph>{t.fout.pagina}</Paragraph>
      <Link className="op-link" href="~/">
        {t.fout.naarBegin}
      </Link>
    </div>
  )
}
