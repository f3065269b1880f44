import * as z from 'zod'
import type { Pasverzoek } from '../../../stores/pas/kilometerverzoeken.ts'
import {
  handelKilometerverzoekAf,
  leesKilometerverzoeken,
  leesOpenKilometerverzoeken,
  vraagKilometers,
  type Verzoekuitkomst,
} from '../../../use-cases/pas/kilometerverzoeken.ts'
import { Na } from '../../bladzijde.ts'
import { badInput, conflict, notFound, type HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { kies, type Getoond } from '../../toon.ts'
import { Probleem } from '../../velden.schema.ts'
import { PasPad } from '../pas.schema.ts'
import {
  Kilometerverzoek,
  Kilometerverzoekenlijst,
  Kilometerwens,
  OpenKilometerverzoeken,
  Verzoekbesluit,
  VerzoekPad,
} from './kilometerverzoek.schema.ts'

/** Without who decided: the municipality answers for it, not one of its people. */
const toon = ({ pasnummer, verzoek }: Pasverzoek): Getoond<typeof Kilometerverzoek> => {
  const { afhandeling } = verzoek
  return kies(Kilometerverzoek, {
    ...verzoek,
    pasnummer,
    patroon: { ...verzoek.patroon, perMaandMeter: [...verzoek.patroon.perMaandMeter] },
    afhandeling: afhandeling && {
      uitkomst: afhandeling.uitkomst,
      besluitnummer: afhandeling.besluitnummer,
      op: afhandeling.op,
    },
  })
}

const gedeeld = { tag: 'Passen', antwoord: { beschrijving: 'Het verzoek.', schema: Kilometerverzoek } } as const

const veldfout = (location: string, code: string, detail: string): HttpProblem =>
  badInput([{ in: 'body', location, code, detail }])

/** @returns what stands in the way of settling a request */
const problemen: Readonly<Record<Exclude<Verzoekuitkomst['soort'], 'afgehandeld'>, () => HttpProblem>> = {
  besluitOnbekend: () => veldfout('besluitnummer', 'besluit.onbekend', 'Dit besluit kennen wij niet.'),
  anderBesluit: () =>
    conflict(
      'besluit-ander-onderwerp',
      'Dit besluit gaat ergens anders over',
      'Kies een besluit over de kilometers, of een afwijzing.',
    ),
  besluitVoorVerzoek: () =>
    conflict(
      'besluit-voor-verzoek',
      'Dit besluit is van voor het verzoek',
      'Kies een besluit dat na het verzoek is vastgelegd.',
    ),
  nietOpPas: () =>
    conflict(
      'budget-niet-op-pas',
      'Het hogere budget staat niet op de pas',
      'Zet het eerst op de pas van deze persoon.',
    ),
  alAnders: () =>
    conflict('al-afgehandeld', 'Op dit verzoek is al beslist', 'Een besluit verandert niet. Neem een nieuw besluit.'),
}

export const kilometerverzoeken = [
  maakRoute({
    method: 'POST',
    path: '/v1/passen/{pasnummer}/kilometerverzoeken',
    operationId: 'vraagKilometers',
    groep: 'boeken',
    tag: gedeeld.tag,
    samenvatting: 'Vraag om meer kilometers; de ritten van dit jaar gaan mee als bewijs',
    rollen: ['pashouder'],
    params: PasPad,
    body: Kilometerwens,
    antwoorden: {
      201: {
        ...gedeeld.antwoord,
        beschrijving: 'Het verzoek ligt bij de gemeente. Hetzelfde nog een keer geeft hetzelfde.',
      },
      409: { beschrijving: 'Er loopt al een verzoek, of er is geen grens aan de kilometers.', schema: Probleem },
    },
    handle: async (deps, { wie, params, body }) => {
      const vraag = await vraagKilometers(deps, wie, { ...params, wens: body })
      if (vraag === undefined) throw notFound('deze pas')
      if (vraag.soort === 'periodefout') throw veldfout('totEnMet', 'periode.onjuist', vraag.tekst)
      if (vraag.soort === 'looptAl')
        throw conflict(
          'verzoek-loopt',
          'U hebt dit al gevraagd',
          'De gemeente heeft nog niet beslist. Wacht op het besluit, of bel de gemeente.',
        )
      if (vraag.soort === 'geenGrens')
        throw conflict('geen-grens', 'Dit is niet nodig', 'Uw gemeente stelt nu geen grens aan het aantal kilometers.')
      return { status: 201, body: toon(vraag.gevraagd) }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/kilometerverzoeken',
    operationId: 'leesKilometerverzoeken',
    groep: 'lezen',
    tag: gedeeld.tag,
    samenvatting: 'Lees de verzoeken van iemand om meer kilometers, het nieuwste eerst',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: {
      200: { beschrijving: 'De verzoeken, van alle passen van deze persoon.', schema: Kilometerverzoekenlijst },
    },
    handle: async (deps, { wie, params }) => {
      const verzoeken = await leesKilometerverzoeken(deps, wie, params.pasnummer)
      if (verzoeken === undefined) throw notFound('deze pas')
      return { status: 200, body: { kilometerverzoeken: verzoeken.map(toon) } }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/kilometerverzoeken',
    operationId: 'leesOpenKilometerverzoeken',
    groep: 'lezen',
    tag: gedeeld.tag,
    samenvatting: 'Lees welke verzoeken om meer kilometers op een besluit wachten',
    rollen: ['gemeente'],
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: { 200: { beschrijving: 'De oudste eerst.', schema: OpenKilometerverzoeken } },
    handle: async (deps, { wie, bladzijde }) => {
      const { verzoeken, next } = await leesOpenKilometerverzoeken(deps, wie, bladzijde.na)
      return { status: 200, body: { kilometerverzoeken: verzoeken.map(toon), _links: bladzijde.links(next) } }
    },
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/kilometerverzoeken/{verzoeknummer}/afhandeling',
    operationId: 'handelKilometerverzoekAf',
    groep: 'boeken',
    tag: gedeeld.tag,
    samenvatting: 'Zeg met welk besluit op een verzoek om meer kilometers is beslist',
    rollen: ['gemeente'],
    params: VerzoekPad,
    body: Verzoekbesluit,
    antwoorden: {
      200: { ...gedeeld.antwoord, beschrijving: 'Het verzoek met het besluit; nog eens hetzelfde verandert niets.' },
      409: {
        beschrijving:
          'Er is al anders beslist, het besluit gaat ergens anders over of is van voor het verzoek, of het hogere budget staat nog niet op de pas.',
        schema: Probleem,
      },
    },
    handle: async (deps, { wie, params, body }) => {
      const uitkomst = await handelKilometerverzoekAf(deps, wie, { ...params, ...body })
      if (uitkomst === undefined) throw notFound('dit verzoek')
      if (uitkomst.soort !== 'afgehandeld') throw problemen[uitkomst.soort]()
      return { status: 200, body: toon(uitkomst.afgehandeld) }
    },
  }),
]
