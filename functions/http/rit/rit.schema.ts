import * as z from 'zod'
import { VERVOERTYPEN } from '../../../domain/pas/index.ts'
import { RITSTATUSSEN, AFREKENINGEN, AFSTANDMETHODEN, STIPTHEIDSOORDELEN } from '../../../domain/rit/index.ts'
import {
  Bron,
  Cent,
  Datum,
  Links,
  Locatie,
  Meter,
  Namens,
  Pasnummer,
  Probleem,
  Ritnummer,
  Utc,
} from '../velden.schema.ts'
import { Bagage, Dier, Hulpmiddel, Meereizende, REIZIGERS, RICHTINGEN } from '../../../domain/kernel/reis.ts'
import { BEDRAGSTATUSSEN, METERS_NA, RITPRIJS_NA } from '../../../domain/beleid/index.ts'
import { Ritvoortgang } from './vervoerder/voortgang.schema.ts'
import { AFWIJZINGEN, UITKOMSTEN } from '../../../domain/kernel/uitkomst.ts'

export const Tariefstatus = z.enum(BEDRAGSTATUSSEN).meta({
  description: 'Of het bedrag in een regeling staat (vastgesteld) of een voorbeeld is.',
})

export const Prijspost = z
  .strictObject({
    wie: z.enum(REIZIGERS),
    opstapCent: Cent,
    kilometerCent: Cent,
    toeslagCent: Cent.optional().meta({ description: 'Wat er bij komt, zoals een toeslag voor laat bestellen.' }),
    afrondingCent: Cent.optional(),
    bedragCent: Cent,
  })
  .meta({ id: 'Prijspost', description: 'Wat één reiziger betaalt.' })

export const Ritprijs = z
  .strictObject({
    totaalCent: Cent,
    posten: z.array(Prijspost),
    status: Tariefstatus,
    bron: Bron.optional(),
    toelichting: z.string().optional().meta({ description: 'Als dit nog het tarief van een eerdere periode is.' }),
    vrijstelling: Bron.optional().meta({ description: 'Waar staat dat de pashouder niets betaalt.' }),
  })
  .meta({ id: 'Ritprijs' })

const Totaalprijs = z.strictObject({ totaalCent: Cent, status: Tariefstatus }).meta({ id: 'Totaalprijs' })

const ritvelden = {
  richting: z.enum(RICHTINGEN),
  vertrek: Utc,
  verwachteAankomst: Utc,
  van: Locatie,
  naar: Locatie,
  afstandMeter: Meter,
  afstandMethode: z.enum(AFSTANDMETHODEN),
  zones: z.int().min(0).optional().meta({ description: 'Door hoeveel zones de rit gaat, als de regeling die telt.' }),
  afstandToelichting: z.string().optional(),
  vervoertype: z.enum(VERVOERTYPEN),
  opdracht: z.array(z.string()).meta({ description: 'Wat de vervoerder moet weten.', example: ['rollator'] }),
}

const Beleidsversie = z
  .strictObject({
    gemeente: z.string(),
    geldigVanaf: Datum,
    versie: z.string().optional().meta({
      description: 'Het nummer van de versie, als de gemeente die zelf heeft vastgesteld.',
      example: 'V7Q2M0X4C9T',
    }),
  })
  .meta({ id: 'Beleidsversie' })

const Voorstel = z
  .strictObject({
    tekst: z.string().meta({ description: 'Voor op een knop.', example: 'Ga om 07.00 uur' }),
    wijziging: z
      .strictObject({
        vertrek: Utc.optional().meta({ description: 'Ook in de plaats van een gevraagde aankomst.' }),
        retour: z.strictObject({ vertrek: Utc }).nullable().optional().meta({ description: 'Leeg is geen terugrit.' }),
        meereizenden: z.array(Meereizende).optional(),
        hulpmiddelen: z.array(Hulpmiddel).optional(),
        dieren: z.array(Dier).optional(),
        bagage: Bagage.optional(),
      })
      .meta({ description: 'Wat er anders wordt in de aanvraag, als JSON Merge Patch (RFC 7396).' }),
  })
  .meta({
    id: 'Voorstel',
    description: 'Wat wel kan: met deze wijziging geldt de reden niet meer, en komt er geen andere bij.',
  })

export const Reden = z
  .strictObject({
    regel: z.string().meta({ example: 'gebied.buiten-straal' }),
    tekst: z.string().meta({ description: 'De reden in gewone taal.' }),
    bron: Bron,
    feiten: z.record(z.string(), z.unknown()),
    alternatief: z
      .strictObject({
        soort: z.string(),
        tekst: z.string(),
        naam: z.string().optional().meta({ description: 'Wie u daarvoor belt.', example: 'Valys' }),
        telefoon: z.string().optional().meta({ example: '0900 9630' }),
        bron: Bron.optional().meta({ description: 'Waar staat dat dit kan, als dat ergens anders is.' }),
      })
      .optional(),
    voorstellen: z
      .array(Voorstel)
      .optional()
      .meta({ description: 'Alleen bij een aanvraag: wijzigingen waarmee de rit op dit punt wel kan.' }),
    richting: z.enum(RICHTINGEN).optional(),
  })
  .meta({ id: 'Reden', description: 'Waarom iets niet mag, op welke tekst dat rust en wat wel kan.' })

export const Budgetstand = z.strictObject({
  jaar: z.int(),
  peildatum: Datum.meta({ description: 'De dag waarvoor dit antwoord geldt.' }),
  limietMeter: Meter.nullable().meta({ description: 'Leeg als er geen grens is.' }),
  beginstandMeter: Meter.meta({ description: 'Eerder in dit jaar al elders gereisd.' }),
  geboektMeter: Meter,
  geredenMeter: Meter,
  resterendMeter: Meter.nullable(),
  nodigMeter: Meter,
  resterendNaBoekingMeter: Meter.nullable(),
})

