import type { Deps } from '../deps.ts'
import { HttpProblem } from '../http/problem.ts'
import type { Antwoord } from '../http/route.ts'
import { VERWERKINGEN } from '../http/inzage/verwerkingen.ts'
import { houdBij, type Gevolg, type Handeling } from '../use-cases/inzage/houd-bij.ts'
import { daderVan, type Wie } from '../use-cases/wie.ts'
import type { HttpEvent } from './event.ts'

const gevolgVan = (error: unknown): Gevolg => {
  if (!(error instanceof HttpProblem)) return 'mislukt'
  // "Not found" is told in the same words, and as fast, whether there is nothing or it is somebody else's.
  return error.soort === 'niet-gevonden' ? 'verzwegen' : 'verteld'
}

const handelingVan = (operationId: string, wie: Wie | undefined, keten: Handeling['keten']): Handeling | undefined => {
  const verwerking = VERWERKINGEN[operationId]
  if (verwerking === undefined || wie === undefined) return undefined
  return {
    naam: operationId,
    activiteit: verwerking.activiteit.id,
    alleenTellingen: verwerking.alleenTellingen,
    gemeente: wie.gemeente,
    ...daderVan(wie),
    keten,
  }
}

/** A file that is read while it is sent: whose data a piece holds is on record before that piece leaves. */
async function* stuksgewijs<Stuk>(inhoud: AsyncIterable<Stuk>, legNuVast: () => Promise<void>): AsyncGenerator<Stuk> {
  for await (const stuk of inhoud) {
    await legNuVast()
    yield stuk
  }
}

/** Answers a request; whose data it touched is on record before the answer leaves. */
export const antwoordMetLogboek = (deps: Deps, { gevonden }: HttpEvent): Promise<Antwoord> => {
  const { route, wie, verzoek, spoor } = gevonden
  const handeling = handelingVan(route.operationId, wie, spoor)
  const beantwoord = async (metWaarnemer: Deps, legNuVast: () => Promise<void>): Promise<Antwoord> => {
    const antwoord = await route.handle(metWaarnemer, verzoek)
    if (!('bestand' in antwoord) || antwoord.bestand.inhoud instanceof Uint8Array) return antwoord
    return { ...antwoord, bestand: { ...antwoord.bestand, inhoud: stuksgewijs(antwoord.bestand.inhoud, legNuVast) } }
  }
  return houdBij(deps, handeling, { werk: beantwoord, gevolgVan })
}
