import * as z from 'zod'
import type { Regeling } from '../../../domain/beleid/index.ts'
import { isLopend, MEESTE_LOPENDE_REEKSEN, type Reeks } from '../../../domain/reeks/index.ts'
import { beeindigReeks } from '../../use-cases/reeks/beeindig-reeks.ts'
import { leesGeschrevenReeks, leesReeks, leesReeksen, type Reeksoverzicht } from '../../use-cases/reeks/lees-reeksen.ts'
import { startReeks, type Reeksbegin } from '../../use-cases/reeks/start-reeks.ts'
import { Na } from '../bladzijde.ts'
import { badInput, conflict, notFound, sleutelBezet, type HttpProblem } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Datum, Pasnummer, type Links } from '../velden.schema.ts'
import { Weigering } from '../rit/rit.schema.ts'
import {
  Reeksbeeindiging,
  Reeksnummer,
  Ritreeks,
  Ritreeksaanvraag,
  Ritreekslijst,
  Ritreeksoverzicht,
} from './ritreeks.schema.ts'
import { toonReden, toonRit } from '../rit/rit.toon.ts'
import { kies, type Getoond } from '../toon.ts'

const toonReeks = (reeks: Reeks): Getoond<typeof Ritreeks> => {
  const { afgerond: _, ...einde } = reeks.beeindiging ?? { afgerond: undefined }
  return kies(Ritreeks, {
    ...reeks,
    ...reeks.rit,
    status: isLopend(reeks) ? 'lopend' : 'beeindigd',
    beeindiging: 'op' in einde ? einde : undefined,
  })
}

const toonOverzicht = (
  { reeks, datums }: Reeksoverzicht,
  versies: readonly Regeling[],
  _links: z.infer<typeof Links>,
): Getoond<typeof Ritreeksoverzicht> => ({
  ...toonReeks(reeks),
  geboekt: datums.flatMap(({ uitkomst, ritten }) =>
    'ritten' in uitkomst ? [{ datum: uitkomst.datum, ritten: ritten.map((rit) => toonRit(rit, versies)) }] : [],
  ),
  geweigerd: datums.flatMap(({ uitkomst }) =>
    'ritten' in uitkomst ? [] : [{ ...uitkomst, redenen: uitkomst.redenen.map((reden) => toonReden(reden)) }],
  ),
  _links,
})

const geenReeks = ({ soort }: Exclude<Reeksbegin, { soort: 'begonnen' }>): HttpProblem => {
  switch (soort) {
    case 'pasOnbekend':
      return notFound('deze pas')
    case 'sleutelBezet':
      return sleutelBezet()
    case 'teVeelReeksen':
      return conflict(
        'te-veel-reeksen',
        'De reeks is niet gemaakt',
        `Er lopen al ${MEESTE_LOPENDE_REEKSEN} reeksen op deze pas. Beëindig er eerst een.`,
      )
    case 'geenDatums': {
      const detail = 'Deze reeks heeft vanaf vandaag geen enkele datum.'
      return badInput([{ in: 'body', location: 'herhaling', code: 'geen-datums', detail }])
    }
  }
}

const ReeksPad = z.strictObject({ reeksnummer: Reeksnummer })
const LEZERS = ['pashouder', 'centralist', 'gemeente'] as const
const BOEKERS = ['pashouder', 'centralist'] as const
/** The most dates that one request books: they are all in its answer. */
const DATUMS_IN_ANTWOORD = 400

