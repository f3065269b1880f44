import { Paragraph } from '@amsterdam/design-system-react'
import { useWoorden } from '../../teksten/index.tsx'

export const Laden = () => {
  const { t } = useWoorden()
  return <Paragraph role="status">{t.algemeen.laden}</Paragraph>
}
