import * as z from 'zod'
import { duurTekst } from '../../../../domain/kernel/tekst.ts'
import {
  ONDERWEG_VOOR_VERTREK_MINUTEN,
  RITSTATUSSEN,
  VOORTGANGSTANDEN,
  voortgangVan,
  type Voortgangsuitkomst,
} from '../../../../domain/rit/index.ts'
import { meldVoortgang } from '../../../use-cases/rit/vervoerder/meld-voortgang.ts'
import { badInput, conflict, notFound, type HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { EenRegel } from '../../tekst.schema.ts'
import { Ritnummer, Tijdstip, type Veldfout } from '../../velden.schema.ts'
import { Weigering } from '../rit.schema.ts'
import { Opdrachtvoortgang } from './voortgang.schema.ts'
import { toonOpdrachtvoortgang } from './voortgang.toon.ts'

const velden = {
  op: Tijdstip.meta({
    description: 'Wanneer dit zo was, volgens uw klok. Wat u het laatst zei, geldt: ook als het eerder aankomt.',
  }),
  versie: z.int().min(1).meta({
    description: 'Over welke versie van de opdracht dit gaat (wijziging.versie). Is de rit intussen anders, dan 409.',
    example: 1,
  }),
  voertuig: EenRegel(40).optional().meta({ description: 'In welk voertuig, zoals u het noemt.', example: 'bus 12' }),
}
const verwachtVertrek = Tijdstip.meta({
  description: 'Wanneer het voertuig aan de deur is. Zonder later bericht blijft dit staan.',
})

const Voortgangsmelding = z
  .discriminatedUnion('stand', [
    z.strictObject({
      stand: z.enum(VOORTGANGSTANDEN).exclude(['vertraagd']),
      ...velden,
      verwachtVertrek: verwachtVertrek.optional(),
    }),
    z.strictObject({ stand: z.literal('vertraagd'), ...velden, verwachtVertrek }),
  ])
  .meta({
    id: 'Voortgangsmelding',
    description:
      'Hoever u met een rit bent: bevestigd (u rijdt hem), onderweg, vertraagd (met wanneer u er bent) of gearriveerd (aan de deur).',
    example: {
      stand: 'vertraagd',
      op: '2026-03-14T10:20:00+01:00',
      versie: 1,
      voertuig: 'bus 12',
      verwachtVertrek: '2026-03-14T10:50:00+01:00',
    },
  })

const Voortgangsstand = z
  .strictObject({
    ritnummer: Ritnummer,
    status: z.enum(RITSTATUSSEN),
    versie: z.int().min(1).meta({ description: 'De versie van de opdracht; een melding verandert die niet.' }),
    voortgang: Opdrachtvoortgang.optional(),
  })
  .meta({ id: 'Voortgangsstand', description: 'Hoever u met de rit bent, na alles wat u hebt gemeld.' })

/** No two clocks are the same. */
const VOORUIT_MS = 60_000

const fout = (location: string, detail: string): Veldfout => ({ in: 'body', location, code: 'onjuist', detail })

/** Why a message was not taken in; nothing changed. */
const geweigerd = ({ soort, rit }: Voortgangsuitkomst): HttpProblem | undefined => {
  switch (soort) {
    case 'verwerkt':
    case 'bekend':
      return undefined
    case 'afgerond':
      return conflict('rit-al-afgerond', 'Deze rit is al afgerond', `Deze rit is al ${rit.status}. Er verandert niets.`)
    case 'achterhaald':
      return conflict(
        'rit-intussen-anders',
        'Deze rit is intussen anders',
        `De opdracht heeft nu versie ${rit.geschiedenis.length}. Er verandert niets. Lees de opdracht opnieuw.`,
      )
    case 'teVroeg':
      return conflict(
        'rit-nog-niet-vertrokken',
        'Deze rit is nog niet vertrokken',
        `Onderweg of gearriveerd kan op zijn vroegst ${duurTekst(ONDERWEG_VOOR_VERTREK_MINUTEN)} voor de vertrektijd.`,
      )
    case 'tijdOnmogelijk':
      return badInput([
        fout(
          'verwachtVertrek',
          'Dit kan niet voor deze rit. Vertraagd is later dan de vertrektijd, en ten hoogste een dag.',
        ),
      ])
  }
}

export const voortgang = [
  maakRoute({
    method: 'PUT',
    path: '/v1/vervoersopdrachten/{ritnummer}/voortgang',
    operationId: 'meldVoortgang',
    groep: 'boeken',
    tag: 'Vervoer',
    samenvatting: 'Meld hoever u met een rit bent: bevestigd, onderweg, vertraagd of gearriveerd',
    rollen: ['vervoerder'],
    params: z.strictObject({ ritnummer: Ritnummer }),
    body: Voortgangsmelding,
    antwoorden: {
      200: {
        beschrijving: 'Hoever u bent. Dezelfde melding nog eens, of een die te laat kwam, verandert niets.',
        schema: Voortgangsstand,
      },
      409: {
        beschrijving: 'De rit is intussen anders, al afgerond, of het is nog te vroeg. Er verandert niets.',
        schema: Weigering,
      },
    },
    handle: async (deps, { wie, params, body }) => {
      if (body.op.epochMs > deps.nu() + VOORUIT_MS) throw badInput([fout('op', 'Dit tijdstip ligt in de toekomst.')])
      const uitkomst = await meldVoortgang(deps, wie, { ...params, melding: body })
      if (uitkomst === undefined) throw notFound('deze rit')
      const probleem = geweigerd(uitkomst)
      if (probleem !== undefined) throw probleem
      const { ritnummer, status, geschiedenis } = uitkomst.rit
      const stand = toonOpdrachtvoortgang(status, voortgangVan(uitkomst.rit))
      return { status: 200, body: { ritnummer, status, versie: geschiedenis.length, voortgang: stand } }
    },
  }),
]
