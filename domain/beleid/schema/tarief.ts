import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Bedragstatus, Datum, geheel } from './velden.ts'
import { inWerkingOp } from '../../kernel/periode.ts'

/** What one traveller pays for one ride. */
const Tarief = z
  .strictObject({
    soort: z.literal('tarief').describe('Een bedrag om in te stappen en een bedrag per kilometer.'),
    opstapCent: geheel(0).describe('Het opstaptarief: wat instappen kost. 0 als er geen opstaptarief is.'),
    millicentPerKm: geheel(0).describe('Wat een kilometer kost.'),
    staffels: z
      .array(
        z.strictObject({
          vanafMeter: geheel(1).describe('Vanaf welke lengte van de rit dit tarief geldt.'),
          millicentPerKm: geheel(0).describe('Wat een kilometer voorbij die lengte kost.'),
        }),
      )
      .optional()
      .describe('Andere bedragen voor de kilometers voorbij een lengte van de rit, in volgorde van die lengte.'),
    minimumCent: geheel(0).optional().describe('Wat een rit ten minste kost.'),
    maximumCent: geheel(0).optional().describe('Wat een rit ten hoogste kost.'),
  })
  .describe('Een bedrag om in te stappen en een bedrag per kilometer.')
export type Tarief = z.infer<typeof Tarief>
const Gratis = z.strictObject({ soort: z.literal('gratis').describe('Reist gratis.') }).describe('Reist gratis.')
const Veelvoud = z
  .strictObject({
    soort: z.literal('veelvoud').describe('Betaalt een deel of een veelvoud van wat de pashouder betaalt.'),
    procentVanPashouder: geheel(1).describe('Hoeveel procent van wat de pashouder betaalt; 200 is het dubbele.'),
  })
  .describe('Betaalt een deel of een veelvoud van wat de pashouder betaalt.')

export const Prijs = z.discriminatedUnion('soort', [Tarief, Gratis, Veelvoud])
export type Prijs = z.infer<typeof Prijs>

/** Whoever pays this price pays nothing, however long the ride is. */
export const isGratis = (prijs: Prijs): boolean =>
  prijs.soort === 'gratis' ||
  (prijs.soort === 'tarief' &&
    [prijs, ...(prijs.staffels ?? [])].every(({ millicentPerKm }) => millicentPerKm === 0) &&
    prijs.opstapCent === 0 &&
    (prijs.minimumCent ?? 0) === 0)

const Leeftijden = {
  vanafLeeftijd: geheel(0).describe('De jongste leeftijd van deze groep.'),
  totEnMetLeeftijd: geheel(0)
    .optional()
    .describe('De oudste leeftijd van deze groep. Weggelaten: de groep heeft geen einde.'),
}

export const Tariefperiode = z.strictObject({
  geldigVanaf: Datum.describe('De eerste dag van deze tarieven.'),
  geldigTotEnMet: Datum.optional().describe('De laatste dag. Weggelaten: tot er nieuwe tarieven zijn.'),
  status: Bedragstatus,
  bron: Bron,
  /** By the holder's age on the day of the ride; together the bands hold every age from 0, each once. */
  pashouder: z
    .array(
      z.strictObject({
        ...Leeftijden,
        prijs: z.discriminatedUnion('soort', [Tarief, Gratis]).describe('Wat de pashouder betaalt.'),
      }),
    )
    .min(1)
    .describe(
      'Wat de pashouder betaalt, naar leeftijd op de dag van de rit. De groepen sluiten op elkaar aan, vanaf 0 jaar.',
    ),
  /** Only where the policy prices children apart from other fellow travellers. */
  kinderen: z
    .array(z.strictObject({ ...Leeftijden, prijs: Prijs.describe('Wat een kind van deze leeftijd betaalt.') }))
    .min(1)
    .optional()
    .describe('Wat kinderen van 0 tot en met 11 jaar betalen, als zij een eigen tarief hebben.'),
  medereizigers: z
    .array(Prijs)
    .min(1)
    .describe('Wat de eerste medereiziger betaalt, de tweede, enzovoort. De laatste prijs geldt voor iedereen daarna.'),
  medischBegeleider: Prijs.describe('Wat een medisch begeleider betaalt.'),
  /** Where travelling beyond the radius costs more instead of being refused. */
  buitenStraal: z
    .strictObject({
      millicentPerKm: geheel(0).describe('Wat een kilometer daar kost.'),
      over: z
        .enum(['kilometersBovenStraal', 'heleRit'])
        .describe('Of dit geldt voor de kilometers voorbij de grens, of voor de hele rit.'),
      voor: z.enum(['pashouder', 'iedereDieBetaalt']).describe('Wie dit hogere tarief betaalt.'),
    })
    .optional()
    .describe('Het tarief voor wie verder reist dan het gebied, als dat mag.'),
  /** Where travelling beyond the budget costs the holder more instead of being refused. */
  bovenBudget: z
    .strictObject({ millicentPerKm: geheel(0).describe('Wat een kilometer kost als het reizigersbudget op is.') })
    .optional()
    .describe('Het tarief als het reizigersbudget op is, als reizen dan nog mag.'),
})
export type Tariefperiode = z.infer<typeof Tariefperiode>

/** The tariff of a day; none is `undefined`, never an older one: a period lasts at most until the next begins. */
export const tariefOp = (tarieven: readonly Tariefperiode[], datum: string): Tariefperiode | undefined =>
  inWerkingOp(tarieven, datum)
