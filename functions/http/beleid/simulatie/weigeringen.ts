import * as z from 'zod'
import { leesWeigeringen } from '../../../use-cases/rit/weigeringen.ts'
import { maakRoute } from '../../route.ts'

const Maand = z
  .string()
  .regex(/^2[01]\d\d-(0[1-9]|1[0-2])$/, 'Dit is geen maand. Schrijf een maand als 2026-03.')
  .meta({ description: 'Een maand.', example: '2026-03' })

/** More than this is asked in parts. */
const MEESTE_JAREN = 3
const jaarVan = (maand: string): number => Number(maand.slice(0, 4))

const Periode = z
  .strictObject({ van: Maand, tot: Maand })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], error: 'Deze maand ligt voor de eerste. Kies een latere.' })
  .refine(({ van, tot }) => jaarVan(tot) - jaarVan(van) < MEESTE_JAREN, {
    path: ['tot'],
    error: 'Dit is langer dan drie jaar. Kies een kortere periode.',
  })

const Deel = z
  .strictObject({
    naam: z.string(),
    teWeinig: z.boolean().meta({ description: 'Of het er te weinig zijn om iets van te zeggen.' }),
    aantal: z.int().min(0).optional(),
  })
  .meta({ id: 'Weigeringdeel' })

const Weigeringen = z.strictObject({ regels: z.array(Deel), afstanden: z.array(Deel), maanden: z.array(Deel) }).meta({
  id: 'Weigeringen',
  description: 'Wat gevraagd is en niet mocht. Van wie dat was, is niet bewaard. Onder de tien staat er geen aantal.',
})

type Deel = z.infer<typeof Deel>
const toonDeel = ({ naam, teWeinig, mensen }: Omit<Deel, 'aantal'> & { mensen?: number }): Deel => ({
  naam,
  teWeinig,
  aantal: mensen,
})

export const weigeringen = [
  maakRoute({
    groep: 'lezen',
    method: 'GET',
    path: '/v1/weigeringen',
    operationId: 'leesWeigeringen',
    tag: 'Beleid',
    samenvatting: 'Lees hoeveel ritten gevraagd zijn en niet mochten, en door welke regel',
    rollen: ['gemeente'],
    query: Periode,
    antwoorden: { 200: { beschrijving: 'De aantallen, zonder personen.', schema: Weigeringen } },
    handle: async (deps, { wie, query }) => {
      const { regel, afstandsband, maand } = await leesWeigeringen(deps, wie, query)
      return {
        status: 200,
        body: { regels: regel.map(toonDeel), afstanden: afstandsband.map(toonDeel), maanden: maand.map(toonDeel) },
      }
    },
  }),
]
