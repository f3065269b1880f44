import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../../functions/deps.ts'
import { beleidUit } from '../../../../functions/services/beleid/beleid.ts'
import { metOmwegfactor } from '../../../../functions/services/afstand/omwegfactor.ts'
import { metGeheim } from '../../../../functions/services/pseudoniem.ts'
import { openGazetteer } from '../../../../functions/services/locaties/gazetteer.ts'
import { readRun } from '../../../../functions/stores/bijdrage/bijdrageruns.ts'
import type { Regel } from '../../../../functions/stores/bijdrage/bijdrageregels.ts'
import { openSqlite } from '../../../../functions/stores/sqlite/open.ts'
import { StoreUnavailable, type Store } from '../../../../functions/stores/store.ts'
import { startRitrun } from '../../../../functions/use-cases/bijdrage/ritbijdragen/start-ritrun.ts'
import { alleRegels } from '../../../../functions/use-cases/bijdrage/run/runs.ts'
import { zetRunVoort } from '../../../../functions/use-cases/bijdrage/run/zet-run-voort.ts'
import { verleenPas } from '../../../../functions/use-cases/pas/passen.ts'
import { vervangPas } from '../../../../functions/use-cases/pas/vervang-pas.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { gewijzigd, HARLINGEN } from '../../../domain/support.ts'
import { gebroken, opKopieVan } from '../../../support/gebroken.ts'
import { bewaar, daarna, ritOp } from '../../../support/opgeslagen-rit.ts'
import { runs } from '../../../support/runs.ts'
import { bestemming, woning } from '../../../support/tafel.ts'

const GEMEENTE = 'harlingen'
const wie: Wie = { sub: 'test-gemeente', rollen: ['gemeente'], gemeente: GEMEENTE }
const RUN = '2026-01'
const nu = (): number => momentVan('2026-04-02T09:00:00Z').epochMs

const [harlingen] = HARLINGEN
const bron = { regeling: 'Voorbeeld (verzonnen)', artikel: 'artikel 1' }
const versies = gewijzigd(HARLINGEN, { bijdrage: { ...harlingen.bijdrage, bron, ritbijdrageVoor: 'gemeente' } })

const depsMet = (store: Store): Deps => ({
  store,
  ...beleidUit(new Map([[GEMEENTE, versies]])),
  locaties: openGazetteer([woning, bestemming]),
  afstand: metOmwegfactor(1),
  pseudoniem: metGeheim('een-sleutel-voor-tests-en-niets-anders'),
  nu,
})

/** Nobody travelled on the last pass; the second was replaced, and there were rides on both. */
const AANTAL = 6
let basis: string
let verwacht: Map<string, number>
beforeAll(async () => {
  basis = mkdtempSync(join(tmpdir(), 'opstap-'))
  const store = openSqlite(basis, nu)
  const deps = depsMet(store)
  const nummers: string[] = []
  for (let i = 0; i < AANTAL; i++) {
    const verlening = await verleenPas(deps, wie, {
      gegevens: {
        naam: `Nummer ${i} Voorbeeld (verzonnen)`,
        geboortedatum: ['1950-01-01', '1950-06-15', '1944-02-29', '1950-06-15', '1960-12-31', '1950-06-15'][i]!,
        woning,
        geldigVanaf: '2026-01-01',
        geldigTotEnMet: '2027-12-31',
        vervoertype: 'regulier',
        begeleiding: 'geen',
        scootmobiel: false,
        puntbestemmingen: [],
        kenmerken: [],
      },
    })
    if (verlening.soort === 'verleend') nummers.push(verlening.pas.pasnummer)
  }
  const vervanging = await vervangPas(deps, wie, { pasnummer: nummers[1]!, reden: 'Verloren (verzonnen).' })
  const nieuw = vervanging?.soort === 'vervangen' ? vervanging.pas.pasnummer : ''
  let nummer = 0
  const reed = async (pasnummer: string, dag: string): Promise<void> => {
    const vertrek = `2026-03-${dag}T09:00:00Z`
    const rit = { ...ritOp(`RTEST${++nummer}`, vertrek), pasnummer }
    await bewaar(store, GEMEENTE, daarna(rit, 'gereden', vertrek, { ingestapt: vertrek }))
  }
  for (const pasnummer of nummers.slice(0, -1)) await reed(pasnummer, '10')
  await reed(nieuw, '11')
  await reed(nummers[0]!, '12')
  // At 2,71 a ride: two on the first and on the replaced pass, one on each other.
  verwacht = new Map([
    [nummers[0]!, 542],
    [nieuw, 542],
    [nummers[2]!, 271],
    [nummers[3]!, 271],
    [nummers[4]!, 271],
  ])
  await startRitrun(deps, wie, { maand: '2026-03', aanvullend: false })
  store.close()
})
afterAll(() => rmSync(basis, { recursive: true }))

const opKopie = <T>(werk: (store: Store) => Promise<T>): Promise<T> => opKopieVan(basis, nu, werk)

const zetVoort = (store: Store): Promise<boolean> =>
  zetRunVoort(depsMet(store), { gemeente: GEMEENTE, runnummer: RUN }, () => true)

const controleer = async (store: Store): Promise<void> => {
  const regels: Regel[] = []
  for await (const regel of alleRegels(depsMet(store), GEMEENTE, RUN)) regels.push(regel)
  expect(new Map(regels.map(({ pasnummer, bedragCent }) => [pasnummer, bedragCent]))).toEqual(verwacht)
  expect(regels).toHaveLength(verwacht.size)
  const stand = await readRun(store, GEMEENTE, RUN)
  // 7 rides at 2,71; the pass that came in place of another was looked at too.
  expect(stand?.voortgang.value.totalen).toMatchObject({ passen: AANTAL + 1, regels: verwacht.size, bedragCent: 1897 })
}

test.each(['ervoor', 'erna'] as const)(
  'the answer to any call is missing (%s): every fare once, none missing',
  async (wanneer) => {
    const alles = await opKopie(async (store) => {
      const geheel = gebroken(store, -1, wanneer)
      await zetVoort(geheel)
      await controleer(store)
      return geheel.geteld()
    })
    const stap = Math.ceil(alles / runs(60))
    for (let positie = 0; positie < alles; positie += stap)
      await opKopie(async (store) => {
        await expect(zetVoort(gebroken(store, positie, wanneer))).rejects.toThrow(StoreUnavailable)
        await zetVoort(store)
        await controleer(store)
      })
  },
)

test('worked on by three at once every fare stands in it once', async () => {
  await opKopie(async (store) => {
    expect(await Promise.all([1, 2, 3].map(() => zetVoort(store)))).toEqual([true, true, true])
    await controleer(store)
  })
})

test('ten who start two months at once start one of them', async () => {
  await opKopie(async (store) => {
    const deps = { ...depsMet(store), nu: () => momentVan('2027-04-02T09:00:00Z').epochMs }
    const starts = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        startRitrun(deps, wie, { maand: i % 2 === 0 ? '2027-01' : '2027-02', aanvullend: false }),
      ),
    )
    expect(starts.filter(({ soort }) => soort === 'gestart')).toHaveLength(1)
    expect(starts.filter(({ soort }) => soort === 'bestaat')).toHaveLength(4)
    expect(starts.filter(({ soort }) => soort === 'andereMaandOpen')).toHaveLength(5)
  })
})
