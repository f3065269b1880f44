import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import plaatsen from '../../../functions/services/locaties/plaatsen.json' with { type: 'json' }
import { ADRESSEN, alsCsv, oudePassen } from '../../support/oud-systeem.ts'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk, type Scherm } from '../support/browser.ts'
import { nederlandsOp } from '../support/engels.ts'

const GOED = oudePassen(12, 5)
const SOM = GOED.reduce((tot, pas) => tot + Number(pas['beginstandMeter']), 0)
/** Rows 3 and 4 are in doubt, 5 and 6 at fault. */
const MET_FOUTEN = GOED.map((pas, i) => {
  if (i === 1 || i === 2) return { ...pas, postcode: '8860AA', huisnummer: '9', toevoeging: 'C' }
  if (i === 3) return { ...pas, geboortedatum: '31-02-1948' }
  return i === 4 ? { ...pas, postcode: '9999ZZ' } : pas
})
const IN_TWIJFEL = GOED.map((pas, i) =>
  i === 1 || i === 2 ? { ...pas, postcode: '8860AA', huisnummer: '9', toevoeging: 'C' } : pas,
)

describe.skipIf(!hasChromium())('a municipality moves in', () => {
  const web = openWeb({
    env: () => {
      const pad = join(mkdtempSync(join(tmpdir(), 'opstap-adressen-')), 'adressen.json')
      writeFileSync(pad, JSON.stringify([...plaatsen, ...ADRESSEN]))
      return { OPSTAP_LOCATIES: pad }
    },
  })
  const kies = async ({ page }: Scherm, name: string, tekst: string): Promise<void> => {
    await page.locator('#overneembestand').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(tekst) })
    await page.locator('form button[type=submit]').first().press('Enter')
  }

  test('looks at its file, settles the doubts, takes the passes over and compares them, by keyboard', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Passen overnemen uit een ander systeem' }).press('Enter')
    await page.getByRole('button', { name: 'Bekijk het bestand' }).press('Enter')
    await page.getByText('Kies eerst een bestand.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('overneembestand')
    await toegankelijk(scherm)
    await kies(scherm, 'passen.json', 'geen json')
    await page.getByText('Dit bestand is geen JSON met passen.').waitFor()

    await kies(scherm, 'passen.csv', alsCsv(MET_FOUTEN))
    await page.getByText('Fouten in het bestand: 4. Er is nog niets overgenomen.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toContain('Het bestand is bekeken')
    const fouten = page.getByRole('table')
    expect(await fouten.getByRole('rowheader').allTextContents()).toEqual(['5', '6'])
    expect(await fouten.getByRole('cell').nth(0).textContent()).toBe('geboortedatum')
    const [opgehaald] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar alle fouten (CSV)' }).press('Enter'),
    ])
    expect(String(await inhoudVan(opgehaald)).split('\r\n')).toHaveLength(3)
    expect(await page.getByRole('button', { name: 'Neem de passen over' }).count()).toBe(0)
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-overnemen')

    await kies(scherm, 'passen.csv', alsCsv(IN_TWIJFEL))
    await page.getByText('Fouten in het bestand: 2.').waitFor()
    await page.getByRole('button', { name: 'Bekijk opnieuw met deze adressen' }).press('Enter')
    await page.getByText('Kies eerst een adres.').waitFor()
    await toegankelijk(scherm)
    // One is chosen first, and stays chosen while the other is.
    await page.getByLabel('Adres van rij 3 (OUD-2)').selectOption({ label: 'Verzonnenstraat 9A, 8860AA Harlingen' })
    await page.getByRole('button', { name: 'Bekijk opnieuw met deze adressen' }).press('Enter')
    await page.getByText('Fouten in het bestand: 1.').waitFor()
    await page.getByLabel('Adres van rij 4 (OUD-3)').selectOption({ label: 'Verzonnenstraat 9, 8860AA Harlingen' })
    await page.getByRole('button', { name: 'Bekijk opnieuw met deze adressen' }).press('Enter')
    await page.getByText('Er staan geen fouten in. Er is nog niets overgenomen.').waitFor()
    await page.getByText('Adressen die u hebt gekozen: 2.').waitFor()
    // As when there is no time for all of a very large file: it goes on by itself, and says how far it is.
    const { promise: gezien, resolve: gaVerder } = Promise.withResolvers<void>()
    let keren = 0
    await page.route('**/v1/importen?proef=false', async (route) => {
      keren += 1
      if (keren === 1) return await route.fulfill({ status: 202, json: { rijen: 12, gedaan: 0, nieuw: 0 } })
      await gezien
      return await route.continue()
    })
    await page.getByRole('button', { name: 'Neem de passen over' }).press('Enter')
    await page.getByText('Passen in Opstap: 0 van 12. Wij gaan verder.').waitFor()
    expect(await page.getByText('Er is nog niets overgenomen.').count()).toBe(0)
    gaVerder()
    await page.getByText('De passen zijn overgenomen').waitFor()
    const feit = async (naam: string) =>
      await page.locator('dl.op-regels > div', { hasText: naam }).locator('dd').textContent()
    const meters = `${new Intl.NumberFormat('nl-NL').format(SOM)} m`
    expect(await feit('Rijen in het bestand')).toBe('12')
    expect(await feit('Daarvan in Opstap')).toBe('12')
    expect(await feit('Beginstanden in het bestand')).toBe(meters)
    expect(await feit('Beginstanden in Opstap')).toBe(meters)
    expect(await feit('Verschil')).toBe('0 m')
    await toegankelijk(scherm)

    // The same file on another day, now as JSON: nothing is made twice, and what became otherwise is told.
    const passen = JSON.stringify(
      IN_TWIJFEL.map((pas) =>
        Object.fromEntries(Object.entries(pas).filter(([veld, waarde]) => waarde !== '' && !veld.startsWith('begin'))),
      ),
    )
    await kies(scherm, 'passen.json', passen)
    for (const [rij, label] of [
      [1, 'Verzonnenstraat 9A, 8860AA Harlingen'],
      [2, 'Verzonnenstraat 9, 8860AA Harlingen'],
    ] as const)
      await page.locator(`#adres-${rij + 1}`).selectOption({ label })
    await page.getByRole('button', { name: 'Bekijk opnieuw met deze adressen' }).press('Enter')
    await page.getByText('Alle passen uit dit bestand zijn er al.').waitFor()
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(12)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByRole('table').getByRole('link').first().press('Enter')
    await page.getByRole('heading', { level: 1, name: /Invoer \(verzonnen\)/ }).waitFor()
    await page.context().close()
  })
})
