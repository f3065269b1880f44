import { execFileSync } from 'node:child_process'
import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startOpstap } from '../../support/opstap.ts'
import { voerUit } from '../../support/proces.ts'
import { boek, nieuwePas, NU, PLAATSEN, ritaanvraag, alleRitten, inzagen } from '../../support/voorbeelden.ts'
import { mapVan } from '../../releases/open.ts'
import { SLEUTEL } from '../../releases/stappen.ts'

const folders: string[] = []
const map = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'opstap-data-'))
  folders.push(made)
  return made
}
afterAll(() => folders.forEach((made) => rmSync(made, { recursive: true, force: true })))

/** What is said of a folder that is not taken. */
const geweigerd = async (folder: string, env: Record<string, string> = {}): Promise<string> => {
  const words = await startOpstap({ folder, nu: NU, env }).then(
    (opstap) => opstap.stop().then(() => 'it started'),
    (error: unknown) => String(error),
  )
  expect(words).toContain(folder)
  return words
}

const database = (folder: string): string => join(folder, 'opstap.sqlite')

/** A folder in which a ride was booked and somebody looked. */
const metRit = async (): Promise<{ folder: string; pasnummer: string }> => {
  const folder = map()
  const opstap = await startOpstap({ folder, nu: NU, locaties: PLAATSEN })
  const pasnummer = await nieuwePas(opstap)
  expect((await boek(opstap, ritaanvraag(pasnummer))).status).toBe(201)
  await opstap.stop()
  return { folder, pasnummer }
}

describe('files', () => {
  test('are readable by their owner alone', async () => {
    const folder = map()
    const opstap = await startOpstap({ folder, nu: NU })
    const open = readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)
    expect(open).toEqual([])
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['opstap.sqlite', 'opstap.sqlite-wal', 'sleutel']))
    await opstap.stop()
  })

  test('what was thrown away is nowhere in them, also not in the log', async () => {
    const folder = map()
    const opstap = await startOpstap({ folder, nu: NU, locaties: PLAATSEN })
    const naam = 'Wubbigje Weggooi (verzonnen)'
    const pasnummer = await nieuwePas(opstap, { naam })
    const bytes = (): boolean =>
      readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(Buffer.from('Wubbigje')))
    expect(bytes()).toBe(true)
    const pk = `PAS#harlingen#${pasnummer}`
    const item = await opstap.deps.store.get({ pk, sk: 'PAS' })
    const weg = {
      item: { pk, sk: 'PAS', data: null },
      condition: { is: 'version', version: item?.version ?? 0 },
    } as const
    expect(await opstap.deps.store.transact([weg])).toBe('written')
    await expect.poll(bytes, { timeout: 10_000 }).toBe(false)
    await opstap.stop()
  })
})

