import * as z from 'zod'
import { Bron } from '../../kernel/citation.ts'
import { Bedragstatus, Datum, geheel, Naam } from './velden.ts'
import { Pashouderprijs, Prijs } from './prijs.ts'
import { Voorwaarde } from './voorwaarde.ts'

const Leeftijden = {
  vanafLeeftijd: geheel(0).describe('De jongste leeftijd van deze groep.'),
  totEnMetLeeftijd: geheel(0)
    .optional()
    .describe('De oudste leeftijd van deze groep. Weggelaten: de groep heeft geen einde.'),
}

/** What each kind of traveller pays; the tariff of a period says all of it, a special one what is otherwise. */
const Prijzen = {
  medereizigers: z
    .array(Prijs)
    .min(1)
    .optional()
    .describe('Wat de eerste medereiziger betaalt, de tweede, enzovoort. De laatste prijs geldt voor iedereen daarna.'),
  medischBegeleider: Prijs.optional().describe('Wat een medisch begeleider betaalt.'),
  meereizenden: z
    .array(
      z.strictObject({
        soort: Naam.describe('De naam van een soort meereizende, zoals die bij meereizen.soorten staat.'),
        prijzen: z
          .array(Prijs)
          .min(1)
          .describe(
            'Wat de eerste van deze soort betaalt, de tweede, enzovoort. De laatste geldt voor iedereen daarna.',
          ),
      }),
    )
    .optional()
    .describe('Wat elke soort meereizende betaalt, als de regeling bij meereizen soorten noemt.'),
}

export const BijzonderTarief = z.strictObject({
  omschrijving: z.string().min(1).optional().describe('Hoe dit tarief heet, zoals daltarief.'),
  als: Voorwaarde,
  pashouder: Prijs.optional().describe('Wat de pashouder dan betaalt. Weggelaten: wat hij gewoon betaalt.'),
  ...Prijzen,
  bron: Bron.optional(),
})
export type BijzonderTarief = z.infer<typeof BijzonderTarief>

export const Toeslag = z.strictObject({
  omschrijving: z.string().min(1).describe('Waarvoor de toeslag is. De reiziger leest dit.'),
  als: Voorwaarde.optional(),
  voor: z
    .enum(['pashouder', 'iedereDieBetaalt'])
    .default('pashouder')
    .describe('Wie de toeslag betaalt. Weggelaten: alleen de pashouder.'),
  bedragCent: geheel(0).optional().describe('Wat er per rit bij komt.'),
  millicentPerKm: geheel(0).optional().describe('Wat er per kilometer bij komt.'),
  procent: geheel(1).optional().describe('Hoeveel procent van de ritprijs er bij komt.'),
  bron: Bron.optional(),
})
export type Toeslag = z.infer<typeof Toeslag>

export const Tariefperiode = z.strictObject({
  geldigVanaf: Datum.describe('De eerste dag van deze tarieven.'),
  geldigTotEnMet: Datum.optional().describe('De laatste dag. Weggelaten: tot er nieuwe tarieven zijn.'),
  naAfloop: z
    .enum(['geldtDoor', 'geenRitten'])
    .optional()
    .describe(
      'Als er na de laatste dag nog geen nieuw tarief is. geldtDoor (ook als u dit weglaat): dit tarief geldt tot de gemeente het vervangt of intrekt. geenRitten: het is dan ingetrokken, en niemand kan een rit boeken.',
    ),
  status: Bedragstatus,
  bron: Bron,
  /** By the holder's age on the day of the ride; together the bands hold every age from 0, each once. */
  pashouder: z
    .array(
      z.strictObject({
        ...Leeftijden,
        prijs: Pashouderprijs.describe('Wat de pashouder betaalt.'),
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
  ...Prijzen,
  bijzondereTarieven: z
    .array(BijzonderTarief)
    .optional()
    .describe(
      'Andere tarieven, op voorwaarden. De eerste die geldt en iets over een reiziger zegt, bepaalt wat die betaalt.',
    ),
  toeslagen: z.array(Toeslag).optional().describe('Wat er bij de prijs komt. Alle die gelden, tellen op.'),
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
    .strictObject({
      opstapCent: geheel(0)
        .optional()
        .describe('Wat instappen kost als er niets meer over is. Weggelaten: het gewone opstaptarief.'),
      millicentPerKm: geheel(0).optional().describe('Wat een kilometer kost als het reizigersbudget op is.'),
      millicentPerEenheid: geheel(0).optional().describe('Wat een eenheid kost als het reizigersbudget op is.'),
      millicentPerZone: geheel(0).optional().describe('Wat een zone kost als het reizigersbudget op is.'),
    })
    .optional()
    .describe('Het tarief als het reizigersbudget op is, als reizen dan nog mag. Wat u weglaat, blijft gewoon.'),
})
export type Tariefperiode = z.infer<typeof Tariefperiode>
