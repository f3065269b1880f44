import type { Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { queryWebhooks } from '../../../stores/rit/webhook/webhooks.ts'
import { leesOpenCorrectieverzoeken, vraagCorrectie } from '../../../use-cases/inzage/correctieverzoeken.ts'
import { wijzigPas } from '../../../use-cases/pas/wijzig-pas.ts'
import { meldWebhookAan, zetWebhook } from '../../../use-cases/rit/webhook/abonnementen.ts'
import { ambtenaar, datumGeleden, geleden } from './dag.ts'

const GEMEENTE = 'harlingen'
const wie = ambtenaar(GEMEENTE)

const EINDES = ['overleden', 'verhuisd', 'overleden', 'ingetrokken'] as const

/** Passes that ended and left rides that are still booked: the worklist. */
const beeindig = async (deps: Deps, passen: readonly Pas[]): Promise<void> => {
  for (const [i, soort] of EINDES.entries()) {
    const pasnummer = passen[i]?.pasnummer
    const dagen = EINDES.length - i
    if (pasnummer === undefined) return
    const wens = { velden: { einde: { datum: datumGeleden(deps, dagen), soort } }, reden: 'Een voorbeeld (verzonnen).' }
    await wijzigPas(geleden(deps, dagen - 1), wie, { pasnummer, wens })
  }
}

/** Holders that asked to have something put right. */
const vraagCorrecties = async (deps: Deps, passen: readonly Pas[]): Promise<void> => {
  const { correcties } = await leesOpenCorrectieverzoeken(deps, wie, undefined)
  if (correcties.length > 0) return
  const wensen = [
    { veld: 'telefoon', voorstel: '0517 000000', toelichting: 'Mijn nummer is veranderd (verzonnen).' },
    { veld: 'naam', voorstel: 'Voorbeeld met een streepje (verzonnen)', toelichting: 'Zo schrijf ik mijn naam.' },
  ] as const
  for (const [i, wens] of wensen.entries()) {
    const pasnummer = passen[i]?.pasnummer
    if (pasnummer === undefined) return
    const houder = { sub: `demo-${pasnummer}`, rollen: ['pashouder'], gemeente: GEMEENTE, pasnummer } as const
    await vraagCorrectie(geleden(deps, 3 - i), houder, { pasnummer, wens })
  }
}

/** The taxi wanted messages and stopped: nothing leaves this machine, and the address is nobody's. */
const meldBerichtenAan = async (deps: Deps): Promise<void> => {
  if ((await queryWebhooks(deps.store, GEMEENTE)).length > 0) return
  const soorten = ['nl.opstap.rit-geboekt', 'nl.opstap.rit-gewijzigd', 'nl.opstap.rit-geannuleerd'] as const
  const wens = { url: 'https://taxi.example/opstap', soorten, vervoerdersnummer: 'taxi-voorbeeld' }
  const aangemeld = await meldWebhookAan(geleden(deps, 10), wie, wens)
  if (aangemeld.soort !== 'aangemeld') return
  const { webhooknummer } = aangemeld.webhook
  await zetWebhook(geleden(deps, 10), wie, { webhooknummer, stand: 'uit' })
}

/**
 * What waits for somebody of Harlingen.
 * @param passen those of people with rides to come, some of which end; and of others, who ask something
 */
export const maakOpenstaand = async (
  deps: Deps,
  { eindigt, vraagt }: { readonly eindigt: readonly Pas[]; readonly vraagt: readonly Pas[] },
): Promise<void> => {
  await beeindig(deps, eindigt)
  await vraagCorrecties(deps, vraagt)
  await meldBerichtenAan(deps)
}
