import { SMTPServer } from 'smtp-server'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import { openSmtp } from '../../../../functions/services/bericht/smtp.ts'
import type { Bezorgers } from '../../../../functions/services/bericht/bezorger.ts'
import { legBerichtenKlaar } from '../../../../functions/use-cases/rit/bericht/leg-klaar.ts'
import { verstuurBerichten } from '../../../../functions/use-cases/rit/bericht/verstuur.ts'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import {
  annuleer,
  boek,
  geboekteRit,
  inzagen,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'

interface Post {
  readonly aan: string[]
  readonly inhoud: string
}
const post: Post[] = []
/** What the mail server says of a message: nothing when it takes it. */
let weigert: number | undefined

/** A real mail server on this machine. */
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, klaar) => {
    void text(stream).then((inhoud) => {
      if (weigert !== undefined) return klaar(Object.assign(new Error('geweigerd'), { responseCode: weigert }))
      post.push({ aan: session.envelope.rcptTo.map(({ address }) => address), inhoud })
      return klaar()
    })
  },
})
const regels: Record<string, unknown>[] = []
const log = (regel: Record<string, unknown>): void => void regels.push(regel)
const ALLES = ['bevestiging', 'herinnering', 'wijziging', 'vertraging', 'annulering']
const ADRES = 'tonnie@voorbeeld.invalid'

let opstap: Opstap
let bezorgers: Bezorgers
beforeAll(async () => {
  smtp.listen(0, '127.0.0.1')
  await once(smtp.server, 'listening')
  const { port } = smtp.server.address() as AddressInfo
  bezorgers = { email: openSmtp(new URL(`smtp://127.0.0.1:${port}`), 'taxi@voorbeeld.invalid') }
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN, log })
})
afterAll(async () => {
  await opstap.stop()
  smtp.close()
})
beforeEach(() => {
  post.length = 0
  regels.length = 0
  weigert = undefined
})

const houderVan = (pasnummer: string): Promise<string> => opstap.token('pashouder', { pasnummer })

const nieuweWens = async (soorten = ALLES, kanaal = 'email', adres = ADRES): Promise<string> => {
  const pasnummer = await nieuwePas(opstap)
  const body = { kanaal, adres, soorten }
  const token = await houderVan(pasnummer)
  const { status } = await opstap.call('PUT', `/passen/${pasnummer}/berichtwens`, { token, body })
  expect(status).toBe(200)
  return pasnummer
}

/** What the job does, at a moment. */
const ronde = async (moment = NU, met = bezorgers): Promise<void> => {
  const deps = { ...opstap.deps, nu: () => momentVan(moment).epochMs }
  await legBerichtenKlaar(deps, 'harlingen')
  await verstuurBerichten(deps, 'harlingen', { bezorgers: met, log })
}

const uitgaand = async (pasnummer: string, datum = '2026-03-01'): Promise<any[]> => {
  const token = await opstap.token('gemeente')
  const { body } = await opstap.call('GET', `/berichten?datum=${datum}`, { token })
  return body.berichten.filter((bericht: any) => bericht.pasnummer === pasnummer)
}

/** A message as it is read: lines put together again. */
const gelezen = ({ inhoud }: Post): string => inhoud.replaceAll('=\r\n', '').replaceAll(/\r\n/g, ' ')

