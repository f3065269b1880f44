import { useEffect } from 'react'
import type { Pas } from '../api/typen.ts'
import { Ritformulier } from '../balie/Ritformulier.tsx'
import { useBoeken } from '../boeken.ts'
import { gewoonlijkVan } from '../gewoonlijk.ts'
import { Geboekt } from '../onderdelen/Geboekt.tsx'

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
