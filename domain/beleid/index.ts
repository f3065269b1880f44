export { beleidOp, beleidVanJaar, laadRegelingen, type Regelingen } from './kies.ts'
export { Regeling, type Gevolg, type Puntbestemming } from './schema.ts'
export { tariefOp, type Prijs, type Tarief, type Tariefperiode } from './tarief.ts'
export { RITDOELEN, type Ritdoel } from './velden.ts'
