import type { Deps, Log } from '../deps.ts'
import { faultOf } from '../fault.ts'
import type { Bezorgers } from '../services/bericht/bezorger.ts'
import { openNotify } from '../services/bericht/notifynl.ts'
import { openSmtp } from '../services/bericht/smtp.ts'
import { legBerichtenKlaar } from '../use-cases/rit/bericht/leg-klaar.ts'
import { verstuurBerichten } from '../use-cases/rit/bericht/verstuur.ts'
import { startDagtaak, type Dagtaak } from './dagtaak.ts'
import type { Settings } from './settings.ts'

/** What messages are sent by, as set. Where both are set, NotifyNL sends e-mail too. */
export const bezorgersVan = (settings: Settings): Bezorgers => {
  const { NOTIFYNL_SLEUTEL: sleutel, NOTIFYNL_URL, NOTIFYNL_SMS, NOTIFYNL_EMAIL, SMTP_URL, SMTP_AFZENDER } = settings
  const notify = (kanaal: 'sms' | 'email', sjabloon: string | undefined): Bezorgers =>
    sleutel === undefined || sjabloon === undefined
      ? {}
      : // By the real clock: Notify refuses a token that is not of now.
        { [kanaal]: openNotify(kanaal, { url: new URL(NOTIFYNL_URL), sleutel, sjabloon, nu: () => Date.now() }) }
  return {
    ...(SMTP_URL === undefined || SMTP_AFZENDER === undefined
      ? {}
      : { email: openSmtp(new URL(SMTP_URL), SMTP_AFZENDER) }),
    ...notify('email', NOTIFYNL_EMAIL),
    ...notify('sms', NOTIFYNL_SMS),
  }
}

const ELKE_MS = 10_000

/** Makes and sends messages, beside the requests: once now, and then every ten seconds. */
export const startBerichten = async (deps: Deps, bezorgers: Bezorgers, log: Log): Promise<Dagtaak> => {
  const ronde = async (): Promise<void> => {
    for (const gemeente of await deps.gemeenten())
      try {
        await legBerichtenKlaar(deps, gemeente)
        await verstuurBerichten(deps, gemeente, { bezorgers, log })
      } catch (error) {
        log({ operation: 'verstuurBerichten', ...faultOf(error) })
      }
  }
  await ronde()
  return startDagtaak(ronde, ELKE_MS, ELKE_MS)
}
