import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { VOORBEELD } from '../../../functions/http/beleid/regelingen.schema.ts'
import { Afwijzingswens } from '../../../functions/http/pas/besluit/afwijzing.schema.ts'
import { Besluitwens } from '../../../functions/http/pas/besluit/besluit.schema.ts'
import { routes } from '../../../functions/http/routes.ts'
import { camt } from '../../support/bank.ts'
import { INCASSOGEGEVENS, REKENINGSCHEMA } from '../../support/innen.ts'
import { VERWERKINGEN, ZONDER_PERSOONSGEGEVENS } from '../../../functions/http/inzage/verwerkingen.ts'
import { startOpstap, type Answer, type Opstap } from '../../support/opstap.ts'
import { geenToken, tokenMet, tokenZonderPas, valseTokens } from '../../support/tokens.ts'
import {
  alleRitten,
  boek,
  geboekteRit,
  inzagen,
  koppelcode,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  pasaanvraag,
  reeksaanvraag,
  ritaanvraag,
} from '../../support/voorbeelden.ts'

const ROLLEN = ['pashouder', 'centralist', 'gemeente', 'vervoerder'] as const
type Rol = (typeof ROLLEN)[number]

interface Bekend {
  readonly pasnummer: string
  readonly ritnummer: string
  readonly reeksnummer: string
  readonly koppelnummer: string
  readonly correctienummer: string
  readonly besluitnummer: string
  readonly afwijzingsnummer: string
  /** Of a decision that refuses. */
  readonly afwijzing: string
  readonly verzoeknummer: string
  readonly pasnotitie: string
  readonly ritnotitie: string
  readonly versie: string
}

/** Every operation with who may do it (contract, "Who may call"), asked about a pass or ride. */
interface Operatie {
  readonly id: string
  readonly method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
  readonly mag: readonly Rol[]
  readonly pad: (over: Bekend) => string
  readonly body?: (over: Bekend) => unknown
  readonly koppen?: Record<string, string>
  /** The answer to somebody who may. */
  readonly goed: number
  /** Asks about one pass or ride. */
  readonly over: boolean
  /** What it leaves in the logboek is tested elsewhere. */
  readonly spoorElders?: true
}

const MACHTIGING = {
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'T. Voorbeeld (verzonnen)',
}

const BESLUIT = Besluitwens.meta()?.['example']
const AFWIJZING = Afwijzingswens.meta()?.['example']

const NOTITIE = { tekst: 'Bel twee keer aan (verzonnen).' }
const MEER_KILOMETERS = { reden: 'Ik bezoek elke dag mijn vrouw (verzonnen).' }

const LEZERS: readonly Rol[] = ['pashouder', 'centralist', 'gemeente']
const BOEKERS: readonly Rol[] = ['pashouder', 'centralist']

