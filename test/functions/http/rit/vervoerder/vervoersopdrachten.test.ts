import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startOpstap, type Answer, type Opstap } from '../../../../support/opstap.ts'
import { bewaar, daarna, ritOp } from '../../../../support/opgeslagen-rit.ts'
import {
  annuleer,
  boek,
  geboekteRit,
  nieuwePas,
  NU,
  PLAATSEN,
  ritaanvraag,
  volgende,
} from '../../../../support/voorbeelden.ts'

let opstap: Opstap
beforeAll(async () => {
  opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
})
afterAll(() => opstap.stop())

const vraag = async (query: string, gemeente = 'harlingen'): Promise<Answer> =>
  opstap.call('GET', query.startsWith('/') ? query : `/vervoersopdrachten?${query}`, {
    token: await opstap.token('vervoerder', { gemeente }),
  })
const nummers = (answer: Answer): string[] => answer.body.vervoersopdrachten.map((o: any) => o.ritnummer)

/** All pages of a question. `tussen` runs between two pages. */
const alles = async (
  query: string,
  gemeente = 'harlingen',
  tussen?: (bladzijde: number) => Promise<void>,
): Promise<any[]> => {
  const gevonden: any[] = []
  let pad: string | undefined = query
  for (let bladzijde = 0; pad !== undefined; bladzijde++) {
    const answer = await vraag(pad, gemeente)
    expect(answer.status).toBe(200)
    expect(answer.body.vervoersopdrachten.length).toBeLessThan(100)
    gevonden.push(...answer.body.vervoersopdrachten)
    pad = volgende(answer)
    if (pad !== undefined) await tussen?.(bladzijde)
  }
  return gevonden
}

