import type { Deps } from '../deps.ts'
import { bijdragebrief } from '../http/bijdrage/brief/bijdragebrief.ts'
import { readRuns } from '../stores/bijdrage/bijdrageruns.ts'
import { leesOpenSimulaties } from '../use-cases/beleid/simulatie/simulaties.ts'
import { zetSimulatieVoort } from '../use-cases/beleid/simulatie/zet-simulatie-voort.ts'
import { leesOpenDrukwerk } from '../use-cases/bijdrage/brief/drukwerk.ts'
import { zetDrukwerkVoort } from '../use-cases/bijdrage/brief/zet-drukwerk-voort.ts'
import { nummerVan } from '../use-cases/bijdrage/run/runs.ts'
import { isKlaar } from '../use-cases/bijdrage/run/start-run.ts'
import { zetRunVoort } from '../use-cases/bijdrage/run/zet-run-voort.ts'
import type { Werksoort } from './werker.ts'

export const bijdrageruns = (deps: Deps): Werksoort => ({
  naam: 'bijdragerun',
  zetVoort: (gemeente, runnummer, magDoor) => zetRunVoort(deps, { gemeente, runnummer }, magDoor),
  open: async (gemeente) =>
    (await readRuns(deps.store, gemeente)).filter((run) => !isKlaar(run)).map((run) => nummerVan(run)),
})

export const drukwerk = (deps: Deps): Werksoort => ({
  naam: 'drukwerk',
  zetVoort: (gemeente, runnummer, magDoor) =>
    zetDrukwerkVoort(deps, { gemeente, runnummer, schrijf: bijdragebrief }, magDoor),
  open: (gemeente) => leesOpenDrukwerk(deps, gemeente),
})

export const simulaties = (deps: Deps): Werksoort => ({
  naam: 'simulatie',
  zetVoort: (gemeente, nummer, magDoor) => zetSimulatieVoort(deps, { gemeente, nummer }, magDoor),
  open: (gemeente) => leesOpenSimulaties(deps.store, gemeente),
})
