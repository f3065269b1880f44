import { Temporal } from 'temporal-polyfill'

/**
 * Date and time as people say them on the phone: `morgen half 3`, `vrijdag 14.30`, `24 december kwart over 10`.
 * What was understood is always shown in full beside it, so a guess may be wrong and is never silent.
 */
type Klok = Temporal.PlainDateTime

const WEEKDAGEN: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    'ma di wo do vr za zo',
    'monday tuesday wednesday thursday friday saturday sunday',
  ].flatMap((week) => week.split(' ').map((naam, plaats) => [naam, plaats + 1] as const)),
)
const MAANDEN =
  'jan(?:uari|uary)? feb(?:ruari|ruary)? maart|mrt|march|mar apr(?:il)? mei|may juni?|june? juli?|july? aug(?:ustus|ust)? sep(?:t|tember)? okt(?:ober)?|oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  )
const GETALLEN =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig'.split(
    '|',
  )

type Dagdeel = 'ochtend' | 'middag' | 'avond' | 'nacht' | undefined

/** A word for a part of the day; what stands before it says which day. */
const DAGDELEN: readonly [RegExp, Dagdeel][] = [
  [/(ochtends?|morgens|morning|\bam)\b/, 'ochtend'],
  [/(middags?|afternoon|\bpm)\b/, 'middag'],
  [/(avonds?|evening|tonight)\b/, 'avond'],
  [/nachts?\b/, 'nacht'],
]

interface Rest {
  readonly datum: Temporal.PlainDate | undefined
  /** The date was not said in so many words, so it may move on to the next that fits. */
  readonly schuift: number
  readonly over: string
}

const getalVan = (woord: string): number => (/^\d+$/.test(woord) ? Number(woord) : GETALLEN.indexOf(woord) + 1)

const GETAL = String.raw`(\d{1,2}|${GETALLEN.join('|')})`

/** A written date without a year is the next one. */
const inJaar = (nu: Klok, maand: number, dag: number, jaar?: number): Temporal.PlainDate | undefined => {
  try {
    const kies = (year: number) => Temporal.PlainDate.from({ year, month: maand, day: dag }, { overflow: 'reject' })
    if (jaar !== undefined) return kies(jaar < 100 ? 2000 + jaar : jaar)
    const ditJaar = kies(nu.year)
    return Temporal.PlainDate.compare(ditJaar, nu.toPlainDate()) < 0 ? kies(nu.year + 1) : ditJaar
  } catch {
    return undefined
  }
}

type Datumlezer = readonly [RegExp, (gevonden: RegExpExecArray, nu: Klok) => Temporal.PlainDate | undefined, number?]

const plus = (days: number) => (_: RegExpExecArray, nu: Klok) => nu.toPlainDate().add({ days })

/** From the most to the least said; the last part is how many days the date may move on when its time is past. */
const DATUMS: readonly Datumlezer[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, ([, j, m, d], nu) => inJaar(nu, Number(m), Number(d), Number(j))],
  [
    /\b(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2,4}))?\b/,
    ([, d, m, j], nu) => inJaar(nu, Number(m), Number(d), j === undefined ? undefined : Number(j)),
  ],
  ...MAANDEN.map((maand, i): Datumlezer => [
    new RegExp(String.raw`\b(\d{1,2}) (?:${maand})\b(?: (\d{4}))?`),
    ([, d, j], nu) => inJaar(nu, i + 1, Number(d), j === undefined ? undefined : Number(j)),
  ]),
  [
    new RegExp(String.raw`\bover ${GETAL} dag(?:en)?\b`),
    ([, n = ''], nu) => nu.toPlainDate().add({ days: getalVan(n) }),
  ],
  [/\b(overmorgen|day after tomorrow)\b/, plus(2)],
  [/\b(morgen|tomorrow)(?=ochtend|middag|avond|\b)/, plus(1)],
  [/\b(vandaag|today|tonight|van(?=ochtend|morgen|middag|avond|nacht)|this (?=morning|afternoon|evening))/, plus(0)],
  [
    new RegExp(String.raw`\b(?:volgende week|next week) (${Object.keys(WEEKDAGEN).join('|')})\b`),
    ([, dag = ''], nu) => nu.toPlainDate().add({ days: 7 - nu.dayOfWeek + (WEEKDAGEN[dag] ?? 0) }),
  ],
  [
    new RegExp(String.raw`\b(${Object.keys(WEEKDAGEN).join('|')})(?=ochtend|middag|avond|\b)`),
    ([, dag = ''], nu) => nu.toPlainDate().add({ days: ((WEEKDAGEN[dag] ?? 0) - nu.dayOfWeek + 7) % 7 }),
    7,
  ],
]

