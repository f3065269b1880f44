import * as z from 'zod'
import { REGELBOEK, REGELBOEKREGELS, type Regelboekregel } from '../../../../domain/bijdrage/index.ts'
import { HttpProblem } from '../../problem.ts'
import { Bron, Probleem } from '../../velden.schema.ts'

/** A rule of banks that something breaks: its name, what is wrong, and where it stands. */
export const Regelboekfout = z
  .strictObject({ regel: z.enum(REGELBOEKREGELS), tekst: z.string(), bron: Bron })
  .meta({ id: 'Regelboekfout', description: 'Een regel van de banken waar iets niet aan voldoet.' })

export const toonRegelboek = (regels: readonly Regelboekregel[]) =>
  regels.map((regel) => ({ regel, ...REGELBOEK[regel] }))

export const KAN_NIET_NAAR_BANK = {
  beschrijving: 'Dit kan nu niet; er is niets veranderd.',
  schema: Probleem.extend({ regelboek: z.array(Regelboekfout).optional() }).meta({ id: 'Bankprobleem' }),
}

export const tegenRegelboek = (regels: readonly Regelboekregel[]): HttpProblem =>
  new HttpProblem(409, 'regelboek', {
    title: 'Banken nemen dit bestand niet aan',
    detail: regels.map((regel) => REGELBOEK[regel].tekst).join(' '),
    extra: { regelboek: toonRegelboek(regels) },
  })
