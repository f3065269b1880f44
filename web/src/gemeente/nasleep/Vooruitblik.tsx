import type { Pasverandering } from '../../api/typen.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useVooruitblik } from '../../vragen/pas/nasleep.ts'
import type { Onderdeel } from './keuze.ts'
import { Watopenstaat } from './Watopenstaat.tsx'

interface Props {
  readonly pasnummer: string
  readonly wat: Pasverandering
  readonly gekozen: readonly Onderdeel[]
  readonly onKies: (gekozen: Onderdeel[]) => void
}

/** What a change would leave, before it is made. */
export const Vooruitblik = ({ pasnummer, wat, gekozen, onKies }: Props) => {
  const vooruitblik = useVooruitblik(pasnummer, wat)
  if (vooruitblik.isError) return <Foutmelding fout={vooruitblik.error} />
  if (vooruitblik.isPending) return <Laden />
  return <Watopenstaat nasleep={vooruitblik.data} gekozen={gekozen} onKies={onKies} />
}
