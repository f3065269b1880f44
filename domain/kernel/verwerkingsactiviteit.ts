import { document, type Bron } from './citation.ts'

/** Why data of people are processed: an entry of the municipality's register of processing activities (AVG art. 30). */
export interface Verwerkingsactiviteit {
  /** Its id in the register. A relevant change makes a new one, with the next number. */
  readonly id: string
  /** As a resident reads it. */
  readonly doel: string
  readonly grondslag: Bron
}

const avg = document({
  regeling: 'Algemene verordening gegevensbescherming',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
})
const PUBLIEKE_TAAK = avg('art. 6 lid 1 onder e', 'Taak van algemeen belang')

export const VERVOER: Verwerkingsactiviteit = {
  id: 'wmo-vervoer-ritten-1',
  doel: 'Om ritten te boeken, te rijden en te betalen, volgens de regels van uw gemeente.',
  grondslag: PUBLIEKE_TAAK,
}
export const PASSEN: Verwerkingsactiviteit = {
  id: 'wmo-vervoer-passen-1',
  doel: 'Om te bepalen of u een vervoerspas krijgt en wat daarop staat.',
  grondslag: PUBLIEKE_TAAK,
}
export const BIJDRAGE: Verwerkingsactiviteit = {
  id: 'wmo-vervoer-bijdragen-1',
  doel: 'Om te bepalen wat u aan de gemeente betaalt voor uw vervoer, en om dat te innen.',
  grondslag: PUBLIEKE_TAAK,
}
export const INZAGE: Verwerkingsactiviteit = {
  id: 'avg-inzage-1',
  doel: 'Om u te laten zien welke gegevens wij van u hebben en wie ze heeft bekeken.',
  grondslag: avg('art. 15', 'Recht van inzage'),
}
export const CORRECTIE: Verwerkingsactiviteit = {
  id: 'avg-correctie-1',
  doel: 'Om gegevens te verbeteren die niet kloppen.',
  grondslag: avg('art. 16', 'Recht op rectificatie'),
}
export const TOEGANG: Verwerkingsactiviteit = {
  id: 'toegang-koppelen-1',
  doel: 'Om te zorgen dat alleen u bij uw gegevens kunt, of iemand die voor u mag handelen.',
  grondslag: avg('art. 32', 'Beveiliging van de verwerking'),
}
export const BERICHTEN: Verwerkingsactiviteit = {
  id: 'wmo-vervoer-berichten-1',
  doel: 'Om u een bericht te sturen over uw ritten, omdat u dat wilt.',
  grondslag: avg('art. 6 lid 1 onder a', 'Toestemming'),
}

/** What the system does by itself to keep no longer than it may. */
export const OPRUIMEN: Verwerkingsactiviteit = {
  id: 'opruimen-1',
  doel: 'Om uw gegevens niet langer te bewaren dan mag.',
  grondslag: avg('art. 5 lid 1 onder e', 'Opslagbeperking'),
}
