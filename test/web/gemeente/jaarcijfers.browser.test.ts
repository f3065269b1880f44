import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('a municipality reads a year', () => {
  const web = openWeb()

  test('as pictures with the same numbers, another year, and as a file', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Jaarcijfers', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Jaarcijfers 2026' }).waitFor()
    const token = await web.proces.token('gemeente', { gemeente: 'harlingen' })
    const { body } = await web.proces.call('GET', '/jaarcijfers/2026', { token })
    await page.getByText(/^Deze cijfers kunnen nog veranderen: maart 2026/).waitFor()
    await page.getByRole('heading', { name: 'Ritten per maand' }).waitFor()
    const tabel = page.getByRole('region', { name: 'In cijfers: Ritten per maand' })
    const maart = body.maanden.at(-1).cijfers?.ritten
    const rij = tabel.getByRole('row', { name: `maart 2026 ${maart ?? 'te weinig mensen'}` })
    await rij.waitFor()
    await page.getByRole('heading', { name: 'Wat is er gevraagd en kon niet?' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-jaarcijfers')
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Haal de cijfers op (CSV)' }).press('Enter'),
    ])
    expect(bestand.suggestedFilename()).toBe('jaarcijfers-2026.csv')
    const rijen = String(await inhoudVan(bestand))
      .trimEnd()
      .split('\r\n')
    expect(rijen).toHaveLength(1 + body.maanden.length)
    expect(rijen[0]).toContain('Maand;Reizigers;Gereden ritten;Kilometers;')
    await page.getByRole('link', { name: 'Jaarcijfers 2027' }).click()
    await page.getByText('Van dit jaar zijn er nog geen cijfers.').waitFor()
    await toegankelijk(scherm)
    await page.context().close()
  })
})
