import * as z from 'zod'
import { KEUZES, VERSCHILLEN } from '../../../../domain/bijdrage/index.ts'
import { Cent, Datum, Maand, Pasnummer, Utc } from '../../velden.schema.ts'
import { VrijeTekst } from '../../tekst.schema.ts'
import { Bedragstatus, Runnummer } from '../bijdrage.schema.ts'

/** A run of a year, which `soort` need not say, or of the fares of a month. */
export const Runaanvraag = z
  .discriminatedUnion('soort', [
    z.strictObject({
      jaar: z.int().min(2000).max(2100),
      soort: z.enum(['jaarlijks', 'aanvullend']).optional().meta({
        description: 'Aanvullend: alleen wat er sinds de vastgestelde run veranderd is. Weggelaten: jaarlijks.',
      }),
    }),
    z.strictObject({
      soort: z.literal('ritbijdragen').meta({
        description: 'Wat mensen aan de gemeente betalen voor de ritten van een maand, als de regels dat zeggen.',
      }),
      maand: Maand.meta({ description: 'De maand van de ritten; die moet voorbij zijn.' }),
      aanvullend: z.boolean().optional().meta({
        description:
          'Waar: nog een run voor een maand die al is vastgesteld, met alleen wat er daarna is veranderd. Weggelaten: nee.',
      }),
    }),
  ])
  .meta({ id: 'Runaanvraag', example: { jaar: 2026 } })

export const RegelPad = z.strictObject({ runnummer: Runnummer, pasnummer: Pasnummer })

export const Regelkeuze = z
  .strictObject({
    keuze: z.enum([...KEUZES, 'berekend']).meta({ description: 'berekend: toch volgens de regels, opnieuw berekend.' }),
    reden: VrijeTekst(500).meta({ description: 'Waarom. De pashouder kan dit opvragen.' }),
  })
  .meta({ id: 'Regelkeuze', example: { keuze: 'aanhouden', reden: 'Er loopt een bezwaar.' } })

const Post = z.strictObject({ aantal: z.int(), bedragCent: Cent })

export const Bijdragerun = z
  .strictObject({
    runnummer: Runnummer,
    jaar: z.int(),
    soort: z.enum(['jaarlijks', 'aanvullend', 'ritbijdragen']),
    maand: Maand.optional().meta({ description: 'Van ritbijdragen: de maand van de ritten.' }),
    status: z
      .enum(['bezig', 'concept', 'vastgesteld', 'verworpen'])
      .meta({ description: 'Verworpen: weggegooid, niets ervan telt.' }),
    voortgang: z.strictObject({
      procent: z.int().min(0).max(100),
      passen: z.int().meta({ description: 'Zoveel passen zijn bekeken.' }),
    }),
    totalen: z.strictObject({
      regels: z.int(),
      tariefCent: Cent,
      vrijgesteldCent: Cent,
      verlagingCent: Cent,
      eerderCent: Cent,
      bedragCent: Cent,
      gevraagdCent: Cent.meta({ description: 'Wat deze run vraagt: zonder wat is aangehouden.' }),
      inning: z.strictObject({
        incasso: Post,
        factuur: Post,
        terugbetaling: Post,
        verrekening: Post.meta({ description: 'Gaat af van wat nog niet was betaald.' }),
        aangehouden: Post.meta({ description: 'Nu niet gevraagd; een aanvullende run kijkt er opnieuw naar.' }),
        geen: Post,
      }),
    }),
    controle: z
      .strictObject({ procent: z.int().min(0).max(100) })
      .optional()
      .meta({ description: 'Bij het vaststellen: zoveel is nog eens nagekeken.' }),
    verschillen: z
      .strictObject({
        aantal: z.int(),
        eerste: z
          .array(z.strictObject({ pasnummer: Pasnummer, verschil: z.enum(VERSCHILLEN), betekenis: z.string() }))
          .meta({ description: 'De eerste honderd.' }),
      })
      .optional()
      .meta({ description: 'Wat bij het vaststellen anders bleek dan bij het berekenen.' }),
    statusBedrag: Bedragstatus,
    gestartOp: Utc,
    vastgesteldOp: Utc.optional(),
    incassodatum: Datum.optional(),
    verzondenOp: Datum.optional().meta({ description: 'Wanneer de brieven zijn verstuurd. Weg: nog niet gemeld.' }),
    betalenTotEnMet: Datum.optional().meta({ description: 'De laatste dag om een factuur van deze run te betalen.' }),
    bezwaarTotEnMet: Datum.optional().meta({ description: 'De laatste dag om bezwaar te maken.' }),
    vooraankondiging: z
      .strictObject({
        uiterlijk: Datum.meta({ description: 'Veertien dagen voor het afschrijven.' }),
        opTijd: z.boolean().optional().meta({ description: 'Weg zolang niet is gemeld dat de brieven weg zijn.' }),
      })
      .optional()
      .meta({ description: 'Alleen van een run met incasso’s: wanneer de brief er moet zijn.' }),
    geincasseerdOp: Datum.optional(),
    _links: z.record(z.string(), z.strictObject({ href: z.string() })),
  })
  .meta({
    id: 'Bijdragerun',
    description: 'Alle jaarbijdragen van een jaar, of alle ritbijdragen van een maand, in één keer berekend.',
  })

export const Bijdrageruns = z.strictObject({ runs: z.array(Bijdragerun) }).meta({ id: 'Bijdrageruns' })
