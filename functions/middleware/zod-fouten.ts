import type * as z from 'zod'
import type { Veldfout } from '../http/velden.schema.ts'

type Issue = z.core.$ZodIssue

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'waar of niet waar',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
}

const FORMATEN: Readonly<Record<string, string>> = {
  date: 'Dit is geen bestaande datum. Schrijf een datum als 2026-03-14.',
  datetime: 'Dit is geen tijdstip met tijdzone. Schrijf een tijdstip als 2026-03-14T10:30:00+01:00.',
}

const teKort = (minimum: number | bigint): string => (minimum === 1 ? 'Dit is leeg. Vul het in.' : 'Dit is te kort.')

const zin = (issue: Issue): { code: string; detail: string } => {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return { code: 'verplicht', detail: 'Dit veld is verplicht.' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'type', detail: `Dit moet ${SOORTEN[issue.expected] ?? issue.expected} zijn.` }
    case 'too_small':
      return {
        code: 'te-klein',
        detail: issue.origin === 'string' ? teKort(issue.minimum) : `Dit moet ten minste ${issue.minimum} zijn.`,
      }
    case 'too_big':
      return {
        code: 'te-groot',
        detail:
          issue.origin === 'string' || issue.origin === 'array'
            ? `Dit is te lang: ten hoogste ${issue.maximum}.`
            : `Dit mag ten hoogste ${issue.maximum} zijn.`,
      }
    case 'invalid_format':
      return { code: 'formaat', detail: FORMATEN[issue.format] ?? 'Dit is niet goed geschreven.' }
    case 'invalid_value':
      return { code: 'waarde', detail: `Kies uit: ${issue.values.map(String).join(', ')}.` }
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'onjuist'), detail: issue.message }
    default:
      return { code: 'onjuist', detail: 'Deze waarde kan hier niet.' }
  }
}

/** The faults of one part of a request in Dutch, each with its field. An unknown field is a fault of its own. */
export const veldfouten = (deel: Veldfout['in'], issues: readonly Issue[]): Veldfout[] =>
  issues.flatMap((issue): Veldfout[] => {
    const pad = issue.path.map(String)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((veld) => ({
        in: deel,
        location: [...pad, veld].join('.'),
        code: 'onbekend-veld',
        detail: 'Dit veld bestaat niet.',
      }))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // The alternative that came furthest is what the caller meant.
      const diepste = issue.errors.toSorted((a, b) => diepte(b) - diepte(a))[0] ?? []
      return veldfouten(
        deel,
        diepste.map((fout) => ({ ...fout, path: [...issue.path, ...fout.path] })),
      )
    }
    return [{ in: deel, location: pad.join('.'), ...zin(issue) }]
  })

const diepte = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length))
