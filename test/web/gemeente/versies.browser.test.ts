import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { kopie } from '../../domain/beleid/meldingen.ts'
import { boek, nieuwePas } from '../../support/voorbeelden.ts'
import { hasChromium, leg, openWeb, toegankelijk } from '../support/browser.ts'

const WERKER = 'lokaal-gemeente-harlingen'
const COLLEGA = 'lokaal-collega-harlingen'

/** Amounts have a space that does not break. */
const cellen = async (rij: Locator): Promise<string[]> =>
  (await rij.getByRole('cell').allTextContents()).map((tekst) => tekst.replaceAll('\u00a0', ' '))
const kop = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor()

describe.skipIf(!hasChromium())('versions of the rules', () => {
  const web = openWeb()
  /** Harlingen’s rules from another day on, with 0,18 per kilometre, as an official wrote them. @returns where they are read */
  const schrijf = async (geldigVanaf: string): Promise<string> => {
    const { voorbeelden: _, ...regeling } = kopie('harlingen/2025-05-27')
    const [tarief] = regeling.tarieven
    const pashouder = [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapEuro: 1.01, euroPerKm: 0.18 } }]
    const { body } = await web.proces.call('POST', '/regelingen', {
      token: await signToken({ sub: WERKER, rollen: ['gemeente'], gemeente: 'harlingen' }),
      body: { regeling: { ...regeling, geldigVanaf, tarieven: [{ ...tarief, geldigVanaf, pashouder }] } },
    })
    return `/gemeente/regels/versies/${body.versie}`
  }

  test('next year’s tariffs are written as sentences, all at once, and kept as a draft', async () => {
    const scherm = await web.inloggen(WERKER, { pad: '/gemeente/regels' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Nieuwe versie' }).click()
    await kop(page, 'Alle bedragen omrekenen')
    // 0,17 × 1,06 = 0,1802, and 1,01 × 1,06 = 1,0706.
    await page.getByLabel('Met hoeveel procent?').fill('6')
    await page.getByRole('button', { name: 'Reken de bedragen om' }).click()
    const perKm = page.locator('#regel-tarieven-0-pashouder-0-prijs-euroPerKm')
    await expect.poll(() => perKm.inputValue()).toBe('0,18')
    await expect.poll(() => page.locator('#regel-tarieven-0-pashouder-0-prijs-opstapEuro').inputValue()).toBe('1,07')
    await expect.poll(() => page.locator('#regel-geldigVanaf').inputValue()).toBe('1-1-2027')
    const tarieven = page.getByRole('region', { name: 'Tarieven', exact: true })
    expect(await tarieven.getByText('§ 9.5, Eigen bijdrage Wmo-pashouder').count()).toBeGreaterThan(0)

    await perKm.fill('18 cent')
    await page.getByText('Er is nog één ding dat beter moet.').waitFor()
    expect(await perKm.getAttribute('aria-invalid')).toBe('true')
    await toegankelijk(scherm)
    await perKm.fill('0,18')
    await page.getByText('Deze regels kunnen zo gebruikt worden.').waitFor()
    // 1,07 + 10 × 0,18 = 2,87, and the example of last year says 2,71.
    const voorbeeld = page.getByRole('row').filter({ hasText: '10 kilometer alleen' })
    expect(await cellen(voorbeeld)).toEqual(['€ 2,71', '€ 2,87', 'Klopt niet'])
    await page.getByLabel('Hoeveel kilometer?').fill('7,5')
    await page.getByRole('button', { name: 'Reken deze rit uit' }).click()
    // 1,07 + 7,5 × 0,18
    await page.getByText('De rit kost € 2,42.').waitFor()
    await leg(scherm, 'gemeente-nieuwe-regels')
    await page.getByRole('button', { name: 'Bewaar het concept' }).click()
    await kop(page, 'Regels vanaf 1 januari 2027')
    await kop(page, 'Vaststellen')
    await page.context().close()
  })

  test('the document itself tells what can be written where', async () => {
    const scherm = await web.inloggen(WERKER, { pad: await schrijf('2028-01-01') })
    const { page } = scherm
    await page.getByRole('button', { name: 'Als document' }).click()
    const tekst = page.getByLabel('De regeling, in JSON of YAML')
    const inhoud = await tekst.inputValue()
    const plaats = inhoud.indexOf('"kmPerJaar"') + 14
    await tekst.focus()
    await page.evaluate(`document.activeElement.setSelectionRange(${plaats}, ${plaats})`)
    await page.keyboard.press('ArrowRight')
    await page.getByText('Hoe ver iemand in een jaar kan reizen.').first().waitFor()
    expect(await page.locator('code', { hasText: /^reizigersbudget\.kmPerJaar$/ }).count()).toBeGreaterThan(0)
    await toegankelijk(scherm)
    await tekst.fill(inhoud.slice(0, -3))
    await page.getByText(/Dit is geen goede JSON/).waitFor()
    expect(await page.getByRole('button', { name: 'Als zinnen' }).isDisabled()).toBe(true)
    await tekst.fill(inhoud)
    await page.getByRole('button', { name: 'Als zinnen' }).click()
    await kop(page, 'Alle bedragen omrekenen')
    await page.context().close()
  })

  test('its writer cannot fix it; a colleague does, and history tells who and when', async () => {
    const pad = await schrijf('2029-01-01')
    const schrijver = await web.inloggen(WERKER, { pad })
    const stelVast = async (page: Page): Promise<void> => {
      await page.getByLabel('Hoe heet het besluit?').fill('Besluit van het college (verzonnen)')
      await page.getByRole('button', { name: 'Stel deze regels vast' }).click()
    }
    await stelVast(schrijver.page)
    await schrijver.page.getByText('U hebt dit concept geschreven.').waitFor()
    await schrijver.page.context().close()
    const woning = { locatieId: 'harlingen-voorstraat' }
    const geldigTotEnMet = '2029-12-31'
    const pasnummer = await nieuwePas(web.proces, { naam: 'Ver Voorbeeld (verzonnen)', woning, geldigTotEnMet })
    const naar = { locatieId: 'franeker-station' }
    const vertrek = '2029-01-10T10:30:00+01:00'
    expect((await boek(web.proces, { pasnummer, van: woning, naar, vertrek })).status).toBe(201)
    const scherm = await web.inloggen(COLLEGA, { pad })
    const { page } = scherm
    // Who fixes it can look first; 10,971 km: 1,01 + 1,86507 is 2,88, and 1,01 + 1,97478 is 2,98.
    await page.getByRole('button', { name: 'Toon de geboekte ritten' }).click()
    const geboekt = page.getByRole('region', { name: 'Geboekte ritten' })
    await geboekt.getByText(/10 januari 2029: €\s2,88 → €\s2,98\. .*houdt die prijs/).waitFor()
    await stelVast(page)
    await kop(page, 'De regels zijn vastgesteld')
    expect(await geboekt.getByRole('link', { name: pasnummer }).getAttribute('href')).toBe(`/gemeente/pas/${pasnummer}`)
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Versies van de regels' }).click()
    await kop(page, 'Versies van de regels')
    const rij = page.getByRole('row').filter({ hasText: '1 januari 2029' })
    await rij.waitFor()
    expect(await rij.getByRole('cell').allTextContents()).toEqual([
      'Geldt later',
      `11 maart 2026, door ${WERKER}`,
      `11 maart 2026, door ${COLLEGA}`,
      'Besluit van het college (verzonnen)',
    ])
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-versies')
    await page.context().close()
  })

  test('what the rules ask and is not applied is read by the official and by the rider, with its article', async () => {
    const gemeente = 'berkelland'
    const vraagt = 'Een begeleider reist mee als de arts dat zegt.'
    const inPlaatsDaarvan = 'De gemeente zet begeleiding op uw pas.'
    const artikel = 'artikel 6.1, lid 9 (verzonnen)'
    const geldigVanaf = '2026-03-01'
    const regeling = {
      ...kopie('berkelland/2020-01-01'),
      geldigVanaf,
      nietToegepast: [{ vraagt, inPlaatsDaarvan, bron: { artikel } }],
    }
    for (const tarief of regeling.tarieven) if (tarief.geldigVanaf < geldigVanaf) tarief.geldigVanaf = geldigVanaf
    const namens = (sub: string) => signToken({ sub, rollen: ['gemeente'], gemeente })
    const { body } = await web.proces.call('POST', '/regelingen', { token: await namens('een'), body: { regeling } })
    const { status } = await web.proces.call('PUT', `/regelingen/${body.versie}/vaststelling`, {
      token: await namens('twee'),
      body: { besluit: 'Besluit (verzonnen)', datum: '2026-03-02', reden: 'Een zin ontbrak.' },
    })
    expect(status).toBe(200)
    const scherm = await web.inloggen('lokaal-pashouder-BRK-000001', { pad: '/mijn/kosten' })
    const zinnen = scherm.page.getByRole('region', { name: 'Wat anders gaat dan de regels zeggen' })
    const zin = zinnen.getByRole('listitem').filter({ hasText: vraagt })
    await zin.waitFor()
    expect(await zin.textContent()).toContain(inPlaatsDaarvan)
    await zin.getByText('Waar staat dat?').click()
    await zin.getByText(artikel).first().waitFor()
    await toegankelijk(scherm)
    await scherm.page.getByRole('button', { name: 'English' }).click()
    await scherm.page.getByText('Where does it say so?').first().waitFor()
    expect(await scherm.page.getByText(vraagt).getAttribute('lang')).toBe('nl')
    await scherm.page.context().close()
    const ambtenaar = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/regels' })
    await ambtenaar.page.getByText(inPlaatsDaarvan).waitFor()
    expect(await ambtenaar.page.getByText(artikel).count()).toBeGreaterThan(0)
    await ambtenaar.page.context().close()
  })

  test('a simulation tells first for whom it is bad, as bars and as the same numbers, and nothing of fewer than ten', async () => {
    const pad = await schrijf('2030-01-01')
    const woning = { locatieId: 'harlingen-voorstraat' }
    for (let i = 0; i < 12; i++) {
      const geboortedatum = `2010-02-${10 + i}`
      const pasnummer = await nieuwePas(web.proces, { naam: `Jong ${i} Voorbeeld (verzonnen)`, geboortedatum, woning })
      const rit = {
        pasnummer,
        van: woning,
        naar: { locatieId: 'franeker-station' },
        vertrek: '2026-12-05T10:30:00+01:00',
      }
      expect((await boek(web.proces, rit)).status).toBe(201)
    }
    const scherm = await web.inloggen(WERKER, { pad })
    const { page } = scherm
    const simuleer = async (van: string): Promise<void> => {
      await page.getByLabel('Ritten vanaf').fill(van)
      await page.getByLabel('Tot en met', { exact: true }).fill('31-12-2026')
      await page.getByRole('button', { name: 'Reken de ritten uit' }).click()
    }
    await simuleer('1-12-2026')
    await kop(page, 'Voor wie pakt dit slecht uit?')
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Voor wie pakt dit slecht uit?')
    // Nobody else has a ride in December. All twelve pay more: no fare of last year is as high as that of next year.
    const rij = page.getByRole('row').filter({ hasText: '12 tot en met 17 jaar' })
    expect((await rij.getByRole('cell').allTextContents()).slice(0, 4)).toEqual(['12', '12', '0', '12'])
    await page
      .getByRole('img', { name: /^Naar leeftijd\. .*12 tot en met 17 jaar\. Slechter af: 12 van 12\./ })
      .waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-simulatie')
    await page.getByRole('link', { name: 'Naar deze regels' }).click()
    await simuleer('6-12-2026')
    await page.getByText('In deze periode reisden minder dan tien mensen.').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('Fewer than ten people travelled in this period.').waitFor()
    await page.goto(`${web.origin}${pad}`)
    await kop(page, 'Is it right?')
    await toegankelijk(scherm)
    await page.context().close()
  })
})
