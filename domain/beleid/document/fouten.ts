import type * as z from 'zod'
import { eenheidInOordeel, getalTekst, leesGetal, naamInDocument, VOORBEELD } from './eenheden.ts'
import { nabij } from './nabij.ts'
import { schemasOp, uitlegOp } from './uitleg.ts'
import type { Melding } from './vertaal.ts'

type Issue = z.core.$ZodIssue
type Pad = readonly PropertyKey[]

const inDocument = (pad: Pad): string[] => pad.map((deel) => naamInDocument(String(deel)))

/** `tarieven.0.pashouder.0.prijs.opstapEuro`, as the document has it. */
const padTekst = (pad: Pad): string => inDocument(pad).join('.')

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true (ja) of false (nee)',
  array: 'een lijst, tussen [ en ]',
}

const aanhaling = (waarde: unknown): string => {
  if (typeof waarde === 'string') return `“${waarde.slice(0, 60)}”`
  if (typeof waarde === 'object' && waarde !== null) return Array.isArray(waarde) ? 'een lijst' : 'een groep velden'
  return String(waarde)
}

/** `een groep velden, zoals { artikel: … }`: with what cannot be left out. */
const groepZin = (pad: Pad): string => {
  const [eisen = []] = schemasOp(inDocument(pad)).flatMap(({ required }) => (required === undefined ? [] : [required]))
  return eisen.length === 0
    ? 'een groep velden'
    : `een groep velden, zoals { ${eisen.map((eis) => `${eis}: …`).join(', ')} }`
}

const bedoeling = (waarde: unknown, keuzes: readonly string[]): string => {
  const bedoeld = typeof waarde === 'string' ? nabij(waarde, keuzes) : undefined
  return bedoeld === undefined ? '' : ` Bedoelt u “${bedoeld}”?`
}

const keuzeZin = (waarde: unknown, keuzes: readonly unknown[], pad: Pad): string => {
  const eenheid = eenheidInOordeel(String(pad.at(-1)))
  const alsTekst = keuzes.map((keuze) =>
    typeof keuze === 'number' && eenheid !== undefined ? getalTekst(keuze, eenheid) : String(keuze),
  )
  const gekozen = typeof waarde === 'number' && eenheid !== undefined ? getalTekst(waarde, eenheid) : aanhaling(waarde)
  return `${gekozen} kan hier niet. Kies uit: ${alsTekst.join(', ')}.${bedoeling(waarde, alsTekst)}`
}

const grensTekst = (grens: number | bigint, pad: Pad): string => {
  const eenheid = eenheidInOordeel(String(pad.at(-1)))
  return eenheid === undefined ? String(grens) : getalTekst(Number(grens), eenheid)
}

const teKlein = (issue: Extract<Issue, { code: 'too_small' }>, pad: Pad): string => {
  if (issue.origin === 'array') return 'Deze lijst is leeg. Er hoort ten minste één in.'
  if (issue.origin === 'string') return 'Dit is leeg. Vul het in.'
  return `Dit moet ten minste ${grensTekst(issue.minimum, pad)} zijn.`
}

const FORMATEN: Readonly<Record<string, string>> = {
  date: 'Dit is geen bestaande datum. Schrijf een datum als 2026-03-14.',
  url: 'Dit is geen webadres. Schrijf het als https://www.voorbeeld.nl/regeling.',
}

/** What a check of our own says, which begins in the middle of a sentence and names fields as they are judged. */
const eigenZin = (woorden: string): string =>
  `Dit ${woorden.replaceAll(/\b[a-z]+[A-Z]\w*/g, naamInDocument)}${woorden.endsWith('.') ? '' : '.'}`

/** zod's own words are English; those of a check of ours are not. */
const ENGELS = /^(Invalid|Too |Unrecognized|Expected)/

