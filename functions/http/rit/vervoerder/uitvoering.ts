import * as z from 'zod'
import { RITSTATUSSEN, MELDEN_VOOR_VERTREK_MINUTEN, type Meldinguitkomst } from '../../../../domain/rit/index.ts'
import { duurTekst } from '../../../../domain/kernel/tekst.ts'
import { meldUitvoering } from '../../../use-cases/rit/vervoerder/meld-uitvoering.ts'
import { badInput, conflict, notFound, type HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { EenRegel, VrijeTekst } from '../../tekst.schema.ts'
import { Meter, Ritnummer, Tijdstip, type Veldfout } from '../../velden.schema.ts'
import { Uitvoeringstijden, Weigering } from '../rit.schema.ts'

/** Longer than any road here: a number of metres beyond it is a mistake. */
const MEESTE_METER = 1_000_000

const correctie = z
  .strictObject({
    reden: VrijeTekst(500),
    versie: z.int().min(1).optional().meta({
      description:
        'Welke versie van de opdracht u verbetert (wijziging.versie). Is de rit intussen anders, dan verandert er niets.',
    }),
  })
  .optional()
  .meta({ description: 'Alleen om een eerdere melding te vervangen: waarom.' })

const Ritmelding = z
  .discriminatedUnion('resultaat', [
    z.strictObject({
      resultaat: z.literal('gereden'),
      ingestapt: Tijdstip,
      uitgestapt: Tijdstip,
      voertuig: EenRegel(40)
        .optional()
        .meta({ description: 'In welk voertuig, zoals u het noemt.', example: 'bus 12' }),
      gemetenMeter: Meter.max(MEESTE_METER).optional().meta({
        description: 'Wat het voertuig heeft gemeten met de reiziger aan boord. Voor prijs en budget telt de afspraak.',
      }),
      correctie,
    }),
    z.strictObject({ resultaat: z.literal('loosgemeld'), correctie }),
    z.strictObject({
      resultaat: z.literal('nietGereden'),
      reden: VrijeTekst(500)
        .optional()
        .meta({ description: 'Waarom u niet hebt gereden, zonder gegevens van mensen.' }),
      correctie,
    }),
  ])
  .meta({
    id: 'Ritmelding',
    description:
      'Wat de vervoerder van een rit meldt: gereden met de tijden, niemand aan de deur (loosgemeld), of zelf niet gekomen (nietGereden). De eerste melding geldt; met correctie vervangt u haar.',
    example: {
      resultaat: 'gereden',
      ingestapt: '2026-03-14T10:34:00+01:00',
      uitgestapt: '2026-03-14T10:52:00+01:00',
      voertuig: 'bus 12',
      gemetenMeter: 10250,
    },
  })

/** What the carrier hears back: no price, budget or history. */
const Ritstand = z
  .strictObject({
    ritnummer: Ritnummer,
    status: z.enum(RITSTATUSSEN),
    ...Uitvoeringstijden.partial().shape,
    versie: z.int().min(1).meta({ description: 'De versie van de opdracht na deze melding (wijziging.versie).' }),
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

const AL_AFGEROND = 'Deze rit is al afgerond'

/** Why a report was not taken in; nothing changed. */
const geweigerd = ({ soort, rit }: Meldinguitkomst): HttpProblem | undefined => {
  switch (soort) {
    case 'verwerkt':
    case 'bekend':
      return undefined
    case 'teVroeg':
      return conflict(
        'rit-nog-niet-vertrokken',
        'Deze rit is nog niet vertrokken',
        `Meld een rit op zijn vroegst ${duurTekst(MELDEN_VOOR_VERTREK_MINUTEN)} voor de vertrektijd.`,
      )
    case 'tegenstrijdig': {
      const hoe = rit.status === 'geannuleerd' ? '' : ' Wilt u de melding vervangen, geef dan correctie met een reden.'
      return conflict('rit-al-afgerond', AL_AFGEROND, `Deze rit is al ${rit.status}. Er verandert niets.${hoe}`)
    }
    case 'achterhaald':
      return conflict(
        'rit-intussen-anders',
        'Deze rit is intussen anders',
        `De opdracht heeft nu versie ${rit.geschiedenis.length}. Er verandert niets.`,
      )
    case 'teVaak':
      return conflict('rit-te-vaak-gemeld', AL_AFGEROND, 'Deze rit is al te vaak verbeterd. Bel de gemeente.')
  }
}

export const uitvoering = [
  maakRoute({
    method: 'PUT',
    path: '/v1/ritten/{ritnummer}/uitvoering',
    operationId: 'meldUitvoering',
    groep: 'boeken',
    tag: 'Vervoer',
    samenvatting: 'Meld dat een rit is gereden, dat er niemand was of dat u niet kwam, of verbeter die melding',
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
      const probleem = geweigerd(uitkomst)
      if (probleem !== undefined) throw probleem
      const { ritnummer, status, uitvoering: tijden, geschiedenis } = uitkomst.rit
      return { status: 200, body: { ritnummer, status, ...tijden, versie: geschiedenis.length } }
    },
  }),
]
