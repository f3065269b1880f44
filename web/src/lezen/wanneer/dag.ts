import { datumUit, jaarVan, plusDagen, weekdagVan, type Datum } from '../kalender.ts'
import { FEESTDAGEN } from './feestdagen.ts'
import { MAAND, WEEKDAG, maandIn, weekdagIn } from './woorden.ts'

/** Whether a date without a year is the next one or the last one. */
export type Richting = 'komt' | 'was'

/** A day as it may be meant, and what else was said. */
export interface Daglezing {
  /** Several when it is in doubt. */
  readonly dagen: readonly Datum[]
  /** How many days it may move on when its time is past: it was not said in so many words. */
  readonly schuift: 0 | 1 | 7
  readonly rest: string
}

interface Vraag {
  readonly vandaag: Datum
  readonly richting: Richting
}
type Dagen = Pick<Daglezing, 'dagen'> & Partial<Daglezing>
/** One pattern, and the days that its match means; none when there is no such day. */
type Lezer = readonly [RegExp, (gevonden: RegExpExecArray, vraag: Vraag) => Dagen | undefined]

const WEEK = 7
const VOOR = `(?:(?:vandaag|morgen|overmorgen|today|tomorrow) )?(?:${WEEKDAG} )?`
/** What may be glued to a day: `morgenochtend`, `zaterdagavond`. */
const DEEL = String.raw`(?=ochtend|middag|avond|nacht|vroeg|\b)`
const patroon = (tekst: string): RegExp => new RegExp(String.raw`(?<![\w.:'-])${tekst}`)

const bestaand = (datum: Datum | undefined): Datum[] => (datum === undefined ? [] : [datum])

/** The first day of that name from a date on. */
const vanaf = (datum: Datum, weekdag: number): Datum => plusDagen(datum, (weekdag - weekdagVan(datum) + WEEK) % WEEK)

/** A day of the week in the week of a date, so many weeks on. */
const inWeek = (datum: Datum, weekdag: number, weken: number): Datum =>
  plusDagen(datum, WEEK * weken - weekdagVan(datum) + weekdag)

/** Of two figures: in this century, or the last one that was. */
const jaarUit = (tekst: string, { vandaag, richting }: Vraag, maand: number, dag: number): number => {
  const jaar = Number(tekst)
  if (tekst.length > 2) return jaar
  const eeuw = Math.floor(jaarVan(vandaag) / 100) * 100
  const datum = datumUit(eeuw + jaar, maand, dag) ?? ''
  return eeuw + jaar - (richting === 'was' && datum > vandaag ? 100 : 0)
}

/** How far away 29 February may be. */
const SCHRIKKEL = 8

const zonderJaar = (maand: number, dag: number, { vandaag, richting }: Vraag): Datum | undefined => {
  const stap = richting === 'komt' ? 1 : -1
  for (let jaren = 0; jaren <= SCHRIKKEL; jaren++) {
    const datum = datumUit(jaarVan(vandaag) + stap * jaren, maand, dag)
    if (datum !== undefined && (richting === 'komt' ? datum >= vandaag : datum <= vandaag)) return datum
  }
  return undefined
}

/** When the name of the day and its date differ, either may be the slip. */
const metWeekdag = (datum: Datum, naam: string | undefined): Datum[] => {
  if (naam === undefined || weekdagVan(datum) === weekdagIn(naam)) return [datum]
  return [datum, vanaf(plusDagen(datum, -3), weekdagIn(naam))]
}

const geschreven = (
  naam: string | undefined,
  dag: number,
  maand: number,
  jaar: string | undefined,
  vraag: Vraag,
): Dagen | undefined => {
  if (jaar !== undefined) {
    const datum = datumUit(jaarUit(jaar, vraag, maand, dag), maand, dag)
    return datum === undefined ? undefined : { dagen: metWeekdag(datum, naam) }
  }
  const datum = zonderJaar(maand, dag, vraag)
  if (datum === undefined) return undefined
  const ditJaar = datumUit(jaarVan(vraag.vandaag), maand, dag)
  // "zaterdag 7 maart" is that of this year when that was a Saturday, also when it is past.
  if (naam !== undefined && ditJaar !== undefined && weekdagVan(datum) !== weekdagIn(naam))
    if (weekdagVan(ditJaar) === weekdagIn(naam)) return { dagen: [ditJaar] }
  return { dagen: metWeekdag(datum, naam) }
}

