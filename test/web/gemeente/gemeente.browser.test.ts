import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('a municipality', () => {
  const web = openWeb()

  test('grants a pass: what is wrong is named and kept, and then it is there', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen')
    const { page } = scherm
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-passen')
    await page.getByRole('link', { name: 'Nieuwe pas' }).click()
    await page.getByLabel('Naam', { exact: true }).fill('Tonnie Voorbeeld (verzonnen)')
    await page.getByLabel('Geboortedatum').fill('2-5-1948')
    await page.locator('#woning').fill('voorstraat harl')
    await page.getByRole('option', { name: 'Voorstraat, Harlingen' }).click()
    await page.getByLabel('Kenmerken (CROW)').fill('HR-07, AB-02')
    await page.getByText('HR-07: rollator of looprek; AB-02: hulp van deur tot deur').waitFor()
    // Five years, the last day included: § 2.7.1.
    await expect.poll(() => page.getByLabel('Geldig tot en met').inputValue()).toBe('10-3-2031')
    await page.getByRole('img', { name: 'Een cirkel van 25 kilometer rond de woning, en 4 bestemmingen' }).waitFor()
    await page.getByRole('listitem').getByText('Crematorium in Goutum').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-nieuwe-pas')
    await page.getByLabel('Geboortedatum').fill('ergens in mei')
    await page.locator('#woning').fill('')
    await page.getByRole('button', { name: 'Verleen deze pas' }).click()
    // Every field is named, with a link to it.
    await page.getByRole('heading', { name: 'Verbeter de fouten voor u verder gaat' }).waitFor()
    await page.getByRole('link', { name: 'Woonadres: Dit is leeg. Vul het in.' }).waitFor()
    await page.getByRole('link', { name: /^Geboortedatum: .* zoals 31-12-2026\.$/ }).click()
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('geboortedatum')
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-nieuwe-pas-fouten')
    await expect.poll(() => page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Tonnie Voorbeeld (verzonnen)')
    await page.getByLabel('Geboortedatum').fill('2-5-1948')
    await page.locator('#woning').fill('voorstraat harl')
    await page.getByRole('option', { name: 'Voorstraat, Harlingen' }).click()
    await page.getByRole('button', { name: 'Verleen deze pas' }).click()
    await page.getByRole('heading', { name: 'Tonnie Voorbeeld (verzonnen)' }).waitFor()
    await page.context().close()
  })

  test('changes a pass with booked rides, and sees where it goes and what changed', async () => {
    const centrale = await web.inloggen('lokaal-centralist-harlingen', { pad: '/balie/pas/HRL-000001' })
    await centrale.page.locator('#naar').fill('franeker stat')
    await centrale.page.getByRole('option', { name: 'Station Franeker' }).click()
    await centrale.page.locator('#wanneer').fill('24 maart 10 uur')
    await centrale.page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await centrale.page.keyboard.press('Control+Enter')
    await centrale.page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await centrale.page.context().close()

    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/pas/HRL-000001' })
    const { page } = scherm
    await page.getByRole('img', { name: /Een cirkel van 25 kilometer/ }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-pas')
    await page.locator('#begeleiding').selectOption('verplicht')
    await page.getByLabel('Waarom?', { exact: true }).fill('Nieuwe indicatie.')
    await page.getByRole('button', { name: 'Bewaar de verandering' }).click()
    await page.getByText('Eén geboekte rit kan zo niet meer. Er is niets geannuleerd.').waitFor()
    await page.getByText('dinsdag 24 maart, 10.00 uur').waitFor()
    expect(await page.getByRole('heading', { name: 'Wat nog openstaat' }).count()).toBe(1)
    await toegankelijk(scherm)
    await page.context().close()
  })

  test('sets a rule aside with its reason, and only then', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/pas/HRL-000003' })
    const { page } = scherm
    await page.getByRole('button', { name: 'Boek een rit als afwijking' }).click()
    // What may be made needs no decision of the municipality.
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).click()
    await page.locator('#wanneer').fill('morgen 10 uur')
    await page.getByText(/^Daarvoor is geen afwijking nodig/).waitFor()
    await page.locator('#naar').fill('zutphen stat')
    await page.getByRole('option', { name: 'Station Zutphen' }).click()
    await page.locator('#wanneer').fill('morgen 10 uur')
    await page.getByText('Deze rit kan niet.', { exact: true }).waitFor()
    await page.getByLabel('Waarom mag deze rit toch?').fill('Begrafenis van haar zus; Valys kon niet rijden.')
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-afwijking')
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    expect(await page.getByText('De taxi komt donderdag 12 maart om 10.00 uur').count()).toBe(1)
    await page.context().close()
  })

  test('computes contributions, looks at every line, and downloads the accounts', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByRole('button', { name: 'Bereken de bijdragen' }).click()
    await page.getByText('Concept: nog niet vastgesteld').waitFor()
    await page.getByRole('button', { name: 'Bekijk alle regels' }).click()
    await page.getByRole('rowheader', { name: 'BRK-000001' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-bijdragen')
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Regels voor de boekhouding (CSV)' }).click(),
    ])
    expect(bestand.suggestedFilename()).toBe('bijdragen-2026-01.csv')

    // One line is held, with its reason; then the concept is thrown away, after a question.
    await page.getByRole('button', { name: 'Kies voor pas BRK-000002' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('keuze-soort')
    await page.getByRole('button', { name: 'Bewaar de keuze' }).click()
    await page.getByRole('link', { name: 'Waarom?: Dit veld is verplicht.' }).waitFor()
    await toegankelijk(scherm)
    await page.getByLabel('Waarom?').fill('Er loopt een bezwaar (verzonnen)')
    await page.getByRole('button', { name: 'Bewaar de keuze' }).click()
    await page
      .getByRole('row', { name: /BRK-000002/ })
      .getByRole('cell', { name: 'aangehouden', exact: true })
      .waitFor()
    await page.getByRole('button', { name: 'Gooi weg', exact: true }).click()
    await page.getByRole('button', { name: 'Ja, gooi weg' }).click()
    await page.getByText('Weggegooid: niets hiervan telt').waitFor()
    await page.context().close()
  })

  test('fixes them once it is sure, and takes the file for the bank and the invoices', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByRole('button', { name: 'Bereken de bijdragen' }).click()
    await page.getByRole('button', { name: 'Stel vast' }).click()
    await page.getByRole('heading', { name: 'Bijdragen vaststellen' }).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await page.getByText('Concept: nog niet vastgesteld').waitFor()
    await page.getByRole('button', { name: 'Stel vast' }).click()
    await page.getByRole('button', { name: 'Ja, stel vast' }).click()
    await page.getByText(/^Vastgesteld \(/).waitFor()
    await page.getByRole('button', { name: 'Bekijk alle regels' }).click()
    // Everybody who owes has a letter: BRK-000001 has a mandate, BRK-000002 gets an invoice.
    const factuur = page.getByRole('button', { name: 'Brief (PDF) van pas BRK-000002' })
    const incasso = page.getByRole('button', { name: 'Brief (PDF) van pas BRK-000001' })
    await factuur.waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'De brieven zijn verstuurd' }).click()
    await page.getByText('Deze dag verandert daarna niet meer.', { exact: false }).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Ja, zo is het' }).click()
    // Six weeks from 11 March.
    await page.getByText('De brieven zijn verstuurd op 11 maart 2026.', { exact: false }).waitFor()
    await page.getByText('Bezwaar maken kan tot en met 22 april 2026.', { exact: false }).waitFor()
    // All letters at once: made by a job, and then files.
    await page.getByRole('button', { name: 'Maak alle brieven', exact: true }).click()
    await page.getByText('Aantal brieven dat klaar is:', { exact: false }).waitFor()
    await toegankelijk(scherm)
    for (const [knop, naam, begin] of [
      [page.getByRole('button', { name: /^Om af te drukken: / }), /^brieven-2026-\d\d-deel-1\.pdf$/, '%PDF-'],
      [page.getByRole('button', { name: /^Elke brief apart: / }), /^brieven-2026-\d\d-deel-1\.zip$/, 'PK'],
      [page.getByRole('button', { name: 'Lijst van alle brieven (CSV)' }), /^brieven-2026-\d\d\.csv$/, 'brief,deel,'],
      [page.getByRole('button', { name: 'Incassobestand voor de bank (XML)' }), /^incasso-2026-\d\d\.xml$/, '<?xml'],
      [factuur, /^besluit-2026-\d\d-BRK-000002\.pdf$/, '%PDF-'],
      [incasso, /^besluit-2026-\d\d-BRK-000001\.pdf$/, '%PDF-'],
    ] as const) {
      const [bestand] = await Promise.all([page.waitForEvent('download'), knop.click()])
      expect(bestand.suggestedFilename()).toMatch(naam)
      expect((await inhoudVan(bestand)).toString('utf8').slice(0, begin.length)).toBe(begin)
    }
    // Made again only after a question, as those of before are gone then.
    await page.getByRole('button', { name: 'Maak alle brieven opnieuw' }).click()
    await page.getByRole('dialog').getByText('kunt u dan niet meer ophalen.', { exact: false }).waitFor()
    await toegankelijk(scherm)
    const [gestart] = await Promise.all([
      page.waitForResponse(
        (antwoord) => antwoord.url().endsWith('/drukwerk') && antwoord.request().method() === 'POST',
      ),
      page.getByRole('button', { name: 'Ja, maak ze opnieuw' }).click(),
    ])
    expect(await gestart.json()).toMatchObject({ keer: 2 })
    await page.getByText('Aantal brieven dat klaar is:', { exact: false }).waitFor()
    await page.context().close()
  })

  test('blocks a pass and lets it go, and ends one: after a question, with the rides that it touches', async () => {
    const centrale = await web.inloggen('lokaal-centralist-harlingen', { pad: '/balie/pas/HRL-000005' })
    await centrale.page.locator('#naar').fill('franeker stat')
    await centrale.page.getByRole('option', { name: 'Station Franeker' }).click()
    await centrale.page.locator('#wanneer').fill('24 maart 10 uur')
    await centrale.page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await centrale.page.keyboard.press('Control+Enter')
    await centrale.page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await centrale.page.context().close()

    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/pas/HRL-000005' })
    const { page } = scherm
    const geraakt = page.getByText('Eén geboekte rit kan zo niet meer. Er is niets geannuleerd.')
    // Blocking asks why, and whether it is sure.
    await page.getByRole('button', { name: 'Blokkeer de pas' }).click()
    await page.getByText('Vul dit in.').waitFor()
    await page.getByLabel('Waarom?', { exact: true }).fill('Pas is verloren.')
    await page.getByRole('button', { name: 'Blokkeer de pas' }).click()
    await page.getByText(/^Vanaf 11 maart 2026 kan Eelke Voorbeeld/).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    expect(await geraakt.count()).toBe(0)
    await page.getByRole('button', { name: 'Blokkeer de pas' }).click()
    await page.getByRole('button', { name: 'Ja, blokkeer de pas' }).click()
    await geraakt.waitFor()
    // What is open stands on the page of the pass, and on the worklist.
    await page.getByText('dinsdag 24 maart, 10.00 uur').waitFor()
    await page.getByText('Deze pas is geblokkeerd vanaf 11 maart 2026.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Openstaand' }).click()
    await page.getByRole('row', { name: /Eelke Voorbeeld.*24 maart, 10.00 uur 1 rit$/ }).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: /Eelke Voorbeeld/ }).click()
    await page.getByRole('button', { name: 'Haal de blokkade weg' }).click()
    await page.getByRole('button', { name: 'Blokkeer de pas' }).waitFor()
    // Ending likewise, with its last day.
    await page.getByLabel('Vanaf welke dag?').fill('20-3-2026')
    await page.getByRole('button', { name: 'Verhuisd uit de gemeente' }).click()
    await page.getByText(/^De laatste dag van de pas van Eelke Voorbeeld \(verzonnen\) is 20 maart 2026/).waitFor()
    // What becomes of the ride is said in the same act.
    await page.getByLabel('Annuleer de rit').check()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Ja, beëindig de pas' }).click()
    await page.getByText('De pas is veranderd').waitFor()
    expect(await geraakt.count()).toBe(0)
    await page.getByRole('button', { name: 'Laat de pas toch doorgaan' }).click()
    await page.getByRole('button', { name: 'Verhuisd uit de gemeente' }).waitFor()
    await page.context().close()
  })
})
