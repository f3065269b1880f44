import * as z from 'zod'
import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import { remember } from '../remember.ts'
import { openUpstream, ServiceUnavailable, type Upstream } from '../upstream.ts'
import type { Gevonden, Locaties } from './locaties.ts'
import { opVolgorde } from './treffers.ts'
import { woordenIn, zoalsHetAdres } from './woorden.ts'

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

/** While somebody types: an address by its id and name, and of the rest what comes along. */
const Voorstel = Adres.partial().required({ id: true, weergavenaam: true })

/** The service knows streets, towns and municipalities too: those are no place to get in and are left out. */
const GeenAdres = z.object({ type: z.string().refine((type) => type !== 'adres') }).transform(() => undefined)

/** A Locatieserver answer (v3_1 `/suggest` and `/lookup`). */
const antwoordMet = <T extends z.ZodType>(doc: T) =>
  z.object({ response: z.object({ docs: z.array(z.union([GeenAdres, doc])).max(100) }) })
const Opgezocht = antwoordMet(Adres)
const Voorgesteld = antwoordMet(Voorstel)

const VELDEN =
  'type,id,weergavenaam,woonplaatsnaam,gemeentenaam,centroide_ll,woonplaatscode,postcode,nummeraanduiding_id'

/** An answer in the form that was agreed. @throws ServiceUnavailable */
const lees = async <T>(upstream: Upstream, url: URL, vorm: z.ZodType<T>): Promise<T> => {
  const gelezen = vorm.safeParse(await upstream(url))
  if (gelezen.success) return gelezen.data
  throw new ServiceUnavailable(`${url.host} gave another answer than agreed`, { cause: gelezen.error })
}

const locatieVan = (doc: z.infer<typeof Adres>): Locatie => ({
  id: doc.id,
  weergavenaam: doc.weergavenaam,
  woonplaats: doc.woonplaatsnaam,
  gemeente: doc.gemeentenaam,
  punt: doc.centroide_ll,
  woonplaatscode: doc.woonplaatscode,
  postcode: doc.postcode,
  nummeraanduiding: doc.nummeraanduiding_id,
})

const voorstelVan = (doc: z.infer<typeof Voorstel>): Gevonden => ({
  id: doc.id,
  weergavenaam: doc.weergavenaam,
  woonplaats: doc.woonplaatsnaam,
  gemeente: doc.gemeentenaam,
  punt: doc.centroide_ll,
  woonplaatscode: doc.woonplaatscode,
  postcode: doc.postcode,
  nummeraanduiding: doc.nummeraanduiding_id,
})

/** One house number has no more additions than this that somebody can choose from. */
const MEESTE_IN_POSTCODE = 40

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
  const stelVoor = async (tekst: string, maximum: number): Promise<Gevonden[]> => {
    const doel = url('suggest', { q: zoalsHetAdres(tekst), fq: 'type:adres', rows: String(maximum) })
    const { response } = await lees(upstream, doel, Voorgesteld)
    return response.docs.flatMap((doc) => (doc === undefined ? [] : [voorstelVan(doc)]))
  }
  return {
    inPostcode: (postcode, huisnummer) => stelVoor(`${postcode} ${huisnummer}`, MEESTE_IN_POSTCODE),
    zoek: async (tekst, maximum, bij) =>
      opVolgorde(woordenIn(tekst), await stelVoor(tekst, maximum), bij).slice(0, maximum),
    vind: async (id, bewaard) => {
      const bekend = await eigen.vind(id, bewaard)
      if (bekend !== undefined) return bekend
      const zoek = async (): Promise<Locatie | undefined> => {
        const { response } = await lees(upstream, url('lookup', { id }), Opgezocht)
        const doc = response.docs.find((een) => een?.id === id)
        return doc === undefined ? undefined : locatieVan(doc)
      }
      return await onthoud(id, zoek, (plaats) => plaats !== undefined)
    },
  }
}
