import type * as z from 'zod'
import type { Paswens } from '../../../domain/pas/index.ts'
import { locatieVan, type GevondenLocaties } from '../../use-cases/rit/ritfeiten.ts'
import type { Pasverandering } from './pas.schema.ts'

/** What is asked to change of a pass, with the places that its ids stand for. */
export const paswensVan = (
  { vanaf, reden, ...verandering }: z.infer<typeof Pasverandering>,
  locaties: GevondenLocaties,
): Paswens => {
  const { woning, puntbestemmingen, nasleep: _, ...rest } = verandering
  return {
    vanaf,
    reden,
    velden: {
      ...rest,
      ...(woning === undefined ? {} : { woning: locatieVan(locaties, woning) }),
      ...(puntbestemmingen === undefined
        ? {}
        : { puntbestemmingen: puntbestemmingen.map((plaats) => locatieVan(locaties, plaats)) }),
    },
  }
}
