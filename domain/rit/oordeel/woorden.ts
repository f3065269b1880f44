import { aantalTekst, euroTekst, kilometerTekst, maandTekst } from '../../kernel/tekst.ts'
import type { Gebruik } from '../../persoon/index.ts'
import type { Hulpmiddelsoort, Meereizende } from '../../kernel/reis.ts'

/** What things are called in sentences and on buttons. */
export const HULPMIDDELWOORD: Readonly<Record<Hulpmiddelsoort, string>> = {
  rollator: 'rollator',
  rolstoel: 'rolstoel',
  opvouwbareRolstoel: 'rolstoel die dicht kan',
  scootmobiel: 'scootmobiel',
}

/** One of them, and more. */
export const MENSWOORDEN: Readonly<Record<Meereizende['soort'], readonly [string, string]>> = {
  kind: ['kind', 'kinderen'],
  medereiziger: ['medereiziger', 'medereizigers'],
  medischBegeleider: ['begeleider', 'begeleiders'],
}

/** So much of a budget, in its own unit. */
export const hoeveel = (telt: keyof Gebruik, aantal: number, afronding: 'omlaag' | 'omhoog' = 'omlaag'): string => {
  switch (telt) {
    case 'meter':
      return kilometerTekst(aantal, afronding)
    case 'zones':
      return aantalTekst(aantal, 'zone', 'zones')
    case 'ritten':
      return aantalTekst(aantal, 'rit', 'ritten')
    case 'cent':
      return euroTekst(aantal)
  }
}

/** `2026` → `in 2026`, `2026-K1` → `in het eerste kwartaal van 2026`, `2026-03` → `in maart 2026`, `2026-W11` → `in week 11 van 2026`. */
export const periodeTekst = (periode: string): string => {
  const [jaar = periode, deel] = periode.split('-')
  if (deel === undefined) return `in ${jaar}`
  const getal = Number(deel.slice(1))
  if (deel.startsWith('K')) return `in het ${KWARTALEN[getal - 1]} kwartaal van ${jaar}`
  return deel.startsWith('W') ? `in week ${getal} van ${jaar}` : `in ${maandTekst(periode)}`
}
const KWARTALEN = ['eerste', 'tweede', 'derde', 'vierde'] as const
