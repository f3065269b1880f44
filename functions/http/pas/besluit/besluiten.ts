import {
  koppelAanBesluit,
  legBesluitVast,
  leesBesluit,
  leesBesluiten,
  meldBezwaar,
  meldUitkomst,
  meldVerzending,
} from '../../../use-cases/pas/besluiten.ts'
import type { Besluit as Genomen, PasFout } from '../../../../domain/pas/index.ts'
import { briefAlsPdf } from '../../briefpdf.ts'
import { conflict, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Probleem } from '../../velden.schema.ts'
import * as z from 'zod'
import { PasPad } from '../pas.schema.ts'
import { pasfouten } from '../pas.toon.ts'
import {
  Besluit,
  Besluitenlijst,
  Besluitkoppeling,
  BesluitPad,
  Besluitwens,
  BezwaarPad,
  Bezwaaruitkomst,
  Bezwaarwens,
  Verzendmelding,
} from './besluit.schema.ts'
import { bezwaarnummerVan, toonBesluit } from './besluit.toon.ts'
import { besluitbrief } from './besluitbrief.ts'

const gedeeld = { groep: 'verlenen', tag: 'Besluiten', rollen: ['gemeente'] } as const
const DOSSIER = { dossier: true }

type Uitkomst =
  | { readonly besluit: Genomen }
  | { readonly soort: 'fout'; readonly fouten: readonly PasFout[] }
  | { readonly soort: 'alAnders' }
  | undefined

export const alAfgehandeld = () =>
  conflict(
    'al-afgehandeld',
    'Dit bezwaar is al afgehandeld',
    'Een uitkomst verandert niet. Neem een nieuw besluit als het anders moet.',
  )

/** What became of a decision. @throws HttpProblem when nothing did */
const besluitVan = (uitkomst: Uitkomst): Genomen => {
  if (uitkomst === undefined) throw notFound('dit besluit')
  if ('besluit' in uitkomst) return uitkomst.besluit
  if (uitkomst.soort === 'fout') throw pasfouten(uitkomst.fouten)
  throw alAfgehandeld()
}

