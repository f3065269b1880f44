import { aantalTekst, datumTekst, euroTekst, kilometerTekst, maandTekst } from '../../../../domain/kernel/tekst.ts'
import { jaarVan, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { budgetTekst } from '../../../../domain/rit/index.ts'
import type { Brief } from '../../../services/innen/factuur.ts'
import { adressering } from '../../briefadres.ts'
import type { Gevonden } from './maandoverzicht.toon.ts'

type Regel = readonly [string, string]

/** A row that is left out where there is nothing to tell. */
const alsMeer = (aantal: number, label: string): readonly Regel[] => (aantal === 0 ? [] : [[label, String(aantal)]])

const ONTVANGER = {
  vervoerder: 'Uw ritten, aan de vervoerder',
  gemeente: 'Uw ritten, aan de gemeente',
  onbekend: 'Uw ritten',
} as const

const rittenVan = ({ overzicht: { aantal, teLaatGeannuleerd } }: Gevonden): readonly Regel[] => [
  ['Ritten die u maakte', String(aantal.gereden)],
  ...alsMeer(aantal.geannuleerd, 'Geannuleerde ritten'),
  ...alsMeer(teLaatGeannuleerd, 'Daarvan te laat geannuleerd'),
  ...alsMeer(aantal.loosgemeld, 'Niemand aan de deur'),
  ...alsMeer(aantal.nietGereden, 'De taxi kwam niet'),
  ...alsMeer(aantal.geboekt, 'Nog niet gemeld of nog te gaan'),
]

const kilometersVan = ({ overzicht }: Gevonden): readonly Regel[] => {
  const { geredenMeter, ingehoudenMeter, budget } = overzicht
  const over: readonly Regel[] =
    budget.limietMeter === null || budget.resterendMeter === null
      ? []
      : [
          [
            `Nog over op ${datumTekst(budget.peildatum)}`,
            `${kilometerTekst(budget.resterendMeter)} van ${kilometerTekst(budget.limietMeter)}`,
          ],
        ]
  return [
    ['Gereden', kilometerTekst(geredenMeter, 'omhoog')],
    ...(ingehoudenMeter === 0
      ? []
      : [['Niet gereden, telt wel mee', kilometerTekst(ingehoudenMeter, 'omhoog')] as const]),
    ...over,
  ]
}

/** What the municipality asked for the rides of the month, and what came in. */
const aanGemeenteVan = ({ overzicht, ritbijdragenAanGemeente }: Gevonden): readonly Regel[] => {
  if (ritbijdragenAanGemeente === undefined) return []
  const { gevraagdCent, betaaldCent } = ritbijdragenAanGemeente
  return [
    ...(gevraagdCent === undefined
      ? []
      : [[`De gemeente vroeg voor ritten in ${maandTekst(overzicht.maand)}`, euroTekst(gevraagdCent)] as const]),
    ['Deze maand betaald aan de gemeente, voor ritten', euroTekst(betaaldCent)],
  ]
}

const geldVan = ({ overzicht: { ritbijdragen }, jaarbijdrageCent }: Gevonden): readonly Regel[] => [
  ...(ritbijdragen.length === 0 ? [['Uw ritten', euroTekst(0)] as const] : []),
  ...ritbijdragen.map(({ voor, bedragCent }): Regel => [ONTVANGER[voor ?? 'onbekend'], euroTekst(bedragCent)]),
  ...(jaarbijdrageCent === undefined
    ? []
    : [['Bijdrage per jaar, aan de gemeente', euroTekst(jaarbijdrageCent)] as const]),
]

/** In the month in which somebody moved away: what the next municipality must know, to be shown there. */
const verhuisalinea = ({ pas: { einde }, overzicht: { maand, budget } }: Gevonden): Brief['alineas'] => {
  if (einde?.soort !== 'verhuisd' || !einde.datum.startsWith(maand)) return []
  const meter = budget.beginstandMeter + budget.gebruiktMeter
  return [
    {
      kop: 'Voor uw nieuwe gemeente',
      tekst: `U reisde in ${jaarVan(budget.peildatum)} tot en met ${datumTekst(budget.peildatum)} ${kilometerTekst(meter, 'omhoog')} (${meter} meter). Krijgt u een pas in uw nieuwe gemeente? Laat daar deze brief zien.`,
    },
  ]
}

const alineasVan = (gevonden: Gevonden): Brief['alineas'] => {
  const { overzicht, budgetten } = gevonden
  const { isVoorlopig, ritbijdragen, aantal, budget } = overzicht
  const elders = budget.beginstandMeter
  return [
    ...(ritbijdragen.some(({ status }) => status === 'voorbeeld')
      ? [
          {
            kop: 'De bedragen zijn een voorbeeld',
            tekst: 'Wij zagen het besluit met de echte bedragen niet. Vraag uw gemeente wat een rit kost.',
          },
        ]
      : []),
    ...(isVoorlopig
      ? [
          {
            kop: 'Dit kan nog veranderen',
            tekst:
              aantal.geboekt > 0
                ? `Van ${aantalTekst(aantal.geboekt, 'rit', 'ritten')} weten wij nog niet hoe het ging.`
                : 'De maand is nog niet om.',
          },
        ]
      : []),
    ...(budgetten.length === 0
      ? []
      : [{ kop: 'Uw budgetten', tekst: budgetten.map((stand) => budgetTekst(stand)).join(' ') }]),
    ...(elders === 0
      ? []
      : [
          {
            kop: 'Eerder gereisd',
            tekst: `Dit jaar telt ook ${kilometerTekst(elders, 'omhoog')} mee die u ergens anders reisde.`,
          },
        ]),
    ...verhuisalinea(gevonden),
    {
      kop: 'Klopt er iets niet?',
      tekst:
        'Bel de centrale van uw gemeente. In de wet staat dat u uw gegevens mag laten verbeteren (AVG, artikel 16).',
    },
  ]
}

/** The statement of a month as a letter in large type: rides, kilometres, money. @param vandaag as it was then */
export const maandbrief = (gevonden: Gevonden, vandaag: Datum): Brief => {
  const { pas, gemeentenaam, overzicht } = gevonden
  return {
    titel: `Uw vervoer in ${maandTekst(overzicht.maand)}`,
    letter: 'groot',
    afzender: [`Vervoer op afspraak, ${gemeentenaam}`],
    geadresseerde: adressering({ ...pas, overleden: pas.einde?.soort === 'overleden' }),
    datum: datumTekst(vandaag),
    bedragen: [
      ['Nummer van uw pas', pas.pasnummer],
      ...rittenVan(gevonden),
      ...kilometersVan(gevonden),
      ...geldVan(gevonden),
      ...aanGemeenteVan(gevonden),
    ],
    alineas: alineasVan(gevonden),
  }
}
