import { readFileSync } from 'node:fs'
import { euroTekst } from '../../domain/kernel/tekst.ts'
import { leesTekst } from '../services/beleid/tekst.ts'
import { meegeleverdBeleid } from '../services/beleid/meegeleverd.ts'
import { beproef, type Proef } from '../use-cases/beleid/proef.ts'

const GEBRUIK = `Zo kijkt u een regeling na:
  npm run regeling -- check BESTAND...
U krijgt te lezen wat er niet klopt, wat er anders is dan nu, en of de voorbeelden uitkomen.
`

const waarde = (deel: unknown): string => (deel === undefined ? '(niets)' : JSON.stringify(deel))

const regelsVan = ({
  regeling,
  fouten,
  waarschuwingen,
  stiltes,
  voorbeelden,
  verschillen,
  vergelekenMet,
}: Proef): string[] => [
  ...fouten.map(({ pad, detail }) => `  fout  ${pad === '' ? '' : `${pad}: `}${detail}`),
  ...waarschuwingen.map(({ pad, detail }) => `  let op  ${pad}: ${detail}`),
  ...voorbeelden.map(({ voorbeeld, klopt, ritprijs, redenen }) => {
    const uitkomst =
      redenen.length > 0 ? redenen.map(({ regel }) => regel).join(', ') : euroTekst(ritprijs?.totaalCent ?? 0)
    return `  voorbeeld ${klopt ? 'klopt' : 'KLOPT NIET'}  ${voorbeeld.omschrijving}: ${uitkomst}`
  }),
  ...(regeling?.nietToegepast ?? []).map(
    ({ vraagt, inPlaatsDaarvan }) => `  niet toegepast  ${vraagt} In plaats daarvan: ${inPlaatsDaarvan}`,
  ),
  ...(stiltes.length === 0
    ? []
    : [`  zegt niets over  ${stiltes.map(({ pad }) => pad).join(', ')}: daar geldt geen regel voor`]),
  ...(vergelekenMet === undefined
    ? []
    : [`  anders dan de regeling van ${vergelekenMet.geldigVanaf}: ${verschillen.length === 0 ? 'niets' : ''}`]),
  ...verschillen.map(({ pad, was, wordt }) => `    ${pad}: ${waarde(was)} → ${waarde(wordt)}`),
]

/** @returns whether nothing is wrong and nothing strange */
const kijkNa = async (bestand: string): Promise<boolean> => {
  const tekst = await leesTekst(readFileSync(bestand, 'utf8'))
  if ('fout' in tekst) {
    process.stdout.write(`${bestand}\n  fout  ${tekst.fout}\n`)
    return false
  }
  const gemeente = (tekst.waarde as { gemeente?: unknown } | null)?.gemeente
  const versies = typeof gemeente === 'string' ? await meegeleverdBeleid.versies(gemeente) : []
  const proef = beproef(tekst.waarde, versies)
  const isGoed = proef.fouten.length + proef.waarschuwingen.length === 0
  process.stdout.write([bestand, ...regelsVan(proef), ...(isGoed ? ['  Deze regeling is goed.'] : []), ''].join('\n'))
  return isGoed
}

const [opdracht, ...bestanden] = process.argv.slice(2)
if (opdracht !== 'check' || bestanden.length === 0) {
  process.stderr.write(GEBRUIK)
  process.exitCode = 2
} else
  for (const bestand of bestanden) {
    try {
      if (!(await kijkNa(bestand))) process.exitCode = 1
    } catch {
      process.stderr.write(`${bestand} kan niet gelezen worden. Bestaat het bestand?\n`)
      process.exitCode = 2
    }
  }
