import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'

export interface Contributions {
  readonly passen: number
  /** Seconds: of the run, of the file, and of writing the same bytes without Opstap. */
  readonly run: number
  readonly writing: number
  readonly bare: number
  readonly bytes: number
  /** Most memory that was resident, in MiB. */
  readonly memory: number
  readonly valid: 'valid' | 'not checked'
}

const XSD = fileURLToPath(new URL('../../shared/standaarden/pain.008.001.08.xsd', import.meta.url))
/** The validator holds a whole file in memory: a million debits do not fit. */
const LARGEST_CHECKED = 200_000_000

/** @throws Error when the file does not validate */
const check = (file: string, bytes: number): Contributions['valid'] => {
  if (!existsSync(XSD) || bytes > LARGEST_CHECKED) return 'not checked'
  using xsd = XmlDocument.fromString(readFileSync(XSD, 'utf8'))
  using validator = XsdValidator.fromDoc(xsd)
  using doc = XmlDocument.fromBuffer(readFileSync(file))
  validator.validate(doc)
  return 'valid'
}

/** A year's contributions of so many passes on the embedded store, in a process of its own, to a file for the bank. */
export const measureContributions = async (passen: number): Promise<Contributions> => {
  const script = fileURLToPath(new URL('./contributions-run.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(passen), 'keep'])
  const measured = JSON.parse(stdout) as Omit<Contributions, 'valid'> & { file: string }
  try {
    return { ...measured, valid: check(measured.file, measured.bytes) }
  } finally {
    rmSync(dirname(measured.file), { recursive: true })
  }
}
