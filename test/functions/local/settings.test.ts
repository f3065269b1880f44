import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../../../functions/local/settings.ts'
import { startOpstap } from '../../support/opstap.ts'
import { PLAATSEN } from '../../support/voorbeelden.ts'

/** The settings that are named as wrong. */
const genoemd = (env: Record<string, string>): string[] => {
  try {
    readSettings(env)
  } catch (error) {
    return String(error)
      .split('\n')
      .map((regel) => /setting (\w+): ./.exec(regel)?.[1] ?? regel)
  }
  return []
}

describe('settings', () => {
  test('have the values of the contract when nothing is set', () => {
    expect(readSettings({})).toMatchObject({
      PORT: 3000,
      OMWEGFACTOR: 1.3,
      WEBSITE_CLIENT: 'opstap-web',
      WEBSITE_SCOPE: 'openid',
    })
    expect(readSettings({}).OPSTAP_DATA).toMatch(/\.opstap$/)
    // Our own issuer says who acts for whom; of another one nothing is taken for granted.
    expect(readSettings({}).OPSTAP_INLOGCLAIMS.vertegenwoordigde).toEqual(['sub'])
    expect(readSettings({ OPSTAP_INLOGCLAIMS: '{}' }).OPSTAP_INLOGCLAIMS.vertegenwoordigde).toBeUndefined()
    const elsewhere = readSettings({ ISSUER: 'https://inloggen.example' })
    expect(elsewhere.OPSTAP_INLOGCLAIMS.vertegenwoordigde).toBeUndefined()
  })

  test('that are empty are not set', () => {
    expect(readSettings({ PORT: '', PDOK_URL: '', OPSTAP_NU: '' })).toEqual(readSettings({}))
  })

  test.each<Record<string, string>>([
    { PORT: '0' },
    { PORT: '65535' },
    { OMWEGFACTOR: '1' },
    { OMWEGFACTOR: '5' },
    { OPSTAP_NU: '2026-03-01T09:00:00+01:00' },
    { OPSTAP_NU: '2026-03-01T08:00:00Z' },
    { PDOK_URL: 'https://pdok.example/search/v3_1' },
    { OSRM_URL: 'http://127.0.0.1:5000' },
    { KAART_URL: 'https://kaart.example/{z}/{x}/{y}.png', KAART_BRON: 'Voorbeeldmaker' },
  ])('can be %j', (env) => {
    expect(genoemd(env)).toEqual([])
  })

  test.each<Record<string, string>>([
    { PORT: 'drieduizend' },
    { PORT: '-1' },
    { PORT: '65536' },
    { PORT: '80.5' },
    { OMWEGFACTOR: '0.99' },
    { OMWEGFACTOR: '5.01' },
    { OMWEGFACTOR: '1,3' },
    { OPSTAP_NU: 'gisteren' },
    { OPSTAP_NU: '2026-03-01T09:00:00' },
    { OPSTAP_NU: '2026-02-30T09:00:00Z' },
    { PDOK_URL: 'pdok' },
    { PDOK_URL: 'localhost:8080/search' },
    { OSRM_URL: 'ftp://osrm.example' },
    { KAART_BRON: 'Voorbeeldmaker' },
  ])('cannot be %j', (env) => {
    expect(genoemd(env)).toEqual(Object.keys(env))
  })

  test.each<[string, string[]]>([
    ['https://kaart.example/{z}/{x}/{y}.png', ['KAART_BRON']],
    ['https://kaart.example/{z}/{x}.png', ['KAART_URL', 'KAART_BRON']],
    ['https://{s}.kaart.example/{z}/{x}/{y}.png', ['KAART_URL', 'KAART_BRON']],
    ['/kaart/{z}/{x}/{y}.png', ['KAART_URL', 'KAART_BRON']],
  ])('say of a map at %s without a maker what is wrong', (KAART_URL, fout) => {
    expect(genoemd({ KAART_URL })).toEqual(fout)
  })

  test('that are wrong are all named at once', () => {
    expect(genoemd({ PORT: 'x', OMWEGFACTOR: 'x', OPSTAP_NU: 'x', PDOK_URL: 'x', OSRM_URL: 'x' }).toSorted()).toEqual([
      'OMWEGFACTOR',
      'OPSTAP_NU',
      'OSRM_URL',
      'PDOK_URL',
      'PORT',
    ])
  })
})

describe('a gazetteer file', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** What starting says with such a file. */
  const metBestand = async (inhoud: string): Promise<string> => {
    const bestand = join(folder, 'plaatsen.json')
    writeFileSync(bestand, inhoud)
    try {
      await (await startOpstap({ folder, env: { OPSTAP_LOCATIES: bestand } })).stop()
    } catch (error) {
      return String(error).replaceAll(bestand, 'BESTAND')
    }
    return 'gestart'
  }
  const [plaats] = PLAATSEN

  test('of the contract is taken', async () => {
    expect(await metBestand(JSON.stringify(PLAATSEN))).toBe('gestart')
  })

  test('with faults names every path', async () => {
    const melding = await metBestand(
      JSON.stringify([plaats, { ...plaats, id: 'b', punt: { lat: '53', lon: 181 } }, { id: '' }]),
    )
    for (const pad of ['1.punt.lat', '1.punt.lon', '2.id', '2.weergavenaam', '2.woonplaats', '2.gemeente', '2.punt'])
      expect(melding).toContain(`BESTAND: ${pad}: `)
  })

  test.each([
    ['no JSON', '[{'],
    ['no list', '{}'],
    ['empty', ''],
  ])('that is %s is named', async (_, inhoud) => {
    expect(await metBestand(inhoud)).toContain('BESTAND: ')
  })

  test('with an id twice is refused, with that id', async () => {
    expect(await metBestand(JSON.stringify([plaats, plaats]))).toContain('thuis')
  })

  test('that does not exist is named', async () => {
    const env = { OPSTAP_LOCATIES: join(folder, 'bestaat-niet.json') }
    await expect(startOpstap({ folder, env })).rejects.toThrow('bestaat-niet.json')
  })
})

test('four eyes for a gemeente that is not there: a slip of the pen would leave it without', async () => {
  const env = { OPSTAP_VIER_OGEN_INNEN: 'berkelland, berkeland,Harlingen' }
  await expect(startOpstap({ env })).rejects.toThrow(
    /^setting OPSTAP_VIER_OGEN_INNEN: no rules are known of gemeente berkeland, Harlingen$/,
  )
})
