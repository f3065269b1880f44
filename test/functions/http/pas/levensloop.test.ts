import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Regeling } from '../../../../domain/beleid/documenten.ts'
import { regelingen } from '../../../../functions/services/beleid/meegeleverd.ts'
import {
  BEGIN,
  DAGEN,
  epochVan,
  METERS,
  Model,
  SLOTS,
  vertrekVan,
  type Bestemming,
  type Modelrit,
  type Plan,
  type Velden,
} from '../../../support/levensloop.ts'
import { startOpstap, type Answer, type Opstap } from '../../../support/opstap.ts'
import { alleRitten, boek, budget, nieuwePas, opgeslagen, PLAATSEN, ritaanvraag } from '../../../support/voorbeelden.ts'

/** Random lives of a pass and its rides, against a model: the API is all that is looked at. */

const budgetVan = (meterPerJaar: number) => ({ meterPerJaar, motivering: 'Voor een test (verzonnen).' })

let nu = BEGIN
let opstap: Opstap
let centralist: string
let gemeente: string
let vervoerder: string
beforeAll(async () => {
  const [harlingen] = regelingen.get('harlingen') ?? []
  // A policy under which late cancelling has consequences: none of the known ones says so.
  const gevolg = { kilometers: 'inhouden', ritprijs: 'verschuldigd', bron: harlingen?.bron }
  const streng = Regeling.parse({
    ...harlingen,
    // And one that allows a budget below the norm: else it would take hundreds of rides to use one up.
    reizigersbudget: { ...harlingen?.reizigersbudget, lager: { bron: harlingen?.bron } },
    annuleren: { kosteloosTotMinuten: 60, teLaat: gevolg },
    loosmelding: gevolg,
  })
  opstap = await startOpstap({
    klok: () => nu,
    locaties: PLAATSEN,
    regelingen: new Map([...regelingen, ['harlingen', [streng]]]),
  })
  centralist = await opstap.token('centralist')
  gemeente = await opstap.token('gemeente')
  vervoerder = await opstap.token('vervoerder')
})
afterAll(() => opstap.stop())

interface Echt {
  readonly pasnummer: string
  /** How often each kind of step was taken, and was refused. */
  readonly geteld: Map<string, number>
}
type Stap = fc.AsyncCommand<Model, Echt>

const tel = ({ geteld }: Echt, wat: string): void => {
  geteld.set(wat, (geteld.get(wat) ?? 0) + 1)
}
const kies = (model: Model, i: number): Modelrit | undefined => model.ritten[i % Math.max(1, model.ritten.length)]

/** Nothing at all changed in the store. */
const blijftGelijk = async (doe: () => Promise<void>): Promise<void> => {
  const before = await opgeslagen(opstap)
  await doe()
  expect(await opgeslagen(opstap)).toEqual(before)
}

/** Everything that can be seen is as the model says. */
const klopt = async (model: Model, { pasnummer }: Echt): Promise<void> => {
  const [lijst, ...overzichten] = await Promise.all([
    alleRitten(opstap, pasnummer),
    budget(opstap, pasnummer, 2026),
    budget(opstap, pasnummer, 2027),
  ])
  const verwacht = model.ritten.toSorted((a, b) => epochVan(a.plan) - epochVan(b.plan))
  const zien = lijst.map((rit: any) => ({
    ritnummer: rit.ritnummer,
    status: rit.status,
    vertrek: Date.parse(rit.vertrek),
    meter: rit.afstandMeter,
    prijsCent: rit.ritprijs.totaalCent,
    rolstoel: rit.opdracht.includes('rolstoel'),
    houdt: rit.afrekening?.meter === 'inhouden',
    laatste: rit.geschiedenis.at(-1).status,
  }))
  const byNumber = (a: { ritnummer: string }, b: { ritnummer: string }): number => (a.ritnummer < b.ritnummer ? -1 : 1)
  expect(zien.toSorted(byNumber)).toEqual(
    verwacht
      .map(({ ritnummer, status, plan, prijsCent, rolstoel, houdt }) => ({
        ritnummer,
        status,
        vertrek: epochVan(plan),
        meter: METERS[plan.naar],
        prijsCent,
        rolstoel,
        houdt,
        // One state, and the history ends in it.
        laatste: status,
      }))
      .toSorted(byNumber),
  )
  expect(zien.map((rit) => rit.vertrek)).toEqual(verwacht.map(({ plan }) => epochVan(plan)))
  for (const overzicht of overzichten) {
    expect(overzicht).toMatchObject(model.overzicht(overzicht.jaar))
    expect(overzicht.bereikt.map((b: any) => b.percentage)).toEqual([...(model.bereikt.get(overzicht.jaar) ?? [])])
    const meters = overzicht.ritten.reduce((som: number, rit: any) => som + rit.afstandMeter, 0)
    // The budget is the sum of its rides.
    expect(meters).toBe(overzicht.geboektMeter + overzicht.geredenMeter + overzicht.ingehoudenMeter)
  }
  const gezien = lijst.at(model.nu % Math.max(1, lijst.length))
  if (gezien !== undefined)
    expect((await opstap.call('GET', `/ritten/${gezien.ritnummer}`, { token: centralist })).body).toEqual(gezien)
}

