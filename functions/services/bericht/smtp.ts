import { createTransport } from 'nodemailer'
import type { Bezorger } from './bezorger.ts'

const WITHIN_MS = 20_000
const LOCAL = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** What a mail server says for good (RFC 5321, § 4.2.1): 5yz. */
const isForGood = (error: unknown): boolean => {
  const code: unknown = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined
  return typeof code === 'number' && code >= 500
}

/**
 * A mail server. Over a network it must use TLS.
 * @param url `smtp://` or `smtps://`, with name and password
 * @param from address that messages come from
 */
export const openSmtp = (url: URL, from: string): Bezorger => {
  const transport = createTransport({
    url: url.href,
    requireTLS: !LOCAL.has(url.hostname),
    connectionTimeout: WITHIN_MS,
    greetingTimeout: WITHIN_MS,
    socketTimeout: WITHIN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ kenmerk, adres, onderwerp, tekst }) => {
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: adres },
        subject: onderwerp,
        text: tekst,
        // A message that is tried again has the same one: a mailbox keeps it once.
        messageId: `<${kenmerk}@opstap>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return 'bezorgd'
    } catch (error) {
      if (isForGood(error)) return 'onmogelijk'
      throw error
    }
  }
}
