import { SignJWT } from 'jose'
import * as z from 'zod'
import type { Kanaal } from '../../../domain/rit/index.ts'
import { OtherStatus } from '../get-json.ts'
import type { Bezorger } from './bezorger.ts'
import { UUID_LENGTH } from './sleutel.ts'

const WITHIN_MS = 20_000

const PATH: Readonly<Record<Kanaal, { readonly path: string; readonly to: string }>> = {
  sms: { path: '/v2/notifications/sms', to: 'phone_number' },
  email: { path: '/v2/notifications/email', to: 'email_address' },
}

const Found = z.object({ notifications: z.array(z.unknown()) })

interface Notify {
  readonly url: URL
  readonly sleutel: string
  /** Id of a template of which the subject is `((onderwerp))` and the body `((tekst))`. */
  readonly sjabloon: string
  /** Milliseconds since 1970. */
  readonly nu: () => number
}

/**
 * NotifyNL, the message service of the Dutch government: its REST API v2 (https://docs.notifynl.nl). It takes a message
 * twice when it is asked twice, so before one is tried it is asked whether it has it.
 */
export const openNotify = (kanaal: Kanaal, { url, sleutel, sjabloon, nu }: Notify): Bezorger => {
  const secret = new TextEncoder().encode(sleutel.slice(-UUID_LENGTH))
  const service = sleutel.slice(-2 * UUID_LENGTH - 1, -UUID_LENGTH - 1)
  const { path, to } = PATH[kanaal]

  const ask = async (target: URL, body?: object): Promise<Response> => {
    const token = await new SignJWT({ iss: service, iat: Math.floor(nu() / 1000) })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(secret)
    return await fetch(target, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN_MS),
    })
  }

  const hasAlready = async (kenmerk: string): Promise<boolean> => {
    const target = new URL('/v2/notifications', url)
    target.searchParams.set('reference', kenmerk)
    const answer = await ask(target)
    if (answer.status !== 200) throw new OtherStatus(answer.status)
    return Found.parse(await answer.json()).notifications.length > 0
  }

  return async ({ kenmerk, adres, onderwerp, tekst }) => {
    if (await hasAlready(kenmerk)) return 'bezorgd'
    const answer = await ask(new URL(path, url), {
      [to]: adres,
      template_id: sjabloon,
      personalisation: { onderwerp, tekst },
      reference: kenmerk,
    })
    await answer.body?.cancel()
    if (answer.status === 201) return 'bezorgd'
    // 400: this address or these words are never taken. A wrong key or a limit can be put right.
    if (answer.status === 400) return 'onmogelijk'
    throw new OtherStatus(answer.status)
  }
}
