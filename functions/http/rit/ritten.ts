import * as z from 'zod'
import { RITSTATUSSEN, BOEKERS, boekersVan } from '../../../domain/rit/index.ts'
import type { Opzij } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import type { Rol, Wie } from '../../use-cases/wie.ts'
import { boekRit, type Boeking as BoekResultaat } from '../../use-cases/rit/boek-rit.ts'
import {
  leesRit,
  leesRitten,
  leesRittenVanGemeente,
  type Rittenvraag as Vraag,
} from '../../use-cases/rit/lees-ritten.ts'
import {
  beoordeelWijziging,
  wijzigRit,
  type Onwijzigbaar,
  type Wijziguitkomst,
} from '../../use-cases/rit/wijzig-rit.ts'
import { Na } from '../bladzijde.ts'
import { badInput, conflict, HttpProblem, notFound, sleutelBezet } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { DatumRondNu, Pasnummer, Ritnummer, type Veldfout } from '../velden.schema.ts'
import { Boeking, Rit, Ritbeoordeling, Rittenlijst, Weigering } from './rit.schema.ts'
import { Boekingsaanvraag, Ritwijziging } from './ritaanvraag.schema.ts'
import { toonBesluit, toonRit, toonTotaal, toonUitkomst } from './rit.toon.ts'

const geenBoeking = (boeking: Exclude<BoekResultaat, { soort: 'geboekt' }>): HttpProblem => {
  switch (boeking.soort) {
    case 'pasOnbekend':
      return notFound('deze pas')
    case 'sleutelBezet':
      return sleutelBezet()
    case 'ongegrond':
      return boeking.waarom === 'nietNodig'
        ? conflict(
            'afwijking-niet-nodig',
            'De rit is niet geboekt',
            'Deze rit mag gewoon volgens de regels. Een afwijking is niet nodig. De reiziger of een centralist kan hem boeken.',
          )
        : conflict(
            'afwijken-zonder-grond',
            'De rit is niet geboekt',
            'De regels van uw gemeente noemen geen artikel waarmee u hiervan mag afwijken.',
          )
    case 'geweigerd': {
      const uitkomst = toonUitkomst(boeking.besluit)
      const detail =
        uitkomst.uitkomst === 'voorleggen'
          ? 'Over deze rit moet iemand beslissen. Bel de centrale. Er is nog niets geboekt.'
          : 'Deze rit kan niet. Er is niets geboekt.'
      return new HttpProblem(409, 'rit-niet-geboekt', { title: 'De rit is niet geboekt', detail, extra: uitkomst })
    }
  }
}

const onwijzigbaar = (uitkomst: Onwijzigbaar): HttpProblem => {
  switch (uitkomst.soort) {
    case 'zelfdePlaats': {
      const detail = 'Dan begint en eindigt de rit op dezelfde plaats. Kies een andere plaats.'
      return badInput([{ in: 'body', location: 'naar.locatieId', code: 'zelfde-plaats', detail }])
    }
    case 'vertrokken':
      return conflict('rit-al-vertrokken', 'Veranderen kan niet meer', 'De vertrektijd van deze rit is al voorbij.')
    case 'teVaak': {
      const detail = 'Deze rit is al te vaak veranderd. Annuleer de rit en boek een nieuwe.'
      return conflict('rit-te-vaak-veranderd', 'Veranderen kan niet meer', detail)
    }
    case 'kanNietMeer':
      return conflict('rit-al-afgerond', 'Veranderen kan niet meer', `Deze rit is al ${uitkomst.rit.status}.`)
  }
}

const nietGewijzigd = (uitkomst: Exclude<Wijziguitkomst, { soort: 'gewijzigd' }>): HttpProblem =>
  uitkomst.soort === 'geweigerd'
    ? new HttpProblem(409, 'rit-niet-gewijzigd', {
        title: 'De rit is niet veranderd',
        detail: 'Zo kan de rit niet. Uw rit blijft zoals hij was.',
        extra: toonUitkomst(uitkomst.besluit),
      })
    : onwijzigbaar(uitkomst)

const Rittenvraag = z.strictObject({
  pasnummer: Pasnummer.optional().meta({
    description: 'Van welke pas. De gemeente kan ook alle ritten van een periode vragen: dan met van en tot.',
  }),
  van: DatumRondNu.optional(),
  tot: DatumRondNu.optional(),
  status: z.enum(RITSTATUSSEN).optional(),
  na: Na.optional(),
})

const verplicht = (location: string, detail: string): Veldfout => ({ in: 'query', location, code: 'verplicht', detail })

/** @throws HttpProblem 400 on a question about nobody and no period */
const leesLijst = (
  deps: Deps,
  wie: Wie,
  { pasnummer = wie.pasnummer, van, tot, status, cursor }: Partial<Vraag>,
): ReturnType<typeof leesRitten> => {
  if (pasnummer !== undefined) return leesRitten(deps, wie, { pasnummer, van, tot, status, cursor })
  if (!wie.rollen.includes('gemeente')) throw badInput([verplicht('pasnummer', 'Geef het pasnummer.')])
  if (van !== undefined && tot !== undefined) return leesRittenVanGemeente(deps, wie, { van, tot, status, cursor })
  const detail = 'Geef een pasnummer, of een periode met van en tot.'
  throw badInput(
    Object.entries({ van, tot }).flatMap(([veld, dag]) => (dag === undefined ? [verplicht(veld, detail)] : [])),
  )
}

/**
 * @returns who books, in no other role than this booking is for
 * @throws HttpProblem 403
 */
