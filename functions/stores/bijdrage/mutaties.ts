import * as z from 'zod'
import { leesTerugbetaalkenmerk, type Mutatie } from '../../../domain/bijdrage/index.ts'
import type { Data, Step } from '../form.ts'

const genoteerd = { nummer: z.int(), datum: z.string(), op: z.string(), wie: z.string() }

/** What happened to a claim, as it is kept with its line. */
export const StoredMutatie: z.ZodType<Mutatie> = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('storno'), ...genoteerd, code: z.string(), bankregel: z.string().optional() }),
  z.strictObject({
    soort: z.enum(['ontvangst', 'terugbetaling']),
    ...genoteerd,
    betaling: z.string(),
    bedragCent: z.int(),
  }),
  z.strictObject({
    soort: z.literal('overdracht'),
    ...genoteerd,
    overgenomenDoor: z.string(),
    bedragCent: z.int(),
  }),
  z.strictObject({ soort: z.literal('herroeping'), ...genoteerd, van: z.int(), reden: z.string() }),
])

interface OudeStorno {
  readonly code: string
  readonly datum: string
  readonly gemeldOp: string
}
interface OudeBetaling {
  readonly betaling: string
  readonly bedragCent: number
  readonly datum: string
}

/** Of what was kept without it: by whom. */
const ONBEKEND = 'onbekend'

const up = (data: Data): Data => {
  const {
    stornos = [],
    betalingen = [],
    ...rest
  } = data as {
    stornos?: readonly OudeStorno[]
    betalingen?: readonly OudeBetaling[]
  }
  const oud = [
    ...stornos.map(({ code, datum, gemeldOp }) => ({ soort: 'storno', datum, op: gemeldOp, code })),
    ...betalingen.map(({ betaling, bedragCent, datum }) => ({
      soort: bedragCent < 0 ? 'terugbetaling' : 'ontvangst',
      datum,
      op: `${datum}T00:00:00Z`,
      betaling,
      bedragCent: Math.abs(bedragCent),
    })),
  ]
  return { ...rest, mutaties: oud.map((mutatie, i) => ({ ...mutatie, nummer: i + 1, wie: ONBEKEND })) }
}

const isNieuw = ({ inning, vrijstellingen, ...rest }: Data): boolean =>
  ['passen', 'maanden', 'keuze', 'verschil', 'regelboek', 'verzonden', 'bezwaren'].some(
    (veld) => rest[veld] !== undefined,
  ) ||
  inning === 'verrekening' ||
  inning === 'aangehouden' ||
  (vrijstellingen as readonly { readonly soort: string }[]).some(
    ({ soort }) => soort === 'individueelVervoer' || soort === 'besluitDeel',
  )

/** What the release before does not know: a revocation, that a claim was taken over, what a file of the bank told, and a refund that goes in a file. */
const isNieuweMutatie = (mutatie: Mutatie): boolean => {
  if (mutatie.soort === 'herroeping' || mutatie.soort === 'overdracht') return true
  if (mutatie.soort === 'storno') return mutatie.bankregel !== undefined
  return mutatie.betaling.startsWith('bank:') || leesTerugbetaalkenmerk(mutatie.betaling) !== undefined
}

/** As the release before reads it, as long as nothing was revoked, taken over, told by a file of the bank or paid back by one, and the person has one pass. */
const down: NonNullable<Step['down']> = (data) => {
  const { mutaties, terugCent: _, ...rest } = data as Data & { readonly mutaties: readonly Mutatie[] }
  if (mutaties.some(isNieuweMutatie) || isNieuw(rest)) return undefined
  const stornos: OudeStorno[] = []
  const betalingen: OudeBetaling[] = []
  for (const mutatie of mutaties) {
    const { datum } = mutatie
    if (mutatie.soort === 'storno') stornos.push({ code: mutatie.code, datum, gemeldOp: mutatie.op })
    else if (mutatie.soort === 'ontvangst' || mutatie.soort === 'terugbetaling') {
      const { betaling, bedragCent } = mutatie
      betalingen.push({ betaling, bedragCent: mutatie.soort === 'terugbetaling' ? -bedragCent : bedragCent, datum })
    }
  }
  return { ...rest, stornos, betalingen }
}

/** 2 (0.3.0): one history of what happened to a line, with what was revoked, in place of returns and payments. */
export const NAAR_MUTATIES: Step = { up, down }
