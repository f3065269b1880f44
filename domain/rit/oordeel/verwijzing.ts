import type { Bron } from '../../kernel/citation.ts'
import type { AlternatiefSoort } from './reden.ts'

/** Valys drives further than this and no less, whatever the radius of a policy is. */
const VALYS_VANAF_METER = 25_000

const BRON: Bron = {
  regeling: 'Valys, landelijk vervoer voor mensen met een beperking',
  artikel: 'ritten van meer dan 25 kilometer',
  url: 'https://www.valys.nl',
}

/** What a referral by the policy says; it is Valys' own, not of the article that refuses the ride. */
export const VALYS = {
  tekst:
    'Voor ritten van meer dan 25 kilometer is er Valys. Iedereen die recht heeft op Wmo-vervoer, heeft ook recht op vervoer met Valys.',
  naam: 'Valys',
  telefoon: '0900 9630',
  bron: BRON,
} as const

/** Where a policy sends whoever goes too far, if that drives so far. @param afstandMeter how far it is */
export const verwijzingVoor = (verwijzing: 'valys' | undefined, afstandMeter: number): AlternatiefSoort | undefined =>
  verwijzing === 'valys' && afstandMeter <= VALYS_VANAF_METER ? 'gemeente' : verwijzing
