import { describe, expect, test } from 'vitest'
import {
  Inlogclaims,
  inloggerVan,
  OnduidelijkeInlog,
} from '../../../../functions/middleware/token/vertegenwoordiging.ts'

/**
 * Invented tokens, in the form that three kinds of issuer give them. Real ones give numbers of citizens where these have
 * pseudonyms; Opstap refuses those.
 */
const DIGID_MIDDEN = 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract'
const ACTING = 'urn:nl-eid-gdi:1.0:ActingSubjectID'
const LEGAL = 'urn:nl-eid-gdi:1.0:LegalSubjectID'

const uitgevers = [
  {
    // Names of DigiD's own SAML 4.4, as a broker passes them on: who acts and who is acted for each have a claim.
    naam: 'claims met de namen van DigiD',
    instelling: {
      handelende: [[ACTING]],
      vertegenwoordigde: [LEGAL],
      mandaatAlsNietGenoemd: 'gemachtigde',
    },
    zelf: { sub: 'sessie-1', [ACTING]: 'dochter', acr: DIGID_MIDDEN },
    namens: { sub: 'sessie-1', [ACTING]: 'dochter', [LEGAL]: 'moeder', acr: DIGID_MIDDEN },
    mandaat: 'gemachtigde',
    niveau: 'midden',
  },
  {
    // RFC 8693: `sub` is who is acted for, and who acts stands in `act`.
    naam: 'act volgens RFC 8693',
    instelling: {
      handelende: [['act', 'sub'], ['sub']],
      vertegenwoordigde: ['sub'],
      mandaat: { pad: ['act', 'mandate'], waarden: { 'legal-representative': 'wettelijkVertegenwoordiger' } },
      niveau: { pad: ['act', 'loa'] },
    },
    zelf: { sub: 'dochter' },
    namens: {
      sub: 'moeder',
      act: { sub: 'dochter', mandate: 'legal-representative', loa: 'http://eidas.europa.eu/LoA/substantial' },
    },
    mandaat: 'wettelijkVertegenwoordiger',
    niveau: 'substantieel',
  },
  {
    // The other way round: `sub` is who signed in, and who is acted for hangs below a claim of its own.
    naam: 'sub is wie inlogt',
    instelling: {
      vertegenwoordigde: ['on_behalf_of', 'subject'],
      mandaat: { pad: ['on_behalf_of', 'role'], waarden: { care: 'zorgprofessional', proxy: 'gemachtigde' } },
      niveau: { pad: ['loa'], waarden: { '3': 'substantieel' } },
    },
    zelf: { sub: 'dochter', loa: 3 },
    namens: { sub: 'dochter', on_behalf_of: { subject: 'moeder', role: 'care' }, loa: 3 },
    mandaat: 'zorgprofessional',
    niveau: 'substantieel',
  },
] as const

const lees = (claims: Record<string, unknown>, instelling: unknown) =>
  inloggerVan(claims, Inlogclaims.parse(instelling))

describe.each(uitgevers)('$naam', ({ instelling, zelf, namens, mandaat, niveau }) => {
  test('who acts for itself acts for nobody else', () => {
    expect(lees(zelf, instelling)).toMatchObject({ sub: 'dochter' })
    expect(lees(zelf, instelling)).not.toHaveProperty('namens')
  })

  test('who acts for another is told apart from who that is', () => {
    expect(lees(namens, instelling)).toEqual({ sub: 'dochter', namens: { mandaat, voor: 'moeder' }, niveau })
  })
})

test('without settings sub is who calls, and nobody acts for anybody', () => {
  expect(lees({ sub: 'dochter', act: { sub: 'ander' }, [LEGAL]: 'moeder' }, {})).toEqual({ sub: 'dochter' })
})

