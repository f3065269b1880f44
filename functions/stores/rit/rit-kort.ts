import * as z from 'zod'
import { MANDATEN } from '../../../domain/kernel/vertegenwoordiging.ts'
import { RITSTATUSSEN, type Gebeurtenis, type Ritadres } from '../../../domain/rit/index.ts'
import { storedWas, Was } from './rit-was.ts'

/** What comes in every ride, as lists without names. */
export const Plaats = z.tuple([z.string(), z.string(), z.string(), z.string(), z.number(), z.number()])
/** status, when, who, role, why and, of a change, what was so before; and for whom it was done; the last three where there are any */
export const GebeurtenisItem = z.tuple([
  z.enum(RITSTATUSSEN),
  z.string(),
  z.string(),
  z.string(),
  z.string().nullable().optional(),
  Was.nullable().optional(),
  z.tuple([z.enum(MANDATEN), z.string()]).optional(),
])

export const kort = ({ id, weergavenaam, woonplaats, gemeente, punt }: Ritadres): z.infer<typeof Plaats> => [
  id,
  weergavenaam,
  woonplaats,
  gemeente,
  punt.lat,
  punt.lon,
]

export const plaatsVan = ([id, weergavenaam, woonplaats, gemeente, lat, lon]: z.infer<typeof Plaats>): Ritadres => ({
  id,
  weergavenaam,
  woonplaats,
  gemeente,
  punt: { lat, lon },
})

export const kortGebeurtenis = (gebeurtenis: Gebeurtenis): z.infer<typeof GebeurtenisItem> => {
  const { status, op, wie, rol, reden, namens } = gebeurtenis
  const was = gebeurtenis.was === undefined ? undefined : storedWas(gebeurtenis.was)
  if (namens !== undefined) return [status, op, wie, rol, reden ?? null, was ?? null, [namens.mandaat, namens.voor]]
  if (was !== undefined) return [status, op, wie, rol, reden ?? null, was]
  return reden === undefined ? [status, op, wie, rol] : [status, op, wie, rol, reden]
}

export const langGebeurtenis = ([status, op, wie, rol, reden, was, namens]: z.infer<
  typeof GebeurtenisItem
>): Gebeurtenis => ({
  status,
  op,
  wie,
  rol,
  ...(typeof reden === 'string' ? { reden } : {}),
  ...(was === undefined || was === null ? {} : { was }),
  ...(namens === undefined ? {} : { namens: { mandaat: namens[0], voor: namens[1] } }),
})