describe('a database and its key belong together', () => {
  test('without its key it is refused, with it everybody still sees who looked', async () => {
    const { folder, pasnummer } = await metRit()
    const sleutel = join(folder, 'sleutel')
    const bewaard = readFileSync(sleutel, 'utf8')
    rmSync(sleutel)
    expect(await geweigerd(folder)).toMatch(/sleutel .* ontbreekt/)
    writeFileSync(sleutel, 'een-andere-sleutel-van-32-tekens-of-meer')
    expect(await geweigerd(folder)).toMatch(/sleutel hoort niet bij/)
    expect(await geweigerd(folder, { OPSTAP_SLEUTEL: 'nog-een-andere-sleutel-van-32-tekens' })).toMatch(
      /hoort niet bij/,
    )
    writeFileSync(sleutel, bewaard)
    const opstap = await startOpstap({ folder, nu: NU, locaties: PLAATSEN })
    expect(await inzagen(opstap, pasnummer)).not.toEqual([])
    await opstap.stop()
  })

  test('begins with nothing where that is asked, and stays so', async () => {
    const folder = map()
    for (const args of [['--leeg'], []]) {
      const opstap = await startOpstap({ folder, nu: NU, locaties: PLAATSEN, args })
      const { status } = await opstap.call('GET', '/passen/HRL-000001', { token: await opstap.token('gemeente') })
      expect(status).toBe(404)
      await opstap.stop()
    }
  })

  test('when it is lost for good one says so, once', async () => {
    const { folder, pasnummer } = await metRit()
    rmSync(join(folder, 'sleutel'))
    const opnieuw = await startOpstap({ folder, nu: NU, locaties: PLAATSEN, args: ['--nieuwe-sleutel'] })
    expect(await alleRitten(opnieuw, pasnummer)).toHaveLength(1)
    await opnieuw.stop()
    const daarna = await startOpstap({ folder, nu: NU, locaties: PLAATSEN })
    expect(await alleRitten(daarna, pasnummer)).toHaveLength(1)
    await daarna.stop()
  })

  test('one of 0.2.0 that does not know its key yet is held against its logboek', async () => {
    expect(await geweigerd(mapVan('0.2.0'))).toMatch(/sleutel .* ontbreekt/)
    expect(await geweigerd(mapVan('0.2.0'), { OPSTAP_SLEUTEL: `${SLEUTEL}-anders` })).toMatch(/hoort niet bij/)
    const folder = mapVan('0.2.0')
    const opstap = await startOpstap({ folder, nu: NU, env: { OPSTAP_SLEUTEL: SLEUTEL } })
    await opstap.stop()
    expect(await geweigerd(folder, { OPSTAP_SLEUTEL: `${SLEUTEL}-anders` })).toMatch(/hoort niet bij/)
  })
})

describe('the demo is made only where nothing was', () => {
  test.each<[string, (folder: string) => void, RegExp]>([
    ['a key without its database', (folder) => rmSync(database(folder)), /wel een sleutel, maar geen database/],
    ['an empty file', (folder) => truncateSync(database(folder)), /de database is leeg/],
  ])('%s is refused', async (_, bederf, words) => {
    const { folder } = await metRit()
    for (const rest of ['-wal', '-shm']) rmSync(`${database(folder)}${rest}`, { force: true })
    bederf(folder)
    expect(await geweigerd(folder)).toMatch(words)
    expect(await geweigerd(folder, { ISSUER: 'https://inlog.example' })).toMatch(words)
  })

  test('an empty file without a key is refused too', async () => {
    const folder = map()
    writeFileSync(database(folder), '')
    expect(await geweigerd(folder)).toMatch(/de database is leeg/)
  })

  test('nobody is invented where a real issuer signs, nor when that is gone later', async () => {
    const folder = map()
    const echt = await startOpstap({ folder, nu: NU, env: { ISSUER: 'https://inlog.example' } })
    expect(echt.gevuld).toBe(false)
    await echt.stop()
    const lokaal = await startOpstap({ folder, nu: NU })
    const { status } = await lokaal.call('GET', '/passen/HRL-000001', { token: await lokaal.token('gemeente') })
    expect([lokaal.gevuld, status]).toEqual([false, 404])
    await lokaal.stop()
  })

  test('a start that was broken off while it made the database is begun again', async () => {
    const folder = map()
    writeFileSync(join(folder, 'wordt-gemaakt'), '')
    writeFileSync(database(folder), '')
    const opstap = await startOpstap({ folder, nu: NU })
    expect(opstap.gevuld).toBe(true)
    await opstap.stop()
  })
})

