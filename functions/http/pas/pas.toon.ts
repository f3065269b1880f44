import { momentVan } from '../../../domain/kernel/tijd/time.ts'
import { gewoonlijkMee, type Pas, type Pasdossier, type PasFout } from '../../../domain/pas/index.ts'
import { badInput, type HttpProblem } from '../problem.ts'

export const pasfouten = (fouten: readonly PasFout[]): HttpProblem =>
  badInput(
    fouten.map(({ veld, code, tekst, bron }) => ({ in: 'body', location: veld.join('.'), code, detail: tekst, bron })),
  )

export const toonPas = (pas: Pas, { pas: verleend, verlening, wijzigingen, persoonsnummer }: Pasdossier) => ({
  ...pas,
  gewoonlijkMee: gewoonlijkMee(pas),
  persoonsnummer: persoonsnummer ?? pas.pasnummer,
  besluitdatum: pas.besluitdatum ?? momentVan(verlening.op).datum,
  geschiedenis: [
    { ...verlening, vanaf: verleend.geldigVanaf, velden: [] },
    ...wijzigingen.map(({ velden, ...daad }) => ({ ...daad, velden: Object.keys(velden).toSorted() })),
  ],
})
