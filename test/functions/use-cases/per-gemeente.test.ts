import { expect, test } from 'vitest'
import { perGemeente } from '../../../functions/use-cases/per-gemeente.ts'

const ELF = Array.from({ length: 11 }, (_, i) => `g${i}`)
const depsOp = (minuut: number) => ({ gemeenten: () => Promise.resolve(ELF), nu: () => minuut * 60_000 })

test('each gemeente once; one that fails is told by its fault, and stops no other', async () => {
  const gezien: string[] = []
  const regels: unknown[] = []
  const werk = async (gemeente: string): Promise<void> => {
    gezien.push(gemeente)
    if (gemeente === 'g3') throw new Error('Wubbigje Voorbeeld (verzonnen)')
  }
  const ronde = await perGemeente(depsOp(0), { naam: 'proef', log: (regel) => regels.push(regel), werk })
  expect(ronde).toEqual({ gedaan: 10, mislukt: 1, nietBereikt: 0 })
  expect(gezien.toSorted()).toEqual(ELF.toSorted())
  expect(regels).toEqual([expect.objectContaining({ operation: 'proef', error: 'Error' })])
  expect(JSON.stringify(regels)).not.toContain('Wubbigje')
})

test('what there was no time for is counted, and comes first in another minute', async () => {
  const eersteVan = async (minuut: number): Promise<readonly string[]> => {
    const gezien: string[] = []
    const werk = async (gemeente: string): Promise<void> => void gezien.push(gemeente)
    const magDoor = (): boolean => gezien.length < 1
    const ronde = await perGemeente(depsOp(minuut), { naam: 'proef', log: () => {}, werk, magDoor })
    expect(ronde).toEqual({ gedaan: 1, mislukt: 0, nietBereikt: 10 })
    return gezien
  }
  expect([await eersteVan(0), await eersteVan(1), await eersteVan(10), await eersteVan(11)]).toEqual([
    ['g0'],
    ['g1'],
    ['g10'],
    ['g0'],
  ])
})

test('without a gemeente there is nothing to do', async () => {
  const deps = { gemeenten: () => Promise.resolve([]), nu: () => 0 }
  const ronde = await perGemeente(deps, { naam: 'proef', log: () => {}, werk: () => Promise.reject(new Error('x')) })
  expect(ronde).toEqual({ gedaan: 0, mislukt: 0, nietBereikt: 0 })
})
