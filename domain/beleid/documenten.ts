/** What reads and checks policies as people write them. It takes their whole schema, so a function that only judges rides loads it when asked. */
export { leesDocument, leesVoorbeeldrit, type Lezing } from './document/document.ts'
export { documentSchema } from './document/schema.ts'
export { zwijgtOver } from './document/stilte.ts'
export { schrijfDocument } from './document/schrijf.ts'
export { verschillenVan, type Verschil } from './document/verschil.ts'
export type { Melding } from './document/vertaal.ts'
export { foutregel, laadRegelingen, voegVersiesToe, type Bestandsfout, type Regelingen } from './laad.ts'
export { Regeling } from './regeling.ts'