/** "de 14e": the next day of that number, and of that name. */
const nummer = (naam: string | undefined, dag: number, { vandaag }: Vraag): Dagen | undefined => {
  for (let later = 0; later < 366; later++) {
    const datum = plusDagen(vandaag, later)
    if (Number(datum.slice(8)) === dag && (naam === undefined || weekdagVan(datum) === weekdagIn(naam)))
      return { dagen: [datum] }
  }
  return undefined
}

const plus =
  (dagen: number): Lezer[1] =>
  (_, { vandaag }) => ({ dagen: [plusDagen(vandaag, dagen)] })

const RANG = '(?:e|ste|de|st|nd|rd|th)'
const dagGetal = (tekst = ''): number => ({ eerste: 1, tweede: 2, first: 1, second: 2 })[tekst] ?? Number(tekst)
const DAGGETAL = String.raw`(\d{1,2}|eerste|tweede|first|second)`
const aantal = (tekst = ''): number => (tekst === 'a' || tekst === 'an' ? 1 : Number(tekst))
/** "Over acht dagen" is said for a week. */
const weken = (hoeveel = '', eenheid = ''): number =>
  eenheid.startsWith('w') ? aantal(hoeveel) : Math.floor(aantal(hoeveel) / WEEK)

const GESCHREVEN: readonly Lezer[] = [
  [
    patroon(String.raw`${VOOR}(\d{4})-(\d{1,2})-(\d{1,2})\b`),
    ([, naam, j, m, d], vraag) => geschreven(naam, Number(d), Number(m), j, vraag),
  ],
  [
    patroon(String.raw`${VOOR}(\d{1,2})(?: ?[-/] ?|\.)(\d{1,2})(?: ?[-/] ?|\.)(\d{4}|\d{2})(?![\d.:])`),
    ([, naam, d, m, j], vraag) => geschreven(naam, Number(d), Number(m), j, vraag),
  ],
  [
    patroon(String.raw`${VOOR}(\d{1,2}) ?[-/] ?(\d{1,2})(?![\d.:/-])`),
    ([, naam, d, m], vraag) => geschreven(naam, Number(d), Number(m), undefined, vraag),
  ],
  [
    patroon(String.raw`${VOOR}${DAGGETAL}${RANG}? (?:of |van )?${MAAND}(?: (\d{4})| '(\d{2}))\b`),
    ([, naam, d, m = '', j, kort], vraag) => geschreven(naam, dagGetal(d), maandIn(m), j ?? kort, vraag),
  ],
  [
    patroon(String.raw`${VOOR}${DAGGETAL}${RANG}? (?:of |van )?${MAAND}\b`),
    ([, naam, d, m = ''], vraag) => geschreven(naam, dagGetal(d), maandIn(m), undefined, vraag),
  ],
  [
    patroon(String.raw`${VOOR}${MAAND} (\d{1,2})${RANG}?(?: (\d{4}))?(?![\d.:]|[uh]\d| uur)\b`),
    ([, naam, m = '', d, j], vraag) => geschreven(naam, Number(d), maandIn(m), j, vraag),
  ],
  [
    patroon(String.raw`(?:${WEEKDAG} )?(\d{1,2})${RANG}\b(?! kerstdag| paasdag| pinksterdag)`),
    ([, naam, d], vraag) => nummer(naam, Number(d), vraag),
  ],
]

const FEESTEN: readonly Lezer[] = FEESTDAGEN.map(([naam, inJaar]): Lezer => [
  new RegExp(naam.source.replaceAll(String.raw`\b(2|`, String.raw`\b(2e?|`).replaceAll('((1|', '((1e?|')),
  (_, { vandaag, richting }) => {
    const jaren = [-1, 0, 1].map((jaar) => inJaar(jaarVan(vandaag) + jaar))
    const datum = richting === 'komt' ? jaren.find((dag) => dag >= vandaag) : jaren.findLast((dag) => dag <= vandaag)
    return { dagen: bestaand(datum) }
  },
])

