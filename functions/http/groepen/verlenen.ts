import { passen } from '../pas/passen.ts'
import type { Operaties } from './operaties.ts'

export const verlenen: Operaties = {
  groep: 'verlenen',
  eerst: passen,
  rest: async () => [
    ...(await import('../pas/personen.ts')).personen,
    ...(await import('../pas/vervanging.ts')).vervanging,
    ...(await import('../pas/besluit/besluiten.ts')).besluiten,
    ...(await import('../pas/besluit/afwijzingen.ts')).afwijzingen,
    ...(await import('../pas/import/importen.ts')).importen,
    ...(await import('../rit/import/ritimporten.ts')).ritimporten,
    ...(await import('../beleid/regelingen.ts')).regelingen,
    ...(await import('../beleid/simulatie/simulaties.ts')).simulaties,
    ...(await import('../rit/vervoerder/vervoerders.ts')).vervoerders,
    ...(await import('../rit/webhook/webhooks.ts')).webhooks,
  ],
}
