import { epochMsVan, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { isOpTeGeven, leverOpnieuwOp } from '../../../../domain/rit/index.ts'
import type { Log } from '../../../deps.ts'
import { faultOf } from '../../../fault.ts'
import type { Bezorg } from '../../../services/webhook/bezorg.ts'
import { zegelVan } from '../../../services/zegel.ts'
import { queryTeLeveren, readLevering, writeLevering, type Levering } from '../../../stores/rit/webhook/leveringen.ts'
import { queryWebhooks, readWebhook, writeWebhook, type Webhook } from '../../../stores/rit/webhook/webhooks.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { zegelcontext } from './abonnementen.ts'
import type { Webhookdeps } from './leg-klaar.ts'

export interface Bezorging {
  readonly bezorg: Bezorg
  readonly log: Log
}

const kenmerkVan = ({ ritnummer, versie }: Levering): string => `${ritnummer}.${versie}`

/** A CloudEvent (1.0): that a ride changed, and where to read how it is. Nothing of whose it is, where or when. */
const inhoudVan = (levering: Levering): string => {
  const { gemeente, soort, ritnummer, versie, op, ritstatus: status } = levering
  return JSON.stringify({
    specversion: '1.0',
    id: kenmerkVan(levering),
    source: `urn:opstap:${gemeente}`,
    type: soort,
    subject: ritnummer,
    time: op,
    datacontenttype: 'application/json',
    dataref: `/v1/vervoersopdrachten/${encodeURIComponent(ritnummer)}`,
    data: { ritnummer, gemeente, status, versie },
  })
}

/** Writes how it goes with a subscription, where that is different. */
const schrijfStand = (
  deps: Webhookdeps,
  { gemeente, webhooknummer }: Pick<Levering, 'gemeente' | 'webhooknummer'>,
  wordt: (webhook: Webhook) => Webhook,
): Promise<Webhook | undefined> =>
  untilWritten<Webhook | undefined>(async () => {
    const gelezen = await readWebhook(deps.store, gemeente, webhooknummer)
    if (gelezen === undefined) return undefined
    const nieuw = wordt(gelezen.value)
    if (nieuw === gelezen.value) return nieuw
    const outcome = await deps.store.transact([writeWebhook(gemeente, nieuw, versionIs(gelezen.version))])
    return outcome === 'written' ? nieuw : LOST
  })

const alsGelukt = (webhook: Webhook): Webhook => {
  const { faaltSinds, ...rest } = webhook
  return faaltSinds === undefined ? webhook : rest
}

/** Gone for good by its own words (410), or after days in which nothing got through. */
const alsMislukt =
  (antwoord: Levering['antwoord'], nuEpochMs: number) =>
  (webhook: Webhook): Webhook => {
    if (webhook.uit !== undefined) return webhook
    const op = utcTekst(nuEpochMs)
    if (antwoord === 410) return { ...webhook, uit: { op, reden: 'opgezegd' } }
    const faaltSinds = webhook.faaltSinds ?? op
    if (isOpTeGeven(epochMsVan(faaltSinds), nuEpochMs)) return { ...webhook, faaltSinds, uit: { op, reden: 'storing' } }
    return webhook.faaltSinds === undefined ? { ...webhook, faaltSinds } : webhook
  }

const isGelukt = (antwoord: Levering['antwoord']): boolean =>
  typeof antwoord === 'number' && antwoord >= 200 && antwoord < 300

/**
 * Tries one delivery. It is claimed before it is sent: whoever dies meanwhile leaves it to be tried again, under the same id.
 * @returns whether its server took it; undefined when somebody else was first or it was no longer to be sent
 */
const lever = async (
  deps: Webhookdeps,
  { bezorg, log }: Bezorging,
  { webhook, levering }: { readonly webhook: Webhook; readonly levering: Levering },
): Promise<boolean | undefined> => {
  const { gemeente } = levering
  const { webhooknummer } = webhook
  const nuEpochMs = deps.nu()
  const nu = utcTekst(nuEpochMs)
  const gelezen = await readLevering(deps.store, levering)
  if (gelezen?.value.status !== 'wacht' || gelezen.value.volgendeOp > nu) return undefined
  const geheim = zegelVan(deps.pseudoniem).open(webhook.geheim, zegelcontext(gemeente, webhooknummer))
  const pogingen = gelezen.value.pogingen + 1
  const opnieuw = leverOpnieuwOp(pogingen, nuEpochMs)
  const geclaimd: Levering = { ...gelezen.value, pogingen, volgendeOp: utcTekst(opnieuw ?? nuEpochMs) }
  if ((await deps.store.transact([writeLevering(geclaimd, versionIs(gelezen.version))])) !== 'written') return undefined
  let antwoord: Levering['antwoord'] = 'geen'
  try {
    if (geheim === undefined) throw new Error('the secret does not open')
    const inhoud = inhoudVan(levering)
    antwoord = await bezorg({ url: webhook.url, geheim, kenmerk: kenmerkVan(levering), opEpochMs: nuEpochMs, inhoud })
  } catch (error) {
    // Of a fault only its kind: its words can hold an address.
    log({ operation: 'leverWebhook', webhooknummer, pogingen, ...faultOf(error) })
  }
  const gelukt = isGelukt(antwoord)
  const klaar = gelukt ? 'geleverd' : opnieuw === undefined ? 'mislukt' : undefined
  const na: Levering = { ...geclaimd, antwoord, ...(klaar === undefined ? {} : { status: klaar, klaarOp: nu }) }
  // Somebody asked to have it brought again meanwhile: that counts.
  if ((await deps.store.transact([writeLevering(na, versionIs(gelezen.version + 1))])) !== 'written') return undefined
  const stand = await schrijfStand(
    deps,
    { gemeente, webhooknummer },
    gelukt ? alsGelukt : alsMislukt(antwoord, nuEpochMs),
  )
  if (!gelukt && stand?.uit !== undefined) log({ operation: 'webhookUit', webhooknummer, reden: stand.uit.reden })
  return gelukt
}

const PER_KEER = 100
const TEGELIJK = 10

/** What waits for one subscription; after ten that failed the others wait for the next time, so that nobody hammers what is down. */
const leverVan = async (
  deps: Webhookdeps,
  bezorging: Bezorging,
  { gemeente, webhook }: { readonly gemeente: string; readonly webhook: Webhook },
): Promise<void> => {
  const { webhooknummer } = webhook
  const wachtend = await queryTeLeveren(deps.store, { gemeente, webhooknummer }, utcTekst(deps.nu()), PER_KEER)
  for (let begin = 0; begin < wachtend.length; begin += TEGELIJK) {
    const deel = wachtend.slice(begin, begin + TEGELIJK)
    const geleverd = await Promise.all(deel.map((levering) => lever(deps, bezorging, { webhook, levering })))
    if (geleverd.every((een) => een === false)) return
  }
}

/** Tries what waits in a gemeente and may be tried now, each subscription by itself. */
export const leverWebhooks = async (deps: Webhookdeps, gemeente: string, bezorging: Bezorging): Promise<void> => {
  const aan = (await queryWebhooks(deps.store, gemeente)).filter(({ uit }) => uit === undefined)
  await Promise.all(aan.map((webhook) => leverVan(deps, bezorging, { gemeente, webhook })))
}
