import { describe, expect, test } from 'vitest'
import { hasChromium, openWeb, toegankelijk } from '../support/browser.ts'
import { nederlandsOp } from '../support/engels.ts'

const VELDEN: readonly (readonly [string, string])[] = [
  ['Naam van wie de pas vroeg', 'T. Voorbeeld (verzonnen)'],
  ['Adres voor de brief', 'Voorbeeldstraat 1\n0000 AA Voorbeeldstad'],
  ['Zaaknummer', 'Z-2026-00124'],
  ['Wat is besloten?', 'U krijgt geen vervoerspas (verzonnen).'],
  ['Waarom is dat besloten?', 'U kunt zelf met de bus (verzonnen).'],
  ['Regeling', 'Regels van Voorbeeldstad (verzonnen)'],
  ['Artikel', '§ 9.2'],
  ['Wie besluit?', 'College van Voorbeeldstad (verzonnen)'],
  ['Waar kan iemand met vragen terecht?', 'telefoon 0600 000 000'],
  ['Adres van de gemeente', 'Voorbeeldplein 1\n0000 AA Voorbeeldstad'],
  ['Bezwaar gaat naar', 'Bezwaarcommissie (verzonnen)\nVoorbeeldplein 1'],
]

describe.skipIf(!hasChromium())('somebody who gets no pass', () => {
  const web = openWeb()

  test('is turned down, hears how to object, and is answered', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Afgewezen aanvragen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Afgewezen aanvragen in 2026' }).waitFor()
    await page.getByText('In 2026 is hier geen aanvraag afgewezen.').waitFor()
    await page.getByRole('button', { name: 'Wijs een aanvraag af' }).click()
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    // What is missing is told by field, and nothing is laid down.
    await page.getByRole('link', { name: /^Naam van wie de pas vroeg/ }).waitFor()
    await page.getByRole('link', { name: /^Adres voor de brief/ }).waitFor()
    await toegankelijk(scherm)
    for (const [label, waarde] of VELDEN) await page.getByLabel(label, { exact: true }).fill(waarde)
    await page.getByLabel(/^Geboortedatum/).fill('30-4-1951')
    await page.getByLabel(/^Wanneer is het gevraagd/).fill('12 januari 2026')
    await page.getByRole('button', { name: 'Leg dit besluit vast' }).click()
    const afwijzing = page.getByRole('article', {
      name: 'T. Voorbeeld (verzonnen): geen pas, besloten op 11 maart 2026',
    })
    await afwijzing.getByText('De brief is nog niet verstuurd.').waitFor()
    await page.getByText('Het is vastgelegd').waitFor()

    const brief = page.waitForEvent('download')
    await afwijzing.getByRole('button', { name: 'Brief (PDF) van zaak Z-2026-00124' }).click()
    expect((await brief).suggestedFilename()).toMatch(/^besluit-B.*\.pdf$/)
    await afwijzing.getByRole('button', { name: 'Meld verzending: zaak Z-2026-00124' }).click()
    await afwijzing.getByRole('button', { name: 'De brief is verstuurd' }).click()
    // Six weeks from 11 March.
    await afwijzing.getByText('Bezwaar maken kan tot en met 22 april 2026.').waitFor()
    await afwijzing.getByRole('button', { name: 'Noteer bezwaar: zaak Z-2026-00124' }).click()
    await afwijzing.getByLabel('Waar is de inwoner het niet mee eens?').fill('Ik kan niet met de bus (verzonnen).')
    await afwijzing.getByRole('button', { name: 'Noteer dit bezwaar' }).click()
    await afwijzing.getByText('Het kwam op tijd.').waitFor()
    await afwijzing.getByRole('button', { name: 'Beslis op bezwaar: zaak Z-2026-00124' }).click()
    await toegankelijk(scherm)
    await afwijzing.getByLabel('Toelichting').fill('Het besluit klopt (verzonnen).')
    await afwijzing.getByRole('button', { name: 'Leg de uitkomst vast' }).click()
    await afwijzing.getByText('Uitkomst op 11 maart 2026: het bezwaar klopt niet.').waitFor()
    await page.getByRole('link', { name: 'Afgewezen aanvragen in 2025' }).click()
    await page.getByText('In 2025 is hier geen aanvraag afgewezen.').waitFor()
    await page.goBack()
    // What is no year is no page, and nothing is asked.
    for (const pad of ['/afwijzingen/abc', '/jaarcijfers/20', '/pas/HRL-000001/rekening/nu']) {
      await page.evaluate(`history.pushState(null, '', '/gemeente${pad}')`)
      await page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' }).waitFor()
    }
    await page.evaluate(`history.pushState(null, '', '/gemeente/afwijzingen')`)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Requests turned down in 2026' }).waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await toegankelijk(scherm)
    await page.context().close()
  })
})
