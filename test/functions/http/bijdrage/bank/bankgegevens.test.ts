import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Opstap } from '../../../../support/opstap.ts'
import { gemeente, IBANS, INCASSOGEGEVENS, machtig } from '../../../../support/innen.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../../support/voorbeelden.ts'

let opstap: Opstap
let token: string
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  token = await gemeente(opstap)
})
afterAll(() => opstap.stop())

const pas = (rest: Record<string, unknown> = {}): Promise<string> =>
  nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' }, ...rest }, 'berkelland')

describe('bank data', () => {
  test('are told whole to the gemeente, with stars to the holder, and to nobody else', async () => {
    const pasnummer = await pas({ naam: 'Jan Bank (verzonnen)' })
    expect((await machtig(opstap, pasnummer, { iban: 'nl91 abna 0417 1643 00' })).body).toMatchObject({
      iban: IBANS[0],
      geldigTotEnMet: '2029-01-15',
    })
    const lees = async (rol: 'pashouder' | 'gemeente' | 'centralist' | 'vervoerder') =>
      opstap.call('GET', `/passen/${pasnummer}/machtiging`, {
        token: await opstap.token(rol, { gemeente: 'berkelland', pasnummer }),
      })
    expect((await lees('gemeente')).body.iban).toBe(IBANS[0])
    expect((await lees('pashouder')).body.iban).toBe('NL91 **** **** **43 00')
    expect([(await lees('centralist')).status, (await lees('vervoerder')).status]).toEqual([403, 403])
  })

  test('are gone once withdrawn', async () => {
    const pasnummer = await pas({ naam: 'Kees Weg (verzonnen)' })
    await machtig(opstap, pasnummer)
    const weg = () => opstap.call('DELETE', `/passen/${pasnummer}/machtiging`, { token })
    expect((await weg()).body).toEqual({ ingetrokkenOp: '2026-03-01' })
    expect((await weg()).body).toEqual({ ingetrokkenOp: '2026-03-01' })
    expect((await opstap.call('GET', `/passen/${pasnummer}/machtiging`, { token })).status).toBe(404)
  })

  test('a faulty account, incassant-id or date names its field, all at once', async () => {
    const pasnummer = await pas({ naam: 'Lies Fout (verzonnen)' })
    const velden = (answer: any) => answer.body.errors.map((fout: any) => fout.location)
    expect(
      velden(
        await machtig(opstap, pasnummer, {
          iban: 'NL92ABNA0417164300',
          rekeninghouder: '',
          ondertekendOp: '2026-02-30',
        }),
      ),
    ).toEqual(['ondertekendOp', 'iban', 'rekeninghouder'])
    expect(velden(await machtig(opstap, pasnummer, { ondertekendOp: '2026-03-02' }))).toEqual(['ondertekendOp'])
    const gegevens = await opstap.call('PUT', '/incassogegevens', {
      token,
      body: { ...INCASSOGEGEVENS, iban: 'x', incassantId: 'NL00ZZZ1', adres: [] },
    })
    expect(velden(gegevens)).toEqual(['iban', 'incassantId', 'adres'])
  })

  test.each([
    [
      'a Saturday',
      { incassodatum: '2026-04-25' },
      'incassodatum',
      'Op deze dag verwerken banken niets. Kies 27 april 2026.',
    ],
    [
      'tomorrow',
      { incassodatum: '2026-03-02' },
      'incassodatum',
      'Dan heeft de bank het bestand niet op tijd. Kies 3 maart 2026.',
    ],
    [
      'far away',
      { incassodatum: '2099-01-05' },
      'incassodatum',
      'Dat is meer dan een jaar vooruit. Kies 1 maart 2027.',
    ],
    [
      'five weeks and six days to pay',
      { betaaltermijnDagen: 41 },
      'betaaltermijnDagen',
      'Dit zijn ten minste 42 dagen (zes weken). Minder kan alleen met het artikel waarin dat staat.',
    ],
    ['a name without letters', { naam: '🚕' }, 'naam', 'Banken kunnen hier niets van schrijven. Gebruik letters.'],
  ])(
    'how the gemeente collects: %s is refused with what does work, and nothing is kept',
    async (_, fout, veld, detail) => {
      const lees = async () => (await opstap.call('GET', '/incassogegevens', { token })).body
      const eerst = await lees()
      const { status, body } = await opstap.call('PUT', '/incassogegevens', {
        token,
        body: { ...INCASSOGEGEVENS, ...fout },
      })
      expect([status, body.errors]).toEqual([400, [expect.objectContaining({ location: veld, detail })]])
      expect(await lees()).toEqual(eerst)
    },
  )

  test('a term of two weeks is taken with the article that sets it; left out it is six weeks', async () => {
    const leg = async (rest: Record<string, unknown>) =>
      (await opstap.call('PUT', '/incassogegevens', { token, body: { ...INCASSOGEGEVENS, ...rest } })).body
    const kort = { betaaltermijnDagen: 14, betaaltermijnArtikel: 'artikel 9 (verzonnen)' }
    expect(await leg(kort)).toMatchObject(kort)
    expect(await leg({})).toMatchObject({ betaaltermijnDagen: 42 })
  })

  test('an account holder of whose name nothing is left, and a reference that a bank refuses, are refused', async () => {
    const pasnummer = await pas({ naam: 'Guus Teken (verzonnen)' })
    const fouten = async (rest: Record<string, unknown>) =>
      (await machtig(opstap, pasnummer, rest)).body.errors?.map((fout: any) => fout.location)
    expect(await fouten({ rekeninghouder: '🚕 🚕' })).toEqual(['rekeninghouder'])
    for (const kenmerk of ['/M1', 'M1/', 'M//1', 'M_1', ' M1', 'M'.repeat(36)])
      expect(await fouten({ kenmerk })).toEqual(['kenmerk'])
    expect(await fouten({ kenmerk: 'M/1 a' })).toBeUndefined()
  })

  test('a mandate reference belongs to one pass, for good, whatever its capitals and spaces', async () => {
    const [een, ander] = [
      await pas({ naam: 'Een Kenmerk (verzonnen)' }),
      await pas({ naam: 'Ander Kenmerk (verzonnen)' }),
    ]
    expect((await machtig(opstap, een, { kenmerk: 'Uniek 1' })).status).toBe(200)
    expect((await machtig(opstap, een, { kenmerk: 'Uniek 1', iban: IBANS[1] })).status).toBe(200)
    const bezet = await machtig(opstap, ander, { kenmerk: 'UNIEK1' })
    expect(bezet.body.errors).toMatchObject([{ location: 'kenmerk', code: 'bezet' }])
    await opstap.call('DELETE', `/passen/${een}/machtiging`, { token })
    expect((await machtig(opstap, ander, { kenmerk: 'Uniek 1' })).status).toBe(400)
  })

  test('an account outside the EEA needs the address of its holder and the bank', async () => {
    const pasnummer = await pas({ naam: 'Heidi Zwitsers (verzonnen)' })
    const iban = 'CH9300762011623852957'
    const zonder = await machtig(opstap, pasnummer, { iban })
    expect(zonder.body.errors.map((fout: any) => fout.location)).toEqual(['adres', 'bic'])
    const met = { iban, bic: 'POFICHBEXXX', adres: { straat: 'Voorbeeldweg 1', plaats: 'Bern', land: 'CH' } }
    expect((await machtig(opstap, pasnummer, met)).body).toMatchObject(met)
  })
})
