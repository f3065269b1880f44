import * as z from 'zod'
import { MANDATEN, type Mandaat } from '../../../domain/kernel/vertegenwoordiging.ts'
import type { Verwerkt } from '../../stores/inzage/logboek.ts'
import { leesInzagen } from '../../use-cases/inzage/lees-inzagen.ts'
import { Na } from '../bladzijde.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Bron, Links, Pasnummer } from '../velden.schema.ts'
import { VANZELF, VERWERKINGEN } from './verwerkingen.ts'

const Inzage = z
  .strictObject({
    op: z.iso.datetime().meta({ description: 'Wanneer, in UTC.', example: '2026-03-14T09:30:00.000Z' }),
    wat: z.string().meta({ description: 'Wat er is gedaan.', example: 'Uw pas bekeken' }),
    waarom: z.string().meta({ description: 'Waarom dat nodig was.' }),
    grondslag: Bron.optional().meta({ description: 'De wet die dat toestaat.' }),
    rol: z.string().meta({ example: 'centralist' }),
    door: z.string().meta({ description: 'Wie het deed; geen naam.', example: 'De centrale die ritten boekt' }),
    uzelf: z.boolean().meta({ description: 'De pashouder deed het zelf.' }),
    mandaat: z.enum(MANDATEN).optional().meta({ description: 'Als iemand het namens de pashouder deed.' }),
    gelukt: z.boolean().meta({ description: 'Niet waar: er ging bij ons iets mis.' }),
    traceId: z.string().meta({ description: 'Kenmerk in het logboek, voor vragen aan de gemeente.' }),
  })
  .meta({ id: 'Inzage', description: 'Eén keer dat gegevens van een pashouder zijn bekeken of veranderd.' })

const NAMENS: Readonly<Record<Mandaat, string>> = {
  gemachtigde: 'Iemand die u hebt gemachtigd',
  wettelijkVertegenwoordiger: 'Uw wettelijk vertegenwoordiger',
  zorgprofessional: 'Een zorgverlener die voor u handelt',
}

const doorWie = ({ rol, mandaat }: Verwerkt, gemeente: string): string => {
  if (mandaat !== undefined) return NAMENS[mandaat]
  switch (rol) {
    case 'pashouder':
      return 'Uzelf'
    case 'centralist':
      return 'De centrale die ritten boekt'
    case 'vervoerder':
      return 'De vervoerder'
    case 'gemeente':
      return `De gemeente ${gemeente}`
    default:
      return 'Het systeem zelf'
  }
}

const toonInzage = (gemeente: string, verwerkt: Verwerkt): z.infer<typeof Inzage> => {
  const { begin, naam, rol, mandaat, status, trace } = verwerkt
  const { activiteit, wat } = VERWERKINGEN[naam] ?? VANZELF[naam] ?? {}
  return {
    op: begin,
    wat: wat ?? 'Uw gegevens gebruikt',
    waarom: activiteit?.doel ?? 'De reden staat in het register van de gemeente.',
    grondslag: activiteit?.grondslag,
    rol,
    door: doorWie(verwerkt, gemeente),
    uzelf: rol === 'pashouder' && mandaat === undefined,
    mandaat,
    gelukt: status === 'Unset',
    traceId: trace,
  }
}

export const inzagen = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/inzagen',
    operationId: 'leesInzagen',
    groep: 'lezen',
    tag: 'Uw gegevens',
    samenvatting: 'Lees wie gegevens van een pashouder heeft gezien of veranderd, en waarom',
    rollen: ['pashouder', 'gemeente'],
    params: z.strictObject({ pasnummer: Pasnummer }),
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'De nieuwste eerst.',
        schema: z.strictObject({ inzagen: z.array(Inzage), _links: Links }).meta({ id: 'Inzagenlijst' }),
      },
    },
    handle: async (deps, { wie, params, bladzijde }) => {
      const gelezen = await leesInzagen(deps, wie, { ...params, cursor: bladzijde.na })
      if (gelezen === undefined) throw notFound('deze pas')
      const gemeente = (await deps.versies(wie.gemeente)).at(-1)?.naam ?? wie.gemeente
      const lijst = gelezen.verwerkt.map((verwerkt) => toonInzage(gemeente, verwerkt))
      return { status: 200, body: { inzagen: lijst, _links: bladzijde.links(gelezen.next) } }
    },
  }),
]
