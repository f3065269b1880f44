import { describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('the rules of a municipality', () => {
  const web = openWeb()

  test('are read today, each number with its article in sight', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/regels' })
    const { page } = scherm
    await page.getByRole('heading', { name: 'De regels van Harlingen' }).waitFor()
    expect(await page.getByText('Sneek (gemeente Súdwest-Fryslân)', { exact: true }).isVisible()).toBe(true)
    const budget = page.getByRole('region', { name: 'Kilometers per jaar' })
    expect(await budget.getByText('1.500 km per jaar.').count()).toBe(1)
    const artikel = budget.getByRole('link', { name: '§ 9.5, Reizigersbudget (1.500 km op jaarbasis)' })
    expect(await artikel.isVisible()).toBe(true)
    expect(await artikel.getAttribute('href')).toBe('https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html')
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-regels')
    await page.context().close()
  })

  test('are read as they were on another day; a day without rules and a day that is none say so', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/regels' })
    const { page } = scherm
    const dag = page.getByLabel('Regels op welke dag?')
    const toon = page.getByRole('button', { name: 'Toon de regels' })
    await dag.fill('26-5-2025')
    await toon.click()
    await page.getByText('Voor 2025-05-26 zijn de regels van uw gemeente niet bekend.').waitFor()
    expect(await page.getByRole('heading', { name: 'De regels van Harlingen' }).count()).toBe(0)
    await expect.poll(() => dag.inputValue()).toBe('26-5-2025')
    await toegankelijk(scherm)
    await dag.fill('27-5-2025')
    await page.keyboard.press('Enter')
    await page.getByText('Geldig vanaf 27 mei 2025.').waitFor()
    await dag.fill('ooit')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Regels op welke dag\?: Dit is geen bestaande datum/ }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
    await expect.poll(() => dag.inputValue()).toBe('ooit')
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Vandaag' }).click()
    await page.getByRole('heading', { name: 'De regels van Harlingen' }).waitFor()
    await expect.poll(() => dag.inputValue()).toBe('11-3-2026')
    await page.context().close()
  })

  test('are read in English, with the words of the law in Dutch', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/regels' })
    const { page } = scherm
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'The rules of Berkelland' }).waitFor()
    await page.getByText('€1.01 boarding tariff and €0.17 per kilometre (example amount)').first().waitFor()
    expect(await page.getByText('artikel 6.1, lid 8, Toelichting, lid 8').getAttribute('lang')).toBe('nl')
    await toegankelijk(scherm)
    await page.context().close()
  })
})
