import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakBackup } from '../../../../functions/local/data/backup.ts'
import { zetTerug } from '../../../../functions/local/data/restore.ts'
import { startOpstap, type Opstap } from '../../../support/opstap.ts'
import { voerUit } from '../../../support/proces.ts'
import {
  alleRitten,
  annuleer,
  bederf,
  boek,
  inzagen,
  nieuwePas,
  NU,
  opDag,
  PLAATSEN,
  ritaanvraag,
} from '../../../support/voorbeelden.ts'

const WACHTZIN = 'negen paarse fietsen'
const TOEN = '2026-03-01T08:00:00Z'
const root = mkdtempSync(join(tmpdir(), 'opstap-backup-'))
const nieuweMap = (): string => mkdtempSync(join(root, 'map-'))
const open = join(root, 'open.opstap-backup')
const dicht = join(root, 'dicht.opstap-backup')

let opstap: Opstap
const folder = nieuweMap()
let pasnummer: string
/** Rides that were answered before a backup began. */
let eerder: string[]

const backup = (naar: string, wachtzin?: string): Promise<string> =>
  maakBackup({ folder, sleutel: undefined, naar, wachtzin, nu: TOEN })
const terug = (map: string, bestand: string, rest: { wachtzin?: string; vervang?: boolean; sleutel?: string } = {}) =>
  zetTerug({
    folder: map,
    bestand,
    sleutel: rest.sleutel,
    wachtzin: rest.wachtzin,
    vervang: rest.vervang === true,
    nu: TOEN,
  })
const controle = (map: string, env: Record<string, string> = {}) =>
  voerUit('functions/local/beheer/controle.ts', [], { OPSTAP_DATA: map, OPSTAP_NU: NU, ...env })

beforeAll(async () => {
  opstap = await startOpstap({ folder, nu: NU, locaties: PLAATSEN })
  pasnummer = await nieuwePas(opstap, { naam: 'Wubbigje Voorbeeld (verzonnen)' })
  const geboekt: string[] = []
  let dag = 0
  const boekEen = async (): Promise<void> => {
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer, { vertrek: opDag(dag++) }))
    if (status === 201) geboekt.push(body.ritten[0].ritnummer)
  }
  for (let n = 0; n < 10; n++) await boekEen()
  eerder = [...geboekt]
  const klaar = new AbortController()
  const boekSteeds = async (): Promise<void> => {
    while (!klaar.signal.aborted) await boekEen()
  }
  const bezig = [boekSteeds(), boekSteeds()]
  await backup(open)
  await backup(dicht, WACHTZIN)
  const tijdens = geboekt.length
  klaar.abort()
  await Promise.all(bezig)
  // It went on booking meanwhile: else this would prove little.
  if (tijdens === eerder.length) throw new Error('nothing was booked while the backups were made')
})
afterAll(async () => {
  await opstap.stop()
  rmSync(root, { recursive: true })
})

describe('a backup that was made while the server was booking', () => {
  test.each([
    ['open', open, undefined],
    ['encrypted', dicht, WACHTZIN],
  ])('has, %s, every ride that was answered before, and who looked', async (_, bestand, wachtzin) => {
    const map = nieuweMap()
    await terug(map, bestand, wachtzin === undefined ? {} : { wachtzin })
    expect(readdirSync(map).toSorted()).toEqual(['in-gebruik', 'opstap.sqlite', 'sleutel'])
    const hersteld = await startOpstap({ folder: map, nu: NU, locaties: PLAATSEN })
    const nummers = (await alleRitten(hersteld, pasnummer)).map(({ ritnummer }) => ritnummer)
    expect(nummers).toEqual(expect.arrayContaining(eerder))
    expect(await inzagen(hersteld, pasnummer)).not.toEqual([])
    expect(hersteld.gevuld).toBe(false)
    await hersteld.stop()
    expect(await controle(map)).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Alles klopt.') })
  })

  test('is for its owner alone, and leaves nothing else behind', () => {
    for (const bestand of [open, dicht]) expect(statSync(bestand).mode & 0o077).toBe(0)
    expect(readdirSync(root).filter((name) => name.endsWith('.deel'))).toEqual([])
    expect(readdirSync(folder).filter((name) => name.startsWith('backup.sqlite'))).toEqual([])
  })

  test('says nothing without its passphrase when it is encrypted', () => {
    expect(readFileSync(open).includes('Wubbigje')).toBe(true)
    for (const tekst of ['Wubbigje', 'SQLite format', pasnummer, readFileSync(join(folder, 'sleutel'), 'utf8')])
      expect(readFileSync(dicht).includes(tekst)).toBe(false)
  })
})

