import { expect, test } from 'vitest'
import { isZelfdeNaam } from '../../../domain/pas/index.ts'

const NAAM = 'Zoë D’Hônt-de Vries (verzonnen)'

test.each([
  ['the whole name', NAAM, true],
  ['a last name', 'Vries', true],
  ['without accents and capitals', 'zoe hont', true],
  ['with accents where there are none', 'Vríes', true],
  ['the beginning of a word', 'vri', true],
  ['an initial', 'Z. de Vries', true],
  ['in another order', 'Vries, de, Zoë', true],
  ['composed otherwise in Unicode', 'Zoe\u0308', true],
  ['the middle of a word', 'ries', false],
  ['a word too many', 'Zoë de Vries Jansen', false],
  ['another name', 'Jansen', false],
  ['nothing', '', false],
  ['only marks', ' -’. ', false],
])('%s', (_, getypt, verwacht) => {
  expect(isZelfdeNaam(getypt, NAAM)).toBe(verwacht)
})
