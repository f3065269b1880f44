import { useTitel } from '../../onderdelen/schil/titel.ts'
import { Heading, Paragraph, knop } from '../../onderdelen/basis/index.ts'
import { Link } from 'wouter'
import { useWoorden } from '../../teksten/index.tsx'

/** Where the work of a municipality begins. */
export const Passen = () => {
  const { t } = useWoorden()
  useTitel(t.menu.gemeente.passen)
  const paden = [
    ['/passen', t.passenlijst.naar],
    ['/overnemen', t.overnemen.naar],
    ['/afwijzingen', t.afwijzing.naar],
    ['/meenemen', t.meenemen.naar],
  ] as const
  return (
    <section className="op-paneel" aria-labelledby="passen">
      <Heading level={1} size="level-2" id="passen">
        {t.menu.gemeente.passen}
      </Heading>
      <Paragraph>{t.gemeente.begin}</Paragraph>
      <Link className={knop('primary')} href="/nieuw">
        {t.gemeente.nieuw}
      </Link>
      <ul className="op-lijst">
        {paden.map(([pad, naam]) => (
          <li key={pad}>
            <Link className="op-link" href={pad}>
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
