import { describe, expect, test } from 'vitest'
import { hasChromium, inhoudVan, leg, openWeb, toegankelijk } from '../support/browser.ts'
import { nederlandsOp } from '../support/engels.ts'

const CONTRACT = {
  tarieven: [{ perRitCent: 450, millicentPerKm: 125_000, loosritCent: 250 }],
  marge: { meterProcent: 10, minstensMeter: 500, minuten: 10 },
}
const KOP = 'ritnummer;datum;soort;vervoertype;meter;minuten;bedrag'

describe.skipIf(!hasChromium())('a municipality and its carriers', () => {
  const web = openWeb()
  const lijst = async (): Promise<any> => {
    const token = await web.proces.token('gemeente')
    return (await web.proces.call('GET', '/vervoerders', { token })).body
  }

  test('says who drives, changes one, and puts one before another, by keyboard', async () => {
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Vervoerders', exact: true }).press('Enter')
    await page.getByText('Er is nog niet gezegd wie er rijdt.').waitFor()
    await toegankelijk(scherm)
    await page.getByRole('link', { name: 'Vervoerder toevoegen' }).press('Enter')
    await page.getByLabel('Nummer van de vervoerder').fill('Taxi Noord')
    await page.getByLabel('Naam', { exact: true }).fill('Taxi Noord (verzonnen)')
    await page.getByLabel('Rijdt vanaf').fill('31-2-2026')
    await page.getByRole('button', { name: 'Bewaar de vervoerder' }).press('Enter')
    // Every field is named, and what was typed stays.
    await page.getByRole('link', { name: /^Nummer van de vervoerder: Dit is niet goed geschreven/ }).waitFor()
    await page.getByRole('link', { name: /^Rijdt vanaf: Dit is geen bestaande datum/ }).press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('vervoerder-geldigVanaf')
    await expect.poll(() => page.getByLabel('Rijdt vanaf').inputValue()).toBe('31-2-2026')
    await toegankelijk(scherm)
    await page.getByLabel('Nummer van de vervoerder').fill('taxi-noord')
    await page.getByLabel('Rijdt vanaf').fill('1-1-2026')
    await page.getByLabel('Inlogs van de vervoerder').fill('taxi-noord-planning\n')
    await page.getByLabel('Inlogs van de vervoerder').press('Tab')
    await page.getByRole('button', { name: 'Bewaar de vervoerder' }).press('Enter')
    await page.getByRole('article', { name: 'Taxi Noord (verzonnen)' }).getByText('vanaf 1 januari 2026').waitFor()

    // Prices are of the contract: they stay when something else is changed.
    const { vervoerders, bewerking } = await lijst()
    await web.proces.call('PUT', '/vervoerders', {
      token: await web.proces.token('gemeente'),
      body: { vervoerders: [{ ...vervoerders[0], contract: CONTRACT }], bewerking },
    })
    await page.goto(`${web.origin}/gemeente/vervoerders/nieuw`)
    await page.getByLabel('Nummer van de vervoerder').fill('taxi-noord')
    await page.getByRole('button', { name: 'Bewaar de vervoerder' }).press('Enter')
    await page.getByText('Er is al een vervoerder met dit nummer.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('vervoerder-vervoerdersnummer')
    await page.getByLabel('Nummer van de vervoerder').fill('bus')
    await page.getByLabel('Naam', { exact: true }).fill('Bus (verzonnen)')
    await page.getByLabel('Rijdt vanaf').fill('1-4-2026')
    await page.getByLabel('rolstoeltaxi').check()
    await page.getByLabel('Alleen in deze plaatsen').fill('Harlingen')
    await page.getByRole('button', { name: 'Bewaar de vervoerder' }).press('Enter')
    const bus = page.getByRole('article', { name: 'Bus (verzonnen)' })
    await bus.getByText('rolstoeltaxi').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-vervoerders')
    await bus.getByRole('button', { name: 'Zet eerder: Bus (verzonnen)' }).press('Enter')
    await page.getByText('De lijst van vervoerders is bewaard').waitFor()
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toBe('De lijst van vervoerders is bewaard')

    await page.getByRole('link', { name: 'Wijzig Taxi Noord (verzonnen)' }).press('Enter')
    await page.getByLabel('Rijdt tot en met').fill('30-4-2026')
    await page.getByRole('button', { name: 'Bewaar de vervoerder' }).press('Enter')
    await page.getByText('Vanaf 1 mei 2026: gewone taxi.').waitFor()
    expect(await lijst()).toMatchObject({
      vervoerders: [
        { vervoerdersnummer: 'bus', rijdt: { vervoertypen: ['rolstoel'], woonplaatsen: ['Harlingen'] } },
        { vervoerdersnummer: 'taxi-noord', geldigTotEnMet: '2026-04-30', contract: CONTRACT },
      ],
    })
    await toegankelijk(scherm)

    // A next contract of the same carrier has the same name.
    const nu = await lijst()
    const { geldigTotEnMet: _, ...noord } = nu.vervoerders[1]
    const volgend = { ...noord, vervoerdersnummer: 'taxi-noord-2', geldigVanaf: '2026-05-01' }
    await web.proces.call('PUT', '/vervoerders', {
      token: await web.proces.token('gemeente'),
      body: { vervoerders: [...nu.vervoerders, volgend], bewerking: nu.bewerking },
    })
    await page.reload()
    await page.getByText('vanaf 1 mei 2026').waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Taxi Noord (verzonnen)' }).count()).toBe(2)
    await toegankelijk(scherm)
    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.getByRole('link', { name: 'Change Bus (verzonnen)' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Bus (verzonnen)' }).waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    // A colleague changes the same carrier, and the page reads the list again: nothing of it is lost in silence.
    const { vervoerders: eerder, bewerking: gelezen } = await lijst()
    await web.proces.call('PUT', '/vervoerders', {
      token: await web.proces.token('gemeente'),
      body: { vervoerders: eerder.with(0, { ...eerder[0], inlogs: ['bus-planning'] }), bewerking: gelezen },
    })
    const op = (methode: string) =>
      page.waitForResponse((een) => een.request().method() === methode && een.url().endsWith('/vervoerders'))
    const bewaar = async (): Promise<number> => {
      const knop = page.getByRole('button', { name: 'Save the carrier' }).press('Enter')
      const [antwoord] = await Promise.all([op('PUT'), op('GET'), knop])
      return antwoord.status()
    }
    expect(await bewaar()).toBe(409)
    // The list has been read again since, and the fields have not.
    expect(await bewaar()).toBe(409)
    await page.getByText('Lees de lijst opnieuw. Er is niets bewaard.').waitFor()
    expect((await lijst()).vervoerders[0].inlogs).toEqual(['bus-planning'])
    await page.goto(`${web.origin}/gemeente/vervoerders/niemand`)
    await page.getByText('This carrier is not in the list.').waitFor()
    await page.context().close()
  })

  test('checks an invoice line by line, and takes the answer and the letter', async () => {
    const token = await web.proces.token('gemeente')
    const { vervoerders, bewerking } = await lijst()
    const taxi = { vervoerdersnummer: 'taxi', naam: 'Taxi (verzonnen)', geldigVanaf: '2026-01-01', contract: CONTRACT }
    await web.proces.call('PUT', '/vervoerders', { token, body: { vervoerders: [taxi, ...vervoerders], bewerking } })
    const { body } = await web.proces.call('GET', '/ritten?van=2026-02-16&tot=2026-02-28&status=gereden', { token })
    const rit = body.ritten[0]
    const dag = rit.vertrek.slice(0, 10)
    const regels = [
      KOP,
      // Less than the contract gives: paid as it asks.
      `${rit.ritnummer};${dag};rit;${rit.vervoertype};${rit.afstandMeter};0;1,00`,
      `${rit.ritnummer};${dag};rit;${rit.vervoertype};${rit.afstandMeter};0;2,00`,
      'R000000000000;2026-02-20;rit;regulier;1;1;0,50',
    ]
    const bestand = (tekst: string) => ({ name: 'factuur.csv', mimeType: 'text/csv', buffer: Buffer.from(tekst) })
    const scherm = await web.inloggen('lokaal-gemeente-harlingen', { pad: '/gemeente/vervoerders' })
    const { page } = scherm
    await page.getByRole('link', { name: 'Kijk een factuur van een vervoerder na' }).press('Enter')
    const kijk = page.getByRole('button', { name: 'Kijk de factuur na' })
    await kijk.press('Enter')
    await page.getByText('Kies eerst een bestand.').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('factuurbestand')
    await expect.poll(() => page.getByLabel('Van', { exact: true }).inputValue()).toBe('1-2-2026')
    await toegankelijk(scherm)
    await page.getByLabel('Bestand met de factuur').setInputFiles(bestand(`${KOP}\nR1;2026-02-31;rit;regulier;a;1;1`))
    await kijk.press('Enter')
    await page.getByRole('alert').getByRole('listitem').first().waitFor()
    await toegankelijk(scherm)

    await page.getByLabel('Bestand met de factuur').setInputFiles(bestand(regels.join('\n')))
    await kijk.press('Enter')
    await page.getByText('De factuur is nagekeken').waitFor()
    const feit = (naam: string) => page.getByRole('definition').filter({ hasText: naam })
    await feit('€ 3,50 (regels: 3)').waitFor()
    await feit('€ 1,00 (regels: 1)').waitFor()
    await feit('€ 2,50 (regels: 2)').waitFor()
    await page.getByText('Aantal regels: 2.').waitFor()
    await page.getByText('Deze rit staat al eerder op de factuur.').waitFor()
    await page.getByText('Deze rit is niet geboekt.').waitFor()
    await toegankelijk(scherm)
    await leg(scherm, 'gemeente-factuur')
    await page.getByLabel('Welke regels wilt u zien?').selectOption('Betalen')
    await page.getByText('Aantal regels: 1.').waitFor()

    const [antwoord] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Antwoord voor de vervoerder (CSV)' }).press('Enter'),
    ])
    expect(antwoord.suggestedFilename()).toBe('antwoord-taxi-2026-02-01.csv')
    expect(
      String(await inhoudVan(antwoord))
        .trim()
        .split('\r\n'),
    ).toHaveLength(4)
    const brief = page.getByRole('button', { name: 'Brief over wat u niet betaalt (PDF)' })
    await brief.press('Enter')
    await page.getByRole('link', { name: /^Nummer op de factuur: / }).waitFor()
    await page.getByLabel('Nummer op de factuur').fill('2026-02')
    const [pdf] = await Promise.all([page.waitForEvent('download'), brief.press('Enter')])
    expect(pdf.suggestedFilename()).toBe('bezwaar-taxi-2026-02-01.pdf')
    expect(String(await inhoudVan(pdf)).slice(0, 5)).toBe('%PDF-')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.context().close()
  })
})
