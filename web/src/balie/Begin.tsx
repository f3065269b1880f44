import { useTitel } from '../onderdelen/schil/titel.ts'
import { Heading, Paragraph } from '../onderdelen/basis/index.ts'
import { useWoorden } from '../teksten/index.tsx'

/** Where the desk begins. */
export const Begin = () => {
  const { t } = useWoorden()
  useTitel(t.balie.titel)
  return (
    <section className="op-paneel" aria-labelledby="balie">
      <Heading level={1} size="level-2" id="balie">
        {t.balie.titel}
      </Heading>
      <Paragraph>{t.balie.begin}</Paragraph>
    </section>
  )
}
