import * as z from 'zod'
import { RITSTATUSSEN, MELDEN_VOOR_VERTREK_MINUTEN } from '../../../../domain/rit/index.ts'
import { meldUitvoering } from '../../../use-cases/rit/vervoerder/meld-uitvoering.ts'
import { badInput, HttpProblem, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Ritnummer, Tijdstip, Utc } from '../../velden.schema.ts'
import { Weigering } from '../rit.schema.ts'
import type { Veldfout } from '../../velden.schema.ts'
import { duurTekst } from '../../../../domain/kernel/tekst.ts'

const Ritmelding = z
  .discriminatedUnion('resultaat', [
    z.strictObject({ resultaat: z.literal('gereden'), ingestapt: Tijdstip, uitgestapt: Tijdstip }),
    z.strictObject({ resultaat: z.literal('loosgemeld') }),
  ])
  .meta({
    id: 'Ritmelding',
    description: 'Wat de vervoerder van een rit meldt: gereden met de tijden, of niemand aan de deur (loosgemeld).',
    example: { resultaat: 'gereden', ingestapt: '2026-03-14T10:34:00+01:00', uitgestapt: '2026-03-14T10:52:00+01:00' },
  })

/** What the carrier hears back: no price, budget or history. */
const Ritstand = z
  .strictObject({
    ritnummer: Ritnummer,
    status: z.enum(RITSTATUSSEN),
    ingestapt: Utc.optional(),
    uitgestapt: Utc.optional(),
  })
  .meta({ id: 'Ritstand', description: 'Hoe een rit er nu voor staat.' })

const fout = (location: string, detail: string): Veldfout => ({ in: 'body', location, code: 'onjuist', detail })

/** Times that cannot be: nobody gets out before getting in, or later than now. */
const tijdfouten = (melding: z.infer<typeof Ritmelding>, nuEpochMs: number): Veldfout[] => {
  if (melding.resultaat !== 'gereden') return []
  const { ingestapt, uitgestapt } = melding
  return [
    ...(ingestapt.epochMs > nuEpochMs ? [fout('ingestapt', 'Dit tijdstip ligt in de toekomst.')] : []),
    ...(uitgestapt.epochMs > nuEpochMs ? [fout('uitgestapt', 'Dit tijdstip ligt in de toekomst.')] : []),
    ...(uitgestapt.epochMs < ingestapt.epochMs ? [fout('uitgestapt', 'Uitstappen kan niet voor instappen.')] : []),
  ]
}

export const uitvoering = [
  maakRoute({
    method: 'PUT',
    path: '/v1/ritten/{ritnummer}/uitvoering',
    operationId: 'meldUitvoering',
    groep: 'boeken',
    tag: 'Ritten',
    samenvatting: 'Meld dat een rit is gereden, of dat er niemand was',
    rollen: ['vervoerder'],
    params: z.strictObject({ ritnummer: Ritnummer }),
    body: Ritmelding,
    antwoorden: {
      200: { beschrijving: 'De melding is verwerkt; dezelfde melding nog eens verandert niets.', schema: Ritstand },
      409: {
        beschrijving: 'De rit is nog niet vertrokken, al anders gemeld of geannuleerd. Er verandert niets.',
        schema: Weigering,
      },
    },
    handle: async (deps, { wie, params, body }) => {
      const fouten = tijdfouten(body, deps.nu())
      if (fouten.length > 0) throw badInput(fouten)
      const uitkomst = await meldUitvoering(deps, wie, { ...params, melding: body })
      if (uitkomst === undefined) throw notFound('deze rit')
      const { ritnummer, status, uitvoering: tijden } = uitkomst.rit
      if (uitkomst.soort === 'teVroeg')
        throw new HttpProblem(409, 'rit-nog-niet-vertrokken', {
          title: 'Deze rit is nog niet vertrokken',
          detail: `Meld een rit op zijn vroegst ${duurTekst(MELDEN_VOOR_VERTREK_MINUTEN)} voor de vertrektijd.`,
        })
      if (uitkomst.soort === 'tegenstrijdig')
        throw new HttpProblem(409, 'rit-al-afgerond', {
          title: 'Deze rit is al afgerond',
          detail: `Deze rit is al ${status}. Er verandert niets.`,
        })
      return { status: 200, body: { ritnummer, status, ...tijden } }
    },
  }),
]
