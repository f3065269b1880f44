import * as z from 'zod'
import type { Regeling } from '../../../domain/beleid/index.ts'
import { readEach } from '../../stores/form.ts'
import { ritVanItem } from '../../stores/rit/rit-item.ts'
import type { Item, Store } from '../../stores/store.ts'
import { leesGegevens } from '../../use-cases/inzage/lees-gegevens.ts'
import { toonLogregel } from './logregel.toon.ts'
import { Na } from '../bladzijde.ts'
import { notFound } from '../problem.ts'
import { maakRoute } from '../route.ts'
import { Links, Pasnummer } from '../velden.schema.ts'
import { toonRit } from '../rit/rit.toon.ts'

const Gegeven = z
  .strictObject({
    soort: z.string().meta({ description: 'Wat voor gegeven dit is.', example: 'rit' }),
    inhoud: z.unknown().meta({ description: 'Zoals het wordt bewaard, of zoals de andere bladzijden het tonen.' }),
  })
  .meta({ id: 'Gegeven' })

/** Of a code and an account only that they are there: what they are made of is the key to the pass. */
const ZONDER = new Set(['kenmerk', 'account'])
const zonderSleutels = (inhoud: unknown): unknown =>
  typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud)
    ? Object.fromEntries(Object.entries(inhoud).filter(([naam]) => !ZONDER.has(naam)))
    : inhoud

/** A ride as the API shows it; everything else as it is kept, so that nothing that is kept can be left out. */
const toonItem = (store: Store, versies: readonly Regeling[], item: Item): z.infer<typeof Gegeven> => {
  const { sk, data } = item
  const [soort = '', ...sleutel] = sk.split('#')
  const [rit] = soort === 'RIT' ? readEach(store, [item], ritVanItem) : []
  if (rit !== undefined) return { soort: 'rit', inhoud: toonRit(rit.value, versies) }
  const inhoud = zonderSleutels(data)
  return {
    soort: soort.toLowerCase(),
    inhoud: sleutel.length === 0 ? inhoud : { nummer: sleutel.join(' '), ...Object(inhoud) },
  }
}

export const gegevens = [
  maakRoute({
    method: 'GET',
    path: '/v1/passen/{pasnummer}/gegevens',
    operationId: 'leesGegevens',
    groep: 'lezen',
    tag: 'Uw gegevens',
    samenvatting: 'Haal alles op wat er over een pashouder wordt bewaard',
    rollen: ['pashouder', 'gemeente'],
    params: z.strictObject({ pasnummer: Pasnummer }),
    query: z.strictObject({ na: Na.optional() }),
    antwoorden: {
      200: {
        beschrijving: 'Eerst wat er bij de pas staat, dan het logboek; een bladzijde tegelijk.',
        schema: z
          .strictObject({ pasnummer: Pasnummer, gegevens: z.array(Gegeven), _links: Links })
          .meta({ id: 'Gegevens', description: 'Alles wat er over iemand wordt bewaard (AVG artikelen 15 en 20).' }),
      },
    },
    handle: async (deps, { wie, params, bladzijde }) => {
      const { pasnummer } = params
      const gelezen = await leesGegevens(deps, wie, { pasnummer, na: bladzijde.na })
      if (gelezen === undefined) throw notFound('deze pas')
      const versies = await deps.versies(wie.gemeente)
      const register = versies.at(-1)?.verwerkingenregister
      const lijst = [
        ...gelezen.items.map((item) => toonItem(deps.store, versies, item)),
        ...gelezen.verwerkt.map((regel) => ({
          soort: 'logregel',
          inhoud: toonLogregel(regel, gelezen.pseudoniem, register),
        })),
      ]
      return { status: 200, body: { pasnummer, gegevens: lijst, _links: bladzijde.links(gelezen.next) } }
    },
  }),
]
