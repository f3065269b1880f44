export { beleidOp, beleidVanJaar, laadRegelingen, type Regelingen } from './kies.ts'
export { Regeling, type Puntbestemming } from './schema.ts'
export { tariefOp, type Prijs, type Tarief, type Tariefperiode } from './tarief.ts'
export { RITDOELEN, type Ritdoel } from './velden.ts'