/** The pass on each of the days is what its changes make of it, and every change is in the history once. */
const pasKlopt = async (model: Model, { pasnummer }: Echt): Promise<void> => {
  for (const dag of [model.vandaag(), '2027-01-01']) {
    const { body } = await opstap.call('GET', `/passen/${pasnummer}?peildatum=${dag}`, { token: gemeente })
    const { vervoertype, meterPerJaar, geblokkeerd } = model.pasOp(dag)
    expect(body).toMatchObject({
      vervoertype,
      reizigersbudget: { meterPerJaar },
      geldigTotEnMet: model.geldigTotEnMet(),
    })
    expect(body.blokkade !== undefined).toBe(geblokkeerd)
    expect(body.geschiedenis).toHaveLength(1 + model.keerGewijzigd)
  }
}

const stap = (naam: string, met: unknown, run: (model: Model, echt: Echt) => Promise<boolean | void>): Stap => ({
  check: () => true,
  run: async (model, echt) => {
    const gelukt = await run(model, echt)
    tel(echt, gelukt === false ? `${naam} geweigerd` : naam)
    await klopt(model, echt)
  },
  toString: () => `${naam} ${JSON.stringify(met)}`,
})

const boeken = (heen: Plan, later: number | null): Stap =>
  stap('boek', { heen, later }, async (model, { pasnummer }) => {
    const dag = DAGEN[DAGEN.indexOf(heen.dag as never) + (later ?? 0)]
    const terug = later === null || dag === undefined ? undefined : { ...heen, dag, slot: '23:50' }
    if (terug !== undefined && epochVan(terug) <= epochVan(heen)) return false
    const plannen = terug === undefined ? [heen] : [heen, terug]
    const body = ritaanvraag(pasnummer, {
      naar: { locatieId: heen.naar },
      vertrek: vertrekVan(heen),
      ...(terug === undefined ? {} : { retour: { vertrek: vertrekVan(terug) } }),
    })
    const sleutel = randomUUID()
    const mag = model.mag(plannen)
    const antwoord = await boek(opstap, body, { token: centralist, sleutel })
    expect(antwoord.status).toBe(mag ? 201 : 409)
    if (!mag) return false
    const nummers: string[] = antwoord.body.ritten.map((rit: any) => rit.ritnummer)
    plannen.forEach((plan, i) =>
      model.ritten.push({
        ritnummer: nummers[i] ?? '',
        richting: i === 0 ? 'heen' : 'retour',
        ander: nummers[1 - i],
        plan,
        status: 'geboekt',
        rolstoel: model.isRolstoel(plan),
        prijsCent: antwoord.body.ritten[i].ritprijs.totaalCent,
        uitgesteldTeLaat: false,
        houdt: false,
      }),
    )
    model.noteerBereikt(plannen)
    model.boekingen.push({ sleutel, body, ritnummers: nummers })
    return true
  })

const herhalen = (i: number): Stap =>
  stap('herhaal', i, async (model) => {
    const boeking = model.boekingen[i % Math.max(1, model.boekingen.length)]
    if (boeking === undefined) return
    await blijftGelijk(async () => {
      const { status, body } = await boek(opstap, boeking.body, { token: centralist, sleutel: boeking.sleutel })
      const gelezen = boeking.ritnummers.map((nummer) => opstap.call('GET', `/ritten/${nummer}`, { token: centralist }))
      expect({ status, ritten: body.ritten }).toEqual({
        status: 201,
        ritten: (await Promise.all(gelezen)).map((rit) => rit.body),
      })
    })
  })

