import { describe, expect, test } from 'vitest'
import { hasChromium, leg, openWeb, toegankelijk, type Scherm } from '../support/browser.ts'
import { nederlandsOp } from '../support/engels.ts'

const KOP = 'externId;pasnummer;van;naar;vertrek;motivering'
const REGELS = [
  'OUD-1;HRL-000002;harlingen-noorderhaven;franeker-station;20-3-2026 10:00;',
  'OUD-2;HRL-000001;harlingen-voorstraat;franeker-station;21-3-2026 10.00;',
]
const VER = 'OUD-3;HRL-000001;harlingen-voorstraat;zutphen-station;22-3-2026 10:00;'

describe.skipIf(!hasChromium())('a municipality takes over booked rides', () => {
  const web = openWeb()
  const kies = async ({ page }: Scherm, ...regels: readonly string[]): Promise<void> => {
    const buffer = Buffer.from([KOP, ...regels].join('\n'))
    await page.locator('#overneembestand').setInputFiles({ name: 'ritten.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('button', { name: 'Bekijk het bestand' }).press('Enter')
  }

  test('looks at its file, writes why a rule is set aside, and books once, by keyboard', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/overnemen' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Geboekte ritten overnemen uit een ander systeem' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Geboekte ritten overnemen' }).waitFor()
    await toegankelijk(scherm)
    await kies(scherm, ...REGELS, VER, 'OUD-4;HRL-999999;nergens;franeker-station;31-2-2026 10:00;')
    await page.getByText('Fouten in het bestand: 2. Er is nog niets overgenomen.').waitFor()
    await page.getByText('Zet dan in de kolom motivering waarom.').waitFor()
    expect(await page.getByRole('table').getByRole('rowheader').allTextContents()).toEqual(['4', '5'])
    expect(await page.getByRole('button', { name: 'Boek deze ritten' }).count()).toBe(0)
    await toegankelijk(scherm)

    await kies(scherm, ...REGELS, `${VER}Stond al geboekt (verzonnen).`)
    await page.getByText('Er staan geen fouten in. Er is nog niets overgenomen.').waitFor()
    // A later round fails: that nothing was taken over is not said any more, and it can be asked again.
    const boeken = '**/v1/ritimporten?proef=false'
    let keren = 0
    await page.route(boeken, async (route) => {
      keren += 1
      return keren === 1
        ? await route.fulfill({ status: 202, json: { rijen: 3, gedaan: 1, nieuw: 1 } })
        : await route.abort()
    })
    await page.getByRole('button', { name: 'Boek deze ritten' }).press('Enter')
    await page.getByRole('alert').waitFor()
    expect(await page.getByText('Er is nog niets overgenomen.').count()).toBe(0)
    await toegankelijk(scherm)
    await page.unroute(boeken)
    await page.getByRole('button', { name: 'Boek deze ritten' }).press('Enter')
    await page.getByText('De ritten zijn geboekt').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('De ritten zijn geboekt')
    const feit = async (naam: string) =>
      await page.locator('dl.op-regels > div', { hasText: naam }).locator('dd').textContent()
    expect(await feit('Nu geboekt')).toBe('3')
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-ritten-overnemen')

    // As when somebody else took the last place meanwhile.
    const nieuw = 'OUD-5;HRL-000002;harlingen-noorderhaven;franeker-station;23-3-2026 10:00;'
    await kies(scherm, nieuw)
    await page.route(boeken, async (route) => {
      const antwoord = await route.fetch()
      const fouten = [{ rij: 2, veld: 'vertrek', code: 'budget', detail: 'Dat mag net niet meer (verzonnen).' }]
      return await route.fulfill({ response: antwoord, json: { ...(await antwoord.json()), fouten } })
    })
    await page.getByRole('button', { name: 'Boek deze ritten' }).press('Enter')
    await page.getByText('Niet alle ritten zijn geboekt').waitFor()
    expect(await page.getByText('De ritten zijn geboekt').count()).toBe(0)
    await toegankelijk(scherm)
    await page.unroute(boeken)

    await kies(scherm, ...REGELS)
    await page.getByText('Alle ritten uit dit bestand zijn er al.').waitFor()
    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.context().close()
  })
})
