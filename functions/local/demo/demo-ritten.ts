import {
  beginVanDag,
  momentOp,
  momentVan,
  plusDagen,
  weekdagVan,
  MS_PER_MINUUT,
} from '../../../domain/kernel/tijd/time.ts'
import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import type { Rit } from '../../../domain/rit/index.ts'
import type { Deps } from '../../deps.ts'
import { boekRit, type Boeking } from '../../use-cases/rit/boek-rit.ts'
import { meldUitvoering } from '../../use-cases/rit/vervoerder/meld-uitvoering.ts'
import type { Wie } from '../../use-cases/wie.ts'

const centralist: Wie = { sub: 'demo', rollen: ['centralist'], gemeente: 'harlingen' }
const vervoerder = (sub: string): Wie => ({ sub, rollen: ['vervoerder'], gemeente: 'harlingen' })
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
  return boekRit(deps, { wie: centralist, verzoek, locaties, idempotencyKey: `demo-${pasnummer}-${vertrek}` })
}

/** How late the taxi of the demo is, in minutes; less than nothing is early. */
const TE_LAAT = [0, 3, -4, 8, 1, 12, 5, 0, 22, 2, -2, 17, 4]

/** Reports a ride that is over, at the moment at which it was: reports of long after do not count (ADR 15). */
const meldGereden = async (deps: Deps, wie: Wie, rit: Rit, volgnummer: number): Promise<void> => {
  const later = (TE_LAAT[volgnummer % TE_LAAT.length] ?? 0) * MS_PER_MINUUT
  const uitgestapt = momentOp(Date.parse(rit.verwachteAankomst) + later)
  if (uitgestapt.epochMs > deps.nu()) return
  const ingestapt = momentOp(Date.parse(rit.vertrek) + later)
  await meldUitvoering({ ...deps, nu: () => uitgestapt.epochMs }, wie, {
    ritnummer: rit.ritnummer,
    melding: { resultaat: 'gereden', ingestapt, uitgestapt },
  })
}

/** Reports that nobody was at the door, when the taxi came. */
const meldLoos = async (deps: Deps, wie: Wie, { vertrek, ritnummer }: Rit): Promise<void> => {
  const toen = Date.parse(vertrek)
  if (toen > deps.nu()) return
  await meldUitvoering({ ...deps, nu: () => toen }, wie, { ritnummer, melding: { resultaat: 'loosgemeld' } })
}

const VER = 'leeuwarden-station'
const DICHTBIJ = 'franeker-station'
/** Where the pass that is nearly used up goes on each day of the week, in the morning and in the afternoon. */
const WEEK = [[DICHTBIJ], [VER], [DICHTBIJ, DICHTBIJ], [DICHTBIJ, VER], [VER], [DICHTBIJ, DICHTBIJ], []]
const DAGDELEN = [
  ['09:00:00Z', '11:00:00Z'],
  ['13:00:00Z', '15:00:00Z'],
] as const
/** So many days ago it began, so that its budget is used up about now. */
const DAGEN_TERUG = 33
/** One in so many rides finds nobody at the door, and of one in so many nothing is reported. */
const LOOS_PER = 23
const ZONDER_MELDING_PER = 19

/** Travels on most days of the weeks before today, and on, until the budget refuses; what is over was mostly driven. */
export const maakBijnaOp = async (deps: Deps, plaats: Plaats, pasnummer: string, jaar: number): Promise<void> => {
  const taxi = vervoerder('taxi-voorbeeld')
  const begin = { ...deps, nu: () => beginVanDag(`${jaar}-01-01`) }
  let aantal = 0
  const reis = async (dag: string, naar: string, dagdeel: number): Promise<boolean> => {
    const [heen, terug] = DAGDELEN[dagdeel] ?? DAGDELEN[0]
    const tijden = [`${dag}T${heen}`, `${dag}T${terug}`] as const
    const boeking = await boekRetour(begin, plaats, pasnummer, ['harlingen-midlumerlaan', naar], tijden)
    if (boeking.soort !== 'geboekt') return false
    for (const rit of boeking.ritten) {
      aantal += 1
      if (aantal % LOOS_PER === 0) await meldLoos(deps, taxi, rit)
      else if (aantal % ZONDER_MELDING_PER !== 0) await meldGereden(deps, taxi, rit, aantal)
    }
    return true
  }
  // Harlingen's regeling begins on 27 May 2025.
  const eersteDag = jaar === 2025 ? '2025-06-01' : `${jaar}-01-02`
  const terug = plusDagen(momentOp(deps.nu()).datum, -DAGEN_TERUG)
  let dag = terug < eersteDag ? eersteDag : terug
  for (let past = true; past; dag = plusDagen(dag, 1)) {
    const bestemmingen = WEEK[weekdagVan(dag) - 1] ?? []
    for (const [dagdeel, naar] of bestemmingen.entries()) past &&= await reis(dag, naar, dagdeel)
  }
  // What is left is not enough for one destination, and may be for the other.
  while (await reis(dag, DICHTBIJ, 0)) dag = plusDagen(dag, 1)
}

const WEKEN_TERUG = 10
const WEKEN_VOORUIT = 2

/** A return ride every week, driven by another carrier: those that are over, with the times that it reports. */
export const maakGereisd = async (deps: Deps, plaats: Plaats, pasnummer: string): Promise<void> => {
  const bus = vervoerder('bus-voorbeeld')
  const vandaag = momentOp(deps.nu()).datum
  let aantal = 0
  for (let week = -WEKEN_TERUG; week <= WEKEN_VOORUIT; week++) {
    const dag = plusDagen(vandaag, week * 7 - 1)
    // What is still to come is booked now: a clock that is ahead would forget the rides of the week before.
    const toen = { ...deps, nu: () => Math.min(beginVanDag(dag), deps.nu()) }
    const tijden = [`${dag}T12:00:00Z`, `${dag}T15:30:00Z`] as const
    const boeking = await boekRetour(toen, plaats, pasnummer, ['harlingen-noorderhaven', 'leeuwarden-mcl'], tijden)
    if (boeking.soort !== 'geboekt') continue
    for (const rit of boeking.ritten) await meldGereden(deps, bus, rit, aantal++)
  }
}
