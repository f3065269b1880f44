import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { betaalcode, betaaltekst } from '../../../../functions/services/innen/betaalcode.ts'

const BETALING = {
  naam: 'Gemeente Voorbeeld (verzonnen)',
  iban: 'NL91ABNA0417164300',
  bedragCent: 6005,
  kenmerk: 'RF18539007547034',
}

/** The modules as the picture that a camera sees, eight dots each. */
const gelezen = (code: readonly (readonly boolean[])[]): string => {
  const zijde = code.length * 8
  const data = new Uint8Array(zijde * zijde * 4).fill(255)
  for (let y = 0; y < zijde; y++)
    for (let x = 0; x < zijde; x++)
      if (code[Math.floor(y / 8)]?.[Math.floor(x / 8)] === true)
        data.fill(0, (y * zijde + x) * 4, (y * zijde + x) * 4 + 3)
  return decodeQR({ width: zijde, height: zijde, data })
}

describe('the code by which somebody pays (EPC069-12)', () => {
  test('says to whom, to which account, how much and with which reference', () => {
    expect(betaaltekst(BETALING)).toBe(
      'BCD\n002\n1\nSCT\n\nGemeente Voorbeeld (verzonnen)\nNL91ABNA0417164300\nEUR60.05\n\nRF18539007547034',
    )
  })

  test.each([
    [1, 'EUR0.01'],
    [100, 'EUR1.00'],
    [123_456_789, 'EUR1234567.89'],
  ])('%i cents is %s', (bedragCent, tekst) => {
    expect(betaaltekst({ ...BETALING, bedragCent }).split('\n')[7]).toBe(tekst)
  })

  test('a name is no longer than the guidelines allow', () => {
    const naam = 'Gemeente '.repeat(10).trim()
    expect(betaaltekst({ ...BETALING, naam }).split('\n')[5]).toHaveLength(70)
  })

  test.each(['Gemeente Voorbeeld (verzonnen)', 'Gemeente Súdwest-Fryslân (verzonnen)', 'Ŀ'.repeat(70)])(
    'is read back as it was written: %s',
    async (naam) => {
      const code = await betaalcode({ ...BETALING, naam })
      expect(gelezen(code)).toBe(betaaltekst({ ...BETALING, naam }))
      // Version 13 has 69 modules, and four of white at each side.
      expect(code.length).toBeLessThanOrEqual(69 + 8)
    },
  )
})
