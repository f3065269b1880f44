import { expect } from 'vitest'
import { en } from '../../../web/src/teksten/en/index.ts'
import { nl } from '../../../web/src/teksten/nl/index.ts'
import { TESTPERSONEN } from '../../../functions/local/demo/demo.ts'
import type { Scherm } from './browser.ts'

/** Stands where a text of ours has a name, number or date in it. */
const GAT = '\u0001'
/** So many letters are no accident, wherever they stand in a text. */
const ONMISKENBAAR = 12

type Blad = readonly [pad: string, tekst: string]
/** What every text says, functions for one, for several and for none. */
const bladenVan = (tak: unknown, pad = ''): Blad[] => {
  if (typeof tak === 'string') return [[pad, tak]]
  if (typeof tak === 'function')
    // Some hand on what they are given, a number too; what cuts up a name takes none.
    return [GAT, 0, 1].flatMap((waarde): Blad[] => {
      try {
        const tekst = (tak as (...waarden: unknown[]) => unknown)(...Array.from({ length: tak.length }, () => waarde))
        return [[pad, String(tekst)]]
      } catch (fout) {
        if (waarde === GAT) throw fout
        return []
      }
    })
  if (typeof tak !== 'object' || tak === null) return []
  return Object.entries(tak).flatMap(([naam, deel]) => bladenVan(deel, pad === '' ? naam : `${pad}.${naam}`))
}

const letters = (tekst: string): number => tekst.replaceAll(/[^\p{L}]/gu, '').length
const patroon = (tekst: string): string =>
  tekst
    .split(GAT)
    .map((deel) => deel.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`))
    .join('.+')

const engels = new Set(bladenVan(en).map(([, tekst]) => tekst.toLowerCase()))
/** Every Dutch text that is another one in English, as what it looks like on a page. */
const NEDERLANDS = bladenVan(nl)
  .filter(([, tekst]) => letters(tekst) > 1 && !engels.has(tekst.toLowerCase()))
  .map(([pad, tekst]) => ({
    pad,
    vorm: new RegExp(letters(tekst) >= ONMISKENBAAR ? patroon(tekst) : `^${patroon(tekst)}$`, 'i'),
  }))

/** Words that are no English and in no name or address: they give away what stands in no list of texts. */
const WOORDEN =
  /\b(als|bij|dan|de|deze|dit|een|eerst|geen|gemeente|het|hij|kan|kunt|maar|meer|mag|moet|naar|niet|nog|ook|rit|ritten|uw|vanaf|voor|waar|wat|wie|wij|wordt|zijn|zonder|januari|februari|maart|augustus|oktober|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|jaar|uur)\b/i

/** Runs in the page: every text and label that is not said to be Dutch, and was not typed by somebody. */
const LEES = `(() => {
  const nederlands = (element) => element?.closest('[lang]')?.lang === 'nl' || element?.tagName === 'TEXTAREA'
  const gevonden = [document.title]
  const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (loper.nextNode()) if (!nederlands(loper.currentNode.parentElement)) gevonden.push(loper.currentNode.data)
  for (const element of document.body.querySelectorAll('*'))
    for (const naam of ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title'])
      if (element.hasAttribute(naam) && !nederlands(element)) gevonden.push(element.getAttribute(naam))
  return [...new Set(gevonden.map((tekst) => tekst.replaceAll(/\\s+/g, ' ').trim()))].filter((tekst) => tekst !== '')
})()`

/** Data, which have no language: people that the demo made up. */
const NAMEN = TESTPERSONEN.flatMap(({ naam, handelend }) => [naam, ...(handelend === undefined ? [] : [handelend])])
const zonderNamen = (tekst: string): string => NAMEN.reduce((rest, naam) => rest.replaceAll(naam, ''), tekst)

/** What is Dutch on a page in English, besides what says that it is: what a municipality wrote, and what the API says. */
export const nederlandsOp = async ({ page }: Scherm): Promise<string[]> => {
  await page.locator('html[lang="en"] h1').first().waitFor({ state: 'attached' })
  const teksten = (await page.evaluate(LEES)) as string[]
  expect(teksten.length).toBeGreaterThan(3)
  return teksten.map(zonderNamen).flatMap((tekst) => {
    const pad = NEDERLANDS.find(({ vorm }) => vorm.test(tekst))?.pad
    return pad !== undefined || WOORDEN.test(tekst) ? [`${tekst} (${pad ?? 'in no list of texts'})`] : []
  })
}
