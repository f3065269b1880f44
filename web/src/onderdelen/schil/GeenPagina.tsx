import { Heading, Paragraph } from '@amsterdam/design-system-react'
import { Link } from 'wouter'
import { useWoorden } from '../../teksten/index.tsx'

export const GeenPagina = () => {
  const { t } = useWoorden()
  return (
    <div className="op-smal">
      <Heading level={1}>{t.fout.paginaTitel}</Heading>
      <Paragraph>{t.fout.pagina}</Paragraph>
      <Link className="ams-standalone-link" href="~/">
        {t.fout.naarBegin}
      </Link>
    </div>
  )
}
