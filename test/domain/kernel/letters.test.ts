import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { netteTekst, nietTeTonen } from '../../../domain/kernel/letters.ts'
import { runs } from '../../support/runs.ts'

describe('what nobody would see is named', () => {
  test.each([
    ['a nul', 'Jan\u0000', 'een nulteken (U+0000)'],
    ['an escape code', '\u001B[31mJan', 'een besturingscode voor schermen (U+001B)'],
    ['a backspace', 'Jan\u0008', 'een teken van backspace (U+0008)'],
    ['another control', 'Jan\u009F', 'een teken dat niet te zien is (U+009F)'],
    ['zero width', '\u200B\u200B', 'een spatie zonder breedte (U+200B)'],
    ['a joiner outside a picture', 'Jan\u200D Bos', 'een verbinder zonder breedte (U+200D)'],
    ['the mark of a file', '\uFEFFJan', 'een spatie zonder breedte (U+FEFF)'],
    ['a turn of direction', 'Jan \u202Eso B', 'een teken voor de schrijfrichting (U+202E)'],
    ['an isolate', '\u2066Jan\u2069', 'een teken voor de schrijfrichting (U+2066)'],
    ['half a character', 'Jan\uD800', 'een half teken (U+D800)'],
    ['the other half', '\uDC00Jan', 'een half teken (U+DC00)'],
    ['a private character', 'Jan\uE000', 'een teken dat niet te zien is (U+E000)'],
    ['no character', 'Jan\uFFFF', 'een teken dat niet te zien is (U+FFFF)'],
    ['tags that hide text', 'Jan\u{E0041}', 'een teken dat niet te zien is (U+E0041)'],
    ['a soft hyphen', 'Voor\u00ADbeeld', 'een zacht afbreekstreepje (U+00AD)'],
    ['a tower of marks', `J${'\u0316'.repeat(30)}an`, 'een stapel van tekens op één letter'],
  ])('%s', (_, tekst, naam) => {
    expect(nietTeTonen(tekst, 'een')).toBe(naam)
    expect(nietTeTonen(tekst, 'meer')).toBe(naam)
  })

  test('a line feed is one on a line, and none in a text', () => {
    expect(nietTeTonen('Jan\nBos', 'een')).toBe('een nieuwe regel (U+000A)')
    expect(nietTeTonen('Jan\nBos', 'meer')).toBeUndefined()
  })

  test.each([
    'Zoë',
    'Đặng Nguyễn',
    'Иван',
    '李小龙',
    'محمد',
    'Jan 🚕',
    '👩‍🦽 past niet',
    '❤️',
    '👨‍👩‍👧',
    '’t',
    '½ × 2 € … – — “ja”',
  ])('nothing is wrong with %s', (tekst) => {
    expect(nietTeTonen(tekst, 'een')).toBeUndefined()
  })
})

test.each([
  ['spaces', `a${' '.repeat(64_000)}b`],
  ['marks in the wrong order', `a${'\u0301\u0316'.repeat(32_000)}`],
  ['marks in stacks of eight', 'a\u0301\u0316\u0301\u0316\u0301\u0316\u0301\u0316'.repeat(7_000)],
  ['line feeds', '\n'.repeat(64_000)],
  ['lines of white', '\n \t'.repeat(21_000)],
  ['pictures', '\u{1F600}\u200D'.repeat(16_000)],
])('a body full of %s holds nobody up', (_, tekst) => {
  const begin = performance.now()
  nietTeTonen(netteTekst(tekst), 'meer')
  expect(performance.now() - begin).toBeLessThan(1000)
})

describe('text in one form', () => {
  test.each([
    ['accents apart', 'Ju\u0308rgen', 'J\u00FCrgen'],
    ['spaces around it', '  Jan  ', 'Jan'],
    ['a hard space and a tab', 'Jan\u00A0de\tBos', 'Jan de Bos'],
    ['line ends of Windows', 'een\r\ntwee', 'een\ntwee'],
    ['an old line end', 'een\rtwee', 'een\ntwee'],
    ['line ends of Unicode', 'een\u2028twee\u2029drie', 'een\ntwee\ndrie'],
    ['a page of nothing', `een${'\n'.repeat(500)}twee`, 'een\n\ntwee'],
    ['nothing but white', ' \u00A0\n\t ', ''],
  ])('%s', (_, tekst, net) => {
    expect(netteTekst(tekst)).toBe(net)
  })

  const STUKJES = [
    'a',
    'e\u0301',
    '\u0301',
    '\u0316',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u00A0',
    '\u2028',
    '\u0085',
    '\uD800',
    '\uDC00',
    '\u200D',
    '😀',
  ]
  test('is the same when it is done again', () => {
    assert(
      property(array(constantFrom(...STUKJES)), (stukjes) => {
        const net = netteTekst(stukjes.join(''))
        expect(netteTekst(net)).toBe(net)
      }),
      { numRuns: runs(500) },
    )
  })
})
