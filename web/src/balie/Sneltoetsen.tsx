import { useWoorden } from '../teksten/index.tsx'

/** The keys of the desk, always in view. */
export const Sneltoetsen = () => {
  const { t } = useWoorden()
  const toetsen = [
    ['F2', t.balie.toetsen.zoek],
    ['F4', t.balie.toetsen.alternatief],
    ['F8', t.balie.toetsen.rit],
    ['F9', t.balie.toetsen.vorige],
    ['Ctrl + Enter', t.balie.toetsen.boek],
    ['Ctrl + Delete', t.balie.toetsen.wis],
  ]
  return (
    <aside className="op-toetsen" aria-label={t.balie.sneltoetsen}>
      <dl>
        {toetsen.map(([toets, tekst]) => (
          <div key={toets}>
            <dt>
              <kbd>{toets}</kbd>
            </dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
