/** Words that people count, one and more of them. */
const TELWOORDEN: readonly (readonly [string, string])[] = [
  ['kind', 'kinderen'],
  ['medereiziger', 'medereizigers'],
  ['begeleider', 'begeleiders'],
  ['persoon', 'personen'],
  ['puntbestemming', 'puntbestemmingen'],
  ['bestemming', 'bestemmingen'],
  ['stuk', 'stuks'],
  ['rit', 'ritten'],
  ['pas', 'passen'],
  ['plaats', 'plaatsen'],
  ['adres', 'adressen'],
  ['regel', 'regels'],
  ['fout', 'fouten'],
  ['zone', 'zones'],
  ['minuut', 'minuten'],
  ['dag', 'dagen'],
  ['week', 'weken'],
  ['maand', 'maanden'],
  ['day', 'days'],
  ['minute', 'minutes'],
  ['ride', 'rides'],
  ['pass', 'passes'],
  ['person', 'people'],
  ['child', 'children'],
  ['month', 'months'],
  ['hour', 'hours'],
  ['year', 'years'],
  ['place', 'places'],
]
const EEN = TELWOORDEN.map(([een]) => een).join('|')
const MEER = TELWOORDEN.map(([, meer]) => meer).join('|')

/** What is wrong in a sentence that a number or a year was put into. */
const FOUTEN: readonly (readonly [string, RegExp])[] = [
  ['one of what is many', new RegExp(`(?<![\\d.,-])1 (${MEER})\\b`)],
  ['many of what is one', new RegExp(`(?<![\\d.,-])([02-9]|\\d\\d+) (${EEN})\\b`)],
  ['many may, and it is one', /\bmogen ten hoogste 1\b/],
  ['at most nothing', /\b(ten hoogste|hoogstens|at most|at most up to) 0\b/i],
  ['u heeft beside u hebt', /\b(u heeft|heeft u)\b/i],
  ['no comma behind a sentence within', /\b(naartoe wilt|u opstapt|die dicht kan) (ligt|mag|kan|is|rijdt)\b/],
  ['something that is not there', /undefined|null|NaN|\[object| {2}|\.\.(?!\.)/],
]

export const foutenIn = (zin: string): string[] =>
  FOUTEN.flatMap(([naam, patroon]) => (patroon.test(zin) ? [`${naam}: ${zin}`] : []))
