import { bewaar } from '../../api/bewaar.ts'
import type { Jaarcijfers } from '../../api/typen.ts'
import type { Teksten } from '../../teksten/nl/index.ts'

/** As a Dutch spreadsheet reads it: a semicolon between values, a comma in numbers, and UTF-8 by the mark in front. */
const BEGIN = '\uFEFF'
const komma = (getal: number, decimalen: number): string => getal.toFixed(decimalen).replace('.', ',')

/** The numbers of the page, a row for each month; of too few people there is a word and no number. */
export const csvVan = (
  { maanden }: Jaarcijfers,
  { jaarcijfers: { kolommen, maand: kop }, simulatie }: Teksten,
): string => {
  const rijen = maanden.map(({ maand, mensen, cijfers }) =>
    cijfers === undefined || mensen === undefined
      ? [
          maand,
          simulatie.teWeinig,
          ...Object.keys(kolommen)
            .slice(1)
            .map(() => ''),
        ]
      : [
          maand,
          mensen,
          cijfers.ritten,
          komma(cijfers.meter / 1000, 1),
          komma(cijfers.reizigersCent / 100, 2),
          komma(cijfers.gemeenteCent / 100, 2),
          komma(cijfers.vervoerdersCent / 100, 2),
          cijfers.zonderPrijs,
          cijfers.beoordeeld === 0 ? '' : komma(cijfers.opTijd / cijfers.beoordeeld, 4),
        ],
  )
  return BEGIN + [[kop, ...Object.values(kolommen)], ...rijen].map((rij) => `${rij.join(';')}\r\n`).join('')
}

export const bewaarCsv = (cijfers: Jaarcijfers, teksten: Teksten): void =>
  bewaar(new Blob([csvVan(cijfers, teksten)], { type: 'text/csv;charset=utf-8' }), `jaarcijfers-${cijfers.jaar}.csv`)
