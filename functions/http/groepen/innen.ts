import { passen } from '../pas/passen.ts'
import type { Operaties } from './operaties.ts'

export const innen: Operaties = {
  groep: 'innen',
  eerst: passen,
  rest: async () => [
    ...(await import('../pas/nasleep/nasleep.ts')).nasleep,
    ...(await import('../pas/beeindiging/beeindigingen.ts')).beeindigingen,
    ...(await import('../rit/vervoerder/facturen.ts')).facturen,
    ...(await import('../bijdrage/bijdragen.ts')).bijdragen,
    ...(await import('../bijdrage/run/bijdrageruns.ts')).bijdrageruns,
    ...(await import('../bijdrage/regelboek/regelboekcontrole.ts')).regelboekcontrole,
    ...(await import('../bijdrage/run/concept.ts')).concept,
    ...(await import('../bijdrage/run/bestanden.ts')).bestanden,
    ...(await import('../bijdrage/brief/brieven.ts')).brieven,
    ...(await import('../bijdrage/brief/drukwerk.ts')).drukwerk,
    ...(await import('../bijdrage/run/meldingen.ts')).meldingen,
    ...(await import('../bijdrage/bank/bankgegevens.ts')).bankgegevens,
    ...(await import('../bijdrage/bank/bankbestanden.ts')).bankbestanden,
    ...(await import('../bijdrage/bank/tussenrekening.ts')).tussenrekening,
    ...(await import('../bijdrage/bezwaar/regelbezwaren.ts')).regelbezwaren,
    ...(await import('../bijdrage/journaal/journaal.ts')).journaal,
    ...(await import('../bijdrage/terugbetaling/terugbetaalopdrachten.ts')).terugbetaalopdrachten,
    ...(await import('../inzage/exporten.ts')).exporten,
  ],
}
