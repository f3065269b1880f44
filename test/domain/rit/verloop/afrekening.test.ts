import { describe, expect, test } from 'vitest'
import type { Regeling } from '../../../../domain/beleid/index.ts'
import { epochMsVan } from '../../../../domain/kernel/tijd/time.ts'
import { leegReisjaar } from '../../../../domain/persoon/index.ts'
import {
  annuleer,
  afspraakVan,
  metAfspraak,
  ritVanVoorstel,
  verbruikt,
  verschuldigdCentVan,
  verwerkMelding,
  type Eerder,
  type Rit,
} from '../../../../domain/rit/index.ts'
import { aanvraagVan, beoordeel, gewijzigd, HARLINGEN, heenrit, type Situatie } from '../../support.ts'

const [{ bron }] = HARLINGEN
const DADER = { wie: 'centralist-voorbeeld', rol: 'centralist' }
/** 14 March 2026 at 10.30; up to 60 minutes before, cancelling has no consequences. */
const VERTREK = epochMsVan('2026-03-14T10:30:00+01:00')
const UITERLIJK = VERTREK - 60 * 60_000
type Gevolg = NonNullable<Regeling['loosmelding']>
const alle = (['vrijgeven', 'inhouden'] as const).flatMap((meter) =>
  (['vervalt', 'verschuldigd'] as const).map((ritprijs) => ({ meter, ritprijs })),
)
const metRegels = (gevolg: Omit<Gevolg, 'bron'>): [Regeling] =>
  gewijzigd(HARLINGEN, {
    annuleren: { kosteloosTotMinuten: 60, teLaat: { ...gevolg, bron } },
    loosmelding: { ...gevolg, bron },
  })

const geboekt = (s: Situatie = {}): Rit =>
  ritVanVoorstel(
    heenrit(beoordeel(s)),
    aanvraagVan(s),
    { ritnummer: 'R-1' },
    { opzijgezet: [] },
    DADER,
    VERTREK - 86_400_000,
  )
const AGENDA = {
  ...leegReisjaar(2026),
  geboektMeter: 12_000,
  bezet: [{ ritnummer: 'R-1', vanEpochMs: 0, totEpochMs: 1 }],
}
const VERBRUIK = { meter: 10_000, zones: 0, ritten: 1, cent: 271, tellers: [] }
const VRIJ = { ...leegReisjaar(2026), geboektMeter: 2000, vrijgegevenMeter: 10_000 }
const INGEHOUDEN = { ...leegReisjaar(2026), geboektMeter: 2000, ingehoudenMeter: 10_000 }

const geannuleerd = (rit: Rit, versies: readonly Regeling[], nu: number) => {
  const afgerond = annuleer(rit, 'Ziek', DADER, versies, nu)
  if (afgerond === undefined) throw new Error('niet geannuleerd')
  return { rit: afgerond.rit, agenda: afgerond.afboeking(AGENDA, VERBRUIK, 'R-1') }
}

describe.each(alle)('late: metres $meter, fare $ritprijs', ({ meter, ritprijs }) => {
  const versies = metRegels({ kilometers: meter, ritprijs })
  const agenda = meter === 'inhouden' ? INGEHOUDEN : VRIJ

  test.each([
    ['a day before', VERTREK - 86_400_000, false],
    ['exactly at the limit', UITERLIJK, false],
    ['one millisecond later', UITERLIJK + 1, true],
    ['at departure', VERTREK, true],
  ])('cancelled %s', (_, nu, teLaat) => {
    const na = geannuleerd(geboekt(), versies, nu)
    expect(na.rit.afrekening).toEqual(teLaat ? { soort: 'teLaatGeannuleerd', meter, ritprijs } : undefined)
    expect(na.agenda).toEqual(teLaat ? { ...agenda, teLaatGeannuleerd: 1 } : VRIJ)
    expect(verbruikt(na.rit)).toBe(teLaat && meter === 'inhouden')
    // The fare that was agreed stays to be read; whether it is due is what the afrekening says.
    expect(na.rit.ritprijs.totaalCent).toBe(271)
    // 101 + 170 cents, or nothing.
    expect(verschuldigdCentVan(na.rit)).toBe(teLaat && ritprijs === 'verschuldigd' ? 271 : 0)
  })

  test('nobody at the door', () => {
    const uitkomst = verwerkMelding(geboekt(), { resultaat: 'loosgemeld' }, DADER, versies, VERTREK)
    if (uitkomst.soort !== 'verwerkt') throw new Error(uitkomst.soort)
    expect(uitkomst.rit).toMatchObject({ status: 'loosgemeld', afrekening: { soort: 'loosgemeld', meter, ritprijs } })
    expect(uitkomst.afboeking(AGENDA, VERBRUIK, 'R-1')).toEqual({ ...agenda, loosgemeld: 1 })
    expect(verbruikt(uitkomst.rit)).toBe(meter === 'inhouden')
  })
})

