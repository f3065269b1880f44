import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { momentVan } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../../functions/deps.ts'
import { metGeheim } from '../../../../functions/services/pseudoniem.ts'
import { meegeleverdBeleid } from '../../../../functions/services/beleid/meegeleverd.ts'
import { metOmwegfactor } from '../../../../functions/services/afstand/omwegfactor.ts'
import { openGazetteer } from '../../../../functions/services/locaties/gazetteer.ts'
import { readRun } from '../../../../functions/stores/bijdrage/bijdrageruns.ts'
import type { Regel } from '../../../../functions/stores/bijdrage/bijdrageregels.ts'
import { openSqlite } from '../../../../functions/stores/sqlite/open.ts'
import { StoreUnavailable, type Store } from '../../../../functions/stores/store.ts'
import { legMachtigingVast } from '../../../../functions/use-cases/bijdrage/bank/machtigingen.ts'
import { alleRegels } from '../../../../functions/use-cases/bijdrage/run/runs.ts'
import { startRun } from '../../../../functions/use-cases/bijdrage/run/start-run.ts'
import { zetRunVoort } from '../../../../functions/use-cases/bijdrage/run/zet-run-voort.ts'
import { verleenPas } from '../../../../functions/use-cases/pas/passen.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { gebroken, opKopieVan } from '../../../support/gebroken.ts'
import { runs } from '../../../support/runs.ts'
import { bestemming, NU, woning } from '../../../support/tafel.ts'

const BERKELLAND = 'berkelland'
const gemeente: Wie = { sub: 'test-gemeente', rollen: ['gemeente'], gemeente: BERKELLAND }
const nu = (): number => momentVan(NU).epochMs
const RUN = '2026-01'

const depsMet = (store: Store): Deps => ({
  store,
  ...meegeleverdBeleid,
  locaties: openGazetteer([woning, bestemming]),
  afstand: metOmwegfactor(1),
  pseudoniem: metGeheim('een-sleutel-voor-tests-en-niets-anders'),
  nu,
})

describe('a run that is stopped at any moment and taken up again', () => {
  /** Two pages of one birthday, a person with two passes, the first and the last birthday, and 29 February. */
  const AANTAL = 90
  let basis: string
  beforeAll(async () => {
    basis = mkdtempSync(join(tmpdir(), 'opstap-'))
    const store = openSqlite(basis, nu)
    for (let i = 0; i < AANTAL; i++) {
      const geboortedatum = i < 82 ? `19${String(10 + i)}-06-15` : ['1950-01-01', '1944-02-29', '1960-12-31'][i % 3]!
      const verlening = await verleenPas(depsMet(store), gemeente, {
        gegevens: {
          naam: i >= 88 ? 'Dubbel Voorbeeld (verzonnen)' : `Nummer ${i} Voorbeeld (verzonnen)`,
          geboortedatum: i >= 88 ? '1950-01-01' : geboortedatum,
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
      if (verlening.soort === 'verleend' && i % 4 === 0)
        await legMachtigingVast(depsMet(store), gemeente, {
          pasnummer: verlening.pas.pasnummer,
          aanvraag: {
            ondertekendOp: '2026-01-15',
            iban: 'NL91ABNA0417164300',
            rekeninghouder: 'T. Voorbeeld (verzonnen)',
          },
        })
    }
    await startRun(depsMet(store), gemeente, { jaar: 2026, aanvullend: false })
    store.close()
  })
  afterAll(() => rmSync(basis, { recursive: true }))

  const opKopie = <T>(werk: (store: Store) => Promise<T>): Promise<T> => opKopieVan(basis, nu, werk)

  const controleer = async (store: Store): Promise<void> => {
    const regels: Regel[] = []
    for await (const regel of alleRegels(depsMet(store), BERKELLAND, RUN)) regels.push(regel)
    expect(new Set(regels.map((regel) => regel.pasnummer)).size).toBe(AANTAL)
    expect(regels).toHaveLength(AANTAL)
    const { totalen } = (await readRun(store, BERKELLAND, RUN))!.voortgang.value
    // 88 people, and one with two passes: 89 × 60,00.
    expect(totalen).toMatchObject({ passen: AANTAL, regels: AANTAL, bedragCent: 534_000 })
    expect(regels.reduce((som, regel) => som + regel.bedragCent, 0)).toBe(534_000)
    const incassos = regels.filter((regel) => regel.inning === 'incasso')
    expect(totalen.inning.incasso).toEqual({ aantal: incassos.length, bedragCent: incassos.length * 6000 })
  }

  test.each(['ervoor', 'erna'] as const)(
    'the answer to any call is missing (%s): every pass once, none missing',
    async (wanneer) => {
      const alles = await opKopie(async (store) => {
        const geheel = gebroken(store, -1, wanneer)
        await zetRunVoort(depsMet(geheel), { gemeente: BERKELLAND, runnummer: RUN }, () => true)
        await controleer(store)
        return geheel.geteld()
      })
      // The first and the last calls, and some of those between, of which most look at a day without passes.
      const stap = Math.ceil(alles / runs(60))
      const posities = Array.from({ length: alles }, (_, i) => i).filter(
        (i) => i % stap === 0 || i < 8 || i > alles - 8,
      )
      for (const positie of posities)
        await opKopie(async (store) => {
          const kapot = depsMet(gebroken(store, positie, wanneer))
          await expect(zetRunVoort(kapot, { gemeente: BERKELLAND, runnummer: RUN }, () => true)).rejects.toThrow(
            StoreUnavailable,
          )
          await zetRunVoort(depsMet(store), { gemeente: BERKELLAND, runnummer: RUN }, () => true)
          await controleer(store)
        })
    },
  )

  test('stopped after every step, and worked on by three at once', async () => {
    await opKopie(async (store) => {
      let klaar = false
      while (!klaar) {
        let stappen = 0
        klaar = await zetRunVoort(depsMet(store), { gemeente: BERKELLAND, runnummer: RUN }, () => stappen++ < 200)
      }
      await controleer(store)
    })
    await opKopie(async (store) => {
      const deps = depsMet(store)
      const klaar = await Promise.all(
        [1, 2, 3].map(() => zetRunVoort(deps, { gemeente: BERKELLAND, runnummer: RUN }, () => true)),
      )
      expect(klaar).toEqual([true, true, true])
      await controleer(store)
    })
  })

  test('carried on once it is done, it changes nothing', async () => {
    await opKopie(async (store) => {
      await zetRunVoort(depsMet(store), { gemeente: BERKELLAND, runnummer: RUN }, () => true)
      const voor = await readRun(store, BERKELLAND, RUN)
      expect(await zetRunVoort(depsMet(store), { gemeente: BERKELLAND, runnummer: RUN }, () => false)).toBe(true)
      expect(await readRun(store, BERKELLAND, RUN)).toEqual(voor)
    })
  })

  test('twenty who start the same year at once start one run', async () => {
    await opKopie(async (store) => {
      const deps = depsMet(store)
      const starts = await Promise.all(
        Array.from({ length: 20 }, () => startRun(deps, gemeente, { jaar: 2027, aanvullend: false })),
      )
      expect(starts.filter(({ soort }) => soort === 'gestart')).toHaveLength(1)
      expect(starts.every((start) => 'run' in start && start.run.run.value.volgnummer === 1)).toBe(true)
    })
  })
})
