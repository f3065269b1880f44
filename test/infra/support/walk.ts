import { expect } from 'vitest'
import { VOORBEELD } from '../../../functions/http/beleid/regelingen.schema.ts'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { INCASSOGEGEVENS } from '../../support/innen.ts'
import { leesOperaties, maakAlles, stel, vraagAls } from '../../support/operaties.ts'
import { tokenOf, type Opstap } from '../../support/opstap.ts'
import { tokenZonderPas } from '../../support/tokens.ts'

/** Every operation there is, by each role that may, with the example of its description. */
export const askEachOnce = async (call: Opstap['call']): Promise<void> => {
  const opstap = { call, token: tokenOf }
  const operaties = await leesOperaties(opstap)
  // Here no run is made, which would walk all birthdays once more: `askContributions` does.
  const gemeente = 'harlingen'
  const ids = await maakAlles(opstap, operaties, gemeente)
  for (const operatie of operaties) {
    if (operatie.rollen.length === 0)
      expect((await stel(opstap, vraagAls(undefined, operatie, ids), undefined)).status).toBe(200)
    for (const rol of operatie.rollen) {
      const token = await tokenOf(rol, {
        gemeente,
        ...(rol === 'pashouder' ? { pasnummer: ids['pasnummer'] ?? '' } : {}),
      })
      const { status } = await stel(opstap, vraagAls(rol, operatie, ids), token)
      expect([operatie.id, rol, status < 500]).toEqual([operatie.id, rol, true])
    }
  }
}

type Ask = (operation: string, status: number, ...request: Parameters<Opstap['call']>) => Promise<any>

/** Asks, and wants this answer. */
export const askOf =
  (call: Opstap['call']): Ask =>
  async (operation, status, ...request) => {
    const answer = await call(...request)
    expect([operation, answer.status, answer.status === status ? '' : answer.body]).toEqual([operation, status, ''])
    return answer.body
  }

/**
 * What an operation does besides the ordinary: the same once more, a double booking, a day whose numbers are kept.
 * @returns the number of a series that runs
 */
