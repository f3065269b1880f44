import * as z from 'zod'
import { prognoseTekst } from '../../../domain/persoon/index.ts'
import { leesReizigersbudget } from '../../use-cases/pas/lees-reizigersbudget.ts'
import { badInput, geenBeleid, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Datum, Pasnummer } from '../velden.schema.ts'
import { Reizigersbudgetoverzicht } from './reizigersbudget.schema.ts'
import { toonBudgetstand } from './budgetstand.toon.ts'
import { toonRit } from '../rit/rit.toon.ts'
import { kies } from '../toon.ts'

export const reizigersbudgetten = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/reizigersbudgetten/{jaar}',
    operationId: 'leesReizigersbudget',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees hoeveel kilometer er in een jaar geboekt, gereden en over is, en of dat genoeg is',
    rollen: ['pashouder', 'centralist', 'gemeente'],
    params: z.strictObject({
      pasnummer: Pasnummer,
      jaar: z
        .string()
        .regex(/^2[01]\d{2}$/)
        .meta({ description: 'Kalenderjaar.', example: '2026' }),
    }),
    query: z.strictObject({
      peildatum: Datum.optional().meta({
        description:
          'Voor welke dag van dit jaar het antwoord geldt: het budget kan in de loop van een jaar veranderen. Zonder: vandaag, of de dag van dit jaar die daar het dichtst bij ligt.',
      }),
    }),
    antwoorden: { 200: { beschrijving: 'Het reizigersbudget.', schema: Reizigersbudgetoverzicht } },
    handle: async (deps, { wie, params, query }) => {
      const { peildatum } = query
      if (peildatum !== undefined && !peildatum.startsWith(`${params.jaar}-`))
        throw badInput([
          { in: 'query', location: 'peildatum', code: 'ander-jaar', detail: `Kies een dag in ${params.jaar}.` },
        ])
      const jaar = Number(params.jaar)
      const overzicht = await leesReizigersbudget(deps, wie, { pasnummer: params.pasnummer, jaar, peildatum })
      if (overzicht === undefined) throw notFound('deze pas')
      if (overzicht.soort === 'beleidOnbekend') throw geenBeleid(params.jaar)
      const { budget, budgetten, limietreden, prognose, ritten } = overzicht
      const versies = await deps.versies(wie.gemeente)
      const body = kies(Reizigersbudgetoverzicht, {
        ...budget,
        limietReden: limietreden,
        budgetten: budgetten.length === 0 ? undefined : budgetten.map(toonBudgetstand),
        prognose: prognose === undefined ? undefined : { ...prognose, tekst: prognoseTekst(prognose) },
        ritten: ritten.map((rit) => toonRit(rit, versies)),
      })
      return { status: 200, body }
    },
  }),
]
