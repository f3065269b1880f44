import * as z from 'zod'
import { nietTeTonen } from './letters.ts'

/** Officials type some of these: nothing in them that nobody sees. */
const Tekst = z
  .string()
  .min(1)
  .refine((tekst) => nietTeTonen(tekst, 'meer') === undefined, 'bevat een teken dat niet te zien is')

/** Where a rule or number comes from: the regulation, its article and, where it has one, the heading above the sentence. */
export const Bron = z
  .strictObject({
    regeling: Tekst.describe('De naam van de regeling, zoals gepubliceerd.'),
    artikel: Tekst.describe('Het artikel of de paragraaf.'),
    kop: Tekst.optional().describe('Het kopje boven de zin, als dat er is.'),
    url: z.url().optional().describe('Waar de tekst te lezen is.'),
    toelichting: Tekst.optional().describe('Wat een lezer van deze keuze moet weten.'),
  })
  .describe('Waar dit staat: de regeling en het artikel.')
export type Bron = z.infer<typeof Bron>

/** Makes the citations of one document: `const artikel = document({ regeling, url })`, then `artikel('§ 9.5', 'Bagage')`. */
export const document =
  (waar: { regeling: string; url?: string }) =>
  (artikel: string, kop?: string): Bron => ({
    regeling: waar.regeling,
    artikel,
    ...(kop === undefined ? {} : { kop }),
    ...(waar.url === undefined ? {} : { url: waar.url }),
  })

/** The source of rules that no regulation states, but that follow from what a ride is: one cannot travel in the past. */
export const systeem: Bron = { regeling: 'systeem', artikel: 'eigen regel van Opstap' }

/** A citation on one line: `Een regeling, § 9.5, Bagage`. */
export const aanhaling = ({ regeling, artikel, kop }: Bron): string =>
  [regeling, artikel, ...(kop === undefined ? [] : [kop])].join(', ')
