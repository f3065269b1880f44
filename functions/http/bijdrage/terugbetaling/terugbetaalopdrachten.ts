import * as z from 'zod'
import type { Terugbetaalfout } from '../../../../domain/bijdrage/index.ts'
import { datumTekst } from '../../../../domain/kernel/tekst.ts'
import { opdrachtnummerVan, type Terugbetaalopdracht as Opgeslagen } from '../../../stores/bijdrage/terugbetalingen.ts'
import {
  leesTerugbetaalopdracht,
  leesTerugbetaalopdrachten,
  maakTerugbetaalbestand,
} from '../../../use-cases/bijdrage/terugbetaling/bestand.ts'
import {
  maakTerugbetaalopdracht,
  type Terugbetaaluitkomst,
} from '../../../use-cases/bijdrage/terugbetaling/maak-opdracht.ts'
import { badInput, conflict, HttpProblem, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import type { Getoond } from '../../toon.ts'
import { Probleem } from '../../velden.schema.ts'
import { Jaar } from '../bijdrage.schema.ts'
import { gedeeld, KAN_NU_NIET } from '../run/run.deel.ts'
import {
  OpdrachtPad,
  Terugbetaalopdracht,
  Terugbetaalopdrachten,
  Terugbetaalwens,
  Zonder,
} from './terugbetaling.schema.ts'

const WAAROM: Readonly<Record<Terugbetaalfout, string>> = {
  rekeningOnbekend: 'Wij weten niet naar welke rekening. Geef die mee.',
  overleden: 'De pashouder is overleden. Vraag de erfgenamen naar welke rekening, en geef die mee.',
  overgedragen:
    'Het financiële pakket nam een bedrag van deze rekening over. Vraag of daar is terugbetaald. Zo niet, maak dan eerst de overdracht ongedaan.',
  ibanOnjuist: 'Het IBAN klopt niet.',
  naamOnschrijfbaar: 'De bank kan de naam niet schrijven. Gebruik letters.',
  bedragOnjuist: 'Dit bedrag neemt een bank niet aan.',
}

const toonZonder = ({ aantal, eerste }: Opgeslagen['zonder']): Getoond<typeof Zonder> => ({
  aantal,
  eerste: eerste.map((een) => ({ ...een, betekenis: WAAROM[een.fout] })),
})

const PAD = '/v1/terugbetaalopdrachten'

const toonOpdracht = (opgeslagen: Opgeslagen): Getoond<typeof Terugbetaalopdracht> => {
  const { jaar, gemaakt, uitvoerdatum, aantal, bedragCent, gesloten, zonder } = opgeslagen
  const opdracht = opdrachtnummerVan(opgeslagen)
  const self = `${PAD}/${opdracht}`
  return {
    opdracht,
    jaar,
    status: gesloten === undefined ? 'bezig' : 'klaar',
    gemaaktOp: gemaakt.op,
    uitvoerdatum,
    aantal,
    bedragCent,
    zonder: toonZonder(zonder),
    _links: { self: { href: self }, bestand: { href: `${self}/bestand` } },
  }
}

const nietGemaakt = (antwoord: Exclude<Terugbetaaluitkomst, { readonly soort: 'gemaakt' }>): HttpProblem => {
  switch (antwoord.soort) {
    case 'niets':
      return new HttpProblem(409, 'niets-terug-te-betalen', {
        title: 'Er is niets dat terugbetaald kan worden',
        detail:
          antwoord.zonder.aantal === 0
            ? 'Niemand heeft van dit jaar een tegoed.'
            : 'Er zijn tegoeden, maar daarvan weten wij niet genoeg. Kijk bij `zonder` wat er nodig is.',
        extra: { zonder: toonZonder(antwoord.zonder) },
      })
    case 'incassogegevensOntbreken':
      return conflict(
        'incassogegevens-ontbreken',
        'Er zijn nog geen incassogegevens',
        'Leg eerst vast van welke rekening de gemeente betaalt (incassogegevens).',
      )
    case 'pasOnbekend':
      return notFound('deze pas')
    case 'teVeelOpdrachten':
      return conflict('te-veel-opdrachten', 'Er zijn te veel opdrachten', 'Van een jaar kunnen er ten hoogste 99 zijn.')
    case 'datumOnjuist':
      return badInput([
        {
          in: 'body',
          location: 'uitvoerdatum',
          code: 'onjuist',
          detail: `Op deze dag kan het niet. Kies bijvoorbeeld ${datumTekst(antwoord.fout.welDatum)}.`,
        },
      ])
  }
}

const geenOpdracht = (): HttpProblem => notFound('deze terugbetaalopdracht')

const GEEN_BESTAND = {
  nogBezig: () =>
    conflict(
      'opdracht-bezig',
      'De opdracht is nog niet klaar',
      'Probeer het zo nog eens. Blijft dit, vraag de terugbetaling dan nog eens aan.',
    ),
  zelfdePersoon: () =>
    conflict(
      'zelfde-persoon',
      'Een ander moet dit bestand ophalen',
      'U hebt deze opdracht gemaakt. Laat een collega haar nakijken en het bestand naar de bank sturen.',
    ),
  leeg: () => conflict('opdracht-leeg', 'Er is niets meer terug te betalen', 'Alles in deze opdracht is herroepen.'),
} as const

/** Money that goes back: to whom, in which file, and fetched by whom. */
export const terugbetaalopdrachten = [
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: PAD,
    operationId: 'maakTerugbetaalopdracht',
    samenvatting: 'Betaal de tegoeden van een jaar terug; wat al in een opdracht staat, komt er niet nog eens in',
    body: Terugbetaalwens,
    antwoorden: {
      201: { beschrijving: 'De opdracht is gemaakt; de tegoeden zijn geboekt.', schema: Terugbetaalopdracht },
      409: {
        beschrijving: 'Dit kan nu niet; er is niets veranderd.',
        schema: Probleem.extend({ zonder: Zonder.optional() }).meta({ id: 'Terugbetaalprobleem' }),
      },
    },
    handle: async (deps, { wie, body }) => {
      const rekeningen = new Map(body.rekeningen.map(({ pasnummer, ...rekening }) => [pasnummer, rekening]))
      const antwoord = await maakTerugbetaalopdracht(deps, wie, { ...body, rekeningen })
      if (antwoord.soort !== 'gemaakt') throw nietGemaakt(antwoord)
      return { status: 201, body: toonOpdracht(antwoord.opdracht) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: PAD,
    operationId: 'leesTerugbetaalopdrachten',
    samenvatting: 'Lees welke terugbetaalopdrachten er van een jaar zijn',
    query: z.strictObject({ jaar: Jaar }),
    antwoorden: { 200: { beschrijving: 'De opdrachten op volgorde.', schema: Terugbetaalopdrachten } },
    handle: async (deps, { wie, query }) => {
      const opdrachten = await leesTerugbetaalopdrachten(deps, wie, Number(query.jaar))
      return { status: 200, body: { opdrachten: opdrachten.map(toonOpdracht) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: `${PAD}/{opdracht}`,
    operationId: 'leesTerugbetaalopdracht',
    samenvatting: 'Lees een terugbetaalopdracht, met wat er niet in kon',
    params: OpdrachtPad,
    antwoorden: { 200: { beschrijving: 'De opdracht.', schema: Terugbetaalopdracht } },
    handle: async (deps, { wie, params }) => {
      const opdracht = await leesTerugbetaalopdracht(deps, wie, params.opdracht)
      if (opdracht === undefined) throw geenOpdracht()
      return { status: 200, body: toonOpdracht(opdracht) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: `${PAD}/{opdracht}/bestand`,
    operationId: 'leesTerugbetaalbestand',
    samenvatting: 'Haal het bestand voor de bank op (SEPA, pain.001); door een ander dan wie de opdracht maakte',
    params: OpdrachtPad,
    antwoorden: {
      200: {
        beschrijving: 'Het bestand.',
        schema: z.string().meta({ xml: { name: 'Document' } }),
        type: 'application/xml',
      },
      409: KAN_NU_NIET,
    },
    handle: async (deps, { wie, params }) => {
      const antwoord = await maakTerugbetaalbestand(deps, wie, params.opdracht)
      if (antwoord === undefined) throw geenOpdracht()
      if (antwoord.soort !== 'gemaakt') throw GEEN_BESTAND[antwoord.soort]()
      return { status: 200, bestand: { naam: `terugbetaling-${params.opdracht}.xml`, inhoud: antwoord.inhoud } }
    },
  }),
]
