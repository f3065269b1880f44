import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk } from '../support/browser.ts'
import { nederlandsOp } from '../support/engels.ts'

/** The server makes its round every five seconds. */
const RONDES = { timeout: 30_000 }
const WEG = 410

describe.skipIf(!hasChromium())('a municipality and what its carriers are told', () => {
  const web = openWeb()
  let status = WEG
  let adres: string
  /** A carrier's server on this machine. */
  const server = createServer((verzoek, res) => {
    verzoek.resume()
    res.writeHead(status).end()
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/opstap`
  })
  afterAll(() => void server.close())

  const vraag = async (pad: string): Promise<any> =>
    (await web.proces.call('GET', pad, { token: await web.proces.token('gemeente') })).body

  test('sees that one went off, turns it on, has it brought again and withdraws it, by keyboard', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/vervoerders' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Bekijk of berichten bij vervoerders aankomen' }).press('Enter')
    await page.getByText('Er heeft zich nog geen vervoerder aangemeld.').waitFor()
    await toegankelijk(scherm)
    await page.goto(`${web.origin}/gemeente/openstaand`)
    await page.getByText('Er staat bij geen pas iets open.').waitFor()
    await expect.poll(() => page.getByText('Een vervoerder hoort niets meer').count()).toBe(0)

    const vervoerder = await web.proces.token('vervoerder')
    await web.proces.call('POST', '/webhooks', { token: vervoerder, body: { url: adres } })
    const rit = {
      pasnummer: 'HRL-000002',
      van: { locatieId: 'harlingen-noorderhaven' },
      naar: { locatieId: 'franeker-station' },
      vertrek: '2026-03-20T10:00:00+01:00',
    }
    const { status: geboekt, body } = await web.proces.call('POST', '/ritten', {
      token: await web.proces.token('centralist'),
      body: rit,
      headers: { 'idempotency-key': 'een-rit-voor-de-vervoerder' },
    })
    expect([geboekt, body]).toMatchObject([201, {}])
    await expect.poll(async () => (await vraag('/webhooks')).webhooks[0].uit?.reden, RONDES).toBe('opgezegd')

    await page.reload()
    await page.getByText('Een vervoerder hoort niets meer').waitFor()
    await page.getByText('De server van de vervoerder heeft dit opgezegd op woensdag 11 maart').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-openstaand-vervoerder')
    await page.getByRole('link', { name: `Alle ritten: ${adres}` }).press('Enter')
    await page.getByText('Zet de berichten eerst aan.').waitFor()
    await page.getByRole('rowheader').first().waitFor()
    await expect.poll(() => page.getByRole('cell', { name: '410', exact: true }).count()).toBeGreaterThan(0)
    await toegankelijk(scherm)
    await page.getByLabel('Welke berichten wilt u zien?').selectOption('niet aangekomen')
    await page.getByText('Er zijn hier geen berichten.').waitFor()
    await page.getByLabel('Welke berichten wilt u zien?').selectOption('Alle berichten')

    status = 204
    await page.getByRole('button', { name: 'Zet aan' }).press('Enter')
    await page.getByRole('dialog').getByText('Vraag hem alle open ritten te lezen.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('dialog').getByRole('button', { name: 'Zet aan' }).press('Enter')
    await page.getByText('De berichten staan aan').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('De berichten staan aan')

    const sinds = page.getByLabel('Vanaf welke dag?')
    await expect.poll(() => sinds.inputValue()).toBe('11-3-2026')
    await sinds.fill('31-2-2026')
    await page.getByRole('button', { name: 'Breng deze berichten nog een keer' }).press('Enter')
    await page.getByRole('link', { name: /^Vanaf welke dag\?: Dit is geen bestaande datum/ }).waitFor()
    await toegankelijk(scherm)
    await sinds.fill('11-3')
    await page.getByRole('button', { name: 'Breng deze berichten nog een keer' }).press('Enter')
    await page.getByText(/nog een keer gebracht$/).waitFor()
    const { webhooknummer } = (await vraag('/webhooks')).webhooks[0]
    const statussen = async (): Promise<string[]> =>
      (await vraag(`/webhooks/${webhooknummer}/leveringen`)).leveringen.map((een: any) => een.status)
    await expect.poll(async () => [...new Set(await statussen())], RONDES).toEqual(['geleverd'])
    for (const knop of ['Zet uit', 'Zet aan']) {
      await page.getByRole('button', { name: knop }).press('Enter')
      await page.getByRole('dialog').getByRole('button', { name: knop }).press('Enter')
      await page.getByText(knop === 'Zet uit' ? 'Zet de berichten eerst aan.' : 'De berichten staan aan').waitFor()
      await expect.poll(() => page.getByText(/nog een keer gebracht$/).count()).toBe(0)
    }
    await page.reload()
    await page.getByRole('cell', { name: 'aangekomen', exact: true }).first().waitFor()
    await page.getByText('Staat aan, sinds woensdag 11 maart').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-berichten-aan-vervoerder')

    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByRole('button', { name: 'Withdraw the registration' }).press('Enter')
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the registration' }).press('Enter')
    await page.getByText('No carrier has registered yet.').waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.goto(`${web.origin}/gemeente/berichten-aan-vervoerders/${webhooknummer}`)
    await page.getByText('This registration does not exist any more.').waitFor()
    await page.context().close()
  })
})
