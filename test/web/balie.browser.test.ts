import { describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk, type Scherm } from './support/browser.ts'

const CENTRALIST = 'lokaal-centralist-harlingen'

/** From the search to the form, with keys only. */
const openPas = async ({ page }: Scherm, zoek: string): Promise<void> => {
  await page.locator('#zoek').waitFor()
  await page.keyboard.press('F2')
  // As fast as somebody types: Enter does not wait for an answer.
  await page.keyboard.type(zoek)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('naar')
}

const kiesNaar = async ({ page }: Scherm, zoek: string, naam: string): Promise<void> => {
  await page.keyboard.press('F8')
  await page.keyboard.type(zoek)
  await page.getByRole('option', { name: naam }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

describe.skipIf(!hasChromium())('the desk', () => {
  const web = openWeb()

  test('a ride with its return, from search to confirmation, by keyboard alone; then one of the two cancelled', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await toegankelijk(scherm)
    await leg(scherm, 'balie-zoeken')
    await openPas(scherm, 'hrl-000001')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    // Past the button to swap, to the time; there is no earlier ride to book again.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('morgen half 3')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('half 5')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    // 10.971 m: 101 + 187 cents, there and back.
    await page.getByText('€ 5,76', { exact: true }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'balie-boeken')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'De heenrit en de terugrit zijn geboekt' }).waitFor()
    await page.getByText('De taxi komt donderdag 12 maart om 14.30 uur bij Voorstraat').waitFor()
    await page.getByText('De taxi komt donderdag 12 maart om 16.30 uur bij Station Franeker').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'balie-geboekt')
    const annuleer = page.getByRole('button', { name: /^Annuleren/ })
    await annuleer.first().waitFor()
    const eerst = await annuleer.count()
    await annuleer.first().click()
    // What it costs is said before; the way back is preselected.
    await page.getByText('Annuleren kost niets.').first().waitFor()
    await page.getByRole('button', { name: 'Ja, annuleer beide ritten' }).click()
    await page.getByText('Vul dit in.').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'balie-annuleren')
    await page.locator('#reden').fill('Afspraak gaat niet door.')
    await page.getByText('Annuleer ook de andere rit van deze reis').click()
    await page.getByRole('button', { name: 'Ja, annuleer deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geannuleerd' }).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await expect.poll(() => annuleer.count()).toBe(eerst - 1)
    // The confirmation is of the rides as they are now.
    await page.getByRole('heading', { name: 'Er is iets veranderd na het boeken' }).waitFor()
    await page.getByText('De rit van donderdag 12 maart om 14.30 uur is geannuleerd.').waitFor()
    await page.context().close()
  })

  test('a refusal shows its article, and what does work books', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000002')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('vrijdag 06.30')
    await page.locator('#medereizigers').selectOption('2')
    await page.getByText('Deze rit kan niet.', { exact: true }).waitFor()
    await page.getByText('Waar staat dat?').first().click()
    await page.getByText('§ 9.5').first().waitFor()
    // The pass says it more exactly than the aid does: HR-01 and a wheelchair are one thing.
    expect(await page.getByText('Gaat mee: rolstoel, blijft erin zitten', { exact: true }).count()).toBe(1)
    await toegankelijk(scherm)
    await leg(scherm, 'balie-geweigerd')
    await page.getByRole('button', { name: 'Ga om 07.00 uur' }).click()
    await page.getByRole('button', { name: 'Met 1 medereiziger' }).click()
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await expect.poll(() => page.locator('#wanneer').inputValue()).toBe('13-3-2026 07.00')
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await page.context().close()
  })

  test('too far: Valys with its number', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000003')
    await kiesNaar(scherm, 'zutphen stat', 'Station Zutphen')
    await page.locator('#wanneer').fill('morgen 10 uur')
    const valys = page.getByRole('link', { name: 'Bel Valys: 0900 9630' })
    await valys.waitFor()
    expect(await valys.getAttribute('href')).toBe('tel:09009630')
    await page.context().close()
  })

  test('what is missing is named in a summary that has the focus, and what was typed is kept', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000003')
    await page.keyboard.type('nergens')
    await page.locator('#wanneer').fill('ooit')
    await page.locator('#kinderen').fill('12')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Verbeter de fouten voor u verder gaat' }).waitFor()
    await page.getByRole('link', { name: 'Brengen naar: Kies een adres uit de lijst.' }).waitFor()
    await page.getByRole('link', { name: /^Wanneer: Dit begrijpen wij niet/ }).waitFor()
    await expect.poll(() => page.evaluate('document.activeElement?.className')).toContain('op-foutenlijst')
    await expect.poll(() => page.title()).toMatch(/^\(3 fouten\)/)
    await toegankelijk(scherm)
    await page.getByRole('link', { name: /^Wanneer:/ }).click()
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('wanneer')
    // Tried again, the summary has the focus again.
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => page.evaluate('document.activeElement?.className')).toContain('op-foutenlijst')
    await page.locator('#wanneer').focus()
    await expect.poll(() => page.locator('#naar').inputValue()).toBe('nergens')
    await page.context().close()
  })

  test('two operators on one pass at once: one books, the other hears why not', async () => {
    const schermen = await Promise.all([web.inloggen(CENTRALIST), web.inloggen(CENTRALIST)])
    for (const scherm of schermen) {
      await openPas(scherm, 'hrl-000005')
      await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
      await scherm.page.locator('#wanneer').fill('maandag 11 uur')
      await scherm.page.getByText('Deze rit kan.', { exact: true }).waitFor()
    }
    await Promise.all(schermen.map(({ page }) => page.keyboard.press('Control+Enter')))
    const uitkomsten = await Promise.all(
      schermen.map(async ({ page }) => {
        const geboekt = page.getByRole('heading', { name: 'De rit is geboekt' })
        const bezet = page.getByText('U kunt niet in twee taxi’s tegelijk zitten.').first()
        await geboekt.or(bezet).first().waitFor()
        return (await geboekt.count()) > 0
      }),
    )
    expect(uitkomsten.toSorted()).toEqual([false, true])
    const verliezer = schermen[uitkomsten.indexOf(false)] as Scherm
    await expect.poll(() => verliezer.page.locator('#wanneer').inputValue()).toBe('maandag 11 uur')
    await toegankelijk(verliezer)
    await Promise.all(schermen.map(({ page }) => page.context().close()))
  })

  test('no connection: it says what to do, nothing typed is lost, and nothing is booked twice', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000006')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('dinsdag 11 uur')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    const sleutels: (string | undefined)[] = []
    const tweede = Promise.withResolvers<undefined>()
    // The booking arrives, and its answer gets lost on the way back.
    await page.route('**/v1/ritten', async (route) => {
      if (route.request().method() !== 'POST') return await route.continue()
      sleutels.push(route.request().headers()['idempotency-key'])
      if (sleutels.length > 2) return await route.continue()
      if (sleutels.length === 2) await tweede.promise
      await route.fetch()
      return await route.abort('connectionreset')
    })
    await page.keyboard.press('Control+Enter')
    await page.getByText(/^Geen verbinding/).waitFor()
    // It was booked, but who booked it cannot know that: it is not judged as a second ride beside it.
    await page.getByRole('button', { name: /^Annuleren: di 17 mrt, 11.00 uur/ }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByText(/^Deze rit kan/).count()).toBe(0)
    await toegankelijk(scherm)
    await leg(scherm, 'balie-geen-verbinding')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect.poll(() => sleutels.length).toBe(2)
    expect(await page.getByText(/^Deze rit kan/).count()).toBe(0)
    tweede.resolve(undefined)
    await page.getByText(/^Geen verbinding/).waitFor()
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    expect(new Set(sleutels).size).toBe(1)
    await page.unroute('**/v1/ritten')
    // Once, however often it was sent.
    const annuleer = page.getByRole('button', { name: /^Annuleren: di 17 mrt, 11.00 uur/ })
    await annuleer.first().waitFor()
    expect(await annuleer.count()).toBe(1)
    await page.context().close()
  })

  test('too busy: says so, keeps what was typed, and goes on', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000006')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('dinsdag 15 uur')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    let druk = true
    await page.route('**/v1/ritten', (route) =>
      druk && route.request().method() === 'POST'
        ? route.fulfill({
            status: 503,
            contentType: 'application/problem+json',
            body: JSON.stringify({ type: 'about:blank', title: 'Nu niet beschikbaar', status: 503 }),
          })
        : route.continue(),
    )
    await page.keyboard.press('Control+Enter')
    await page.getByText(/^Het is nu te druk, of iemand anders was net eerder\. Probeer het opnieuw/).waitFor()
    await expect.poll(() => page.locator('#wanneer').inputValue()).toBe('dinsdag 15 uur')
    await toegankelijk(scherm)
    druk = false
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await page.context().close()
  })

  test('what somebody must decide is booked once it is noted who agreed; then both rides are cancelled together', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000003')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('30 maart 13.00')
    await page.locator('#terug').fill('15.00')
    await page.getByText('Dieren, bagage en doel van de rit').click()
    await page.locator('#bagage').selectOption('2')
    await page.getByText('Over deze rit moet iemand beslissen.', { exact: true }).waitFor()
    await toegankelijk(scherm)
    // Without a note of who agreed nothing is booked.
    expect(await page.getByRole('button', { name: 'Boek deze rit' }).getAttribute('aria-disabled')).toBe('true')
    await page.getByLabel('Wie gaat akkoord?').fill('chauffeur via de planning (verzonnen)')
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De heenrit en de terugrit zijn geboekt' }).waitFor()

    const annuleer = page.getByRole('button', { name: /^Annuleren: ma 30 mrt/ })
    await expect.poll(() => annuleer.count()).toBe(2)
    await annuleer.first().click()
    await page.locator('#reden').fill('Bezoek gaat niet door.')
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Ja, annuleer beide ritten' }).click()
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await expect.poll(() => annuleer.count()).toBe(0)
    const token = await web.proces.token('centralist')
    const { body } = await web.proces.call('GET', '/ritten?pasnummer=HRL-000003&van=2026-03-30&tot=2026-03-30', {
      token,
    })
    const ritten: any[] = body.ritten
    expect(ritten.map(({ status, akkoord }) => [status, akkoord?.door])).toEqual([
      ['geannuleerd', 'chauffeur via de planning (verzonnen)'],
      ['geannuleerd', 'chauffeur via de planning (verzonnen)'],
    ])
    await page.context().close()
  })

  test('who agreed is not sent of a ride that may be made after all', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000003')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('31 maart 13.00')
    await page.getByText('Dieren, bagage en doel van de rit').click()
    await page.locator('#bagage').selectOption('2')
    await page.getByLabel('Wie gaat akkoord?').fill('chauffeur via de planning (verzonnen)')
    await page.locator('#bagage').selectOption('1')
    await page.getByLabel('Wie gaat akkoord?').waitFor({ state: 'detached' })
    // Asked again, what was typed still stands there.
    await page.locator('#bagage').selectOption('2')
    await expect
      .poll(() => page.getByLabel('Wie gaat akkoord?').inputValue())
      .toBe('chauffeur via de planning (verzonnen)')
    await page.locator('#bagage').selectOption('1')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    const token = await web.proces.token('centralist')
    const { body } = await web.proces.call('GET', '/ritten?pasnummer=HRL-000003&van=2026-03-31&tot=2026-03-31', {
      token,
    })
    expect(body.ritten.map(({ status, akkoord }: any) => [status, akkoord])).toEqual([['geboekt', undefined]])
    await page.context().close()
  })

  test('the rides of a day', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await page.getByRole('link', { name: 'Ritten van een dag' }).click()
    await page.getByRole('heading', { name: 'Ritten van woensdag 11 maart' }).waitFor()
    await page.getByLabel('Welke ritten').selectOption('geannuleerd')
    await page.getByText('Op deze dag is er geen rit geannuleerd.').waitFor()
    await page.getByLabel('Welke ritten').selectOption('geboekt')
    await page.getByLabel('Dag', { exact: true }).fill('ooit')
    await page.keyboard.press('Enter')
    await page.getByText('Dit is geen dag die wij kennen.').waitFor()
    await toegankelijk(scherm)
    // The demo has HRL-000006 go to Leeuwarden and back every Tuesday: in winter time 12.00 and 15.30 UTC.
    await page.getByLabel('Dag', { exact: true }).fill('dinsdag')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ritten van dinsdag 17 maart' }).waitFor()
    for (const tijd of ['13.00', '16.30']) await page.getByRole('rowheader', { name: tijd }).waitFor()
    await toegankelijk(scherm)
    const aantal = await page.getByRole('rowheader').count()
    await page.getByText(`${aantal} ritten`, { exact: true }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: 'Froukje Voorbeeld (verzonnen)' }).first().isVisible()).toBe(true)
    for (const weg of ['#zoek', '#status', 'header'])
      expect([weg, await page.locator(weg).first().isVisible()]).toEqual([weg, false])
    await page.emulateMedia({ media: 'screen' })
    await leg(scherm, 'balie-dag')
    // What was driven is in another list.
    for (let terug = 0; terug < 7; terug++) await page.getByRole('button', { name: 'Dag eerder' }).click()
    await page.getByRole('heading', { name: 'Ritten van dinsdag 10 maart' }).waitFor()
    await page.getByLabel('Welke ritten').selectOption('gereden')
    await page
      .getByRole('row', { name: /^13\.00/ })
      .getByRole('link', { name: 'Froukje Voorbeeld (verzonnen)' })
      .click()
    await page.getByRole('heading', { name: 'Froukje Voorbeeld (verzonnen)' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/balie/pas/HRL-000006')
    await page.context().close()
  })

  test('a second tab hears of a change in the first, and of signing out', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    const tweede = await page.context().newPage()
    await tweede.goto(web.origin)
    await tweede.getByRole('button', { name: 'Inloggen' }).click()
    await tweede.locator(`button[value="${CENTRALIST}"]`).or(tweede.locator('#zoek')).first().waitFor()
    if ((await tweede.locator('#zoek').count()) === 0) await tweede.locator(`button[value="${CENTRALIST}"]`).click()
    await openPas({ page: tweede, klachten: scherm.klachten }, 'hrl-000003')
    await tweede.getByText('Komende ritten').first().waitFor()
    const rit = tweede.getByRole('button', { name: /^Annuleren: do 26 mrt, 11\.00 uur/ })
    expect(await rit.count()).toBe(0)
    await openPas(scherm, 'hrl-000003')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('26 maart 11 uur')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await rit.waitFor()
    await page.getByText('Uitloggen', { exact: true }).click()
    await tweede.getByRole('button', { name: 'Inloggen' }).waitFor()
    await tweede.reload()
    await tweede.getByRole('button', { name: 'Inloggen' }).waitFor()
    await page.context().close()
  })

  test('a booked ride is changed: judged and priced first, whole or not at all', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hiltje 6-6-1939')
    await page.getByText('Deze pas is vandaag niet geldig.').waitFor()
    await openPas(scherm, 'durkje 14 juli 1990')
    await page.getByRole('heading', { name: /^Durkje/ }).waitFor()
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('25 maart 11 uur')
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await page.getByRole('button', { name: /^Wijzigen/ }).click()
    await page.getByRole('heading', { name: /^Rit wijzigen: wo 25 mrt, 11\.00 uur/ }).waitFor()
    // As it stands it may be made: it is not in its own way.
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await page.locator('#wanneer').fill('25 maart 06.30')
    await page.getByText('Deze rit kan niet.', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Ga om 07.00 uur' }).click()
    await page.getByText('Deze rit kan.', { exact: true }).waitFor()
    await page.locator('#medereizigers').selectOption('1')
    await toegankelijk(scherm)
    await leg(scherm, 'balie-wijzigen')
    await page.getByRole('button', { name: 'Wijzig deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is gewijzigd' }).waitFor()
    expect(await page.getByText('wo 25 mrt, 07.00 uur').count()).toBe(1)
    await page.context().close()
  })

  test('a ride every week, which is then stopped', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000003')
    await kiesNaar(scherm, 'franeker stat', 'Station Franeker')
    await page.locator('#wanneer').fill('1 april 9.30')
    await page.getByText('Boek de rit uit het formulier elke week').click()
    await page.getByText('woensdag', { exact: true }).click()
    await page.getByLabel('Tot en met', { exact: true }).fill('ooit')
    await page.getByRole('button', { name: 'Boek deze ritten' }).click()
    await page.getByRole('link', { name: /^Tot en met: Dit is geen bestaande datum\. .* 31-12-2026\.$/ }).click()
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('reeks-tot')
    await toegankelijk(scherm)
    await page.getByLabel('Tot en met', { exact: true }).fill('22-4-2026')
    await page.getByRole('button', { name: 'Boek deze ritten' }).click()
    await page.getByRole('heading', { name: '2 dagen geboekt' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'balie-reeks')
    await page.getByText('Stop deze ritten').click()
    await page.getByLabel('Reden').fill('De dagbesteding stopt.')
    await page.getByRole('button', { name: 'Stop, en annuleer wat geboekt is' }).click()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Ja, stop deze ritten' }).click()
    await expect.poll(() => page.getByText('Stop deze ritten').count()).toBe(0)
    await page.context().close()
  })

  test('who walked to an address keeps it when more are found meanwhile', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000007')
    await page.getByRole('button', { name: 'Zoals de vorige keer' }).waitFor()
    const gevonden = Promise.withResolvers<void>()
    await page.route('**/v1/locaties?**', async (route) => {
      await gevonden.promise
      await route.continue()
    })
    await page.keyboard.type('station')
    const keuzes = page.getByRole('option')
    await keuzes.first().waitFor()
    const gewoonlijk = await keuzes.count()
    await page.keyboard.press('ArrowDown')
    gevonden.resolve()
    await expect.poll(() => keuzes.count()).toBeGreaterThan(gewoonlijk)
    await page.keyboard.press('Enter')
    await keuzes.first().waitFor({ state: 'hidden' })
    await expect.poll(() => page.locator('#naar').inputValue()).toMatch(/^Station/)
    await page.context().close()
  })

  test('as last time', async () => {
    const scherm = await web.inloggen(CENTRALIST)
    const { page } = scherm
    await openPas(scherm, 'hrl-000006')
    await page.getByRole('button', { name: 'Zoals de vorige keer' }).waitFor()
    await page.keyboard.press('F9')
    // The places and the times of the clock stand there, with the way back: only the day is still said.
    await page.keyboard.type('morgen')
    await page.getByText('donderdag 12 maart, 13.00 uur', { exact: true }).waitFor()
    await page.getByText('donderdag 12 maart, 16.30 uur', { exact: true }).waitFor()
    await expect.poll(() => page.locator('#naar').inputValue()).toMatch(/^Medisch Centrum Leeuwarden/)
    // 33,9 km: 101 + 577 cents, there and back.
    await page.getByText('€ 13,56', { exact: true }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'De heenrit en de terugrit zijn geboekt' }).waitFor()
    await page.context().close()
  })
})
