import * as z from 'zod'
import { CORRECTIEUITKOMSTEN, MEESTE_OPEN_VERZOEKEN } from '../../../domain/pas/index.ts'
import type { Pascorrectie } from '../../stores/inzage/correctieverzoeken.ts'
import {
  handelCorrectieAf,
  leesCorrectieverzoeken,
  leesOpenCorrectieverzoeken,
  vraagCorrectie,
} from '../../use-cases/inzage/correctieverzoeken.ts'
import { Na } from '../bladzijde.ts'
import { conflict, HttpProblem, notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Links, Pasnummer, Probleem, Utc } from '../velden.schema.ts'
import { EenRegel, VrijeTekst } from '../tekst.schema.ts'

const Nummer = z.string().min(1).max(40).meta({ description: 'Nummer van het verzoek.', example: 'C7Q2M0X4C9T' })
const PasPad = z.strictObject({ pasnummer: Pasnummer })

const wens = {
  veld: EenRegel(200).meta({ description: 'Wat er niet klopt.', example: 'telefoon' }),
  voorstel: VrijeTekst(500).meta({ description: 'Wat het moet zijn.' }),
  toelichting: VrijeTekst(2000).optional(),
}
const besluit = {
  uitkomst: z.enum(CORRECTIEUITKOMSTEN),
  reden: VrijeTekst(2000).meta({ description: 'Waarom; de pashouder leest dit.' }),
}

const Correctieverzoek = z
  .strictObject({
    nummer: Nummer,
    pasnummer: Pasnummer,
    ...wens,
    op: Utc,
    uiterlijkOp: Utc.meta({ description: 'Voor dit moment hoort de pashouder wat er is gedaan.' }),
    afhandeling: z.strictObject({ ...besluit, op: Utc }).optional(),
  })
  .meta({ id: 'Correctieverzoek', description: 'Een verzoek om gegevens te verbeteren (AVG artikel 16).' })

const Lijst = z
  .strictObject({ correctieverzoeken: z.array(Correctieverzoek), _links: Links })
  .meta({ id: 'Correctieverzoekenlijst' })

/** Without who settled it: the municipality answers for it, not one of its people. */
const toon = ({ pasnummer, verzoek }: Pascorrectie) => {
  const { afhandeling, ...rest } = verzoek
  if (afhandeling === undefined) return { pasnummer, ...rest }
  const { uitkomst, reden, op } = afhandeling
  return { pasnummer, ...rest, afhandeling: { uitkomst, reden, op } }
}

export const correctieverzoeken = [
  maakRoute({
    method: 'POST',
    path: '/v1/passen/{pasnummer}/correctieverzoeken',
    operationId: 'vraagCorrectie',
    groep: 'boeken',
    tag: 'Uw gegevens',
    samenvatting: 'Vraag om gegevens te verbeteren die niet kloppen',
    rollen: ['pashouder'],
    params: PasPad,
    body: z.strictObject(wens).meta({ id: 'Correctiewens', example: { veld: 'telefoon', voorstel: '0600 000 000' } }),
    antwoorden: {
      201: { beschrijving: 'Het verzoek ligt bij de gemeente.', schema: Correctieverzoek },
      409: { beschrijving: 'Er liggen al te veel verzoeken.', schema: Probleem },
    },
    handle: async (deps, { wie, params, body }) => {
      const correctie = await vraagCorrectie(deps, wie, { ...params, wens: body })
      if (correctie === undefined) throw notFound('deze pas')
      if (correctie === 'teVeel')
        throw conflict(
          'te-veel-verzoeken',
          'Uw verzoek is niet verstuurd',
          `Er liggen al ${MEESTE_OPEN_VERZOEKEN} verzoeken van u bij de gemeente. Wacht tot daar een antwoord op is, of bel de gemeente.`,
        )
      return { status: 201, body: toon(correctie) }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/correctieverzoeken',
    operationId: 'leesCorrectieverzoeken',
    groep: 'lezen',
    tag: 'Uw gegevens',
    samenvatting: 'Lees de verzoeken van een pashouder, met wat ermee is gedaan',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De verzoeken.', schema: Lijst } },
    handle: async (deps, { wie, params, bladzijde }) => {
      const lijst = await leesCorrectieverzoeken(deps, wie, { ...params, cursor: bladzijde.na })
      if (lijst === undefined) throw notFound('deze pas')
      return {
        status: 200,
        body: { correctieverzoeken: lijst.correcties.map(toon), _links: bladzijde.links(lijst.next) },
      }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/correctieverzoeken',
    operationId: 'leesOpenCorrectieverzoeken',
    groep: 'lezen',
    tag: 'Uw gegevens',
    samenvatting: 'Lees welke verzoeken op de gemeente wachten',
    rollen: ['gemeente'],
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De oudste eerst.', schema: Lijst } },
    handle: async (deps, { wie, bladzijde }) => {
      const lijst = await leesOpenCorrectieverzoeken(deps, wie, bladzijde.na)
      return {
        status: 200,
        body: { correctieverzoeken: lijst.correcties.map(toon), _links: bladzijde.links(lijst.next) },
      }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/correctieverzoeken/{nummer}/afhandeling',
    operationId: 'handelCorrectieAf',
    groep: 'boeken',
    tag: 'Uw gegevens',
    samenvatting: 'Zeg wat er met een verzoek is gedaan, en waarom',
    rollen: ['gemeente'],
    params: z.strictObject({ pasnummer: Pasnummer, nummer: Nummer }),
    body: z
      .strictObject(besluit)
      .meta({ id: 'Correctiebesluit', example: { uitkomst: 'overgenomen', reden: 'Wij hebben het aangepast.' } }),
    antwoorden: {
      200: {
        beschrijving: 'Het verzoek is afgehandeld; nog eens hetzelfde verandert niets.',
        schema: Correctieverzoek,
      },
      409: { beschrijving: 'Het verzoek is al anders afgehandeld.', schema: Probleem },
    },
    handle: async (deps, { wie, params, body }) => {
      const afhandeling = await handelCorrectieAf(deps, wie, { ...params, besluit: body })
      if (afhandeling === undefined) throw notFound('dit verzoek')
      if (afhandeling.soort === 'alAnders')
        throw new HttpProblem(409, 'al-afgehandeld', {
          title: 'Dit verzoek is al afgehandeld',
          detail: 'Er verandert niets.',
        })
      return { status: 200, body: toon(afhandeling.correctie) }
    },
  }),
]
