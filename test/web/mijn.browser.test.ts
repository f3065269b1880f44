import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from './support/browser.ts'

/** An old tablet. */
const TABLET = { viewport: { width: 768, height: 1024 } }

describe.skipIf(!hasChromium())('a holder arranges their own transport', () => {
  const web = openWeb()

  test('books in four steps, sees the price first, and cancels', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000001', TABLET)
    const { page } = scherm
    await page.getByText('Nog 1.500 van 1.500 km').waitFor()
    await page.getByText('Er is geen rit geboekt.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Boek een rit' }).click()
    // Nothing filled in: the fault is named, and the step stays.
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByRole('link', { name: 'Brengen naar: Vul dit in.' }).waitFor()
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).click()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-boeken-1')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.locator('#wanneer').fill('morgen half 3')
    await page.getByText('donderdag 12 maart, 14.30 uur').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-boeken-2')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-boeken-3')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByText('€ 2,88', { exact: true }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-boeken-4')
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-geboekt')

    await page.getByRole('link', { name: 'Begin' }).click()
    await page.getByText('donderdag 12 maart').waitFor()
    // 10,971 metres: used is rounded up, left is rounded down (1,489,029 metres).
    await page.getByText('Nog 1.489 van 1.500 km').waitFor()
    expect(await page.locator('.op-budget__uitleg').textContent()).toBe('Gereden0 kmGeboekt11 kmOver1.489 km')
    await leg(scherm, 'mijn-begin')
    await page.getByRole('link', { name: 'Mijn kosten' }).click()
    await page.getByText('€ 2,88 voor 1 rit').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-kosten')
    await page.getByRole('link', { name: 'Mijn gegevens' }).click()
    await page.getByText('Uzelf').first().waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-gegevens')
    await page.getByRole('link', { name: 'Mijn ritten' }).click()
    // How the price came about, with its article: 101 cents, and 17 cents for each of 10,971 km.
    await page.getByText('Prijs en bijzonderheden').click()
    await page.getByText('Pashouder: opstappen € 1,01 + 11 km € 1,87 = € 2,88').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-ritten')
    // The ride in one's own calendar: as a file, and by an address that works without signing in.
    const komt = page.waitForEvent('download')
    await page.getByRole('button', { name: /^Zet in agenda/ }).click()
    expect(String(await inhoudVan(await komt))).toContain('SUMMARY:Taxi naar Station Franeker')
    await page.getByRole('button', { name: 'Maak een geheim adres' }).click()
    const adres = await page.locator('.op-brief__code').textContent()
    expect(await (await page.context().request.get(adres ?? '')).text()).toContain('SUMMARY:Taxi naar Station Franeker')
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Stop het adres' }).click()
    await page.getByRole('button', { name: 'Ja, stop het adres' }).click()
    await page.getByRole('heading', { name: 'Het adres werkt niet meer' }).waitFor()
    expect((await page.context().request.get(adres ?? '')).status()).toBe(404)
    // On paper only the rides that are still to come.
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { name: 'Komende ritten' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Druk af in grote letters' }).isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Uw ritten in uw eigen agenda' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: /^Annuleren/ }).click()
    await page.locator('#reden').fill('Ik ben ziek.')
    await page.getByRole('button', { name: 'Ja, annuleer deze rit' }).click()
    await page.getByRole('button', { name: 'Sluiten' }).click()
    await page.getByText('geannuleerd', { exact: true }).waitFor()
    await toegankelijk(scherm)
    expect(await page.getByRole('button', { name: /^Annuleren/ }).count()).toBe(0)
    await page.getByRole('link', { name: 'Mijn kosten' }).click()
    await page.getByText('€ 0,00 voor 0 ritten').waitFor()
    await page.context().close()
  })

  test('names the pass of who travels along, who reads the ride in their own list and cannot change it', async () => {
    const boeker = await web.inloggen('lokaal-pashouder-HRL-000001', TABLET)
    const { page } = boeker
    await page.getByRole('link', { name: 'Boek een rit' }).click()
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).click()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.locator('#wanneer').fill('overmorgen half 3')
    await page.getByRole('button', { name: 'Volgende' }).click()
    expect(await page.getByLabel('Pasnummer van wie meereist').count()).toBe(0)
    await page.locator('#medereizigers').selectOption('1')
    await page.getByLabel('Pasnummer van wie meereist').fill('hrl-000004')
    await toegankelijk(boeker)
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    const genoot = await web.inloggen('lokaal-pashouder-HRL-000004', TABLET)
    await genoot.page.getByRole('link', { name: 'Mijn ritten' }).click()
    await genoot.page.getByRole('heading', { name: 'Ritten waarin u meereist' }).waitFor()
    const lijst = genoot.page.getByRole('region', { name: 'Ritten waarin u meereist' })
    await lijst.getByText('Station Franeker').waitFor()
    expect(await lijst.getByRole('button').count()).toBe(0)
    await toegankelijk(genoot)
    // Changed by whoever booked it, the pass is still named.
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Mijn ritten' }).click()
    await page
      .getByRole('button', { name: /^Wijzigen/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByLabel('Pasnummer van wie meereist').waitFor()
    await expect.poll(() => page.getByLabel('Pasnummer van wie meereist').inputValue()).toBe('HRL-000004')
    await page.context().close()
    await genoot.page.context().close()
  })

  test('kilometres that were kept of a ride that was not made stand between driven and booked', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000004', TABLET)
    const { page } = scherm
    // None of the policies that are there keeps any, so the answer of the API is made to.
    await page.route('**/v1/passen/HRL-000004/reizigersbudgetten/2026', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, json: { ...(await answer.json()), ingehoudenMeter: 5010 } })
    })
    await page.reload()
    await page.getByText('Niet gereden, telt wel mee').waitFor()
    expect(await page.getByText('5,1 km').count()).toBe(1)
    await toegankelijk(scherm)
    await page.context().close()
  })

  test('a daughter sees on every page whom she acts for', async () => {
    const scherm = await web.inloggen('lokaal-dochter-HRL-000001', TABLET)
    const { page } = scherm
    const voor = page.getByText('U regelt dit voor: Aaltje Voorbeeld (verzonnen)')
    for (const pagina of ['Begin', 'Mijn ritten', 'Mijn kosten']) {
      await page.getByRole('link', { name: pagina, exact: true }).click()
      await voor.waitFor()
    }
    await toegankelijk(scherm)
    expect(await page.getByText('Ingelogd als Dochter Anna').count()).toBe(1)
    // As narrow as a small telephone, or a window at 400 %.
    await page.setViewportSize({ width: 320, height: 640 })
    await leg(scherm, 'mijn-namens-320px')
    await page.setViewportSize(TABLET.viewport)

    await page.getByRole('link', { name: 'Begin', exact: true }).click()
    await page.getByRole('link', { name: 'Boek een rit' }).click()
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).click()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.locator('#wanneer').fill('20 maart 11 uur')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await voor.waitFor()
    await page.getByRole('button', { name: 'Boek deze rit' }).click()
    await page.getByRole('heading', { name: 'De rit is geboekt' }).waitFor()
    const token = await web.proces.token('centralist')
    const { body } = await web.proces.call('GET', '/ritten?pasnummer=HRL-000001&van=2026-03-20&tot=2026-03-20', {
      token,
    })
    expect(body.ritten[0].geschiedenis).toMatchObject([
      {
        status: 'geboekt',
        wie: 'lokaal-dochter-HRL-000001',
        rol: 'pashouder',
        namens: { mandaat: 'gemachtigde', voor: 'lokaal-pashouder-HRL-000001' },
      },
    ])
    await page.context().close()
  })

  test('the yearly contribution stands with the costs, with its computation and its article', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-BRK-000001', { ...TABLET, pad: '/mijn/kosten' })
    const { page } = scherm
    const bijdrage = page.getByRole('region', { name: 'Eigen bijdrage van dit jaar' })
    await bijdrage.getByText('Dit verwachten wij. Er is nog niets gevraagd.').waitFor()
    expect(await bijdrage.getByText('Dit is een voorbeeld.').count()).toBe(1)
    await bijdrage.getByText('Waar staat dat?').click()
    await bijdrage.getByText(/6\.1/).first().waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-jaarbijdrage')
    await page.context().close()
  })

  test('whose pass has ended reads that first, and hears at booking what to do', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000008', TABLET)
    const { page } = scherm
    await page.getByRole('heading', { name: 'Deze pas is vandaag niet geldig.' }).waitFor()
    await page.getByText('Geldig: 1 januari 2021 tot en met 31 december 2025.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Boek een rit' }).click()
    await page.locator('#naar').fill('franeker stat')
    await page.getByRole('option', { name: 'Station Franeker' }).click()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.locator('#wanneer').fill('morgen 06.30')
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByText('Rollator', { exact: true }).click()
    await page.getByRole('button', { name: 'Volgende' }).click()
    await page.getByText('Neem contact op met uw gemeente als u een nieuwe pas nodig hebt.').waitFor()
    await page.getByText('Gaat mee: rollator').waitFor()
    // What can be mended on the spot is a button; the pass cannot.
    await page.getByRole('button', { name: 'Ga om 07.00 uur' }).click()
    await page.getByText('Om 06.30 uur rijdt de taxi niet.').waitFor({ state: 'hidden' })
    expect(await page.getByText('Deze rit kan niet.', { exact: true }).count()).toBe(1)
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-geweigerd')
    await page.context().close()
  })

  test('in English nothing is left in Dutch but what the municipality itself wrote', async () => {
    const scherm = await web.inloggen('lokaal-pashouder-HRL-000004', TABLET)
    const { page } = scherm
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Your next ride' }).waitFor()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    expect(await page.locator('main').textContent()).not.toMatch(/\b(geen|nog|uw|rit|van)\b/i)
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-english')
    await page.context().close()
  })
})
