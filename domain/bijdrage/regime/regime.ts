import { handreiking, notitie, uitvoeringsbesluit, wmo } from '../bronnen.ts'
import type { Duurzaamheid, Regimebesluit, Stap, Vereiste, Voorziening } from './voorziening.ts'

const VRAAG = {
  1: 'Wilt u een eigen bijdrage vragen voor deze voorziening?',
  2: 'Is het een maatwerkvoorziening of een pgb?',
  3: 'Is er een duurzame hulpverleningsrelatie tussen de cliënt en de hulpverlener?',
  4: 'Valt de algemene voorziening onder het abonnementstarief?',
} as const

const stap = (
  nummer: Stap['stap'],
  antwoord: boolean,
  toelichting: string,
  bron = notitie(`Stap ${nummer}`),
): Stap => ({
  stap: nummer,
  vraag: VRAAG[nummer],
  antwoord: antwoord ? 'ja' : 'nee',
  toelichting,
  bron,
})

const UITZONDERING: Vereiste = {
  tekst: 'Dat collectief vervoer niet onder het abonnementstarief valt, en hoe hoog de bijdrage voor vervoer is.',
  bron: uitvoeringsbesluit('artikel 3.8, lid 1'),
}
const HOOGTE: Vereiste = { tekst: 'Hoe hoog de bijdrage voor deze voorziening is.', bron: notitie('Stap 3') }
const KOSTPRIJS: Vereiste = {
  tekst: 'Hoe de kostprijs wordt bepaald. De bijdrage mag niet hoger zijn dan de kostprijs.',
  bron: wmo('artikel 2.1.4a, lid 6'),
}
const AANWIJZING: Vereiste = {
  tekst: 'Dat deze algemene voorziening onder het abonnementstarief valt.',
  bron: notitie('Stap 4', 'artikel 12 van de (model)verordening Wmo'),
}
const AFHANKELIJK_VAN_GEBRUIK: Vereiste = {
  tekst: 'Dat mensen de bijdrage betalen zolang zij de voorziening gebruiken.',
  bron: notitie('Toelichting onder de stappen', 'afhankelijkheid van gebruik'),
}

const abonnementstarief = (
  toelichting: string,
  stappen: readonly Stap[],
  verordening: readonly Vereiste[],
): Regimebesluit => ({ uitkomst: 'abonnementstarief', toelichting, stappen, verordening })

const eigenBijdrage = (
  toelichting: string,
  stappen: readonly Stap[],
  verordening: readonly Vereiste[],
): Regimebesluit => ({ uitkomst: 'eigenBijdrage', toelichting, stappen, verordening })

/** Transport, with or without the article that exempts it: without one it falls under the abonnementstarief by itself. */
const vervoer = ({ uitzonderingInVerordening }: Voorziening, stappen: readonly Stap[]): Regimebesluit =>
  uitzonderingInVerordening === undefined
    ? abonnementstarief(
        'De verordening zondert vervoer niet uit. Dan valt het vanzelf onder het abonnementstarief.',
        stappen,
        [AFHANKELIJK_VAN_GEBRUIK],
      )
    : eigenBijdrage(
        `De verordening zondert vervoer uit (${uitzonderingInVerordening}). De gemeente bepaalt de bijdrage zelf.`,
        stappen,
        [UITZONDERING, HOOGTE, KOSTPRIJS],
      )

const maatwerk = (voorziening: Voorziening, stappen: readonly Stap[]): Regimebesluit =>
  voorziening.soort === 'vervoer'
    ? vervoer(voorziening, stappen)
    : abonnementstarief('Een maatwerkvoorziening of pgb valt onder het abonnementstarief.', stappen, [
        AFHANKELIJK_VAN_GEBRUIK,
      ])

const VOORWAARDEN: readonly (readonly [keyof Duurzaamheid, wel: string, niet: string])[] = [
  [
    'persoonlijkMetArbeidAlsGrootsteKosten',
    'het gaat om persoonlijke hulp, met arbeid als verreweg de grootste kosten',
    'het gaat niet om persoonlijke hulp met arbeid als verreweg de grootste kosten',
  ],
  [
    'continuiteitVanDeBand',
    'een vaste band met de hulpverlener is belangrijk',
    'een vaste band met de hulpverlener is niet belangrijk',
  ],
  ['langdurigGebruik', 'cliënten gebruiken de voorziening lang', 'cliënten gebruiken de voorziening af en toe of kort'],
]

/** All three conditions hold, for most clients of the provision; not for each of them. */
const isDuurzaam = (duurzaamheid: Duurzaamheid): boolean =>
  VOORWAARDEN.every(([voorwaarde]) => duurzaamheid[voorwaarde])

