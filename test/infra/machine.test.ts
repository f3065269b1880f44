import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withOurNames } from '../../functions/middleware/token/claims.ts'
import { readSettings } from '../../functions/local/settings.ts'
import { PROJECT, voerUit } from '../support/proces.ts'
import { startOpstap } from '../support/opstap.ts'

const lees = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')

const compose = parse(lees('infra/machine/compose.yaml'))
const invullen = (text: string): string => text.replaceAll(/\$\{(\w+)(?::\?)?\}/g, 'voorbeeld.example')
const omgeving = Object.fromEntries(
  Object.entries<string>(compose.services.opstap.environment).map(([name, value]) => [name, invullen(value)]),
)
const realm = JSON.parse(invullen(lees('infra/machine/inloggen/opstap-realm.json')))
const [client] = realm.clients

describe('the compose file', () => {
  test('gives Opstap settings that it knows, with a real issuer and addresses', () => {
    const settings = readSettings(omgeving)
    const { OPSTAP_WACHTZIN, ...known } = omgeving
    expect(OPSTAP_WACHTZIN).toBeDefined()
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(Object.keys(known)))
    expect(settings.ISSUER).toBe('https://inloggen.voorbeeld.example/realms/opstap')
    expect(settings.OPSTAP_HOSTS).toEqual(['opstap.voorbeeld.example'])
    expect(settings.PDOK_URL).toBeDefined()
  })

  test('keeps Opstap from everything but its volume, and only the proxy is open', () => {
    expect(compose.services.opstap).toMatchObject({ read_only: true, cap_drop: ['ALL'], volumes: ['data:/data'] })
    const open = Object.entries<any>(compose.services).filter(([, { ports }]) => ports !== undefined)
    expect(open.map(([name]) => name)).toEqual(['proxy'])
    // Longer than a server may take to answer what is in flight.
    expect(Number.parseInt(compose.services.opstap.stop_grace_period, 10)).toBeGreaterThan(10)
  })

  const diensten = Object.values<any>(compose.services)

  test('holds no password', () => {
    const geheimen = diensten
      .flatMap(({ environment = {} }) => Object.entries<string>(environment))
      .filter(([name]) => /PASSWORD|WACHTZIN/.test(name))
    expect(geheimen.length).toBeGreaterThan(3)
    expect(geheimen.filter(([, value]) => !/^\$\{\w+:\?\}$/.test(value))).toEqual([])
  })

  test('names the version of each image', () => {
    const images: string[] = diensten.flatMap(({ image }) => image ?? [])
    expect(images.filter((image) => !/:\d+[\w.-]+$/.test(image))).toEqual([])
  })
})

describe('the realm that is imported', () => {
  test('signs as Opstap asks, for the client and the audience that it believes', () => {
    expect(omgeving['ISSUER']?.endsWith(`/realms/${realm.realm}`)).toBe(true)
    expect([omgeving['WEBSITE_CLIENT'], omgeving['TOKEN_CLIENTS']]).toEqual([client.clientId, client.clientId])
    expect(realm.defaultSignatureAlgorithm).toBe('RS256')
    expect(realm.accessTokenLifespan).toBeLessThanOrEqual(15 * 60)
    expect(client).toMatchObject({
      publicClient: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      redirectUris: ['https://opstap.voorbeeld.example/terug'],
      webOrigins: ['https://opstap.voorbeeld.example'],
    })
    expect(client.attributes['pkce.code.challenge.method']).toBe('S256')
    const audiences = client.protocolMappers.map(({ config }: any) => config['included.custom.audience'])
    expect(audiences).toContain(omgeving['AUDIENCE'])
  })

  test('says role, gemeente and pass where Opstap looks for them', () => {
    const names = client.protocolMappers.map(({ config }: any) => config['claim.name'])
    expect(names).toEqual(expect.arrayContaining(['rollen', 'gemeente', 'pasnummer']))
    // Keycloak puts roles of its own beside ours.
    const rollen = ['offline_access', 'default-roles-opstap', 'centralist']
    expect(withOurNames({ rollen, gemeente: 'harlingen' }, { rollen: omgeving['CLAIM_ROLLEN'] })).toMatchObject({
      rollen: ['centralist'],
      gemeente: 'harlingen',
    })
    expect(realm.roles.realm.map(({ name }: any) => name).toSorted()).toEqual([
      'centralist',
      'gemeente',
      'pashouder',
      'vervoerder',
    ])
  })
})

describe('the image', () => {
  const dockerfile = lees('Dockerfile')

  test('copies what is there, runs as nobody special and is asked how it is', () => {
    const gekopieerd = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
      sources.split(' '),
    )
    for (const source of gekopieerd) expect([source, existsSync(join(PROJECT, source))]).toEqual([source, true])
    expect(dockerfile).toMatch(/^USER node$/m)
    expect(dockerfile.match(/^VOLUME .*$/gm)).toEqual(['VOLUME /data'])
    expect(dockerfile).toMatch(/^HEALTHCHECK /m)
  })

  test('runs the Node that the tests run on', () => {
    const { devDependencies } = JSON.parse(lees('package.json'))
    const versies = [...dockerfile.matchAll(/^FROM node:([\d.]+)/gm)].map(([, version]) => version)
    expect(new Set(versies)).toEqual(new Set([devDependencies.node]))
  })

  test('has every package that the server imports among those of production', () => {
    const { dependencies } = JSON.parse(lees('package.json'))
    const files = ['domain', 'functions'].flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `${folder}/${path}`),
    )
    const missing = files.flatMap((path) =>
      [...lees(path).matchAll(/^import (?!type)[^'\n]*?(?:from )?'([^.'][^']*)'/gm)]
        .map(([, name = '']) =>
          name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? ''),
        )
        .filter((name) => !name.startsWith('node:') && dependencies[name] === undefined)
        .map((name) => `${path}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('its health check tells a server that is well from none', async () => {
    const opstap = await startOpstap()
    const { port } = new URL(opstap.url)
    const script = 'functions/local/beheer/gezond.ts'
    expect((await voerUit(script, [], { PORT: port })).code).toBe(0)
    await opstap.stop()
    expect((await voerUit(script, [], { PORT: port })).code).toBe(1)
  })
})

const hasSystemd = spawnSync('systemd-analyze', ['--version'], { stdio: 'ignore' }).status === 0

test.skipIf(!hasSystemd)('the units are right by systemd itself (skipped on a machine without it)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-units-'))
  const units = readdirSync(join(PROJECT, 'infra/machine')).filter((name) => /\.(service|timer)$/.test(name))
  for (const name of units) {
    // The program is not installed on the machine of the tests.
    const text = lees(`infra/machine/${name}`).replaceAll('/opt/opstap/node_modules/.bin/node', process.execPath)
    writeFileSync(join(folder, name), text)
  }
  const paths = units.map((name) => join(folder, name))
  expect(execFileSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8', stdio: 'pipe' })).toBe('')
  rmSync(folder, { recursive: true })
})
