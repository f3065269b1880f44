import {
  array,
  assert,
  constantFrom,
  integer,
  nat,
  oneof,
  property,
  record,
  constant,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentVan, plusDagen } from '../../../domain/kernel/tijd/time.ts'
import { pasOp, wijzigPas, type Pasdossier } from '../../../domain/pas/index.ts'
import {
  boekAlsGereden,
  boekIn,
  daglimietVan,
  leegReisjaar,
  reizigersbudgetVan,
  vervangPas,
  voegSamen,
  type Lid,
  type Persoon,
  type Reisagenda,
} from '../../../domain/persoon/index.ts'
import { dossierVan, HARLINGEN, PAS } from '../support.ts'

const [harlingen] = HARLINGEN
const DADER = { wie: 'ambtenaar-voorbeeld', rol: 'gemeente' }
const NORM = 1_500_000

/** What can happen to somebody who travels, in the order in which it happens. */
type Stap =
  | { readonly doe: 'rit'; readonly meter: number }
  | { readonly doe: 'vervang' | 'koppel' | 'verander' | 'verhuis' }
  | { readonly doe: 'verleng'; readonly dagen: number }

const stap: Arbitrary<Stap> = oneof(
  record({ doe: constant('rit' as const), meter: integer({ min: 1, max: 90_000 }) }),
  record({ doe: constantFrom('vervang', 'koppel', 'verander', 'verhuis') }),
  record({ doe: constant('verleng' as const), dagen: integer({ min: 1, max: 365 }) }),
)

interface Stand {
  readonly passen: readonly [Pasdossier, ...Pasdossier[]]
  readonly leden: readonly Lid[]
  readonly agenda: Reisagenda
}

const persoonVan = ({ passen }: Stand): Persoon => ({ persoonsnummer: passen[0].pas.pasnummer, passen })
const rijd = (agenda: Reisagenda, meter: number, ritnummer: string): Reisagenda => {
  const verbruik = { meter, zones: 0, ritten: 1, cent: 0, tellers: [] }
  const reistijd = { vanEpochMs: 0, totEpochMs: 1, ritnummer }
  return boekAlsGereden(boekIn(agenda, [{ verbruik, reistijd }], undefined, 0), verbruik, ritnummer)
}
const metLaatste = ({ passen: [eerste, ...later] }: Stand, dossier: Pasdossier): Stand['passen'] =>
  later.length === 0 ? [dossier] : [eerste, ...later.slice(0, -1), dossier]

/** On the n-th day of March. */
const zet = (stand: Stand, gedaan: Stap, n: number): Stand => {
  const nu = momentVan(`${plusDagen('2026-03-01', n)}T12:00:00+01:00`)
  const laatste = stand.passen.at(-1) ?? stand.passen[0]
  const wijzig = (velden: Parameters<typeof wijzigPas>[1]['velden']): Stand => {
    const besluit = wijzigPas(laatste, { velden }, DADER, nu, HARLINGEN)
    return besluit.soort === 'gewijzigd' ? { ...stand, passen: metLaatste(stand, besluit.dossier) } : stand
  }
  switch (gedaan.doe) {
    case 'rit':
      return { ...stand, agenda: rijd(stand.agenda, gedaan.meter, `R-${n}`) }
    case 'vervang': {
      // Of a pass that was linked, the one in its place is a linked one too.
      const soort = laatste.pas.pasnummer.startsWith('K-') ? 'K' : 'P'
      const besluit = vervangPas(laatste, `${soort}-${n}`, { reden: 'Verloren (verzonnen)' }, DADER, nu)
      if (besluit.soort !== 'vervangen') throw new Error(besluit.soort)
      const [eerste, ...later] = metLaatste(stand, besluit.oud)
      return { ...stand, passen: [eerste, ...later, besluit.nieuw], leden: [...stand.leden, besluit.lid] }
    }
    case 'koppel': {
      // A pass that was granted apart, with a ride of 5 km on it, turns out to be the same person's.
      const ander = dossierVan({ ...PAS, pasnummer: `K-${n}`, geldigTotEnMet: '2026-12-31' })
      const samen = voegSamen(
        { persoon: persoonVan(stand), leden: stand.leden, jaren: [stand.agenda] },
        {
          persoon: { persoonsnummer: `K-${n}`, passen: [ander] },
          leden: [],
          jaren: [rijd(leegReisjaar(2026), 5000, `K-${n}`)],
        },
        { ...DADER, op: '2026-03-01T09:00:00Z' },
      )
      const [eerste, ...later] = stand.passen
      return { ...stand, passen: [eerste, ...samen.verhuisd, ...later], leden: samen.leden, agenda: samen.jaren[0]! }
    }
    case 'verander':
      return wijzig({ scootmobiel: n % 2 === 0 })
    case 'verleng':
      return wijzig({ geldigTotEnMet: plusDagen('2030-12-31', gedaan.dagen) })
    case 'verhuis': {
      // What was used is told to the next municipality, where everything else begins anew.
      const { beginstandMeter } = reizigersbudgetVan(persoonVan(stand), stand.agenda, nu.datum, harlingen)
      const meter = beginstandMeter + stand.agenda.geredenMeter
      const beginstand = { meter, jaar: 2026, bron: 'Vorige gemeente (verzonnen)', datum: nu.datum }
      const pas = { ...PAS, pasnummer: `V-${n}`, geldigVanaf: nu.datum, beginstand }
      return { passen: [dossierVan(pas)], leden: [], agenda: leegReisjaar(2026) }
    }
  }
}

describe('whatever became of passes, the budget of a person is that of one decision', () => {
  test('renewals, replacements, changes, links and moves: each metre counts once, and no day has two answers', () => {
    assert(
      property(array(stap, { maxLength: 20 }), nat(300), nat(20), (stappen, dag, draai) => {
        const begin: Stand = { passen: [dossierVan(PAS)], leden: [], agenda: leegReisjaar(2026) }
        const eind = stappen.reduce(zet, begin)
        const gereisd = stappen.reduce(
          (som, gedaan) => som + (gedaan.doe === 'rit' ? gedaan.meter : gedaan.doe === 'koppel' ? 5000 : 0),
          0,
        )
        const persoon = persoonVan(eind)
        const op = plusDagen('2026-03-01', dag % 300)
        const { limietMeter, resterendMeter } = reizigersbudgetVan(persoon, eind.agenda, op, harlingen)
        expect([limietMeter, resterendMeter]).toEqual([NORM, Math.max(0, NORM - gereisd)])
        // Whichever pass stands first, and whichever is shown.
        const keer = draai % persoon.passen.length
        const [eerste, ...later] = [...persoon.passen.slice(keer), ...persoon.passen.slice(0, keer)]
        expect(daglimietVan({ ...persoon, passen: [eerste!, ...later] }, op, harlingen)).toEqual(
          daglimietVan(persoon, op, harlingen),
        )
        // One pass at most is neither blocked nor over: of those that were not linked from elsewhere.
        const bruikbaar = persoon.passen.filter((dossier) => pasOp(dossier, '2027-06-01').blokkade === undefined)
        expect(bruikbaar.filter(({ pas }) => !pas.pasnummer.startsWith('K-')).length).toBe(1)
      }),
    )
  })
})