const waarom = (duurzaamheid: Duurzaamheid): string =>
  `Voor de meeste cliënten geldt: ${VOORWAARDEN.map(([voorwaarde, wel, niet]) => (duurzaamheid[voorwaarde] ? wel : niet)).join('; ')}.`

const algemeen = (voorziening: Voorziening, eerder: readonly Stap[]): Regimebesluit => {
  const { duurzaamheid, soort, vrijwilligAangewezen } = voorziening
  if (duurzaamheid === undefined)
    throw new Error('een algemene voorziening zonder de drie voorwaarden is niet geweigerd')
  const duurzaam = isDuurzaam(duurzaamheid)
  const bron = handreiking('Hoe bepaalt de gemeente of er sprake is van duurzame hulpverleningsrelatie?')
  const stappen = [...eerder, stap(3, duurzaam, waarom(duurzaamheid), bron)]
  if (vrijwilligAangewezen && !duurzaam) {
    const vrij = stap(4, true, 'De gemeente kiest er zelf voor.', handreiking('Vervolgstappen'))
    return abonnementstarief(
      'Het hoeft niet, maar de gemeente mag elke algemene voorziening onder het abonnementstarief brengen.',
      [...stappen, vrij],
      [AANWIJZING, AFHANKELIJK_VAN_GEBRUIK],
    )
  }
  // The exemption of transport goes before the three conditions: "voor zover de gemeente bij verordening …".
  if (soort === 'vervoer') return vervoer(voorziening, stappen)
  if (!duurzaam)
    return eigenBijdrage(
      'Er is geen duurzame hulpverleningsrelatie. De gemeente bepaalt de bijdrage zelf, naast het abonnementstarief.',
      stappen,
      [HOOGTE, KOSTPRIJS],
    )
  return abonnementstarief(
    'Er is een duurzame hulpverleningsrelatie. De hele voorziening valt onder het abonnementstarief.',
    [...stappen, stap(4, true, 'Alle drie de voorwaarden gelden, dus de gemeente moet haar aanwijzen.')],
    [AANWIJZING, AFHANKELIJK_VAN_GEBRUIK],
  )
}

/**
 * Walks the four steps of the note of 2019 for one provision.
 * @throws Error for an `algemeen` provision without its three conditions
 */
export const bepaalRegime = (voorziening: Voorziening): Regimebesluit => {
  if (!voorziening.bijdrageGevraagd)
    return {
      uitkomst: 'geenBijdrage',
      toelichting: 'U vraagt geen bijdrage. Dan hebt u met het abonnementstarief niets te maken.',
      stappen: [stap(1, false, 'Zonder bijdrage zijn er geen verdere stappen.')],
      verordening: [],
    }
  const eerste = stap(1, true, 'Er komt een bijdrage, dus de volgende stap is nodig.')
  if (voorziening.soort === 'beschermdWonen' || voorziening.soort === 'opvang')
    return {
      uitkomst: 'inkomensafhankelijk',
      toelichting:
        'Beschermd wonen en opvang vallen buiten het abonnementstarief. De bijdrage hangt af van het inkomen.',
      stappen: [eerste, stap(2, voorziening.vorm !== 'algemeen', 'Het gaat om beschermd wonen of opvang.')],
      verordening: [],
    }
  return voorziening.vorm === 'algemeen'
    ? algemeen(voorziening, [eerste, stap(2, false, 'Het is een algemene voorziening.')])
    : maatwerk(voorziening, [eerste, stap(2, true, 'De voorziening is voor één persoon, in natura of als pgb.')])
}

/** The most that the abonnementstarief is, by year. Source: Rijk, as listed in the rules this system is built by. */
const TARIEVEN: Readonly<Record<number, { readonly bedragCent: number; readonly per: 'vierWeken' | 'maand' }>> = {
  2019: { bedragCent: 1750, per: 'vierWeken' },
  2020: { bedragCent: 1900, per: 'maand' },
  2021: { bedragCent: 1900, per: 'maand' },
  2022: { bedragCent: 1900, per: 'maand' },
  2023: { bedragCent: 1900, per: 'maand' },
  2024: { bedragCent: 2060, per: 'maand' },
  2025: { bedragCent: 2100, per: 'maand' },
  2026: { bedragCent: 2180, per: 'maand' },
}

/** @returns undefined for a year whose amount is not known: never that of another year */
export const abonnementstariefVan = (jaar: number): (typeof TARIEVEN)[number] | undefined => TARIEVEN[jaar]
