import { describe, expect, test } from 'vitest'
import { camt } from '../../support/bank.ts'
import { INCASSOGEGEVENS } from '../../support/innen.ts'
import { hasChromium, leg, openWeb, toegankelijk } from '../support/browser.ts'

const bestand = (tekst: string) => ({ name: 'afschrift.xml', mimeType: 'application/xml', buffer: Buffer.from(tekst) })

describe.skipIf(!hasChromium())('a municipality hears from the bank', () => {
  const web = openWeb()

  test('processes a file, by keyboard, and decides about what matches nothing', async () => {
    await web.proces.call('PUT', '/incassogegevens', {
      token: await web.proces.token('gemeente'),
      body: INCASSOGEGEVENS,
    })
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Bestanden van de bank en de tussenrekening' }).click()
    await page.getByText('Er is niets.').waitFor()
    await page.getByRole('button', { name: 'Verwerk het bestand' }).click()
    await page.getByText('Kies eerst een bestand.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('bankbestand')
    await toegankelijk(scherm)

    await page.getByLabel('Bestand', { exact: true }).setInputFiles(bestand('<Document/>'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Dit is geen camt.053, camt.054 of pain.002.').waitFor()

    const zaal = { cent: 12_345, datum: '2026-03-10', naam: 'Zaalhuur (verzonnen)', vanBank: 'ZAAL', tekst: 'huur' }
    await page.getByLabel('Bestand', { exact: true }).setInputFiles(bestand(camt([zaal], { versie: 8 })))
    await page.getByRole('button', { name: 'Verwerk het bestand' }).press('Enter')
    await page.getByText('Het bestand is verwerkt (camt.053.001.08)').waitFor()
    await page.getByText('Nu op de tussenrekening: 1.').waitFor()
    const regel = page.getByRole('article', { name: 'Ontvangen: € 123,45 op 10 maart 2026' })
    await regel.getByText('Zaalhuur (verzonnen)').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-bank')

    await regel.getByRole('button', { name: /^Besluit/ }).press('Enter')
    await regel.getByLabel('Betalingskenmerk').fill('RF18 5390 0754 7034')
    await regel.getByRole('button', { name: 'Bewaar het besluit' }).press('Enter')
    await regel.getByRole('link', { name: /^Betalingskenmerk: Er staat geen betalingskenmerk bij/ }).waitFor()
    await toegankelijk(scherm)
    await regel.getByLabel('Wat doet u hiermee?').selectOption('afdoen')
    await regel.getByLabel('Waarom?').fill('Huur van een zaal (verzonnen)')
    await regel.getByRole('button', { name: 'Bewaar het besluit' }).press('Enter')
    await page.getByText('Uw besluit is bewaard').waitFor()
    await page.getByText('Er is niets.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Uw besluit is bewaard')
    await page.getByLabel('Wat wilt u zien?').selectOption('afgedaan')
    await regel.getByText(/hoort niet bij de bijdragen · Huur van een zaal \(verzonnen\)$/).waitFor()
    await toegankelijk(scherm)
    await page.context().close()
  })
})
