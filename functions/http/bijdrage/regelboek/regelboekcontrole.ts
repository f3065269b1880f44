import * as z from 'zod'
import { controleerRegelboek } from '../../../use-cases/bijdrage/regelboek/controle.ts'
import { conflict } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Cent, Pasnummer } from '../../velden.schema.ts'
import { Runnummer } from '../bijdrage.schema.ts'
import { geenRun, gedeeld, KAN_NU_NIET, RunPad } from '../run/run.deel.ts'
import { Regelboekfout, toonRegelboek } from './regelboek.toon.ts'

const Regelboekcontrole = z
  .strictObject({
    runnummer: Runnummer,
    incassos: z.strictObject({ aantal: z.int(), bedragCent: Cent }),
    bestand: z
      .array(Regelboekfout)
      .meta({ description: 'Over het hele bestand: zolang die er zijn, kan het niet weg.' }),
    regels: z
      .strictObject({
        aantal: z.int(),
        eerste: z
          .array(z.strictObject({ pasnummer: Pasnummer, fouten: z.array(Regelboekfout) }))
          .meta({ description: 'De eerste honderd.' }),
      })
      .meta({ description: 'Regels die de bank zo niet kan afschrijven. Daarvoor komt een factuur.' }),
  })
  .meta({ id: 'Regelboekcontrole', description: 'Wat de banken vragen, tegen het bestand zoals het wordt.' })

/** What banks ask of a file of debits, before anything is fixed. */
export const regelboekcontrole = [
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/bijdrageruns/{runnummer}/regelboekcontrole',
    operationId: 'controleerRegelboek',
    samenvatting: 'Leg het incassobestand van een run naast de regels van de banken; ook van een concept',
    params: RunPad,
    antwoorden: { 200: { beschrijving: 'Wat er niet klopt.', schema: Regelboekcontrole }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params }) => {
      const antwoord = await controleerRegelboek(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'incassogegevensOntbreken')
        throw conflict(
          'incassogegevens-ontbreken',
          'Er zijn nog geen incassogegevens',
          'Leg eerst vast hoe de gemeente int (incassogegevens).',
        )
      const { incassos, bestand, aantal, eerste } = antwoord.controle
      const fouten = eerste.map(({ pasnummer, regels }) => ({ pasnummer, fouten: toonRegelboek(regels) }))
      return {
        status: 200,
        body: {
          runnummer: params.runnummer,
          incassos,
          bestand: toonRegelboek(bestand),
          regels: { aantal, eerste: fouten },
        },
      }
    },
  }),
]