describe('the orders of a day', () => {
  test('tell what a driver needs, and nothing else', async () => {
    const telefoon = '06-00000000'
    const geheim = { naam: 'Geheime Voorbeeld (verzonnen)', geboortedatum: '1951-02-03' }
    const pasnummer = await nieuwePas(opstap, {
      ...geheim,
      telefoon,
      vervoertype: 'rolstoel',
      kenmerken: ['HR-01', 'HR-12', 'ZZ-99'],
      reizigersbudget: { meterPerJaar: 9_876_543, motivering: 'Geheim (verzonnen).' },
    })
    const aanvraag = ritaanvraag(pasnummer, {
      vertrek: '2026-04-01T10:30:00+02:00',
      ritdoel: 'medisch',
      meereizenden: [
        { soort: 'kind', leeftijd: 3 },
        { soort: 'medereiziger', leeftijd: 41 },
      ],
      dieren: [{ soort: 'hulphond' }],
      bagage: { stuks: 1, groot: true },
    })
    const ritnummer = await geboekteRit(opstap, aanvraag)
    const balie = await opstap.call('GET', '/vervoersopdrachten?datum=2026-04-01', {
      token: await opstap.token('centralist'),
    })
    // Whoever answers the telephone does read whose ride it is, and the holder can see that they looked.
    expect(balie.body.vervoersopdrachten[0]?.pashouder).toEqual({ pasnummer, naam: geheim.naam, telefoon })
    const answer = await vraag('datum=2026-04-01')
    const adres = (id: string) => expect.objectContaining({ id, punt: expect.anything() })
    expect(answer.body).toEqual({
      vervoersopdrachten: [
        {
          ritnummer,
          status: 'geboekt',
          richting: 'heen',
          vertrek: '2026-04-01T08:30:00Z',
          verwachteAankomst: '2026-04-01T08:45:00Z',
          van: adres('thuis'),
          naar: adres('op-7692-m'),
          // Nobody mentioned the wheelchair: the pass did.
          vervoertype: 'rolstoel',
          reizigers: [
            { soort: 'pashouder', plaats: 'rolstoel' },
            { soort: 'kind', plaats: 'stoel', leeftijd: 3 },
            { soort: 'medereiziger', plaats: 'stoel' },
          ],
          plaatsen: { stoelen: 2, rolstoelplaatsen: 1, scootmobielplaatsen: 0 },
          hulpmiddelen: [],
          dieren: [{ soort: 'hulphond' }],
          bagage: { stuks: 1, groot: true, gevaarlijk: false },
          kenmerken: ['HR-01', 'HR-12', 'ZZ-99'],
          opdracht: ['hulphond', 'groteBagage', 'rolstoel', 'HR-01', 'HR-12', 'ZZ-99'],
          telefoon,
          voortgang: { stand: 'aangeboden' },
          wijziging: { op: '2026-03-01T08:00:00Z', versie: 1 },
        },
      ],
      indeling: 0,
      _links: {},
    })
    const sinds = await vraag('gewijzigdSinds=2026-03-01T08:00:00Z')
    for (const woord of [...Object.values(geheim), pasnummer, 'medisch', 'Geheim', '987654', 'Cent":'])
      expect(JSON.stringify([answer.body, sinds.body])).not.toContain(woord)
  })

  test('of Berkelland tell what the carrier must collect', async () => {
    const pasnummer = await nieuwePas(opstap, { woning: { locatieId: 'borculo-thuis' } }, 'berkelland')
    const aanvraag = ritaanvraag(pasnummer, {
      van: { locatieId: 'borculo-thuis' },
      naar: { locatieId: 'borculo-7692-m' },
      vertrek: '2026-04-02T10:30:00+02:00',
    })
    await boek(opstap, aanvraag, { token: await opstap.token('centralist', { gemeente: 'berkelland' }) })
    const { body } = await vraag('datum=2026-04-02', 'berkelland')
    // 101 + 10 × 17 cents.
    expect(body.vervoersopdrachten).toMatchObject([
      {
        teInnenCent: 271,
        posten: [{ wie: 'pashouder', opstapCent: 101, kilometerCent: 170, bedragCent: 271 }],
        tariefstatus: 'voorbeeld',
      },
    ])
    expect(nummers(await vraag('datum=2026-04-02'))).toEqual([])
  })

  test('are those still to be driven, or of the status asked for', async () => {
    const pasnummer = await nieuwePas(opstap)
    const op = (uur: string) => ritaanvraag(pasnummer, { vertrek: `2026-04-03T${uur}:00:00+02:00` })
    const [laat, weg, vroeg] = [
      await geboekteRit(opstap, op('20')),
      await geboekteRit(opstap, op('12')),
      await geboekteRit(opstap, op('08')),
    ]
    await annuleer(opstap, weg)
    expect(nummers(await vraag('datum=2026-04-03'))).toEqual([vroeg, laat])
    expect(nummers(await vraag('datum=2026-04-03&status=geboekt'))).toEqual([vroeg, laat])
    expect(nummers(await vraag('datum=2026-04-03&status=geannuleerd'))).toEqual([weg])
    expect(nummers(await vraag('datum=2026-04-03&status=gereden'))).toEqual([])
  })

  test.each([
    { datum: '2026-03-29', uren: 23, van: '2026-03-28T23:00:00Z', laatste: '2026-03-29T21:59:59Z' },
    { datum: '2026-10-25', uren: 25, van: '2026-10-24T22:00:00Z', laatste: '2026-10-25T22:59:59Z' },
    { datum: '2026-06-10', uren: 24, van: '2026-06-09T22:00:00Z', laatste: '2026-06-10T21:59:59Z' },
  ])('of $datum, which has $uren hours, are all there and no other', async ({ datum, uren, van, laatste }) => {
    const { store } = opstap.deps
    const begin = Date.parse(van)
    const utc = (epochMs: number): string => new Date(epochMs).toISOString().replace('.000Z', 'Z')
    const binnen = Array.from({ length: uren }, (_, uur) => utc(begin + uur * 3_600_000 + (uur % 3) * 1000))
    for (const [i, vertrek] of [...binnen, laatste].entries())
      await bewaar(store, 'klok', ritOp(`RIN${uren}X${i}`, vertrek))
    await bewaar(store, 'klok', ritOp(`RVOOR${uren}`, utc(begin - 1000)))
    await bewaar(store, 'klok', ritOp(`RNA${uren}`, utc(Date.parse(laatste) + 1000)))
    const vertrekken = (await alles(`datum=${datum}`, 'klok')).map((order) => order.vertrek)
    expect(vertrekken).toEqual([...binnen, laatste])
  })

  test('come page by page, each once, while others book and cancel', async () => {
    const { store } = opstap.deps
    const op = (minuut: number): string =>
      new Date(Date.UTC(2026, 4, 4, 5) + minuut * 60_000).toISOString().replace('.000Z', 'Z')
    const nummer = (i: number): string => `R${String(i).padStart(12, '0')}`
    // 230 rides in some hours, several at the same minute.
    const ritten = Array.from({ length: 230 }, (_, i) => ritOp(nummer(i), op(i - (i % 3))))
    for (const rit of ritten) await bewaar(store, 'druk', rit)
    const gevonden = await alles('datum=2026-05-04', 'druk', async (bladzijde) => {
      // One before the place that was reached, one beyond it, and one that is not driven after all.
      await bewaar(store, 'druk', ritOp(`RVOOR${bladzijde}`, op(0)))
      await bewaar(store, 'druk', ritOp(`RACHTER${bladzijde}`, op(400 + bladzijde)))
      await bewaar(store, 'druk', daarna(ritten[229 - bladzijde]!, 'geannuleerd', '2026-03-01T08:00:00Z'), 1)
    })
    const order = gevonden.map((o) => o.ritnummer).filter((n) => n.startsWith('R0'))
    expect(new Set(gevonden.map((o) => o.ritnummer)).size).toBe(gevonden.length)
    expect(order).toEqual(ritten.slice(0, order.length).map((rit) => rit.ritnummer))
    expect(order.length).toBeGreaterThan(220)
    expect(gevonden.some((o) => o.ritnummer === 'RACHTER0')).toBe(true)
    const vertrekken = gevonden.map((o) => o.vertrek)
    expect(vertrekken).toEqual(vertrekken.toSorted())
  })

  test('the place where a page begins names no pass', async () => {
    const next = volgende(await vraag('datum=2026-05-04', 'druk')) ?? ''
    const na = new URL(next, 'http://opstap.invalid').searchParams.get('na') ?? ''
    expect(na).not.toBe('')
    // By what it would tell, and not by its shape: what is enciphered looks like a pass number one time in some hundreds.
    const gelezen = `${na} ${Buffer.from(na, 'base64url').toString('latin1')}`
    for (const geheim of ['2026-05-04', ritOp('R0', '2026-05-04T05:00:00Z').pasnummer])
      expect(gelezen).not.toContain(geheim)
  })

  test('a page without any of the status asked for can be empty, and leads on', async () => {
    expect(await alles('datum=2026-05-04&status=loosgemeld', 'druk')).toEqual([])
    expect(await alles('datum=2026-05-04&status=geannuleerd', 'druk')).not.toEqual([])
  })
})

