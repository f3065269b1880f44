import type { Bezorger, Bezorgers } from './bezorger.ts'
import type { Berichtsettings } from './instellingen.ts'

/** What messages are sent by, as set. Where both are set, NotifyNL sends e-mail too. What is not set is not loaded either. */
export const bezorgersVan = async (settings: Berichtsettings): Promise<Bezorgers> => {
  const { NOTIFYNL_SLEUTEL: sleutel, NOTIFYNL_URL, NOTIFYNL_SMS, NOTIFYNL_EMAIL, SMTP_URL, SMTP_AFZENDER } = settings
  const smtp = async (): Promise<{ email?: Bezorger }> => {
    if (SMTP_URL === undefined || SMTP_AFZENDER === undefined) return {}
    const { openSmtp } = await import('./smtp.ts')
    return { email: openSmtp(new URL(SMTP_URL), SMTP_AFZENDER) }
  }
  const notify = async (kanaal: 'sms' | 'email', sjabloon: string | undefined): Promise<Bezorgers> => {
    if (sleutel === undefined || sjabloon === undefined) return {}
    const { openNotify } = await import('./notifynl.ts')
    // By the real clock: Notify refuses a token that is not of now.
    return { [kanaal]: openNotify(kanaal, { url: new URL(NOTIFYNL_URL), sleutel, sjabloon, nu: () => Date.now() }) }
  }
  return { ...(await smtp()), ...(await notify('email', NOTIFYNL_EMAIL)), ...(await notify('sms', NOTIFYNL_SMS)) }
}
