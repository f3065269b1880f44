import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import * as z from 'zod'
import { Dataprobleem } from './woorden.ts'

/**
 * The file of a backup: a line of JSON that says what it is, the database, and a seal over both. Without a passphrase the
 * seal is SHA-256; with one the database is encrypted with AES-256-GCM, and the seal is its tag.
 */
const VORM = 1

const Kop = z.strictObject({
  opstap: z.literal('back-up'),
  vorm: z.literal(VORM),
  /** RFC 3339 in UTC. */
  gemaakt: z.string(),
  /** Which database it is of. */
  database: z.string(),
  versleuteld: z.strictObject({ zout: z.string(), iv: z.string(), proef: z.string() }).optional(),
})
export type Kop = z.infer<typeof Kop>
const EENDER = z.looseObject({ opstap: z.literal('back-up'), vorm: z.int().min(VORM + 1) })

const ALGORITHM = 'aes-256-gcm'
const SEAL_BYTES = { sha256: 32, gcm: 16 }
const LONGEST_HEAD_BYTES = 4096

/** A guess takes a tenth of a second and 128 MiB (OWASP, Password Storage Cheat Sheet: scrypt with N = 2^17). */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }
const KEY_BYTES = 32
const PROOF_BYTES = 16

/** The key that a passphrase gives, and what tells at once that it is the right one. */
const keyOf = async (wachtzin: string, zout: Buffer): Promise<{ key: Buffer; proef: Buffer }> => {
  const derive = promisify<string, Buffer, number, typeof SCRYPT, Buffer>(scrypt)
  const bytes = await derive(wachtzin.normalize('NFC'), zout, KEY_BYTES + PROOF_BYTES, SCRYPT)
  return { key: bytes.subarray(0, KEY_BYTES), proef: bytes.subarray(KEY_BYTES) }
}

/**
 * Writes a database as a backup; the file must not be there yet, and is on disk when this is done.
 * @param wachtzin with one it is encrypted
 */
export const schrijfBackupbestand = async (
  database: string,
  bestand: string,
  over: Pick<Kop, 'gemaakt' | 'database'>,
  wachtzin: string | undefined,
): Promise<void> => {
  const [zout, iv] = [randomBytes(16), randomBytes(12)]
  const met = wachtzin === undefined ? undefined : await keyOf(wachtzin, zout)
  const [zoutTekst, ivTekst] = [zout.toString('base64'), iv.toString('base64')]
  const kop: Kop = {
    opstap: 'back-up',
    vorm: VORM,
    ...over,
    ...(met === undefined
      ? {}
      : { versleuteld: { zout: zoutTekst, iv: ivTekst, proef: met.proef.toString('base64') } }),
  }
  const head = Buffer.from(`${JSON.stringify(kop)}\n`)
  const sealed = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    yield head
    if (met === undefined) {
      const hash = createHash('sha256').update(head)
      for await (const chunk of source) {
        hash.update(chunk)
        yield chunk
      }
      yield hash.digest()
      return
    }
    const cipher = createCipheriv(ALGORITHM, met.key, iv).setAAD(head)
    for await (const chunk of source) yield cipher.update(chunk)
    yield cipher.final()
    yield cipher.getAuthTag()
  }
  await pipeline(
    createReadStream(database),
    sealed,
    createWriteStream(bestand, { flags: 'wx', mode: 0o600, flush: true }),
  )
}

const GEEN_BACKUP = 'dit is geen back-up van Opstap, of het begin is beschadigd.'
const BESCHADIGD = 'deze back-up is beschadigd of niet heel. Neem een andere back-up.'

interface Begin {
  readonly kop: Kop
  readonly head: Buffer
  readonly bytes: number
}

/** @throws Dataprobleem on what is no backup, or one of a later release */
const leesBegin = async (bestand: string): Promise<Begin> => {
  const file = await open(bestand)
  try {
    const buffer = Buffer.alloc(LONGEST_HEAD_BYTES)
    const { bytesRead } = await file.read(buffer, 0, LONGEST_HEAD_BYTES, 0)
    const end = buffer.subarray(0, bytesRead).indexOf('\n')
    const head = buffer.subarray(0, end + 1)
    const kop = ((): unknown => {
      try {
        return JSON.parse(head.toString())
      } catch {
        return undefined
      }
    })()
    if (EENDER.safeParse(kop).success)
      throw new Dataprobleem(`${bestand}: deze back-up is van een nieuwere versie van Opstap. Installeer die eerst.`)
    const parsed = Kop.safeParse(kop)
    if (!parsed.success) throw new Dataprobleem(`${bestand}: ${GEEN_BACKUP}`)
    return { kop: parsed.data, head, bytes: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

const leesStaart = async (bestand: string, from: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const chunk of createReadStream(bestand, { start: from })) parts.push(chunk as Buffer)
  return Buffer.concat(parts)
}

/** The database in a backup, as a stream that fails at its end when the seal is not right. */
const opener = async (bestand: string, { kop, head, bytes }: Begin, wachtzin: string | undefined) => {
  const { versleuteld } = kop
  const endsAt = bytes - (versleuteld === undefined ? SEAL_BYTES.sha256 : SEAL_BYTES.gcm)
  if (endsAt <= head.length) throw new Dataprobleem(`${bestand}: ${BESCHADIGD}`)
  const seal = await leesStaart(bestand, endsAt)
  const body = createReadStream(bestand, { start: head.length, end: endsAt - 1 })
  if (versleuteld === undefined) {
    const hash = createHash('sha256').update(head)
    return (async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of body as AsyncIterable<Buffer>) {
        hash.update(chunk)
        yield chunk
      }
      if (!hash.digest().equals(seal)) throw new Dataprobleem(`${bestand}: ${BESCHADIGD}`)
    })()
  }
  if (wachtzin === undefined)
    throw new Dataprobleem(`${bestand}: deze back-up is versleuteld. Geef de wachtzin in OPSTAP_WACHTZIN.`)
  const { key, proef } = await keyOf(wachtzin, Buffer.from(versleuteld.zout, 'base64'))
  const goed = Buffer.from(versleuteld.proef, 'base64')
  if (goed.length !== proef.length || !timingSafeEqual(proef, goed))
    throw new Dataprobleem(`${bestand}: de wachtzin is niet goed.`)
  const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(versleuteld.iv, 'base64'), {
    authTagLength: SEAL_BYTES.gcm,
  })
    .setAAD(head)
    .setAuthTag(seal)
  return (async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of body as AsyncIterable<Buffer>) yield decipher.update(chunk)
    try {
      decipher.final()
    } catch (error) {
      throw new Dataprobleem(`${bestand}: ${BESCHADIGD}`, { cause: error })
    }
  })()
}

/**
 * Reads a backup to its end.
 * @param naar where the database in it goes; without one it is only found out whether the backup is whole
 * @throws Dataprobleem on a passphrase that is not right, and on a file that is not what was written
 */
export const leesBackupbestand = async (bestand: string, wachtzin: string | undefined, naar?: string): Promise<Kop> => {
  const begin = await leesBegin(bestand)
  const database = await opener(bestand, begin, wachtzin)
  if (naar === undefined) for await (const chunk of database) void chunk
  else await pipeline(database, createWriteStream(naar, { flags: 'wx', mode: 0o600, flush: true }))
  return begin.kop
}
