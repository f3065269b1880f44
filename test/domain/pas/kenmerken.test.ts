import { describe, expect, test } from 'vitest'
import {
  gewoonlijkMee,
  magInRolstoel,
  magScootmobielMeenemen,
  moetBegeleidReizen,
  reistInRolstoel,
  vervoertypeVan,
  type Pas,
} from '../../../domain/pas/index.ts'
import { PAS } from '../support.ts'

const wat = (pas: Partial<Pas>) => {
  const heel = { ...PAS, ...pas }
  return {
    inRolstoel: reistInRolstoel(heel),
    magInRolstoel: magInRolstoel(heel),
    scootmobiel: magScootmobielMeenemen(heel),
    begeleiding: moetBegeleidReizen(heel),
    vervoertype: vervoertypeVan(heel),
  }
}
const GEWOON = {
  inRolstoel: false,
  magInRolstoel: false,
  scootmobiel: false,
  begeleiding: false,
  vervoertype: 'regulier',
}
const ROLSTOEL = { ...GEWOON, inRolstoel: true, magInRolstoel: true, vervoertype: 'rolstoel' }
const INDIVIDUEEL = { ...GEWOON, magInRolstoel: true, vervoertype: 'individueel' }

describe('what a pass says by itself', () => {
  test.each([
    ['nothing', {}, GEWOON],
    ['rolstoel', { vervoertype: 'rolstoel' }, ROLSTOEL],
    ['individueel', { vervoertype: 'individueel' }, INDIVIDUEEL],
    ['scootmobiel', { scootmobiel: true }, { ...GEWOON, scootmobiel: true }],
    ['begeleiding', { begeleiding: 'verplicht' }, { ...GEWOON, begeleiding: true }],
  ] as const)('%s', (_, pas, verwacht) => {
    expect(wat(pas)).toEqual(verwacht)
  })
})

describe('what its CROW codes say', () => {
  test.each([
    ['HR-01', ROLSTOEL],
    ['HR-02', ROLSTOEL],
    ['HR-06', ROLSTOEL],
    ['HR-09', { ...GEWOON, scootmobiel: true }],
    ['HR-10', { ...GEWOON, scootmobiel: true }],
    ['AV-01', INDIVIDUEEL],
    ['AB-03', { ...GEWOON, begeleiding: true }],
    ['HR-07', GEWOON],
    ['HR-08', GEWOON],
    ['HR-12', GEWOON],
    ['RR-01', GEWOON],
    ['RR-03', GEWOON],
    ['ZZ-99', GEWOON],
  ])('%s', (code, verwacht) => {
    expect(wat({ kenmerken: [code] })).toEqual(verwacht)
  })

  test('several at once', () => {
    expect(wat({ kenmerken: ['RR-01', 'HR-06', 'AV-01', 'AB-03', 'HR-10'] })).toEqual({
      inRolstoel: true,
      magInRolstoel: true,
      scootmobiel: true,
      begeleiding: true,
      vervoertype: 'individueel',
    })
  })
})

describe('what stands ready on a form for this holder', () => {
  const NIETS = { meereizenden: [], hulpmiddelen: [], dieren: [] }
  const scootmobiel = { soort: 'scootmobiel', overstap: 'zelfstandig' } as const
  const begeleider = { soort: 'medischBegeleider' } as const
  test.each([
    ['nothing', {}, NIETS],
    ['begeleiding', { begeleiding: 'verplicht' }, { ...NIETS, meereizenden: [begeleider] }],
    ['AB-03', { kenmerken: ['AB-03'] }, { ...NIETS, meereizenden: [begeleider] }],
    ['AB-04, where it depends', { kenmerken: ['AB-04'] }, NIETS],
    ['rolstoel', { vervoertype: 'rolstoel' }, { ...NIETS, hulpmiddelen: ['rolstoel'] }],
    ['HR-02', { kenmerken: ['HR-02'] }, { ...NIETS, hulpmiddelen: ['rolstoel'] }],
    ['HR-03', { kenmerken: ['HR-03'] }, { ...NIETS, hulpmiddelen: ['opvouwbareRolstoel'] }],
    ['HR-07', { kenmerken: ['HR-07'] }, { ...NIETS, hulpmiddelen: ['rollator'] }],
    ['scootmobiel', { scootmobiel: true }, { ...NIETS, hulpmiddelen: [scootmobiel] }],
    ['HR-10', { kenmerken: ['HR-10'] }, { ...NIETS, hulpmiddelen: [scootmobiel] }],
    ['HR-12', { kenmerken: ['HR-12'] }, { ...NIETS, dieren: [{ soort: 'hulphond' }] }],
    ['individueel', { vervoertype: 'individueel' }, NIETS],
  ] as const)('%s', (_, pas, verwacht) => {
    expect(gewoonlijkMee({ ...PAS, ...pas })).toEqual(verwacht)
  })
})
