import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { laadRegelingen } from '../../../../domain/beleid/documenten.ts'
import { readSimulatie } from '../../../../functions/stores/beleid/simulaties.ts'
import { startSimulatie } from '../../../../functions/use-cases/beleid/simulatie/simulaties.ts'
import { zetSimulatieVoort } from '../../../../functions/use-cases/beleid/simulatie/zet-simulatie-voort.ts'
import type { Wie } from '../../../../functions/use-cases/wie.ts'
import { kopie } from '../../../domain/beleid/meldingen.ts'
import { startOpstap, zonderDemo, type Opstap } from '../../../support/opstap.ts'
import { runs } from '../../../support/runs.ts'
import { boek, nieuwePas, NU, opDag, PLAATSEN, ritaanvraag, ruimteVoor } from '../../../support/voorbeelden.ts'

const GEMEENTE = 'harlingen'
const wie: Wie = { sub: 'test', rollen: ['gemeente'], gemeente: GEMEENTE }

/** Rules that are nearer, dearer, smaller or later than those that hold, in whatever mixture. */
const Regels = fc.record({
  opstapEuro: fc.integer({ min: 0, max: 300 }).map((cent) => cent / 100),
  euroPerKm: fc.integer({ min: 0, max: 50 }).map((cent) => cent / 100),
  kmPerJaar: fc.integer({ min: 1470, max: 1500 }),
  straalKm: fc.constantFrom(5, 10, 25),
  medereiziger: fc.constantFrom('alsPashouder', 'gratis'),
  van: fc.constantFrom('07:00', '10:00', '11:00'),
})
const regeling = ({ opstapEuro, euroPerKm, kmPerJaar, straalKm, medereiziger, van }: Gekozen, geldigVanaf: string) => {
  const { voorbeelden: _, ...document } = kopie('harlingen/2025-05-27')
  const [tarief] = document.tarieven
  const pashouder = [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapEuro, euroPerKm } }]
  return {
    ...document,
    geldigVanaf,
    gebied: { ...document.gebied, straalKm, puntbestemmingen: [] },
    bediening: { ...document.bediening, tijden: [{ van, totEnMet: '24:00' }] },
    reizigersbudget: { ...document.reizigersbudget, kmPerJaar },
    tarieven: [{ ...tarief, geldigVanaf, pashouder, medereizigers: [{ soort: medereiziger }] }],
  }
}

type Waarde<A> = A extends fc.Arbitrary<infer W> ? W : never
type Gekozen = Waarde<typeof Regels>

const Rit = fc.record({
  naar: fc.constantFrom('op-7692-m', 'op-15384-m'),
  uur: fc.constantFrom('08:30:00', '10:00:00', '10:30:00', '15:00:00'),
  mee: fc.constantFrom([], [{ soort: 'medereiziger' }]),
  ritdoel: fc.constantFrom('bezoek', 'werk', undefined),
})
const Mens = fc.record({
  ruimte: fc.integer({ min: 1, max: 6 }),
  ritten: fc.array(Rit, { minLength: 1, maxLength: 3 }),
})

const start = async (folder: string, geldend?: object): Promise<Opstap> => {
  await zonderDemo(folder)
  const regelingen = geldend === undefined ? {} : laadRegelingen({ 'harlingen/2025-05-27': geldend })
  return startOpstap({ nu: NU, locaties: PLAATSEN, folder, ...regelingen })
}

interface Uitkomst {
  readonly cent: number
  readonly stand: 'mag' | 'voorgelegd' | 'geweigerd'
}

/** Somebody books ride after ride. */
const boekAlles = async (opstap: Opstap, mens: Waarde<typeof Mens>): Promise<Uitkomst[]> => {
  const pasnummer = await nieuwePas(opstap, ruimteVoor(mens.ruimte))
  const uitkomsten: Uitkomst[] = []
  for (const [dag, { naar, uur, mee, ritdoel }] of mens.ritten.entries()) {
    const wens = { naar: { locatieId: naar }, vertrek: opDag(dag, uur), meereizenden: mee, ritdoel }
    const { status, body } = await boek(opstap, ritaanvraag(pasnummer, wens))
    const isVoorgelegd = body.uitkomst === 'voorleggen'
    uitkomsten.push({
      cent: body.ritten?.[0]?.ritprijs?.totaalCent ?? 0,
      stand: status === 201 ? 'mag' : isVoorgelegd ? 'voorgelegd' : 'geweigerd',
    })
  }
  return uitkomsten
}

const som = (uitkomsten: readonly Uitkomst[]): number => uitkomsten.reduce((totaal, { cent }) => totaal + cent, 0)

test('whatever the rules and rides: a simulation says what booking these rides one by one under them says', async () => {
  await fc.assert(
    fc.asyncProperty(Regels, fc.array(Mens, { minLength: 8, maxLength: 12 }), async (regels, mensen) => {
      const folders = [mkdtempSync(join(tmpdir(), 'opstap-')), mkdtempSync(join(tmpdir(), 'opstap-'))] as const
      const nu = await start(folders[0])
      const dan = await start(folders[1], regeling(regels, '2025-05-27'))
      try {
        const geboekt = await Promise.all(mensen.map((mens) => boekAlles(nu, mens)))
        // What may not be booked today is no ride of the simulation.
        const gemaakt = mensen.map((mens, i) => ({
          ...mens,
          ritten: mens.ritten.filter((_, j) => geboekt[i]?.[j]?.stand === 'mag'),
        }))
        const was = geboekt.flat().filter(({ stand }) => stand === 'mag')
        const wordt = (await Promise.all(gemaakt.map((mens) => boekAlles(dan, mens)))).flat()
        const token = await nu.token('gemeente')
        const concept = { regeling: regeling(regels, '2027-01-01') }
        const { versie } = (await nu.call('POST', '/regelingen', { token, body: concept })).body
        const gestart = await startSimulatie(nu.deps, wie, { versie, van: '2026-03-01', tot: '2026-12-31' })
        const opdracht = { gemeente: GEMEENTE, nummer: gestart?.nummer ?? '' }
        await zetSimulatieVoort(nu.deps, opdracht, () => true)
        const stand = await readSimulatie(nu.deps.store, GEMEENTE, opdracht.nummer)
        const aantal = (soort: Uitkomst['stand']): number => wordt.filter((een) => een.stand === soort).length
        expect(stand?.voortgang.value.telling).toMatchObject({
          ritten: was.length,
          toegestaan: aantal('mag'),
          voorgelegd: aantal('voorgelegd'),
          geweigerd: aantal('geweigerd'),
          wasCent: som(was),
          wasBlijvendCent: som(was.filter((_, i) => wordt[i]?.stand === 'mag')),
          wordtCent: som(wordt.filter((een) => een.stand === 'mag')),
        })
      } finally {
        await Promise.all([nu.stop(), dan.stop()])
        for (const folder of folders) rmSync(folder, { recursive: true })
      }
    }),
    { numRuns: runs(20), endOnFailure: true },
  )
})
