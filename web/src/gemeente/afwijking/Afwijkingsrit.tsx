import { useEffect } from 'react'
import type { Pas } from '../../api/typen.ts'
import { Ritformulier } from '../../onderdelen/boeken/Ritformulier.tsx'
import { useBoeken } from '../../onderdelen/boeken/boeken.ts'
import { gewoonlijkVan } from '../../onderdelen/boeken/gewoonlijk.ts'
import { Geboekt } from '../../onderdelen/boeken/Geboekt.tsx'

/** Books what the rules refuse, with the reason of the municipality. */
export const Afwijkingsrit = ({ pas }: { pas: Pas }) => {
  const boeken = useBoeken(pas)
  useEffect(() => document.querySelector<HTMLElement>('#naar')?.focus(), [])
  return boeken.klaar === undefined ? (
    <Ritformulier boeken={boeken} gewoonlijk={gewoonlijkVan(pas, [])} zoalsVorige={undefined} />
  ) : (
    <Geboekt niveau={3} {...boeken.klaar} nogEen={boeken.leeg} />
  )
}
