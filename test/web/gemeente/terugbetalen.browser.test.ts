import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('a municipality pays back', () => {
  const web = openWeb()

  const roep = async (method: string, pad: string, body?: Record<string, unknown>) => {
    const token = await web.proces.token('gemeente', { gemeente: 'berkelland' })
    return web.proces.call(method, pad, { token, ...(body === undefined ? {} : { body }) })
  }

  // One story: what was paid back stays so.
  test('checks a run for the bank, pays back what was overpaid, by keyboard, and fetches what a colleague ordered', async () => {
    const { runnummer } = (await roep('POST', '/bijdrageruns', { jaar: 2026 })).body
    await expect
      .poll(async () => (await roep('GET', `/bijdrageruns/${runnummer}`)).body.status, { timeout: 30_000 })
      .toBe('concept')
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Terugbetalen wat te veel is betaald' }).click()
    await page.getByText('Er zijn nog geen bijdragen vastgesteld. Er is dus niets terug te betalen.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Terug naar de bijdragen' }).click()
    await page.getByRole('button', { name: `Controleer voor de bank ${runnummer}` }).press('Enter')
    // Only Ineke has a mandate: 60.00.
    await page.getByText('Banken kunnen dit verwerken. Aantal incasso’s: 1, samen € 60,00.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Banken kunnen dit verwerken/)
    await toegankelijk(scherm)

    await roep('PUT', `/bijdrageruns/${runnummer}/vaststelling`)
    // 120.00 and 100.00 paid on 60.00: 60.00 and 40.00 go back.
    const betalingen = []
    for (const [pasnummer, bedragCent] of [
      ['BRK-000001', 12_000],
      ['BRK-000002', 10_000],
    ]) {
      const { kenmerk } = (await roep('GET', `/passen/${pasnummer}/rekeningen/2026`)).body.regels[0]
      betalingen.push({ kenmerk, betaling: `B-${pasnummer}`, bedragCent, datum: '2026-03-11' })
    }
    await roep('POST', `/bijdrageruns/${runnummer}/betalingen`, { betalingen })
    await page.goto(`${web.origin}/gemeente/bijdragen/terugbetalen`)
    await page.getByText('Van 2026 is nog niets terugbetaald.').waitFor()
    const betaalTerug = page.getByRole('button', { name: 'Betaal terug', exact: true })
    const ja = page.getByRole('button', { name: 'Ja, betaal terug' })
    await page.getByLabel('Dag waarop de bank betaalt').fill('zaterdag 14 maart 2026')
    await page.getByLabel('Pasnummer').fill('brk-000002')
    await page.getByLabel('IBAN').fill('NL00 FOUT')
    await betaalTerug.press('Enter')
    await toegankelijk(scherm)
    await ja.press('Enter')
    await page.getByRole('link', { name: /^Rekening 1, IBAN: / }).waitFor()
    await page.getByRole('link', { name: 'Rekening 1, Naam van de rekeninghouder: Dit veld is verplicht.' }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Verbeter de fouten/)
    await toegankelijk(scherm)
    await page.getByLabel('Pasnummer').fill('')
    await page.getByLabel('IBAN').fill('')
    await betaalTerug.press('Enter')
    await ja.press('Enter')
    await page.getByRole('link', { name: /^Dag waarop de bank betaalt: Op deze dag kan het niet\./ }).waitFor()
    await page.getByLabel('Dag waarop de bank betaalt').fill('')
    await betaalTerug.press('Enter')
    await ja.press('Enter')
    await page.getByText('De opdracht is gemaakt. Aantal terugbetalingen: 1, samen € 60,00.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^De opdracht is gemaakt/)
    const eerste = page.getByRole('region', { name: 'Opdracht 2026-01' })
    await eerste.getByText('BRK-000002, € 40,00: Wij weten niet naar welke rekening. Geef die mee.').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-terugbetalen')
    await eerste.getByRole('button', { name: 'Haal het bestand voor de bank op (XML) 2026-01' }).press('Enter')
    await eerste.getByText('U hebt deze opdracht gemaakt. Laat een collega haar nakijken').waitFor()
    await toegankelijk(scherm)

    // Nothing goes back twice, and what still waits is told again.
    await betaalTerug.press('Enter')
    await ja.press('Enter')
    await page.getByText('Er zijn tegoeden, maar daarvan weten wij niet genoeg.').waitFor()
    await page.locator('form').getByText('BRK-000002, € 40,00: Wij weten niet naar welke rekening.').waitFor()
    await toegankelijk(scherm)

    const rekeningen = [{ pasnummer: 'BRK-000002', iban: 'NL91ABNA0417164300', naam: 'J. Voorbeeld (verzonnen)' }]
    await roep('POST', '/terugbetaalopdrachten', { jaar: 2026, rekeningen })
    await page.reload()
    const tweede = page.getByRole('region', { name: 'Opdracht 2026-02' })
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      tweede.getByRole('button', { name: 'Haal het bestand voor de bank op (XML) 2026-02' }).press('Enter'),
    ])
    expect(bestand.suggestedFilename()).toBe('terugbetaling-2026-02.xml')
    expect(String(await inhoudVan(bestand))).toContain('<InstdAmt Ccy="EUR">40.00</InstdAmt>')
    await tweede.getByText('Het bestand is opgehaald').waitFor()
    await toegankelijk(scherm)

    await page.goto(`${web.origin}/gemeente/bijdragen`)
    const [achterstanden] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Wat te laat is (CSV)' }).press('Enter'),
    ])
    expect(achterstanden.suggestedFilename()).toBe(`achterstanden-${runnummer}.csv`)

    // It stands in a file: owed again only when the bank says so.
    await page.goto(`${web.origin}/gemeente/pas/BRK-000002/rekening/2026`)
    const regel = page.getByRole('region', { name: `${runnummer}: € 60,00` })
    await regel.getByRole('button', { name: /^Maak ongedaan: 11 maart 2026: terugbetaald/ }).press('Enter')
    await regel.getByLabel('Waarom klopt deze melding niet?').fill('Rekening opgeheven (verzonnen)')
    const ongedaan = regel.getByRole('button', { name: 'Maak deze melding ongedaan' })
    await ongedaan.press('Enter')
    await regel.getByText('Liet de bank op een andere manier weten dat zij niet betaalde?').waitFor()
    await toegankelijk(scherm)
    await regel.getByRole('checkbox').press('Space')
    await ongedaan.press('Enter')
    await page.getByText('Het is bewaard. De rekening is bijgewerkt.').waitFor()
    expect((await roep('GET', '/passen/BRK-000002/rekeningen/2026')).body.terugTeBetalenCent).toBe(4000)
    await page.context().close()
  })
})