export const askWithConsequences = async (call: Opstap['call']): Promise<string> => {
  const [centralist, gemeente] = [await tokenOf('centralist'), await tokenOf('gemeente')]
  const ask = askOf(call)
  const woning = { locatieId: 'harlingen-voorstraat' }
  const pas = {
    naam: 'Rechten Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
  }
  const verleen = { token: gemeente, body: pas, headers: { 'idempotency-key': 'pas' } }
  const { pasnummer } = await ask('verleenPas', 201, 'POST', '/passen', verleen)
  await ask('verleenPas', 201, 'POST', '/passen', verleen)
  const rit = { pasnummer, van: woning, naar: { locatieId: 'franeker-station' }, vertrek: '2026-04-01T09:00:00Z' }
  const retour = { ...rit, vertrek: '2026-03-01T08:05:00Z', retour: { vertrek: '2026-03-01T08:50:00Z' } }
  const boek = { token: centralist, body: retour, headers: { 'idempotency-key': 'een' } }
  await ask('beoordeelRit', 200, 'POST', '/ritbeoordelingen', { token: centralist, body: rit })
  const { ritten } = await ask('boekRit', 201, 'POST', '/ritten', boek)
  await ask('boekRit', 201, 'POST', '/ritten', boek)
  await ask('boekRit', 409, 'POST', '/ritten', { ...boek, headers: { 'idempotency-key': 'twee' } })
  const pad = `/ritten/${ritten[0].ritnummer}`
  await ask('leesRitten', 200, 'GET', `/ritten?pasnummer=${pasnummer}`, { token: centralist })
  await ask('leesRit', 200, 'GET', pad, { token: centralist })
  const later = { token: centralist, body: { vertrek: '2026-03-01T08:10:00Z' } }
  await ask('beoordeelWijziging', 200, 'POST', `${pad}/wijzigingsbeoordelingen`, later)
  await ask('wijzigRit', 200, 'PATCH', pad, { token: centralist, body: { vertrek: '2026-03-01T08:10:00Z' } })
  await ask('beoordeelAnnulering', 200, 'POST', `${pad}/annuleringsbeoordelingen`, { token: centralist })
  await ask('annuleerRit', 200, 'PUT', `${pad}/annulering`, { token: centralist, body: { reden: 'Ziek' } })
  const vervoerder = await tokenOf('vervoerder')
  const melding = { token: vervoerder, body: { resultaat: 'loosgemeld' } }
  const stand = { stand: 'vertraagd', op: '2026-03-01T07:55:00Z', versie: 1, verwachtVertrek: '2026-03-01T09:20:00Z' }
  const vertraagd = { token: vervoerder, body: stand }
  await ask('meldVoortgang', 200, 'PUT', `/vervoersopdrachten/${ritten[1].ritnummer}/voortgang`, vertraagd)
  await ask('meldUitvoering', 200, 'PUT', `/ritten/${ritten[1].ritnummer}/uitvoering`, melding)
  await ask('wijzigPas', 200, 'PATCH', `/passen/${pasnummer}`, { token: gemeente, body: { scootmobiel: true } })
  await ask('zoekPassen', 200, 'POST', '/paszoekvragen', {
    token: centralist,
    body: { naam: 'Voorbeeld', geboortedatum: '1950-01-01' },
  })
  await ask('zoekPassen', 200, 'POST', '/paszoekvragen', { token: centralist, body: { postcode: '8861AB' } })
  await ask('leesVervoersopdrachten', 200, 'GET', '/vervoersopdrachten?datum=2026-03-01', { token: vervoerder })
  const sinds = '/vervoersopdrachten?gewijzigdSinds=2026-03-01T07:00:00Z'
  await ask('leesVervoersopdrachten', 200, 'GET', sinds, { token: vervoerder })
  await ask('leesVervoersopdracht', 200, 'GET', `/vervoersopdrachten/${ritten[1].ritnummer}`, { token: vervoerder })
  const { webhooknummer } = await ask('meldWebhookAan', 201, 'POST', '/webhooks', {
    token: vervoerder,
    body: { url: 'https://taxi.example/opstap' },
  })
  const webhook = `/webhooks/${webhooknummer}`
  await ask('leesWebhooks', 200, 'GET', '/webhooks', { token: vervoerder })
  await ask('zetWebhook', 200, 'PUT', `${webhook}/stand`, { token: vervoerder, body: { stand: 'uit' } })
  await ask('leesWebhookleveringen', 200, 'GET', `${webhook}/leveringen`, { token: vervoerder })
  const herhaal = { token: vervoerder, body: { sinds: '2026-03-01T07:00:00Z' } }
  await ask('herhaalWebhookleveringen', 200, 'POST', `${webhook}/herhalingen`, herhaal)
  // One day that is closed, of which the numbers are kept, and one that is not.
  const dagen = '/stiptheid?van=2026-02-20&tot=2026-02-22'
  await ask('leesStiptheid', 200, 'GET', dagen, { token: vervoerder })
  await ask('leesJaarcijfers', 200, 'GET', '/jaarcijfers/2026', { token: gemeente })
  const reeks = {
    ...rit,
    vertrek: undefined,
    vertrektijd: '10:30',
    vanaf: '2026-03-02',
    herhaling: 'FREQ=DAILY;COUNT=2',
  }
  const vraagReeks = { token: centralist, body: reeks, headers: { 'idempotency-key': 'reeks' } }
  const { reeksnummer } = await ask('startReeks', 201, 'POST', '/ritreeksen', vraagReeks)
  await ask('leesReeksen', 200, 'GET', `/ritreeksen?pasnummer=${pasnummer}`, { token: centralist })
  await ask('leesReeks', 200, 'GET', `/ritreeksen/${reeksnummer}`, { token: centralist })
  const lopend = { ...reeks, vertrektijd: '15:30', herhaling: 'FREQ=WEEKLY' }
  const vraagLopend = { ...vraagReeks, body: lopend, headers: { 'idempotency-key': 'lopend' } }
  await ask('startReeks', 201, 'POST', '/ritreeksen', vraagLopend)
  const vraagHalf = { ...vraagReeks, body: { ...lopend, vertrektijd: '20:30' }, headers: { 'idempotency-key': 'half' } }
  const half = await ask('startReeks', 201, 'POST', '/ritreeksen', vraagHalf)
  const einde = { token: centralist, body: { reden: 'Verhuisd', ritten: 'annuleren' } }
  await ask('beeindigReeks', 200, 'PUT', `/ritreeksen/${reeksnummer}/beeindiging`, einde)
  await ask('leesPas', 200, 'GET', `/passen/${pasnummer}`, { token: centralist })
  const { code } = await ask('maakKoppelcode', 201, 'POST', `/passen/${pasnummer}/koppelcodes`, { token: gemeente })
  const zonderPas = await tokenZonderPas({ sub: 'rechten' })
  const koppelverzoek = { token: zonderPas, body: { pasnummer, code } }
  const { koppelnummer } = await ask('koppelPas', 201, 'POST', '/koppelingen', koppelverzoek)
  await askEnding(ask)
  await ask('zoekLocaties', 200, 'GET', '/locaties?zoek=station', { token: zonderPas })
  await ask('leesInlog', 200, 'GET', '/inlog', { token: zonderPas })
  const wens = { token: zonderPas, body: { veld: 'telefoon', voorstel: '0600 000 000' } }
  const verzoeken = `/passen/${pasnummer}/correctieverzoeken`
  const { nummer } = await ask('vraagCorrectie', 201, 'POST', verzoeken, wens)
  await ask('leesCorrectieverzoeken', 200, 'GET', verzoeken, { token: gemeente })
  await ask('leesOpenCorrectieverzoeken', 200, 'GET', '/correctieverzoeken', { token: gemeente })
  const besluit = { token: gemeente, body: { uitkomst: 'afgewezen', reden: 'Het klopt wel.' } }
  await ask('handelCorrectieAf', 200, 'PUT', `${verzoeken}/${nummer}/afhandeling`, besluit)
  await ask('leesGegevens', 200, 'GET', `/passen/${pasnummer}/gegevens`, { token: gemeente })
  await ask('leesKoppelingen', 200, 'GET', `/passen/${pasnummer}/koppelingen`, { token: gemeente })
  const koppeling = `/passen/${pasnummer}/koppelingen/${koppelnummer}`
  await ask('trekKoppelingIn', 200, 'PUT', `${koppeling}/intrekking`, { token: zonderPas })
  await ask('leesInzagen', 200, 'GET', `/passen/${pasnummer}/inzagen`, { token: gemeente })
  await ask('leesReizigersbudget', 200, 'GET', `/passen/${pasnummer}/reizigersbudgetten/2026`, { token: centralist })
  await ask('leesMaandoverzicht', 200, 'GET', `/passen/${pasnummer}/maandoverzichten/2026-03`, { token: centralist })
  await ask('zoekLocaties', 200, 'GET', '/locaties?zoek=station', { token: centralist })
  await ask('leesLocatie', 200, 'GET', '/locaties/harlingen-voorstraat', { token: centralist })
  await ask('leesBeleid', 200, 'GET', '/beleid', { token: centralist })
  await askRules(ask)
  const regime = { token: gemeente, body: { bijdrageGevraagd: false } }
  await ask('beoordeelAbonnementstarief', 200, 'POST', '/abonnementstariefbeoordelingen', regime)
  await ask('leesGezondheid', 200, 'GET', '/gezondheid')
  await ask('leesOpenapi', 200, 'GET', '/openapi.json')
  return half.reeksnummer
}

