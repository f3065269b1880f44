import { jaarVan, type Datum } from '../../kernel/tijd/time.ts'

/** As long as a claim that was made lives (Algemene wet bestuursrecht, artikel 4:104, lid 1); that it bounds asking is a choice: ADR 51. */
const TERUG_JAREN = 5

/** Years that can be billed on a day: the next one beforehand, and five back. */
export const factureerbareJaren = (vandaag: Datum): { readonly eerste: number; readonly laatste: number } => {
  const jaar = jaarVan(vandaag)
  return { eerste: jaar - TERUG_JAREN, laatste: jaar + 1 }
}
