import * as z from 'zod'
import { BANKSTANDEN, type Bankvraag, type Keuzefout } from '../../../../domain/bijdrage/index.ts'
import type { Bankpost } from '../../../stores/bijdrage/bankregels.ts'
import {
  kiesVoorBankregel,
  leesBankregel,
  leesTussenrekening,
} from '../../../use-cases/bijdrage/bank/tussenrekening.ts'
import { Na } from '../../bladzijde.ts'
import { badInput, conflict, notFound, type HttpProblem } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { kies, type Getoond } from '../../toon.ts'
import { KAN_NU_NIET, gedeeld } from '../run/run.deel.ts'
import { Bankkeuze, Bankregel, BankregelPad, Tussenrekening } from './bankregel.schema.ts'

const UITLEG: Readonly<Record<Bankvraag, string>> = {
  kenmerkOnbekend: 'Er staat geen betalingskenmerk bij dat wij kennen.',
  nietVastgesteld: 'De bijdrage van dit kenmerk is nog niet vastgesteld.',
  bedragAnders: 'Het bedrag is anders dan wij hadden verwacht.',
  datumOnjuist: 'Op deze dag kan dit niet zijn gebeurd.',
  codeOnbekend: 'De bank geeft geen reden die wij kennen.',
  geenIncasso: 'Van dit kenmerk is niets geïncasseerd.',
  nietTerugTeBetalen: 'Er ging meer geld terug dan er tegoed was.',
  lijktDubbel: 'Dit lijkt op geld dat al is gemeld. De bank geeft er geen eigen kenmerk bij.',
  herboeking: 'De bank draaide een boeking terug, of een betaling van de gemeente kwam terug.',
  herroepen: 'Dit was bij iemand geboekt. Dat is herroepen.',
}

const toonBankregel = (post: Bankpost): Getoond<typeof Bankregel> =>
  kies(Bankregel, {
    ...post,
    bankregelnummer: post.merk,
    uitleg: post.vraag === undefined ? undefined : UITLEG[post.vraag],
  })

const geenBankregel = (): HttpProblem => notFound('deze bankregel')

const kanNiet = (fout: Keuzefout): HttpProblem => {
  switch (fout) {
    case 'nietOpen':
      return conflict('niet-open', 'Hierover is al besloten', 'Kijk bij deze bankregel wat ermee is gebeurd.')
    case 'nietHeropenbaar':
      return conflict(
        'niet-te-heropenen',
        'Dit kan niet worden heropend',
        'Is het bij een vordering geboekt, herroep het dan daar. Dan staat het hier weer open.',
      )
    case 'nietTerugTeSturen':
      return conflict(
        'niet-terug-te-sturen',
        'Dit kan niet terug',
        'Alleen geld dat binnenkwam van een bekende rekening kan worden teruggestuurd.',
      )
  }
}

/** Money that matches nothing: somebody works it off. */
export const tussenrekening = [
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/tussenrekening',
    operationId: 'leesTussenrekening',
    samenvatting: 'Lees welk geld niet vanzelf kon worden geboekt, het oudste eerst',
    query: z.strictObject({
      stand: z.enum(BANKSTANDEN).optional().meta({ description: 'Zonder dit: wat nog open is.' }),
      na: Na.optional(),
    }),
    antwoorden: { 200: { beschrijving: 'De bankregels.', schema: Tussenrekening } },
    handle: async (deps, { wie, query, bladzijde }) => {
      const { stand = 'open' } = query
      const { bankregels, next } = await leesTussenrekening(deps, wie, { stand, na: bladzijde.na })
      return { status: 200, body: { bankregels: bankregels.map(toonBankregel), _links: bladzijde.links(next) } }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'GET',
    path: '/v1/tussenrekening/{bankregelnummer}',
    operationId: 'leesBankregel',
    samenvatting: 'Lees een bij- of afschrijving van de bank, met wat ermee is gebeurd',
    params: BankregelPad,
    antwoorden: { 200: { beschrijving: 'De bankregel.', schema: Bankregel } },
    handle: async (deps, { wie, params }) => {
      const post = await leesBankregel(deps, wie, params.bankregelnummer)
      if (post === undefined) throw geenBankregel()
      return { status: 200, body: toonBankregel(post) }
    },
  }),
  maakRoute({
    ...gedeeld,
    method: 'POST',
    path: '/v1/tussenrekening/{bankregelnummer}/keuzes',
    operationId: 'kiesVoorBankregel',
    samenvatting: 'Besluit waar geld van de tussenrekening heen gaat',
    params: BankregelPad,
    body: Bankkeuze,
    antwoorden: { 200: { beschrijving: 'Er is besloten.', schema: Bankregel }, 409: KAN_NU_NIET },
    handle: async (deps, { wie, params, body }) => {
      const antwoord = await kiesVoorBankregel(deps, wie, { merk: params.bankregelnummer, ...body })
      if (antwoord === undefined) throw geenBankregel()
      if (antwoord.soort === 'kanNiet') throw kanNiet(antwoord.fout)
      if (antwoord.soort === 'pastNiet')
        throw badInput([{ in: 'body', location: 'kenmerk', code: 'past-niet', detail: UITLEG[antwoord.vraag] }])
      return { status: 200, body: toonBankregel(antwoord.post) }
    },
  }),
]
