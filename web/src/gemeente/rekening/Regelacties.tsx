import { useState } from 'react'
import type { Bijdrageregel } from '../../api/typen.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVoluit, euro } from '../../teksten/weergave.ts'
import { useRekeningstap, type Rekeningstap } from '../../vragen/bijdrage/rekening.ts'
import { Bezwaarformulier } from '../bezwaar/Bezwaarformulier.tsx'
import { Uitkomstformulier } from '../bezwaar/Uitkomstformulier.tsx'
import { Herroepformulier } from './Herroepformulier.tsx'
import { herroepbareIn } from './melding.ts'

interface Actie {
  readonly soort: Rekeningstap['soort']
  readonly nummer: number
  readonly waarvan: string
}

/** What can be done with a line: note an objection, answer it, undo a report. One at a time is open. */
export const Regelacties = ({ regel, gedaan }: { regel: Bijdrageregel; gedaan: () => void }) => {
  const { t, taal } = useWoorden()
  const stap = useRekeningstap(regel)
  const [open, zetOpen] = useState<Actie>()
  const dezeRegel = t.rekening.regel(regel.runnummer, euro(regel.bedragCent, taal))
  const acties: readonly Actie[] = [
    { soort: 'bezwaar', nummer: 0, waarvan: dezeRegel },
    ...regel.bezwaren
      .filter(({ uitkomst }) => uitkomst === undefined)
      .map(({ nummer, ontvangenOp }) => ({
        soort: 'uitkomst' as const,
        nummer,
        waarvan: t.besluit.bezwaarOp(datumVoluit(ontvangenOp, taal)),
      })),
    ...herroepbareIn(regel).map(({ nummer, soort, datum }) => ({
      soort: 'herroeping' as const,
      nummer,
      waarvan: t.rekening.melding(datumVoluit(datum, taal), t.rekening.gebeurtenissen[soort]),
    })),
  ]
  const isOpen = ({ soort, nummer }: Actie): boolean => open?.soort === soort && open.nummer === nummer
  const doe = (wat: Rekeningstap): void => {
    if (stap.isPending) return
    stap.mutate(wat, {
      onSuccess: () => {
        zetOpen(undefined)
        gedaan()
      },
    })
  }
  const naam = `${regel.runnummer}-${regel.pasnummer}-${open?.nummer ?? 0}`
  return (
    <>
      <div className="op-knoppen">
        {acties.map((actie) => (
          <Button
            key={`${actie.soort} ${actie.nummer}`}
            variant="secondary"
            aria-expanded={isOpen(actie)}
            aria-label={t.rekening.doeVoluit(t.rekening.doe[actie.soort], actie.waarvan)}
            onClick={() => {
              stap.reset()
              zetOpen(isOpen(actie) ? undefined : actie)
            }}
          >
            {t.rekening.doe[actie.soort]}
            {actie.soort === 'herroeping' && `: ${actie.waarvan}`}
          </Button>
        ))}
      </div>
      {open?.soort === 'bezwaar' && (
        <Bezwaarformulier naam={naam} fout={stap.error} verstuur={(bezwaar) => doe({ soort: 'bezwaar', bezwaar })} />
      )}
      {open?.soort === 'uitkomst' && (
        <Uitkomstformulier
          key={open.nummer}
          naam={naam}
          hint={t.rekening.uitkomstHint}
          fout={stap.error}
          verstuur={(uitkomst) => doe({ soort: 'uitkomst', nummer: open.nummer, uitkomst })}
        />
      )}
      {open?.soort === 'herroeping' && (
        <Herroepformulier
          key={open.nummer}
          naam={naam}
          fout={stap.error}
          verstuur={(herroeping) => doe({ soort: 'herroeping', nummer: open.nummer, ...herroeping })}
        />
      )}
    </>
  )
}
