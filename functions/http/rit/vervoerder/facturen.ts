import * as z from 'zod'
import { momentOp } from '../../../../domain/kernel/tijd/time.ts'
import { FACTUURCODES, FACTUURUITKOMSTEN } from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import { leesFactuur, KOLOMMEN, type Factuurfout } from '../../../services/factuur/lees-factuur.ts'
import { schrijfCsv } from '../../../services/innen/csv.ts'
import { beoordeelFactuur, type Factuuroordeel } from '../../../use-cases/rit/vervoerder/toets-factuur.ts'
import type { Wie } from '../../../use-cases/wie.ts'
import { briefAlsPdf } from '../../briefpdf.ts'
import { hoogstens, nietVoorVan } from '../../periode.schema.ts'
import { badInput, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Cent, DatumRondNu, Ritnummer, type Veldfout } from '../../velden.schema.ts'
import { bezwaarbrief, KOP, rijenVan, toonRegel } from './factuur.toon.ts'

const KILOBYTE = 1024
const MEESTE_DAGEN = 31

const VOORBEELD = `ritnummer;datum;soort;vervoertype;meter;minuten;bedrag
R7Q2M0X4C9TVA;2026-03-14;rit;regulier;10000;18;17,00
R7Q2M0X4C9TVB;2026-03-14;loosrit;rolstoel;0;0;2,50
`

const velden = {
  vervoerdersnummer: z.string().min(1).max(40).meta({ description: 'Van welke vervoerder.', example: 'taxi-noord' }),
  van: DatumRondNu.meta({ description: 'De eerste dag waarover de factuur gaat.', example: '2026-03-01' }),
  tot: DatumRondNu.meta({ description: 'De laatste dag.', example: '2026-03-31' }),
}
const TE_LANG = [MEESTE_DAGEN, `Een factuur gaat over ten hoogste ${MEESTE_DAGEN} dagen.`] as const
const Vraag = z
  .strictObject(velden)
  .refine(...nietVoorVan)
  .refine(...hoogstens(...TE_LANG))
const Bezwaarvraag = z
  .strictObject({
    ...velden,
    factuurnummer: EenRegel(60).meta({ description: 'Het nummer op de factuur.', example: '2026-03' }),
  })
  .refine(...nietVoorVan)
  .refine(...hoogstens(...TE_LANG))

const Factuurregel = z.strictObject({
  regelnummer: z.int().min(1).meta({ description: 'De hoeveelste regel van het bestand.' }),
  ritnummer: Ritnummer,
  uitkomst: z.enum(FACTUURUITKOMSTEN),
  gevraagdCent: Cent,
  verwachtCent: Cent.optional().meta({ description: 'Wat het contract geeft voor wat deze regel zegt.' }),
  redenen: z.array(z.strictObject({ code: z.enum(FACTUURCODES), tekst: z.string() })),
})

const Factuuroordeelschema = z
  .strictObject({
    totalen: z
      .strictObject({ gevraagdCent: Cent, goedgekeurdCent: Cent, afgekeurdCent: Cent, voorgelegdCent: Cent })
      .meta({ description: 'Goedgekeurd, afgekeurd en voorgelegd zijn samen wat is gevraagd.' }),
    regels: z.array(Factuurregel),
  })
  .meta({ id: 'Factuuroordeel', description: 'Wat er met elke regel van de factuur gebeurt. Er wordt niets bewaard.' })

const gedeeld = {
  method: 'POST',
  groep: 'innen',
  tag: 'Vervoer',
  rollen: ['gemeente'],
  zending: {
    type: 'text/csv',
    beschrijving: `De factuur van de vervoerder als CSV (UTF-8), met in de eerste rij de kolommen ${KOLOMMEN.join(', ')}, in elke volgorde. Het bedrag is in euro. De scheiding is een puntkomma, komma of tab.`,
    voorbeeld: VOORBEELD,
    meesteBytes: 512 * KILOBYTE,
  },
} as const

const alsVeldfout = ({ rij, kolom, detail }: Factuurfout): Veldfout => ({
  in: 'body',
  location: kolom === '' ? `rij ${rij}` : `rij ${rij}, ${kolom}`,
  code: 'onjuist',
  detail,
})

/** @throws HttpProblem 400 on a file with faults, 404 without such a carrier */
const oordeelOver = async (
  deps: Deps,
  wie: Wie,
  { zending, query }: { readonly zending: string; readonly query: z.infer<typeof Vraag> },
): Promise<Factuuroordeel> => {
  const factuur = await leesFactuur(zending)
  if (factuur.soort === 'fout') throw badInput(factuur.fouten.map(alsVeldfout))
  const { vervoerdersnummer, van: vanaf, tot: totEnMet } = query
  const periode = { vanaf, totEnMet }
  const oordeel = await beoordeelFactuur(deps, wie, { vervoerdersnummer, periode, regels: factuur.regels })
  if (oordeel === undefined) throw notFound('deze vervoerder')
  return oordeel
}

export const facturen = [
  maakRoute({
    ...gedeeld,
    path: '/v1/factuuroordelen',
    operationId: 'beoordeelFactuur',
    samenvatting: 'Houd een factuur van een vervoerder naast de ritten en het contract',
    query: Vraag,
    antwoorden: {
      200: { beschrijving: 'Elke regel met wat ermee gebeurt, en de totalen.', schema: Factuuroordeelschema },
    },
    handle: async (deps, { wie, zending, query }) => {
      const { totalen, regels } = await oordeelOver(deps, wie, { zending, query })
      return { status: 200, body: { totalen, regels: regels.map(toonRegel) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    path: '/v1/factuurantwoorden',
    operationId: 'maakFactuurantwoord',
    samenvatting: 'Maak het antwoord op een factuur, als bestand met elke regel',
    query: Vraag,
    antwoorden: { 200: { beschrijving: 'Het antwoord, als CSV.', schema: z.string(), type: 'text/csv' } },
    handle: async (deps, { wie, zending, query }) => {
      const { regels } = await oordeelOver(deps, wie, { zending, query })
      const naam = `antwoord-${query.vervoerdersnummer}-${query.van}.csv`
      return { status: 200, bestand: { naam, inhoud: schrijfCsv(KOP, rijenVan(regels)) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    path: '/v1/factuurbezwaren',
    operationId: 'maakFactuurbezwaar',
    samenvatting: 'Maak de brief over wat u van een factuur niet betaalt',
    query: Bezwaarvraag,
    antwoorden: { 200: { beschrijving: 'De brief, als PDF.', schema: z.string(), type: 'application/pdf' } },
    handle: async (deps, { wie, zending, query: { factuurnummer, ...query } }) => {
      const oordeel = await oordeelOver(deps, wie, { zending, query })
      const nu = deps.nu()
      const brief = bezwaarbrief(oordeel, {
        factuurnummer,
        periode: { vanaf: query.van, totEnMet: query.tot },
        gemeente: wie.gemeente,
        vandaag: momentOp(nu).datum,
      })
      const naam = `bezwaar-${query.vervoerdersnummer}-${query.van}.pdf`
      return { status: 200, bestand: { naam, inhoud: await briefAlsPdf(brief, nu) } }
    },
  }),
]
