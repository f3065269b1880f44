import type { Bijdrageregel } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit, euro } from '../../teksten/weergave.ts'

type Mutatie = Bijdrageregel['mutaties'][number]

const herroepenIn = ({ mutaties }: Bijdrageregel): ReadonlySet<number> =>
  new Set(mutaties.flatMap(({ van }) => van ?? []))

/** Reports that can still be undone: they count, and undo no other. */
export const herroepbareIn = (regel: Bijdrageregel): readonly Mutatie[] => {
  const herroepen = herroepenIn(regel)
  return regel.mutaties.filter(({ nummer, soort }) => soort !== 'herroeping' && !herroepen.has(nummer))
}

/** A report in words, up to who noted it. */
export const useMeldingtekst = (): ((mutatie: Mutatie, regel: Bijdrageregel) => string) => {
  const { t, taal } = useWoorden()
  const dag = (datum: string): string => datumVoluit(datum, taal)
  return ({ nummer, soort, datum, op, bedragCent, betaling, overgenomenDoor, code, van, reden }, regel) => {
    const wat = [
      t.rekening.gebeurtenissen[soort],
      ...(van === undefined ? [] : [t.rekening.herroepenVan(van)]),
      ...(bedragCent === undefined ? [] : [euro(bedragCent, taal)]),
    ].join(' ')
    return [
      t.rekening.melding(
        dag(datum),
        [wat, betaling, overgenomenDoor, code, reden].filter((deel) => deel !== undefined).join(', '),
      ),
      ...(herroepenIn(regel).has(nummer) ? [t.rekening.teltNietMee] : []),
      t.rekening.genoteerdDoor(dag(datumVan(op))),
    ].join(' ')
  }
}
