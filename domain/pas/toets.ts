import { beleidOp, type Regeling } from '../beleid/index.ts'
import type { Bron } from '../kernel/citation.ts'
import { geodesicMeter } from '../kernel/distance.ts'
import { datumTekst, kilometerTekst } from '../kernel/tekst.ts'
import { plusDagen, plusJaren, type Datum } from '../kernel/time.ts'
import { jarenVan } from './jaren.ts'
import type { Pas } from './pas.ts'

/** A field of a pass that cannot be granted so, with the article that says so where there is one. */
export interface PasFout {
  /** Path of the field, as in the request. */
  readonly veld: readonly (string | number)[]
  readonly code: string
  readonly tekst: string
  readonly bron?: Bron
}

/** A pass has a reisjaar for each of its years, and all are written and read together. */
const MEESTE_JAREN = 98

const toetsGeldigheid = (pas: Pas, beleid: Regeling | undefined): PasFout[] => {
  const fouten: PasFout[] = []
  if (pas.geldigTotEnMet < pas.geldigVanaf)
    fouten.push({
      veld: pas.einde?.datum === pas.geldigTotEnMet ? ['einde', 'datum'] : ['geldigTotEnMet'],
      code: 'pas.einde-voor-begin',
      tekst: 'De laatste dag ligt voor de eerste dag.',
    })
  if (pas.geboortedatum > pas.geldigVanaf) {
    const tekst = 'De geboortedatum ligt na de eerste dag van de pas.'
    fouten.push({ veld: ['geboortedatum'], code: 'pas.nog-niet-geboren', tekst })
  }
  if (jarenVan(pas).length > MEESTE_JAREN) {
    const tekst = `Een pas kan in ten hoogste ${MEESTE_JAREN} kalenderjaren geldig zijn.`
    fouten.push({ veld: ['geldigTotEnMet'], code: 'pas.te-veel-jaren', tekst })
  }
  if (beleid?.pas === undefined) return fouten
  const jaren = beleid.pas.maximaleGeldigheidJaar
  const laatsteDag = plusDagen(plusJaren(pas.geldigVanaf, jaren), -1)
  if (pas.geldigTotEnMet > laatsteDag) {
    const tekst = `Een pas is ten hoogste ${jaren} jaar geldig. De laatste dag die kan, is ${datumTekst(laatsteDag)}.`
    fouten.push({ veld: ['geldigTotEnMet'], code: 'pas.te-lang-geldig', tekst, bron: beleid.pas.bron })
  }
  return fouten
}

const toetsPuntbestemmingen = (pas: Pas, beleid: Regeling | undefined): PasFout[] => {
  if (pas.puntbestemmingen.length === 0 || beleid === undefined) return []
  const ring = beleid.gebied?.persoonlijkePuntbestemmingen
  if (ring === undefined) {
    const tekst = 'Deze gemeente kent geen eigen puntbestemmingen op een pas.'
    return [
      {
        veld: ['puntbestemmingen'],
        code: 'pas.geen-eigen-puntbestemmingen',
        tekst,
        bron: beleid.gebied?.bron ?? beleid.bron,
      },
    ]
  }
  const { maximumAantal, vanafMeter, totEnMetMeter, bron } = ring
  const teVeel: PasFout[] =
    pas.puntbestemmingen.length <= maximumAantal
      ? []
      : [
          {
            veld: ['puntbestemmingen'],
            code: 'pas.te-veel-puntbestemmingen',
            tekst: `Een pas kan ${maximumAantal} puntbestemmingen hebben, niet meer.`,
            bron,
          },
        ]
  const buitenRing = pas.puntbestemmingen.flatMap((plaats, i): PasFout[] => {
    const afstandMeter = geodesicMeter(pas.woning.punt, plaats.punt)
    if (afstandMeter >= vanafMeter && afstandMeter <= totEnMetMeter) return []
    const tekst = `Een puntbestemming ligt tussen ${kilometerTekst(vanafMeter)} en ${kilometerTekst(totEnMetMeter)} van de woning. Deze ligt op ${kilometerTekst(afstandMeter, afstandMeter > totEnMetMeter ? 'omhoog' : 'omlaag')}.`
    return [{ veld: ['puntbestemmingen', i], code: 'pas.puntbestemming-buiten-ring', tekst, bron }]
  })
  return [...teVeel, ...buitenRing]
}

/** The policy of a day; where none is known of it, the first that the pass meets later. */
const beleidVoor = (pas: Pas, datum: Datum, versies: readonly Regeling[]): Regeling | undefined =>
  beleidOp(versies, datum) ?? versies.find((r) => r.geldigVanaf > datum && r.geldigVanaf <= pas.geldigTotEnMet)

/**
 * Whether a pass may be granted as it stands. All faults at once. How long it may last is for the policy of its first
 * day to say, the rest for that of the day from which it is so.
 */
export const toetsPas = (pas: Pas, versies: readonly Regeling[], vanaf = pas.geldigVanaf): PasFout[] => [
  ...toetsGeldigheid(pas, beleidVoor(pas, pas.geldigVanaf, versies)),
  ...toetsPuntbestemmingen(pas, beleidVoor(pas, vanaf, versies)),
]
