import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Heading, Paragraph, knop } from '../../onderdelen/basis/index.ts'
import { Link } from 'wouter'
import { useWoorden } from '../../teksten/index.tsx'

/** Where the work of a municipality begins. */
export const Passen = () => {
  const { t } = useWoorden()
  useTitel(t.menu.gemeente.passen)
  return (
    <section className="op-paneel" aria-labelledby="passen">
      <Heading level={1} size="level-2" id="passen">
        {t.menu.gemeente.passen}
      </Heading>
      <Paragraph>{t.gemeente.begin}</Paragraph>
      <Link className={knop('primary')} href="/nieuw">
        {t.gemeente.nieuw}
      </Link>
      <p>
        <Link className="op-link" href="/overnemen">
          {t.overnemen.naar}
        </Link>
      </p>
      <p>
        <Link className="op-link" href="/afwijzingen">
          {t.afwijzing.naar}
        </Link>
      </p>
    </section>
  )
}
