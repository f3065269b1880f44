import { useEffect } from 'react'
import type { Pas } from '../../api/typen.ts'
import { Ritformulier } from '../../balie/Ritformulier.tsx'
import { useBoeken } from '../../onderdelen/rit/boeken.ts'
import { gewoonlijkVan } from '../../onderdelen/rit/gewoonlijk.ts'
import { Geboekt } from '../../onderdelen/rit/Geboekt.tsx'

/** Books what the rules refuse, with the reason of the municipality. */
export const Afwijkingsrit = ({ pas }: { pas: Pas }) => {
  const boeken = useBoeken(pas)
  useEffect(() => document.querySelector<HTMLElement>('#naar')?.focus(), [])
  return boeken.klaar === undefined ? (
    <Ritformulier boeken={boeken} gewoonlijk={gewoonlijkVan(pas, [])} zoalsVorige={undefined} />
  ) : (
    <Geboekt niveau={3} ritten={boeken.klaar} gewijzigd={false} nogEen={boeken.leeg} />
  )
}
