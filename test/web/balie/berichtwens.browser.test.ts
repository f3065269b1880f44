import { describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('what a holder wants to be told, noted at the desk', () => {
  const web = openWeb()

  test('asked for when it is needed, kept, and of one caller only', async () => {
    const scherm = await web.inloggen('lokaal-centralist-harlingen', { pad: '/balie/pas/HRL-000003' })
    const { page } = scherm
    const gevraagd: string[] = []
    page.on('request', (request) => gevraagd.push(new URL(request.url()).pathname))
    const berichten = page.getByRole('region', { name: 'Berichten aan de pashouder' })
    await berichten.waitFor()
    await page.getByRole('heading', { name: /^Komende ritten/ }).waitFor()
    expect(gevraagd.filter((pad) => pad.endsWith('/berichtwens'))).toEqual([])
    await page.getByText('Berichten aan de pashouder').click()
    await berichten.getByLabel('Hoe wil de pashouder een bericht krijgen?').selectOption('Een e-mail')
    await berichten.getByLabel('E-mailadres').fill('geen adres')
    await berichten.getByRole('button', { name: 'Bewaar deze keuze' }).click()
    await berichten.getByRole('link', { name: /^E-mailadres: / }).waitFor()
    await toegankelijk(scherm)
    // The next caller does not find what was typed for this one.
    await page.keyboard.press('F2')
    await page.keyboard.type('hrl000005')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/balie/pas/HRL-000005')
    await page.getByText('Berichten aan de pashouder').click()
    await berichten.getByRole('button', { name: 'Bewaar deze keuze' }).waitFor()
    expect(await page.locator('input[value="geen adres"]').count()).toBe(0)
    await page.goBack()
    await page.getByText('Berichten aan de pashouder').click()
    await berichten.getByLabel('Hoe wil de pashouder een bericht krijgen?').selectOption('Een e-mail')
    await berichten.getByLabel('E-mailadres').fill('tonnie@voorbeeld.invalid')
    await berichten.getByLabel('De avond ervoor').uncheck()
    await berichten.getByRole('button', { name: 'Bewaar deze keuze' }).click()
    await berichten.getByText('De keuze is bewaard').waitFor()
    await berichten.getByText('De pashouder krijgt berichten sinds 11 maart 2026.').waitFor()
    const token = await web.proces.token('centralist')
    const { body } = await web.proces.call('GET', '/passen/HRL-000003/berichtwens', { token })
    expect(body.wens).toMatchObject({
      kanaal: 'email',
      adres: 'tonnie@voorbeeld.invalid',
      soorten: ['bevestiging', 'wijziging', 'vertraging', 'annulering'],
    })
    await berichten.getByRole('button', { name: 'De pashouder wil geen berichten meer' }).click()
    await berichten.getByText('De pashouder krijgt geen berichten meer', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Messages to the holder').waitFor()
    await page.context().close()
  })
})
