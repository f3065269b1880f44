import type { Datum } from '../kernel/tijd/time.ts'
import type { Pas } from './pas.ts'

export const PASSTATUSSEN = ['geldig', 'geblokkeerd', 'nogNietGeldig', 'verlopen', 'vervangen'] as const
export type Passtatus = (typeof PASSTATUSSEN)[number]

/** How a pass stands on a day. @param pas as it is on that day */
export const passtatusOp = (pas: Pas, datum: Datum): Passtatus => {
  if (pas.vervangenDoor !== undefined) return 'vervangen'
  if (datum < pas.geldigVanaf) return 'nogNietGeldig'
  if (datum > pas.geldigTotEnMet) return 'verlopen'
  return pas.blokkade !== undefined && pas.blokkade.vanaf <= datum ? 'geblokkeerd' : 'geldig'
}
