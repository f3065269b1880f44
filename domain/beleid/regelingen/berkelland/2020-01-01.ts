import { document } from '../../../kernel/citation.ts'
import { regeling } from '../../regeling.ts'

const verordening = document({ regeling: 'Verordening maatschappelijke ondersteuning gemeente Berkelland 2020' })
const opstap = document({ regeling: 'Keuze van Opstap waar de tekst zwijgt' })
const gebied = verordening('artikel 1.1, lid 1, onder p', 'verplaatsingen in de directe woon- en leefomgeving')
const bijdrage = verordening('artikel 6.1, lid 5')

/** The amounts are set in the financieel besluit, which was not seen: these are an example. */
const voorbeeld = { soort: 'tarief', opstapCent: 101, millicentPerKm: 17_000 } as const

export default regeling({
  gemeente: 'berkelland',
  naam: 'Berkelland',
  geldigVanaf: '2020-01-01',
  gecontroleerdOp: '2026-11-22',
  bron: gebied,
  gebied: {
    straalMeter: 20_000,
    buitenStraal: { wat: 'weigeren', verwijzing: 'valys' },
    puntbestemmingen: [],
    persoonlijkePuntbestemmingen: { maximumAantal: 2, vanafMeter: 20_000, totEnMetMeter: 40_000, bron: gebied },
    bron: gebied,
  },
  // The verordening says nothing about who may come along: nobody is refused (ADR 7).
  meereizen: {
    kinderen: { als: 'medereiziger', bron: opstap('ADR 7') },
    medereizigers: { bron: opstap('ADR 7') },
  },
  betaaldeAfstand: { per: 'meter', bron: opstap('ADR 4') },
  geldafronding: { opCent: 1, bron: opstap('ADR 4') },
  tarieven: [
    {
      geldigVanaf: '2020-01-01',
      status: 'voorbeeld',
      bron: bijdrage,
      pashouder: [{ vanafLeeftijd: 0, prijs: voorbeeld }],
      medereizigers: [voorbeeld],
      medischBegeleider: { soort: 'gratis' },
    },
  ],
  bijdrage: {
    // "In afwijking van artikel 2.1.4a, vierde lid van de wet geldt voor … collectief vervoer het volgende".
    regime: { soort: 'perRit', uitzondering: { status: 'gezien', bron: bijdrage } },
    jaarbijdrage: {
      bedragCent: 6000,
      status: 'voorbeeld',
      // "Aan jeugdigen tot 18 jaar kan uitsluitend een bijdrage … worden opgelegd voor een woningaanpassing."
      minderjarigen: { bron: verordening('artikel 6.1, lid 8', 'Toelichting, lid 8') },
      bron: bijdrage,
    },
    ritbijdrageVoor: 'vervoerder',
    bron: bijdrage,
  },
})