const wijzigen = (i: number, plan: Plan): Stap =>
  stap('wijzig', { i, plan }, async (model) => {
    const rit = kies(model, i)
    if (rit === undefined) return
    const body = {
      vertrek: vertrekVan(plan),
      [rit.richting === 'heen' ? 'naar' : 'van']: { locatieId: plan.naar },
    }
    const patch = (): Promise<Answer> => opstap.call('PATCH', `/ritten/${rit.ritnummer}`, { token: centralist, body })
    const zelfde = JSON.stringify(plan) === JSON.stringify(rit.plan) && rit.rolstoel === model.isRolstoel(plan)
    const kan = rit.status === 'geboekt' && (zelfde || (epochVan(rit.plan) > model.nu && model.mag([plan], rit)))
    if (!kan || zelfde) {
      await blijftGelijk(async () => expect((await patch()).status).toBe(kan ? 200 : 409))
      return kan
    }
    const { status, body: na } = await patch()
    expect(status).toBe(200)
    expect(na.geschiedenis.at(-1).vertrekWas === undefined).toBe(epochVan(plan) === epochVan(rit.plan))
    if (epochVan(plan) !== epochVan(rit.plan)) rit.uitgesteldTeLaat ||= model.isTeLaat(rit)
    Object.assign(rit, { plan, rolstoel: model.isRolstoel(plan), prijsCent: na.ritprijs.totaalCent })
    model.noteerBereikt([plan])
    // The same message again changes nothing.
    await blijftGelijk(async () => expect((await patch()).status).toBe(200))
    return true
  })

const annuleren = (i: number, samen: boolean): Stap =>
  stap(samen ? 'annuleer samen' : 'annuleer', i, async (model) => {
    const rit = kies(model, i)
    if (rit === undefined) return
    const body = { reden: 'Ik ben ziek (verzonnen).', ...(samen ? { samen } : {}) }
    const doe = () => opstap.call('PUT', `/ritten/${rit.ritnummer}/annulering`, { token: centralist, body })
    const kan = rit.status === 'geboekt' || rit.status === 'geannuleerd'
    if (!kan) {
      await blijftGelijk(async () => expect((await doe()).status).toBe(409))
      return false
    }
    expect((await doe()).status).toBe(200)
    model.annuleer(rit)
    const ander = model.ritten.find((r) => r.ritnummer === rit.ander)
    if (samen && ander !== undefined) model.annuleer(ander)
    await blijftGelijk(async () => expect((await doe()).status).toBe(200))
    return true
  })

const TIJDEN = { ingestapt: '2026-12-29T07:00:00+01:00', uitgestapt: '2026-12-29T07:04:00+01:00' }

const melden = (i: number, resultaat: 'gereden' | 'loosgemeld'): Stap =>
  stap(`meld ${resultaat}`, i, async (model) => {
    const rit = kies(model, i)
    if (rit === undefined) return
    const body = resultaat === 'gereden' ? { resultaat, ...TIJDEN } : { resultaat }
    const doe = () => opstap.call('PUT', `/ritten/${rit.ritnummer}/uitvoering`, { token: vervoerder, body })
    const opTijd = model.nu >= epochVan(rit.plan) - 3_600_000
    if (rit.status !== 'geboekt' || !opTijd) {
      const bekend = rit.status === resultaat
      await blijftGelijk(async () => expect((await doe()).status).toBe(bekend ? 200 : 409))
      return bekend
    }
    expect((await doe()).status).toBe(200)
    Object.assign(rit, { status: resultaat, houdt: resultaat === 'loosgemeld' })
    await blijftGelijk(async () => expect((await doe()).status).toBe(200))
    return true
  })

const patchPas = async ({ pasnummer }: Echt, body: unknown): Promise<Answer> =>
  opstap.call('PATCH', `/passen/${pasnummer}`, { token: gemeente, body })

const pasWijzigen = (naDagen: number, velden: Partial<Velden>): Stap =>
  stap('pas', { naDagen, velden }, async (model, echt) => {
    const vanaf = new Date(Date.parse(model.vandaag()) + naDagen * 86_400_000).toISOString().slice(0, 10)
    const { vervoertype, meterPerJaar, geblokkeerd } = velden
    const body = {
      vanaf,
      reden: 'Voor een test (verzonnen).',
      ...(vervoertype === undefined ? {} : { vervoertype }),
      ...(meterPerJaar === undefined ? {} : { reizigersbudget: budgetVan(meterPerJaar) }),
      ...(geblokkeerd === undefined ? {} : { blokkade: geblokkeerd ? { reden: 'Onderzoek (verzonnen)' } : null }),
    }
    const isAnders = JSON.stringify({ ...model.pasOp(vanaf), ...velden }) !== JSON.stringify(model.pasOp(vanaf))
    if (isAnders && vanaf > model.geldigTotEnMet()) {
      await blijftGelijk(async () => expect((await patchPas(echt, body)).status).toBe(400))
      return false
    }
    const { status, body: na } = await patchPas(echt, body)
    expect(status).toBe(200)
    model.wijzigPas(vanaf, velden)
    expect(na.geraakteRitten.map((rit: any) => rit.ritnummer)).toEqual(model.geraakt())
    await blijftGelijk(async () => expect((await patchPas(echt, body)).status).toBe(200))
    await pasKlopt(model, echt)
    return true
  })

