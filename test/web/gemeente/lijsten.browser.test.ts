import { beforeAll, describe, expect, test } from 'vitest'
import { pasaanvraag } from '../../support/voorbeelden.ts'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk, type Scherm } from '../support/browser.ts'
import { nederlandsOp } from '../support/engels.ts'

const actief = ({ page }: Scherm): Promise<unknown> => page.evaluate('document.activeElement.id')

describe.skipIf(!hasChromium())('a municipality sees all that it has', () => {
  const web = openWeb()

  beforeAll(async () => {
    const token = await web.proces.token('gemeente')
    const oud = {
      ...pasaanvraag({ woning: { locatieId: 'harlingen-voorstraat' } }),
      externId: 'OUD 2026/1',
      naam: 'Oude Voorbeeld (verzonnen)',
    }
    await web.proces.call('POST', '/importen', { token, body: { passen: [oud] } })
  })

  test('its passes with how many stand how, and one by the number that it had before, by keyboard', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Bekijk alle passen' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Alle passen' }).waitFor()
    // Eight of the demo, of which one has ended, and the one that was taken over.
    const keuzes = page.getByRole('navigation', { name: 'Welke passen wilt u zien?' })
    await keuzes.getByRole('link', { name: 'Alle passen: 9' }).waitFor()
    await page.getByText('Passen op deze pagina: 9.').waitFor()
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(9)
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-alle-passen')

    await keuzes.getByRole('link', { name: 'Afgelopen: 1' }).press('Enter')
    await page.getByRole('rowheader', { name: 'Hiltje Voorbeeld (verzonnen)' }).waitFor()
    expect(new URL(page.url()).search).toBe('?status=verlopen')
    await expect.poll(() => page.title()).toBe('Afgelopen · Alle passen · Opstap')
    await keuzes.getByRole('link', { name: 'Geblokkeerd: 0' }).press('Enter')
    await page.getByText('Passen op deze pagina: 0.').waitFor()
    expect(await keuzes.locator('[aria-current]').textContent()).toBe('Geblokkeerd: 0')
    // The address says what is shown, and the way back is the way back.
    await page.goBack()
    await page.getByRole('rowheader', { name: 'Hiltje Voorbeeld (verzonnen)' }).waitFor()

    const zoek = page.getByRole('button', { name: 'Zoek deze pas' })
    await zoek.press('Enter')
    await page.getByText('Vul dit in.').waitFor()
    await expect.poll(() => actief(scherm)).toBe('ouder-nummer')
    const nummer = page.getByLabel('Nummer uit het vorige systeem')
    await nummer.fill('OUD 2026/2')
    await nummer.press('Enter')
    await page.getByText('Er is geen pas met dit nummer overgenomen.').waitFor()
    await expect.poll(() => actief(scherm)).toBe('ouder-nummer')
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByLabel('Number from the previous system').fill(' OUD 2026/1 ')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Oude Voorbeeld (verzonnen)' }).waitFor()
    expect(page.url()).not.toMatch(/OUD/)
    await page.context().close()
  })

  test('the rides of a period by how they went, each with the way to its pass, and all of it as files', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Ritten', exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ritten van een periode' }).waitFor()
    const token = await web.proces.token('gemeente')
    const ritten = async (vraag: string): Promise<{ pasnummer: string; status: string }[]> => {
      const { body } = await web.proces.call('GET', `/ritten?${vraag}`, { token })
      const { ritten: gevonden, _links } = body
      const verder = _links.next?.href as string | undefined
      return [...gevonden, ...(verder === undefined ? [] : await ritten(verder.split('?')[1] ?? ''))]
    }
    const vorigeWeek = await ritten('van=2026-03-02&tot=2026-03-08')
    expect(vorigeWeek.length).toBeGreaterThan(5)
    await page.getByText(`Ritten in deze periode: ${vorigeWeek.length}.`).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-ritten')

    const loos = await ritten('van=2026-02-01&tot=2026-03-11&status=loosgemeld')
    expect(loos.length).toBeGreaterThan(0)
    await page.getByLabel('Van', { exact: true }).fill('1-2-2026')
    await page.getByLabel('Tot en met').fill('vandaag')
    await page.getByRole('button', { name: 'Toon de ritten' }).press('Enter')
    await expect.poll(() => new URL(page.url()).search).toBe('?van=2026-02-01&tot=2026-03-11')
    await page.getByLabel('Welke ritten').selectOption('niemand thuis')
    await page.getByText(`Ritten in deze periode: ${loos.length}.`).waitFor()
    expect(new URL(page.url()).search).toBe('?van=2026-02-01&tot=2026-03-11&status=loosgemeld')
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(loos.length)
    await page.reload()
    await page.getByText(`Ritten in deze periode: ${loos.length}.`).waitFor()
    await expect.poll(() => page.getByLabel('Van', { exact: true }).inputValue()).toBe('1-2-2026')

    await page.getByLabel('Van', { exact: true }).fill('31-2-2026')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Van: Dit is geen bestaande datum/ }).waitFor()
    await expect.poll(() => page.getByLabel('Van', { exact: true }).inputValue()).toBe('31-2-2026')
    await toegankelijk(scherm)
    await page.goBack()
    await page.getByText(`Ritten in deze periode: ${loos.length}.`).waitFor()
    await expect.poll(() => page.getByLabel('Van', { exact: true }).inputValue()).toBe('1-2-2026')

    await page.getByRole('link', { name: 'Haal alles van een periode op als bestand' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Gegevens meenemen' }).waitFor()
    await expect.poll(() => page.getByLabel('Van', { exact: true }).inputValue()).toBe('1-2-2026')
    await toegankelijk(scherm)
    for (const [soort, kolom] of [
      ['ritten', 'ritnummer'],
      ['passen', 'externId'],
      ['besluiten', 'pasnummer'],
      ['bijdragen', 'bedragCent'],
      ['betalingen', 'bedragCent'],
    ] as const) {
      await page.getByLabel('Wat wilt u meenemen?').selectOption(soort)
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Haal het bestand op' }).press('Enter'),
      ])
      expect(bestand.suggestedFilename()).toBe(`${soort}-2026-02-01-2026-03-11.csv`)
      expect(String(await inhoudVan(bestand)).split('\r\n')[0]).toContain(kolom)
    }
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Het bestand is opgehaald')
    await page.getByLabel('Waarvoor is het bestand?').selectOption('json')
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Haal het bestand op' }).press('Enter'),
    ])
    expect(json.suggestedFilename()).toBe('betalingen-2026-02-01-2026-03-11.json')
    expect(JSON.parse(String(await inhoudVan(json)))).toMatchObject({ soort: 'betalingen', rijen: [] })
    await page.getByLabel('Van', { exact: true }).fill('1-1-2020')
    await page.getByRole('button', { name: 'Haal het bestand op' }).press('Enter')
    await page.getByText('Vraag ten hoogste 366 dagen tegelijk.').first().waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Rides in a period' }).waitFor()
    await page.getByText(`Rides in this period: ${loos.length}.`).waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByRole('row').nth(1).getByRole('link').press('Enter')
    await page.getByRole('heading', { level: 1, name: /Voorbeeld \(verzonnen\)/ }).waitFor()
    await page.context().close()
  })
})
