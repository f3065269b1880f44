import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { Regeling } from '../../domain/beleid/documenten.ts'
import { regelingen } from '../../functions/services/beleid/meegeleverd.ts'
import { onderdelenVan } from '../../web/src/gemeente/regels/onderdelen.ts'
import { toetsenVan } from '../../web/src/gemeente/regels/toetsen.ts'
import { en } from '../../web/src/teksten/en/index.ts'
import { nl, type Teksten } from '../../web/src/teksten/nl/index.ts'
import { ALLES_BELEID } from './support/allesbeleid.ts'

const TALEN = [
  { taal: 'nl', t: nl },
  { taal: 'en', t: en },
] as const
const ELK_BELEID: readonly Regeling[] = [...[...regelingen.values()].flat(), ...ALLES_BELEID]

/** What the page says of a policy: a line for each name and each sentence. Words of the policy itself are left out on request. */
const regelsVan = (beleid: Regeling, woorden: { taal: 'nl' | 'en'; t: Teksten }, ookBeleid = true): string[] =>
  onderdelenVan(beleid, woorden).flatMap(({ naam, groepen }) => [
    naam,
    ...groepen.flatMap(({ regels }) =>
      regels.flatMap((regel) => [
        regel.naam,
        ...regel.zinnen.map((zin) =>
          zin.map((stuk) => (typeof stuk === 'string' ? stuk : ookBeleid ? stuk.nl : '')).join(''),
        ),
      ]),
    ),
  ])

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly [meer: string]: unknown
}
/** Examples stand on a page of their own. */
const delen = Object.fromEntries(Object.entries(Regeling.shape).filter(([veld]) => veld !== 'voorbeelden'))
const schema = z.toJSONSchema(z.strictObject(delen), {
  io: 'output',
  reused: 'inline',
  unrepresentable: 'any',
}) as Schema

/** Every part of the schema, at any depth, with the field it belongs to. */
const delenVan = (deel: unknown, veld = ''): { veld: string; deel: Schema }[] => {
  if (Array.isArray(deel)) return deel.flatMap((een) => delenVan(een, veld))
  if (typeof deel !== 'object' || deel === null) return []
  const { properties = {}, ...rest } = deel as Schema
  return [
    { veld, deel: deel as Schema },
    ...Object.entries(properties).flatMap(([naam, inhoud]) => delenVan(inhoud, naam)),
    ...Object.values(rest).flatMap((inhoud) => delenVan(inhoud, veld)),
  ]
}
const keuzes = delenVan(schema).flatMap(({ veld, deel }) => {
  const waarden = deel.enum ?? (deel.const === undefined ? [] : [deel.const])
  return waarden.some((waarde) => typeof waarde === 'string') ? [{ veld, waarden }] : []
})

interface Blad {
  readonly pad: readonly (string | number)[]
  readonly waarde: unknown
}
const bladenVan = (waarde: unknown, pad: readonly (string | number)[] = []): Blad[] => {
  if (Array.isArray(waarde)) return waarde.flatMap((een, i) => bladenVan(een, [...pad, i]))
  if (typeof waarde !== 'object' || waarde === null) return [{ pad, waarde }]
  return Object.entries(waarde).flatMap(([veld, deel]) => (veld === 'bron' ? [] : bladenVan(deel, [...pad, veld])))
}
const veldenIn = (waarde: unknown): string[] =>
  typeof waarde === 'object' && waarde !== null
    ? Object.entries(waarde).flatMap(([veld, deel]) => [veld, ...veldenIn(deel)])
    : []

const veldVan = ({ pad }: Blad): string => String(pad.findLast((stap) => typeof stap === 'string'))

/** The same policy with one value different, or gone where there is but one. */
const anders = (beleid: Regeling, blad: Blad): Regeling => {
  const kopie = structuredClone(beleid)
  const ouder = blad.pad.slice(0, -1).reduce<any>((deel, stap) => deel[stap], kopie)
  const laatste = blad.pad.at(-1) as string
  const { waarde } = blad
  const keuze = keuzes.filter(({ veld }) => veld === veldVan(blad)).find(({ waarden }) => waarden.includes(waarde))
  const andere = keuze?.waarden.find((een) => een !== waarde)
  if (keuze !== undefined && andere === undefined) delete ouder[laatste]
  else if (andere !== undefined) ouder[laatste] = andere
  else if (typeof waarde === 'number') ouder[laatste] = waarde * 2 + 1
  else if (typeof waarde === 'boolean') ouder[laatste] = !waarde
  else if (/^\d{4}-/.test(String(waarde))) ouder[laatste] = '2026-06-30'
  else if (/^\d\d:/.test(String(waarde))) ouder[laatste] = '10:15'
  else if (/^\d\d-/.test(String(waarde))) ouder[laatste] = '05-05'
  else ouder[laatste] = `${String(waarde)} anders`
  return kopie
}

