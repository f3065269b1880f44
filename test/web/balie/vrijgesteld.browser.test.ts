import { describe, expect, test } from 'vitest'
import { boek, nieuwePas, ritaanvraag } from '../../support/voorbeelden.ts'
import { hasChromium, openWeb, toegankelijk } from '../support/browser.ts'

describe.skipIf(!hasChromium())('a holder who owes nothing', () => {
  const web = openWeb()

  test('reads on the receipt that they pay nothing, and where that stands', async () => {
    // Berkelland's contribution is not owed by minors (toelichting 6.1 lid 8); this one is thirteen.
    const minderjarige = { geboortedatum: '2012-06-01', woning: { locatieId: 'borculo-muraltplein' } }
    const pasnummer = await nieuwePas(web.proces, minderjarige, 'berkelland')
    const token = await web.proces.token('centralist', { gemeente: 'berkelland' })
    const rit = ritaanvraag(pasnummer, { van: minderjarige.woning, naar: { locatieId: 'eibergen-grotestraat' } })
    expect((await boek(web.proces, rit, { token })).body).toMatchObject({ ritten: [{ ritprijs: { totaalCent: 0 } }] })
    const scherm = await web.inloggen('lokaal-centralist-berkelland', { pad: `/balie/pas/${pasnummer}` })
    const { page } = scherm
    await page.getByText('Prijs en bijzonderheden').click()
    await page.getByText('Pashouder: betaalt niets').waitFor()
    await page.getByText('De regels zeggen dat de pashouder voor deze rit niets betaalt.').waitFor()
    await toegankelijk(scherm)
    await page.context().close()
  })
})
