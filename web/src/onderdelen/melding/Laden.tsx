import { Paragraph } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'

export const Laden = () => {
  const { t } = useWoorden()
  return <Paragraph role="status">{t.algemeen.laden}</Paragraph>
}
