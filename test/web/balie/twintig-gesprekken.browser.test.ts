import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { hasChromium, openWeb } from '../support/browser.ts'

/** What a new ride with its way back may cost of an operator's hands, from the search to the confirmation. */
const NIEUW_HOOGSTENS = 50
/** A ride as the last one, for a caller whose pass is on the screen. */
const NOGMAALS_HOOGSTENS = 9

const PASSEN = ['000001', '000003', '000005', '000006', '000002'] as const
const NIEUWE_DAG = { woord: 'vr', datum: '2026-03-13' }
const HERHAALDE_DAGEN = [
  { woord: 'za', datum: '2026-03-14' },
  { woord: 'zo', datum: '2026-03-15' },
  { woord: 'ma', datum: '2026-03-16' },
] as const

/** A keyboard that counts as a hand does: every letter, and each key of two that are pressed together. */
const toetsenbord = (page: Page) => {
  let aantal = 0
  return {
    typ: async (tekst: string) => {
      aantal += tekst.length
      await page.keyboard.type(tekst)
    },
    druk: async (...toetsen: string[]) => {
      for (const toets of toetsen) {
        aantal += toets.split('+').length
        await page.keyboard.press(toets)
      }
    },
    /** How often a key was pressed since this was asked before. */
    aantal: () => {
      const tot = aantal
      aantal = 0
      return tot
    },
  }
}

describe.skipIf(!hasChromium())('an operator with twenty callers in a row', () => {
  const web = openWeb()

  test('a new ride in 50 key presses, a repeated one in 9, and whatever comes between loses nothing', async () => {
    const { page, klachten } = await web.inloggen('lokaal-centralist-harlingen')
    // Who is asked whether to leave a half-filled form stays.
    let gevraagd = 0
    page.on('dialog', async (vraag) => {
      gevraagd += 1
      await vraag.dismiss()
    })
    const toets = toetsenbord(page)
    const veld = (id: string) => page.locator(`#${id}`).inputValue()
    const heeftFocus = async (id: string) =>
      await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe(id)
    const isGeboekt = (kop: string) => page.getByRole('heading', { name: kop }).waitFor()

    await page.locator('#zoek').waitFor()
    const open = async (pas: string) => {
      await toets.druk('F2')
      await toets.typ(`hrl${pas}`)
      await toets.druk('Enter')
      await page.waitForURL(`**/balie/pas/HRL-${pas}`)
      await heeftFocus('naar')
    }
    const vulIn = async () => {
      await toets.typ('franeker stat')
      await page.getByRole('option', { name: 'Station Franeker' }).waitFor()
      await toets.druk('ArrowDown', 'Enter', 'Tab', 'Tab')
      // A pass with rides has a button more, to book the last one once more.
      if ((await page.evaluate('document.activeElement?.id')) !== 'wanneer') await toets.druk('Tab')
      await heeftFocus('wanneer')
      await toets.typ(`${NIEUWE_DAG.woord} half 3`)
      await toets.druk('Tab', 'Tab')
      await heeftFocus('terug')
      await toets.typ('half 5')
    }
    const ingevuld = async () =>
      await expect
        .poll(async () => [await veld('naar'), await veld('wanneer'), await veld('terug')])
        .toEqual(['Station Franeker', `${NIEUWE_DAG.woord} half 3`, 'half 5'])
    const zoalsVorige = async (woord: string) => {
      await toets.druk('F9')
      await heeftFocus('wanneer')
      await toets.typ(woord)
      await toets.druk('Control+Enter')
      await page.getByRole('heading', { name: /^De (heenrit en de terugrit zijn|rit is) geboekt$/ }).waitFor()
    }

    /** What happens to an operator in the middle of a call; back at the form afterwards. */
    const onderbrekingen: Partial<Record<(typeof PASSEN)[number], () => Promise<void>>> = {
      // The next caller is helped first.
      '000003': async () => {
        await open('000001')
        toets.aantal()
        await zoalsVorige('do')
        expect(toets.aantal()).toBeLessThanOrEqual(NOGMAALS_HOOGSTENS)
        await page
          .getByRole('navigation', { name: 'Net geholpen' })
          .getByText(/\(nog niet af\)$/)
          .click()
        await heeftFocus('naar')
      },
      // The wrong key: the page is asked for once more.
      '000005': async () => {
        await page.evaluate('location.reload()')
        await expect.poll(() => gevraagd).toBeGreaterThan(0)
      },
      // Back to the caller before, and forth again.
      '000006': async () => {
        await page.goBack()
        await page.waitForURL('**/balie/pas/HRL-000005')
        await heeftFocus('naar')
        await page.goForward()
        await heeftFocus('naar')
      },
      // A question about another day.
      '000002': async () => {
        await page.getByRole('link', { name: 'Ritten van een dag' }).click()
        await page.getByRole('heading', { name: /^Ritten van woensdag 11 maart/ }).waitFor()
        await page.goBack()
        await heeftFocus('naar')
      },
    }

    for (const pas of PASSEN) {
      await open(pas)
      await vulIn()
      const voor = toets.aantal()
      await onderbrekingen[pas]?.()
      toets.aantal()
      await ingevuld()
      await toets.druk('Control+Enter')
      await isGeboekt('De heenrit en de terugrit zijn geboekt')
      expect(voor + toets.aantal()).toBeLessThanOrEqual(NIEUW_HOOGSTENS)
    }
    for (const { woord } of HERHAALDE_DAGEN) {
      for (const pas of PASSEN) {
        await open(pas)
        toets.aantal()
        await zoalsVorige(woord)
        expect(toets.aantal()).toBeLessThanOrEqual(NOGMAALS_HOOGSTENS)
      }
    }
    expect(klachten).toEqual([])

    const token = await web.proces.token('centralist')
    for (const pas of PASSEN) {
      const { body } = await web.proces.call('GET', `/ritten?pasnummer=HRL-${pas}&van=2026-03-13&tot=2026-03-16`, {
        token,
      })
      const heen: string[] = body.ritten.filter((rit: any) => rit.richting === 'heen').map((rit: any) => rit.vertrek)
      expect([pas, heen.map((vertrek) => vertrek.slice(0, 10)).toSorted()]).toEqual([
        pas,
        [NIEUWE_DAG, ...HERHAALDE_DAGEN].map(({ datum }) => datum),
      ])
      const nieuw = body.ritten.filter((rit: any) => rit.vertrek.startsWith(NIEUWE_DAG.datum))
      expect(nieuw.map((rit: any) => rit.vertrek).toSorted()).toEqual(['2026-03-13T13:30:00Z', '2026-03-13T15:30:00Z'])
    }
    await page.context().close()
  })
})
