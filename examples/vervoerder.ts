import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import type { components } from './api.d.ts'
import { opstap, probleemTekst, volgendeBladzijde } from './client.ts'

/**
 * A carrier: asks every half minute which orders changed, and reports rides that were driven. Where it was stands in a
 * file, so that it goes on there after a stop. Usage: `node vervoerder.ts [FILE [once]]`.
 */
const [bestand = 'vervoerder.json', once] = process.argv.slice(2)
const HALF_MINUTE_MS = 30_000
const DAY_MS = 86_400_000

type Opdracht = components['schemas']['Vervoersopdracht']
interface Stand {
  /** From when to ask the next time. */
  gewijzigdTot: string
  /** The orders by number, each in its highest version. */
  opdrachten: Record<string, Opdracht>
}

const leesStand = (): Stand =>
  existsSync(bestand)
    ? (JSON.parse(readFileSync(bestand, 'utf8')) as Stand)
    : { gewijzigdTot: new Date(Date.now() - DAY_MS).toISOString(), opdrachten: {} }

/** Everything that changed, page after page. What comes twice is known by its version. */
const haalOp = async (stand: Stand): Promise<void> => {
  const gewijzigdSinds = stand.gewijzigdTot
  let na: string | undefined
  do {
    const { data, error } = await opstap.GET('/vervoersopdrachten', {
      params: { query: na === undefined ? { gewijzigdSinds } : { gewijzigdSinds, na } },
    })
    if (error !== undefined) throw new Error(probleemTekst(error))
    for (const opdracht of data.vervoersopdrachten) {
      const bekend = stand.opdrachten[opdracht.ritnummer]
      if (bekend !== undefined && bekend.wijziging.versie >= opdracht.wijziging.versie) continue
      stand.opdrachten[opdracht.ritnummer] = opdracht
      console.log(`${opdracht.ritnummer} ${opdracht.status}, ${opdracht.vertrek}, ${opdracht.opdracht.join(', ')}`)
    }
    // Only with the last page in hand may the next question begin later.
    if (data.gewijzigdTot !== undefined) stand.gewijzigdTot = data.gewijzigdTot
    na = volgendeBladzijde(data)
  } while (na !== undefined)
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
