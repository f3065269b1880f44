import { describe, expect, test } from 'vitest'
import { REKENINGSCHEMA } from '../../support/innen.ts'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('a municipality keeps accounts', () => {
  const web = openWeb()

  const roep = async (method: string, pad: string, body?: Record<string, unknown>) => {
    const token = await web.proces.token('gemeente', { gemeente: 'berkelland' })
    return web.proces.call(method, pad, { token, ...(body === undefined ? {} : { body }) })
  }

  // One story: what was noted stays noted.
  test('reads the account of a person, notes an objection and answers it, undoes a report, and fetches the journal', async () => {
    const { runnummer } = (await roep('POST', '/bijdrageruns', { jaar: 2026 })).body
    await expect
      .poll(async () => (await roep('GET', `/bijdrageruns/${runnummer}`)).body.status, { timeout: 30_000 })
      .toBe('concept')
    await roep('PUT', `/bijdrageruns/${runnummer}/vaststelling`)
    const { kenmerk } = (await roep('GET', '/passen/BRK-000002/rekeningen/2026')).body.regels[0]
    const betaling = { kenmerk, betaling: 'BANK-1', bedragCent: 2550, datum: '2026-03-11' }
    await roep('POST', `/bijdrageruns/${runnummer}/betalingen`, { betalingen: [betaling] })

    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/pas/BRK-000002' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Bekijk de rekening van 2026' }).click()
    await page.getByRole('heading', { level: 1, name: /^Rekening 2026: / }).waitFor()
    await expect.poll(() => page.title()).toMatch(/Rekening 2026/)
    const verloop = page.getByRole('region', { name: 'Wat er gebeurde', exact: true })
    // 60.00 asked, 25.50 paid: 34.50 is left.
    await verloop.getByRole('row', { name: /vastgesteld .*BRK-000002.* € 60,00 € 60,00/ }).waitFor()
    await verloop.getByRole('row', { name: /betaling ontvangen .* € -25,50 € 34,50 11 maart 2026 / }).waitFor()
    const regel = page.getByRole('region', { name: `${runnummer}: € 60,00` })
    await regel.getByText('open, nog € 34,50').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-rekening')

    await regel.getByRole('button', { name: /^Noteer een bezwaar: / }).press('Enter')
    await regel.getByRole('button', { name: 'Noteer dit bezwaar' }).press('Enter')
    await regel.getByRole('link', { name: /^Waar is de inwoner het niet mee eens\?: / }).waitFor()
    await toegankelijk(scherm)
    await regel.getByLabel('Waar is de inwoner het niet mee eens?').fill('Ik was er niet (verzonnen)')
    await regel.getByRole('button', { name: 'Noteer dit bezwaar' }).press('Enter')
    await page.getByText('Het is bewaard. De rekening is bijgewerkt.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Het is bewaard/)
    await regel.getByText('Ik was er niet (verzonnen)').waitFor()
    await page.getByText('Wacht op een beslissing op bezwaar').waitFor()

    await regel.getByRole('button', { name: /^Beslis op het bezwaar: / }).press('Enter')
    await regel.getByLabel('Toelichting').fill('Het bedrag klopt (verzonnen)')
    await toegankelijk(scherm)
    await regel.getByRole('button', { name: 'Leg de uitkomst vast' }).press('Enter')
    await regel.getByText('Het bedrag klopt (verzonnen)').waitFor()
    await expect.poll(() => regel.getByRole('button', { name: /^Beslis op het bezwaar/ }).count()).toBe(0)

    await regel.getByRole('button', { name: 'Maak ongedaan: 11 maart 2026: betaling ontvangen.' }).press('Enter')
    await regel.getByRole('button', { name: 'Maak deze melding ongedaan' }).press('Enter')
    await regel.getByRole('link', { name: /^Waarom klopt deze melding niet\?: / }).waitFor()
    await regel.getByLabel('Waarom klopt deze melding niet?').fill('Van iemand anders (verzonnen)')
    await regel.getByRole('button', { name: 'Maak deze melding ongedaan' }).press('Enter')
    await verloop.getByRole('row', { name: /melding ongedaan gemaakt .* € 25,50 € 60,00/ }).waitFor()
    await regel.getByText(/BANK-1\. Dit telt niet meer mee\./).waitFor()
    await regel.getByText('open, nog € 60,00').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Rekening 2025' }).click()
    await page.getByText('Voor dit jaar is nog niets gevraagd.').waitFor()
    await toegankelijk(scherm)

    await page.goto(`${web.origin}/gemeente/bijdragen`)
    await page.getByRole('link', { name: 'Journaal en grootboek' }).click()
    await page.getByText('Zonder deze rekeningen is er geen journaal.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Haal het journaal op (CSV)' }).press('Enter')
    await page
      .getByRole('alert')
      .getByText(/Leg eerst vast op welke grootboekrekeningen/)
      .waitFor()
    const schema = page.locator('form', { has: page.getByRole('heading', { name: 'Grootboekrekeningen' }) })
    await schema.getByRole('button').press('Enter')
    await schema.getByRole('link', { name: 'Taakveld: Dit veld is verplicht.' }).waitFor()
    await toegankelijk(scherm)
    await schema.getByLabel('Debiteuren').fill(REKENINGSCHEMA.debiteuren)
    await schema.getByLabel('Opbrengst van de bijdragen').fill(REKENINGSCHEMA.opbrengst)
    await schema.getByLabel('Tussenrekening van de bank').fill(REKENINGSCHEMA.tussenrekening)
    await schema.getByLabel('Taakveld').fill(REKENINGSCHEMA.taakveld)
    await schema.getByRole('button').press('Enter')
    await page.getByText('De rekeningen zijn bewaard').waitFor()
    expect((await roep('GET', '/rekeningschema')).body).toEqual(REKENINGSCHEMA)

    await page.getByLabel('Vanaf').fill('12-3-2026')
    await page.getByLabel('Tot en met').fill('11-3-2026')
    await page.getByRole('button', { name: 'Haal het journaal op (CSV)' }).press('Enter')
    await page.getByRole('link', { name: 'Tot en met: Deze dag is vóór de eerste dag.' }).waitFor()
    await toegankelijk(scherm)
    await page.getByLabel('Vanaf').fill('11-3-2026')
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Haal het journaal op (CSV)' }).press('Enter'),
    ])
    expect(bestand.suggestedFilename()).toBe(`journaal-${runnummer}.csv`)
    expect(String(await inhoudVan(bestand))).toContain('melding herroepen')
    await page.getByText('Het bestand is opgehaald').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-journaal')
    await page.context().close()
  })
})
