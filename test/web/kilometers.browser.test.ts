import { describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk } from './support/browser.ts'
import { nederlandsOp } from './support/engels.ts'

const BESLUIT: readonly (readonly [string, string])[] = [
  ['Zaaknummer', 'Z-2026-00124'],
  ['Wat is besloten?', 'U krijgt niet meer kilometers (verzonnen).'],
  ['Waarom is dat besloten?', 'U hebt genoeg over (verzonnen).'],
  ['Regeling', 'Regels van Voorbeeldstad (verzonnen)'],
  ['Artikel', '§ 9.5'],
  ['Wie besluit?', 'College van Voorbeeldstad (verzonnen)'],
  ['Waar kan iemand met vragen terecht?', 'telefoon 0600 000 000'],
  ['Adres van de gemeente', 'Voorbeeldplein 1\n0000 AA Voorbeeldstad'],
  ['Bezwaar gaat naar', 'Bezwaarcommissie (verzonnen)\nVoorbeeldplein 1'],
]

describe.skipIf(!hasChromium())('asking for more kilometres', () => {
  const web = openWeb()

  test('a holder asks, the municipality sees how they travel and answers, the holder reads it', async () => {
    const mijn = await web.inloggen('lokaal-pashouder-HRL-000004', { pad: '/mijn/inzagen' })
    const eigen = mijn.page.getByRole('region', { name: 'Meer kilometers vragen' })
    await eigen.getByRole('button', { name: 'Vraag om meer kilometers' }).click()
    await eigen.getByRole('link', { name: /^Waarom hebt u meer kilometers nodig\?/ }).waitFor()
    await toegankelijk(mijn)
    await eigen.getByLabel('Waarom hebt u meer kilometers nodig?').fill('Visits (verzonnen).')
    await eigen.getByLabel(/^Vanaf welke dag/).fill('1 juli 2026')
    await eigen.getByLabel(/^Tot en met welke dag\?/).fill('31-8-2026')
    await eigen.getByRole('button', { name: 'Vraag om meer kilometers' }).click()
    await eigen.getByText('Uw verzoek ligt bij de gemeente. U krijgt een brief.').waitFor()
    // Eight weeks from 11 March.
    await eigen.getByText('Uiterlijk op 6 mei 2026 is er een besluit.').waitFor()
    await toegankelijk(mijn)

    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/correcties' })
    const { page } = scherm
    const verzoek = page.getByRole('article', { name: /^Pas HRL-000004: meer kilometers/ })
    await verzoek.getByText('Nodig vanaf 1 juli 2026 tot en met 31 augustus 2026.').waitFor()
    await verzoek.getByText('Verwacht in heel 2026').waitFor()
    await verzoek.getByText(/^Neem eerst een besluit/).waitFor()
    await toegankelijk(scherm)
    await verzoek.getByRole('link', { name: 'Naar pas HRL-000004' }).click()
    const besluiten = page.getByRole('region', { name: 'Besluiten over de pas' })
    await besluiten.getByRole('button', { name: 'Nieuw besluit' }).click()
    await besluiten.getByLabel('Soort besluit').selectOption('afwijzing')
    for (const [label, waarde] of BESLUIT) await besluiten.getByLabel(label, { exact: true }).fill(waarde)
    await besluiten.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    await besluiten.getByText('Het is vastgelegd').waitFor()
    await page.getByRole('link', { name: 'Verzoeken', exact: true }).click()
    await verzoek.getByLabel('Met welk besluit is dit beantwoord?').selectOption({ index: 1 })
    await toegankelijk(scherm)
    await verzoek.getByRole('button', { name: 'Dit besluit is het antwoord' }).click()
    await page.getByText('Het antwoord is vastgelegd').waitFor()
    expect(await verzoek.count()).toBe(0)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByText('There are no requests for more kilometres.').waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.context().close()

    await mijn.page.reload()
    await eigen.getByText(/^Nee\. Dat is vastgelegd op 11 maart 2026\./).waitFor()
    await eigen.getByText('Welke kilometers zijn meegestuurd?').click()
    await toegankelijk(mijn)
    await mijn.page.getByRole('button', { name: 'English', exact: true }).click()
    await mijn.page.getByText('Ask for more kilometres').first().waitFor()
    await mijn.page.context().close()
  })
})