describe('nothing starts half', () => {
  test('a second server on one folder is refused, and the first goes on', async () => {
    const folder = map()
    const opstap = await startOpstap({ folder, nu: NU })
    const tweede = await voerUit('functions/local/start.ts', [], { OPSTAP_DATA: folder, PORT: '0' })
    expect([tweede.code, tweede.stdout]).toEqual([1, ''])
    expect(tweede.stderr).toMatch(/draait al een Opstap/)
    expect((await opstap.call('GET', '/gezondheid')).status).toBe(200)
    await opstap.stop()
  })

  test('a damaged file is refused, and nothing is changed in it', async () => {
    const { folder } = await metRit()
    const file = database(folder)
    const { size } = statSync(file)
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(8192, 0xff), 0, 8192, size - 8192)
    closeSync(handle)
    const before = readFileSync(file)
    expect(await geweigerd(folder)).toMatch(/beschadigd[\s\S]*npm run restore/)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('a file that is no database is refused', async () => {
    const folder = map()
    writeFileSync(database(folder), 'geen database'.repeat(1000))
    expect(await geweigerd(folder)).toMatch(/beschadigd/)
  })
})

describe('while it runs', () => {
  test.each([['opstap.sqlite'], ['opstap.sqlite-wal']])(
    '%s that is taken away is noticed: nothing is answered that is lost',
    async (name) => {
      const folder = map()
      const opstap = await startOpstap({ folder, nu: NU, locaties: PLAATSEN })
      const pasnummer = await nieuwePas(opstap)
      rmSync(join(folder, name))
      const { status, body, headers } = await boek(opstap, ritaanvraag(pasnummer))
      expect([status, body.type]).toEqual([503, 'urn:opstap:probleem:opslag-storing'])
      expect(headers.get('retry-after')).toBe('60')
      expect((await opstap.call('GET', '/gezondheid')).body).toEqual({ status: 'storing', opslag: 'storing' })
      await opstap.stop()
    },
  )

  const kanMounten = ((): boolean => {
    const at = mkdtempSync(join(tmpdir(), 'opstap-mount-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' })
      execFileSync('umount', [at])
      return true
    } catch {
      return false
    } finally {
      rmSync(at, { recursive: true })
    }
  })()

  test.skipIf(!kanMounten)(
    'a full disk (a small one is mounted; without the right to mount this is not run)',
    async () => {
      const at = map()
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', at])
      const gelogd: Readonly<Record<string, unknown>>[] = []
      try {
        const opstap = await startOpstap({ folder: at, nu: NU, locaties: PLAATSEN, log: (regel) => gelogd.push(regel) })
        const pasnummer = await nieuwePas(opstap)
        const vol = openSync(join(at, 'vol'), 'w')
        const vul = (): void => {
          for (;;) writeSync(vol, Buffer.alloc(4096))
        }
        expect(vul).toThrow('ENOSPC')
        // The pages that are there already take some rides yet.
        const dag = (n: number) => ({ vertrek: new Date(Date.UTC(2026, 3, 1 + n, 8)).toISOString() })
        let antwoord = await boek(opstap, ritaanvraag(pasnummer, dag(0)))
        for (let n = 1; antwoord.status === 201 && n < 100; n++)
          antwoord = await boek(opstap, ritaanvraag(pasnummer, dag(n)))
        expect([antwoord.status, antwoord.body.type]).toEqual([503, 'urn:opstap:probleem:opslag-storing'])
        expect(antwoord.headers.get('retry-after')).toBe('60')
        expect((await opstap.call('GET', '/gezondheid')).body).toMatchObject({ opslag: 'storing' })
        expect(antwoord.body.detail).toContain('vol')
        expect(gelogd.filter(({ trouble }) => trouble === 'full')).not.toEqual([])
        closeSync(vol)
        rmSync(join(at, 'vol'))
        // It goes on by itself.
        const opslag = async () => (await opstap.call('GET', '/gezondheid')).body.opslag
        await expect.poll(opslag, { timeout: 15_000 }).toBe('ok')
        expect((await boek(opstap, ritaanvraag(pasnummer, { vertrek: '2026-12-01T10:30:00+01:00' }))).status).toBe(201)
        await opstap.stop()
      } finally {
        execFileSync('umount', ['-l', at])
      }
    },
  )
})
