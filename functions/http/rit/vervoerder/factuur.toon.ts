import { datumTekst, euroTekst } from '../../../../domain/kernel/tekst.ts'
import type { Periode } from '../../../../domain/kernel/tijd/periode.ts'
import { FACTUURCODES, type Factuurcode, type Regeloordeel } from '../../../../domain/rit/index.ts'
import type { Brief } from '../../../services/innen/factuur.ts'
import type { Factuuroordeel } from '../../../use-cases/rit/vervoerder/toets-factuur.ts'

/** What is told of a line that is not paid as it stands. */
export const FACTUURTEKST: Readonly<Record<Factuurcode, string>> = {
  ritOnbekend: 'Deze rit is niet geboekt.',
  andereVervoerder: 'Deze rit was niet van deze vervoerder.',
  geenPrijs: 'Het contract heeft hiervoor geen prijs.',
  dubbel: 'Deze rit staat al eerder op de factuur.',
  buitenPeriode: 'Deze rit is niet uit de periode van de factuur.',
  andereDatum: 'Deze rit was op een andere dag.',
  geannuleerd: 'Deze rit is geannuleerd.',
  nietGereden: 'De vervoerder meldde dat hij niet heeft gereden.',
  andersGemeld: 'Deze rit is anders gemeld: gereden of niemand aan de deur.',
  nietGemeld: 'Van deze rit is niet gemeld hoe hij is gegaan.',
  vervoertypeNietGevraagd: 'Dit vervoer is voor deze rit niet gevraagd.',
  meterBovenMarge: 'Dit zijn meer meters dan de afgesproken route met de marge.',
  minutenBovenMarge: 'Dit zijn meer minuten dan gemeld met de marge.',
  bedragTeHoog: 'Dit is meer dan het contract geeft.',
}

export const toonRegel = ({ regel, uitkomst, codes, verwachtCent }: Regeloordeel) => ({
  regelnummer: regel.regelnummer,
  ritnummer: regel.ritnummer,
  uitkomst,
  gevraagdCent: regel.bedragCent,
  verwachtCent,
  redenen: codes.map((code) => ({ code, tekst: FACTUURTEKST[code] })),
})

export const KOP = ['regelnummer', 'ritnummer', 'uitkomst', 'gevraagdCent', 'verwachtCent', 'codes', 'tekst']

export async function* rijenVan(regels: readonly Regeloordeel[]): AsyncGenerator<(string | number)[]> {
  for (const { regel, uitkomst, codes, verwachtCent } of regels)
    yield [
      regel.regelnummer,
      regel.ritnummer,
      uitkomst,
      regel.bedragCent,
      verwachtCent ?? '',
      codes.join(' '),
      codes.map((code) => FACTUURTEKST[code]).join(' '),
    ]
}

interface Bezwaar {
  readonly factuurnummer: string
  readonly periode: Periode
  readonly gemeente: string
  readonly vandaag: string
}

/** How often each reason was given to lines of one outcome, most important first. */
const redenenTekst = (regels: readonly Regeloordeel[], uitkomst: Regeloordeel['uitkomst']): string => {
  const met = regels.filter((oordeel) => oordeel.uitkomst === uitkomst)
  return FACTUURCODES.flatMap((code) => {
    const aantal = met.filter(({ codes }) => codes.includes(code)).length
    return aantal === 0 ? [] : [`${aantal} keer: ${FACTUURTEKST[code]}`]
  }).join(' ')
}

/** The letter to a carrier about what of its invoice is not paid, and why. */
export const bezwaarbrief = (
  { naam, regels, totalen }: Factuuroordeel,
  { factuurnummer, periode, gemeente, vandaag }: Bezwaar,
): Brief => ({
  titel: `Bezwaar tegen factuur ${factuurnummer}`,
  afzender: [`Gemeente ${gemeente.charAt(0).toUpperCase()}${gemeente.slice(1)}`],
  geadresseerde: [naam],
  datum: datumTekst(vandaag),
  bedragen: [
    ['Factuur', factuurnummer],
    ['Ritten van', `${datumTekst(periode.vanaf)} tot en met ${datumTekst(periode.totEnMet)}`],
    ['Gevraagd', euroTekst(totalen.gevraagdCent)],
    ['Wij betalen', euroTekst(totalen.goedgekeurdCent)],
    ['Wij betalen niet', euroTekst(totalen.afgekeurdCent)],
    ['Hierover beslissen wij nog', euroTekst(totalen.voorgelegdCent)],
  ],
  alineas: [
    {
      kop: 'Wat betalen wij niet?',
      tekst: totalen.afgekeurdCent === 0 ? 'Er is niets afgekeurd.' : redenenTekst(regels, 'afgekeurd'),
    },
    ...(totalen.voorgelegdCent === 0
      ? []
      : [{ kop: 'Waarover beslissen wij nog?', tekst: redenenTekst(regels, 'voorleggen') }]),
    {
      kop: 'Welke regels zijn dat?',
      tekst:
        'Bij deze brief hoort een bestand met elke regel van uw factuur. Daarin staat wat wij ermee doen en waarom. Een regel kan meer dan één reden hebben.',
    },
    {
      kop: 'Bent u het er niet mee eens?',
      tekst:
        'Verbeter dan uw melding van de rit met een reden, of stuur ons wat laat zien dat u gelijk hebt. Daarna kunt u deze regels opnieuw factureren.',
    },
  ],
})