/** These tell which sentence it is; the policies of the tests hold each of them. The page itself says the others, above. */
const NIET_ANDERS = ['soort', 'wat', 'per', 'gesloten']
const BOVENAAN = ['gemeente', 'naam', 'geldigVanaf', 'geldigTotEnMet', 'gecontroleerdOp']

describe('the policies of these tests', () => {
  const bladen = ALLES_BELEID.flatMap((beleid) => bladenVan(beleid))

  test('hold every field that the schema knows', () => {
    const velden = delenVan(schema)
      .map(({ veld }) => veld)
      .filter((veld) => !['', 'bron', 'regeling', 'artikel', 'kop', 'url', 'toelichting'].includes(veld))
    const gevuld = new Set(ALLES_BELEID.flatMap(veldenIn))
    expect([...new Set(velden)].filter((veld) => !gevuld.has(veld))).toEqual([])
    expect(velden.length).toBeGreaterThan(100)
  })

  test('hold every code that the schema knows', () => {
    const gebruikt = new Set(bladen.map((blad) => `${veldVan(blad)} ${String(blad.waarde)}`))
    const codes = keuzes.flatMap(({ veld, waarden }) => waarden.map((waarde) => `${veld} ${String(waarde)}`))
    expect([...new Set(codes)].filter((code) => !gebruikt.has(code))).toEqual([])
    expect(codes.length).toBeGreaterThan(40)
  })
})

