import { magNotitieWissen, MEESTE_NOTITIES, type Notitie as Geschreven } from '../../../../domain/kernel/notitie.ts'
import type { Deps } from '../../../deps.ts'
import { leesNotities, schrijfNotitie, wisNotitie, type Notitieonderwerp } from '../../../use-cases/pas/notities.ts'
import { daderVan, type Wie } from '../../../use-cases/wie.ts'
import { conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { kies, type Getoond } from '../../toon.ts'
import { Probleem } from '../../velden.schema.ts'
import { PasPad } from '../pas.schema.ts'
import { Notitie, Notitielijst, Notitiewens, PasnotitiePad, RitnotitiePad, RitPad } from './notitie.schema.ts'

const toon = (wie: Wie, notitie: Geschreven): Getoond<typeof Notitie> =>
  kies(Notitie, { ...notitie, wisbaar: magNotitieWissen(notitie, daderVan(wie).rol) })

const nietGevonden = (onderwerp: Notitieonderwerp) => notFound('ritnummer' in onderwerp ? 'deze rit' : 'deze pas')

const toonLijst = (wie: Wie, geschreven: readonly Geschreven[]) =>
  ({ status: 200, body: { notities: geschreven.map((notitie) => toon(wie, notitie)) } }) as const

const lees = async (deps: Deps, wie: Wie, onderwerp: Notitieonderwerp) => {
  const gelezen = await leesNotities(deps, wie, onderwerp)
  if (gelezen === undefined) throw nietGevonden(onderwerp)
  return toonLijst(wie, gelezen)
}

const schrijf = async (deps: Deps, wie: Wie, wens: Parameters<typeof schrijfNotitie>[2]) => {
  const uitkomst = await schrijfNotitie(deps, wie, wens)
  if (uitkomst === undefined) throw nietGevonden(wens.onderwerp)
  if (uitkomst.soort === 'vol')
    throw conflict(
      'notities-vol',
      'Er passen geen notities meer bij',
      `Hier staan al ${MEESTE_NOTITIES} notities. Haal er eerst een weg die niet meer nodig is.`,
    )
  return { status: 201, body: toon(wie, uitkomst.notitie) } as const
}

const wis = async (deps: Deps, wie: Wie, welke: Parameters<typeof wisNotitie>[2]) => {
  const over = await wisNotitie(deps, wie, welke)
  if (over === undefined) throw nietGevonden(welke.onderwerp)
  if (over === 'magNiet')
    throw conflict('notitie-van-gemeente', 'Deze notitie is van de gemeente', 'Alleen de gemeente kan die weghalen.')
  return toonLijst(wie, over)
}

const opPas = { path: '/v1/passen/{pasnummer}/notities', params: PasPad, tag: 'Passen' } as const
const opRit = { path: '/v1/ritten/{ritnummer}/notities', params: RitPad, tag: 'Ritten' } as const

const lezen = {
  method: 'GET',
  groep: 'lezen',
  rollen: ['pashouder', 'centralist', 'gemeente'],
  antwoorden: { 200: { beschrijving: 'De notities, de nieuwste eerst.', schema: Notitielijst } },
} as const

const schrijven = {
  method: 'POST',
  groep: 'boeken',
  rollen: ['centralist', 'gemeente'],
  body: Notitiewens,
  antwoorden: {
    201: { beschrijving: 'De notitie. Dezelfde nog een keer is dezelfde.', schema: Notitie },
    409: { beschrijving: 'Er staan al te veel notities.', schema: Probleem },
  },
} as const

const wissen = {
  method: 'DELETE',
  groep: 'boeken',
  rollen: ['centralist', 'gemeente'],
  antwoorden: {
    200: { beschrijving: 'De notities die er nog zijn. Van de andere blijft niets bewaard.', schema: Notitielijst },
    409: { beschrijving: 'De notitie is van de gemeente; de centrale haalt die niet weg.', schema: Probleem },
  },
} as const

/** Notes at a pass and at a ride: for whoever helps the same person next, and for that person to read. */
export const notities = [
  maakRoute({
    ...opPas,
    ...lezen,
    operationId: 'leesPasnotities',
    samenvatting: 'Lees de notities bij een pas, van alle passen van deze persoon',
    handle: (deps, { wie, params }) => lees(deps, wie, params),
  }),
  maakRoute({
    ...opPas,
    ...schrijven,
    operationId: 'schrijfPasnotitie',
    samenvatting: 'Schrijf een korte notitie bij een pas',
    handle: (deps, { wie, params, body }) => schrijf(deps, wie, { onderwerp: params, ...body }),
  }),
  maakRoute({
    ...wissen,
    path: `${opPas.path}/{notitienummer}`,
    tag: opPas.tag,
    params: PasnotitiePad,
    operationId: 'wisPasnotitie',
    samenvatting: 'Haal een notitie bij een pas weg',
    handle: (deps, { wie, params: { pasnummer, notitienummer } }) =>
      wis(deps, wie, { onderwerp: { pasnummer }, notitienummer }),
  }),
  maakRoute({
    ...opRit,
    ...lezen,
    operationId: 'leesRitnotities',
    samenvatting: 'Lees de notities bij een rit',
    handle: (deps, { wie, params }) => lees(deps, wie, params),
  }),
  maakRoute({
    ...opRit,
    ...schrijven,
    operationId: 'schrijfRitnotitie',
    samenvatting: 'Schrijf een korte notitie bij een rit; de vervoerder ziet die niet',
    handle: (deps, { wie, params, body }) => schrijf(deps, wie, { onderwerp: params, ...body }),
  }),
  maakRoute({
    ...wissen,
    path: `${opRit.path}/{notitienummer}`,
    tag: opRit.tag,
    params: RitnotitiePad,
    operationId: 'wisRitnotitie',
    samenvatting: 'Haal een notitie bij een rit weg',
    handle: (deps, { wie, params: { ritnummer, notitienummer } }) =>
      wis(deps, wie, { onderwerp: { ritnummer }, notitienummer }),
  }),
]
