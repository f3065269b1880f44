import * as z from 'zod'
import { MANDATEN } from '../../../domain/kernel/vertegenwoordiging.ts'
import {
  RITSTATUSSEN,
  VOORTGANGSTANDEN,
  type Gebeurtenis,
  type Rit,
  type Ritadres,
  type Voortgang,
} from '../../../domain/rit/index.ts'
import { storedWas, Was } from './rit-was.ts'

/** What comes in every ride, as lists without names. */
export const Plaats = z.tuple([z.string(), z.string(), z.string(), z.string(), z.number(), z.number()])
/** when the rider got in and out, what the vehicle measured and which it was, the last two where they were told */
export const UitvoeringItem = z.tuple([z.string(), z.string(), z.int().nullable().optional(), z.string().optional()])
type Uitvoering = NonNullable<Rit['uitvoering']>

export const korteUitvoering = ({
  ingestapt,
  uitgestapt,
  gemetenMeter,
  voertuig,
}: Uitvoering): z.infer<typeof UitvoeringItem> => {
  if (voertuig !== undefined) return [ingestapt, uitgestapt, gemetenMeter ?? null, voertuig]
  return gemetenMeter === undefined ? [ingestapt, uitgestapt] : [ingestapt, uitgestapt, gemetenMeter]
}

export const langeUitvoering = ([ingestapt, uitgestapt, gemetenMeter, voertuig]: z.infer<
  typeof UitvoeringItem
>): Uitvoering => ({
  ingestapt,
  uitgestapt,
  ...(typeof gemetenMeter === 'number' ? { gemetenMeter } : {}),
  ...(voertuig === undefined ? {} : { voertuig }),
})

const Gezegd = z.tuple([z.string(), z.string()])
/** state, when, of which version; vehicle and when that was told; when it is expected and when that was told; the last two where there are any */
export const VoortgangItem = z.tuple([
  z.enum(VOORTGANGSTANDEN),
  z.string(),
  z.int(),
  Gezegd.nullable().optional(),
  Gezegd.optional(),
])

const gezegd = ({ waarde, op }: NonNullable<Voortgang['voertuig']>): z.infer<typeof Gezegd> => [waarde, op]

export const korteVoortgang = (voortgang: Voortgang): z.infer<typeof VoortgangItem> => {
  const { stand, op, versie, voertuig, verwacht } = voortgang
  if (verwacht !== undefined)
    return [stand, op, versie, voertuig === undefined ? null : gezegd(voertuig), gezegd(verwacht)]
  return voertuig === undefined ? [stand, op, versie] : [stand, op, versie, gezegd(voertuig)]
}

export const langeVoortgang = ([stand, op, versie, voertuig, verwacht]: z.infer<typeof VoortgangItem>): Voortgang => ({
  stand,
  op,
  versie,
  ...(voertuig === undefined || voertuig === null ? {} : { voertuig: { waarde: voertuig[0], op: voertuig[1] } }),
  ...(verwacht === undefined ? {} : { verwacht: { waarde: verwacht[0], op: verwacht[1] } }),
})

/** status, when, who, role, why and, of a change, what was so before; for whom it was done; and what a correction replaced; the last four where there are any */
export const GebeurtenisItem = z.tuple([
  z.enum(RITSTATUSSEN),
  z.string(),
  z.string(),
  z.string(),
  z.string().nullable().optional(),
  Was.nullable().optional(),
  z
    .tuple([z.enum(MANDATEN), z.string()])
    .nullable()
    .optional(),
  UitvoeringItem.optional(),
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
  const { status, op, wie, rol, reden, namens, uitvoeringWas } = gebeurtenis
  const was = gebeurtenis.was === undefined ? undefined : storedWas(gebeurtenis.was)
  const voorWie = namens === undefined ? null : ([namens.mandaat, namens.voor] as [typeof namens.mandaat, string])
  if (uitvoeringWas !== undefined)
    return [status, op, wie, rol, reden ?? null, was ?? null, voorWie, korteUitvoering(uitvoeringWas)]
  if (voorWie !== null) return [status, op, wie, rol, reden ?? null, was ?? null, voorWie]
  if (was !== undefined) return [status, op, wie, rol, reden ?? null, was]
  return reden === undefined ? [status, op, wie, rol] : [status, op, wie, rol, reden]
}

export const langGebeurtenis = ([status, op, wie, rol, reden, was, namens, uitvoering]: z.infer<
  typeof GebeurtenisItem
>): Gebeurtenis => ({
  status,
  op,
  wie,
  rol,
  ...(typeof reden === 'string' ? { reden } : {}),
  ...(was === undefined || was === null ? {} : { was }),
  ...(namens === undefined || namens === null ? {} : { namens: { mandaat: namens[0], voor: namens[1] } }),
  ...(uitvoering === undefined ? {} : { uitvoeringWas: langeUitvoering(uitvoering) }),
})