export const ritreeksen = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritreeksen',
    operationId: 'startReeks',
    groep: 'boeken',
    tag: 'Ritreeksen',
    samenvatting: 'Boek ritten die terugkomen, elke datum voor zich',
    rollen: BOEKERS,
    body: Ritreeksaanvraag,
    idempotencyKey: 'verplicht',
    antwoorden: {
      201: { beschrijving: 'De reeks loopt. Per datum staat erbij of de rit geboekt is.', schema: Ritreeksoverzicht },
      409: {
        beschrijving: 'Er lopen al te veel reeksen, of de sleutel hoort bij een ander verzoek.',
        schema: Weigering,
      },
    },
    handle: async (deps, { wie, body, locaties, idempotencyKey, bladzijde }) => {
      const begin = await startReeks(deps, { wie, verzoek: body, locaties, idempotencyKey })
      if (begin.soort !== 'begonnen') throw geenReeks(begin)
      const overzicht = await leesGeschrevenReeks(
        deps,
        { gemeente: wie.gemeente, ...begin },
        { limit: DATUMS_IN_ANTWOORD },
      )
      const links = bladzijde.links(overzicht.next, `/v1/ritreeksen/${begin.reeksnummer}`)
      const getoond = toonOverzicht(overzicht, await deps.versies(wie.gemeente), links)
      return { status: 201, body: getoond, herhaald: begin.herhaald }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/ritreeksen',
    operationId: 'leesReeksen',
    groep: 'lezen',
    tag: 'Ritreeksen',
    samenvatting: 'Zoek de reeksen van een pas',
    rollen: LEZERS,
    query: z.strictObject({ pasnummer: Pasnummer.optional(), na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De reeksen, ook die beëindigd zijn.', schema: Ritreekslijst } },
    handle: async (deps, { wie, query, bladzijde }) => {
      const pasnummer = query.pasnummer ?? wie.pasnummer
      if (pasnummer === undefined)
        throw badInput([{ in: 'query', location: 'pasnummer', code: 'verplicht', detail: 'Geef het pasnummer.' }])
      const lijst = await leesReeksen(deps, wie, { pasnummer, cursor: bladzijde.na })
      if (lijst === undefined) throw notFound('deze pas')
      return { status: 200, body: { reeksen: lijst.reeksen.map(toonReeks), _links: bladzijde.links(lijst.next) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/ritreeksen/{reeksnummer}',
    operationId: 'leesReeks',
    groep: 'lezen',
    tag: 'Ritreeksen',
    samenvatting: 'Lees één reeks, met per datum de ritten of waarom die er niet zijn',
    rollen: LEZERS,
    params: ReeksPad,
    query: z.strictObject({ van: Datum.optional(), tot: Datum.optional(), na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De reeks met een bladzijde van haar datums.', schema: Ritreeksoverzicht } },
    handle: async (deps, { wie, params, query, bladzijde }) => {
      const { van, tot } = query
      const overzicht = await leesReeks(deps, wie, { ...params, van, tot, cursor: bladzijde.na })
      if (overzicht === undefined) throw notFound('deze reeks')
      const links = bladzijde.links(overzicht.next)
      return { status: 200, body: toonOverzicht(overzicht, await deps.versies(wie.gemeente), links) }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/ritreeksen/{reeksnummer}/beeindiging',
    operationId: 'beeindigReeks',
    groep: 'boeken',
    tag: 'Ritreeksen',
    samenvatting: 'Beëindig een reeks, en annuleer haar ritten als u dat vraagt',
    rollen: BOEKERS,
    params: ReeksPad,
    body: Reeksbeeindiging,
    antwoorden: {
      200: { beschrijving: 'De reeks stopt; met haar datums vanaf de laatste dag.', schema: Ritreeksoverzicht },
      409: { beschrijving: 'De reeks is al op een andere manier beëindigd.', schema: Weigering },
    },
    handle: async (deps, { wie, params, body, bladzijde }) => {
      const einde = await beeindigReeks(deps, wie, { ...params, wens: body })
      if (einde === undefined) throw notFound('deze reeks')
      if (einde.soort === 'andersBeeindigd')
        throw conflict('reeks-al-beeindigd', 'De reeks is al beëindigd', 'Deze reeks is eerder anders beëindigd.')
      const { beeindiging } = einde.reeks
      const overzicht = await leesGeschrevenReeks(
        deps,
        { gemeente: wie.gemeente, ...einde.reeks },
        { van: beeindiging?.vanaf },
      )
      const links = bladzijde.links(overzicht.next, `/v1/ritreeksen/${params.reeksnummer}?van=${beeindiging?.vanaf}`)
      return { status: 200, body: toonOverzicht(overzicht, await deps.versies(wie.gemeente), links) }
    },
  }),
]
