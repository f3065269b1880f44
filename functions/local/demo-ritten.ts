import { beginVanDag, momentOp, momentVan, plusDagen } from '../../domain/kernel/time.ts'
import type { Locatie } from '../../domain/kernel/locatie.ts'
import type { Deps } from '../deps.ts'
import { boekRit, type Boeking } from '../use-cases/boek-rit.ts'
import { meldUitvoering } from '../use-cases/meld-uitvoering.ts'
import type { Wie } from '../use-cases/wie.ts'

const centralist: Wie = { sub: 'demo', rollen: ['centralist'], gemeente: 'harlingen' }
const vervoerder: Wie = { sub: 'demo-taxi', rollen: ['vervoerder'], gemeente: 'harlingen' }
type Plaats = (id: string) => Locatie

/** Books a return ride at set times of a day. A number of the pass makes the key, so that it is booked once. */
const boekRetour = (
  deps: Deps,
  plaats: Plaats,
  pasnummer: string,
  [van, naar]: readonly [string, string],
  [vertrek, retour]: readonly [string, string],
): Promise<Boeking> => {
  const verzoek = {
    pasnummer,
    van: { locatieId: van },
    naar: { locatieId: naar },
    vertrek: momentVan(vertrek),
    retour: { vertrek: momentVan(retour) },
    meereizenden: [],
    hulpmiddelen: [],
    dieren: [],
    bagage: { stuks: 0, groot: false, gevaarlijk: false },
  }
  const locaties = new Map([van, naar].map((id) => [id, plaats(id)]))
  return boekRit(deps, centralist, `demo-${pasnummer}-${vertrek}`, verzoek, locaties)
}

/** Books the same return ride day after day for one pass, until its budget refuses. */
export const maakBijnaOp = async (deps: Deps, plaats: Plaats, pasnummer: string, jaar: number): Promise<void> => {
  // Harlingen's regeling begins on 27 May 2025.
  let dag = jaar === 2025 ? '2025-06-01' : `${jaar}-01-02`
  const begin = { ...deps, nu: () => beginVanDag(`${jaar}-01-01`) }
  for (const naar of ['leeuwarden-station', 'franeker-station']) {
    for (;;) {
      const tijden = [`${dag}T09:00:00Z`, `${dag}T14:00:00Z`] as const
      const boeking = await boekRetour(begin, plaats, pasnummer, ['harlingen-midlumerlaan', naar], tijden)
      if (boeking.soort !== 'geboekt') break
      dag = plusDagen(dag, 1)
    }
  }
}

/** How late the taxi of the demo is, in minutes; less than nothing is early. */
const TE_LAAT = [0, 3, -4, 8, 1, 17, 5, 0, 22, 2]
const MS_PER_MINUUT = 60_000
const WEKEN_TERUG = 10
const WEKEN_VOORUIT = 2

/** A return ride every week: those that are over were driven, with the times that a carrier reports. */
export const maakGereisd = async (deps: Deps, plaats: Plaats, pasnummer: string): Promise<void> => {
  const vandaag = momentOp(deps.nu()).datum
  let gemeld = 0
  for (let week = -WEKEN_TERUG; week <= WEKEN_VOORUIT; week++) {
    const dag = plusDagen(vandaag, week * 7 - 1)
    const toen = { ...deps, nu: () => beginVanDag(dag) }
    const tijden = [`${dag}T12:00:00Z`, `${dag}T15:30:00Z`] as const
    const boeking = await boekRetour(toen, plaats, pasnummer, ['harlingen-noorderhaven', 'leeuwarden-mcl'], tijden)
    if (boeking.soort !== 'geboekt' || week > 0) continue
    for (const { ritnummer, vertrek, verwachteAankomst } of boeking.ritten) {
      const later = (TE_LAAT[gemeld++ % TE_LAAT.length] ?? 0) * MS_PER_MINUUT
      await meldUitvoering(deps, vervoerder, ritnummer, {
        resultaat: 'gereden',
        ingestapt: momentOp(Date.parse(vertrek) + later),
        uitgestapt: momentOp(Date.parse(verwachteAankomst) + later),
      })
    }
  }
}