export const Ritbeoordeling = z
  .strictObject({
    uitkomst: z.enum(UITKOMSTEN),
    redenen: z.array(Reden),
    ritten: z.array(z.strictObject({ ...ritvelden, ritprijs: Ritprijs.optional() })),
    ritprijs: Totaalprijs.optional(),
    reizigersbudgetten: z.array(Budgetstand),
    beleid: Beleidsversie.optional(),
  })
  .meta({ id: 'Ritbeoordeling', description: 'Of een rit mag, waarom niet, en wat hij kost. Er wordt niets bewaard.' })

export const Uitvoeringstijden = z
  .strictObject({
    ingestapt: Utc,
    uitgestapt: Utc,
    voertuig: z.string().optional().meta({ description: 'In welk voertuig, zoals de vervoerder het noemt.' }),
    gemetenMeter: Meter.optional().meta({
      description: 'Wat het voertuig heeft gemeten. Voor prijs en budget telt afstandMeter.',
    }),
  })
  .meta({ id: 'Uitvoeringstijden', description: 'Wanneer de reiziger in- en uitstapte, zoals de vervoerder meldde.' })

/** Of somebody who waits for a taxi. */
export const Ophaaltijd = z
  .strictObject({ van: Utc, tot: Utc })
  .meta({ description: 'Tussen welke tijden de taxi komt, als de regels van de gemeente dat beloven.' })

export const Rit = z
  .strictObject({
    ritnummer: Ritnummer,
    pasnummer: Pasnummer,
    status: z.enum(RITSTATUSSEN),
    ...ritvelden,
    ophaaltijd: Ophaaltijd.optional(),
    ritprijs: Ritprijs,
    verschuldigdCent: Cent.meta({ description: 'Wat er van deze rit betaald moet worden, of is.', example: 271 }),
    meereizenden: z.array(Meereizende),
    hulpmiddelen: z.array(Hulpmiddel),
    dieren: z.array(Dier),
    bagage: Bagage,
    ritdoel: z.string().optional(),
    retourrit: Ritnummer.optional().meta({ description: 'De andere rit van dezelfde reis.' }),
    redenen: z.array(Reden).meta({ description: 'Redenen die bij deze rit opzij zijn gezet.' }),
    akkoord: z
      .strictObject({ door: z.string(), toelichting: z.string().optional() })
      .optional()
      .meta({ description: 'Wie akkoord gaf met wat voorgelegd moest worden.' }),
    afwijking: z
      .strictObject({ motivering: z.string() })
      .optional()
      .meta({ description: 'Waarom de gemeente afwijkt van haar regels (hardheidsclausule).' }),
    afrekening: z
      .strictObject({
        soort: z.enum(AFREKENINGEN),
        meter: z.enum(METERS_NA),
        ritprijs: z.enum(RITPRIJS_NA),
        bedragCent: Cent,
        bron: Bron.optional(),
      })
      .optional()
      .meta({ description: 'Wat volgt als een rit te laat is geannuleerd, of als er niemand aan de deur was.' }),
    beleid: Beleidsversie,
    reeksnummer: z.string().optional().meta({ description: 'De reeks waar deze rit bij hoort.' }),
    voortgang: Ritvoortgang.optional(),
    uitvoering: z
      .strictObject({
        ...Uitvoeringstijden.shape,
        stiptheid: z
          .strictObject({
            afwijkingSeconden: z
              .int()
              .meta({ description: 'Negatief is te vroeg, positief is later dan afgesproken.' }),
            oordeel: z.enum(STIPTHEIDSOORDELEN),
          })
          .optional()
          .meta({ description: 'Alleen als de regels van de gemeente een ophaaltijd beloven.' }),
      })
      .optional()
      .meta({ description: 'Wanneer de reiziger in- en uitstapte, zoals de vervoerder meldde.' }),
    geschiedenis: z.array(
      z.strictObject({
        status: z.enum(RITSTATUSSEN),
        op: Utc,
        wie: z.string(),
        rol: z.string(),
        namens: Namens.optional(),
        reden: z.string().optional(),
        gewijzigd: z.array(z.string()).optional().meta({ description: 'Welke afspraken toen veranderden.' }),
        vertrekWas: Utc.optional(),
        verbeterd: z.literal(true).optional().meta({ description: 'De vervoerder verving een eerdere melding.' }),
        uitvoeringWas: Uitvoeringstijden.optional().meta({
          description: 'Alleen bij een verbetering: wat de vervoerder eerder had gemeld.',
        }),
      }),
    ),
  })
  .meta({ id: 'Rit', description: 'Een geboekte rit, met de prijs zoals afgesproken.' })

export const Boeking = z.strictObject({ ritten: z.array(Rit), ritprijs: Totaalprijs }).meta({ id: 'Boeking' })

export const Rittenlijst = z
  .strictObject({
    ritten: z.array(Rit),
    _links: Links,
  })
  .meta({ id: 'Rittenlijst', description: 'Ritten op volgorde van vertrek, een bladzijde tegelijk.' })

export const Weigering = z
  .strictObject({
    ...Probleem.shape,
    uitkomst: z.enum(AFWIJZINGEN).optional(),
    redenen: z.array(Reden).optional(),
  })
  .meta({ id: 'Weigering', description: 'De rit is niet geboekt. Er is niets bewaard.' })
