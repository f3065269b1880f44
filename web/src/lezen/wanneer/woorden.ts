/** The words that dates and times are said with, Dutch and English, brought to one form. */

const EENHEDEN = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]
const TIENEN = ['dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien']
const TIENTALLEN = ['twintig', 'dertig', 'veertig', 'vijftig']
const ENGELS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const samen = (eenheid: string, tiental: string): string => `${eenheid}en${tiental}`

/** Numbers below sixty, as far as they are said in one word. */
const GETALLEN: ReadonlyMap<string, number> = new Map([
  ...[...EENHEDEN, ...TIENEN].map((woord, getal) => [woord, getal] as const),
  ...TIENTALLEN.flatMap((tiental, tien) => [
    [tiental, 20 + 10 * tien] as const,
    ...EENHEDEN.slice(1, 10).map((een, getal) => [samen(een, tiental), 21 + 10 * tien + getal] as const),
  ]),
  ...ENGELS.map((woord, getal) => [woord, getal] as const),
])

/** `veertiende` → `14e`. "Eerste" and "tweede" are also said of feast days, and stay. */
const RANGEN: ReadonlyMap<string, number> = new Map(
  [...GETALLEN].flatMap(([woord, getal]) => {
    if (getal < 3 || getal > 31 || ENGELS.includes(woord)) return []
    const rang = woord === 'drie' ? 'derde' : `${woord}${woord === 'acht' || getal >= 20 ? 'ste' : 'de'}`
    return [[rang, getal] as const]
  }),
)

const WEEKDAGEN = [
  ['maandag', 'ma', 'mon', 'monday'],
  ['dinsdag', 'di', 'din', 'tue', 'tues', 'tuesday'],
  ['woensdag', 'wo', 'woe', 'wed', 'wednesday'],
  ['donderdag', 'do', 'don', 'thu', 'thur', 'thurs', 'thursday'],
  ['vrijdag', 'vr', 'vrij', 'fri', 'friday'],
  ['zaterdag', 'za', 'zat', 'sat', 'saturday'],
  ['zondag', 'zo', 'zon', 'sun', 'sunday'],
]

const MAANDEN = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'febr', 'february'],
  ['maart', 'mrt', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augustus', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const plaatsIn = (rijen: readonly (readonly string[])[], woord: string): number =>
  rijen.findIndex((namen) => namen.includes(woord)) + 1

const alle = (rijen: readonly (readonly string[])[]): string =>
  rijen
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** Parts of patterns: any name of a day of the week, or of a month. */
export const WEEKDAG = `(${alle(WEEKDAGEN)})`
export const MAAND = `(${alle(MAANDEN)})`
/** 1 is Monday. */
export const weekdagIn = (woord: string): number => plaatsIn(WEEKDAGEN, woord)
export const maandIn = (woord: string): number => plaatsIn(MAANDEN, woord)

const inCijfers = (woord: string): string => {
  const getal = GETALLEN.get(woord)
  const rang = RANGEN.get(woord)
  return rang === undefined ? (getal === undefined ? woord : String(getal)) : `${rang}e`
}

/** What says nothing of itself: `om`, `rond`, `de`, `at`. */
const VULSEL =
  /(?<![\w'-])(om|op|rond|omstreeks|circa|ca|ongeveer|plusminus|precies|stipt|de|het|den|vanaf|at|on|the|about|around|graag|alstublieft|please)(?![\w'-])/g

/** Lower case, without accents, commas and full stops behind a word; numbers in digits. */
export const woordenVan = (tekst: string): string =>
  tekst
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\ba\.s\.?(?=\s|$)/g, 'komende')
    .replaceAll(/\b([ap])\.m\.?(?=\s|$)/g, '$1m')
    .replaceAll(/(\d{4}-\d{2}-\d{2})t(\d)/g, '$1 $2')
    .replaceAll(/(?<!\d),|,(?!\d)|[;!?()]|(?<=[a-z])\.|\.(?=\s|$)|[–—]/g, ' ')
    .replaceAll(/\b(twee|drie|vier)enhalf\b/g, '$1.5')
    .replaceAll(/[a-z]+/g, inCijfers)
    .replaceAll(/\s+/g, ' ')
    .trim()

export const zonderVulsel = (tekst: string): string => tekst.replaceAll(VULSEL, ' ').replaceAll(/\s+/g, ' ').trim()
