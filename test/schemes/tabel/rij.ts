export type Document = Readonly<Record<string, unknown>>

export const bron = { artikel: 'tabel van regelingen' }

/** What every document says; it is an example, of a municipality that does not exist. */
const basis: Document = {
  gemeente: 'voorbeeldstad',
  naam: 'Voorbeeldstad (verzonnen)',
  geldigVanaf: '2026-01-01',
  gecontroleerdOp: '2026-11-27',
  bron: { regeling: 'Regeling van Voorbeeldstad (verzonnen)', artikel: 'tabel van regelingen' },
  meereizen: { kinderen: { als: 'medereiziger', bron }, medereizigers: { bron } },
  betaaldeAfstand: { per: 'meter', bron },
  geldafronding: { opEuro: '0,01', bron },
  bijdrage: { regime: { soort: 'perRit', uitzondering: { status: 'niet gezien', bron } }, bron },
}

export const prijs = (opstapEuro: string, euroPerKm: string): Document => ({ soort: 'tarief', opstapEuro, euroPerKm })

/** A tariff of one price for the holder, and for all who come along the same. */
export const tarief = (pashouder: Document, more: Document = {}): Document => ({
  geldigVanaf: '2026-01-01',
  status: 'voorbeeld',
  bron,
  pashouder: [{ vanafLeeftijd: 0, prijs: pashouder }],
  medereizigers: [pashouder],
  medischBegeleider: { soort: 'gratis' },
  ...more,
})

export interface Rij {
  readonly regeling: string
  readonly document: Document
  /** Each with its fare worked out by hand beside it, or the rule that refuses. */
  readonly voorbeelden: readonly Document[]
}

export const rij = (regeling: string, delen: Document, voorbeelden: readonly Document[]): Rij => ({
  regeling,
  voorbeelden,
  document: {
    ...basis,
    ...delen,
    voorbeelden: voorbeelden.map((voorbeeld, i) => ({ omschrijving: `${regeling} (${i + 1})`, bron, ...voorbeeld })),
  },
})
