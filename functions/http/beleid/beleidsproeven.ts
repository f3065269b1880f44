import * as z from 'zod'
import { documentSchema, leesVoorbeeldrit } from '../../../domain/beleid/documenten.ts'
import { versieVan, type Voorbeeldrit } from '../../../domain/beleid/index.ts'
import type { Proefuitkomst } from '../../../domain/rit/index.ts'
import { beproef } from '../../use-cases/beleid/proef.ts'
import { badInput } from '../problem.ts'
import { toonReden } from '../rit/rit.toon.ts'
import { Reden, Ritprijs } from '../rit/rit.schema.ts'
import { maakRoute } from '../route.ts'
import { Cent, Datum, type Veldfout } from '../velden.schema.ts'
import { Document, Melding, Tekst, VOORBEELD, Versienummer } from './regelingen.schema.ts'
import { documentVan } from './regelingen.toon.ts'

const Beleidsproef = z
  .strictObject({
    regeling: Document.optional(),
    tekst: Tekst.optional(),
    ritten: z.array(z.record(z.string(), z.unknown())).max(50).default([]).meta({
      description: 'Ritten om na te rekenen, geschreven als de voorbeelden in een regeling, zonder verwachting.',
    }),
  })
  .refine(
    ({ regeling, tekst }) => (regeling === undefined) !== (tekst === undefined),
    'Stuur de regeling als `regeling` of als `tekst`, een van de twee.',
  )
  .meta({ id: 'Beleidsproef', example: { regeling: VOORBEELD, ritten: [{ afstandKm: 10 }] } })

const Uitkomst = z.strictObject({
  berekendCent: Cent.nullable().meta({ description: 'Wat de rit in totaal kost; leeg als dat niet bekend is.' }),
  ritprijs: Ritprijs.optional(),
  redenen: z.array(Reden).meta({ description: 'Waarom de rit niet mag, of voorgelegd moet worden; leeg als hij mag.' }),
})

const Proefuitslag = z
  .strictObject({
    geldig: z.boolean().meta({ description: 'Of deze regeling gebruikt kan worden.' }),
    fouten: z.array(Melding).meta({ description: 'Wat eerst beter moet.' }),
    waarschuwingen: z
      .array(Melding)
      .meta({ description: 'Wat vreemd is; bij het vaststellen zegt u dat het zo bedoeld is.' }),
    stiltes: z.array(Melding).meta({ description: 'Waarover deze regeling niets zegt: daar geldt geen regel voor.' }),
    voorbeelden: z
      .array(
        Uitkomst.extend({
          omschrijving: z.string(),
          verwachtCent: Cent.nullable(),
          verwachtGeweigerd: z.string().optional(),
          klopt: z.boolean(),
        }),
      )
      .meta({ description: 'De voorbeelden uit de regeling, nagerekend.' }),
    ritten: z.array(Uitkomst).meta({ description: 'De ritten uit het verzoek, in dezelfde volgorde.' }),
    vergelekenMet: z
      .strictObject({ versie: Versienummer, geldigVanaf: Datum })
      .optional()
      .meta({ description: 'De versie die op de eerste dag van deze regeling geldt.' }),
    verschillen: z
      .array(
        z.strictObject({
          pad: z.string(),
          uitleg: z.string().meta({ description: 'Wat dit is.' }),
          was: z.unknown().optional(),
          wordt: z.unknown().optional(),
        }),
      )
      .meta({ description: 'Wat er anders is dan in die versie. Wat er niet is, is weggelaten.' }),
  })
  .meta({ id: 'Beleidsproefuitslag', description: 'Wat een regeling zou doen. Er wordt niets bewaard.' })

const toonUitkomst = ({ ritprijs, redenen }: Proefuitkomst) => ({
  berekendCent: ritprijs?.totaalCent ?? null,
  ...(ritprijs === undefined ? {} : { ritprijs }),
  redenen: redenen.map((reden) => toonReden(reden)),
})

/** @throws HttpProblem 400 on a ride that is none */
const rittenVan = (ritten: readonly unknown[]): Voorbeeldrit[] => {
  const gelezen = ritten.map(leesVoorbeeldrit)
  const fouten = gelezen.flatMap((rit, i): Veldfout[] =>
    'fouten' in rit
      ? rit.fouten.map(({ pad, detail }) => ({ in: 'body', location: `ritten.${i}.${pad}`, code: 'onjuist', detail }))
      : [],
  )
  if (fouten.length > 0) throw badInput(fouten)
  return gelezen.flatMap((rit) => ('rit' in rit ? [rit.rit] : []))
}

export const beleidsproeven = [
  maakRoute({
    method: 'POST',
    path: '/v1/beleidsproeven',
    operationId: 'beproefRegeling',
    groep: 'lezen',
    tag: 'Beleid',
    samenvatting: 'Kijk een regeling na, vergelijk haar met nu, en reken ritten na',
    rollen: ['gemeente'],
    body: Beleidsproef,
    antwoorden: { 200: { beschrijving: 'Wat de regeling zou doen; ook als zij niet klopt.', schema: Proefuitslag } },
    handle: async (deps, { wie, body }) => {
      const document = await documentVan(body)
      const proef = beproef(document, await deps.versies(wie.gemeente), rittenVan(body.ritten))
      const { fouten, waarschuwingen, stiltes, voorbeelden, ritten, verschillen, vergelekenMet } = proef
      return {
        status: 200,
        body: {
          geldig: fouten.length === 0,
          fouten,
          waarschuwingen,
          stiltes: [...stiltes],
          voorbeelden: voorbeelden.map(({ voorbeeld, klopt, ...uitkomst }) => ({
            ...toonUitkomst(uitkomst),
            omschrijving: voorbeeld.omschrijving,
            verwachtCent: voorbeeld.verwachtCent ?? null,
            ...(voorbeeld.verwachtGeweigerd === undefined ? {} : { verwachtGeweigerd: voorbeeld.verwachtGeweigerd }),
            klopt,
          })),
          ritten: ritten.map(toonUitkomst),
          ...(vergelekenMet === undefined
            ? {}
            : { vergelekenMet: { versie: versieVan(vergelekenMet), geldigVanaf: vergelekenMet.geldigVanaf } }),
          verschillen,
        },
      }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/regeling-schema',
    operationId: 'leesRegelingschema',
    groep: 'openbaar',
    tag: 'Beleid',
    samenvatting: 'Het JSON Schema van een regeling, met uitleg bij elk veld',
    rollen: 'iedereen',
    antwoorden: { 200: { beschrijving: 'JSON Schema 2020-12.', schema: z.record(z.string(), z.unknown()) } },
    handle: () => Promise.resolve({ status: 200, body: { ...documentSchema() } }),
  }),
]
