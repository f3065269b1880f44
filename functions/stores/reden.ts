import * as z from 'zod'
import { RICHTINGEN } from '../../domain/kernel/reis.ts'
import type { Afwijzing } from '../../domain/kernel/uitkomst.ts'
import type { Reden } from '../../domain/rit/index.ts'
import { StoredBron } from './stored.ts'

/** How a reason is kept says `gevolg` in words of its own; it goes on doing so, so that every release reads it. */
const GEVOLG = { geweigerd: 'weigeren', voorleggen: 'voorleggen' } as const satisfies Record<Afwijzing, string>

type Feiten = Readonly<Record<string, unknown>>
type Blok = { readonly van: string; readonly totEnMet: string }

/** `07.00 uur` → `07:00`, and `01.00 uur ’s nachts` → `25:00`. */
const klokVan = (tekst: string): string => {
  const [, uren = '', minuten = ''] = /^(\d+)\.(\d+) uur/.exec(tekst) ?? []
  return `${tekst.endsWith('’s nachts') ? Number(uren) + 24 : uren}:${minuten}`
}

const blokVan = (tekst: string): Blok => {
  const [van = '', totEnMet = ''] = tekst.replace(/^van /, '').split(' tot en met ')
  return { van: klokVan(van), totEnMet: klokVan(totEnMet) }
}

/** Facts about service hours were words of a sentence until November 2026. */
const feitenZoalsNu = (feiten: Feiten): Feiten => {
  const { vertrekLokaal, van, totEnMet, blokken } = feiten
  if (typeof vertrekLokaal !== 'string' || !vertrekLokaal.includes('uur')) return feiten
  const alle = Array.isArray(blokken)
    ? blokken.map(String)
    : van === 'geen'
      ? []
      : [`van ${String(van)} tot en met ${String(totEnMet)}`]
  const gelezen = alle.map(blokVan)
  return {
    ...feiten,
    vertrekLokaal: klokVan(vertrekLokaal),
    van: gelezen[0]?.van ?? null,
    totEnMet: gelezen.at(-1)?.totEnMet ?? null,
    blokken: gelezen,
  }
}

/**
 * A reason as it was given, of whatever rule: rules come and go, and what one said stays. That rule and facts belong
 * together was so when it was written; a schema of all pairs would be the whole law again.
 */
export const StoredReden = z
  .strictObject({
    regel: z.string(),
    gevolg: z.enum(['weigeren', 'voorleggen']),
    bron: StoredBron,
    feiten: z.record(z.string(), z.unknown()),
    alternatief: z.string().optional(),
    richting: z.enum(RICHTINGEN).optional(),
  })
  .transform(
    ({ gevolg, feiten, ...reden }) =>
      ({
        ...reden,
        uitkomst: gevolg === 'weigeren' ? 'geweigerd' : gevolg,
        feiten: feitenZoalsNu(feiten),
      }) as unknown as Reden,
  )

/** A reason as it is written. */
export const storedReden = ({ uitkomst, ...reden }: Reden): z.input<typeof StoredReden> => ({
  ...reden,
  gevolg: GEVOLG[uitkomst],
})