/** Somebody with a ride, an account and a mandate dies: what that leaves is looked at, and settled. */
const askEnding = async (ask: Ask): Promise<void> => {
  const gemeente = await tokenOf('gemeente')
  const body = {
    naam: 'Einde Voorbeeld (verzonnen)',
    geboortedatum: '1951-01-01',
    woning: { locatieId: 'harlingen-voorstraat' },
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
  }
  const { pasnummer } = await ask('verleenPas', 201, 'POST', '/passen', { token: gemeente, body })
  const pad = `/passen/${pasnummer}`
  const { code } = await ask('maakKoppelcode', 201, 'POST', `${pad}/koppelcodes`, { token: gemeente })
  const token = await tokenZonderPas({ sub: 'einde' })
  await ask('koppelPas', 201, 'POST', '/koppelingen', { token, body: { pasnummer, code } })
  const rekening = { ondertekendOp: '2026-01-15', iban: 'NL91ABNA0417164300', rekeninghouder: 'E. Voorbeeld' }
  await ask('legMachtigingVast', 200, 'PUT', `${pad}/machtiging`, { token: gemeente, body: rekening })
  const rit = {
    pasnummer,
    van: body.woning,
    naar: { locatieId: 'franeker-station' },
    vertrek: '2026-04-02T09:00:00Z',
  }
  const boek = { token: await tokenOf('centralist'), body: rit, headers: { 'idempotency-key': 'einde' } }
  await ask('boekRit', 201, 'POST', '/ritten', boek)
  const over = { ...rit, externId: 'OUD-1', vertrek: '2026-04-03T09:00:00Z' }
  await ask('importeerRitten', 200, 'POST', '/ritimporten', { token: gemeente, body: { ritten: [over] } })
  const { vertrek: _, ...reeksrit } = rit
  const reeks = { ...reeksrit, vertrektijd: '15:30', vanaf: '2026-03-02', herhaling: 'FREQ=WEEKLY' }
  await ask('startReeks', 201, 'POST', '/ritreeksen', {
    ...boek,
    body: reeks,
    headers: { 'idempotency-key': 'einder' },
  })
  const einde = { einde: { datum: '2026-03-01', soort: 'overleden' } }
  const nasleep = { ritten: 'annuleren', reeksen: 'stoppen', koppelingen: 'intrekken', machtiging: 'intrekken' }
  await ask('beoordeelPaswijziging', 200, 'POST', `${pad}/wijzigingsbeoordelingen`, { token: gemeente, body: einde })
  await ask('wijzigPas', 200, 'PATCH', pad, { token: gemeente, body: einde })
  await ask('lijstNasleep', 200, 'GET', '/nasleep', { token: gemeente })
  await ask('wijzigPas', 200, 'PATCH', pad, { token: gemeente, body: { ...einde, nasleep } })
  await ask('leesNasleep', 200, 'GET', `${pad}/nasleep`, { token: gemeente })
  const rij = { datum: '2026-03-01', soort: 'overleden' }
  const zonderNummer = { ...rij, naam: 'Niemand (verzonnen)', geboortedatum: '1931-04-05' }
  await ask('beeindigPassen', 200, 'POST', '/pasbeeindigingen?proef=true', {
    token: gemeente,
    body: { passen: [zonderNummer] },
  })
  await ask('beeindigPassen', 200, 'POST', '/pasbeeindigingen', {
    token: gemeente,
    body: { passen: [{ ...rij, pasnummer }], nasleep },
  })
}