describe('nobody is believed to be somebody', () => {
  const instelling = { ...uitgevers[2].instelling }
  test.each([
    {
      fout: 'a mandate that the settings do not know',
      claims: { sub: 'a', on_behalf_of: { subject: 'b', role: 'baas' } },
    },
    { fout: 'no mandate', claims: { sub: 'a', on_behalf_of: { subject: 'b' } } },
    {
      fout: 'an object where a name belongs',
      claims: { sub: 'a', on_behalf_of: { subject: { id: 'b' }, role: 'care' } },
    },
    { fout: 'an empty name', claims: { sub: 'a', on_behalf_of: { subject: '', role: 'care' } } },
    { fout: 'a very long name', claims: { sub: 'a'.repeat(256) } },
    { fout: 'nobody who acts', claims: { on_behalf_of: { subject: 'b', role: 'care' } } },
    {
      fout: 'a mandate by the name of something every object has',
      claims: { sub: 'a', on_behalf_of: { subject: 'b', role: 'toString' } },
    },
  ])('on $fout', ({ claims }) => {
    expect(() => lees(claims, instelling)).toThrow(OnduidelijkeInlog)
  })

  test.each<[string, Record<string, unknown>]>([
    ['without sub', { act: { mandate: 'legal-representative' } }],
    ['without anything', { act: {} }],
    ['that is a text', { act: 'dochter' }],
    ['that is a list', { act: ['dochter'] }],
    ['that is a list of one', { act: [{ sub: 'dochter' }] }],
    ['that is a number', { act: 7 }],
    ['that is no', { act: false }],
    ['that is nothing', { act: null }],
    ['with a sub that is nothing', { act: { sub: null } }],
    ['with an empty sub', { act: { sub: '' } }],
    ['with a sub of another type', { act: { sub: { id: 'dochter' } } }],
    ['with a sub that is half a number', { act: { sub: 1.5 } }],
  ])('by an act %s', (_, claims) => {
    expect(() => lees({ sub: 'moeder', ...claims }, uitgevers[1].instelling)).toThrow(OnduidelijkeInlog)
  })

  // Test numbers that pass the elfproef; nobody has them.
  test.each([
    '999993653',
    's00000000:999993653',
    'S00000000:999993653',
    '111222333',
    '111222333 ',
    '111222333\n',
    '111 222 333',
    '111.222.333',
    '1112.22.333',
    '111-222-333',
    '111\u200b222\u200b333',
    'BSN:111222333',
    'bsn 111222333',
    'BSN111222333',
    'bsn=111222333',
    'burgerservicenummer: 111222333',
    'urn:nl:bsn:111222333',
    'https://voorbeeld.invalid/bsn/111222333',
    '111222333@voorbeeld.invalid',
    '(111222333)',
    '0111222333',
    '000111222333',
    '１１１２２２３３３',
    '١١١٢٢٢٣٣٣',
    '𝟏𝟏𝟏𝟐𝟐𝟐𝟑𝟑𝟑',
    '10000008',
  ])('by the number of a citizen: %s', (nummer) => {
    expect(() => lees({ sub: nummer }, {})).toThrow(OnduidelijkeInlog)
    expect(() => lees({ sub: 'a', on_behalf_of: { subject: nummer, role: 'care' } }, instelling)).toThrow(
      OnduidelijkeInlog,
    )
  })

  test.each([
    '999993654',
    '000000000',
    '12345678901',
    'a999993653',
    '3f2504e0-4f89-41d3-9a0c-111222333abc',
    '7',
    'balie-7',
  ])('but %s is none', (tekst) => {
    expect(lees({ sub: tekst }, {}).sub).toBe(tekst)
  })
})

test.each([
  ['urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport', 'basis'],
  ['urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard', 'substantieel'],
  ['urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI', 'hoog'],
  ['http://eidas.europa.eu/LoA/low', 'basis'],
  ['http://eidas.europa.eu/LoA/high', 'hoog'],
  ['iets anders', undefined],
])('%s is level %s', (acr, niveau) => {
  expect(lees({ sub: 'a', acr }, {}).niveau).toBe(niveau)
})