const BETREKKELIJK: readonly Lezer[] = [
  [
    patroon(String.raw`(vandaag|morgen|${WEEKDAG}) over (\d+) (week|weken|dagen)\b`),
    ([, dag = '', , hoeveel, eenheid], { vandaag }) => {
      const eerste =
        dag === 'vandaag' ? vandaag : dag === 'morgen' ? plusDagen(vandaag, 1) : vanaf(vandaag, weekdagIn(dag))
      return { dagen: [plusDagen(eerste, WEEK * weken(hoeveel, eenheid))] }
    },
  ],
  [
    patroon(String.raw`(?:over|in) (\d+|an?) (week|weken|weeks?)(?: ${WEEKDAG})?\b`),
    ([, hoeveel, , naam], { vandaag }) => ({
      dagen: [
        naam === undefined
          ? plusDagen(vandaag, WEEK * aantal(hoeveel))
          : inWeek(vandaag, weekdagIn(naam), aantal(hoeveel)),
      ],
    }),
  ],
  [
    patroon(String.raw`(?:over|in) (\d+|an?) (?:dag|dagen|days?)\b`),
    ([, hoeveel], { vandaag }) => ({ dagen: [plusDagen(vandaag, aantal(hoeveel))] }),
  ],
  [patroon(String.raw`(?:overmorgen|day after tomorrow)${DEEL}`), plus(2)],
  [patroon(String.raw`(?:eergisteren|day before yesterday)${DEEL}`), plus(-2)],
  [patroon(String.raw`(?:gisteren|gister|yesterday)${DEEL}`), plus(-1)],
  [patroon(String.raw`(?:morgen|tomorrow)(?: vroeg)?${DEEL}`), plus(1)],
  [patroon('(?:vandaag|today|van(?=ochtend|middag|avond)|this (?=morning|afternoon|evening))'), plus(0)],
  [
    patroon(String.raw`(?:(?:volgende|next) week ${WEEKDAG}|${WEEKDAG} (?:volgende|next) week)${DEEL}`),
    ([, voor, na], { vandaag }) => ({ dagen: [inWeek(vandaag, weekdagIn(voor ?? na ?? ''), 1)] }),
  ],
  [
    patroon(String.raw`(?:deze week ${WEEKDAG}|${WEEKDAG} deze week)${DEEL}`),
    ([, voor, na], { vandaag }) => ({ dagen: [inWeek(vandaag, weekdagIn(voor ?? na ?? ''), 0)] }),
  ],
  [
    patroon(String.raw`(?:komende|aanstaande|eerstvolgende|coming|this) ${WEEKDAG}${DEEL}`),
    ([, naam = ''], { vandaag }) => ({ dagen: [vanaf(plusDagen(vandaag, 1), weekdagIn(naam))] }),
  ],
  [
    patroon(String.raw`(?:volgende|next) ${WEEKDAG}${DEEL}`),
    ([, naam = ''], { vandaag }) => ({
      // On Wednesday: is "volgende vrijdag" the day after tomorrow, or that of next week?
      dagen: [...new Set([vanaf(plusDagen(vandaag, 1), weekdagIn(naam)), inWeek(vandaag, weekdagIn(naam), 1)])],
    }),
  ],
  [
    patroon(String.raw`(?:afgelopen|vorige|last) ${WEEKDAG}${DEEL}`),
    ([, naam = ''], { vandaag }) => ({ dagen: [vanaf(plusDagen(vandaag, -WEEK), weekdagIn(naam))] }),
  ],
  [
    patroon(`${WEEKDAG}${DEEL}`),
    ([, naam = ''], { vandaag }) => ({ dagen: [vanaf(vandaag, weekdagIn(naam))], schuift: WEEK }),
  ],
]

/** `30.11`: only where a time stands beside it. */
const MET_PUNT: readonly Lezer[] = [
  [
    patroon(String.raw`${VOOR}(\d{1,2})\.(\d{1,2})(?= )`),
    ([, naam, d, m], vraag) => geschreven(naam, Number(d), Number(m), undefined, vraag),
  ],
]

const LEZERS = [...GESCHREVEN, ...FEESTEN, ...BETREKKELIJK]

/** Part of the day that is glued to the name of a feast stays to be read. */
const deelIn = (gevonden: string): string => /(avond|nacht)$/.exec(gevonden)?.[1] ?? ''

const leesMet = (woorden: string, vraag: Vraag, lezers: readonly Lezer[]): Daglezing[] =>
  lezers.flatMap(([zoek, lees]) => {
    const gevonden = zoek.exec(woorden)
    if (gevonden === null) return []
    const gelezen = lees(gevonden, vraag)
    const rest = `${woorden.slice(0, gevonden.index)} ${deelIn(gevonden[0])} ${woorden.slice(gevonden.index + gevonden[0].length)}`
    if (gelezen === undefined || gelezen.dagen.length === 0) return []
    return [{ schuift: 0 as const, ...gelezen, rest: rest.replaceAll(/\s+/g, ' ').trim() }]
  })

/** How a line may be read as a day with something else, the likeliest first; last, as no day at all: then it is today. */
export const leesDagen = (woorden: string, vandaag: Datum, richting: Richting): Daglezing[] => {
  const vraag = { vandaag, richting }
  return [
    ...leesMet(woorden, vraag, LEZERS),
    ...leesMet(woorden, vraag, MET_PUNT),
    { dagen: [vandaag], schuift: 1, rest: woorden },
  ]
}