describe('what changed since a moment', () => {
  test('is every change of any day and status, with a moment from which to ask on', async () => {
    const pasnummer = await nieuwePas(opstap)
    const weg = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-07-01T10:30:00+02:00' }))
    const blijft = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-08-01T10:30:00+02:00' }))
    await annuleer(opstap, weg)
    const orders = await alles('gewijzigdSinds=2026-03-01T09:00:00%2B01:00')
    const van = (ritnummer: string) => orders.filter((o) => o.ritnummer === ritnummer)
    expect(van(weg)).toMatchObject([{ status: 'geannuleerd', wijziging: { op: '2026-03-01T08:00:00Z', versie: 2 } }])
    expect(van(blijft)).toMatchObject([{ status: 'geboekt', wijziging: { versie: 1 } }])
    const { body } = await vraag('gewijzigdSinds=2026-03-01T08:00:00Z')
    // A minute before the end of this second.
    expect(body.gewijzigdTot).toBe('2026-03-01T07:59:01Z')
    const opnieuw = await alles(`gewijzigdSinds=${body.gewijzigdTot}`)
    expect(opnieuw.map((o) => o.ritnummer)).toEqual(orders.map((o) => o.ritnummer))
  })

  test('is a wheelchair that was granted, and another day that was chosen, with a higher version', async () => {
    const pasnummer = await nieuwePas(opstap)
    const ritnummer = await geboekteRit(opstap, ritaanvraag(pasnummer, { vertrek: '2026-09-01T10:30:00+02:00' }))
    const nu = async () => {
      const gevonden = await alles('gewijzigdSinds=2026-03-01T08:00:00Z')
      return gevonden.filter((order) => order.ritnummer === ritnummer)
    }
    const wijzig = async (pad: string, rol: 'gemeente' | 'centralist', body: unknown) => {
      const { status } = await opstap.call('PATCH', pad, { token: await opstap.token(rol), body })
      expect(status).toBe(200)
    }
    expect(await nu()).toMatchObject([{ vervoertype: 'regulier', wijziging: { versie: 1 } }])
    await wijzig(`/passen/${pasnummer}`, 'gemeente', { vervoertype: 'rolstoel', telefoon: '0611111111' })
    const plaatsen = { stoelen: 0, rolstoelplaatsen: 1, scootmobielplaatsen: 0 }
    expect(await nu()).toMatchObject([{ plaatsen, telefoon: '0611111111', wijziging: { versie: 2 } }])
    await wijzig(`/ritten/${ritnummer}`, 'centralist', { vertrek: '2026-09-02T11:30:00+02:00' })
    expect(await nu()).toMatchObject([{ plaatsen, vertrek: '2026-09-02T09:30:00Z', wijziging: { versie: 3 } }])
    expect(nummers(await vraag('datum=2026-09-01'))).toEqual([])
    expect(nummers(await vraag('datum=2026-09-02'))).toEqual([ritnummer])
  })

  test('is told in the order of the changes, to the millisecond, from the second asked for on', async () => {
    const { store } = opstap.deps
    const momenten = ['07:59:58Z', '07:59:59Z', '07:59:59.120Z', '07:59:59.5Z', '08:00:00.001Z']
    for (const [i, moment] of momenten.entries())
      await bewaar(store, 'orde', ritOp(`RORDE${i}`, `2026-04-0${5 - i}T10:00:00Z`, `2026-03-01T${moment}`))
    expect((await alles('gewijzigdSinds=2026-03-01T07:59:59Z', 'orde')).map((o) => o.ritnummer)).toEqual([
      'RORDE1',
      'RORDE2',
      'RORDE3',
      'RORDE4',
    ])
  })

  test.each([
    { sinds: '2026-02-22T08:00:00Z', status: 200 },
    { sinds: '2026-02-22T07:59:59Z', status: 400 },
    { sinds: '2026-03-01T08:00:00Z', status: 200 },
    { sinds: '2026-03-01T08:00:01Z', status: 400 },
  ])('$sinds: $status', async ({ sinds, status }) => {
    const answer = await vraag(`gewijzigdSinds=${sinds}`, 'leeg')
    expect(answer.status).toBe(status)
    expect(answer.body.errors?.map((fout: any) => fout.location)).toEqual(
      status === 400 ? ['gewijzigdSinds'] : undefined,
    )
  })

  test.each([
    ['gewijzigdSinds=2026-02-22T08:00:00Z', 1],
    // A month of hours a page.
    ['open=true', 13],
  ])('%s: where nothing happens there are few pages', async (zoek, most) => {
    let bladzijden = 1
    const gevonden = await alles(zoek, 'leeg', () => Promise.resolve(void (bladzijden += 1)))
    expect(gevonden).toEqual([])
    expect(bladzijden).toBeLessThanOrEqual(most)
  })
})

