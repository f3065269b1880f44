import type { Regeling } from '../../domain/beleid/index.ts'
import type { Meereizende } from '../../domain/kernel/reis.ts'
import { gewijzigd, HARLINGEN } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

const bron = { regeling: 'Regels van Voorbeeldstad (verzonnen)', artikel: 'artikel 4' }
type Soort = NonNullable<Regeling['meereizen']['soorten']>[number]
const soort = (naam: string, more: Partial<Soort> = {}): Soort => ({
  naam,
  wie: ['medereiziger'],
  verplicht: false,
  bron,
  ...more,
})

/** Harlingen with kinds of companions, who all travel free: what they pay is no matter here. */
const metSoorten = (...soorten: Soort[]): readonly [Regeling, ...Regeling[]] =>
  gewijzigd(HARLINGEN, {
    meereizen: { soorten },
    tarieven: HARLINGEN[0].tarieven.map(({ pashouder, ...rest }) => ({
      geldigVanaf: rest.geldigVanaf,
      status: rest.status,
      bron: rest.bron,
      pashouder,
      meereizenden: soorten.map(({ naam }) => ({ soort: naam, prijzen: [{ soort: 'gratis' as const }] })),
    })),
  })

const kind = (leeftijd: number): Meereizende => ({ soort: 'kind', leeftijd })
const medereiziger: Meereizende = { soort: 'medereiziger' }
const partner: Meereizende = { soort: 'medereiziger', pasnummer: 'VB-2', partner: true }
const met = (...meereizenden: Meereizende[]) => ({ aanvraag: { meereizenden } })

const niet = verwachting('meereizen.niet-toegestaan', {
  artikel: 'artikel 4',
  alternatief: 'minderPersonen',
  tekst: ['niet met u mee'],
  wel: ['minder mensen'],
})
const kleuters = metSoorten(
  soort('kleuter', { wie: ['kind'], totEnMetLeeftijd: 4, maximum: 2 }),
  soort('medereiziger', { wie: ['kind', 'medereiziger'], maximum: 1 }),
)

export const meereizenNietToegestaan: Beslistabel = {
  regel: 'meereizen.niet-toegestaan',
  gevallen: [
    { geval: 'a policy without kinds', ...met(kind(3), kind(3), kind(3)), redenen: [] },
    { geval: 'nobody', versies: kleuters, redenen: [] },
    {
      geval: 'two children of at most 4, and one fellow traveller',
      ...met(kind(4), kind(0), medereiziger),
      versies: kleuters,
      redenen: [],
    },
    {
      geval: 'a third child travels as the fellow traveller',
      ...met(kind(4), kind(3), kind(2)),
      versies: kleuters,
      redenen: [],
    },
    {
      geval: 'a fourth child has no place left',
      ...met(kind(4), kind(3), kind(2), kind(1)),
      versies: kleuters,
      redenen: [niet({ wie: 'kind', aantal: 1 }, { tekst: ['kan 1 kind niet'] })],
    },
    {
      geval: 'a child of 5 takes the place of the fellow traveller',
      ...met(kind(5), medereiziger),
      versies: kleuters,
      redenen: [niet({ wie: 'medereiziger', aantal: 1 }, { tekst: ['1 medereiziger'] })],
    },
    {
      geval: 'a companion that no kind is for',
      ...met({ soort: 'medischBegeleider' }),
      pas: { begeleiding: 'verplicht' },
      versies: kleuters,
      redenen: [niet({ wie: 'medischBegeleider', aantal: 1 }, { tekst: ['1 begeleider'] })],
    },
    {
      geval: 'each kind of traveller is told by itself',
      ...met(medereiziger, medereiziger, medereiziger, { soort: 'medischBegeleider' }),
      versies: kleuters,
      redenen: [
        niet({ wie: 'medereiziger', aantal: 2 }, { tekst: ['kunnen 2 medereizigers niet'] }),
        niet({ wie: 'medischBegeleider', aantal: 1 }),
      ],
    },
    {
      geval: 'only a partner with a pass: that is one',
      ...met(partner),
      passenMee: [{ pasnummer: partner.pasnummer }],
      versies: metSoorten(soort('partner', { nodig: ['eigenPas', 'partner'] })),
      redenen: [],
    },
    {
      geval: 'only a partner with a pass: a partner without one',
      ...met({ soort: 'medereiziger', partner: true }),
      versies: metSoorten(soort('partner', { nodig: ['eigenPas', 'partner'] })),
      redenen: [niet({ wie: 'medereiziger', aantal: 1 })],
    },
    {
      geval: 'only with a pass for rolstoel: another pass',
      ...met(medereiziger),
      versies: metSoorten(soort('hulp', { als: { vervoertypen: ['rolstoel'] } })),
      redenen: [niet({ wie: 'medereiziger', aantal: 1 })],
    },
    {
      geval: 'only with a pass for rolstoel: that pass',
      ...met(medereiziger),
      pas: { vervoertype: 'rolstoel' },
      versies: metSoorten(soort('hulp', { als: { vervoertypen: ['rolstoel'] } })),
      redenen: [],
    },
  ],
}

const lengte = (grens: { vanafMeter?: number; totEnMetMeter?: number }) =>
  gewijzigd(HARLINGEN, {
    hulpmiddelen: { naarLengte: [{ hulpmiddelen: ['scootmobiel'], ...grens, bron }] },
  })
const scootmobiel = { aanvraag: { hulpmiddelen: [{ soort: 'scootmobiel', overstap: 'zelfstandig' } as const] } }
const teKort = verwachting('hulpmiddel.ritlengte', {
  artikel: 'artikel 4',
  alternatief: 'andersMeenemen',
  wel: ['Zonder scootmobiel'],
})

/** A scootmobiel only from 10 km. */
export const hulpmiddelRitlengte: Beslistabel = {
  regel: 'hulpmiddel.ritlengte',
  gevallen: [
    {
      geval: '9.999 m',
      ...scootmobiel,
      afstandMeter: 9999,
      versies: lengte({ vanafMeter: 10_000 }),
      redenen: [
        teKort(
          { hulpmiddel: 'scootmobiel', afstandMeter: 9999, vanafMeter: 10_000, totEnMetMeter: undefined },
          { tekst: ['vanaf 10 kilometer', 'is 9,9 kilometer lang'] },
        ),
      ],
    },
    {
      geval: '10.000 m: the limit itself',
      ...scootmobiel,
      afstandMeter: 10_000,
      versies: lengte({ vanafMeter: 10_000 }),
      redenen: [],
    },
    { geval: '10.001 m', ...scootmobiel, afstandMeter: 10_001, versies: lengte({ vanafMeter: 10_000 }), redenen: [] },
    {
      geval: 'another aid',
      aanvraag: { hulpmiddelen: ['rollator'] },
      afstandMeter: 1,
      versies: lengte({ vanafMeter: 10_000 }),
      redenen: [],
    },
    {
      geval: 'up to 10 km: a metre more',
      ...scootmobiel,
      afstandMeter: 10_001,
      versies: lengte({ totEnMetMeter: 10_000 }),
      redenen: [
        teKort(
          { hulpmiddel: 'scootmobiel', afstandMeter: 10_001, vanafMeter: undefined, totEnMetMeter: 10_000 },
          { tekst: ['tot en met 10 kilometer'] },
        ),
      ],
    },
  ],
}
