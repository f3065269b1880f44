import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { hasChromium, leg, openWeb, toegankelijk } from '../support/browser.ts'

/** Account numbers that banks publish as examples. */
const IBAN = 'NL91 ABNA 0417 1643 00'

/** Computes the contributions of the year and fixes them. */
const stelVast = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Bereken de bijdragen' }).click()
  await page.getByRole('button', { name: 'Stel vast' }).click()
  await page.getByRole('button', { name: 'Ja, stel vast' }).click()
  await page.getByText(/^Vastgesteld \(/).waitFor()
  await page.context().close()
}

describe.skipIf(!hasChromium())('a municipality collects', () => {
  const web = openWeb()

  test('is told to say how, says it, and what is wrong is named by its field and kept', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByRole('heading', { name: 'Vul eerst in hoe de gemeente int' }).waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Vul in hoe de gemeente int' }).click()
    await page.getByLabel('Naam van de gemeente bij de bank').fill('Gemeente Voorbeeld (verzonnen)')
    await page.getByLabel('Rekeningnummer (IBAN)').fill('NL00 FOUT')
    await page.getByLabel('Dag waarop de bank afschrijft').fill('ergens in mei')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    const samenvatting = page.getByRole('link', { name: /^Rekeningnummer \(IBAN\): Dit is geen bestaand IBAN/ })
    await samenvatting.waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Verbeter de fouten/)
    expect(await page.getByRole('link', { name: 'Adres voor een bezwaar: Dit veld is verplicht.' }).count()).toBe(1)
    await toegankelijk(scherm)
    await samenvatting.click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('innen-iban')
    await expect.poll(() => page.getByLabel('Naam van de gemeente').inputValue()).toBe('Gemeente Voorbeeld (verzonnen)')
    await expect.poll(() => page.getByLabel('Dag waarop de bank afschrijft').inputValue()).toBe('ergens in mei')

    await page.getByLabel('Rekeningnummer (IBAN)').fill(IBAN)
    await page.getByLabel('Incassant-id').fill('DE98ZZZ09999999999')
    await page.getByLabel('Dag waarop de bank afschrijft').fill('zaterdag 25 april 2026')
    await page.getByLabel('Eerder bij de bank').fill('3')
    await page.getByLabel('Tijd om een factuur te betalen').fill('14')
    await page.getByLabel('Soort bestand').selectOption('pain.008.001.02')
    await page.getByLabel('Adres van de gemeente op de factuur').fill('Voorbeeldplein 1\n0000 AA Harlingen\n')
    await page.getByLabel('Adres voor een bezwaar').fill('Postbus 1 (verzonnen)\n0000 AA Harlingen')
    await page.getByLabel('Vragen over de factuur').fill('telefoon 14 0000 (verzonnen)')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByText(/^Geen verbinding\. Controleer uw internet/).waitFor()
    await expect.poll(() => page.getByLabel('Vragen over de factuur').inputValue()).toBe('telefoon 14 0000 (verzonnen)')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    // A Saturday, and a term shorter than the law's: told with what does work, and nothing that was typed is lost.
    await page.getByRole('link', { name: /^Dag waarop de bank afschrijft: .* Kies 27 april 2026\.$/ }).waitFor()
    await page.getByRole('link', { name: /^Tijd om een factuur te betalen: Dit zijn ten minste 42 dagen/ }).waitFor()
    await page.getByLabel('Dag waarop de bank afschrijft').fill('24-4-2026')
    await page.getByLabel('Tijd om een factuur te betalen').fill('42')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('status').getByText('Bewaard').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-innen')
    await page.getByRole('link', { name: 'Terug naar de bijdragen' }).click()
    await page.getByText(`De bank schrijft af op 24 april 2026. Het geld komt op rekening ${IBAN}.`).waitFor()

    const { body } = await web.proces.call('GET', '/incassogegevens', { token: await web.proces.token('gemeente') })
    expect(body).toEqual({
      naam: 'Gemeente Voorbeeld (verzonnen)',
      iban: 'NL91ABNA0417164300',
      incassantId: 'DE98ZZZ09999999999',
      incassodatum: '2026-04-24',
      aanleverdagen: 3,
      painVersie: 'pain.008.001.02',
      betaaltermijnDagen: 42,
      adres: ['Voorbeeldplein 1', '0000 AA Harlingen'],
      bezwaarAan: ['Postbus 1 (verzonnen)', '0000 AA Harlingen'],
      contact: 'telefoon 14 0000 (verzonnen)',
    })
    await page.context().close()
  })

  // What was reported stays reported: tried again this would begin elsewhere.
  test('reports what the bank did and who paid, and each line tells how it stands', async () => {
    // Ineke (BRK-000001) has a mandate and Jan (BRK-000002) has none: both owe 60 euros.
    await stelVast((await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/bijdragen' })).page)
    // The bank collected on 10 April, which the demo has filled in.
    await web.wordt('2026-05-20T10:00:00+02:00')
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByRole('button', { name: 'Bekijk alle regels' }).click()
    const regel = (pasnummer: string) => page.getByRole('row', { name: new RegExp(pasnummer) })
    await regel('BRK-000001').getByRole('cell', { name: 'bij de bank', exact: true }).waitFor()
    await regel('BRK-000002').getByRole('cell', { name: 'open, nog € 60,00', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Meld wat de bank deed en wie betaalde' }).click()
    const vak = (kop: string) => page.locator('form', { has: page.getByRole('heading', { name: kop, exact: true }) })
    await toegankelijk(scherm)

    const afgeschreven = vak('De bank heeft afgeschreven')
    await afgeschreven.getByRole('button').click()
    await afgeschreven.getByRole('link', { name: /^Dag waarop de bank afschreef: / }).waitFor()
    await toegankelijk(scherm)
    await afgeschreven.getByLabel('Dag waarop de bank afschreef').fill('10-4-2026')
    await afgeschreven.getByRole('button').dblclick()
    await regel('BRK-000001').getByRole('cell', { name: 'betaald', exact: true }).waitFor()
    await page.getByText('10 april 2026', { exact: true }).waitFor()

    const terug = vak('De bank boekte terug')
    const meldTerug = terug.getByRole('button', { name: 'Meld wat is teruggeboekt' })
    const storno = async (wie: string): Promise<void> => {
      await terug.getByLabel('Pasnummer of betalingskenmerk').fill(wie)
      await terug.getByLabel('Reden van de bank').fill('am04')
      await terug.getByLabel('Datum', { exact: true }).fill('12-4-2026')
      await meldTerug.click()
    }
    await storno('BRK-999999')
    await terug.getByRole('link', { name: /: Deze pas heeft in deze berekening geen bedrag\.$/ }).waitFor()
    await expect.poll(() => terug.getByLabel('Reden van de bank').inputValue()).toBe('am04')
    await storno('brk-000002')
    await terug.getByText('brk-000002: betaalt niet met incasso, er is niets veranderd').waitFor()
    await storno('brk-000001')
    await terug.getByText('brk-000001: verwerkt').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toMatch(/^Gemeld/)
    const teruggeboekt = 'teruggeboekt door de bank (AM04), nog € 60,00'
    await regel('BRK-000001').getByRole('cell', { name: teruggeboekt, exact: true }).waitFor()
    await storno('BRK-000001')
    await terug.getByText('BRK-000001: was al gemeld, er is niets veranderd').waitFor()

    // Two at once: by the number of a pass and by the reference that stands on the invoice; one cannot be read.
    const betaald = vak('Iemand betaalde')
    const kenmerk = await regel('BRK-000001').getByRole('cell', { name: /^RF/ }).textContent()
    await betaald.getByRole('button', { name: 'Nog een melding' }).click()
    const betaling = async (nummer: number, velden: readonly string[]): Promise<void> => {
      const melding = betaald.getByRole('group', { name: `Melding ${nummer}` })
      for (const [i, waarde] of velden.entries()) await melding.getByRole('textbox').nth(i).fill(waarde)
    }
    await betaling(1, ['BRK-000002', '25,50', '15-4-2026', 'BANK-1'])
    await betaling(2, [`${kenmerk?.slice(0, 4)} ${kenmerk?.slice(4)}`, 'alles', '16-4-2026', 'BANK-2'])
    const meldBetaald = betaald.getByRole('button', { name: 'Meld de betalingen' })
    await meldBetaald.click()
    await betaald.getByRole('link', { name: 'Melding 2, Bedrag: Dit is geen bedrag. Schrijf het zo: 12,50.' }).waitFor()
    await toegankelijk(scherm)
    await betaling(2, [kenmerk ?? '', '60', '16-4-2026', 'BANK-2'])
    await meldBetaald.dblclick()
    await betaald.getByText('BRK-000002: verwerkt').waitFor()
    // 60.00 - 25.50
    await regel('BRK-000002').getByRole('cell', { name: 'open, nog € 34,50', exact: true }).waitFor()
    await regel('BRK-000001').getByRole('cell', { name: 'betaald', exact: true }).waitFor()
    await betaling(1, ['BRK-000002', '25,50', '15-4-2026', 'BANK-1'])
    await meldBetaald.click()
    await betaald.getByText('BRK-000002: was al gemeld, er is niets veranderd').waitFor()
    await regel('BRK-000002').getByRole('cell', { name: 'open, nog € 34,50', exact: true }).waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-innen-meldingen')

    // Nothing was sent yet, so that nothing is late: the finance package has nothing to take over.
    const over = vak('Het financiële pakket nam iets over')
    const meldOver = over.getByRole('button', { name: 'Meld wat is overgenomen' })
    const velden = ['BRK-000002', '34,50', '20-4-2026', 'Financiën (verzonnen)']
    for (const [i, waarde] of velden.entries()) await over.getByRole('textbox').nth(i).fill(waarde)
    await meldOver.click()
    await over.getByText('BRK-000002: Stond op die dag niet te laat open. Er is niets veranderd.').waitFor()
    // Sent on 1 April it is late from 14 May.
    await web.proces.call('PUT', '/bijdrageruns/2026-01/verzending', {
      token: await web.proces.token('gemeente', { gemeente: 'berkelland' }),
      body: { datum: '2026-04-01' },
    })
    await over.getByLabel('Datum', { exact: true }).fill('20-5-2026')
    await meldOver.click()
    await over.getByText('BRK-000002: verwerkt').waitFor()
    const overgenomen = 'overgenomen door het financiële pakket, nog € 34,50'
    await regel('BRK-000002').getByRole('cell', { name: overgenomen, exact: true }).waitFor()
    await toegankelijk(scherm)

    // Exempt after all: a run over what changed since gives back the 25,50 that were paid; 34,50 need not be paid any more.
    await web.proces.call('PUT', '/passen/BRK-000002/bijdragen/2026/vrijstelling', {
      token: await web.proces.token('gemeente', { gemeente: 'berkelland' }),
      body: { reden: 'Verzonnen', artikel: 'hardheidsclausule' },
    })
    await page.reload()
    await page.getByLabel('Wat wilt u berekenen?').selectOption('alleen wat daarna veranderd is')
    await page.getByRole('button', { name: 'Bereken de bijdragen' }).click()
    const tweede = page.getByRole('region', { name: 'Bijdragen 2026 (aanvullend)' })
    await tweede.getByText('1: € -25,50').waitFor()
    await tweede.getByText('€ -34,50', { exact: true }).waitFor()
    await tweede.getByRole('button', { name: 'Stel vast' }).click()
    await page.getByRole('button', { name: 'Ja, stel vast' }).click()
    await tweede.getByRole('button', { name: 'Bekijk alle regels' }).click()
    await tweede.getByRole('cell', { name: 'terug te betalen, nog € 25,50', exact: true }).waitFor()
    await tweede.getByRole('button', { name: 'Meld wat de bank deed en wie betaalde' }).click()
    await betaling(1, ['BRK-000002', '-25,50', '20-5-2026', 'BANK-3'])
    await meldBetaald.click()
    await tweede.getByRole('cell', { name: 'verrekend', exact: true }).waitFor()
    await toegankelijk(scherm)
    await page.context().close()
  })
})