export const besluiten = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/passen/{pasnummer}/besluiten',
    operationId: 'legBesluitVast',
    samenvatting: 'Leg een besluit over een pas vast; ook een afwijzing, een blokkade of een intrekking is een besluit',
    params: PasPad,
    body: Besluitwens,
    antwoorden: { 201: { beschrijving: 'Het besluit. Hetzelfde nog een keer geeft hetzelfde.', schema: Besluit } },
    handle: async (deps, { wie, params: { pasnummer }, body }) => {
      const besluit = besluitVan(await legBesluitVast(deps, wie, { pasnummer, inhoud: body }))
      return { status: 201, body: toonBesluit(pasnummer, besluit, DOSSIER) }
    },
  }),
  maakRoute({
    ...gedeeld,
    groep: 'lezen',
    method: 'GET',
    path: '/v1/passen/{pasnummer}/besluiten',
    operationId: 'leesBesluiten',
    samenvatting: 'Lees de besluiten over een pas, het nieuwste eerst',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De besluiten.', schema: Besluitenlijst } },
    handle: async (deps, { wie, params: { pasnummer } }) => {
      const gelezen = await leesBesluiten(deps, wie, pasnummer)
      if (gelezen === undefined) throw notFound('deze pas')
      const dossier = wie.rollen.includes('gemeente')
      const besluitenlijst = gelezen.besluiten.map((een) => toonBesluit(pasnummer, een, { dossier }))
      const open = gelezen.zonderBesluit.map(({ velden, ...rest }) => ({ ...rest, velden: [...velden] }))
      return { status: 200, body: { besluiten: besluitenlijst, zonderBesluit: open } }
    },
  }),
  maakRoute({
    ...gedeeld,
    groep: 'lezen',
    method: 'GET',
    path: '/v1/passen/{pasnummer}/besluiten/{besluitnummer}/brief',
    operationId: 'leesBesluitbrief',
    samenvatting: 'Haal een besluit op als brief (PDF)',
    rollen: ['pashouder', 'gemeente'],
    params: BesluitPad,
    antwoorden: {
      200: { beschrijving: 'De brief.', schema: z.string(), type: 'application/pdf' },
      409: { beschrijving: 'De brief kan niet worden afgedrukt.', schema: Probleem },
    },
    handle: async (deps, { wie, params }) => {
      const gelezen = await leesBesluit(deps, wie, params)
      if (gelezen === undefined) throw notFound('dit besluit')
      const { besluit, aan } = gelezen
      const inhoud = await briefAlsPdf(besluitbrief(besluit, params.pasnummer, aan), Date.parse(besluit.op))
      return { status: 200, bestand: { naam: `besluit-${besluit.besluitnummer}.pdf`, inhoud } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/besluiten/{besluitnummer}/verzending',
    operationId: 'meldVerzending',
    samenvatting: 'Meld wanneer een besluit is verstuurd: vanaf de dag erna kan iemand bezwaar maken',
    params: BesluitPad,
    body: Verzendmelding,
    antwoorden: {
      200: { beschrijving: 'Het besluit. Nog een keer versturen verandert de eerste dag niet.', schema: Besluit },
    },
    handle: async (deps, { wie, params, body }) => {
      const besluit = besluitVan(await meldVerzending(deps, wie, { ...params, ...body }))
      return { status: 200, body: toonBesluit(params.pasnummer, besluit, DOSSIER) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/besluiten/{besluitnummer}/veranderingen',
    operationId: 'koppelAanBesluit',
    samenvatting: 'Leg vast welke veranderingen van de pas op een besluit rusten',
    params: BesluitPad,
    body: Besluitkoppeling,
    antwoorden: { 200: { beschrijving: 'Het besluit. Wat er eerder bij stond, blijft.', schema: Besluit } },
    handle: async (deps, { wie, params, body }) => {
      const besluit = besluitVan(await koppelAanBesluit(deps, wie, { ...params, ...body }))
      return { status: 200, body: toonBesluit(params.pasnummer, besluit, DOSSIER) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/passen/{pasnummer}/besluiten/{besluitnummer}/bezwaren',
    operationId: 'noteerBezwaar',
    samenvatting: 'Noteer een bezwaar tegen een besluit, en lees of het op tijd is',
    params: BesluitPad,
    body: Bezwaarwens,
    antwoorden: { 201: { beschrijving: 'Het besluit met het bezwaar.', schema: Besluit } },
    handle: async (deps, { wie, params, body }) => {
      const besluit = besluitVan(await meldBezwaar(deps, wie, { ...params, wens: body }))
      return { status: 201, body: toonBesluit(params.pasnummer, besluit, DOSSIER) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/besluiten/{besluitnummer}/bezwaren/{bezwaarnummer}/uitkomst',
    operationId: 'handelBezwaarAf',
    samenvatting: 'Leg vast wat er van een bezwaar is geworden; iets herstellen gaat met een nieuw besluit',
    params: BezwaarPad,
    body: Bezwaaruitkomst,
    antwoorden: {
      200: { beschrijving: 'Het besluit met de uitkomst.', schema: Besluit },
      409: { beschrijving: 'Dit bezwaar is al anders afgehandeld.', schema: Probleem },
    },
    handle: async (deps, { wie, params: { bezwaarnummer, ...over }, body }) => {
      const nummer = Number(bezwaarnummer.split('-').at(-1))
      if (bezwaarnummer !== bezwaarnummerVan(over, nummer)) throw notFound('dit besluit')
      const besluit = besluitVan(await meldUitkomst(deps, wie, { ...over, nummer, uitkomst: body }))
      return { status: 200, body: toonBesluit(over.pasnummer, besluit, DOSSIER) }
    },
  }),
]
