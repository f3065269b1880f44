import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from '../support/browser.ts'

const TABLET = { viewport: { width: 768, height: 1024 } }

describe.skipIf(!hasChromium())('data that are kept of a holder', () => {
  const web = openWeb()

  test('a holder asks to put data right, and reads what the municipality did', async () => {
    const mijn = await web.inloggen('lokaal-pashouder-HRL-000004', { ...TABLET, pad: '/mijn/inzagen' })
    const { page } = mijn
    const correcties = page.getByRole('region', { name: 'Klopt er iets niet?' })
    await correcties.getByLabel('Wat klopt er niet').fill('mijn telefoonnummer')
    await correcties.getByRole('button', { name: 'Verstuur' }).click()
    await correcties.getByRole('link', { name: 'Wat moet het zijn: Dit veld is verplicht.' }).waitFor()
    await toegankelijk(mijn)
    await expect.poll(() => correcties.getByLabel('Wat klopt er niet').inputValue()).toBe('mijn telefoonnummer')
    await correcties.getByLabel('Wat moet het zijn').fill('0600 000 000 (verzonnen)')
    await correcties.getByRole('button', { name: 'Verstuur' }).dblclick()
    await correcties.getByText('Uw verzoek is verstuurd').waitFor()
    // Within a month after 11 March; asked once, however often was pressed.
    await correcties.getByText('U krijgt antwoord vóór 12 april 2026.').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await correcties.getByText('mijn telefoonnummer: 0600 000 000 (verzonnen)').count()).toBe(1)
    await expect.poll(() => correcties.getByLabel('Wat klopt er niet').inputValue()).toBe('')
    await toegankelijk(mijn)

    const gemeente = await web.inloggen('lokaal-gemeente-harlingen')
    await gemeente.page.getByRole('link', { name: 'Verzoeken' }).click()
    const verzoek = gemeente.page.getByRole('article', { name: 'Pas HRL-000004, gevraagd op 11 maart 2026' })
    await verzoek.getByText('0600 000 000 (verzonnen)').waitFor()
    expect(await verzoek.getByRole('link', { name: 'Naar pas HRL-000004' }).getAttribute('href')).toBe(
      '/gemeente/pas/HRL-000004',
    )
    await verzoek.getByRole('button', { name: 'Het is verbeterd' }).click()
    await verzoek.getByRole('link', { name: 'Antwoord aan de pashouder: Dit veld is verplicht.' }).waitFor()
    await toegankelijk(gemeente)
    await leg(gemeente, 'gemeente-correcties')
    await verzoek.getByLabel('Antwoord aan de pashouder').fill('Wij hebben uw nummer veranderd.')
    await verzoek.getByRole('button', { name: 'Het is verbeterd' }).click()
    await gemeente.page.getByText('Het verzoek is afgehandeld').waitFor()
    await expect
      .poll(() => gemeente.page.evaluate('document.activeElement.textContent'))
      .toBe('Het verzoek is afgehandeld')
    await gemeente.page.getByText('Er wachten geen verzoeken.').waitFor()
    await toegankelijk(gemeente)
    await gemeente.page.context().close()

    await page.reload()
    await correcties.getByText('Verbeterd (11 maart 2026): Wij hebben uw nummer veranderd.').waitFor()
    await toegankelijk(mijn)
    await page.context().close()
  })

  test('a holder takes along everything that is kept', async () => {
    const mijn = await web.inloggen('lokaal-pashouder-HRL-000007', { ...TABLET, pad: '/mijn/inzagen' })
    const { page } = mijn
    await page.getByText('Uzelf').first().waitFor()
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download mijn gegevens' }).click(),
    ])
    await page.getByText('Het bestand is klaar. Kijk bij uw downloads.').waitFor()
    await toegankelijk(mijn)
    expect(bestand.suggestedFilename()).toBe('gegevens-HRL-000007.json')
    const { pasnummer, gegevens } = JSON.parse((await inhoudVan(bestand)).toString('utf8'))
    expect(pasnummer).toBe('HRL-000007')
    // The pass and its rides stand on the first page, who looked on a later one.
    const soorten = new Set(gegevens.map(({ soort }: { soort: string }) => soort))
    expect([...soorten]).toEqual(expect.arrayContaining(['pas', 'rit', 'logregel']))
    await page.context().close()
  })
})
