import * as z from 'zod'
import { AFLOPEN, GEBRUIKSKLASSEN } from '../../../../domain/rit/index.ts'
import { Bedragstatus, Jaar } from '../../bijdrage/bijdrage.schema.ts'
import { Cent, Meter } from '../../velden.schema.ts'

export const JaarPad = z.strictObject({ jaar: Jaar })

const Aantal = z.int().min(0)
const Maand = z.string().meta({ description: 'Een maand.', example: '2026-03' })
const TeWeinig = z.boolean().meta({ description: 'Of het er te weinig zijn om iets van te zeggen.' })

const cijfers = {
  ritten: Aantal.meta({ description: 'Gereden ritten.' }),
  meter: Meter.meta({ description: 'Van gereden ritten, zoals afgesproken met de reiziger.' }),
  reizigersCent: Cent.meta({ description: 'Wat reizigers moesten betalen, ook als niet is gereisd.' }),
  gemeenteCent: Cent.meta({ description: 'Het deel daarvan dat de gemeente ontvangt.' }),
  vervoerdersCent: Cent.meta({ description: 'Wat de gemeente vervoerders betaalt volgens de contracten.' }),
  zonderPrijs: Aantal.meta({
    description: 'Ritten waarvan geen contract de prijs zegt. Ze tellen niet mee in de kosten.',
  }),
  beoordeeld: Aantal.meta({ description: 'Gereden ritten op dagen waarop de regels een ophaaltijd beloven.' }),
  opTijd: Aantal,
}

const Cijfers = z.strictObject(cijfers).meta({ id: 'Jaartotaal' })

const Maandcijfers = z
  .strictObject({
    maand: Maand,
    teWeinig: TeWeinig,
    mensen: Aantal.optional().meta({ description: 'Hoeveel passen reisden. Wie twee passen heeft, telt twee keer.' }),
    cijfers: Cijfers.optional(),
  })
  .meta({ id: 'Maandcijfers' })

export const Jaarcijfers = z
  .strictObject({
    jaar: z.int(),
    totaal: Cijfers.optional(),
    maanden: z.array(Maandcijfers),
    voorlopig: z.array(Maand).meta({ description: 'Maanden waarvan de cijfers nog kunnen veranderen.' }),
    nietGeteld: z.array(Maand).meta({
      description: 'Maanden waarvan de ritten al zijn gewist voordat iemand naar de cijfers vroeg.',
    }),
    nietGereden: z.array(
      z.strictObject({
        afloop: z.enum(AFLOPEN).exclude(['gereden']),
        ritten: Aantal.optional(),
        maanden: z.array(z.strictObject({ maand: Maand, teWeinig: TeWeinig, ritten: Aantal.optional() })),
      }),
    ),
    gebruik: z
      .array(
        z.strictObject({
          klasse: z.enum(GEBRUIKSKLASSEN).meta({ description: 'Ritten in een maand.' }),
          teWeinig: TeWeinig,
          gemiddeld: z.number().min(0).optional().meta({ description: 'Hoeveel mensen, gemiddeld per maand.' }),
        }),
      )
      .meta({ description: 'Hoe vaak mensen in een maand reizen. Wie niet reist, telt niet mee.' }),
    statusBedrag: Bedragstatus,
  })
  .meta({
    id: 'Jaarcijfers',
    description: 'Een jaar voor de gemeenteraad, zonder personen. Onder de tien mensen staat er niets.',
  })
