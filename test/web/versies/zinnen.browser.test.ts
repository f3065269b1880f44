import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('rules are written in the form, without the document', () => {
  const web = openWeb()

  test('a cheaper fare at noon and a budget of rides, and a part that goes', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/regels/nieuw' })
    const { page } = scherm
    const blok = (naam: string): Locator => page.getByRole('group', { name: naam, exact: true })
    const pasAan = async (naam: string): Promise<Locator> => {
      const groep = blok(naam)
      if ((await groep.getByLabel('Wat komt erbij?').count()) === 0)
        await groep.getByText('Toevoegen, weglaten of bron wijzigen').click()
      return groep
    }
    const voegToe = async (naam: string, deel: string): Promise<void> => {
      const groep = await pasAan(naam)
      await groep.getByLabel('Wat komt erbij?').selectOption({ label: deel })
      await groep.getByRole('button', { name: 'Voeg toe', exact: true }).click()
    }
    const heeftFocus = async (id: string): Promise<void> =>
      await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(id)

    /** Types in the field that was added: it has the focus as soon as it is there. */
    const typ = async (tekst: string): Promise<void> => {
      await expect
        .poll(() =>
          page.evaluate(`(({ tagName, value }) => tagName === 'INPUT' && value === '')(document.activeElement)`),
        )
        .toBe(true)
      await page.keyboard.type(tekst)
    }

    await page.getByRole('heading', { name: 'Alle bedragen omrekenen' }).waitFor()
    await voegToe('Tarieven › 1', 'Andere tarieven, op voorwaarden')
    // What was added has the focus, and asks for what it cannot do without.
    await heeftFocus('regel-tarieven-0-bijzondereTarieven-0')
    const dal = 'Tarieven › 1 › Andere tarieven › 1'
    await voegToe(dal, 'Hoe dit tarief heet, zoals daltarief')
    await typ('daltarief')
    const genoemd = `${dal} (daltarief)`
    await voegToe(`${genoemd} › Als`, 'De rit vertrekt in een van deze stukken van de dag')
    const tijd = blok(`${genoemd} › Als › Tijden › 1`)
    await tijd.getByLabel('Vanaf deze tijd').fill('12:00')
    await tijd.getByLabel(/^Tot deze tijd/).fill('15:00')
    await voegToe(genoemd, 'Wat de pashouder dan betaalt')
    const prijs = `${genoemd} › Pashouder`
    await voegToe(prijs, 'Het opstaptarief: wat instappen kost')
    await heeftFocus('regel-tarieven-0-bijzondereTarieven-0-pashouder-opstapEuro')
    await page.getByText('Er is nog één ding dat beter moet.').waitFor()
    await typ('0,49')
    await voegToe(prijs, 'Wat een kilometer kost')
    await typ('0,17')
    await page.getByText('Deze regels kunnen zo gebruikt worden.').waitFor()
    await page.getByLabel('Hoeveel kilometer?').fill('4')
    await page.getByRole('button', { name: 'Reken deze rit uit' }).click()
    // At noon on the first day: 0,49 + 4 × 0,17.
    await page.getByText('De rit kost € 1,17.').waitFor()
    await toegankelijk(scherm)

    const kilometers = await pasAan('Kilometers per jaar')
    await kilometers.getByRole('button', { name: 'Haal weg: Kilometers per jaar' }).click()
    await heeftFocus('regel-geheel')
    await voegToe('De hele regeling', 'Budgetten')
    const budget = blok('Budgetten › 1')
    await budget.getByLabel(/^Hoe dit budget heet/).fill('ritten-per-week')
    await blok('Budgetten › 1 (ritten-per-week)')
      .getByLabel(/^Wanneer het opnieuw begint/)
      .selectOption('week')
    await blok('Budgetten › 1 (ritten-per-week)').getByLabel('Als het op is').selectOption('weigeren')
    await blok('Budgetten › 1 (ritten-per-week)')
      .getByLabel('Het artikel of de paragraaf')
      .fill('artikel 4 (verzonnen)')
    await voegToe(
      'Budgetten › 1 (ritten-per-week) › Hoeveel › 1',
      'Hoeveel ritten iemand in de periode kan maken; een terugrit is er ook een',
    )
    await typ('4')
    await page.getByText('Deze regels kunnen zo gebruikt worden.').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-regels-toevoegen')
    await page.getByRole('button', { name: 'Bewaar het concept' }).click()
    await page.getByRole('heading', { name: 'Regels vanaf 1 januari 2027' }).waitFor()
    const token = await web.proces.token('gemeente')
    const { body: lijst } = await web.proces.call('GET', '/regelingen', { token })
    const { body } = await web.proces.call('GET', `/regelingen/${lijst.regelingen[0].versie}`, { token })
    expect(body.regeling.reizigersbudget).toBeUndefined()
    expect(body.regeling.budgetten).toEqual([
      {
        naam: 'ritten-per-week',
        per: 'week',
        hoeveelheden: [{ budgetRitten: 4 }],
        daarna: 'weigeren',
        bron: { artikel: 'artikel 4 (verzonnen)' },
      },
    ])
    await page.context().close()
  })
})