const typeZin = (issue: Extract<Issue, { code: 'invalid_type' }>, pad: Pad): string => {
  if (!ENGELS.test(issue.message)) return eigenZin(issue.message)
  if (issue.input === undefined) return `Dit ontbreekt. Wat hier hoort: ${uitlegOp(inDocument(pad))}`
  const eenheid = eenheidInOordeel(String(pad.at(-1)))
  if (eenheid !== undefined) {
    const gelezen = leesGetal(issue.input, eenheid)
    return typeof gelezen === 'string' ? gelezen : `Hier hoort een getal, zoals ${VOORBEELD[eenheid.soort]}.`
  }
  if (issue.expected === 'object') return `Hier hoort ${groepZin(pad)}. Er staat ${aanhaling(issue.input)}.`
  return `Hier hoort ${SOORTEN[issue.expected] ?? issue.expected}. Er staat ${aanhaling(issue.input)}.`
}

const zin = (issue: Issue, pad: Pad): string => {
  switch (issue.code) {
    case 'invalid_type':
      return typeZin(issue, pad)
    case 'too_small':
      return teKlein(issue, pad)
    case 'too_big':
      return `Dit mag ten hoogste ${grensTekst(issue.maximum, pad)} zijn.`
    case 'invalid_format':
      return ENGELS.test(issue.message)
        ? (FORMATEN[issue.format] ?? 'Dit is niet goed geschreven.')
        : eigenZin(issue.message)
    case 'invalid_value':
      if (issue.input === undefined) return `Dit ontbreekt. Kies uit: ${issue.values.map(String).join(', ')}.`
      return keuzeZin(issue.input, issue.values, pad)
    case 'custom':
      return eigenZin(issue.message)
    default:
      return `Deze waarde kan hier niet. Wat hier hoort: ${uitlegOp(inDocument(pad))}`
  }
}

const onbekendZin = (veld: string, pad: Pad): string => {
  const namen = [...new Set(schemasOp(inDocument(pad)).flatMap(({ properties = {} }) => Object.keys(properties)))]
  const bedoeld = nabij(veld, namen)
  const hier = `“${veld.slice(0, 60)}” bestaat hier niet.`
  return bedoeld === undefined ? `${hier} Wat hier kan staan: ${namen.join(', ')}.` : `${hier} Bedoelt u “${bedoeld}”?`
}

/** How far an alternative of a union got before it failed. */
const diepte = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length))
const isAnderSoort = (issues: readonly Issue[]): boolean =>
  issues.some(({ code, path }) => code === 'invalid_value' && path.length === 1)

const meldingenVan = (issue: Issue, boven: Pad): Melding[] => {
  const pad = [...boven, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((sleutel) => {
      const veld = naamInDocument(sleutel)
      return { pad: padTekst([...pad, sleutel]), detail: onbekendZin(veld, pad) }
    })
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The alternative that came furthest is what the writer meant.
    const [bedoeld = []] = issue.errors.toSorted(
      (a, b) => Number(isAnderSoort(a)) - Number(isAnderSoort(b)) || diepte(b) - diepte(a) || a.length - b.length,
    )
    return bedoeld.flatMap((fout) => meldingenVan(fout, pad))
  }
  if (issue.code === 'invalid_union') {
    const { options, discriminator } = issue as { options?: readonly unknown[]; discriminator?: string }
    const kind = (issue.input as Readonly<Record<string, unknown>> | undefined)?.[discriminator ?? '']
    const keuzes = (options ?? []).map(String)
    const detail = kind === undefined ? `Dit ontbreekt. Kies uit: ${keuzes.join(', ')}.` : keuzeZin(kind, keuzes, pad)
    return [{ pad: padTekst(pad), detail }]
  }
  return [{ pad: padTekst(pad), detail: zin(issue, pad) }]
}

/** More faults than anybody reads; the rest is told once these are mended. */
const MEESTE = 100

/**
 * What is wrong with a document, in Dutch, each with its place.
 * @param deel where the part that was read stands in a document, when it is not all of one
 */
export const foutenVan = (issues: readonly Issue[], deel: Pad = []): Melding[] => {
  const weg = deel.length === 0 ? 0 : padTekst(deel).length + 1
  return issues
    .slice(0, MEESTE)
    .flatMap((issue) => meldingenVan(issue, deel))
    .slice(0, MEESTE)
    .map(({ pad, detail }) => ({ pad: pad.slice(weg), detail }))
}