describe('what is no good backup is refused, and nothing is touched', () => {
  const MAP = nieuweMap()
  const kapot = join(root, 'kapot')
  const flip = (bron: string, plaats: (bytes: number) => number): void => {
    const bytes = readFileSync(bron)
    const at = plaats(bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    writeFileSync(kapot, bytes)
  }
  const BESCHADIGD = /beschadigd/

  test.each<[string, () => void, string | undefined, RegExp]>([
    ['open, a bit in its middle', () => flip(open, (n) => n >> 1), undefined, BESCHADIGD],
    ['open, a bit of its seal', () => flip(open, (n) => n - 1), undefined, BESCHADIGD],
    ['open, a bit of its first line', () => flip(open, () => 40), undefined, BESCHADIGD],
    ['encrypted, a bit in its middle', () => flip(dicht, (n) => n >> 1), WACHTZIN, BESCHADIGD],
    ['encrypted, a bit of its seal', () => flip(dicht, (n) => n - 1), WACHTZIN, BESCHADIGD],
    [
      'open, cut off',
      () => {
        copyFileSync(open, kapot)
        truncateSync(kapot, 100_000)
      },
      undefined,
      BESCHADIGD,
    ],
    [
      'encrypted, cut off after its first line',
      () => writeFileSync(kapot, `${readFileSync(dicht, 'latin1').split('\n')[0]}\n`),
      WACHTZIN,
      BESCHADIGD,
    ],
    ['empty', () => writeFileSync(kapot, ''), undefined, /geen back-up/],
    ['a database as it is', () => copyFileSync(join(folder, 'opstap.sqlite'), kapot), undefined, /geen back-up/],
    [
      'of a later release',
      () => writeFileSync(kapot, '{"opstap":"back-up","vorm":2,"iets":"nieuws"}\nxxx'),
      undefined,
      /nieuwere versie/,
    ],
    ['without the passphrase', () => copyFileSync(dicht, kapot), undefined, /versleuteld/],
    ['with another passphrase', () => copyFileSync(dicht, kapot), 'tien paarse fietsen', /wachtzin is niet goed/],
  ])('%s', async (_, maak, wachtzin, words) => {
    maak()
    await expect(terug(MAP, kapot, wachtzin === undefined ? {} : { wachtzin })).rejects.toThrow(words)
    expect(readdirSync(MAP)).toEqual(['in-gebruik'])
  })

  test('one that is not there, and one of which the key is not the one of the setting', async () => {
    await expect(terug(MAP, join(root, 'is-er-niet'))).rejects.toThrow(/is er niet/)
    await expect(terug(MAP, open, { sleutel: 'een-andere-sleutel-van-32-tekens-of-meer' })).rejects.toThrow(
      /OPSTAP_SLEUTEL/,
    )
    expect(readdirSync(MAP)).toEqual(['in-gebruik'])
  })
})

describe('putting a backup in the place of a database', () => {
  test('is refused while a server runs on it', async () => {
    await expect(terug(folder, open, { vervang: true })).rejects.toThrow(/draait al een Opstap/)
  })

  test('asks for a word first, and sets aside what was there', async () => {
    const map = nieuweMap()
    await terug(map, open)
    const oud = readFileSync(join(map, 'opstap.sqlite'))
    writeFileSync(join(map, 'sleutel'), 'van een ander')
    await expect(terug(map, open)).rejects.toThrow(/--vervang/)
    const { opzij = '' } = await terug(map, open, { vervang: true })
    expect(readFileSync(join(opzij, 'opstap.sqlite')).equals(oud)).toBe(true)
    expect(readFileSync(join(opzij, 'sleutel'), 'utf8')).toBe('van een ander')
    expect(readFileSync(join(map, 'sleutel'), 'utf8')).toBe(readFileSync(join(folder, 'sleutel'), 'utf8'))
  })

  test('broken off half-way nothing starts, until it is done again', async () => {
    const map = nieuweMap()
    writeFileSync(join(map, 'wordt-teruggezet'), '')
    await expect(startOpstap({ folder: map, nu: NU })).rejects.toThrow(/afgebroken[\s\S]*npm run restore/)
    await terug(map, open)
    const hersteld = await startOpstap({ folder: map, nu: NU, locaties: PLAATSEN })
    expect(await alleRitten(hersteld, pasnummer)).not.toEqual([])
    await hersteld.stop()
  })
})

describe('making a backup', () => {
  const van = (map: string, naar = join(root, 'nooit')): Promise<string> =>
    maakBackup({ folder: map, sleutel: undefined, naar, wachtzin: undefined, nu: TOEN })

  test('writes over nothing, and names a file in a folder after its moment', async () => {
    await expect(backup(open)).rejects.toThrow(/is er al/)
    const map = nieuweMap()
    expect(await backup(map)).toBe(join(map, 'opstap-2026-03-01T08-00-00Z.opstap-backup'))
  })

  test('is refused where there is no database, and where its key is not', async () => {
    await expect(van(nieuweMap())).rejects.toThrow(/geen database/)
    const map = nieuweMap()
    await terug(map, open)
    rmSync(join(map, 'sleutel'))
    await expect(van(map)).rejects.toThrow(/sleutel/)
    expect(existsSync(join(root, 'nooit'))).toBe(false)
  })

  test('leaves nothing of one that was killed, and no file when the disk refuses it', async () => {
    writeFileSync(join(folder, 'backup.sqlite'), 'half')
    mkdirSync(join(root, 'bezet.deel'))
    await expect(backup(join(root, 'bezet'))).rejects.toThrow(/bezet\.deel/)
    await expect(backup(join(root, 'geen-map', 'x'))).rejects.toThrow(/geen-map/)
    expect(readdirSync(folder).filter((name) => name.startsWith('backup.sqlite'))).toEqual([])
    expect(existsSync(join(root, 'bezet'))).toBe(false)
  })

  test('from the command line it says where the file is, and a short passphrase is no passphrase', async () => {
    const env = { OPSTAP_DATA: folder, OPSTAP_WACHTZIN: WACHTZIN }
    const naar = join(root, 'opdracht.opstap-backup')
    const gemaakt = await voerUit('functions/local/beheer/backup.ts', [naar], env)
    expect([gemaakt.code, gemaakt.stderr, gemaakt.stdout.split('\n')[0]]).toEqual([0, '', naar])
    const kort = await voerUit('functions/local/beheer/restore.ts', [naar], { ...env, OPSTAP_WACHTZIN: 'kort' })
    expect([kort.code, kort.stderr]).toEqual([2, expect.stringContaining('te kort')])
  })
})

test('controle tells what does not hold, each with its place', async () => {
  const map = nieuweMap()
  await terug(map, open)
  const kapot = await startOpstap({ folder: map, nu: NU, locaties: PLAATSEN })
  const passen = await Promise.all([1, 2, 3, 4].map((n) => nieuwePas(kapot, { geboortedatum: `195${n}-01-0${n}` })))
  const [weg = '', minder = '', onleesbaar = '', nieuwer = ''] = passen
  for (const pas of [weg, minder, onleesbaar]) await boek(kapot, ritaanvraag(pas))
  const [rit] = await alleRitten(kapot, pasnummer)
  await annuleer(kapot, rit.ritnummer)
  const body = { tekst: 'Is slechthorend (verzonnen).' }
  await kapot.call('POST', `/passen/${weg}/notities`, { token: await kapot.token('centralist'), body })
  await kapot.stop()
  const pk = (pas: string): string => `PAS#harlingen#${pas}`
  const db = new DatabaseSync(join(map, 'opstap.sqlite'))
  db.prepare(`DELETE FROM items WHERE pk = ? AND sk = 'PAS'`).run(pk(weg))
  db.prepare(`DELETE FROM items WHERE pk = ? AND sk LIKE 'RIT#%'`).run(pk(minder))
  db.close()
  await bederf({ ...kapot, folder: map }, pk(onleesbaar), 'JAAR#2026', '{"jaar":"2026"}')
  await bederf({ ...kapot, folder: map }, pk(nieuwer), 'PAS', '{"v":99}')
  const { code, stdout, stderr } = await controle(map, { OPSTAP_SLEUTEL: 'een-andere-sleutel-van-32-tekens-of-meer' })
  expect([code, stderr]).toEqual([1, ''])
  const regels = stdout.split('\n').filter((regel) => regel.startsWith('fout'))
  expect(regels.toSorted()).toEqual(
    [
      'fout  De sleutel hoort niet bij deze database.',
      `fout  ${pk(weg)} AANTEKENINGEN: hoort bij een pas die er niet is`,
      `fout  ${pk(weg)} JAAR#2026: hoort bij een pas die er niet is`,
      `fout  ${pk(weg)} JAAR#2027: hoort bij een pas die er niet is`,
      `fout  ${pk(weg)} RIT#2026-03-14T09:30:00Z#`,
      `fout  ${pk(minder)} PAS: 2026, geboektMeter: 10000 volgens het jaar, 0 volgens de ritten`,
      `fout  ${pk(minder)} PAS: 2026, reistijden: 1 volgens het jaar, 0 volgens de ritten`,
      `fout  ${pk(onleesbaar)} JAAR#2026: kan niet worden gelezen (reisjaar, jaar)`,
      `fout  ${pk(onleesbaar)} PAS: kan niet worden gelezen (reisjaar, jaar)`,
      `fout  ${pk(nieuwer)} PAS: geschreven door een nieuwere versie van Opstap (pas)`,
    ]
      .toSorted()
      .map((regel) => expect.stringContaining(regel)),
  )
})