/** A concept is written, changed, thrown away; another is tried, and fixed by somebody else. */
const askRules = async (ask: Ask): Promise<void> => {
  const token = await tokenOf('gemeente')
  const ander = await signToken({ sub: 'ander', rollen: ['gemeente'], gemeente: 'harlingen' })
  const body = { regeling: VOORBEELD }
  await ask('leesRegelingschema', 200, 'GET', '/regeling-schema')
  await ask('beproefRegeling', 200, 'POST', '/beleidsproeven', { token, body })
  const weg = await ask('schrijfRegeling', 201, 'POST', '/regelingen', { token, body })
  await ask('wijzigRegeling', 200, 'PUT', `/regelingen/${weg.versie}`, { token, body: { ...body, bewerking: 1 } })
  await ask('trekRegelingIn', 200, 'DELETE', `/regelingen/${weg.versie}`, { token })
  const { versie } = await ask('schrijfRegeling', 201, 'POST', '/regelingen', { token, body })
  const besluit = { besluit: 'Besluit (verzonnen)', datum: '2026-03-01' }
  await ask('stelRegelingVast', 200, 'PUT', `/regelingen/${versie}/vaststelling`, { token: ander, body: besluit })
  await ask('leesRegelingen', 200, 'GET', '/regelingen', { token })
  await ask('leesRegeling', 200, 'GET', `/regelingen/${versie}`, { token })
  await ask('leesAndereRitten', 200, 'GET', `/regelingen/${versie}/andere-ritten`, { token })
  const wens = { token, body: { versie, van: '2026-01-01', tot: '2026-12-31' } }
  const { simulatienummer } = await ask('startSimulatie', 202, 'POST', '/simulaties', wens)
  await ask('leesSimulaties', 200, 'GET', '/simulaties', { token })
  await ask('leesWeigeringen', 200, 'GET', '/weigeringen?van=2026-01&tot=2026-12', { token })
  while ((await ask('leesSimulatie', 200, 'GET', `/simulaties/${simulatienummer}`, { token })).status === 'bezig')
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/**
 * Berkelland asks a yearly contribution: a whole run, with a debit and an invoice.
 * @param collected it becomes the day after 24 April, on which the bank collected
 */
export const askContributions = async (call: Opstap['call'], collected: () => void): Promise<void> => {
  const ask = askOf(call)
  const token = await tokenOf('gemeente', { gemeente: 'berkelland' })
  const [incasso, factuur] = ['BRK-000001', 'BRK-000002']
  const machtiging = `/passen/${incasso}/machtiging`
  const body = { ondertekendOp: '2026-01-15', iban: 'NL91ABNA0417164300', rekeninghouder: 'Voorbeeld (verzonnen)' }
  await ask('legMachtigingVast', 200, 'PUT', machtiging, { token, body })
  await ask('trekMachtigingIn', 200, 'DELETE', machtiging, { token })
  await ask('legMachtigingVast', 200, 'PUT', machtiging, { token, body })
  await ask('leesMachtiging', 200, 'GET', machtiging, { token })
  await ask('legIncassogegevensVast', 200, 'PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  await ask('leesIncassogegevens', 200, 'GET', '/incassogegevens', { token })
  const vrijstelling = `/passen/${factuur}/bijdragen/2026/vrijstelling`
  await ask('verleenVrijstelling', 200, 'PUT', vrijstelling, { token, body: { reden: 'Verzonnen', artikel: 'x' } })
  await ask('trekVrijstellingIn', 200, 'DELETE', vrijstelling, { token })
  const { runnummer } = await ask('startBijdragerun', 201, 'POST', '/bijdrageruns', { token, body: { jaar: 2026 } })
  const pad = `/bijdrageruns/${runnummer}`
  while ((await ask('leesBijdragerun', 200, 'GET', pad, { token })).status === 'bezig')
    await new Promise((resolve) => setTimeout(resolve, 50))
  const keuze = { keuze: 'berekend', reden: 'Verzonnen' }
  await ask('kiesBijdrageregel', 200, 'PUT', `${pad}/regels/${factuur}/keuze`, { token, body: keuze })
  await ask('stelBijdragerunVast', 200, 'PUT', `${pad}/vaststelling`, { token })
  const { regels } = await ask('leesBijdrageregels', 200, 'GET', `${pad}/regels`, { token })
  const { kenmerk } = regels.find((regel: any) => regel.pasnummer === incasso)
  await ask('leesBijdrageruns', 200, 'GET', '/bijdrageruns', { token })
  await ask('controleerIncassos', 200, 'PUT', `${pad}/incassocontrole`, { token })
  await ask('leesIncassobestand', 200, 'GET', `${pad}/incassobestand`, { token })
  await ask('leesBoekhouding', 200, 'GET', `${pad}/boekhouding`, { token })
  await ask('leesFactuur', 200, 'GET', `${pad}/facturen/${factuur}`, { token })
  await ask('leesBijdragebrief', 200, 'GET', `${pad}/brieven/${incasso}`, { token })
  await ask('startDrukwerk', 201, 'POST', `${pad}/drukwerk`, { token, body: {} })
  while ((await ask('leesDrukwerk', 200, 'GET', `${pad}/drukwerk`, { token })).status === 'bezig')
    await new Promise((resolve) => setTimeout(resolve, 50))
  await ask('leesDrukwerkindex', 200, 'GET', `${pad}/drukwerk/index`, { token })
  await ask('leesPrintbestand', 200, 'GET', `${pad}/drukwerk/delen/1/printbestand`, { token })
  await ask('leesLosseBrieven', 200, 'GET', `${pad}/drukwerk/delen/1/brieven`, { token })
  const verzonden = { token, body: { datum: '2026-03-01' } }
  await ask('meldRegelVerzending', 200, 'PUT', `${pad}/regels/${factuur}/verzending`, verzonden)
  await ask('meldRunVerzending', 200, 'PUT', `${pad}/verzending`, verzonden)
  const aanvullend = { jaar: 2026, soort: 'aanvullend' }
  const concept = await ask('startBijdragerun', 201, 'POST', '/bijdrageruns', { token, body: aanvullend })
  await ask('verwerpBijdragerun', 200, 'DELETE', `/bijdrageruns/${concept.runnummer}`, { token })
  collected()
  await ask('meldIncassoverwerking', 200, 'PUT', `${pad}/incassoverwerking`, {
    token,
    body: { geincasseerdOp: INCASSOGEGEVENS.incassodatum },
  })
  const datum = '2026-04-28'
  await ask('meldStornos', 200, 'POST', `${pad}/stornos`, {
    token,
    body: { stornos: [{ kenmerk, code: 'AM04', datum }] },
  })
  const betaling = { kenmerk, betaling: '1', bedragCent: 6000, datum }
  await ask('meldBetalingen', 200, 'POST', `${pad}/betalingen`, { token, body: { betalingen: [betaling] } })
  await ask('meldOverdrachten', 200, 'POST', `${pad}/overdrachten`, {
    token,
    body: { overdrachten: [{ kenmerk, bedragCent: 6000, datum, overgenomenDoor: 'Verzonnen' }] },
  })
  await ask('leesBijdragen', 200, 'GET', `/passen/${incasso}/bijdragen/2026`, { token })
}