const boekerVan = (wie: Wie, opzij: Opzij): Wie => {
  const nodig: readonly Rol[] = boekersVan(opzij)
  const rollen = wie.rollen.filter((rol) => nodig.includes(rol))
  if (rollen.length > 0) return { ...wie, rollen }
  const detail = wie.rollen.includes('gemeente')
    ? 'Met de rol gemeente kunt u alleen boeken als afwijking van de regels, met een motivering.'
    : `Dit kan alleen met de rol ${nodig.join(' of ')}.`
  throw new HttpProblem(403, 'mag-niet', { title: 'Dit mag u niet', detail })
}

const RitPad = z.strictObject({ ritnummer: Ritnummer })
const LEZERS = ['pashouder', 'centralist', 'gemeente'] as const

export const ritten = [
  maakRoute({
    method: 'POST',
    path: '/v1/ritten',
    operationId: 'boekRit',
    groep: 'boeken',
    tag: 'Ritten',
    samenvatting: 'Boek een rit, met terugrit als u die vraagt: samen of niet',
    rollen: BOEKERS,
    body: Boekingsaanvraag,
    idempotencyKey: 'verplicht',
    antwoorden: {
      201: { beschrijving: 'De rit is geboekt.', schema: Boeking },
      409: { beschrijving: 'De rit mag niet, of de sleutel hoort bij een ander verzoek.', schema: Weigering },
    },
    handle: async (deps, { wie, body: verzoek, locaties, idempotencyKey }) => {
      const boeking = await boekRit(deps, { wie: boekerVan(wie, verzoek), verzoek, locaties, idempotencyKey })
      if (boeking.soort !== 'geboekt') throw geenBoeking(boeking)
      const versies = await deps.versies(wie.gemeente)
      const { ritten: gemaakt, herhaald } = boeking
      const body = {
        ritten: gemaakt.map((rit) => toonRit(rit, versies)),
        ritprijs: toonTotaal(gemaakt.map((rit) => rit.ritprijs)),
      }
      return { status: 201, body, herhaald }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/ritten',
    operationId: 'leesRitten',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Zoek ritten van een pas, of als gemeente alle ritten van een periode',
    rollen: LEZERS,
    query: Rittenvraag,
    antwoorden: { 200: { beschrijving: 'De ritten op volgorde van vertrek.', schema: Rittenlijst } },
    handle: async (deps, { wie, query, bladzijde }) => {
      const lijst = await leesLijst(deps, wie, { ...query, cursor: bladzijde.na })
      if (lijst === undefined) throw notFound('deze pas')
      const versies = await deps.versies(wie.gemeente)
      const getoond = lijst.ritten.map((rit) => toonRit(rit, versies))
      return { status: 200, body: { ritten: getoond, _links: bladzijde.links(lijst.next) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/ritten/{ritnummer}',
    operationId: 'leesRit',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Lees één rit, met prijs en afspraken',
    rollen: LEZERS,
    params: RitPad,
    antwoorden: { 200: { beschrijving: 'De rit.', schema: Rit } },
    handle: async (deps, { wie, params }) => {
      const rit = await leesRit(deps, wie, params.ritnummer)
      if (rit === undefined) throw notFound('deze rit')
      return { status: 200, body: toonRit(rit, await deps.versies(wie.gemeente)) }
    },
  }),
  maakRoute({
    method: 'PATCH',
    path: '/v1/ritten/{ritnummer}',
    operationId: 'wijzigRit',
    groep: 'boeken',
    tag: 'Ritten',
    samenvatting: 'Verander een geboekte rit; lukt dat niet, dan blijft de rit zoals hij was',
    rollen: ['pashouder', 'centralist'],
    params: RitPad,
    body: Ritwijziging,
    antwoorden: {
      200: { beschrijving: 'De rit is veranderd, met een nieuwe prijs, of was al zo.', schema: Rit },
      409: {
        beschrijving: 'De rit mag zo niet, of kan niet meer veranderen. De rit blijft zoals hij was.',
        schema: Weigering,
      },
    },
    handle: async (deps, { wie, params, body, locaties }) => {
      const uitkomst = await wijzigRit(deps, wie, { ...params, wijziging: body, locaties })
      if (uitkomst === undefined) throw notFound('deze rit')
      if (uitkomst.soort !== 'gewijzigd') throw nietGewijzigd(uitkomst)
      return { status: 200, body: toonRit(uitkomst.rit, await deps.versies(wie.gemeente)) }
    },
  }),
  maakRoute({
    method: 'POST',
    path: '/v1/ritten/{ritnummer}/wijzigingsbeoordelingen',
    operationId: 'beoordeelWijziging',
    groep: 'lezen',
    tag: 'Ritten',
    samenvatting: 'Beoordeel een wijziging van een geboekte rit en bereken de nieuwe prijs, zonder te wijzigen',
    rollen: ['pashouder', 'centralist'],
    params: RitPad,
    body: Ritwijziging,
    antwoorden: {
      200: { beschrijving: 'De beoordeling, ook als de rit zo niet mag.', schema: Ritbeoordeling },
      409: { beschrijving: 'De rit kan niet meer veranderen.', schema: Weigering },
    },
    handle: async (deps, { wie, params, body, locaties }) => {
      const oordeel = await beoordeelWijziging(deps, wie, { ...params, wijziging: body, locaties })
      if (oordeel === undefined) throw notFound('deze rit')
      if (oordeel.soort !== 'geoordeeld') throw onwijzigbaar(oordeel)
      return { status: 200, body: toonBesluit(oordeel.besluit, oordeel.aanvraag) }
    },
  }),
]
