import { describe, expect, test } from 'vitest'
import { INCASSOGEGEVENS } from '../../support/innen.ts'
import { kopie } from '../../domain/beleid/meldingen.ts'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { boek } from '../../support/voorbeelden.ts'
import { nederlandsOp } from '../support/engels.ts'
import { hasChromium, openWeb, toegankelijk } from '../support/browser.ts'

const GEMEENTE = 'berkelland'
const PAS = 'BRK-000001'

describe.skipIf(!hasChromium())('a municipality collects fares', () => {
  const web = openWeb()

  const roep = async (method: string, pad: string, body?: Record<string, unknown>, rol = 'gemeente', sub = 'anna') => {
    const token = await signToken({ sub, rollen: [rol as 'gemeente'], gemeente: GEMEENTE })
    return web.proces.call(method, pad, { token, ...(body === undefined ? {} : { body }) })
  }

  /** From April on the municipality receives the fares; one ride of a demo pass was driven in that month. */
  const rijInApril = async (): Promise<number> => {
    const document = kopie('berkelland/2020-01-01')
    const geldigVanaf = '2026-04-01'
    const regeling = {
      ...document,
      geldigVanaf,
      tarieven: document.tarieven.map((tarief: object) => ({ ...tarief, geldigVanaf })),
      bijdrage: { ...document.bijdrage, ritbijdrageVoor: 'gemeente' },
    }
    const geschreven = await roep('POST', '/regelingen', { regeling })
    expect([geschreven.status, geschreven.body.errors]).toEqual([201, undefined])
    const { versie } = geschreven.body
    const besluit = { besluit: 'Besluit (verzonnen)', datum: '2026-03-10', url: 'https://voorbeeld.example/1' }
    expect((await roep('PUT', `/regelingen/${versie}/vaststelling`, besluit, 'gemeente', 'bert')).status).toBe(200)
    const woning = (await roep('GET', `/passen/${PAS}`)).body.woning
    const { locaties } = (await roep('GET', '/locaties?zoek=Borculo', undefined, 'centralist')).body
    const naar = locaties.find(({ id }: { id: string }) => id !== woning.id).id
    const token = await signToken({ sub: 'centrale', rollen: ['centralist'], gemeente: GEMEENTE })
    const aanvraag = {
      pasnummer: PAS,
      van: { locatieId: woning.id },
      naar: { locatieId: naar },
      vertrek: '2026-04-13T10:30:00+02:00',
    }
    const geboekt = await boek(web.proces, aanvraag, { token })
    expect([geboekt.status, geboekt.body.errors ?? geboekt.body.redenen]).toEqual([201, undefined])
    await web.wordt('2026-05-04T10:20:00+02:00')
    const [{ ritnummer, ritprijs }] = geboekt.body.ritten
    const uitvoering = {
      resultaat: 'gereden',
      ingestapt: '2026-04-13T10:31:00+02:00',
      uitgestapt: '2026-04-13T10:45:00+02:00',
    }
    expect((await roep('PUT', `/ritten/${ritnummer}/uitvoering`, uitvoering, 'vervoerder')).status).toBe(200)
    const gegevens = { ...INCASSOGEGEVENS, incassodatum: '2026-06-24' }
    expect((await roep('PUT', '/incassogegevens', gegevens)).status).toBe(200)
    return ritprijs.totaalCent
  }

  test('starts a month, reads its lines, fixes it; the pass and its holder are told', async () => {
    const cent = await rijInApril()
    const bedrag = `€ ${(cent / 100).toFixed(2).replace('.', ',')}`
    const scherm = await web.inloggen('lokaal-gemeente-berkelland', { pad: '/gemeente/bijdragen' })
    const { page } = scherm
    await page.getByLabel('Wat wilt u berekenen?').selectOption('de ritten van een maand')
    await page.getByText(/^Dit kan als uw regels zeggen dat de gemeente de ritprijs ontvangt\./).waitFor()
    // The month that goes on cannot be chosen.
    await expect.poll(() => page.getByLabel('Maand van de ritten').inputValue()).toBe('2026-04')
    await toegankelijk(scherm)
    await page.getByLabel('Maand van de ritten').selectOption('februari 2026')
    await page.getByRole('button', { name: 'Bereken de bijdragen' }).press('Enter')
    await page
      .getByText('Volgens de regels van uw gemeente gaat de ritprijs in februari 2026 niet naar de gemeente.')
      .waitFor()
    await toegankelijk(scherm)
    await page.getByLabel('Maand van de ritten').selectOption('april 2026')
    await page.getByRole('button', { name: 'Bereken de bijdragen' }).press('Enter')
    const run = page.getByRole('region', { name: 'Bijdragen april 2026 (ritten), 2026-01' })
    await run.getByText(/^Concept: nog niet vastgesteld/).waitFor({ timeout: 30_000 })
    await run.getByRole('button', { name: 'Bekijk alle regels' }).press('Enter')
    await run.getByRole('row', { name: new RegExp(`${PAS} ${bedrag}.*In april 2026: 1 rit, samen`) }).waitFor()
    await toegankelijk(scherm)
    await run.getByRole('button', { name: 'Stel vast' }).press('Enter')
    await page.getByText(`U stelt de bijdragen van april 2026 vast: samen ${bedrag}.`).waitFor()
    await page.getByRole('button', { name: 'Ja, stel vast' }).press('Enter')
    await run.getByText(/^Vastgesteld \(/).waitFor({ timeout: 30_000 })

    await page.goto(`${web.origin}/gemeente/pas/${PAS}`)
    const deel = page.getByRole('region', { name: 'Wat de gemeente vroeg voor ritten in 2026' })
    await deel.getByText(/^In april 2026: 1 rit, samen/).waitFor()
    await toegankelijk(scherm)
    await deel.getByRole('link', { name: 'Bekijk de rekening van 2026' }).press('Enter')
    await page.getByRole('region', { name: `2026-01: ${bedrag}` }).waitFor()
    await page.goto(`${web.origin}/gemeente/bijdragen`)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByLabel('What do you want to compute?').selectOption('the rides of a month')
    await page.getByLabel('Month of the rides').selectOption('April 2026')
    await page.getByRole('heading', { name: 'Contributions April 2026 (rides), 2026-01' }).waitFor()
    expect(await nederlandsOp(scherm)).toEqual([])
    await page.context().close()

    const holder = await web.inloggen(`lokaal-pashouder-${PAS}`, { pad: '/mijn/kosten' })
    const eigen = holder.page.getByRole('region', { name: 'Wat de gemeente vroeg voor ritten in 2026' })
    await eigen.getByText(/^In april 2026: 1 rit, samen/).waitFor()
    await toegankelijk(holder)
    await holder.page.goto(`${web.origin}/mijn/ritten`)
    await holder.page.getByRole('link', { name: 'Bekijk het overzicht per maand' }).click()
    await holder.page.getByLabel('Welke maand wilt u zien?').selectOption('2026-04')
    await holder.page.getByText('Gevraagd door de gemeente, voor ritten van deze maand').waitFor()
    await toegankelijk(holder)
    await holder.page.getByRole('button', { name: 'English', exact: true }).click()
    await holder.page.getByText('Asked by the municipality, for rides of this month').waitFor()
    expect(await nederlandsOp(holder)).toEqual([])
    expect(holder.klachten).toEqual([])
    await holder.page.context().close()
  })
})
