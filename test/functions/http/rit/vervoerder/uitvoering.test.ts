import { afterAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer } from '../../../../support/opstap.ts'
import {
  annuleer,
  geboekteRit,
  nieuwePas,
  NU,
  opgeslagen,
  PLAATSEN,
  ritaanvraag,
} from '../../../../support/voorbeelden.ts'

/** It is 09.00; the rides depart at half past nine, so that the carrier may report them already. */
const opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
afterAll(() => opstap.stop())

const vervoerder = await opstap.token('vervoerder')
/** Within the hour before "now", which is 09.00 local time on 1 March 2026. */
const GEREDEN = {
  resultaat: 'gereden',
  ingestapt: '2026-03-01T08:10:00+01:00',
  uitgestapt: '2026-03-01T08:31:00+01:00',
}

const meld = (ritnummer: string, body: unknown, token = vervoerder): Promise<Answer> =>
  opstap.call('PUT', `/ritten/${ritnummer}/uitvoering`, { token, body })

const budget = async (pasnummer: string): Promise<any> => {
  const token = await opstap.token('gemeente')
  return (await opstap.call('GET', `/passen/${pasnummer}/reizigersbudgetten/2026`, { token })).body
}

const geboekt = async (vertrek = '2026-03-01T09:30:00+01:00'): Promise<{ pasnummer: string; ritnummer: string }> => {
  const pasnummer = await nieuwePas(opstap)
  return { pasnummer, ritnummer: await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek })) }
}