const OPERATIES: readonly Operatie[] = [
  {
    id: 'beoordeelRit',
    method: 'POST',
    mag: LEZERS,
    pad: () => '/ritbeoordelingen',
    body: (o) => ritaanvraag(o.pasnummer),
    goed: 200,
    over: true,
  },
  {
    id: 'boekRit',
    method: 'POST',
    mag: BOEKERS,
    pad: () => '/ritten',
    body: (o) => ritaanvraag(o.pasnummer),
    goed: 201,
    over: true,
  },
  {
    id: 'leesRitten',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/ritten?pasnummer=${o.pasnummer}`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesMeereisritten',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/passen/${o.pasnummer}/meereisritten`,
    goed: 200,
    over: true,
  },
  { id: 'leesRit', method: 'GET', mag: LEZERS, pad: (o) => `/ritten/${o.ritnummer}`, goed: 200, over: true },
  {
    id: 'leesRitagenda',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/ritten/${o.ritnummer}/agenda`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesBerichtwens',
    method: 'GET',
    mag: BOEKERS,
    pad: (o) => `/passen/${o.pasnummer}/berichtwens`,
    goed: 200,
    over: true,
  },
  {
    id: 'zetBerichtwens',
    method: 'PUT',
    mag: BOEKERS,
    pad: (o) => `/passen/${o.pasnummer}/berichtwens`,
    body: () => ({ kanaal: 'email', adres: 'tonnie@voorbeeld.invalid', soorten: ['annulering'] }),
    goed: 200,
    over: true,
  },
  {
    id: 'trekBerichtwensIn',
    method: 'PUT',
    mag: BOEKERS,
    pad: (o) => `/passen/${o.pasnummer}/berichtwens/intrekking`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesBerichten',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/berichten?datum=2026-03-01',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'leesBerichtsjablonen',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/berichtsjablonen',
    goed: 200,
    over: false,
  },
  {
    id: 'schrijfBerichtsjabloon',
    method: 'PUT',
    mag: ['gemeente'],
    pad: () => '/berichtsjablonen/wijziging',
    body: () => ({ onderwerp: 'Anders', tekst: 'Anders.' }),
    goed: 200,
    over: false,
  },
  {
    id: 'maakAgendasleutel',
    method: 'POST',
    mag: ['pashouder'],
    pad: (o) => `/passen/${o.pasnummer}/agendasleutel`,
    goed: 201,
    over: true,
  },
  {
    id: 'leesAgendasleutel',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/agendasleutel`,
    goed: 200,
    over: true,
  },
  {
    id: 'trekAgendasleutelIn',
    method: 'PUT',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/agendasleutel/intrekking`,
    goed: 200,
    over: true,
  },
  {
    id: 'beoordeelAnnulering',
    method: 'POST',
    mag: LEZERS,
    pad: (o) => `/ritten/${o.ritnummer}/annuleringsbeoordelingen`,
    goed: 200,
    over: true,
  },
  {
    id: 'annuleerRit',
    method: 'PUT',
    mag: LEZERS,
    pad: (o) => `/ritten/${o.ritnummer}/annulering`,
    body: () => ({ reden: 'Ik ben ziek.' }),
    goed: 200,
    over: true,
  },
  {
    id: 'meldVoortgang',
    method: 'PUT',
    mag: ['vervoerder'],
    pad: (o) => `/vervoersopdrachten/${o.ritnummer}/voortgang`,
    body: () => ({ stand: 'bevestigd', op: '2026-03-01T08:59:00+01:00', versie: 1 }),
    goed: 200,
    over: true,
  },
  {
    id: 'leesVervoersopdracht',
    method: 'GET',
    mag: ['vervoerder', 'centralist'],
    pad: (o) => `/vervoersopdrachten/${o.ritnummer}`,
    goed: 200,
    over: true,
  },
  {
    id: 'meldWebhookAan',
    method: 'POST',
    mag: ['gemeente', 'vervoerder'],
    pad: () => '/webhooks',
    // Not on the internet: one that is would be called while this looks at what is stored.
    body: () => ({ url: 'https://10.0.0.1/' }),
    goed: 400,
    over: false,
  },
  {
    id: 'leesWebhooks',
    method: 'GET',
    mag: ['gemeente', 'vervoerder'],
    pad: () => '/webhooks',
    goed: 200,
    over: false,
  },
  {
    id: 'zetWebhook',
    method: 'PUT',
    mag: ['gemeente', 'vervoerder'],
    // One that is not there: webhooks.test.ts has those that are.
    pad: () => '/webhooks/WNIETDAAR/stand',
    body: () => ({ stand: 'uit' }),
    goed: 404,
    over: false,
  },
  {
    id: 'leesWebhookleveringen',
    method: 'GET',
    mag: ['gemeente', 'vervoerder'],
    pad: () => '/webhooks/WNIETDAAR/leveringen',
    goed: 404,
    over: false,
  },
  {
    id: 'herhaalWebhookleveringen',
    method: 'POST',
    mag: ['gemeente', 'vervoerder'],
    pad: () => '/webhooks/WNIETDAAR/herhalingen',
    body: () => ({ sinds: '2026-03-01T00:00:00+01:00' }),
    goed: 404,
    over: false,
  },
  {
    id: 'meldUitvoering',
    method: 'PUT',
    mag: ['vervoerder'],
    pad: (o) => `/ritten/${o.ritnummer}/uitvoering`,
    body: () => ({ resultaat: 'loosgemeld' }),
    goed: 200,
    over: true,
  },
  {
    id: 'wijzigRit',
    method: 'PATCH',
    mag: BOEKERS,
    pad: (o) => `/ritten/${o.ritnummer}`,
    body: () => ({ vertrek: '2026-03-01T09:45:00+01:00' }),
    goed: 200,
    over: true,
  },
  {
    id: 'beoordeelWijziging',
    method: 'POST',
    mag: BOEKERS,
    pad: (o) => `/ritten/${o.ritnummer}/wijzigingsbeoordelingen`,
    body: () => ({ vertrek: '2026-03-01T09:45:00+01:00' }),
    goed: 200,
    over: true,
  },
  {
    id: 'leesVervoerders',
    method: 'GET',
    mag: ['gemeente', 'centralist'],
    pad: () => '/vervoerders',
    goed: 200,
    over: false,
  },
  {
    id: 'legVervoerdersVast',
    method: 'PUT',
    mag: ['gemeente'],
    pad: () => '/vervoerders',
    // An empty list: whoever drives goes on seeing everything.
    body: () => ({ vervoerders: [], bewerking: 99 }),
    goed: 409,
    over: false,
  },
  {
    id: 'beoordeelFactuur',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/factuuroordelen?vervoerdersnummer=x&van=2026-03-01&tot=2026-03-31',
    body: () => 'ritnummer',
    koppen: { 'content-type': 'text/csv' },
    // A file without its columns.
    goed: 400,
    over: false,
    spoorElders: true,
  },
  {
    id: 'maakFactuurantwoord',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/factuurantwoorden?vervoerdersnummer=x&van=2026-03-01&tot=2026-03-31',
    body: () => 'ritnummer',
    koppen: { 'content-type': 'text/csv' },
    // A file without its columns.
    goed: 400,
    over: false,
    spoorElders: true,
  },
  {
    id: 'maakFactuurbezwaar',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/factuurbezwaren?vervoerdersnummer=x&van=2026-03-01&tot=2026-03-31&factuurnummer=1',
    body: () => 'ritnummer',
    koppen: { 'content-type': 'text/csv' },
    // A file without its columns.
    goed: 400,
    over: false,
    spoorElders: true,
  },
  {
    id: 'lijstPassen',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/passen',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'exporteer',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/exporten/passen?van=2026-03-01&tot=2026-03-31',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'telPassen',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/passentellingen',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'leesVervallenPlaatsen',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/vervallenplaatsen',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'leesPersoon',
    method: 'GET',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/persoon`,
    goed: 200,
    over: true,
  },
  {
    id: 'koppelPersoon',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/persoon`,
    body: (o) => ({ persoonsnummer: o.pasnummer, reden: 'Identiteitsbewijs gezien (verzonnen).' }),
    goed: 200,
    over: true,
  },
  {
    id: 'vervangPas',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/vervanging`,
    body: () => ({ reden: 'Verloren (verzonnen).' }),
    goed: 200,
    over: true,
  },
  {
    id: 'legBesluitVast',
    method: 'POST',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten`,
    body: () => BESLUIT,
    goed: 201,
    over: true,
  },
  {
    id: 'leesBesluiten',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesBesluitbrief',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten/${o.besluitnummer}/brief`,
    goed: 200,
    over: true,
  },
  {
    id: 'meldVerzending',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten/${o.besluitnummer}/verzending`,
    body: () => ({ datum: '2026-02-17' }),
    goed: 200,
    over: true,
  },
  {
    id: 'koppelAanBesluit',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten/${o.besluitnummer}/veranderingen`,
    body: () => ({ veranderingen: [NU] }),
    goed: 200,
    over: true,
  },
  {
    id: 'noteerBezwaar',
    method: 'POST',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten/${o.besluitnummer}/bezwaren`,
    body: () => ({ ontvangenOp: '2026-02-21', waarover: 'Ik reis meer (verzonnen).' }),
    goed: 201,
    over: true,
  },
  {
    id: 'handelBezwaarAf',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/besluiten/${o.besluitnummer}/bezwaren/${o.besluitnummer}-1/uitkomst`,
    body: () => ({ soort: 'ongegrond', datum: '2026-02-25', toelichting: 'Het klopt (verzonnen).' }),
    goed: 200,
    over: true,
  },
  {
    id: 'wijzigPas',
    method: 'PATCH',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}`,
    body: () => ({ scootmobiel: true }),
    goed: 200,
    over: true,
  },
  {
    id: 'importeerPassen',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/importen?proef=true',
    body: () => ({ passen: [] }),
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'importeerRitten',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/ritimporten?proef=true',
    body: () => ({ ritten: [] }),
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'beeindigPassen',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/pasbeeindigingen?proef=true',
    body: () => ({ passen: [] }),
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'beoordeelPaswijziging',
    method: 'POST',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/wijzigingsbeoordelingen`,
    body: () => ({ scootmobiel: false }),
    goed: 200,
    over: true,
  },
  {
    id: 'leesNasleep',
    method: 'GET',
    mag: ['centralist', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/nasleep`,
    goed: 200,
    over: true,
  },
  {
    id: 'handelNasleepAf',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/nasleep`,
    body: () => ({ keuze: { ritten: 'annuleren' }, reden: 'Voor een test (verzonnen).' }),
    goed: 200,
    over: true,
  },
  {
    id: 'lijstNasleep',
    method: 'GET',
    mag: ['centralist', 'gemeente'],
    pad: () => '/nasleep',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'zoekPassen',
    method: 'POST',
    mag: ['centralist', 'gemeente'],
    pad: () => '/paszoekvragen',
    body: (o) => ({ pasnummer: o.pasnummer }),
    goed: 200,
    over: false,
  },
  {
    id: 'leesVervoersopdrachten',
    spoorElders: true,
    method: 'GET',
    mag: ['vervoerder', 'centralist'],
    pad: () => '/vervoersopdrachten?datum=2026-03-01',
    goed: 200,
    over: false,
  },
  {
    id: 'leesStiptheid',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente', 'vervoerder'],
    pad: () => '/stiptheid?van=2026-03-01&tot=2026-03-01',
    goed: 200,
    over: false,
  },
  {
    id: 'startReeks',
    method: 'POST',
    mag: BOEKERS,
    pad: () => '/ritreeksen',
    body: (o) => reeksaanvraag(o.pasnummer),
    goed: 201,
    over: true,
  },
  {
    id: 'leesReeksen',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/ritreeksen?pasnummer=${o.pasnummer}`,
    goed: 200,
    over: true,
  },
  { id: 'leesReeks', method: 'GET', mag: LEZERS, pad: (o) => `/ritreeksen/${o.reeksnummer}`, goed: 200, over: true },
  {
    id: 'beeindigReeks',
    method: 'PUT',
    mag: BOEKERS,
    pad: (o) => `/ritreeksen/${o.reeksnummer}/beeindiging`,
    body: () => ({ reden: 'Ik ben ziek.', ritten: 'behouden' }),
    goed: 200,
    over: true,
  },
  {
    id: 'verleenPas',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/passen',
    body: () => pasaanvraag(),
    goed: 201,
    over: false,
  },
  { id: 'leesPas', method: 'GET', mag: LEZERS, pad: (o) => `/passen/${o.pasnummer}`, goed: 200, over: true },
  {
    id: 'leesReizigersbudget',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/passen/${o.pasnummer}/reizigersbudgetten/2026`,
    goed: 200,
    over: true,
  },
  ...(['leesMaandoverzicht', 'leesMaandbrief'] as const).map((id): Operatie => ({
    id,
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/passen/${o.pasnummer}/maandoverzichten/2026-03${id === 'leesMaandbrief' ? '/brief' : ''}`,
    goed: 200,
    over: true,
  })),
  {
    id: 'leesInzagen',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/inzagen`,
    goed: 200,
    over: true,
  },
  {
    id: 'koppelPas',
    method: 'POST',
    mag: ['pashouder'],
    pad: () => '/koppelingen',
    body: (o) => ({ pasnummer: o.pasnummer, code: 'ONZIN' }),
    // The token names a pass already.
    goed: 409,
    over: false,
    spoorElders: true,
  },
  {
    id: 'maakKoppelcode',
    method: 'POST',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/koppelcodes`,
    goed: 201,
    over: true,
  },
  {
    id: 'leesKoppelingen',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/koppelingen`,
    goed: 200,
    over: true,
  },
  {
    id: 'trekKoppelingIn',
    method: 'PUT',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/koppelingen/${o.koppelnummer}/intrekking`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesGegevens',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/gegevens`,
    goed: 200,
    over: true,
  },
  {
    id: 'vraagCorrectie',
    method: 'POST',
    mag: ['pashouder'],
    pad: (o) => `/passen/${o.pasnummer}/correctieverzoeken`,
    body: () => ({ veld: 'telefoon', voorstel: '0600 000 000' }),
    goed: 201,
    over: true,
  },
  {
    id: 'leesCorrectieverzoeken',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/correctieverzoeken`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesOpenCorrectieverzoeken',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/correctieverzoeken',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'handelCorrectieAf',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/correctieverzoeken/${o.correctienummer}/afhandeling`,
    body: () => ({ uitkomst: 'afgewezen', reden: 'Het klopt wel.' }),
    goed: 200,
    over: true,
  },
  {
    id: 'vraagKilometers',
    method: 'POST',
    mag: ['pashouder'],
    pad: (o) => `/passen/${o.pasnummer}/kilometerverzoeken`,
    body: () => MEER_KILOMETERS,
    goed: 201,
    over: true,
  },
  {
    id: 'leesKilometerverzoeken',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/kilometerverzoeken`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesOpenKilometerverzoeken',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/kilometerverzoeken',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'handelKilometerverzoekAf',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/kilometerverzoeken/${o.verzoeknummer}/afhandeling`,
    body: (o) => ({ besluitnummer: o.afwijzing }),
    goed: 200,
    over: true,
  },
  {
    id: 'leesPasnotities',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/passen/${o.pasnummer}/notities`,
    goed: 200,
    over: true,
  },
  {
    id: 'schrijfPasnotitie',
    method: 'POST',
    mag: ['centralist', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/notities`,
    body: () => NOTITIE,
    goed: 201,
    over: true,
  },
  {
    id: 'wisPasnotitie',
    method: 'DELETE',
    mag: ['centralist', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/notities/${o.pasnotitie}`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesRitnotities',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/ritten/${o.ritnummer}/notities`,
    goed: 200,
    over: true,
  },
  {
    id: 'schrijfRitnotitie',
    method: 'POST',
    mag: ['centralist', 'gemeente'],
    pad: (o) => `/ritten/${o.ritnummer}/notities`,
    body: () => NOTITIE,
    goed: 201,
    over: true,
  },
  {
    id: 'wisRitnotitie',
    method: 'DELETE',
    mag: ['centralist', 'gemeente'],
    pad: (o) => `/ritten/${o.ritnummer}/notities/${o.ritnotitie}`,
    goed: 200,
    over: true,
  },
  {
    id: 'legAfwijzingVast',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/afwijzingen',
    body: () => AFWIJZING,
    goed: 201,
    over: false,
    spoorElders: true,
  },
  {
    id: 'leesAfwijzingen',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/afwijzingen?van=2026-01-01&tot=2026-12-31',
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'leesAfwijzing',
    method: 'GET',
    mag: ['gemeente'],
    pad: (o) => `/afwijzingen/${o.afwijzingsnummer}`,
    goed: 200,
    over: true,
    spoorElders: true,
  },
  {
    id: 'leesAfwijzingsbrief',
    method: 'GET',
    mag: ['gemeente'],
    pad: (o) => `/afwijzingen/${o.afwijzingsnummer}/brief`,
    goed: 200,
    over: true,
    spoorElders: true,
  },
  {
    id: 'meldAfwijzingsverzending',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/afwijzingen/${o.afwijzingsnummer}/verzending`,
    body: () => ({ datum: '2026-02-17' }),
    goed: 200,
    over: true,
    spoorElders: true,
  },
  {
    id: 'noteerAfwijzingsbezwaar',
    method: 'POST',
    mag: ['gemeente'],
    pad: (o) => `/afwijzingen/${o.afwijzingsnummer}/bezwaren`,
    body: () => ({ ontvangenOp: '2026-02-20', waarover: 'Ik ben het er niet mee eens (verzonnen).' }),
    goed: 201,
    over: true,
    spoorElders: true,
  },
  {
    id: 'handelAfwijzingsbezwaarAf',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/afwijzingen/${o.afwijzingsnummer}/bezwaren/1/uitkomst`,
    body: () => ({ soort: 'ongegrond', datum: '2026-02-25', toelichting: 'Het besluit klopt (verzonnen).' }),
    goed: 200,
    over: true,
    spoorElders: true,
  },
  { id: 'zoekLocaties', method: 'GET', mag: ROLLEN, pad: () => '/locaties?zoek=thuis', goed: 200, over: false },
  { id: 'leesLocatie', method: 'GET', mag: ROLLEN, pad: () => '/locaties/thuis', goed: 200, over: false },
  { id: 'leesInlog', method: 'GET', mag: ROLLEN, pad: () => '/inlog', goed: 200, over: false },
  { id: 'leesBeleid', method: 'GET', mag: ROLLEN, pad: () => '/beleid', goed: 200, over: false },
  {
    id: 'beproefRegeling',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/beleidsproeven',
    body: () => ({ regeling: VOORBEELD }),
    goed: 200,
    over: false,
  },
  {
    id: 'schrijfRegeling',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/regelingen',
    body: () => ({ regeling: VOORBEELD }),
    goed: 201,
    over: false,
  },
  { id: 'leesRegelingen', method: 'GET', mag: ['gemeente'], pad: () => '/regelingen', goed: 200, over: false },
  {
    id: 'leesRegeling',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/regelingen/2025-05-27',
    goed: 200,
    over: false,
  },
  {
    id: 'wijzigRegeling',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/regelingen/${o.versie}`,
    body: () => ({ regeling: VOORBEELD, bewerking: 1 }),
    goed: 200,
    over: false,
  },
  {
    id: 'stelRegelingVast',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/regelingen/${o.versie}/vaststelling`,
    body: () => ({ besluit: 'Besluit (verzonnen)', datum: '2026-03-01' }),
    goed: 409,
    over: false,
    spoorElders: true,
  },
  {
    id: 'leesAndereRitten',
    method: 'GET',
    mag: ['gemeente'],
    pad: (o) => `/regelingen/${o.versie}/andere-ritten`,
    goed: 200,
    over: false,
    spoorElders: true,
  },
  {
    id: 'trekRegelingIn',
    method: 'DELETE',
    mag: ['gemeente'],
    pad: (o) => `/regelingen/${o.versie}`,
    goed: 200,
    over: false,
  },
  {
    id: 'startSimulatie',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/simulaties',
    // One that began would go on writing while others are asked.
    body: () => ({ versie: 'VBESTAATNIET', van: '2025-01-01', tot: '2025-12-31' }),
    goed: 404,
    over: false,
  },
  { id: 'leesSimulaties', method: 'GET', mag: ['gemeente'], pad: () => '/simulaties', goed: 200, over: false },
  {
    id: 'leesJaarcijfers',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/jaarcijfers/2026',
    goed: 200,
    over: false,
  },
  {
    id: 'leesWeigeringen',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/weigeringen?van=2026-01&tot=2026-12',
    goed: 200,
    over: false,
  },
  {
    id: 'leesSimulatie',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/simulaties/QBESTAATNIET',
    goed: 404,
    over: false,
  },
  {
    id: 'beoordeelAbonnementstarief',
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/abonnementstariefbeoordelingen',
    body: () => ({ bijdrageGevraagd: false }),
    goed: 200,
    over: false,
  },
  {
    id: 'leesBijdragen',
    method: 'GET',
    mag: LEZERS,
    pad: (o) => `/passen/${o.pasnummer}/bijdragen/2026`,
    goed: 200,
    over: true,
  },
  {
    id: 'leesRekening',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/rekeningen/2026`,
    goed: 200,
    over: true,
  },
  {
    id: 'verleenVrijstelling',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/bijdragen/2026/vrijstelling`,
    body: () => ({ reden: 'Verzonnen.', artikel: 'verzonnen' }),
    goed: 200,
    over: true,
  },
  {
    id: 'trekVrijstellingIn',
    method: 'DELETE',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/bijdragen/2026/vrijstelling`,
    goed: 200,
    over: true,
  },
  {
    id: 'legMachtigingVast',
    method: 'PUT',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/machtiging`,
    body: () => MACHTIGING,
    goed: 200,
    over: true,
  },
  {
    id: 'leesMachtiging',
    method: 'GET',
    mag: ['pashouder', 'gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/machtiging`,
    goed: 200,
    over: true,
  },
  {
    id: 'trekMachtigingIn',
    method: 'DELETE',
    mag: ['gemeente'],
    pad: (o) => `/passen/${o.pasnummer}/machtiging`,
    goed: 200,
    over: true,
  },
  {
    id: 'legIncassogegevensVast',
    method: 'PUT',
    mag: ['gemeente'],
    pad: () => '/incassogegevens',
    body: () => INCASSOGEGEVENS,
    goed: 200,
    over: false,
  },
  {
    id: 'leesIncassogegevens',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/incassogegevens',
    goed: 200,
    over: false,
  },
  {
    id: 'legRekeningschemaVast',
    method: 'PUT',
    mag: ['gemeente'],
    pad: () => '/rekeningschema',
    body: () => REKENINGSCHEMA,
    goed: 200,
    over: false,
  },
  {
    id: 'leesRekeningschema',
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/rekeningschema',
    goed: 200,
    over: false,
  },
  {
    id: 'verwerkBankbestand',
    spoorElders: true,
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/bankbestanden',
    body: () => camt([{ cent: 6000, vanBank: 'TOEGANG' }]),
    koppen: { 'content-type': 'application/xml' },
    goed: 200,
    over: false,
  },
  {
    id: 'maakTerugbetaalopdracht',
    spoorElders: true,
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/terugbetaalopdrachten',
    body: () => ({ jaar: 2026 }),
    goed: 409,
    over: false,
  },
  {
    id: 'leesTerugbetaalopdrachten',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/terugbetaalopdrachten?jaar=2026',
    goed: 200,
    over: false,
  },
  {
    id: 'leesTerugbetaalopdracht',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/terugbetaalopdrachten/2026-01',
    goed: 404,
    over: false,
  },
  {
    id: 'leesTerugbetaalbestand',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/terugbetaalopdrachten/2026-01/bestand',
    goed: 404,
    over: false,
  },
  {
    id: 'leesTussenrekening',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/tussenrekening',
    goed: 200,
    over: false,
  },
  {
    id: 'leesBankregel',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => `/tussenrekening/${'0'.repeat(24)}`,
    goed: 404,
    over: false,
  },
  {
    id: 'kiesVoorBankregel',
    spoorElders: true,
    method: 'POST',
    mag: ['gemeente'],
    pad: () => `/tussenrekening/${'0'.repeat(24)}/keuzes`,
    body: () => ({ keuze: 'afdoen', reden: 'Verzonnen.' }),
    goed: 404,
    over: false,
  },
  // Harlingen asks no yearly contribution, and has no runs: test/functions/http/bijdrage/bijdragen.test.ts asks about Berkelland's.
  {
    id: 'startBijdragerun',
    spoorElders: true,
    method: 'POST',
    mag: ['gemeente'],
    pad: () => '/bijdrageruns',
    body: () => ({ jaar: 2026 }),
    goed: 409,
    over: false,
  },
  {
    id: 'leesBijdrageruns',
    spoorElders: true,
    method: 'GET',
    mag: ['gemeente'],
    pad: () => '/bijdrageruns',
    goed: 200,
    over: false,
  },
  ...(
    [
      ['leesBijdragerun', 'GET', ''],
      ['leesBijdrageregels', 'GET', '/regels'],
      ['stelBijdragerunVast', 'PUT', '/vaststelling'],
      ['verwerpBijdragerun', 'DELETE', ''],
      ['kiesBijdrageregel', 'PUT', '/regels/HRL-000001/keuze', { keuze: 'aanhouden', reden: 'Verzonnen.' }],
      ['herroepMutatie', 'PUT', '/regels/HRL-000001/mutaties/1/herroeping', { reden: 'Verzonnen.' }],
      [
        'noteerBijdragebezwaar',
        'POST',
        '/regels/HRL-000001/bezwaren',
        { ontvangenOp: '2026-02-20', waarover: 'Verzonnen.' },
      ],
      [
        'handelBijdragebezwaarAf',
        'PUT',
        '/regels/HRL-000001/bezwaren/1/uitkomst',
        { soort: 'ongegrond', datum: '2026-02-28', toelichting: 'Verzonnen.' },
      ],
      ['controleerRegelboek', 'GET', '/regelboekcontrole'],
      ['controleerIncassos', 'PUT', '/incassocontrole'],
      ['leesIncassobestand', 'GET', '/incassobestand'],
      ['leesBoekhouding', 'GET', '/boekhouding'],
      ['leesJournaal', 'GET', '/journaal'],
      ['leesAchterstanden', 'GET', '/achterstanden'],
      [
        'meldOverdrachten',
        'POST',
        '/overdrachten',
        {
          overdrachten: [{ kenmerk: 'RF18TEST', bedragCent: 1, datum: '2026-02-20', overgenomenDoor: 'Verzonnen' }],
        },
      ],
      ['leesFactuur', 'GET', '/facturen/BESTAAT-NIET'],
      ['startDrukwerk', 'POST', '/drukwerk', {}],
      ['leesDrukwerk', 'GET', '/drukwerk'],
      ['leesDrukwerkindex', 'GET', '/drukwerk/index'],
      ['leesPrintbestand', 'GET', '/drukwerk/delen/1/printbestand'],
      ['leesLosseBrieven', 'GET', '/drukwerk/delen/1/brieven'],
      ['leesBijdragebrief', 'GET', '/brieven/BESTAAT-NIET'],
      ['meldRunVerzending', 'PUT', '/verzending', { datum: '2026-02-20' }],
      ['meldRegelVerzending', 'PUT', '/regels/HRL-000001/verzending', { datum: '2026-02-20' }],
      ['meldIncassoverwerking', 'PUT', '/incassoverwerking', { geincasseerdOp: '2026-02-01' }],
      ['meldStornos', 'POST', '/stornos', { stornos: [{ kenmerk: 'RF18TEST', code: 'AM04', datum: '2026-02-01' }] }],
      [
        'meldBetalingen',
        'POST',
        '/betalingen',
        { betalingen: [{ kenmerk: 'RF18TEST', betaling: '1', bedragCent: 1, datum: '2026-02-01' }] },
      ],
    ] as const
  ).map(([id, method, pad, body]): Operatie => ({
    id,
    spoorElders: true,
    method,
    mag: ['gemeente'],
    pad: () => `/bijdrageruns/2026-01${pad}`,
    ...(body === undefined ? {} : { body: () => body }),
    goed: 404,
    over: false,
  })),
]
const OPENBAAR = ['leesAgenda', 'leesGezondheid', 'leesOpenapi', 'leesRegelingschema']

/** Where what somebody may do is done. */
let opstap: Opstap
/** Where nobody may do what is asked, so that nothing ever changes: small, as it is read whole before and after. */
let dicht: Opstap
/** Everybody who is refused may ask about the same pass, and that of somebody else. */
let iemand: Bekend
let ander: Bekend
/** Looked at by those who may. */
let bekeken: Bekend

const ERGENS_ANDERS: Bekend = {
  pasnummer: 'BESTAAT-NIET',
  ritnummer: 'RBESTAATNIET',
  reeksnummer: 'SBESTAATNIET',
  koppelnummer: 'KBESTAATNIET',
  correctienummer: 'CBESTAATNIET',
  besluitnummer: 'BBESTAATNIET',
  afwijzing: 'BBESTAATNIET',
  afwijzingsnummer: 'BBESTAATNIET',
  verzoeknummer: 'DBESTAATNIET',
  versie: 'VBESTAATNIET',
  pasnotitie: 'NBESTAATNIET',
  ritnotitie: 'NBESTAATNIET',
}

type Nummer = keyof Bekend
const alles = (): boolean => true

/** What an operation names of somebody: only that is made for it. */
const genoemdIn = (operatie: Operatie): ((nummer: Nummer) => boolean) => {
  const namen = new Set<string | symbol>()
  const hoor = new Proxy(ERGENS_ANDERS, {
    get: (van, naam) => {
      namen.add(naam)
      return Reflect.get(van, naam)
    },
  })
  operatie.pad(hoor)
  operatie.body?.(hoor)
  return (nummer) => namen.has(nummer)
}

const start = async (): Promise<Opstap> => {
  const gestart = await startOpstap({ nu: NU, locaties: PLAATSEN })
  await gestart.call('PUT', '/incassogegevens', { token: await gestart.token('gemeente'), body: INCASSOGEGEVENS })
  return gestart
}
beforeAll(async () => {
  ;[opstap, dicht] = [await start(), await start()]
  iemand = await bekend(dicht)
  ander = await bekend(dicht)
  bekeken = await bekend(opstap)
})
afterAll(async () => {
  await opstap.stop()
  await dicht.stop()
})

/** A call that must work out, by a role about a pass. */
const doe = async (waar: Opstap, rol: Rol, pad: string, body: unknown, pasnummer?: string): Promise<any> => {
  const token = await waar.token(rol, pasnummer === undefined ? {} : { pasnummer })
  return (await waar.call('POST', pad, { token, body, headers: { 'idempotency-key': randomUUID() } })).body
}

const BEZWAAR = { ontvangenOp: '2026-02-20', waarover: 'Ik ben het er niet mee eens (verzonnen).' }

/**
 * A pass with what is named of it: a linked account with a request for correction, one ride within the hour, so that a
 * carrier may report it, and a series that begins next year: all out of the way of what is asked.
 */
const bekend = async (waar: Opstap, nodig: (nummer: Nummer) => boolean = alles): Promise<Bekend> => {
  const pasnummer = await nieuwePas(waar)
  const pas = `/passen/${pasnummer}`
  await waar.call('PUT', `${pas}/machtiging`, { token: await waar.token('gemeente'), body: MACHTIGING })
  const maak = async (nummer: Nummer, hoe: () => Promise<string>): Promise<Partial<Bekend>> =>
    nodig(nummer) ? { [nummer]: await hoe() } : {}
  const notitie = async (bij: string): Promise<string> =>
    (await doe(waar, 'centralist', `${bij}/notities`, { tekst: 'Is slechthorend (verzonnen).' })).notitienummer
  const metRit = async (): Promise<Partial<Bekend>> => {
    if (!nodig('ritnummer')) return {}
    const ritnummer = await geboekteRit(waar, ritaanvraag(pasnummer, { vertrek: '2026-03-01T09:30:00+01:00' }))
    return { ritnummer, ...(await maak('ritnotitie', () => notitie(`/ritten/${ritnummer}`))) }
  }
  const gekoppeld = async (): Promise<Partial<Bekend>> => {
    if (!nodig('koppelnummer') && !nodig('correctienummer')) return {}
    const token = await tokenZonderPas({ sub: `account-${pasnummer}` })
    const code = await koppelcode(waar, pasnummer)
    const { body: koppeling } = await waar.call('POST', '/koppelingen', { token, body: { pasnummer, code } })
    const wens = { veld: 'naam', voorstel: 'Toegang Voorbeeld (verzonnen)' }
    const { body: correctie } = await waar.call('POST', `${pas}/correctieverzoeken`, { token, body: wens })
    return { koppelnummer: koppeling.koppelnummer, correctienummer: correctie.nummer }
  }
  return {
    ...ERGENS_ANDERS,
    pasnummer,
    ...(await maak('pasnotitie', () => notitie(pas))),
    ...(await metRit()),
    ...(await maak('reeksnummer', async () => {
      const reeks = { ...reeksaanvraag(pasnummer), vanaf: '2027-01-01' }
      return (await doe(waar, 'centralist', '/ritreeksen', reeks)).reeksnummer
    })),
    ...(await gekoppeld()),
    ...(await maak('besluitnummer', async () => {
      const { besluitnummer } = await doe(waar, 'gemeente', `${pas}/besluiten`, BESLUIT)
      await doe(waar, 'gemeente', `${pas}/besluiten/${besluitnummer}/bezwaren`, BEZWAAR)
      return besluitnummer
    })),
    ...(await maak('afwijzing', async () => {
      const besluit = { ...(BESLUIT as object), soort: 'afwijzing' }
      return (await doe(waar, 'gemeente', `${pas}/besluiten`, besluit)).besluitnummer
    })),
    ...(await maak('afwijzingsnummer', async () => {
      const aanvraag = { ...(AFWIJZING as object), zaaknummer: `Z-${pasnummer}` }
      const { afwijzingsnummer } = await doe(waar, 'gemeente', '/afwijzingen', aanvraag)
      await doe(waar, 'gemeente', `/afwijzingen/${afwijzingsnummer}/bezwaren`, BEZWAAR)
      return afwijzingsnummer
    })),
    ...(await maak(
      'verzoeknummer',
      async () => (await doe(waar, 'pashouder', `${pas}/kilometerverzoeken`, MEER_KILOMETERS, pasnummer)).verzoeknummer,
    )),
    ...(await maak('versie', async () => (await doe(waar, 'gemeente', '/regelingen', { regeling: VOORBEELD })).versie)),
  }
}

const vraag = (
  waar: Opstap,
  operatie: Operatie,
  over: Bekend,
  token?: string,
  extra: Record<string, string> = {},
): Promise<Answer> =>
  waar.call(operatie.method, operatie.pad(over), {
    ...(token === undefined ? {} : { token }),
    ...(operatie.body === undefined ? {} : { body: operatie.body(over) }),
    headers: {
      ...extra,
      ...operatie.koppen,
      ...(['boekRit', 'startReeks'].includes(operatie.id) ? { 'idempotency-key': `sleutel-${over.pasnummer}` } : {}),
    },
  })

/** Whom an operation is asked about by somebody who may: somebody new only where it changes something of them. */
const voor = async (operatie: Operatie): Promise<Bekend> => {
  const noemtIemand = operatie.pad.length > 0 || (operatie.body?.length ?? 0) > 0
  return noemtIemand && operatie.method !== 'GET' ? bekend(opstap, genoemdIn(operatie)) : bekeken
}

test('the table of this test holds every operation', () => {
  expect([...OPERATIES.map((operatie) => operatie.id), ...OPENBAAR].toSorted()).toEqual(
    routes.map((route) => route.operationId).toSorted(),
  )
})

test('every operation says why it processes data of people, or that it does not', () => {
  expect([...Object.keys(VERWERKINGEN), ...ZONDER_PERSOONSGEGEVENS].toSorted()).toEqual(
    routes.map((route) => route.operationId).toSorted(),
  )
})

test.each(['/gezondheid', '/openapi.json'])('GET %s needs no token, and minds no bad one', async (pad) => {
  expect((await opstap.call('GET', pad)).status).toBe(200)
  expect((await opstap.call('GET', pad, { token: 'onzin' })).status).toBe(200)
})

describe.each(OPERATIES)('$id', (operatie) => {
  test.each(ROLLEN.filter((rol) => operatie.mag.includes(rol)))('may be asked by %s', async (rol) => {
    const eigen = await voor(operatie)
    const token = await opstap.token(rol, rol === 'pashouder' ? { pasnummer: eigen.pasnummer } : {})
    expect((await vraag(opstap, operatie, eigen, token)).status).toBe(operatie.goed)
  })

  test.each(ROLLEN.filter((rol) => !operatie.mag.includes(rol)))('may not be asked by %s', async (rol) => {
    const before = await opgeslagen(dicht)
    const { status } = await vraag(dicht, operatie, iemand, await dicht.token(rol, { pasnummer: iemand.pasnummer }))
    expect(status).toBe(403)
    expect(await opgeslagen(dicht)).toEqual(before)
  })

  test('is not answered without a valid token', async () => {
    const before = await opgeslagen(dicht)
    const rol = operatie.mag[0] ?? 'centralist'
    for (const [soort, token] of Object.entries(await valseTokens(rol, iemand.pasnummer))) {
      const { status, headers } = await vraag(dicht, operatie, iemand, token)
      expect([soort, status, headers.get('www-authenticate')]).toEqual([soort, 401, 'Bearer'])
    }
    for (const [soort, headers] of Object.entries(geenToken(await dicht.token('centralist')))) {
      const { status } = await dicht.call(operatie.method, operatie.pad(iemand), { headers })
      expect([soort, status]).toEqual([soort, 401])
    }
    expect(await opgeslagen(dicht)).toEqual(before)
  })
})

/** Linking, and hearing that one has no pass yet. */
const ZONDER_PAS = ['koppelPas', 'leesInlog']
describe.each(OPERATIES.filter(({ id }) => !ZONDER_PAS.includes(id)))('$id', (operatie) => {
  test('is not answered to a pashouder whose account is linked to no pass', async () => {
    const before = await opgeslagen(dicht)
    const { status } = await vraag(dicht, operatie, iemand, await tokenZonderPas({ sub: 'nergens-gekoppeld' }))
    expect(status).toBe(operatie.mag.includes('pashouder') ? 401 : 403)
    expect(await opgeslagen(dicht)).toEqual(before)
  })
})

describe.each(OPERATIES.filter(({ spoorElders }) => spoorElders !== true))('$id', (operatie) => {
  test('leaves a record for the person whose data it touched, and none when it touched nobody', async () => {
    const eigen = await bekend(opstap, genoemdIn(operatie))
    const rol = operatie.mag.find((r) => r !== 'pashouder') ?? 'pashouder'
    const token = await opstap.token(rol, rol === 'pashouder' ? { pasnummer: eigen.pasnummer } : {})
    const [trace, span] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')]
    const { body } = await vraag(opstap, operatie, eigen, token, { traceparent: `00-${trace}-${span}-01` })
    // Of a pass that was just granted the answer tells the number.
    const pasnummer = operatie.over ? eigen.pasnummer : (body?.pasnummer ?? eigen.pasnummer)
    const regels = (await inzagen(opstap, pasnummer)).filter((regel) => regel.traceId === trace)
    expect(regels.map((regel) => regel.rol)).toEqual(ZONDER_PERSOONSGEGEVENS.has(operatie.id) ? [] : [rol])
  })
})

const ANDEREN = OPERATIES.filter(({ over, mag }) => over && mag.some((rol) => rol !== 'pashouder'))

describe.each(ANDEREN)('$id of somebody else', (operatie) => {
  test.each(operatie.mag.filter((rol) => rol !== 'pashouder'))(
    'is not there for a %s of another gemeente, in the same words as what does not exist',
    async (rol) => {
      const before = await opgeslagen(dicht)
      const token = await dicht.token(rol, { gemeente: 'berkelland' })
      const answer = await vraag(dicht, operatie, iemand, token)
      expect(answer.status).toBe(404)
      expect(answer.body).toEqual((await vraag(dicht, operatie, ERGENS_ANDERS, token)).body)
      expect(await opgeslagen(dicht)).toEqual(before)
    },
  )
})

describe.each(OPERATIES.filter(({ over, mag }) => over && mag.includes('pashouder')))(
  '$id of somebody else',
  (operatie) => {
    test('is not there for another pashouder, in the same words as what does not exist', async () => {
      const before = await opgeslagen(dicht)
      const token = await dicht.token('pashouder', { pasnummer: iemand.pasnummer })
      const answer = await vraag(dicht, operatie, ander, token)
      expect(answer.status).toBe(404)
      expect(answer.body).toEqual((await vraag(dicht, operatie, ERGENS_ANDERS, token)).body)
      expect(await opgeslagen(dicht)).toEqual(before)
    })

    test('is not there for a pashouder with the same number in another gemeente', async () => {
      const token = await dicht.token('pashouder', { gemeente: 'berkelland', pasnummer: iemand.pasnummer })
      expect((await vraag(dicht, operatie, iemand, token)).status).toBe(404)
    })

    test('is not there for a pashouder who is something else too, that may not ask this', async () => {
      const anders = ROLLEN.filter((rol) => !operatie.mag.includes(rol))
      const tokenVan = ({ pasnummer }: Bekend): Promise<string> =>
        tokenMet({ rollen: ['pashouder', ...anders], pasnummer })
      const before = await opgeslagen(dicht)
      expect((await vraag(dicht, operatie, ander, await tokenVan(iemand))).status).toBe(404)
      expect(await opgeslagen(dicht)).toEqual(before)
      const eigen = await voor(operatie)
      expect((await vraag(opstap, operatie, eigen, await tokenVan(eigen))).status).toBe(operatie.goed)
    })
  },
)

test('a list never shows a ride of another pass', async () => {
  const token = await dicht.token('pashouder', { pasnummer: iemand.pasnummer })
  const { body } = await dicht.call('GET', '/ritten', { token })
  expect(body.ritten.map((rit: any) => rit.ritnummer)).toEqual([iemand.ritnummer])
  expect((await alleRitten(dicht, ander.pasnummer)).map((rit) => rit.ritnummer)).toEqual([ander.ritnummer])
})

test('the history keeps the role that a ride was booked in, not one that may not book', async () => {
  const pasnummer = await nieuwePas(opstap)
  const token = await tokenMet({ rollen: ['pashouder', 'vervoerder'], pasnummer })
  const { body } = await boek(opstap, ritaanvraag(pasnummer), { token })
  expect(body.ritten[0].geschiedenis).toMatchObject([{ rol: 'pashouder' }])
})
