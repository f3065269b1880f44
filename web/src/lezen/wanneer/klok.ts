/** The time of the day in words, and how much it leaves open. */

type Dagdeel = 'ochtend' | 'middag' | 'avond' | 'nacht' | 'nanacht'

const UUR = 60
const HALVE_DAG = 12 * UUR
const DAG = 24 * UUR
/** Someone who says "half 3" without more means the afternoon; from 7 on the morning. In between it may be either. */
const VROEGSTE_OCHTEND = 7 * UUR
const LAATSTE_MIDDAG = 6 * UUR

const DAGDELEN: readonly (readonly [RegExp, Dagdeel])[] = [
  [/nanachts/, 'nanacht'],
  [/(in )?('?s ?)?(vroege )?(ochtends?|morgens|vroeg|morning|(?<=\d ?)am)\b/, 'ochtend'],
  [/(in )?('?s ?)?(middags?|afternoon|(?<=\d ?)pm)\b/, 'middag'],
  [/(in )?('?s ?)?(avonds?|evening)\b/, 'avond'],
  [/(in )?('?s ?)?(?<!midder|mid|na)(nachts?|night)\b/, 'nacht'],
]

interface Gezegd {
  /** Minutes since midnight, before the part of the day is known. */
  readonly minuten: number
  /** Said by the clock of 24 hours. */
  readonly zeker: boolean
}

const opKlok = (uur: number, minuut: number, tekst: string): Gezegd | undefined =>
  uur > 24 || minuut > 59
    ? undefined
    : { minuten: uur * UUR + minuut, zeker: tekst.startsWith('0') || uur > 12 || uur === 0 }

const CIJFERS: readonly RegExp[] = [
  /^(\d{1,2})[.:,](\d{2})$/,
  /^(\d{1,2}) ?[uh] ?(\d{2})$/,
  /^(\d{1,2}) uur (\d{1,2})$/,
  /^(\d{1,2})(\d{2})$/,
]

const HELE = /^(\d{1,2})$/
const GESPROKEN = /^(?:(\d{1,2}|kwart|kwartier) (?:minuten )?(voor|over) )?(half )?(\d{1,2})$/
const ENGELS = /^(half|quarter|(?:a )?quarter|\d{1,2}) (?:minutes )?(past|to) (\d{1,2})$/
const VAST: Readonly<Record<string, Gezegd>> = {
  noon: { minuten: HALVE_DAG, zeker: true },
  middernacht: { minuten: 0, zeker: true },
  midnight: { minuten: 0, zeker: true },
}

const aantalIn = (tekst = '0'): number => (/quarter|kwart/.test(tekst) ? 15 : tekst === 'half' ? 30 : Number(tekst))

/** What was said around an hour of twelve: within half an hour of it. */
const rond = (uur: number, erbij: number): Gezegd | undefined =>
  uur < 1 || uur > 12 || Math.abs(erbij) >= UUR ? undefined : { minuten: uur * UUR + erbij, zeker: false }

const leesGezegd = (tekst: string): Gezegd | undefined => {
  const vast = VAST[tekst]
  if (vast !== undefined) return vast
  for (const vorm of CIJFERS) {
    const [, uur = '', minuut = ''] = vorm.exec(tekst) ?? []
    if (uur !== '') return opKlok(Number(uur), Number(minuut), uur)
  }
  const [, heel] = HELE.exec(tekst) ?? []
  if (heel !== undefined) return opKlok(Number(heel), 0, heel)
  const engels = ENGELS.exec(tekst)
  if (engels !== null) return rond(Number(engels[3]), (engels[2] === 'to' ? -1 : 1) * aantalIn(engels[1]))
  const gesproken = GESPROKEN.exec(tekst)
  if (gesproken === null) return undefined
  const [, erbij, kant, half, uur] = gesproken
  const minuten = (kant === 'voor' ? -1 : 1) * aantalIn(erbij)
  // "13 over half 3" is no way to say a time.
  if (half !== undefined && Math.abs(minuten) > 15) return undefined
  return rond(Number(uur), minuten - (half === undefined ? 0 : 30))
}

/** As the part of the day makes it; more than a day is in the night after it. Two when it says too little. */
const METDEEL: Readonly<Record<Dagdeel, (minuten: number) => readonly number[]>> = {
  ochtend: (m) => (m >= HALVE_DAG ? [m - HALVE_DAG, m] : [m]),
  middag: (m) => (m >= 11 * UUR ? [m] : [m + HALVE_DAG]),
  avond: (m) => (m >= HALVE_DAG || m >= 5 * UUR ? [m + HALVE_DAG] : m < 2 * UUR ? [m + DAG] : []),
  nacht: (m) => (m >= HALVE_DAG ? [m - HALVE_DAG] : m >= 9 * UUR ? [m + HALVE_DAG] : [m]),
  nanacht: (m) => [m % HALVE_DAG],
}

const zonderDeel = (m: number): readonly number[] =>
  m >= HALVE_DAG || (m >= VROEGSTE_OCHTEND && m < HALVE_DAG)
    ? [m]
    : m >= LAATSTE_MIDDAG
      ? [m, m + HALVE_DAG]
      : [m + HALVE_DAG]

export interface Kloklezing {
  /** Minutes since the midnight that the day begins with; several when it is in doubt. */
  readonly minuten: readonly number[]
  /** The same said of either half of the day, for when one of them is past. */
  readonly ookWel: readonly number[]
  /** A time in the small hours, said of a night: it may belong to the day before. */
  readonly nacht: boolean
}

/** @returns nothing when these words are no time */
export const leesKlok = (tekst: string): Kloklezing | undefined => {
  const delen = DAGDELEN.filter(([patroon]) => patroon.test(tekst))
  // "this evening 8 pm" says it twice.
  const [, dagdeel] = delen.at(-1) ?? []
  const kaal = delen
    .reduce((over, [patroon]) => over.replace(patroon, ' '), tekst)
    .replaceAll(/(?<=\d)[uh]\b|\b(uur|u|o'clock|uurtje)\b(?! \d)|\bin\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const gezegd = leesGezegd(kaal)
  if (gezegd === undefined) return undefined
  const { minuten, zeker } = gezegd
  const nacht = dagdeel === 'nacht' || kaal === 'middernacht' || kaal === 'midnight'
  if (zeker) {
    const naMiddernacht = dagdeel === 'avond' && minuten < LAATSTE_MIDDAG
    return {
      minuten: [minuten + (naMiddernacht ? DAG : 0)],
      ookWel: [],
      nacht: nacht && minuten % DAG < LAATSTE_MIDDAG,
    }
  }
  if (dagdeel === undefined) {
    // 12.xx is said of noon; 0.xx was said as "half 1".
    const gelezen = minuten < UUR ? [minuten + HALVE_DAG] : zonderDeel(minuten)
    return { minuten: gelezen, ookWel: [minuten % HALVE_DAG, (minuten % HALVE_DAG) + HALVE_DAG], nacht: false }
  }
  const gelezen = METDEEL[dagdeel](minuten < UUR && dagdeel !== 'nacht' ? minuten + HALVE_DAG : minuten)
  return { minuten: gelezen, ookWel: [], nacht: nacht && gelezen.every((m) => m < LAATSTE_MIDDAG) }
}
