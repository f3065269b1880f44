import { datumTekst } from '../../../../domain/kernel/tekst.ts'
import { kiesRegel } from '../../../use-cases/bijdrage/run/regel/kies-regel.ts'
import { stelRunVast, type Vaststelling } from '../../../use-cases/bijdrage/run/vaststellen.ts'
import { verwerpRun } from '../../../use-cases/bijdrage/run/verwerpen.ts'
import { conflict, notFound, type HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { Bijdrageregel } from '../bijdrage.schema.ts'
import { toonRegel } from '../bijdrage.toon.ts'
import { KAN_NIET_NAAR_BANK, tegenRegelboek } from '../regelboek/regelboek.toon.ts'
import { toonRun } from './run.toon.ts'
import { geenRun, gedeeld, KAN_NU_NIET, RUN, RunPad } from './run.deel.ts'
import { RegelPad, Regelkeuze } from './run.schema.ts'

const nietVastgesteld = (antwoord: Exclude<Vaststelling, { readonly run: unknown }>): HttpProblem => {
  switch (antwoord.soort) {
    case 'nogBezig':
      return conflict('run-bezig', 'De run is nog bezig', 'Wacht tot alle passen zijn bekeken.')
    case 'zelfdePersoon':
      return conflict(
        'zelfde-persoon',
        'Een ander moet dit vaststellen',
        'U hebt deze bijdragen berekend. Laat een collega ze nakijken en vaststellen.',
      )
    case 'verworpen':
      return conflict('run-verworpen', 'Deze run is weggegooid', 'Bereken de bijdragen van dit jaar opnieuw.')
    case 'voorbeeldbedragen':
      return conflict(
        'voorbeeldbedragen',
        'Dit zijn voorbeeldbedragen',
        'In de regels van uw gemeente staan voorbeeldbedragen. Daarmee vragen wij niemand geld. Leg eerst de echte bedragen vast, en bereken de bijdragen dan opnieuw.',
      )
    case 'incassogegevensOntbreken':
      return conflict(
        'incassogegevens-ontbreken',
        'Er zijn nog geen incassogegevens',
        'Leg eerst vast hoe de gemeente int (incassogegevens).',
      )
    case 'incassodatumVoorbij':
      return conflict(
        'incassodatum-voorbij',
        'Deze incassodatum kan niet meer',
        `De bank krijgt het bestand dan niet op tijd. Kies in de incassogegevens een andere dag, bijvoorbeeld ${datumTekst(antwoord.welDatum)}.`,
      )
    case 'regelboek':
      return tegenRegelboek(antwoord.regels)
  }
}

/** What can be done with a run before it is fixed, and that it is. */
export const concept = [
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/vaststelling',
    operationId: 'stelBijdragerunVast',
    samenvatting:
      'Stel een run vast, waar dat zo is ingesteld door een ander dan wie hem berekende; elke regel wordt eerst nog eens nagekeken. Roep opnieuw aan tot de status vastgesteld is',
    params: RunPad,
    antwoorden: { 200: RUN, 409: KAN_NIET_NAAR_BANK },
    handle: async (deps, { wie, params }) => {
      const antwoord = await stelRunVast(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (!('run' in antwoord)) throw nietVastgesteld(antwoord)
      return { status: 200, body: toonRun(antwoord.run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'DELETE',
    path: '/v1/bijdrageruns/{runnummer}',
    operationId: 'verwerpBijdragerun',
    samenvatting: 'Gooi een run weg die nog niet is vastgesteld; daarna kan het jaar opnieuw',
    params: RunPad,
    antwoorden: { 200: RUN, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params }) => {
      const antwoord = await verwerpRun(deps, wie, params.runnummer)
      if (antwoord === undefined) throw geenRun()
      if (antwoord.soort === 'vastgesteld')
        throw conflict(
          'run-vastgesteld',
          'Deze run is al vastgesteld',
          'Wat is vastgesteld, verandert u met een aanvullende run.',
        )
      return { status: 200, body: toonRun(antwoord.run) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'PUT',
    path: '/v1/bijdrageruns/{runnummer}/regels/{pasnummer}/keuze',
    operationId: 'kiesBijdrageregel',
    samenvatting: 'Houd een regel van een concept aan, maak er een factuur van, of bereken hem opnieuw',
    params: RegelPad,
    body: Regelkeuze,
    antwoorden: { 200: { beschrijving: 'De regel.', schema: Bijdrageregel }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      const antwoord = await kiesRegel(deps, wie, { ...params, ...body })
      if (antwoord === undefined) throw notFound('deze regel')
      if (antwoord.soort === 'geenConcept')
        throw conflict(
          'geen-concept',
          'Dit kan alleen bij een concept',
          'Deze run is bezig, vastgesteld of weggegooid.',
        )
      return { status: 200, body: toonRegel(antwoord.regel, params.runnummer, undefined) }
    },
  }),
]
