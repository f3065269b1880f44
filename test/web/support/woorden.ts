import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type ts5 from '../../../web/node_modules/typescript/lib/typescript.js'
import { PROJECT } from '../../support/proces.ts'

/** That of the website: the project's own, which is newer, gives no syntax tree. */
const ts = createRequire(join(PROJECT, 'web', 'package.json'))('typescript') as typeof ts5

/** What somebody sees or hears of an element or part, whatever stands in it. */
const GELEZEN =
  /^(alt|begrepen|caption|fout|heading|hint|knop|label|legend|melding|naam|placeholder|prefix|summary|titel|title|vraag|aria-(description|label|roledescription|valuetext))$/
/** What nobody reads, though it looks like words. */
const TECHNIEK = /^(aria-keyshortcuts|className|d|rel)$/

/** Two letters or more, that are no entity such as `&nbsp;`. */
const isWoord = (tekst: string): boolean => /\p{L}{2}/u.test(tekst.replaceAll(/&\w+;/g, ''))
/** A sentence, or a word with a capital. */
const lijktTekst = (tekst: string): boolean => /\p{L}{2,}[,.]? \p{L}/u.test(tekst) || /^\p{Lu}\p{Ll}/u.test(tekst)

/** The texts that an expression can come to; what it compares with, looks up or hands on is no text on the page. */
const tekstenVan = (node: ts5.Node | undefined): string[] => {
  if (node === undefined) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(tekstenVan)
  if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) return tekstenVan(node.expression)
  if (!ts.isBinaryExpression(node)) return []
  const { AmpersandAmpersandToken, BarBarToken, PlusToken, QuestionQuestionToken } = ts.SyntaxKind
  const { kind } = node.operatorToken
  if (kind === AmpersandAmpersandToken) return tekstenVan(node.right)
  return [BarBarToken, PlusToken, QuestionQuestionToken].includes(kind)
    ? [node.left, node.right].flatMap(tekstenVan)
    : []
}

const inEigenschap = (node: ts5.JsxAttribute): string[] => {
  const naam = node.name.getText()
  if (TECHNIEK.test(naam)) return []
  return tekstenVan(node.initializer).filter(GELEZEN.test(naam) ? isWoord : lijktTekst)
}

/** Words that stand in a part itself, where somebody at the screen would see or hear them. */
export const woordenIn = (bron: string): string[] => {
  const woorden: string[] = []
  const bezoek = (node: ts5.Node): void => {
    if (ts.isJsxText(node) && isWoord(node.text)) woorden.push(node.text.trim())
    else if (ts.isJsxAttribute(node)) woorden.push(...inEigenschap(node))
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
      woorden.push(...tekstenVan(node).filter(isWoord))
    ts.forEachChild(node, bezoek)
  }
  bezoek(ts.createSourceFile('deel.tsx', bron, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX))
  return woorden
}

export const woordenInBestand = (pad: string): string[] => woordenIn(readFileSync(pad, 'utf8'))
