import * as z from 'zod'
import { RICHTINGEN } from '../../domain/kernel/reis.ts'
import type { Afwijzing } from '../../domain/kernel/uitkomst.ts'
import type { FeitenPerRegel, Reden } from '../../domain/rit/index.ts'
import { kaal, StoredBron } from './stored.ts'

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

/** `07:00` → `07.00 uur`, and `25:00` → `01.00 uur ’s nachts`. */
const woordenVan = (klok: string): string => {
  const [uren = '', minuten = ''] = klok.split(':')
  return Number(uren) > 24
    ? `${String(Number(uren) - 24).padStart(2, '0')}.${minuten} uur ’s nachts`
    : `${uren}.${minuten} uur`
}

/** The same facts as 0.2.0 wrote them, and reads them. */
const feitenZoalsToen = (feiten: FeitenPerRegel['tijd.buiten-bediening']): Feiten => {
  const { vertrekLokaal, van, totEnMet, blokken } = feiten
  const alle = blokken.map((blok) => `van ${woordenVan(blok.van)} tot en met ${woordenVan(blok.totEnMet)}`)
  return {
    ...feiten,
    vertrekLokaal: woordenVan(vertrekLokaal),
    van: van === null ? 'geen' : woordenVan(van),
    totEnMet: totEnMet === null ? 'geen' : woordenVan(totEnMet),
    blokken: alle.length > 1 ? alle : undefined,
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

/** A reason as it is written, so that 0.2.0 reads it. What a reader must know of a citation follows from its rule. */
export const storedReden = ({ uitkomst, bron, ...reden }: Reden): z.input<typeof StoredReden> => ({
  ...reden,
  bron: kaal(bron),
  feiten: reden.regel === 'tijd.buiten-bediening' ? feitenZoalsToen(reden.feiten) : reden.feiten,
  gevolg: GEVOLG[uitkomst],
})
