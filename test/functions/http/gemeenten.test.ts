import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../../../functions/http/routes.ts'
import { ROLLEN, type Rol } from '../../../functions/use-cases/wie.ts'
import {
  idsVan,
  leesOperaties,
  maakAlles,
  stel,
  vraagAls,
  type Ids,
  type Operatie,
  type Vraag,
} from '../../support/operaties.ts'
import { startOpstap, type Opstap } from '../../support/opstap.ts'
import { NU, opgeslagen } from '../../support/voorbeelden.ts'

let opstap: Opstap
let operaties: readonly Operatie[]
/** What Harlingen has, and what Berkelland has. */
let daar: Ids
let hier: Ids
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU })
  operaties = await leesOperaties(opstap)
  daar = await maakAlles(opstap, operaties, 'harlingen')
  hier = await maakAlles(opstap, operaties, 'berkelland')
})
afterAll(() => opstap.stop())

const operatieVan = (id: string): Operatie => {
  const gevonden = operaties.find((operatie) => operatie.id === id)
  if (gevonden === undefined) throw new Error(`no operation ${id}`)
  return gevonden
}

const MET_TOKEN = routes.filter((route) => route.rollen !== 'iedereen').map((route) => route.operationId)

interface Kant {
  readonly gemeente: 'harlingen' | 'berkelland'
  readonly ids: Ids
}
/** Who asks, and about whose things. Harlingen asks no yearly contribution and has no runs: there it asks about Berkelland. */
const kantenVan = (operatie: Operatie): { vrager: Kant; ander: Kant } => {
  const harlingen: Kant = { gemeente: 'harlingen', ids: daar }
  const berkelland: Kant = { gemeente: 'berkelland', ids: hier }
  return idsVan(operatie).includes('runnummer')
    ? { vrager: harlingen, ander: berkelland }
    : { vrager: berkelland, ander: harlingen }
}

/** Everybody of a gemeente; the pashouder has a pass there. */
const tokenVan = (rol: Rol, { gemeente, ids }: Kant): Promise<string> =>
  opstap.token(rol, { gemeente, ...(rol === 'pashouder' ? { pasnummer: ids['pasnummer'] ?? '' } : {}) })

/** The same numbers as far as anybody can see, and of nothing. */
const verzonnen = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([naam, nummer]) => [naam, naam === 'runnummer' ? '2098-01' : `${nummer.slice(0, -3)}ZZZ`]),
  )

const gevraagdIn = ({ pad, body }: Vraag) => ({ pad, body })

/** A number that is looked for and not found is an answer too; a token that names a pass links no other one. */
const ANDERS: Readonly<Record<string, number>> = { zoekPassen: 200, koppelPas: 409 }

/** A note that never was is as gone as one that was thrown away: what is asked is only that it is not there. */
const alleenNotitie = (namen: readonly string[]): boolean => namen.length === 1 && namen[0] === 'notitienummer'

test('there is one of everything that an operation can be asked about', () => {
  const gevraagd = [...new Set(operaties.flatMap(idsVan))].toSorted()
  // Something new: let `maakAlles` in test/support/operaties.ts make one in each gemeente.
  expect(Object.keys(daar)).toEqual(expect.arrayContaining(gevraagd))
  expect(Object.keys(hier)).toEqual(Object.keys(daar))
  for (const [naam, nummer] of Object.entries(daar)) expect(hier[naam]).not.toBe(nummer)
})

describe.each(MET_TOKEN)('%s', (id) => {
  test.each(ROLLEN)(
    'tells a %s of another gemeente nothing, in the same words as of what is not there',
    async (rol) => {
      const operatie = operatieVan(id)
      const { vrager, ander } = kantenVan(operatie)
      const token = await tokenVan(rol, vrager)
      const before = await opgeslagen(opstap)
      // Each number apart, among numbers of one's own; and all together.
      const gevraagd = idsVan(operatie)
      const samenstellingen = gevraagd.length === 0 ? [] : [gevraagd, ...gevraagd.map((naam) => [naam])]
      for (const namen of samenstellingen) {
        const met = (over: Ids): Ids => ({
          ...vrager.ids,
          ...Object.fromEntries(namen.map((naam) => [naam, over[naam] ?? ''])),
        })
        const daarover = vraagAls(rol, operatie, met(ander.ids))
        // A number that the example does not speak of: nothing of another gemeente is asked.
        if (isDeepStrictEqual(gevraagdIn(daarover), gevraagdIn(vraagAls(rol, operatie, vrager.ids)))) continue
        const vanDaar = await stel(opstap, daarover, token)
        const vanNiemand = await stel(opstap, vraagAls(rol, operatie, met(verzonnen(ander.ids))), token)
        expect([namen, vanDaar.status, vanDaar.body]).toEqual([namen, vanNiemand.status, vanNiemand.body])
        for (const nummer of Object.values(ander.ids)) expect(JSON.stringify(vanDaar.body)).not.toContain(nummer)
        // A number that is looked for and not found is an answer too; every other number must be one's own.
        const metRol = alleenNotitie(namen) ? 200 : (ANDERS[id] ?? 404)
        expect([namen, vanDaar.status]).toEqual([namen, operatie.rollen.includes(rol) ? metRol : 403])
      }
      expect(await opgeslagen(opstap)).toEqual(before)
    },
  )
})

const LIJSTEN = routes.filter(
  ({ method, path, rollen }) => method === 'GET' && !path.includes('{') && rollen !== 'iedereen',
)

describe.each(LIJSTEN.map((route) => route.operationId))('%s without a number', (id) => {
  test('shows nobody anything of another gemeente', async () => {
    const { rollen, path } = operatieVan(id)
    for (const rol of rollen) {
      const { body } = await opstap.call('GET', path, {
        token: await tokenVan(rol, { gemeente: 'berkelland', ids: hier }),
      })
      for (const nummer of Object.values(daar)) expect(JSON.stringify(body)).not.toContain(nummer)
    }
  })
})

/** What is of one line of a run, or of its letters: `bijdragen.test.ts`, `drukwerk.test.ts`, `concept.test.ts` and `regelbezwaren.test.ts` have them. */
const NOG_NIET = [
  'leesFactuur',
  'leesBijdragebrief',
  'leesDrukwerk',
  'leesDrukwerkindex',
  'leesPrintbestand',
  'leesLosseBrieven',
  'meldRegelVerzending',
  'herroepMutatie',
  'kiesBijdrageregel',
  'noteerBijdragebezwaar',
  'handelBijdragebezwaarAf',
  // Of money that goes back: `terugbetalingen.test.ts`.
  'leesTerugbetaalopdracht',
  'leesTerugbetaalbestand',
]

/** After this a concept is gone, and the number of the pass is of no use to its holder. */
const LAATST = ['trekRegelingIn', 'vervangPas']

// Last, for these change what there is.
describe.each([...MET_TOKEN.filter((id) => !NOG_NIET.includes(id) && !LAATST.includes(id)), ...LAATST])('%s', (id) => {
  test('finds what is of the gemeente itself, so that the 404 above was of the other', async () => {
    const operatie = operatieVan(id)
    for (const rol of operatie.rollen) {
      const { ander } = kantenVan(operatie)
      const { status } = await stel(opstap, vraagAls(rol, operatie, ander.ids), await tokenVan(rol, ander))
      expect([rol, status]).not.toEqual([rol, 403])
      expect([rol, status]).not.toEqual([rol, 404])
    }
  })
})
