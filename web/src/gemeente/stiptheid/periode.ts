import { Temporal } from 'temporal-polyfill'

/** Days of which the numbers are asked, both included. */
export interface Periode {
  readonly van: string
  readonly tot: string
}

export const SNELKEUZES = ['dezeWeek', 'vorigeWeek', 'dezeMaand', 'vorigeMaand'] as const
export type Snelkeuze = (typeof SNELKEUZES)[number]

const periode = (van: Temporal.PlainDate, tot: Temporal.PlainDate): Periode => ({
  van: van.toString(),
  tot: tot.toString(),
})

/** The period that somebody means on a day; one that is not over goes on until that day. */
export const periodeVan = (keuze: Snelkeuze, vandaag: string): Periode => {
  const dag = Temporal.PlainDate.from(vandaag)
  const maandag = dag.subtract({ days: dag.dayOfWeek - 1 })
  const eerste = dag.with({ day: 1 })
  switch (keuze) {
    case 'dezeWeek':
      return periode(maandag, dag)
    case 'vorigeWeek':
      return periode(maandag.subtract({ days: 7 }), maandag.subtract({ days: 1 }))
    case 'dezeMaand':
      return periode(eerste, dag)
    case 'vorigeMaand':
      return periode(eerste.subtract({ months: 1 }), eerste.subtract({ days: 1 }))
  }
}
