import { tokenOf, type Opstap } from '../../support/opstap.ts'
import { askOf } from './walk.ts'

/** Of a ride of tomorrow a carrier and its holder want to hear. Of a gemeente that names no carriers one subscription is of all rides. */
export const askToBeTold = async (call: Opstap['call']): Promise<void> => {
  const ask = askOf(call)
  const of = { gemeente: 'berkelland' }
  const [gemeente, centralist] = [await tokenOf('gemeente', of), await tokenOf('centralist', of)]
  const pas = {
    naam: 'Verteld Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning: { locatieId: 'borculo-hoflaan' },
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
  }
  const sleutel = { 'idempotency-key': 'verteld' }
  const { pasnummer } = await ask('verleenPas', 201, 'POST', '/passen', {
    token: gemeente,
    body: pas,
    headers: sleutel,
  })
  const wens = { kanaal: 'email', adres: 'verteld@voorbeeld.invalid', soorten: ['bevestiging', 'herinnering'] }
  await ask('zetBerichtwens', 200, 'PUT', `/passen/${pasnummer}/berichtwens`, { token: centralist, body: wens })
  const url = 'https://taxi.example/opstap'
  await ask('meldWebhookAan', 201, 'POST', '/webhooks', { token: gemeente, body: { url } })
  const [van, naar] = [{ locatieId: 'borculo-hoflaan' }, { locatieId: 'eibergen-bibliotheek' }]
  const rit = { pasnummer, van, naar, vertrek: '2026-03-21T11:00:00Z' }
  await ask('boekRit', 201, 'POST', '/ritten', { token: centralist, body: rit, headers: sleutel })
}
