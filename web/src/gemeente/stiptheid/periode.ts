import { plusDagen, plusMaanden, weekdagVan, type Datum } from '../../lezen/kalender.ts'

/** Days of which the numbers are asked, both included. */
export interface Periode {
  readonly van: string
  readonly tot: string
}

export const SNELKEUZES = ['dezeWeek', 'vorigeWeek', 'dezeMaand', 'vorigeMaand'] as const
export type Snelkeuze = (typeof SNELKEUZES)[number]

/** The period that somebody means on a day; one that is not over goes on until that day. */
export const periodeVan = (keuze: Snelkeuze, vandaag: Datum): Periode => {
  const maandag = plusDagen(vandaag, 1 - weekdagVan(vandaag))
  const eerste = `${vandaag.slice(0, 7)}-01`
  switch (keuze) {
    case 'dezeWeek':
      return { van: maandag, tot: vandaag }
    case 'vorigeWeek':
      return { van: plusDagen(maandag, -7), tot: plusDagen(maandag, -1) }
    case 'dezeMaand':
      return { van: eerste, tot: vandaag }
    case 'vorigeMaand':
      return { van: plusMaanden(eerste, -1), tot: plusDagen(eerste, -1) }
  }
}
