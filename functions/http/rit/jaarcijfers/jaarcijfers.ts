import { leesJaarcijfers, type Jaarantwoord } from '../../../use-cases/rit/jaarcijfers/lees-jaarcijfers.ts'
import { HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import type { Getoond } from '../../toon.ts'
import { Jaarcijfers, JaarPad } from './jaarcijfers.schema.ts'

type Geteld = Extract<Jaarantwoord, { soort: 'geteld' }>

/** @throws HttpProblem as long as it is being counted */
const geteld = (antwoord: Jaarantwoord): Geteld => {
  if (antwoord.soort === 'geteld') return antwoord
  throw new HttpProblem(503, 'probeer-opnieuw', {
    title: 'Er wordt nog geteld',
    detail: 'Het tellen is nog niet klaar. Vraag het over een paar seconden nog eens; wat geteld is, blijft bewaard.',
    headers: { 'retry-after': '1' },
  })
}

const toonJaarcijfers = ({ jaar, cijfers, voorlopig, nietGeteld }: Geteld): Getoond<typeof Jaarcijfers> => ({
  jaar,
  totaal: cijfers.totaal,
  maanden: cijfers.maanden.map(({ naam, teWeinig, mensen, cijfers: vanMaand }) => ({
    maand: naam,
    teWeinig,
    mensen,
    cijfers: vanMaand,
  })),
  voorlopig,
  nietGeteld,
  nietGereden: cijfers.nietGereden.map(({ afloop, ritten, maanden }) => ({
    afloop,
    ritten,
    maanden: maanden.map(({ naam, teWeinig, ritten: aantal }) => ({ maand: naam, teWeinig, ritten: aantal })),
  })),
  gebruik: cijfers.gebruik.map(({ naam, teWeinig, gemiddeld }) => ({ klasse: naam, teWeinig, gemiddeld })),
  statusBedrag: cijfers.isVoorbeeld ? 'voorbeeld' : 'vastgesteld',
})

/** A year for the council. */
export const jaarcijfers = [
  maakRoute({
    method: 'GET',
    // It keeps the numbers of months, so it must write too.
    groep: 'boeken',
    tag: 'Vervoer',
    rollen: ['gemeente'],
    params: JaarPad,
    path: '/v1/jaarcijfers/{jaar}',
    operationId: 'leesJaarcijfers',
    samenvatting: 'Lees de cijfers van een jaar: ritten, reizigers, kilometers, kosten en stiptheid per maand',
    antwoorden: { 200: { beschrijving: 'De cijfers, zonder personen.', schema: Jaarcijfers } },
    handle: async (deps, { wie, params }) => ({
      status: 200,
      body: toonJaarcijfers(geteld(await leesJaarcijfers(deps, wie, { jaar: Number(params.jaar) }))),
    }),
  }),
]