describe('what happens to a ride is told to a holder who wants that', () => {
  test('once: booked with its return in one message, changed, cancelled', async () => {
    const pasnummer = await nieuweWens()
    const aanvraag = ritaanvraag(pasnummer, { retour: { vertrek: '2026-03-14T14:00:00+01:00' } })
    const { body } = await boek(opstap, aanvraag)
    await ronde()
    await ronde()
    expect(post.map(({ aan }) => aan)).toEqual([[ADRES]])
    const tekst = gelezen(post[0] as Post)
    expect(tekst).toContain('Subject: Uw taxi is geboekt')
    expect(tekst).toContain('voor zaterdag 14 maart 2026. De taxi komt om 10.30 uur.')
    expect(tekst).toContain('De terugrit is om 14.00 uur.')
    expect(tekst).not.toContain('Tonnie')
    const { ritnummer } = body.ritten[0]
    const token = await houderVan(pasnummer)
    await opstap.call('PATCH', `/ritten/${ritnummer}`, { token, body: { vertrek: '2026-03-14T11:00:00+01:00' } })
    await ronde()
    expect(gelezen(post[1] as Post)).toContain('De taxi komt om 11.00 uur.')
    await annuleer(opstap, ritnummer)
    await ronde()
    expect(gelezen(post[2] as Post)).toContain('om 11.00 uur is geannuleerd')
    expect(post).toHaveLength(3)
    expect((await uitgaand(pasnummer)).map(({ soort, status }) => [soort, status])).toEqual([
      ['bevestiging', 'verstuurd'],
      ['wijziging', 'verstuurd'],
      ['annulering', 'verstuurd'],
    ])
  })

  test('but nothing to a holder who died, whose rides the municipality cancels', async () => {
    const pasnummer = await nieuweWens()
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    await legBerichtenKlaar(opstap.deps, 'harlingen')
    const einde = { datum: NU.slice(0, 10), soort: 'overleden' }
    const body = { einde, nasleep: { ritten: 'annuleren' } }
    const token = await opstap.token('gemeente')
    expect((await opstap.call('PATCH', `/passen/${pasnummer}`, { token, body })).status).toBe(200)
    await ronde()
    expect(post).toEqual([])
    expect((await uitgaand(pasnummer)).map(({ soort, status }) => [soort, status])).toEqual([
      ['bevestiging', 'vervallen'],
    ])
  })

  test('not what is no longer so when it goes, nor to whoever no longer wants it', async () => {
    const eerste = await nieuweWens()
    const ritnummer = await geboekteRit(opstap, ritaanvraag(eerste))
    const tweede = await nieuweWens()
    await geboekteRit(opstap, ritaanvraag(tweede))
    await legBerichtenKlaar(opstap.deps, 'harlingen')
    await annuleer(opstap, ritnummer)
    const token = await houderVan(tweede)
    await opstap.call('PUT', `/passen/${tweede}/berichtwens/intrekking`, { token })
    await ronde()
    expect(post.map(gelezen).filter((tekst) => tekst.includes('is geboekt'))).toEqual([])
    expect((await uitgaand(eerste)).map(({ soort, status }) => [soort, status])).toEqual([
      ['bevestiging', 'vervallen'],
      ['annulering', 'verstuurd'],
    ])
    expect((await uitgaand(tweede)).map(({ status }) => status)).toEqual(['vervallen'])
  })

  test('only of what was agreed to, and of nothing without that', async () => {
    const pasnummer = await nieuweWens(['annulering'])
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    await geboekteRit(opstap, ritaanvraag(await nieuwePas(opstap)))
    await ronde()
    expect(post).toEqual([])
  })

  test('reminds once, in the evening before', async () => {
    const adres = 'herinner-mij@voorbeeld.invalid'
    const pasnummer = await nieuweWens(['herinnering'], 'email', adres)
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    await ronde('2026-03-13T17:59:00+01:00')
    const herinnerd = () => post.filter(({ aan }) => aan.includes(adres)).map(gelezen)
    expect(herinnerd()).toEqual([])
    await ronde('2026-03-13T18:00:00+01:00')
    await ronde('2026-03-13T18:01:00+01:00')
    expect(herinnerd()).toEqual([expect.stringContaining('Morgen, zaterdag 14 maart 2026')])
  })
})

