import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import type { Pas } from '../../../../domain/pas/index.ts'
import type { Trekking } from './trekking.ts'

const VOORNAMEN = [
  'Akke',
  'Bartele',
  'Corrie',
  'Dirk',
  'Elske',
  'Feike',
  'Griet',
  'Harmen',
  'Ida',
  'Jelle',
  'Klaas',
  'Lolkje',
  'Marten',
  'Nynke',
  'Oene',
  'Pytsje',
  'Rinze',
  'Sytske',
  'Tjeerd',
  'Wiebrig',
] as const
const LETTERS = ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.', 'J.', 'K.'] as const

const WONINGEN = [
  'harlingen-voorstraat',
  'harlingen-noorderhaven',
  'harlingen-midlumerlaan',
  'harlingen-zuidoostersingel',
] as const

const twee = (getal: number): string => String(getal).padStart(2, '0')

/** Of ten passes seven are for an ordinary car. */
const GEWOON: Partial<Pas> = {}
const SOORTEN: readonly [Partial<Pas>, ...Partial<Pas>[]] = [
  GEWOON,
  GEWOON,
  GEWOON,
  GEWOON,
  GEWOON,
  GEWOON,
  GEWOON,
  { vervoertype: 'rolstoel', kenmerken: ['HR-01'] },
  { kenmerken: ['HR-07'] },
  { scootmobiel: true, kenmerken: ['HR-09'] },
]

/** How long a pass is valid: most for years, some not any more and some not yet. */
const geldigheid = (trek: Trekking, jaar: number): Pick<Pas, 'geldigVanaf' | 'geldigTotEnMet'> => {
  const welke = trek.tot(100)
  if (welke < 5) return { geldigVanaf: `${jaar - 4}-01-01`, geldigTotEnMet: `${jaar - 1}-12-31` }
  if (welke < 8) return { geldigVanaf: `${jaar + 1}-01-01`, geldigTotEnMet: `${jaar + 5}-12-31` }
  const vanaf = jaar - 1 - trek.tot(3)
  return { geldigVanaf: `${vanaf}-01-01`, geldigTotEnMet: `${vanaf + 4}-12-31` }
}

/** `HRL-000101` and on: beside the ten passes that everybody knows. */
const nummerVan = (i: number): string => `HRL-${String(101 + i).padStart(6, '0')}`

/** Two hundred invented people, each recognisable as such. */
export const maakMensen = (trek: Trekking, plaats: (id: string) => Locatie, jaar: number): readonly Pas[] =>
  VOORNAMEN.flatMap((voornaam) => LETTERS.map((letter) => `${voornaam} ${letter} Voorbeeld (verzonnen)`)).map(
    (naam, i): Pas => ({
      pasnummer: nummerVan(i),
      naam,
      geboortedatum: `${1931 + trek.tot(55)}-${twee(1 + trek.tot(12))}-${twee(1 + trek.tot(28))}`,
      woning: plaats(trek.een(WONINGEN)),
      vervoertype: 'regulier',
      begeleiding: 'geen',
      scootmobiel: false,
      puntbestemmingen: [],
      kenmerken: [],
      ...trek.een(SOORTEN),
      ...geldigheid(trek, jaar),
      ...(trek.kans(2) ? { blokkade: { vanaf: `${jaar}-01-02`, reden: 'Een voorbeeld (verzonnen).' } } : {}),
    }),
  )
