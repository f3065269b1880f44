import * as z from 'zod'
import { verschuldigdCentVan } from '../../../domain/rit/index.ts'
import { beoordeelAnnulering } from '../../use-cases/rit/beoordeel-annulering.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Cent, Meter, Ritnummer, Utc } from '../velden.schema.ts'

const Annuleringsbeoordeling = z
  .strictObject({
    ritten: z
      .array(
        z.strictObject({
          ritnummer: Ritnummer,
          vertrek: Utc,
          vrijMeter: Meter.meta({ description: 'Zoveel meter komt terug in het reizigersbudget.' }),
          verschuldigdCent: Cent.meta({ description: 'Wat er na het annuleren nog te betalen is.' }),
        }),
      )
      .meta({
        description: 'Deze rit, en de andere rit van dezelfde reis als die nog geboekt is. Leeg: het kan niet meer.',
      }),
  })
  .meta({ id: 'Annuleringsbeoordeling', description: 'Wat annuleren op dit moment zou doen.' })

export const annuleringsbeoordelingen = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritten/{ritnummer}/annuleringsbeoordelingen',
    operationId: 'beoordeelAnnulering',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Bekijk wat annuleren nu zou kosten en hoeveel meter er vrijkomt, zonder te annuleren',
    rollen: ['pashouder', 'centralist'],
    params: z.strictObject({ ritnummer: Ritnummer }),
    antwoorden: { 200: { beschrijving: 'Wat er zou gebeuren.', schema: Annuleringsbeoordeling } },
    handle: async (deps, { wie, params }) => {
      const gevolgen = await beoordeelAnnulering(deps, wie, params.ritnummer)
      if (gevolgen === undefined) throw notFound('deze rit')
      const ritten = gevolgen.map(({ rit, na }) => ({
        ritnummer: rit.ritnummer,
        vertrek: rit.vertrek,
        vrijMeter: na.afrekening?.meter === 'inhouden' ? 0 : rit.afstand.meter,
        verschuldigdCent: verschuldigdCentVan(na),
      }))
      return { status: 200, body: { ritten } }
    },
  }),
]
