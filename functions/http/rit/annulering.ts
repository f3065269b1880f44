import * as z from 'zod'
import { verschuldigdCentVan } from '../../../domain/rit/index.ts'
import { annuleerRit } from '../../use-cases/rit/annuleer-rit.ts'
import { beoordeelAnnulering } from '../../use-cases/rit/beoordeel-annulering.ts'
import { conflict, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { VrijeTekst } from '../tekst.schema.ts'
import { Cent, Meter, Ritnummer, Utc } from '../velden.schema.ts'
import { Rit, Weigering } from './rit.schema.ts'
import { toonRit } from './rit.toon.ts'

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

const RitPad = z.strictObject({ ritnummer: Ritnummer })
/** The municipality cancels where nobody else can, such as after a death. */
const ANNULEERDERS = ['pashouder', 'centralist', 'gemeente'] as const

export const annulering = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritten/{ritnummer}/annuleringsbeoordelingen',
    operationId: 'beoordeelAnnulering',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Bekijk wat annuleren nu zou kosten en hoeveel meter er vrijkomt, zonder te annuleren',
    rollen: ANNULEERDERS,
    params: RitPad,
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
  maakRoute({
    method: 'PUT',
    path: '/v1/ritten/{ritnummer}/annulering',
    operationId: 'annuleerRit',
    groep: 'boeken',
    tag: 'Ritten',
    samenvatting:
      'Annuleer een rit; te laat annuleren kan gevolgen hebben volgens de regels van uw gemeente, behalve als de gemeente zelf annuleert',
    rollen: ANNULEERDERS,
    params: RitPad,
    body: z
      .strictObject({
        reden: VrijeTekst(500),
        samen: z.boolean().optional().meta({ description: 'Ook de andere rit van dezelfde reis.' }),
      })
      .meta({ id: 'Annulering', example: { reden: 'Ik ben ziek.' } }),
    antwoorden: {
      200: { beschrijving: 'De rit is geannuleerd.', schema: Rit },
      409: { beschrijving: 'De rit kan niet meer geannuleerd worden.', schema: Weigering },
    },
    handle: async (deps, { wie, params, body }) => {
      const uitkomst = await annuleerRit(deps, wie, { ...params, ...body })
      if (uitkomst === undefined) throw notFound('deze rit')
      if (uitkomst.soort === 'kanNietMeer')
        throw conflict('rit-al-uitgevoerd', 'Annuleren kan niet meer', `Deze rit is al ${uitkomst.rit.status}.`)
      return { status: 200, body: toonRit(uitkomst.rit, await deps.versies(wie.gemeente)) }
    },
  }),
]