describe('PUT /v1/ritten/{ritnummer}/uitvoering', () => {
  test('driven: the metres go from booked to driven, and the ride tells the times', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const { geboektMeter } = await budget(pasnummer)
    const answer = await meld(ritnummer, GEREDEN)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      ritnummer,
      status: 'gereden',
      ingestapt: '2026-03-01T07:10:00Z',
      uitgestapt: '2026-03-01T07:31:00Z',
      versie: 2,
    })
    expect(await budget(pasnummer)).toMatchObject({ geboektMeter: 0, geredenMeter: geboektMeter })
    const rit = await opstap.call('GET', `/ritten/${ritnummer}`, { token: await opstap.token('centralist') })
    expect(rit.body).toMatchObject({ status: 'gereden', uitvoering: { ingestapt: '2026-03-01T07:10:00Z' } })
    expect(rit.body.geschiedenis.at(-1)).toMatchObject({ status: 'gereden', rol: 'vervoerder' })
  })

  test('nobody at the door: the metres are free again', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    expect((await meld(ritnummer, { resultaat: 'loosgemeld' })).body).toEqual({
      ritnummer,
      status: 'loosgemeld',
      versie: 2,
    })
    expect(await budget(pasnummer)).toMatchObject({ geboektMeter: 0, geredenMeter: 0 })
  })

  test('the same report twenty times at once counts once', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const { geboektMeter } = await budget(pasnummer)
    const answers = await Promise.all(Array.from({ length: 20 }, () => meld(ritnummer, GEREDEN)))
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(await budget(pasnummer)).toMatchObject({ geboektMeter: 0, geredenMeter: geboektMeter })
  })

  test('a report that contradicts the first, and one after cancellation, are a 409 and change nothing', async () => {
    const eerste = await geboekt()
    await meld(eerste.ritnummer, GEREDEN)
    const tweede = await geboekt()
    await annuleer(opstap, tweede.ritnummer)
    const before = await opgeslagen(opstap)
    expect((await meld(eerste.ritnummer, { resultaat: 'loosgemeld' })).status).toBe(409)
    expect((await meld(tweede.ritnummer, GEREDEN)).status).toBe(409)
    expect((await annuleer(opstap, eerste.ritnummer)).status).toBe(409)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test.each([
    [{ ...GEREDEN, uitgestapt: '2026-03-01T08:09:59+01:00' }, ['uitgestapt']],
    [
      { ...GEREDEN, ingestapt: '2026-03-01T09:00:01+01:00', uitgestapt: '2026-03-01T09:00:02+01:00' },
      ['ingestapt', 'uitgestapt'],
    ],
    [{ resultaat: 'gereden' }, ['ingestapt', 'uitgestapt']],
    [{ ...GEREDEN, resultaat: 'loosgemeld' }, ['ingestapt', 'uitgestapt']],
    [{ resultaat: 'verdwaald' }, ['resultaat']],
    [{}, ['resultaat']],
  ])('%j is bad input that names %j', async (body, velden) => {
    const { ritnummer } = await geboekt()
    const before = await opgeslagen(opstap)
    const answer = await meld(ritnummer, body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((fout: { location: string }) => fout.location)).toEqual(velden)
    expect(await opgeslagen(opstap)).toEqual(before)
  })

  test('times of this very second and without duration are allowed', async () => {
    const { ritnummer } = await geboekt()
    const nu = { resultaat: 'gereden', ingestapt: NU, uitgestapt: NU }
    expect((await meld(ritnummer, nu)).status).toBe(200)
  })

  test.each([
    { vertrek: '2026-03-01T10:00:00+01:00', status: 200 },
    { vertrek: '2026-03-01T10:00:01+01:00', status: 409 },
    { vertrek: '2026-03-14T10:30:00+01:00', status: 409 },
  ])('at nine a ride of $vertrek can be reported: $status', async ({ vertrek, status }) => {
    const { pasnummer, ritnummer } = await geboekt(vertrek)
    const { geboektMeter } = await budget(pasnummer)
    expect((await meld(ritnummer, { resultaat: 'loosgemeld' })).status).toBe(status)
    expect((await budget(pasnummer)).geboektMeter).toBe(status === 200 ? 0 : geboektMeter)
  })

  test('a year shows the rides that its metres consist of', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const tweede = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-03-01T10:00:00+01:00' }))
    await meld(ritnummer, GEREDEN)
    await meld(tweede, { resultaat: 'loosgemeld' })
    const { ritten, geredenMeter } = await budget(pasnummer)
    expect(ritten.map((rit: { ritnummer: string }) => rit.ritnummer)).toEqual([ritnummer])
    expect(geredenMeter).toBe(ritten[0].afstandMeter)
  })

  test.each(['pashouder', 'centralist', 'gemeente'] as const)('a %s may not report', async (rol) => {
    const { pasnummer, ritnummer } = await geboekt()
    expect((await meld(ritnummer, GEREDEN, await opstap.token(rol, { pasnummer }))).status).toBe(403)
  })

  test('a ride of another gemeente is not there, in the words for what does not exist', async () => {
    const { ritnummer } = await geboekt()
    const ander = await opstap.token('vervoerder', { gemeente: 'berkelland' })
    const answer = await meld(ritnummer, GEREDEN, ander)
    expect(answer.status).toBe(404)
    expect(answer.body).toEqual((await meld('R000000000000', GEREDEN)).body)
  })

  test('the carrier failed: the rider pays nothing, and reads why', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const { geboektMeter } = await budget(pasnummer)
    const { status, body } = await meld(ritnummer, { resultaat: 'nietGereden', reden: 'Geen bus (verzonnen)' })
    expect([status, body]).toEqual([200, { ritnummer, status: 'nietGereden', versie: 2 }])
    expect(await budget(pasnummer)).toMatchObject({ geboektMeter: 0, vrijgegevenMeter: geboektMeter, loosgemeld: 0 })
    const rit = await opstap.call('GET', `/ritten/${ritnummer}`, {
      token: await opstap.token('pashouder', { pasnummer }),
    })
    expect(rit.body).toMatchObject({ status: 'nietGereden', verschuldigdCent: 0 })
    expect(rit.body.geschiedenis.at(-1)).toMatchObject({ reden: 'Geen bus (verzonnen)' })
    const dag = await opstap.call('GET', '/vervoersopdrachten?datum=2026-03-01&status=nietGereden', {
      token: vervoerder,
    })
    expect(dag.body.vervoersopdrachten.map((o: any) => o.ritnummer)).toContain(ritnummer)
  })

  test('a correction settles metres again, and the ride tells what was reported before', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const { geboektMeter: meter } = await budget(pasnummer)
    await meld(ritnummer, { ...GEREDEN, voertuig: 'bus 12', gemetenMeter: 10_250 })
    const correctie = { reden: 'Er was niemand (verzonnen)', versie: 2 }
    expect((await meld(ritnummer, { resultaat: 'loosgemeld', correctie })).body).toMatchObject({
      status: 'loosgemeld',
      versie: 3,
    })
    expect(await budget(pasnummer)).toMatchObject({ geredenMeter: 0, vrijgegevenMeter: meter, loosgemeld: 1 })
    // Sent again it is known; one of the version before is not taken in.
    expect((await meld(ritnummer, { resultaat: 'loosgemeld', correctie })).status).toBe(200)
    const laat = await meld(ritnummer, { ...GEREDEN, correctie })
    expect([laat.status, laat.body.type]).toEqual([409, 'urn:opstap:probleem:rit-intussen-anders'])
    const rit = await opstap.call('GET', `/ritten/${ritnummer}`, { token: await opstap.token('centralist') })
    expect(rit.body.uitvoering).toBeUndefined()
    expect(rit.body.geschiedenis.at(-1)).toMatchObject({
      status: 'loosgemeld',
      verbeterd: true,
      reden: correctie.reden,
      uitvoeringWas: { ingestapt: '2026-03-01T07:10:00Z', voertuig: 'bus 12', gemetenMeter: 10_250 },
    })
    await meld(ritnummer, { ...GEREDEN, correctie: { reden: 'Toch wel (verzonnen)' } })
    expect(await budget(pasnummer)).toMatchObject({ geredenMeter: meter, vrijgegevenMeter: 0, loosgemeld: 0 })
  })

  test('twenty corrections at once leave the year as one of them says', async () => {
    const { pasnummer, ritnummer } = await geboekt()
    const { geboektMeter: meter } = await budget(pasnummer)
    await meld(ritnummer, GEREDEN)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        meld(ritnummer, {
          ...(i % 2 === 0 ? { resultaat: 'nietGereden' } : GEREDEN),
          correctie: { reden: `Keer ${i}` },
        }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const { geredenMeter, vrijgegevenMeter } = await budget(pasnummer)
    expect([geredenMeter, vrijgegevenMeter].toSorted((a, b) => a - b)).toEqual([0, meter])
  })

  test.each([
    [{ resultaat: 'nietGereden', ingestapt: NU }, ['ingestapt']],
    [{ ...GEREDEN, gemetenMeter: -1 }, ['gemetenMeter']],
    [{ ...GEREDEN, voertuig: '' }, ['voertuig']],
    [{ resultaat: 'loosgemeld', correctie: {} }, ['correctie.reden']],
  ])('%j is bad input as well', async (body, velden) => {
    const { ritnummer } = await geboekt()
    const answer = await meld(ritnummer, body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((fout: { location: string }) => fout.location)).toEqual(velden)
  })
})