describe('a policy that says nothing', () => {
  test('frees the metres of whoever cancels, however late', () => {
    expect(geannuleerd(geboekt(), HARLINGEN, VERTREK)).toMatchObject({ rit: { afrekening: undefined }, agenda: VRIJ })
  })
  test('frees them where nobody was at the door, and counts that', () => {
    const uitkomst = verwerkMelding(geboekt(), { resultaat: 'loosgemeld' }, DADER, HARLINGEN, VERTREK)
    if (uitkomst.soort !== 'verwerkt') throw new Error(uitkomst.soort)
    expect(uitkomst.rit.afrekening).toBeUndefined()
    expect(uitkomst.afboeking(AGENDA, VERBRUIK, 'R-1')).toEqual({ ...VRIJ, loosgemeld: 1 })
  })
})

describe('a ride that was put off', () => {
  const versies = metRegels({ kilometers: 'inhouden', ritprijs: 'verschuldigd' })
  const later: Situatie = { vertrek: '2026-03-21T10:30:00+01:00' }
  const uitgesteld = (op: number): Rit =>
    metAfspraak(geboekt(), afspraakVan(heenrit(beoordeel(later)), aanvraagVan(later), []), DADER, undefined, op)
  test.each([
    ['in time can be cancelled for nothing', UITERLIJK, undefined],
    ['too late stays too late', UITERLIJK + 1000, 'teLaatGeannuleerd'],
  ])('%s', (_, op, soort) => {
    expect(geannuleerd(uitgesteld(op), versies, op + 60_000).rit.afrekening?.soort).toBe(soort)
  })
})

test('the limit is so many minutes of time, also in the night of the clock change', () => {
  // Summer time begins at 02.00; 03.15 is 16 minutes after 01.59.
  const rit = geboekt({ vertrek: '2026-03-29T03:15:00+02:00', versies: gewijzigd(HARLINGEN, { bediening: undefined }) })
  const versies = metRegels({ kilometers: 'inhouden', ritprijs: 'vervalt' })
  const uiterlijk = epochMsVan('2026-03-29T01:15:00+01:00')
  expect(geannuleerd(rit, versies, uiterlijk).rit.afrekening).toBeUndefined()
  expect(geannuleerd(rit, versies, uiterlijk + 1).rit.afrekening?.soort).toBe('teLaatGeannuleerd')
})

test('the policy under which a ride was booked decides, not a later one', () => {
  const [oud] = metRegels({ kilometers: 'inhouden', ritprijs: 'vervalt' })
  const nieuw = { ...HARLINGEN[0], geldigVanaf: '2026-03-01' }
  expect(geannuleerd(geboekt(), [oud, nieuw], VERTREK).rit.afrekening?.meter).toBe('inhouden')
})

test('a booked ride is owed, and so is one that was driven', () => {
  expect(verschuldigdCentVan(geboekt())).toBe(271)
  expect(verschuldigdCentVan({ ...geboekt(), status: 'gereden' })).toBe(271)
})

describe('from the n-th time', () => {
  const BEDRAG = { kilometers: 'vrijgeven', ritprijs: 'vervalt', bedragCent: 500 } as const
  const loos = (gevolg: Partial<Gevolg>, eerder: Partial<Eerder>) => {
    const jaar = { ...AGENDA, teLaatGeannuleerd: 0, loosgemeld: 0, ...eerder }
    const versies = metRegels({ ...BEDRAG, ...gevolg })
    const uitkomst = verwerkMelding(geboekt(), { resultaat: 'loosgemeld' }, DADER, versies, VERTREK, jaar)
    if (uitkomst.soort !== 'verwerkt') throw new Error(uitkomst.soort)
    return { cent: verschuldigdCentVan(uitkomst.rit), agenda: uitkomst.afboeking(jaar, VERBRUIK, 'R-1') }
  }
  const keer = (ritten: number) => ({ meter: 0, zones: 0, ritten, cent: 0 })

  test.each([
    ['always, where no number is named', {}, {}, 500],
    ['the second of a year', { vanafKeer: 3 }, { loosgemeld: 1 }, 0],
    ['the third', { vanafKeer: 3 }, { loosgemeld: 2 }, 500],
    ['the fourth', { vanafKeer: 3 }, { loosgemeld: 3 }, 500],
    ['late cancelling is another count', { vanafKeer: 3 }, { loosgemeld: 1, teLaatGeannuleerd: 9 }, 0],
    ['many in the year, one in the month', { vanafKeer: 2, per: 'maand' }, { loosgemeld: 9 }, 0],
    ['the second of the month', { vanafKeer: 2, per: 'maand' }, { tellers: { '2026-03 #loosgemeld': keer(1) } }, 500],
    ['of the month before', { vanafKeer: 2, per: 'maand' }, { tellers: { '2026-02 #loosgemeld': keer(1) } }, 0],
    [
      'the third of the quarter',
      { vanafKeer: 3, per: 'kwartaal' },
      { tellers: { '2026-K1 #loosgemeld': keer(2) } },
      500,
    ],
  ] as const)('%s', (_, gevolg, eerder, cent) => {
    expect(loos(gevolg, eerder).cent).toBe(cent)
  })

  test('each time counts, also one that has no consequences', () => {
    expect(loos({ vanafKeer: 3 }, { loosgemeld: 1 }).agenda.loosgemeld).toBe(2)
    expect(loos({ vanafKeer: 2, per: 'maand' }, {}).agenda).toMatchObject({
      loosgemeld: 1,
      tellers: { '2026-03 #loosgemeld': keer(1) },
    })
  })
})
