import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { callOf, tokenOf } from './opstap.ts'
import type { Client } from './voorbeelden.ts'

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/** What a command of this project printed and how it ended. */
export interface Afloop {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const start = (args: readonly string[], env: Record<string, string>, program = process.execPath): ChildProcess =>
  // Only what is named here reaches the process: no setting of whoever runs the tests.
  spawn(program, args, { cwd: PROJECT, env: { PATH: process.env['PATH'] ?? '', ...env } })

const lees = (kind: ChildProcess): { stdout: string; stderr: string } => {
  const gelezen = { stdout: '', stderr: '' }
  kind.stdout?.on('data', (deel: Buffer) => (gelezen.stdout += deel.toString()))
  kind.stderr?.on('data', (deel: Buffer) => (gelezen.stderr += deel.toString()))
  return gelezen
}

/** Runs a script of this project to its end, with Node or another program. */
export const voerUit = async (
  script: string,
  args: readonly string[],
  env: Record<string, string> = {},
  program?: string,
): Promise<Afloop> => {
  const kind = start([script, ...args], env, program)
  const gelezen = lees(kind)
  const [code] = await once(kind, 'close')
  return { code: code as number | null, ...gelezen }
}

/** The server as `npm start` runs it, in a process that can be killed. */
export interface Proces extends Client {
  readonly url: string
  /** What it printed so far. */
  readonly uitvoer: () => string
  /** An hour ahead, and back the next time. */
  verzetKlok(): void
  stop(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<Pick<Afloop, 'code'>>
}

/**
 * @param klok lets its clock be set, with `verzetKlok`
 * @throws Error with what it printed when it ends before it listens
 */
export const startProces = async (env: Record<string, string>, { klok = false } = {}): Promise<Proces> => {
  const vooraf = klok ? ['--import', join(PROJECT, 'test/support/klok.ts')] : []
  const kind = start([...vooraf, 'functions/local/start.ts'], { PORT: '0', ...env })
  const gelezen = lees(kind)
  const einde = once(kind, 'close')
  const url = await new Promise<string>((resolve, reject) => {
    const kijk = (): void => {
      // The message is complete once its last line is there; the first line of the log can come with it.
      const gevonden = /Opstap luistert op (\S+)\n[\s\S]*\n\n(?:\{.*\n)*$/.exec(gelezen.stdout)?.[1]
      if (gevonden !== undefined) resolve(gevonden)
    }
    kind.stdout?.on('data', kijk)
    kind.once('close', () => reject(new Error(`het proces stopte: ${gelezen.stdout}${gelezen.stderr}`)))
  })
  return {
    url,
    call: callOf(url),
    token: tokenOf,
    uitvoer: () => gelezen.stdout + gelezen.stderr,
    verzetKlok: () => {
      if (!klok) throw new Error('a process whose clock cannot be set')
      kind.kill('SIGUSR2')
    },
    stop: async (signal) => {
      kind.kill(signal)
      const [code] = await einde
      return { code: code as number | null }
    },
  }
}
