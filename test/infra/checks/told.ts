import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bookRide, grantPass, startInternet, subscribe, type Internet } from '../support/outside.ts'
import { openWorld, type World } from '../support/world.ts'

const TO = 'verteld@voorbeeld.invalid'
const scheduled = { source: 'aws.events', 'detail-type': 'Scheduled Event', detail: {} }
const NOTHING_FAILED = { mislukt: 0, nietBereikt: 0 }

let world: World
let internet: Internet
const mail: string[] = []
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _, klaar) => void text(stream).then((inhoud) => (mail.push(inhoud), klaar())),
})
let byMail: Readonly<Record<string, string>>

/** What a minute does. */
const round = (name: string, over: Readonly<Record<string, string>>): ReturnType<World['run']> =>
  world.run(name, [scheduled], over)

describe.skipIf(inject('dynamodb') === '')(
  'carriers and holders are told, each by a function from its bundle (needs Java 17)',
  () => {
    let ritnummer: string
    beforeAll(async () => {
      internet = await startInternet(204)
      smtp.listen(0, '127.0.0.1')
      await once(smtp.server, 'listening')
      const { port } = smtp.server.address() as AddressInfo
      byMail = { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_AFZENDER: 'taxi@voorbeeld.invalid' }
      world = await openWorld('verteld')
      await subscribe(world)
      const pasnummer = await grantPass(world, TO)
      // Of what happened before the first round nothing is told.
      await round('berichten', byMail)
      ritnummer = await bookRide(world, pasnummer)
    })
    afterAll(async () => {
      await world.stop()
      internet.stop()
      smtp.close()
    })

    test('a carrier, once, signed, by the number of the ride and no more', async () => {
      const { invoked, log } = await round('webhooks', internet.env)
      expect([invoked, log]).toEqual([[{ answer: expect.objectContaining(NOTHING_FAILED) }], log])
      expect(internet.asked).toHaveLength(1)
      expect(internet.asked[0]?.headers).toMatchObject({ host: expect.anything(), 'webhook-id': `${ritnummer}.1` })
      expect(internet.asked[0]?.body).toContain('nl.opstap.rit-geboekt')
      expect(`${internet.asked[0]?.body} ${log}`).not.toMatch(/Verteld|voorstraat/i)
      await round('webhooks', internet.env)
      expect(internet.asked).toHaveLength(1)
    })

    test('a holder, once, by the mail server that is set; no address in the log', async () => {
      const { invoked, log } = await round('berichten', byMail)
      expect([invoked, log]).toEqual([[{ answer: expect.objectContaining(NOTHING_FAILED) }], log])
      expect(mail).toHaveLength(1)
      expect(mail[0]).toContain(TO)
      expect(log).not.toContain(TO)
      await round('berichten', byMail)
      expect(mail).toHaveLength(1)
    })

    test('one of two settings that are of no use alone does not start', async () => {
      await expect(round('berichten', { SMTP_URL: byMail['SMTP_URL'] ?? '' })).rejects.toThrow('did not start')
    })
  },
)
