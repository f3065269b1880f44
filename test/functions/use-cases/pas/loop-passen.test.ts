import { expect, test } from 'vitest'
import { readPasdossier, writePasdossier } from '../../../../functions/stores/pas/passen.ts'
import { isNew } from '../../../../functions/stores/store.ts'
import { telPassen } from '../../../../functions/use-cases/pas/lijst-passen.ts'
import { loopPassen } from '../../../../functions/use-cases/pas/loop-passen.ts'
import { startOpstap } from '../../../support/opstap.ts'
import { nieuwePas, NU, PLAATSEN } from '../../../support/voorbeelden.ts'

/** Of whom nobody knows the day of birth is often said to be born on the first of January. */
const NIEUWJAARSKINDEREN = 2100

test('passes of which very many have one birthday are each met once, and counted', async () => {
  const opstap = await startOpstap({ nu: NU, locaties: PLAATSEN })
  const { store } = opstap.deps
  const wie = { sub: 'test', rollen: ['gemeente'], gemeente: 'harlingen' } as const
  const pasnummer = await nieuwePas(opstap, { geboortedatum: '1950-01-01' })
  const dossier = (await readPasdossier(store, 'harlingen', pasnummer))?.value
  if (dossier === undefined) throw new Error('no pass')
  for (let begin = 1; begin < NIEUWJAARSKINDEREN; begin += 100) {
    const writes = Array.from({ length: Math.min(100, NIEUWJAARSKINDEREN - begin) }, (_, i) => {
      const pas = { ...dossier.pas, pasnummer: `NJK-${String(begin + i).padStart(6, '0')}` }
      return writePasdossier('harlingen', { ...dossier, pas }, isNew)
    })
    expect(await store.transact(writes)).toBe('written')
  }
  const gezien: string[] = []
  for await (const { pas } of loopPassen(opstap.deps, wie)) gezien.push(pas.pasnummer)
  // Beside the eight of the demo.
  expect(gezien).toHaveLength(NIEUWJAARSKINDEREN + 8)
  expect(new Set(gezien).size).toBe(gezien.length)
  const eerste = await telPassen(opstap.deps, wie, undefined)
  const tweede = await telPassen(opstap.deps, wie, eerste.next)
  const som = (telling: typeof eerste): number => Object.values(telling.tellingen).reduce((a, b) => a + b, 0)
  expect([som(eerste), som(tweede), tweede.next]).toEqual([2000, NIEUWJAARSKINDEREN + 8 - 2000, undefined])
  await opstap.stop()
})
