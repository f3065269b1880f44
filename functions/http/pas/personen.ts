import * as z from 'zod'
import { LAATSTE_DATUM } from '../../../domain/kernel/tijd/periode.ts'
import { pasOp } from '../../../domain/pas/index.ts'
import { KOPPELGRONDEN } from '../../../domain/persoon/index.ts'
import { koppelPersoon, leesPersoon, type Persoonsoverzicht } from '../../use-cases/pas/personen.ts'
import type { Deps } from '../../deps.ts'
import type { Wie } from '../../use-cases/wie.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { kies } from '../toon.ts'
import { Datum, Namens, Pasnummer, Utc } from '../velden.schema.ts'
import { PasPad } from './pas.schema.ts'
import { GevondenPas } from './paslijst.schema.ts'
import { VrijeTekst } from '../tekst.schema.ts'

const Koppelwens = z
  .strictObject({
    persoonsnummer: Pasnummer.meta({ description: 'Het nummer van de persoon, of van een van zijn of haar passen.' }),
    reden: VrijeTekst(500).meta({ description: 'Hoe is vastgesteld dat dit dezelfde persoon is.' }),
  })
  .meta({ id: 'Koppelwens', example: { persoonsnummer: 'HRL-000001', reden: 'Identiteitsbewijs gezien.' } })

const Persoon = z
  .strictObject({
    persoonsnummer: Pasnummer,
    passen: z.array(
      z.strictObject({
        pasnummer: Pasnummer,
        geldigVanaf: Datum,
        geldigTotEnMet: Datum,
        vervangenDoor: Pasnummer.optional(),
        koppeling: z
          .strictObject({
            grond: z.enum(KOPPELGRONDEN),
            op: Utc,
            wie: z.string(),
            rol: z.string(),
            namens: Namens.optional(),
            reden: z.string().optional(),
          })
          .optional()
          .meta({ description: 'Wie deze pas bij de persoon zette, wanneer en waarom.' }),
      }),
    ),
    voorstellen: z
      .array(GevondenPas)
      .meta({ description: 'Passen met dezelfde naam en geboortedatum. Dat is een aanwijzing, geen bewijs.' }),
  })
  .meta({ id: 'Persoon', description: 'De passen van één persoon: één budget, en één rit tegelijk.' })

const toonPersoon = ({ persoon, leden, voorstellen }: Persoonsoverzicht) => ({
  persoonsnummer: persoon.persoonsnummer,
  passen: persoon.passen.map((dossier) => {
    const { pasnummer, geldigVanaf, geldigTotEnMet, vervangenDoor } = pasOp(dossier, LAATSTE_DATUM)
    const lid = leden.find((een) => een.pasnummer === pasnummer)
    if (lid === undefined) return { pasnummer, geldigVanaf, geldigTotEnMet, vervangenDoor }
    const { pasnummer: _, ...koppeling } = lid
    return { pasnummer, geldigVanaf, geldigTotEnMet, vervangenDoor, koppeling }
  }),
  voorstellen: voorstellen.map((pas) => kies(GevondenPas, pas)),
})

const gevonden = async (deps: Deps, wie: Wie, pasnummer: string) => {
  const overzicht = await leesPersoon(deps, wie, pasnummer)
  if (overzicht === undefined) throw notFound('deze pas')
  return toonPersoon(overzicht)
}

export const personen = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/persoon',
    operationId: 'leesPersoon',
    groep: 'lezen',
    tag: 'Passen',
    samenvatting: 'Lees welke passen van dezelfde persoon zijn, en welke dat misschien zijn',
    rollen: ['gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De persoon met de passen.', schema: Persoon } },
    handle: async (deps, { wie, params }) => ({ status: 200, body: await gevonden(deps, wie, params.pasnummer) }),
  }),
  maakRoute({
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/persoon',
    operationId: 'koppelPersoon',
    groep: 'verlenen',
    tag: 'Passen',
    samenvatting: 'Leg vast dat een pas van dezelfde persoon is als een andere pas: dan is er één budget',
    rollen: ['gemeente'],
    params: PasPad,
    body: Koppelwens,
    antwoorden: { 200: { beschrijving: 'De persoon met de passen, of dat was al zo.', schema: Persoon } },
    handle: async (deps, { wie, params, body }) => {
      const uitkomst = await koppelPersoon(deps, wie, { ...body, pasnummer: params.pasnummer })
      if (uitkomst === undefined) throw notFound('deze pas')
      if (uitkomst.soort === 'onbekend') throw notFound('deze persoon')
      return { status: 200, body: await gevonden(deps, wie, params.pasnummer) }
    },
  }),
]
