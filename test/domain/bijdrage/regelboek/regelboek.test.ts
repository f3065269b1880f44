import { describe, expect, test } from 'vitest'
import { toetsBestand, toetsIncasso, type Bestandskop } from '../../../../domain/bijdrage/index.ts'

const machtiging = {
  kenmerk: 'M-2026-000001',
  ondertekendOp: '2026-01-15',
  iban: 'NL91ABNA0417164300',
  rekeninghouder: 'T. Voorbeeld (verzonnen)',
}
const incasso = {
  kenmerk: 'RF18539007547034',
  bedragCent: 6000,
  omschrijving: 'Jaarbijdrage 2026 RF18539007547034',
  machtiging,
  andereRekening: false,
}
const feiten = { incassodatum: '2026-04-24', laatst: undefined, kenmerkVanAnder: false }
const ANDERE = { kenmerk: machtiging.kenmerk, iban: 'DE89370400440532013000' }

describe('a debit in a file', () => {
  test('that banks take breaks no rule', () => {
    expect(toetsIncasso(incasso, feiten)).toEqual([])
  })

  test.each([
    ['/M-1', ['machtiging.kenmerk']],
    ['M-1/', ['machtiging.kenmerk']],
    ['M//1', ['machtiging.kenmerk']],
    ['M/1', []],
    ['M_1', ['machtiging.kenmerk']],
    [' M1', ['machtiging.kenmerk']],
    ['', ['machtiging.kenmerk']],
    ['M'.repeat(35), []],
    ['M'.repeat(36), ['machtiging.kenmerk']],
  ])('the reference of a mandate %j', (kenmerk, regels) => {
    expect(toetsIncasso({ ...incasso, machtiging: { ...machtiging, kenmerk } }, feiten)).toEqual(regels)
  })

  test.each([
    [-1, ['incasso.bedrag']],
    [0, ['incasso.bedrag']],
    [1, []],
    [0.5, ['incasso.bedrag']],
    [99_999_999_999, []],
    [100_000_000_000, ['incasso.bedrag']],
  ])('an amount of %d cents', (bedragCent, regels) => {
    expect(toetsIncasso({ ...incasso, bedragCent }, feiten)).toEqual(regels)
  })

  test.each(['CH9300762011623852957', 'GB82WEST12345698765432'])('from %s, outside the EEA', (iban) => {
    const adres = { plaats: 'Voorbeeldstad', land: iban.slice(0, 2) }
    const buiten = (rest: object) => toetsIncasso({ ...incasso, machtiging: { ...machtiging, iban, ...rest } }, feiten)
    expect(buiten({})).toEqual(['rekening.adres', 'rekening.bank'])
    expect(buiten({ bic: 'VOORNL2AXXX' })).toEqual(['rekening.adres'])
    expect(buiten({ bic: 'VOORNL2AXXX', adres: { ...adres, plaats: '' } })).toContain('rekening.adres')
    expect(buiten({ bic: 'VOORNL2AXXX', adres })).toEqual([])
  })

  test('from an account that changed says so, and no other does', () => {
    const toets = (laatst: typeof ANDERE, andereRekening: boolean) =>
      toetsIncasso({ ...incasso, andereRekening }, { ...feiten, laatst })
    expect(toets(ANDERE, false)).toEqual(['machtiging.wijziging'])
    expect(toets(ANDERE, true)).toEqual([])
    expect(toets(machtiging, true)).toEqual(['machtiging.wijziging'])
    expect(toets({ ...ANDERE, kenmerk: 'M-ANDERS' }, false)).toEqual([])
  })

  test('keeps to every other rule', () => {
    const met = (rest: Partial<typeof machtiging>) => ({ ...incasso, machtiging: { ...machtiging, ...rest } })
    expect(toetsIncasso({ ...incasso, kenmerk: 'RF18//1' }, feiten)).toEqual(['incasso.kenmerk'])
    expect(toetsIncasso({ ...incasso, omschrijving: 'Bijdrage é' }, feiten)).toEqual(['incasso.tekens'])
    expect(toetsIncasso(met({ iban: 'NL91ABNA0417164301' }), feiten)).toEqual(['rekening.iban'])
    expect(toetsIncasso(met({ rekeninghouder: '12-3' }), feiten)).toEqual(['rekening.naam'])
    expect(toetsIncasso(incasso, { ...feiten, kenmerkVanAnder: true })).toEqual(['machtiging.kenmerk-uniek'])
    expect(toetsIncasso(incasso, { ...feiten, incassodatum: '2026-01-14' })).toEqual(['machtiging.ondertekening'])
    expect(toetsIncasso(incasso, { ...feiten, incassodatum: '2026-01-15' })).toEqual([])
  })
})

describe('a file of debits', () => {
  const kop: Bestandskop = {
    berichtnummer: 'OPSTAP-0011aabb-2026-01',
    volgorde: 'RCUR',
    incassantId: 'DE98ZZZ09999999999',
    naam: 'Gemeente Voorbeeld (verzonnen)',
    iban: 'NL91ABNA0417164300',
    // A Friday.
    incassodatum: '2026-04-24',
    aantal: 2,
    totaalCent: 12_000,
  }
  const goed = {
    andereBerichtnummers: ['OPSTAP-0011aabb-2026-02'],
    aanlevering: { vandaag: '2026-04-22', dagen: 2 },
    geteld: { aantal: 2, totaalCent: 12_000 },
  }

  test('that banks take breaks no rule', () => {
    expect(toetsBestand(kop, goed)).toEqual([])
  })

  test.each<[string, Partial<Bestandskop>]>([
    ['bestand.kenmerk', { berichtnummer: 'OPSTAP//1' }],
    ['bestand.kenmerk-uniek', { berichtnummer: 'OPSTAP-0011aabb-2026-02' }],
    ['bestand.volgorde', { volgorde: 'OOFF' }],
    ['bestand.incassant', { incassantId: 'DE97ZZZ09999999999' }],
    ['bestand.naam', { naam: '(1)' }],
    ['bestand.rekening', { iban: 'NL92ABNA0417164300' }],
    // Saturday; one bank day ahead; more than a year ahead.
    ['bestand.bankdag', { incassodatum: '2026-04-25' }],
    ['bestand.aanlevering', { incassodatum: '2026-04-23' }],
    ['bestand.aanlevering', { incassodatum: '2027-04-23' }],
    ['bestand.som', { aantal: 3 }],
    ['bestand.som', { totaalCent: 12_001 }],
  ])('%s: %j', (regel, anders) => {
    expect(toetsBestand({ ...kop, ...anders }, goed)).toEqual([regel])
  })

  test('of a run that was fixed is not late any more', () => {
    expect(toetsBestand({ ...kop, incassodatum: '2026-04-25' }, { ...goed, aanlevering: undefined })).toEqual([])
  })
})
