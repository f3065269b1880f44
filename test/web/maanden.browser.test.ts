import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, openWeb, toegankelijk } from './support/browser.ts'
import { nederlandsOp } from './support/engels.ts'

/** In the demo it is 11 March 2026. */
describe.skipIf(!hasChromium())('the statement of a month', () => {
  const web = openWeb()

  test('is found under the rides, read, kept as a letter, and there in English', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/mijn/ritten' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Bekijk het overzicht per maand' }).click()
    await page.getByRole('heading', { name: 'Vervoer in maart 2026' }).waitFor()
    await page.getByText('1.500 van 1.500 km').waitFor()
    await page.getByText(/^Dit kan nog veranderen/).waitFor()
    await toegankelijk(scherm)
    const [brief] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als brief (PDF)' }).click(),
    ])
    expect((await inhoudVan(brief)).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByLabel('Welke maand wilt u zien?').selectOption('2024-04')
    await page.getByText('Van deze maand is er geen overzicht.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText('There is no statement of this month.').waitFor()
    await page.getByLabel('Which month do you want to see?').selectOption('2026-03')
    await page.getByText('1,500 of 1,500 km').waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.context().close()
  })

  test('is one link away from a pass, for the municipality too', async () => {
    const { page } = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/pas/HRL-000001' })
    await page.getByRole('link', { name: 'Overzicht per maand' }).click()
    await page.getByRole('heading', { name: 'Vervoer in maart 2026' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/gemeente/pas/HRL-000001/maanden')
    await page.context().close()
  })

  test('a page that cannot be fetched is told, with a button that tries again', async () => {
    const { page } = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/mijn/ritten' })
    await page.route('**/assets/Maandoverzicht-*.js', (route) => route.abort('connectionreset'))
    await page.getByRole('link', { name: 'Bekijk het overzicht per maand' }).click()
    await page.getByText(/^Geen verbinding\./).waitFor()
    await page.unroute('**/assets/Maandoverzicht-*.js')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { name: 'Vervoer in maart 2026' }).waitFor()
    expect(await page.getByText(/^Geen verbinding\./).count()).toBe(0)
    await page.context().close()
  })
})
