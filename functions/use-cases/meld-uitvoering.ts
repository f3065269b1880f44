import { boekAlsGereden, geefVrij } from '../../domain/pas/index.ts'
import { verwerkMelding, type Ritmelding } from '../../domain/rit/index.ts'
import type { Deps } from '../deps.ts'
import { rondRitAf } from './rond-rit-af.ts'
import { daderVan, type Wie } from './wie.ts'

type Uitkomst = ReturnType<typeof verwerkMelding>

/** Takes in what the carrier reports. Driven metres stay used; those of a rider who was not there are freed (ADR 10). */
export const meldUitvoering = (
  deps: Deps,
  wie: Wie,
  ritnummer: string,
  melding: Ritmelding,
): Promise<Uitkomst | undefined> =>
  rondRitAf<Uitkomst>(deps, wie, ritnummer, (rit) => {
    const antwoord = verwerkMelding(rit, melding, daderVan(wie), deps.nu())
    if (antwoord.soort !== 'verwerkt') return { antwoord }
    return { antwoord, schrijf: antwoord.rit, afboeking: melding.resultaat === 'gereden' ? boekAlsGereden : geefVrij }
  })
