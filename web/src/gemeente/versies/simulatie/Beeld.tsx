import { Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { getal } from '../../../teksten/weergave.ts'
import { Cijfertabel } from '../../stiptheid/Cijfertabel.tsx'
import { Staafdiagram, type Vulling } from '../../stiptheid/Staafdiagram.tsx'
import { stappenTot } from '../../stiptheid/schaal.ts'

export interface Rij {
  readonly naam: string
  readonly teWeinig: boolean
  readonly mensen?: number | undefined
}

interface Props<R extends Rij> {
  readonly id: string
  readonly kop: string
  /** The main thing of it, in words. */
  readonly zin: string
  readonly rijkop: string
  /** Rows that are named in the words of the rules, whatever the language of the page. */
  readonly rijtaal?: 'nl' | undefined
  readonly eenheid: string
  readonly rijen: readonly R[]
  readonly waarde: (rij: R) => number | undefined
  readonly vulling: Vulling
  readonly kolommen: readonly (readonly [string, (rij: R) => number | undefined, ((waarde: number) => string)?])[]
}

/** Numbers as bars, and the same numbers in a table under them. Of too few people there is no bar, and a word in the table. */
export const Beeld = <R extends Rij>({
  id,
  kop,
  zin,
  rijkop,
  rijtaal,
  eenheid,
  rijen,
  waarde,
  vulling,
  kolommen,
}: Props<R>) => {
  const { t, taal } = useWoorden()
  const verteld = rijen.filter((rij) => waarde(rij) !== undefined)
  const toon = (cijfer: number | undefined, opmaak?: (waarde: number) => string): string =>
    cijfer === undefined ? t.simulatie.teWeinig : (opmaak?.(cijfer) ?? getal(cijfer, taal))
  return (
    <section aria-labelledby={id} className="op-stapel">
      <Heading level={3} size="level-4" id={id}>
        {kop}
      </Heading>
      <Paragraph>{zin}</Paragraph>
      {verteld.length > 0 && (
        <Staafdiagram
          zin={`${kop}. ${zin}`}
          eenheid={eenheid}
          naamtaal={rijtaal}
          staven={verteld.map((rij) => ({
            naam: rij.naam,
            delen: [{ vulling, waarde: waarde(rij) ?? 0 }],
            waarde: toon(waarde(rij)),
          }))}
          stappen={stappenTot(Math.max(...verteld.map((rij) => waarde(rij) ?? 0)))}
          toonStap={(stap) => getal(stap, taal)}
        />
      )}
      {rijen.length > 0 && (
        <Cijfertabel
          naam={t.simulatie.cijfers(kop)}
          rijkop={rijkop}
          rijtaal={rijtaal}
          kolommen={kolommen.map(([naam, vanRij, opmaak]) => [naam, (rij: R) => toon(vanRij(rij), opmaak)] as const)}
          rijen={rijen.map((rij) => [rij.naam, rij] as const)}
        />
      )}
    </section>
  )
}