describe('a message that cannot be delivered', () => {
  test('is tried again, later and later, and sent once', async () => {
    const pasnummer = await nieuweWens(['bevestiging'])
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    weigert = 451
    await ronde('2026-03-01T09:00:00+01:00')
    weigert = undefined
    await ronde('2026-03-01T09:00:59+01:00')
    expect(post).toEqual([])
    await ronde('2026-03-01T09:01:00+01:00')
    await ronde('2026-03-01T09:10:00+01:00')
    expect(post).toHaveLength(1)
    expect((await uitgaand(pasnummer))[0]).toMatchObject({ status: 'verstuurd', pogingen: 2 })
    expect(JSON.stringify(regels)).not.toContain('voorbeeld.invalid')
    expect(JSON.stringify(regels)).not.toContain(pasnummer)
  })

  test('is given up where the mail server says so for good', async () => {
    const pasnummer = await nieuweWens(['bevestiging'])
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    weigert = 550
    await ronde()
    expect((await uitgaand(pasnummer))[0]).toMatchObject({ status: 'mislukt', pogingen: 1 })
  })

  test('shows in the outbox where nothing is set that sends', async () => {
    const pasnummer = await nieuweWens(['bevestiging'], 'sms', '06 00 00 00 00')
    await geboekteRit(opstap, ritaanvraag(pasnummer))
    await ronde()
    const [bericht] = await uitgaand(pasnummer)
    expect(bericht).toMatchObject({ kanaal: 'sms', status: 'getoond', onderwerp: 'Uw taxi is geboekt' })
    expect(bericht.tekst).toContain('De taxi komt om 10.30 uur.')
    expect(JSON.stringify(bericht)).not.toContain('06 00')
  })
})

test('two jobs at once send a message once', async () => {
  const pasnummer = await nieuweWens(['bevestiging'])
  await geboekteRit(opstap, ritaanvraag(pasnummer))
  await Promise.all([ronde(), ronde(), ronde()])
  expect(post).toHaveLength(1)
})

test('a wish is what was said last, with since when; what is no address is refused', async () => {
  const pasnummer = await nieuweWens()
  const token = await houderVan(pasnummer)
  const pad = `/passen/${pasnummer}/berichtwens`
  expect((await opstap.call('GET', pad, { token })).body).toEqual({
    wens: { kanaal: 'email', adres: ADRES, soorten: ALLES, sinds: '2026-03-01T08:00:00Z' },
  })
  for (const body of [
    { kanaal: 'email', adres: 'geen adres', soorten: ALLES },
    { kanaal: 'sms', adres: 'x'.repeat(30), soorten: ALLES },
    { kanaal: 'sms', adres: '0600000000', soorten: [] },
  ])
    expect((await opstap.call('PUT', pad, { token, body })).status).toBe(400)
  await opstap.call('PUT', `${pad}/intrekking`, { token })
  expect((await opstap.call('GET', pad, { token })).body).toEqual({})
  expect((await inzagen(opstap, pasnummer)).map(({ wat }: { wat: string }) => wat)).toContain(
    'Vastgelegd dat u geen berichten wilt',
  )
})

test('a municipality writes the words itself; what a ride does not have is named', async () => {
  const token = await opstap.token('gemeente')
  const pad = '/berichtsjablonen/wijziging'
  const slecht = await opstap.call('PUT', pad, { token, body: { onderwerp: 'x', tekst: 'Dag ((naam))' } })
  expect([slecht.status, slecht.body.errors[0].detail]).toEqual([
    400,
    expect.stringContaining('((naam)) kennen wij niet'),
  ])
  const woorden = { onderwerp: 'Anders', tekst: 'Let op: ((komt)) Dag!' }
  expect((await opstap.call('PUT', pad, { token, body: woorden })).status).toBe(200)
  const { body } = await opstap.call('GET', '/berichtsjablonen', { token })
  expect(body.sjablonen.map(({ soort, eigen }: any) => [soort, eigen])).toEqual([
    ['bevestiging', false],
    ['herinnering', false],
    ['wijziging', true],
    ['vertraging', false],
    ['annulering', false],
  ])
  const pasnummer = await nieuweWens(['wijziging'])
  const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer))
  const houder = await houderVan(pasnummer)
  await opstap.call('PATCH', `/ritten/${ritnummer}`, { token: houder, body: { vertrek: '2026-03-14T11:00:00+01:00' } })
  await ronde()
  expect(gelezen(post[0] as Post)).toContain('Let op: De taxi komt om 11.00 uur. Dag!')
})
