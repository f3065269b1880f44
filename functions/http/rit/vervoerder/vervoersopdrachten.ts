import * as z from 'zod'
import { RITSTATUSSEN } from '../../../../domain/rit/index.ts'
import {
  leesGewijzigdeOpdrachten,
  leesOpdracht,
  leesOpdrachtenVanDag,
  leesOpenOpdrachten,
  type Opdrachten,
  type Toegewezen,
  type Wijzigingen,
} from '../../../use-cases/rit/vervoerder/lees-vervoersopdrachten.ts'
import { opdrachtenVoor } from '../../../use-cases/toegang.ts'
import type { Deps } from '../../../deps.ts'
import { laatstePositie } from '../../../use-cases/rit/vervoerder/positie.ts'
import { Na } from '../../bladzijde.ts'
import { badInput, HttpProblem, notFound } from '../../problem.ts'
import { maakRoute } from '../../route.ts'
import { DatumRondNu, Ritnummer, Tijdstip, type Veldfout } from '../../velden.schema.ts'
import { toonOpdrachtvoortgang } from './voortgang.toon.ts'
import { Vervoersopdracht, Vervoersopdrachtenlijst } from './vervoersopdracht.schema.ts'

const EEN_VAN_DRIE = 'Geef datum, gewijzigdSinds of open=true, één van de drie.'
const KEUZES = ['datum', 'gewijzigdSinds', 'open'] as const
const isEenVanDrie = (vraag: Partial<Record<(typeof KEUZES)[number], unknown>> | undefined): boolean =>
  KEUZES.filter((keuze) => vraag?.[keuze] !== undefined).length === 1
/** Also when another field is wrong, so that all faults are told at once. */
const altijd = (): boolean => true

const Vraag = z
  .strictObject({
    datum: DatumRondNu.optional().meta({ description: 'De ritten van deze dienstdag.', example: '2026-03-14' }),
    status: z
      .enum(RITSTATUSSEN)
      .optional()
      .meta({ description: 'Alleen bij datum. Zonder status: de geboekte ritten.' }),
    gewijzigdSinds: Tijdstip.optional().meta({
      description: 'Wat er sinds dit moment is gewijzigd, van elke dag en elke status.',
    }),
    open: z.literal('true').optional().meta({
      description:
        'Alle ritten die nog gereden moeten worden, vanaf het begin van deze dienstdag tot ten minste een jaar vooruit. Hiermee begint u; ga daarna verder met gewijzigdSinds, vanaf gewijzigdTot.',
    }),
    na: Na.optional(),
  })
  .refine(isEenVanDrie, { path: ['datum'], error: EEN_VAN_DRIE, when: altijd })
  .refine(isEenVanDrie, { path: ['gewijzigdSinds'], error: EEN_VAN_DRIE, when: altijd })
  .refine((vraag) => vraag?.status === undefined || (vraag.gewijzigdSinds ?? vraag.open) === undefined, {
    path: ['status'],
    error: 'Dit kan alleen bij een datum.',
    when: altijd,
  })

const MS_PER_DAG = 86_400_000
const DAGEN_TERUG = 7
/** A walk that began in time may take this long. */
const DAGEN_LANGER = 1

const sindsFout = (detail: string): Veldfout => ({ in: 'query', location: 'gewijzigdSinds', code: 'onjuist', detail })

const sindsFouten = (
  deps: Deps,
  sindsEpochMs: number,
  { dagen, extra }: { readonly dagen: number; readonly extra: number },
): Veldfout[] => {
  if (sindsEpochMs > laatstePositie(deps)) return [sindsFout('Dit tijdstip ligt in de toekomst.')]
  return sindsEpochMs < deps.nu() - (dagen + extra) * MS_PER_DAG
    ? [sindsFout(`Vraag ten hoogste ${dagen} dagen terug. Begin daarna opnieuw, met open=true.`)]
    : []
}

const toon = ({ opdracht: { teInnen, voortgang, ...opdracht }, vervoerder, pashouder }: Toegewezen) => ({
  ...opdracht,
  voortgang: toonOpdrachtvoortgang(opdracht.status, voortgang),
  teInnenCent: teInnen?.totaalCent,
  posten: teInnen?.posten,
  tariefstatus: teInnen?.status,
  vervoerder: vervoerder && { vervoerdersnummer: vervoerder.vervoerdersnummer, naam: vervoerder.naam },
  pashouder: pashouder && { pasnummer: pashouder.pasnummer, naam: pashouder.naam, telefoon: pashouder.telefoon },
})

export const onbekendeVervoerder = () =>
  new HttpProblem(403, 'vervoerder-onbekend', {
    title: 'Dit mag u niet',
    detail: 'De gemeente heeft uw inlog bij geen vervoerder gezet. Vraag de gemeente om dat te doen.',
  })

export const vervoersopdrachten = [
  maakRoute({
    method: 'GET',
    path: '/v1/vervoersopdrachten/{ritnummer}',
    operationId: 'leesVervoersopdracht',
    groep: 'lezen',
    tag: 'Vervoer',
    samenvatting: 'Lees één opdracht, zoals die nu is',
    rollen: ['vervoerder', 'centralist'],
    params: z.strictObject({ ritnummer: Ritnummer }),
    antwoorden: { 200: { beschrijving: 'De opdracht.', schema: Vervoersopdracht } },
    handle: async (deps, { wie, params }) => {
      const toegewezen = await leesOpdracht(deps, wie, params.ritnummer)
      if (toegewezen === undefined) throw notFound('deze rit')
      return { status: 200, body: toon(toegewezen) }
    },
  }),
  maakRoute({
    method: 'GET',
    path: '/v1/vervoersopdrachten',
    operationId: 'leesVervoersopdrachten',
    groep: 'lezen',
    tag: 'Vervoer',
    samenvatting: 'Lees wat er nog gereden moet worden, de ritten van een dag, of wat er sinds een moment is gewijzigd',
    rollen: ['vervoerder', 'centralist'],
    query: Vraag,
    antwoorden: {
      200: { beschrijving: 'De opdrachten, op volgorde van vertrek of wijziging.', schema: Vervoersopdrachtenlijst },
    },
    handle: async (deps, { wie, query, bladzijde }) => {
      const { datum, status = 'geboekt', gewijzigdSinds } = query
      const { na } = bladzijde
      const voor = await opdrachtenVoor(deps, wie)
      if (voor === undefined) throw onbekendeVervoerder()
      const dagen = Math.max(DAGEN_TERUG, ...voor.eigen.map(({ wijzigingenDagen }) => wijzigingenDagen))
      const extra = na === undefined ? 0 : DAGEN_LANGER
      const fouten = gewijzigdSinds === undefined ? [] : sindsFouten(deps, gewijzigdSinds.epochMs, { dagen, extra })
      if (fouten.length > 0) throw badInput(fouten)
      const lees = (): Promise<Opdrachten & Partial<Wijzigingen>> => {
        if (gewijzigdSinds !== undefined)
          return leesGewijzigdeOpdrachten(deps, wie, { voor, sindsEpochMs: gewijzigdSinds.epochMs, na })
        return datum === undefined
          ? leesOpenOpdrachten(deps, wie, { voor, na })
          : leesOpdrachtenVanDag(deps, wie, { voor, datum, status, na })
      }
      const { opdrachten, na: verder, ...rest } = await lees()
      return {
        status: 200,
        body: {
          vervoersopdrachten: opdrachten.map(toon),
          ...rest,
          indeling: voor.indeling,
          _links: bladzijde.links(verder),
        },
      }
    },
  }),
]
