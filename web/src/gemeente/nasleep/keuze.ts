import type { Nasleep, Nasleepopdracht } from '../../api/typen.ts'
import type { Teksten } from '../../teksten/nl/index.ts'

export type Keuze = Nasleepopdracht['keuze']
export type Onderdeel = keyof Keuze

/** What a pass can leave, and what is done with it. */
const DOEN = {
  ritten: { ritten: 'annuleren' },
  reeksen: { reeksen: 'stoppen' },
  koppelingen: { koppelingen: 'intrekken' },
  machtiging: { machtiging: 'intrekken' },
  anderePassen: { anderePassen: 'beeindigen' },
} as const satisfies Record<Onderdeel, Keuze>

/** What there is to decide about, each with what would be done. */
export const namenVan = (
  { ritten, reeksen, koppelingen, agenda, machtiging, anderePassen }: Pick<Nasleep, Onderdeel | 'agenda'>,
  t: Teksten,
): Partial<Record<Onderdeel, string>> => ({
  ...(ritten.length === 0 ? {} : { ritten: t.nasleep.annuleer(ritten.length) }),
  ...(reeksen.length === 0 ? {} : { reeksen: t.nasleep.stop(reeksen.length) }),
  ...(koppelingen.length === 0 && !agenda ? {} : { koppelingen: t.nasleep.trekIn(koppelingen.length, agenda) }),
  ...(machtiging ? { machtiging: t.nasleep.trekMachtigingIn } : {}),
  ...(anderePassen.length === 0 ? {} : { anderePassen: t.nasleep.beeindig(anderePassen.join(', ')) }),
})

/** What was ticked is done. */
export const keuzeVan = (gekozen: readonly Onderdeel[]): Keuze =>
  gekozen.reduce<Keuze>((keuze, een) => ({ ...keuze, ...DOEN[een] }), {})

/** What was not ticked may stay: all but rides, for which the taxi would come. */
export const behoud = (alle: readonly Onderdeel[], gekozen: readonly Onderdeel[]): Keuze =>
  Object.fromEntries(alle.filter((een) => een !== 'ritten' && !gekozen.includes(een)).map((een) => [een, 'behouden']))
