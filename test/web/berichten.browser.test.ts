import { describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk } from './support/browser.ts'

describe.skipIf(!hasChromium())('messages about rides', () => {
  const web = openWeb()

  test('a holder says what they want to hear, hears what is wrong, and stops it', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/mijn/inzagen' })
    const { page } = scherm
    const berichten = page.getByRole('region', { name: 'Berichten over uw ritten' })
    await berichten.getByLabel('Hoe wilt u een bericht krijgen?').selectOption('Een e-mail')
    await berichten.getByLabel('E-mailadres').fill('geen adres')
    await berichten.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
    await berichten.getByRole('link', { name: /^E-mailadres: / }).waitFor()
    await toegankelijk(scherm)
    await berichten.getByLabel('E-mailadres').fill('tonnie@voorbeeld.invalid')
    await berichten.getByLabel('De avond ervoor').uncheck()
    await berichten.getByRole('button', { name: 'Bewaar mijn keuze' }).click()
    await berichten.getByText('Uw keuze is bewaard').waitFor()
    await berichten.getByText('U krijgt berichten sinds 11 maart 2026.').waitFor()
    await toegankelijk(scherm)
    await page.reload()
    await expect.poll(() => berichten.getByLabel('E-mailadres').inputValue()).toBe('tonnie@voorbeeld.invalid')
    expect(await berichten.getByLabel('De avond ervoor').isChecked()).toBe(false)
    await berichten.getByRole('button', { name: 'Ik wil geen berichten meer' }).click()
    await berichten.getByText('U krijgt geen berichten meer').waitFor()
    expect(await berichten.getByRole('button', { name: 'Ik wil geen berichten meer' }).count()).toBe(0)
    expect(scherm.klachten).toEqual([])
    await page.context().close()
  })

  test('the municipality sees the outbox and writes the words', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/berichten' })
    const { page } = scherm
    await page.getByRole('heading', { name: 'Berichten van 11 maart 2026' }).waitFor()
    await page.getByText('Op deze dag zijn er geen berichten.').waitFor()
    await page.getByRole('button', { name: 'Dag eerder' }).click()
    await page.getByRole('heading', { name: 'Berichten van 10 maart 2026' }).waitFor()
    await page.getByText('De avond ervoor (woorden van Opstap)').click()
    const bericht = page.getByLabel('Bericht', { exact: true }).nth(1)
    await bericht.fill('Morgen komt de taxi, ((naam)).')
    await page.getByRole('button', { name: 'Bewaar deze woorden' }).click()
    await page.getByText('((naam)) kennen wij niet.').first().waitFor()
    await toegankelijk(scherm)
    await bericht.fill('Morgen, ((dag)). ((komt))')
    await page.getByRole('button', { name: 'Bewaar deze woorden' }).click()
    await page.getByText('De avond ervoor (eigen woorden)').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-berichten')
    expect(scherm.klachten).toEqual([])
    await page.context().close()
  })
})
