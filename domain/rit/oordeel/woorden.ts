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
