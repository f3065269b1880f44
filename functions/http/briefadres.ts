import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import type { Geadresseerde } from '../../domain/pas/index.ts'

/** `Kerkstraat 1, 7271AA Borculo` on two lines, with the postcode as the post wants it; a place without one stays as it is. */
const adresregels = ({ weergavenaam, woonplaats, postcode }: Locatie): string[] => {
  const [straat = '', ...rest] = weergavenaam.split(/,\s*(?=[^,]*$)/)
  const code = /^(\d{4})\s?([A-Z]{2})$/.exec(postcode ?? '')
  if (code === null || rest.length === 0) return [weergavenaam]
  return [straat, `${code[1]} ${code[2]}  ${woonplaats}`]
}

/** The lines of an envelope. */
export const adressering = ({ naam, overleden, woning }: Geadresseerde): string[] => [
  overleden ? `De erven van ${naam}` : naam,
  ...adresregels(woning),
]
