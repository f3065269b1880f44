import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import type { Pseudoniem } from './pseudoniem.ts'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Hands a text to somebody who cannot read it, cannot make another one and can use it for nothing else: it opens only
 * in the context that it was closed in.
 */
export interface Zegel {
  /** Always the same for the same text and context. */
  sluit(tekst: string, context: string): string
  /** @returns undefined for what was not closed here, or in another context */
  open(gesloten: string, context: string): string | undefined
}

/** Of the secret of the system. */
export const zegelVan = (pseudoniem: Pseudoniem): Zegel => {
  const sleutelVan = (): Buffer => Buffer.from(pseudoniem('bladzijde'), 'base64url')
  return {
    sluit: (tekst, context) => {
      const sleutel = sleutelVan()
      // Out of what it closes, so that no two texts share one.
      const iv = createHmac('sha256', sleutel)
        .update(JSON.stringify([context, tekst]))
        .digest()
        .subarray(0, IV_BYTES)
      const cipher = createCipheriv(CIPHER, sleutel, iv).setAAD(Buffer.from(context))
      const inhoud = Buffer.concat([cipher.update(tekst, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), inhoud]).toString('base64url')
    },
    open: (gesloten, context) => {
      const bytes = Buffer.from(gesloten, 'base64url')
      if (bytes.length < IV_BYTES + TAG_BYTES || bytes.toString('base64url') !== gesloten) return undefined
      const iv = bytes.subarray(0, IV_BYTES)
      const decipher = createDecipheriv(CIPHER, sleutelVan(), iv, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      try {
        const begin = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8')
        return `${begin}${decipher.final('utf8')}`
      } catch {
        return undefined
      }
    },
  }
}
