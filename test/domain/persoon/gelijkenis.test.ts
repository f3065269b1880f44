import { expect, test } from 'vitest'
import { gelijkenisVan } from '../../../domain/persoon/index.ts'

test('alike by date of birth and name, however that is written', () => {
  const een = gelijkenisVan({ naam: 'José de Vries-Bakker', geboortedatum: '1950-06-15' })
  expect(gelijkenisVan({ naam: '  jose  de vries bakker', geboortedatum: '1950-06-15' })).toBe(een)
  expect(gelijkenisVan({ naam: 'José de Vries', geboortedatum: '1950-06-15' })).not.toBe(een)
  expect(gelijkenisVan({ naam: 'José de Vries-Bakker', geboortedatum: '1950-06-16' })).not.toBe(een)
})
