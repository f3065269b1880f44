import * as z from 'zod'
import { RITSTATUSSEN, type Vervoersopdracht } from '../../../../domain/rit/index.ts'
import {
  leesGewijzigdeOpdrachten,
  leesOpdrachtenVanDag,
} from '../../../use-cases/rit/vervoerder/lees-vervoersopdrachten.ts'
import type { Deps } from '../../../deps.ts'
import { laatstePositie } from '../../../use-cases/rit/vervoerder/positie.ts'
import { Na } from '../../bladzijde.ts'
import { badInput } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { DatumRondNu, Tijdstip, type Veldfout } from '../../velden.schema.ts'
import { Vervoersopdrachtenlijst } from './vervoersopdracht.schema.ts'

const EEN_VAN_TWEE = 'Geef datum of gewijzigdSinds, één van de twee.'
const isEenVanTwee = (vraag: { datum?: unknown; gewijzigdSinds?: unknown } | undefined): boolean =>
  (vraag?.datum === undefined) !== (vraag?.gewijzigdSinds === undefined)
/** Also when another field is wrong, so that all faults are told at once. */
const altijd = (): boolean => true

const Vraag = z
  .strictObject({
    datum: DatumRondNu.optional(),
    status: z
      .enum(RITSTATUSSEN)
      .optional()
      .meta({ description: 'Alleen bij datum. Zonder status: de geboekte ritten.' }),
    gewijzigdSinds: Tijdstip.optional(),
    na: Na.optional(),
  })
  .refine(isEenVanTwee, { path: ['datum'], error: EEN_VAN_TWEE, when: altijd })
  .refine(isEenVanTwee, { path: ['gewijzigdSinds'], error: EEN_VAN_TWEE, when: altijd })
  .refine((vraag) => vraag?.gewijzigdSinds === undefined || vraag.status === undefined, {
    path: ['status'],
    error: 'Dit kan alleen bij een datum: wijzigingen hoort u van elke status.',
    when: altijd,
  })

const MS_PER_DAG = 86_400_000
const DAGEN_TERUG = 7
/** A walk that began in time may take this long. */
const DAGEN_LANGER = 1

const sindsFout = (detail: string): Veldfout => ({ in: 'query', location: 'gewijzigdSinds', code: 'onjuist', detail })

const sindsFouten = (deps: Deps, sindsEpochMs: number, dagenTerug: number): Veldfout[] => {
  if (sindsEpochMs > laatstePositie(deps)) return [sindsFout('Dit tijdstip ligt in de toekomst.')]
  return sindsEpochMs < deps.nu() - dagenTerug * MS_PER_DAG
    ? [sindsFout(`Vraag ten hoogste ${DAGEN_TERUG} dagen terug. Vraag daarna de dagen zelf op, met datum.`)]
    : []
}

const toon = ({ teInnen, ...opdracht }: Vervoersopdracht) => ({
  ...opdracht,
  teInnenCent: teInnen?.totaalCent,
  posten: teInnen?.posten,
  tariefstatus: teInnen?.status,
})

export const vervoersopdrachten = [
  maakRoute({
    method: 'GET',
    path: '/v1/vervoersopdrachten',
    operationId: 'leesVervoersopdrachten',
    groep: 'lezen',
    tag: 'Vervoer',
    samenvatting: 'Lees de ritten van een dag, of wat er sinds een moment is gewijzigd',
    rollen: ['vervoerder', 'centralist'],
    query: Vraag,
    antwoorden: {
      200: { beschrijving: 'De opdrachten, op volgorde van vertrek of wijziging.', schema: Vervoersopdrachtenlijst },
    },
    handle: async (deps, { wie, query, bladzijde }) => {
      const { datum, status = 'geboekt', gewijzigdSinds } = query
      const { na } = bladzijde
      const dagen = na === undefined ? DAGEN_TERUG : DAGEN_TERUG + DAGEN_LANGER
      const fouten = gewijzigdSinds === undefined ? [] : sindsFouten(deps, gewijzigdSinds.epochMs, dagen)
      if (fouten.length > 0) throw badInput(fouten)
      const {
        opdrachten,
        na: verder,
        ...rest
      } = gewijzigdSinds === undefined
        ? await leesOpdrachtenVanDag(deps, wie, { datum: datum ?? '', status, na })
        : await leesGewijzigdeOpdrachten(deps, wie, { sindsEpochMs: gewijzigdSinds.epochMs, na })
      return {
        status: 200,
        body: { vervoersopdrachten: opdrachten.map(toon), ...rest, _links: bladzijde.links(verder) },
      }
    },
  }),
]
