import * as z from 'zod'

/** What a journey is made of: said once, for policies, rules, the API and storage. Types follow from it. */

export const RICHTINGEN = ['heen', 'retour'] as const
export type Richting = (typeof RICHTINGEN)[number]

/** What a ride is for; the rider says so only if he likes. */
export const RITDOELEN = [
  'bezoek',
  'boodschappen',
  'medisch',
  'werk',
  'school',
  'dagactiviteit',
  'kortdurendVerblijf',
  'overig',
] as const
export type Ritdoel = (typeof RITDOELEN)[number]

export const VERVOERTYPEN = ['regulier', 'rolstoel', 'individueel'] as const
export type Vervoertype = (typeof VERVOERTYPEN)[number]

/** A fellow traveller younger than this travels as `kind`. Source: Harlingen § 9.5, Meereizen, 1 and 2. */
export const KIND_TOT_LEEFTIJD = 12
const OUDSTE = 130

export const MEEREIZENDEN = ['kind', 'medereiziger', 'medischBegeleider'] as const
/** Everybody in the taxi. */
export const REIZIGERS = ['pashouder', ...MEEREIZENDEN] as const
export type Reizigersoort = (typeof REIZIGERS)[number]

const jaren = (minimum: number, maximum: number) => z.int().min(minimum).max(maximum)

export const Meereizende = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('kind').describe('Een kind van 0 tot en met 11 jaar.'),
    leeftijd: jaren(0, KIND_TOT_LEEFTIJD - 1).describe('Hoe oud het kind is.'),
  }),
  z.strictObject({
    soort: z.literal('medereiziger').describe('Iemand van 12 jaar of ouder die meereist.'),
    leeftijd: jaren(KIND_TOT_LEEFTIJD, OUDSTE).optional().describe('Hoe oud de medereiziger is.'),
    pasnummer: z.string().min(1).max(40).optional().describe('De eigen vervoerspas van de medereiziger.'),
    partner: z.boolean().optional().describe('Of dit de partner van de pashouder is.'),
  }),
  z.strictObject({
    soort: z.literal('medischBegeleider').describe('De begeleider die op de pas staat.'),
    leeftijd: jaren(0, OUDSTE).optional().describe('Hoe oud de begeleider is.'),
  }),
])
export type Meereizende = z.infer<typeof Meereizende>

/** The passes that fellow travellers are named by, each once. */
export const pasnummersMee = (meereizenden: readonly Meereizende[]): string[] => [
  ...new Set(
    meereizenden.flatMap((m) => (m.soort === 'medereiziger' && m.pasnummer !== undefined ? [m.pasnummer] : [])),
  ),
]

/** How the rider of a scootmobiel gets to a seat. */
export const OVERSTAPPEN = ['zelfstandig', 'metLift', 'nietMogelijk'] as const
const ENKELE_HULPMIDDELEN = ['rollator', 'rolstoel', 'opvouwbareRolstoel'] as const
export const HULPMIDDELEN = [...ENKELE_HULPMIDDELEN, 'scootmobiel'] as const
export type Hulpmiddelsoort = (typeof HULPMIDDELEN)[number]

export const Hulpmiddel = z.union([
  z.enum(ENKELE_HULPMIDDELEN),
  z.strictObject({
    soort: z.literal('scootmobiel').describe('Een scootmobiel.'),
    overstap: z.enum(OVERSTAPPEN).meta({ description: 'Hoe u overstapt naar een stoel.' }),
  }),
])
export type Hulpmiddel = z.infer<typeof Hulpmiddel>

export const soortVan = (hulpmiddel: Hulpmiddel): Hulpmiddelsoort =>
  typeof hulpmiddel === 'string' ? hulpmiddel : hulpmiddel.soort

const HULPHONDEN = ['hulphond', 'blindengeleidehond'] as const

export const Dier = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.enum(HULPHONDEN) }),
  z.strictObject({ soort: z.literal('huisdier'), inTasOfKooi: z.boolean().default(false) }),
])
export type Dier = z.infer<typeof Dier>

export const Bagage = z.strictObject({
  stuks: z.int().min(0).max(50).default(0),
  groot: z.boolean().default(false),
  gevaarlijk: z.boolean().default(false),
})
export type Bagage = z.infer<typeof Bagage>

export const GEEN_BAGAGE: Bagage = { stuks: 0, groot: false, gevaarlijk: false }
