import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { components } from './api.d.ts'
import { opstap, probleemTekst, volgendeBladzijde } from './client.ts'

/**
 * A carrier: begins with all orders that are still to be driven, then asks every half minute what changed, and reports
 * rides that were driven. Where it was stands in a file, so that it goes on there after a stop. docs/vervoerder.md says
 * why each step is as it is. Usage: `node vervoerder.ts [FILE [once]]`.
 */
const [bestand = 'vervoerder.json', once] = process.argv.slice(2)
const HALF_MINUTE_MS = 30_000

type Opdracht = components['schemas']['Vervoersopdracht']
interface Stand {
  /** From when to ask the next time; before the first time there is none. */
  gewijzigdTot?: string
  /** Which division of rides over carriers the orders are of. */
  indeling?: number
  /** The orders by number, each in its highest version. */
  opdrachten: Record<string, Opdracht>
}

const leesStand = (): Stand =>
  existsSync(bestand) ? (JSON.parse(readFileSync(bestand, 'utf8')) as Stand) : { opdrachten: {} }

type Vraag = { open: 'true' } | { gewijzigdSinds: string }

/** One list to its end, page after page. */
const leesAlles = async (vraag: Vraag) => {
  const opdrachten: Opdracht[] = []
  let na: string | undefined
  for (;;) {
    const { data, error } = await opstap.GET('/vervoersopdrachten', {
      params: { query: na === undefined ? vraag : { ...vraag, na } },
    })
    if (error !== undefined) throw new Error(probleemTekst(error))
    opdrachten.push(...data.vervoersopdrachten)
    na = volgendeBladzijde(data)
    // Only with the last page in hand may the next question begin later.
    if (na === undefined) return { opdrachten, gewijzigdTot: data.gewijzigdTot ?? '', indeling: data.indeling }
  }
}

/** Keeps of each order its highest version: what comes twice, or late, changes nothing. */
const bewaar = (stand: Stand, opdrachten: readonly Opdracht[]): void => {
  for (const opdracht of opdrachten) {
    const bekend = stand.opdrachten[opdracht.ritnummer]
    if (bekend !== undefined && bekend.wijziging.versie >= opdracht.wijziging.versie) continue
    stand.opdrachten[opdracht.ritnummer] = opdracht
    console.log(`${opdracht.ritnummer} ${opdracht.status}, ${opdracht.vertrek}, ${opdracht.opdracht.join(', ')}`)
  }
}

/** All that is still to be driven. What we thought was ours and is not there is another's by now. */
const begin = async (stand: Stand): Promise<void> => {
  const { opdrachten, gewijzigdTot, indeling } = await leesAlles({ open: 'true' })
  const vanOns = new Set(opdrachten.map(({ ritnummer }) => ritnummer))
  const komend = Object.values(stand.opdrachten).filter(
    ({ status, vertrek }) => status === 'geboekt' && Date.parse(vertrek) > Date.now(),
  )
  for (const { ritnummer } of komend.filter((opdracht) => !vanOns.has(opdracht.ritnummer)))
    delete stand.opdrachten[ritnummer]
  bewaar(stand, opdrachten)
  Object.assign(stand, { gewijzigdTot, indeling })
}

const haalOp = async (stand: Stand): Promise<void> => {
  if (stand.gewijzigdTot === undefined) return await begin(stand)
  const { opdrachten, gewijzigdTot, indeling } = await leesAlles({ gewijzigdSinds: stand.gewijzigdTot })
  bewaar(stand, opdrachten)
  stand.gewijzigdTot = gewijzigdTot
  if (indeling !== stand.indeling) await begin(stand)
}

/** Your own system knows when the rider got in and out; here every ride was driven as it was agreed. */
const meldGereden = async ({ ritnummer, vertrek, verwachteAankomst }: Opdracht): Promise<void> => {
  const { data, error } = await opstap.PUT('/ritten/{ritnummer}/uitvoering', {
    params: { path: { ritnummer } },
    body: { resultaat: 'gereden', ingestapt: vertrek, uitgestapt: verwachteAankomst },
  })
  // Reported already, or cancelled meanwhile: the next question tells.
  console.log(error === undefined ? `${data.ritnummer} ${data.status}` : probleemTekst(error))
}

const stand = leesStand()
for (;;) {
  await haalOp(stand)
  // Kept before anything is reported: a report that is sent again changes nothing.
  writeFileSync(bestand, JSON.stringify(stand))
  const klaar = Object.values(stand.opdrachten).filter(
    ({ status, verwachteAankomst }) => status === 'geboekt' && Date.parse(verwachteAankomst) < Date.now(),
  )
  for (const opdracht of klaar) await meldGereden(opdracht)
  if (once !== undefined) break
  await setTimeout(HALF_MINUTE_MS)
}