describe('bad questions', () => {
  test.each([
    ['', ['datum', 'gewijzigdSinds']],
    ['open=false', ['open']],
    ['open=true&datum=2026-04-01', ['datum', 'gewijzigdSinds']],
    ['open=true&gewijzigdSinds=2026-03-01T07:00:00Z', ['datum', 'gewijzigdSinds']],
    ['open=true&status=geboekt', ['status']],
    ['open=true&na=onzin', ['na']],
    ['datum=2026-04-01&gewijzigdSinds=2026-03-01T07:00:00Z', ['datum', 'gewijzigdSinds']],
    ['datum=morgen', ['datum']],
    ['datum=0000-01-01', ['datum']],
    ['datum=1999-12-31', ['datum']],
    ['datum=2200-01-01', ['datum']],
    ['datum=9999-12-31', ['datum']],
    ['datum=2026-02-30', ['datum']],
    ['gewijzigdSinds=gisteren', ['gewijzigdSinds']],
    ['gewijzigdSinds=2026-03-01T07:00:00Z&status=geboekt', ['status']],
    ['datum=2026-04-01&status=weg', ['status']],
    ['datum=2026-04-01&pasnummer=X', ['pasnummer']],
    ['datum=2026-04-01&na=onzin', ['na']],
    ['datum=2026-04-01&na=', ['na']],
    ['datum=2026-04-01&na=2026-04-02T10', ['na']],
    ['datum=2026-04-01&na=2026-03-30T10', ['na']],
    ['datum=2026-04-01&na=2026-04-01T10:00:00Z%23R1', ['na']],
    ['gewijzigdSinds=2026-03-01T07:00:00Z&na=2026-03-01T07', ['na']],
    ['gewijzigdSinds=2026-03-01T07:00:00Z&na=99999999999 2026-03-01T07', ['na']],
    ['gewijzigdSinds=2026-03-01T07:00:00Z&na=1 2026-03-01T07', ['na']],
    ['gewijzigdSinds=2026-03-01T07:00:00Z&na=-1 x', ['na']],
  ])('%s names %j', async (query, velden) => {
    const answer = await vraag(query)
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((fout: any) => fout.location)).toEqual(velden)
  })

  test('all faults at once', async () => {
    const answer = await vraag('datum=morgen&na=&x=1')
    expect(answer.body.errors.map((fout: any) => fout.location).toSorted()).toEqual(['datum', 'na', 'x'])
  })
})
