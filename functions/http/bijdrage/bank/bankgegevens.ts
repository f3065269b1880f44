import * as z from 'zod'
import { gemaskeerd, stornoTekst } from '../../../../domain/bijdrage/index.ts'
import { datumTekst } from '../../../../domain/kernel/tekst.ts'
import {
  leesIncassogegevens,
  legIncassogegevensVast,
  type Gegevensvastlegging,
} from '../../../use-cases/bijdrage/bank/incassogegevens.ts'
import {
  leesMachtiging,
  legMachtigingVast,
  trekMachtigingIn,
  type Machtigingfout,
  type Machtigingoverzicht,
} from '../../../use-cases/bijdrage/bank/machtigingen.ts'
import type { Wie } from '../../../use-cases/wie.ts'
import { badInput, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Pasnummer, type Veldfout } from '../../velden.schema.ts'
import { Incassogegevens, Intrekking, Machtiging, Machtigingaanvraag } from './bank.schema.ts'

const PasPad = z.strictObject({ pasnummer: Pasnummer })
const gedeeld = { groep: 'innen', tag: 'Bijdragen' } as const
const geenMachtiging = () => notFound('deze machtiging')

/** Only the gemeente, which must collect, sees the whole account number. */
const toonMachtiging = ({ machtiging, geldigTotEnMet, vervallen }: Machtigingoverzicht, wie: Wie) => ({
  ...machtiging,
  ...(vervallen === undefined
    ? {}
    : { vervallen: { code: vervallen.code, betekenis: stornoTekst(vervallen.code) ?? '', datum: vervallen.datum } }),
  iban: wie.rollen.includes('gemeente') ? machtiging.iban : gemaskeerd(machtiging.iban),
  geldigTotEnMet,
})

const fout = (location: string, code: string, detail: string): Veldfout => ({ in: 'body', location, code, detail })
const ONSCHRIJFBAAR = 'Banken kunnen hier niets van schrijven. Gebruik letters.'

const MACHTIGINGFOUTEN: Readonly<Record<Machtigingfout, Veldfout>> = {
  ondertekendInToekomst: fout('ondertekendOp', 'onjuist', 'Deze datum ligt in de toekomst.'),
  naamOnschrijfbaar: fout('rekeninghouder', 'onschrijfbaar', ONSCHRIJFBAAR),
  kenmerkBezet: fout(
    'kenmerk',
    'bezet',
    'Dit kenmerk hoort bij een andere pas. Elke machtiging heeft een eigen kenmerk.',
  ),
  adresOntbreekt: fout('adres', 'verplicht', 'Van een rekening buiten de EER wil de bank het adres weten.'),
  bicOntbreekt: fout('bic', 'verplicht', 'Van een rekening buiten de EER wil de bank de BIC weten.'),
}

const WAAROM_NIET_DAN = {
  geenBankdag: 'Op deze dag verwerken banken niets.',
  teVroeg: 'Dan heeft de bank het bestand niet op tijd.',
  teVer: 'Dat is meer dan een jaar vooruit.',
} as const

const gegevensfouten = ({
  naamOnschrijfbaar,
  termijnTeKort,
  incassodatum,
}: Extract<Gegevensvastlegging, { soort: 'fouten' }>): Veldfout[] => [
  ...(naamOnschrijfbaar ? [fout('naam', 'onschrijfbaar', ONSCHRIJFBAAR)] : []),
  ...(termijnTeKort
    ? [
        fout(
          'betaaltermijnDagen',
          'onjuist',
          'Dit zijn ten minste 42 dagen (zes weken). Minder kan alleen met het artikel waarin dat staat.',
        ),
      ]
    : []),
  ...(incassodatum === undefined
    ? []
    : [
        fout(
          'incassodatum',
          'onjuist',
          `${WAAROM_NIET_DAN[incassodatum.soort]} Kies ${datumTekst(incassodatum.welDatum)}.`,
        ),
      ]),
]

export const bankgegevens = [
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/passen/{pasnummer}/machtiging',
    operationId: 'legMachtigingVast',
    samenvatting: 'Leg een machtiging voor incasso vast',
    rollen: ['gemeente'],
    params: PasPad,
    body: Machtigingaanvraag,
    antwoorden: { 200: { beschrijving: 'De machtiging ligt vast.', schema: Machtiging } },
    handle: async (deps, { wie, params, body }) => {
      const antwoord = await legMachtigingVast(deps, wie, { ...params, aanvraag: body })
      if (antwoord.soort === 'pasOnbekend') throw notFound('deze pas')
      if (antwoord.soort === 'fouten') throw badInput(antwoord.fouten.map((naam) => MACHTIGINGFOUTEN[naam]))
      return { status: 200, body: toonMachtiging(antwoord.overzicht, wie) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/passen/{pasnummer}/machtiging',
    operationId: 'leesMachtiging',
    samenvatting: 'Lees de machtiging; de pashouder ziet zijn rekeningnummer met sterren',
    rollen: ['pashouder', 'gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De machtiging.', schema: Machtiging } },
    handle: async (deps, { wie, params }) => {
      const gevonden = await leesMachtiging(deps, wie, params.pasnummer)
      if (gevonden === undefined) throw geenMachtiging()
      return { status: 200, body: toonMachtiging(gevonden, wie) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'DELETE',
    path: '/v1/passen/{pasnummer}/machtiging',
    operationId: 'trekMachtigingIn',
    samenvatting: 'Trek een machtiging in; het rekeningnummer erin is dan weg',
    rollen: ['gemeente'],
    params: PasPad,
    antwoorden: { 200: { beschrijving: 'De machtiging is ingetrokken.', schema: Intrekking } },
    handle: async (deps, { wie, params }) => {
      const ingetrokken = await trekMachtigingIn(deps, wie, params.pasnummer)
      if (ingetrokken === undefined) throw geenMachtiging()
      return { status: 200, body: ingetrokken }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/incassogegevens',
    operationId: 'legIncassogegevensVast',
    samenvatting: 'Leg vast hoe de gemeente int: naam, rekening, incassant-id en incassodatum',
    rollen: ['gemeente'],
    body: Incassogegevens,
    antwoorden: { 200: { beschrijving: 'De gegevens liggen vast.', schema: Incassogegevens } },
    handle: async (deps, { wie, body }) => {
      const antwoord = await legIncassogegevensVast(deps, wie, body)
      if (antwoord.soort === 'fouten') throw badInput(gegevensfouten(antwoord))
      return { status: 200, body: antwoord.gegevens }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/incassogegevens',
    operationId: 'leesIncassogegevens',
    samenvatting: 'Lees hoe de gemeente int',
    rollen: ['gemeente'],
    antwoorden: { 200: { beschrijving: 'De gegevens.', schema: Incassogegevens } },
    handle: async (deps, { wie }) => {
      const gegevens = await leesIncassogegevens(deps, wie)
      if (gegevens === undefined) throw notFound('deze incassogegevens')
      return { status: 200, body: gegevens }
    },
  }),
]
