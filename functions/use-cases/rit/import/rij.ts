import type { Opzij, Rit } from '../../../../domain/rit/index.ts'
import type { Importplaats } from '../../pas/import/adres.ts'
import type { Ritverzoek } from '../ritfeiten.ts'

/** A ride that was booked in another system. */
export interface Importrit {
  /** Where it stands in the file, as people count. */
  readonly rij: number
  readonly externId: string
  /** Whose it is: by the number of the pass, or the one that the pass had in the other system. */
  readonly over: { readonly pasnummer?: string | undefined; readonly externId?: string | undefined }
  readonly van: Importplaats
  readonly naar: Importplaats
  readonly reis: Omit<Ritverzoek, 'pasnummer' | 'van' | 'naar'>
  /** Why it may be, where the rules say no. */
  readonly afwijking: Opzij['afwijking']
}

export interface Ritimportfout {
  readonly rij: number
  readonly externId?: string | undefined
  /** Empty where it is about the row. */
  readonly veld: string
  readonly code: string
  readonly detail: string
}

/** A row without faults, with the rides that it is or becomes; a ride that is still to be booked has no number. */
export interface Ritimportrij {
  readonly rij: number
  readonly externId: string
  readonly pasnummer: string
  /** New, booked before by this number and as it was, or otherwise since or in the file. */
  readonly stand: 'nieuw' | 'gelijk' | 'anders'
  readonly ritten: readonly (Pick<Rit, 'vertrek' | 'afstand'> & { readonly ritnummer?: string })[]
}
