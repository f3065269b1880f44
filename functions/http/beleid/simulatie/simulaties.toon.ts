import type { Simulatieuitkomst } from '../../../../domain/rit/index.ts'
import type { Simulatiekop, Simulatielezing } from '../../../use-cases/beleid/simulatie/simulaties.ts'

export const toonSimulatiekop = ({ nummer, versie, van, tot, status, voortgang, gestart }: Simulatiekop) => ({
  simulatienummer: nummer,
  versie,
  van,
  tot,
  status,
  voortgang,
  gestart,
  _links: { self: { href: `/v1/simulaties/${nummer}` } },
})

const toonUitkomst = ({ ritten, reizigers, ontvanger, meter, groepen, ...rest }: Simulatieuitkomst) => ({
  mensen: rest.mensen,
  ritten,
  reizigers,
  ...(ontvanger === undefined
    ? {}
    : {
        gemeente:
          ontvanger === 'gemeente'
            ? { wasCent: reizigers.wasCent, wordtCent: reizigers.wordtCent }
            : { wasCent: 0, wordtCent: 0 },
      }),
  afstand: { wasMeter: meter.was, wordtMeter: meter.wordt },
  metWeigering: rest.metWeigering,
  standen: rest.standen,
  verdeling: rest.verdeling,
  regels: rest.regels,
  budgetOp: rest.budgetOp,
  leeftijdsbanden: groepen.leeftijdsband,
  vervoertypen: groepen.vervoertype,
  woonplaatsen: groepen.woonplaats,
})

export const toonSimulatie = ({ uitkomst, ...kop }: Simulatielezing) => ({
  ...toonSimulatiekop(kop),
  ...(kop.status === 'bezig' ? {} : { teWeinigMensen: uitkomst === undefined }),
  ...(uitkomst === undefined ? {} : { uitkomst: toonUitkomst(uitkomst) }),
})