const leesDatum = (tekst: string, nu: Klok): Rest | undefined => {
  // "'s morgens" is a part of the day and "vanmorgen" is today: neither is tomorrow.
  const woorden = tekst.replaceAll(/\b'?s morgens\b/g, 'ochtends').replaceAll('vanmorgen', 'vanochtend')
  for (const [patroon, lees, schuift = 0] of DATUMS) {
    const gevonden = patroon.exec(woorden)
    if (gevonden === null) continue
    const datum = lees(gevonden, nu)
    return datum === undefined ? undefined : { datum, schuift, over: woorden.replace(gevonden[0], ' ') }
  }
  return { datum: undefined, schuift: 1, over: woorden }
}

/** Minutes since midnight as said, before the part of the day is known; `zeker` when said by the clock of 24 hours. */
const leesMinuten = (tekst: string): { minuten: number; zeker: boolean } | undefined => {
  const digitaal = /^(\d{1,2})[.:](\d{2})$/.exec(tekst)
  if (digitaal !== null) {
    const [, uur = '', minuut = ''] = digitaal
    return Number(uur) > 24 || Number(minuut) > 59
      ? undefined
      : { minuten: Number(uur) * 60 + Number(minuut), zeker: uur.startsWith('0') || Number(uur) > 12 }
  }
  const gesproken = new RegExp(String.raw`^(?:(?:${GETAL}|(kwart)) (voor|over) )?(half )?${GETAL}$`).exec(tekst)
  if (gesproken === null) return undefined
  const [, aantal, kwart, kant, half, uur = ''] = gesproken
  const uren = getalVan(uur)
  if (uren > 24 || (half !== undefined && uren > 12)) return undefined
  const erbij = kwart === undefined ? getalVan(aantal ?? '0') : 15
  const midden = uren * 60 - (half === undefined ? 0 : 30)
  return { minuten: midden + (kant === undefined ? 0 : kant === 'voor' ? -erbij : erbij), zeker: uren > 12 }
}

const HALVE_DAG = 12 * 60
/** Who says "half 3" without more means the afternoon; from 7 on the morning. */
const VROEGSTE_OCHTEND = 7 * 60

const metDagdeel = (minuten: number, dagdeel: Dagdeel, zeker: boolean): number => {
  if (zeker) return minuten
  if (dagdeel === 'nacht') return minuten % HALVE_DAG
  if (dagdeel === 'ochtend') return minuten
  const vroeg = minuten < (dagdeel === undefined ? VROEGSTE_OCHTEND : HALVE_DAG)
  return vroeg ? minuten + HALVE_DAG : minuten
}

const leesTijd = (tekst: string): number | undefined => {
  const [patroon, dagdeel] = DAGDELEN.find(([zoek]) => zoek.test(tekst)) ?? []
  const kaal = tekst
    .replace(patroon ?? '', ' ')
    .replaceAll(/'s\b|\b(om|op|uur|u|at|in|the|de)\b|(?<=\d)u(ur)?\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const gelezen = leesMinuten(kaal)
  return gelezen === undefined ? undefined : metDagdeel(gelezen.minuten, dagdeel, gelezen.zeker)
}

const OVER = new RegExp(
  String.raw`^over (?:${GETAL} (minuten|minuut|min|uur)|(een half uur|een half uurtje|een kwartier))$`,
)

const leesOver = (tekst: string, nu: Klok): Klok | undefined => {
  if (tekst === 'nu' || tekst === 'now') return nu
  const [, aantal, eenheid, vast] = OVER.exec(tekst) ?? []
  if (vast !== undefined) return nu.add({ minutes: vast.includes('half') ? 30 : 15 })
  if (aantal === undefined) return undefined
  return nu.add(eenheid === 'uur' ? { hours: getalVan(aantal) } : { minutes: getalVan(aantal) })
}

const woordenVan = (tekst: string): string =>
  tekst
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('één', 'een')
    .replaceAll(/[,\s]+/g, ' ')
    .trim()

/**
 * What somebody means by these words.
 * @param tekst as typed, Dutch or English
 * @param nu what the clock shows; a time without a date is the first one after it
 * @returns to the minute, or nothing when a time is missing or the words are not known
 */
export const leesWanneer = (tekst: string, nu: Klok): Klok | undefined => {
  const woorden = woordenVan(tekst)
  const begin = nu.round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  const straks = leesOver(woorden, begin)
  if (straks !== undefined) return straks
  const rest = leesDatum(woorden, nu)
  const minuten = rest === undefined ? undefined : leesTijd(rest.over)
  if (rest === undefined || minuten === undefined || minuten < 0) return undefined
  const klok = (rest.datum ?? nu.toPlainDate()).toPlainDateTime().add({ minutes: minuten })
  return Temporal.PlainDateTime.compare(klok, nu) < 0 ? klok.add({ days: rest.schuift }) : klok
}

/**
 * The day that somebody means: `morgen`, `vrijdag`, `24 december`.
 * @returns `YYYY-MM-DD`, or nothing when these words are no day alone
 */
export const leesDag = (tekst: string, nu: Klok): string | undefined => {
  const rest = leesDatum(woordenVan(tekst), nu)
  return rest?.over.trim() === '' ? rest.datum?.toString() : undefined
}

/** A full date in a line of text, and what else stands there: `Aaltje 2-5-1948`. */
export const datumIn = (tekst: string): { readonly datum: string; readonly rest: string } | undefined => {
  const cijfers = /\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\b/.exec(tekst)
  const woorden = MAANDEN.map((maand) => new RegExp(String.raw`\b(\d{1,2}) (?:${maand})\b (\d{4})\b`, 'i').exec(tekst))
  const maand = woorden.findIndex((gevonden) => gevonden !== null)
  const gevonden = cijfers ?? woorden[maand]
  if (gevonden === null || gevonden === undefined) return undefined
  const [alles, dag, midden, laatste] = gevonden
  try {
    const datum = Temporal.PlainDate.from(
      {
        day: Number(dag),
        month: cijfers === null ? maand + 1 : Number(midden),
        year: Number(cijfers === null ? midden : laatste),
      },
      { overflow: 'reject' },
    )
    return { datum: datum.toString(), rest: tekst.replace(alles, ' ') }
  } catch {
    return undefined
  }
}