describe.each(TALEN)('a policy in words ($taal)', (woorden) => {
  test('every value is told: another value reads otherwise', () => {
    const stil = ALLES_BELEID.flatMap((beleid) => {
      const gewoon = JSON.stringify(regelsVan(beleid, woorden))
      return bladenVan(beleid)
        .filter((blad) => !NIET_ANDERS.includes(veldVan(blad)) && !blad.pad.includes('coordinates'))
        .filter(({ pad: [eerste, tweede] }) => tweede !== undefined || !BOVENAAN.includes(String(eerste)))
        .filter((blad) => JSON.stringify(regelsVan(anders(beleid, blad), woorden)) === gewoon)
        .map(({ pad }) => pad.join('.'))
    })
    expect(stil).toEqual([])
  })

  test('every article is named', () => {
    for (const { bron: _, voorbeelden: __, ...beleid } of ELK_BELEID) {
      const artikelen = [...JSON.stringify(beleid).matchAll(/"bron":(\{.*?\})/g)].map(([, bron]) => bron)
      const getoond = onderdelenVan({ bron: _, ...beleid }, woorden)
        .flatMap(({ groepen }) => groepen)
        .map(({ bron }) => JSON.stringify(bron))
      expect(artikelen.filter((bron) => bron !== undefined && !getoond.includes(bron))).toEqual([])
    }
  })

  test.each(ELK_BELEID.map((beleid) => [`${beleid.gemeente} ${beleid.geldigVanaf}`, beleid] as const))(
    '%s: no name of a field and no code reaches the page',
    (_, beleid) => {
      const regels = regelsVan(beleid, woorden)
      expect(regels.length).toBeGreaterThan(10)
      expect(regels.filter((tekst) => /\b[a-z]+[A-Z]|undefined|NaN|\[object|^\s*$/.test(tekst))).toEqual([])
    },
  )

  test('every field and code that is told by itself has a name, and every name is used', () => {
    const gevraagd = { velden: new Set<string>(), waarden: new Set<string>() }
    const luister = (soort: keyof typeof gevraagd) =>
      new Proxy(woorden.t.regels[soort], {
        get: (namen, naam) => {
          gevraagd[soort].add(String(naam))
          return Reflect.get(namen, naam) as string
        },
      })
    const t = { ...woorden.t, regels: { ...woorden.t.regels, velden: luister('velden'), waarden: luister('waarden') } }
    for (const beleid of ALLES_BELEID) onderdelenVan(beleid, { taal: woorden.taal, t })
    for (const soort of ['velden', 'waarden'] as const)
      expect([...gevraagd[soort]].toSorted()).toEqual(Object.keys(woorden.t.regels[soort]).toSorted())
  })
})

test('what the schema will have one day is told too, in its own words', () => {
  const [alles] = ALLES_BELEID
  const gebied = { ...alles?.gebied, laatsteHalte: 'het eiland' }
  const later = { ...alles, gebied, nieuwDeel: { langsteWacht: 12, bron: alles?.bron } } as unknown as Regeling
  const regels = regelsVan(later, { taal: 'nl', t: nl })
  for (const tekst of ['laatste halte', 'het eiland', 'nieuw deel', 'langste wacht', '12'])
    expect(regels).toContain(tekst)
})

test('in English only the words of the policy itself are Dutch', () => {
  const dutch =
    /\b(van|tot|met|jaar|maand|rit|ritten|kilometer|euro|weigeren|heel|nooit|gratis|vastgesteld|woning|uur)\b/
  const regels = ELK_BELEID.flatMap((beleid) => regelsVan(beleid, { taal: 'en', t: en }, false))
  expect(regels.filter((tekst) => dutch.test(tekst))).toEqual([])
})

/** The sentences under a heading, of one of the policies that are shipped. */
const zinnen = (gemeente: string, onderdeel: string, naam: string): string[] => {
  const [beleid] = regelingen.get(gemeente) ?? []
  if (beleid === undefined) throw new Error(gemeente)
  const regels = onderdelenVan(beleid, { taal: 'nl', t: nl })
    .filter(({ id }) => id === onderdeel)
    .flatMap(({ groepen }) => groepen.flatMap((groep) => groep.regels))
  return regels
    .filter((regel) => regel.naam === naam)
    .flatMap((regel) =>
      regel.zinnen.map((zin) => zin.map((stuk) => (typeof stuk === 'string' ? stuk : stuk.nl)).join('')),
    )
}

// Spaces between € and an amount do not break.
test.each([
  [
    'harlingen',
    'gebied',
    'Hoe ver',
    ['Tot en met 25 km, recht gemeten vanaf de woning.', 'Verder weg mag de rit niet.', 'Daarvoor is er Valys.'],
  ],
  ['harlingen', 'bediening', 'Tijden', ['elke dag van 07.00 tot en met 24.00 uur']],
  ['harlingen', 'tarieven', 'Pashouder', ['€\u00A01,01 opstaptarief en €\u00A00,17 per kilometer (voorbeeldbedrag)']],
  [
    'harlingen',
    'tarieven',
    'Kinderen',
    [
      'jonger dan 4 jaar: gratis',
      'van 4 tot en met 11 jaar: €\u00A01,01 opstaptarief en €\u00A00,17 per kilometer (voorbeeldbedrag)',
    ],
  ],
  ['harlingen', 'uitgeslotenRitdoelen', 'school', ['de gemeente, als leerlingenvervoer']],
  ['berkelland', 'gebied', 'Eigen bestemmingen', ['Hoogstens 2 op een pas, van 20 km tot en met 40 km van de woning.']],
  ['berkelland', 'bijdrage', 'Bijdrage per jaar', ['€\u00A060,00 per jaar (voorbeeldbedrag)']],
  ['gooi-en-vechtstreek', 'tarieven', 'Medereizigers', ['twee keer de prijs van de pashouder']],
  [
    'gooi-en-vechtstreek',
    'betaaldeAfstand',
    'Kilometers',
    ['Alleen hele kilometers tellen, afgerond naar het dichtstbijzijnde.'],
  ],
  ['sozawe-noardwest-fryslan', 'boeken', 'Heenrit', ['Boek minstens 4 uur van tevoren.']],
  [
    'sozawe-noardwest-fryslan',
    'tarieven',
    'Meereizenden',
    [
      'jong-kind: gratis',
      'medereiziger: nummer 1: €\u00A00,92 per kilometer',
      'medereiziger: vanaf nummer 2: €\u00A01,73 per kilometer',
      'begeleider: gratis',
    ],
  ],
  [
    'sozawe-noardwest-fryslan',
    'tarieven',
    'Pashouder',
    [
      'jonger dan 12 jaar: €\u00A00,63 opstaptarief en €\u00A00,10 per kilometer',
      'van 12 tot en met 64 jaar: €\u00A01,01 opstaptarief en €\u00A00,17 per kilometer',
      '65 jaar of ouder: €\u00A00,63 opstaptarief en €\u00A00,10 per kilometer',
    ],
  ],
])('%s: %s, %s', (gemeente, onderdeel, naam, verwacht) => {
  expect(zinnen(gemeente, onderdeel, naam)).toEqual(verwacht)
})

test('what every ride is held to is told with the article of the policy, or that it is silent', () => {
  const wet = { regeling: 'Een wet (verzonnen)', artikel: '§ 1' }
  const bron = { regeling: 'Regels van Voorbeeldstad (verzonnen)', artikel: 'artikel 1' }
  const regels = [
    { regel: 'bagage.verboden', vraagt: 'Geen vuurwerk.', wet, bron },
    { regel: 'bagage.te-veel', vraagt: 'Eén koffer.', wet },
  ]
  const { naam, groepen } = toetsenVan(regels, { taal: 'nl', t: nl })
  expect(naam).toBe('Waar elke rit op wordt getoetst')
  expect(groepen).toEqual([
    { bron, regels: [{ naam: 'Getoetst bij elke rit', zinnen: [[{ nl: 'Geen vuurwerk.' }]], bron }] },
    {
      bron: wet,
      regels: [
        { naam: 'Niet getoetst: deze regels zeggen er niets over', zinnen: [[{ nl: 'Eén koffer.' }]], bron: wet },
      ],
    },
  ])
})
