/** Exit code 0 when the server on this machine answers that it is well: for a container or a monitor. */
const port = process.env['PORT'] ?? '3000'
const WITHIN_MS = 4000

const isGezond = async (): Promise<boolean> => {
  const response = await fetch(`http://127.0.0.1:${port}/v1/gezondheid`, { signal: AbortSignal.timeout(WITHIN_MS) })
  const { status } = (await response.json()) as { status?: unknown }
  return status === 'ok'
}

process.exitCode = (await isGezond().catch(() => false)) ? 0 : 1
