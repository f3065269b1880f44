import { describe, expect, test } from 'vitest'
import { tokenZonderPas } from '../support/tokens.ts'
import { nieuwePas } from '../support/voorbeelden.ts'
import { hasChromium, leg, openWeb, toegankelijk } from './support/browser.ts'

describe.skipIf(!hasChromium())('the pass page of a municipality', () => {
  const web = openWeb()

  test('a pass that is still to begin is no warning, and says when', async () => {
    const woning = { locatieId: 'harlingen-voorstraat' }
    const pasnummer = await nieuwePas(web.proces, { woning, geldigVanaf: '2026-03-20' })
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: `/gemeente/pas/${pasnummer}` })
    const { page } = scherm
    const melding = page.locator('.op-melding--info').filter({ hasText: 'Deze pas gaat in op 20 maart 2026.' })
    await melding.waitFor()
    expect(await page.locator('.op-melding--warning').count()).toBe(0)
    await toegankelijk(scherm)
    await page.context().close()
  })

  test('records a mandate, replaces it, and withdraws it after a question', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/pas/BRK-000002' })
    const { page } = scherm
    const machtiging = page.getByRole('region', { name: 'Machtiging voor incasso' })
    await machtiging.getByText('Er is geen machtiging vastgelegd.').waitFor()
    await machtiging.getByRole('button', { name: 'Leg een machtiging vast' }).click()
    await machtiging.getByLabel('Naam van de rekeninghouder').fill('J. Voorbeeld (verzonnen)')
    await machtiging.getByLabel('Rekeningnummer (IBAN)').fill('NL91ABNA0417164301')
    await machtiging.getByLabel('Ondertekend op').fill('12-3-2026')
    await machtiging.getByRole('button', { name: 'Bewaar de machtiging' }).click()
    await machtiging.getByRole('link', { name: /^Rekeningnummer \(IBAN\): Dit is geen bestaand IBAN/ }).waitFor()
    await toegankelijk(scherm)
    await machtiging.getByLabel('Rekeningnummer (IBAN)').fill('NL91ABNA0417164300')
    await machtiging.getByRole('button', { name: 'Bewaar de machtiging' }).click()
    // Tomorrow nobody has signed yet; the rest stays.
    await machtiging.getByRole('link', { name: 'Ondertekend op: Deze datum ligt in de toekomst.' }).waitFor()
    await expect
      .poll(() => machtiging.getByLabel('Naam van de rekeninghouder').inputValue())
      .toBe('J. Voorbeeld (verzonnen)')
    await machtiging.getByLabel('Ondertekend op').fill('2-3-2026')
    await machtiging.getByRole('button', { name: 'Bewaar de machtiging' }).click()
    await machtiging.getByText('De machtiging is vastgelegd').waitFor()
    await machtiging.getByText('NL91 ABNA 0417 1643 00').waitFor()
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toContain('De machtiging is vastgelegd')
    // 36 months after it was signed it lapses.
    expect(await machtiging.getByText('2 maart 2029').count()).toBe(1)
    await toegankelijk(scherm)

    await machtiging.getByRole('button', { name: 'Trek de machtiging in' }).click()
    await page.getByText('U trekt de machtiging van pas BRK-000002 in.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    expect(await machtiging.getByText('NL91 ABNA 0417 1643 00').count()).toBe(1)
    await machtiging.getByRole('button', { name: 'Trek de machtiging in' }).click()
    await page.getByRole('button', { name: 'Ja, trek de machtiging in' }).click()
    await machtiging.getByText('Er is geen machtiging vastgelegd.').waitFor()
    const token = await web.proces.token('gemeente', { gemeente: 'berkelland' })
    expect((await web.proces.call('GET', '/passen/BRK-000002/machtiging', { token })).status).toBe(404)
    await page.context().close()
  })

  test('exempts somebody of the contribution with the reason, and takes it back', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/pas/BRK-000002' })
    const { page } = scherm
    const bijdrage = page.getByRole('region', { name: 'Bijdrage van 2026' })
    await bijdrage.getByText('€ 60,00', { exact: true }).waitFor()
    await bijdrage.getByLabel('Reden van de vrijstelling').fill('Bijzondere omstandigheden (verzonnen)')
    await bijdrage.getByRole('button', { name: 'Verleen vrijstelling' }).click()
    await bijdrage.getByRole('link', { name: 'Artikel of regel: Dit veld is verplicht.' }).waitFor()
    await toegankelijk(scherm)
    await bijdrage.getByLabel('Artikel of regel').fill('hardheidsclausule')
    await bijdrage.getByRole('button', { name: 'Verleen vrijstelling' }).click()
    await bijdrage
      .getByText('Vrijgesteld op 11 maart 2026: Bijzondere omstandigheden (verzonnen) (hardheidsclausule)')
      .waitFor()
    await bijdrage.getByText('€ 0,00', { exact: true }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-pas-bijdrage')
    await bijdrage.getByRole('button', { name: 'Trek de vrijstelling in' }).click()
    await page.getByRole('button', { name: 'Ja, trek de vrijstelling in' }).click()
    await bijdrage.getByText('€ 60,00', { exact: true }).waitFor()
    await expect.poll(() => bijdrage.getByLabel('Reden van de vrijstelling').inputValue()).toBe('')

    // In part: at most 12.50 less, of two months that cost 10.00.
    await bijdrage.getByLabel('Reden van de vrijstelling').fill('Laag inkomen (verzonnen)')
    await bijdrage.getByLabel('Artikel of regel').fill('minimabeleid (verzonnen)')
    await bijdrage.getByLabel('Hoeveel minder').fill('veel')
    await bijdrage.getByLabel('Eerste maand').selectOption('mei 2026')
    await bijdrage.getByLabel('Laatste maand').selectOption('maart 2026')
    await bijdrage.getByRole('button', { name: 'Verleen vrijstelling' }).click()
    await bijdrage.getByRole('link', { name: 'Hoeveel minder: Dit is geen bedrag. Schrijf het zo: 12,50.' }).waitFor()
    await bijdrage.getByLabel('Hoeveel minder').fill('12,50')
    await bijdrage.getByRole('button', { name: 'Verleen vrijstelling' }).click()
    await bijdrage.getByRole('link', { name: 'Laatste maand: Deze maand is vóór de eerste maand.' }).waitFor()
    await toegankelijk(scherm)
    await bijdrage.getByLabel('Laatste maand').selectOption('juni 2026')
    await bijdrage.getByRole('button', { name: 'Verleen vrijstelling' }).click()
    await bijdrage.getByText('Deze persoon betaalt ten hoogste € 12,50 minder.').waitFor()
    await bijdrage.getByText('Dit geldt van mei 2026 tot en met juni 2026.').waitFor()
    await bijdrage.getByText('€ 50,00', { exact: true }).waitFor()
    await toegankelijk(scherm)
    await page.context().close()
  })

  test('a municipality that asks no contribution shows none, to the holder neither', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/pas/HRL-000001' })
    await scherm.page
      .getByRole('region', { name: 'Machtiging voor incasso' })
      .getByText(/geen machtiging/)
      .waitFor()
    await scherm.page.waitForLoadState('networkidle')
    expect(await scherm.page.getByRole('region', { name: /^Bijdrage/ }).count()).toBe(0)
    await scherm.page.context().close()
    const holder = await web.inloggen('lokaal-pashouder-HRL-000001', { pad: '/mijn/kosten' })
    await holder.page.getByRole('heading', { name: 'Kosten in 2026' }).waitFor()
    await holder.page.waitForLoadState('networkidle')
    expect(await holder.page.getByText('Eigen bijdrage van dit jaar').count()).toBe(0)
    await holder.page.context().close()
  })

  test('makes a code for the letter, shown once, and ends what was linked with it', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', {
      pad: '/gemeente/pas/HRL-000002',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const { page } = scherm
    const toegang = page.getByRole('region', { name: 'Toegang tot de website' })
    const vraag = async (): Promise<void> => {
      await toegang.getByRole('button', { name: 'Maak een code voor de brief' }).click()
      await page.getByText('Stuurde u al eerder een code voor deze pas?').waitFor()
    }
    await vraag()
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    expect(await toegang.locator('.op-brief').count()).toBe(0)
    await vraag()
    await page.getByRole('button', { name: 'Ja, maak een code' }).click()
    // Thirty days after 11 March.
    await toegang.getByText('Hij werkt tot 10 april 2026.').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-pas-code')
    const code = (await toegang.locator('.op-brief__code').textContent()) ?? ''
    await toegang.getByRole('button', { name: 'Kopieer de code' }).click()
    await toegang.getByText('De code is gekopieerd.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(code)
    // On paper stands the letter, and nothing else of the page.
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.op-brief__code').isVisible()).toBe(true)
    expect(await page.getByRole('heading', { name: 'Pas veranderen' }).isVisible()).toBe(false)
    expect(await page.locator('header').isVisible()).toBe(false)
    await page.emulateMedia({ media: null })
    await toegang.getByRole('button', { name: 'Klaar, haal de code weg' }).click()
    await page.getByText(code).waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Maak een code voor de brief')

    const token = await tokenZonderPas({ sub: `pseudoniem-${code}` })
    const body = { pasnummer: 'HRL-000002', code }
    expect((await web.proces.call('POST', '/koppelingen', { token, body })).status).toBe(201)
    expect((await web.proces.call('GET', '/passen/HRL-000002', { token })).status).toBe(200)
    await page.reload()
    await toegang.getByText(/^Inlog gekoppeld op 11 maart 2026/).waitFor()
    await toegang.getByRole('button', { name: /^Trek in: koppeling/ }).click()
    await page.getByText('De inlog die op 11 maart 2026 is gekoppeld, kan dan niet meer bij deze pas.').waitFor()
    await page.getByRole('button', { name: 'Ja, trek de koppeling in' }).click()
    await toegang.getByText('Ingetrokken op 11 maart 2026.').waitFor()
    await toegankelijk(scherm)
    expect((await web.proces.call('GET', '/passen/HRL-000002', { token })).status).toBe(401)
    await page.context().close()
  })

  test('who got a letter links the pass with its code, and is at home from then on', async () => {
    const token = await web.proces.token('gemeente')
    const { body } = await web.proces.call('POST', '/passen/HRL-000004/koppelcodes', { token })
    const scherm = await web.inloggen('lokaal-nieuw-harlingen', { viewport: { width: 768, height: 1024 } })
    const { page } = scherm
    await page.getByRole('heading', { name: 'Koppel uw vervoerspas' }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'mijn-koppelen')
    await page.getByRole('button', { name: 'Koppel mijn pas' }).click()
    await page.getByRole('link', { name: /^Pasnummer: / }).waitFor()
    await page.getByLabel('Pasnummer').fill('hrl-000004')
    await page.getByLabel('Code uit de brief').fill('0000-0000-0000')
    await page.getByRole('button', { name: 'Koppel mijn pas' }).click()
    await page.getByText('Het pasnummer of de code klopt niet').waitFor()
    await toegankelijk(scherm)
    await expect.poll(() => page.getByLabel('Pasnummer').inputValue()).toBe('hrl-000004')
    await page.getByLabel('Code uit de brief').fill(body.code.toLowerCase())
    await page.getByRole('button', { name: 'Koppel mijn pas' }).click()
    await page.getByRole('heading', { name: 'Vervoer van Durkje Voorbeeld (verzonnen)' }).waitFor()
    await page.context().close()

    const later = await web.inloggen('lokaal-nieuw-harlingen')
    await later.page.getByRole('heading', { name: 'Vervoer van Durkje Voorbeeld (verzonnen)' }).waitFor()
    // A holder sees who reaches the pass, and ends it; here it was the own sign-in, which from then on has no pass.
    await later.page.getByRole('link', { name: 'Mijn gegevens' }).click()
    const toegang = later.page.getByRole('region', { name: 'Toegang tot de website' })
    await toegang.getByText(/^Inlog gekoppeld op 11 maart 2026/).waitFor()
    await toegankelijk(later)
    await toegang.getByRole('button', { name: /^Trek in: koppeling/ }).click()
    await later.page.getByRole('button', { name: 'Ja, trek de koppeling in' }).click()
    await later.page.getByRole('heading', { name: 'Koppel uw vervoerspas' }).waitFor()
    expect(later.klachten).toEqual([])
    await later.page.context().close()
  })
})
