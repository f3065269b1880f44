import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'

/** Numbers that look random and are the same for every run. */
const trekking = (zaad: number): (() => number) => {
  let stand = zaad
  return () => {
    stand = (stand + 0x6d_2b_79_f5) | 0
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const LETTERS = 'ABCDEFGHJK'

/** Made-up addresses near Harlingen: ten houses in each postcode, and at number 9 one with and one without a letter. */
export const ADRESSEN: readonly Locatie[] = Array.from({ length: 100 }, (_, i) => {
  const postcode = `88${60 + Math.floor(i / 10)}A${LETTERS[i % 10]}`
  return Array.from({ length: 11 }, (__, j): Locatie => {
    const nummer = j === 10 ? '9A' : String(j + 1)
    return {
      id: `adres-${postcode}-${nummer}`,
      weergavenaam: `Verzonnenstraat ${nummer}, ${postcode} Harlingen`,
      woonplaats: 'Harlingen',
      gemeente: 'Harlingen',
      punt: { lat: 53.17 + i / 10_000, lon: 5.42 + j / 10_000 },
      postcode,
    }
  })
}).flat()

export type Oudepas = Record<string, string>

/** Passes as another system has them, made up from a seed. */
export const oudePassen = (aantal: number, zaad: number): Oudepas[] => {
  const trek = trekking(zaad)
  const tot = (most: number): number => Math.floor(trek() * most)
  return Array.from({ length: aantal }, (_, i) => {
    const adres = ADRESSEN[tot(ADRESSEN.length)]
    const [, huisnummer = '', toevoeging = ''] = /(\d+)([A-Z]?),/.exec(adres?.weergavenaam ?? '') ?? []
    const oud = i % 10 === 0
    return {
      externId: `OUD-${i + 1}`,
      naam: `Nummer${i + 1} Invoer (verzonnen)`,
      geboortedatum: `${1930 + tot(40)}-${String(1 + tot(12)).padStart(2, '0')}-${String(1 + tot(28)).padStart(2, '0')}`,
      postcode: adres?.postcode ?? '',
      huisnummer,
      toevoeging,
      // A right of before the rules of today, that lasts longer than they would let it.
      geldigVanaf: oud ? '2020-01-01' : '2026-01-01',
      geldigTotEnMet: oud ? '2032-12-31' : '2030-12-31',
      aanvraagdatum: oud ? '2019-11-15' : '2025-11-15',
      besluitdatum: oud ? '2019-12-10' : '2025-12-10',
      vervoertype: i % 7 === 0 ? 'rolstoel' : 'regulier',
      zaaknummer: `Z-2025-${i + 1}`,
      beginstandMeter: String(tot(900_000)),
      beginstandJaar: '2026',
      beginstandBron: 'Vorig systeem (verzonnen)',
      beginstandDatum: '2026-02-28',
    }
  })
}

export const alsCsv = (passen: readonly Oudepas[], scheiding = ';'): string => {
  const kop = Object.keys(passen[0] ?? {})
  return [kop.join(scheiding), ...passen.map((pas) => kop.map((veld) => pas[veld] ?? '').join(scheiding))].join('\r\n')
}
