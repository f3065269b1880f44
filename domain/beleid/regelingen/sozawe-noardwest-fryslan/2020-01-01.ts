import { document } from '../../../kernel/citation.ts'
import { regeling } from '../../regeling.ts'

const website = document({
  regeling: 'Dienst SoZaWe Noardwest Fryslân, collectief vervoer 2020',
  url: 'https://sozawe-nw-fryslan.nl/zorg-en-welzijn/wmo-voorzieningen/cv2020',
})
const tarieven = website('Tarieven 2020')
/** The articles that exempt transport from the abonnementstarief must stand here; the texts were not seen. */
const verordening = document({
  regeling: 'Verordeningen maatschappelijke ondersteuning van de gemeenten van Dienst SoZaWe Noardwest Fryslân',
})
const opstap = document({ regeling: 'Keuze van Opstap waar de tekst zwijgt' })

export default regeling({
  gemeente: 'sozawe-noardwest-fryslan',
  naam: 'Dienst SoZaWe Noardwest Fryslân',
  geldigVanaf: '2020-01-01',
  geldigTotEnMet: '2020-12-31',
  gecontroleerdOp: '2026-11-22',
  bron: website('Collectief vervoer'),
  gebied: {
    straalMeter: 25_000,
    buitenStraal: { wat: 'hogerTarief' },
    puntbestemmingen: [
      { soort: 'plaats', woonplaats: 'Sneek', gemeente: 'Súdwest-Fryslân' },
      { soort: 'plaats', woonplaats: 'Leeuwarden', gemeente: 'Leeuwarden' },
      { soort: 'plaats', woonplaats: 'Harlingen', gemeente: 'Harlingen' },
      {
        soort: 'locatie',
        naam: 'Crematorium in Goutum',
        trefwoord: 'crematorium',
        woonplaats: 'Goutum',
        gemeente: 'Leeuwarden',
      },
      {
        soort: 'locatie',
        naam: 'Crematorium in Marssum',
        trefwoord: 'crematorium',
        woonplaats: 'Marssum',
        gemeente: 'Waadhoeke',
      },
      {
        soort: 'locatie',
        naam: 'Crematorium in Marssum',
        trefwoord: 'crematorium',
        woonplaats: 'Marsum',
        gemeente: 'Waadhoeke',
      },
    ],
    bron: website('Puntbestemmingen'),
  },
  meereizen: {
    kinderen: { als: 'medereiziger', bron: opstap('ADR 7') },
    medereizigers: { bron: tarieven },
  },
  boeken: { voorafMinuten: { heen: 240, retour: 0 }, bron: website('Heenrit 4 uur vooraf bestellen') },
  betaaldeAfstand: { per: 'meter', bron: opstap('ADR 4') },
  geldafronding: { opCent: 1, bron: opstap('ADR 4') },
  tarieven: [
    {
      geldigVanaf: '2020-01-01',
      geldigTotEnMet: '2020-12-31',
      status: 'vastgesteld',
      bron: tarieven,
      pashouder: [
        { vanafLeeftijd: 0, totEnMetLeeftijd: 11, prijs: { soort: 'tarief', opstapCent: 63, millicentPerKm: 10_000 } },
        {
          vanafLeeftijd: 12,
          totEnMetLeeftijd: 64,
          prijs: { soort: 'tarief', opstapCent: 101, millicentPerKm: 17_000 },
        },
        { vanafLeeftijd: 65, prijs: { soort: 'tarief', opstapCent: 63, millicentPerKm: 10_000 } },
      ],
      medereizigers: [
        { soort: 'tarief', opstapCent: 0, millicentPerKm: 92_000 },
        { soort: 'tarief', opstapCent: 0, millicentPerKm: 173_000 },
      ],
      medischBegeleider: { soort: 'gratis' },
      buitenStraal: { millicentPerKm: 173_000, over: 'kilometersBovenStraal', voor: 'iedereDieBetaalt' },
    },
  ],
  bijdrage: {
    regime: { soort: 'perRit', uitzondering: { status: 'niet gezien', bron: verordening('niet gezien') } },
    bron: tarieven,
  },
})
