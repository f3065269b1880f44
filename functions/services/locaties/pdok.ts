import * as z from 'zod'
import type { Locatie } from '../../../domain/kernel/locatie.ts'
import { remember } from '../remember.ts'
import { openUpstream, ServiceUnavailable, type Upstream } from '../upstream.ts'
import type { Locaties } from './locaties.ts'

/** No address service of the Netherlands has an address elsewhere. */
const Breedte = z.number().min(50).max(54)
const Lengte = z.number().min(3).max(8)
const Tekst = z.string().min(1).max(200)

/** Longitude comes first: `POINT(5.42 53.17)`. */
const Punt = z
  .string()
  .max(60)
  .regex(/^POINT\(\d+(\.\d+)? \d+(\.\d+)?\)$/)
  .transform((tekst) => tekst.slice('POINT('.length, -1).split(' ').map(Number))
  .pipe(z.tuple([Lengte, Breedte]))
  .transform(([lon, lat]) => ({ lat, lon }))

/** The part of an address that is used. */
const Adres = z.object({
  id: Tekst,
  weergavenaam: Tekst,
  woonplaatsnaam: Tekst,
  gemeentenaam: Tekst,
  centroide_ll: Punt,
  woonplaatscode: Tekst.optional(),
  postcode: Tekst.optional(),
  nummeraanduiding_id: Tekst.optional(),
})

/** `/lookup` knows streets, towns and municipalities too: those are no place to get in and are left out. */
const GeenAdres = z.object({ type: z.string().refine((type) => type !== 'adres') }).transform(() => undefined)

/** A Locatieserver answer (v3_1 `/free` and `/lookup`). */
const Antwoord = z.object({ response: z.object({ docs: z.array(z.union([GeenAdres, Adres])) }) })

const VELDEN =
  'type,id,weergavenaam,woonplaatsnaam,gemeentenaam,centroide_ll,woonplaatscode,postcode,nummeraanduiding_id'

const lees = async (upstream: Upstream, url: URL): Promise<Locatie[]> => {
  const gelezen = Antwoord.safeParse(await upstream(url))
  if (!gelezen.success)
    throw new ServiceUnavailable(`${url.host} gave another answer than agreed`, { cause: gelezen.error })
  return gelezen.data.response.docs.flatMap((doc) => {
    if (doc === undefined) return []
    return {
      id: doc.id,
      weergavenaam: doc.weergavenaam,
      woonplaats: doc.woonplaatsnaam,
      gemeente: doc.gemeentenaam,
      punt: doc.centroide_ll,
      woonplaatscode: doc.woonplaatscode,
      postcode: doc.postcode,
      nummeraanduiding: doc.nummeraanduiding_id,
    }
  })
}

/** An address does not move; it may get another name. */
const ONTHOUDEN = { most: 10_000, forMs: 24 * 60 * 60 * 1000 }

/**
 * All addresses of the Netherlands, from the PDOK Locatieserver. It refuses parameters that it does not know.
 * @param basis up to and including the version, e.g. `https://…/search/v3_1`
 * @param eigen places that keep working by their own id, such as homes of passes that were granted before
 */
export const openPdok = (basis: string, eigen: Locaties, upstream: Upstream = openUpstream()): Locaties => {
  const onthoud = remember<Locatie | undefined>(ONTHOUDEN)
  const url = (pad: string, query: Record<string, string>): URL => {
    const doel = new URL(`${basis.replace(/\/$/, '')}/${pad}`)
    for (const [naam, waarde] of Object.entries({ ...query, fl: VELDEN })) doel.searchParams.set(naam, waarde)
    return doel
  }
  return {
    zoek: (tekst, maximum) => lees(upstream, url('free', { q: tekst, fq: 'type:adres', rows: String(maximum) })),
    vind: async (id, bewaard) => {
      const bekend = await eigen.vind(id, bewaard)
      if (bekend !== undefined) return bekend
      const zoek = async (): Promise<Locatie | undefined> =>
        (await lees(upstream, url('lookup', { id }))).find((plaats) => plaats.id === id)
      return await onthoud(id, zoek, (plaats) => plaats !== undefined)
    },
  }
}
