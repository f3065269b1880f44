import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, openWeb, toegankelijk } from '../support/browser.ts'

const VELDEN: readonly (readonly [string, string])[] = [
  ['Zaaknummer', 'Z-2026-00123'],
  ['Wanneer is het gevraagd?', '12-2-2026'],
  ['Geldt vanaf', '11-3-2026'],
  ['Wat is besloten?', 'U krijgt een vervoerspas.'],
  ['Waarom is dat besloten?', 'U kunt niet zelf met de bus (verzonnen).'],
  ['Regeling', 'Regels van Voorbeeldstad (verzonnen)'],
  ['Artikel', '§ 9.5'],
  ['Notitie voor het dossier', 'Gesprek gevoerd (verzonnen).'],
  ['Wie besluit?', 'College van Voorbeeldstad (verzonnen)'],
  ['Waar kan iemand met vragen terecht?', 'telefoon 0600 000 000'],
  ['Adres van de gemeente', 'Voorbeeldplein 1\n0000 AA Voorbeeldstad'],
  ['Bezwaar gaat naar', 'Bezwaarcommissie (verzonnen)\nVoorbeeldplein 1'],
]

describe.skipIf(!hasChromium())('decisions about a pass', () => {
  const web = openWeb()

  test('are laid down with what was weighed, sent, objected to and answered; the holder reads them', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/pas/HRL-000004' })
    const { page } = scherm
    const besluiten = page.getByRole('region', { name: 'Besluiten over de pas' })
    await besluiten.getByText('Er staan hier nog geen besluiten.').waitFor()
    await besluiten.getByText('Van één verandering is hier geen besluit bekend.').waitFor()
    await besluiten.getByRole('button', { name: 'Nieuw besluit' }).focus()
    await page.keyboard.press('Enter')
    await besluiten.getByRole('button', { name: 'Leg dit besluit vast' }).waitFor()
    await toegankelijk(scherm)
    // Nothing filled in: every field that is missing is named, with a link to it.
    await besluiten.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    await besluiten.getByRole('link', { name: /^Zaaknummer:/ }).waitFor()
    await besluiten.getByRole('link', { name: /^Wie besluit\?:/ }).waitFor()
    await toegankelijk(scherm)
    for (const [label, waarde] of VELDEN) await besluiten.getByLabel(label, { exact: true }).fill(waarde)
    await besluiten.getByLabel('Kan deze persoon met het openbaar vervoer?').selectOption('nee')
    await besluiten.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    await besluiten.getByText('Het is vastgelegd').waitFor()
    await besluiten.getByText('De brief is nog niet verstuurd.').waitFor()

    const [brief] = await Promise.all([
      page.waitForEvent('download'),
      besluiten.getByRole('button', { name: 'Brief (PDF) van zaak Z-2026-00123' }).click(),
    ])
    expect((await inhoudVan(brief)).subarray(0, 5).toString()).toBe('%PDF-')

    // The pass was granted by this decision.
    await besluiten.getByRole('button', { name: /^Koppel aan dit besluit/ }).click()
    await expect.poll(() => besluiten.getByText('Veranderd zonder besluit').count()).toBe(0)

    await besluiten.getByRole('button', { name: 'Meld verzending: zaak Z-2026-00123' }).click()
    await besluiten.getByRole('button', { name: 'De brief is verstuurd' }).click()
    // Six weeks from 12 March: Wednesday 22 April.
    await besluiten.getByText(/verstuurd op 11 maart 2026.* tot en met 22 april 2026/).waitFor()
    await besluiten.getByRole('button', { name: 'Noteer bezwaar: zaak Z-2026-00123' }).click()
    await besluiten.getByLabel('Waar is de inwoner het niet mee eens?').fill('Ik wil een langere pas (verzonnen).')
    await toegankelijk(scherm)
    await besluiten.getByRole('button', { name: 'Noteer dit bezwaar' }).click()
    await besluiten.getByText(/Het kwam op tijd\./).waitFor()
    await besluiten.getByRole('button', { name: 'Beslis op bezwaar: zaak Z-2026-00123' }).click()
    await besluiten.getByLabel('Toelichting').fill('Vijf jaar is de langste tijd (verzonnen).')
    await besluiten.getByRole('button', { name: 'Leg de uitkomst vast' }).click()
    await besluiten.getByText(/Uitkomst op 11 maart 2026: het bezwaar klopt niet\./).waitFor()
    await toegankelijk(scherm)
    await page.context().close()

    const pashouder = await web.inloggen('lokaal-pashouder-HRL-000004', { pad: '/mijn/inzagen' })
    const eigen = pashouder.page.getByRole('region', { name: 'Besluiten over de pas' })
    await eigen.getByText(/U krijgt een vervoerspas\./).waitFor()
    expect(await eigen.getByText(/Gesprek gevoerd/).count()).toBe(0)
    await toegankelijk(pashouder)
    await pashouder.page.context().close()
  })
})
