import { document } from '../../../kernel/citation.ts'
import { regeling } from '../../regeling.ts'

const website = document({
  regeling: 'Vervoer Gooi en Vechtstreek, kosten en betalen Wmo-rit 2022',
  url: 'https://vervoergv.nl/wmo-vervoer/kosten-en-betalen-wmo-rit-2022-2',
})
const tarieven = website('Tarieven 2022')
/** The articles that exempt transport from the abonnementstarief must stand here; the texts were not seen. */
const verordening = document({
  regeling: 'Verordeningen maatschappelijke ondersteuning van de gemeenten in Gooi en Vechtstreek',
})
const opstap = document({ regeling: 'Keuze van Opstap waar de tekst zwijgt' })

export default regeling({
  gemeente: 'gooi-en-vechtstreek',
  naam: 'Gooi en Vechtstreek',
  geldigVanaf: '2022-01-01',
  geldigTotEnMet: '2022-12-31',
  gecontroleerdOp: '2026-11-22',
  bron: website('Wmo-vervoer'),
  gebied: {
    straalMeter: 25_000,
    buitenStraal: { wat: 'weigeren', verwijzing: 'valys' },
    puntbestemmingen: [],
    bron: website('Reisgebied: 25 km'),
  },
  reizigersbudget: {
    meterPerJaar: 1_500_000,
    eersteJaar: 'heel',
    bovenBudget: 'weigeren',
    bron: website('1.500 km per jaar'),
  },
  meereizen: {
    kinderen: { als: 'medereiziger', bron: opstap('ADR 7') },
    medereizigers: { bron: opstap('ADR 7') },
  },
  // Per whole kilometre of the shortest route; the page does not say how a part of one counts (ADR 4).
  betaaldeAfstand: { per: 'kilometer', afronding: 'dichtstbij', bron: tarieven },
  geldafronding: { opCent: 1, bron: opstap('ADR 4') },
  tarieven: [
    {
      geldigVanaf: '2022-01-01',
      geldigTotEnMet: '2022-12-31',
      status: 'vastgesteld',
      bron: tarieven,
      pashouder: [{ vanafLeeftijd: 0, prijs: { soort: 'tarief', opstapCent: 102, millicentPerKm: 16_500 } }],
      // A fellow traveller without a pass pays double.
      medereizigers: [{ soort: 'veelvoud', procentVanPashouder: 200 }],
      medischBegeleider: { soort: 'gratis' },
    },
  ],
  bijdrage: {
    regime: { soort: 'perRit', uitzondering: { status: 'niet gezien', bron: verordening('niet gezien') } },
    bron: tarieven,
  },
})