const beeindigen = (datum: string | null): Stap =>
  stap('einde', datum, async (model, echt) => {
    const { status, body } = await patchPas(echt, { einde: datum === null ? null : { datum, soort: 'overleden' } })
    expect(status).toBe(200)
    model.beeindig(datum)
    expect(body.geraakteRitten.map((rit: any) => rit.ritnummer)).toEqual(model.geraakt())
    await pasKlopt(model, echt)
  })

const klok = (uren: number): Stap =>
  stap('klok', uren, async (model) => {
    model.nu += uren * 3_600_000
    nu = model.nu
    await Promise.resolve()
  })

const plan = fc.record({
  dag: fc.constantFrom(...DAGEN),
  slot: fc.constantFrom(...SLOTS),
  naar: fc.constantFrom(...(Object.keys(METERS) as Bestemming[])),
})
const welke = fc.nat(11)
const stappen = [
  fc.tuple(plan, fc.option(fc.nat(3))).map(([heen, later]) => boeken(heen, later)),
  plan.map((heen) => boeken(heen, null)),
  welke.map(herhalen),
  fc.tuple(welke, plan).map(([i, anders]) => wijzigen(i, anders)),
  fc.tuple(welke, fc.boolean()).map(([i, samen]) => annuleren(i, samen)),
  fc.tuple(welke, fc.constantFrom('gereden' as const, 'loosgemeld' as const)).map(([i, wat]) => melden(i, wat)),
  fc
    .tuple(
      fc.nat(3),
      fc.oneof(
        fc.constantFrom('regulier' as const, 'rolstoel' as const).map((vervoertype) => ({ vervoertype })),
        fc.constantFrom(30_000, 60_000, 90_000).map((meterPerJaar) => ({ meterPerJaar })),
        fc.boolean().map((geblokkeerd) => ({ geblokkeerd })),
      ),
    )
    .map(([naDagen, velden]) => pasWijzigen(naDagen, velden)),
  fc.constantFrom(...DAGEN, null, null, null).map(beeindigen),
  fc.integer({ min: 1, max: 16 }).map(klok),
]

const leef = async (leven: Iterable<Stap>): Promise<ReadonlyMap<string, number>> => {
  nu = BEGIN
  const geteld = new Map<string, number>()
  const pasnummer = await nieuwePas(opstap, { reizigersbudget: budgetVan(60_000) })
  await fc.asyncModelRun(() => ({ model: new Model(), real: { pasnummer, geteld } }), leven)
  return geteld
}

test('a life in which each kind of step is taken, and refused where it can be', async () => {
  const op = (dag: string, slot: string): Plan => ({ dag, slot, naar: 'op-7692-m' })
  const gedaan = await leef([
    boeken(op('2026-12-29', '12:00'), 1),
    boeken(op('2026-12-29', '12:00'), null),
    herhalen(0),
    wijzigen(0, op('2026-12-29', '17:00')),
    pasWijzigen(1, { vervoertype: 'rolstoel' }),
    annuleren(0, true),
    wijzigen(0, op('2026-12-31', '12:00')),
    boeken(op('2026-12-31', '08:00'), null),
    annuleren(2, false),
    boeken(op('2026-12-29', '08:00'), null),
    melden(3, 'gereden'),
    annuleren(3, false),
    klok(1),
    beeindigen('2026-12-31'),
    pasWijzigen(3, { geblokkeerd: true }),
  ])
  expect([...gedaan.keys()].toSorted()).toEqual([
    'annuleer',
    'annuleer geweigerd',
    'annuleer samen',
    'boek',
    'boek geweigerd',
    'einde',
    'herhaal',
    'klok',
    'meld gereden',
    'pas',
    'pas geweigerd',
    'wijzig',
    'wijzig geweigerd',
  ])
})

test('after every step of a random life, what can be seen is what the model says', async () => {
  let gedaan = 0
  await fc.assert(
    fc.asyncProperty(fc.commands(stappen, { maxCommands: 24, size: 'max' }), async (leven) => {
      for (const keer of (await leef(leven)).values()) gedaan += keer
    }),
    { numRuns: 12 },
  )
  // Lives in which nothing happens would prove little.
  expect(gedaan).toBeGreaterThan(12)
})
