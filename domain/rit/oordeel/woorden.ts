import { aantalTekst, euroTekst, kilometerTekst, maandTekst } from '../../kernel/tekst.ts'
import type { Gebruik } from '../../persoon/index.ts'
import type { Hulpmiddelsoort, Meereizende, Ritdoel } from '../../kernel/reis.ts'

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

/** Behind `een rit naar`. */
export const DOELWOORD: Readonly<Record<Ritdoel, string>> = {
  bezoek: 'een bezoek',
  boodschappen: 'boodschappen',
  medisch: 'een medische afspraak',
  werk: 'uw werk',
  school: 'school',
  dagactiviteit: 'een dagactiviteit',
  kortdurendVerblijf: 'kortdurend verblijf',
  overig: 'dit doel',
}

/** `Er mogen geen kinderen met u mee.`, `Er mag ten hoogste 1 kind met u mee.` */
export const hoogstensMee = (maximum: number, [een, meer]: readonly [string, string], hoe = ''): string =>
  maximum === 0
    ? `Er mogen geen ${meer}${hoe} met u mee.`
    : `Er ${maximum === 1 ? 'mag' : 'mogen'} ten hoogste ${aantalTekst(maximum, een, meer)}${hoe} met u mee.`

/** `Zonder kinderen`, `Met 1 kind`. */
export const met = (aantal: number, een: string, meer: string): string =>
  aantal === 0 ? `Zonder ${meer}` : `Met ${aantalTekst(aantal, een, meer)}`

/** A word that ends in a sentence of its own is closed by a comma. */
export const voorWerkwoord = (woord: string): string => (woord.includes(' die ') ? `${woord},` : woord)

export const dagenErvoor = (dagen: number): string =>
  dagen === 0 ? 'op de dag zelf' : dagen === 1 ? 'op de dag ervoor' : `${dagen} dagen ervoor`
