import { bezwaarTotEnMet } from '../../../../domain/kernel/bezwaartermijn.ts'
import type { Besluit } from '../../../../domain/pas/index.ts'
import { kies, type Getoond } from '../../toon.ts'
import { Besluit as Besluitschema, Bezwaar } from './besluit.schema.ts'

/** The number of an objection is that of its decision and which one against it. */
export const bezwaarnummerVan = ({ besluitnummer }: Pick<Besluit, 'besluitnummer'>, nummer: number): string =>
  `${besluitnummer}-${nummer}`

/**
 * A decision as it is told; without who noted it, as the municipality answers for it.
 * @param dossier whether what is for the file comes along: not in what the holder reads day by day
 */
export const toonBesluit = (
  pasnummer: string,
  besluit: Besluit,
  { dossier }: { readonly dossier: boolean },
): Getoond<typeof Besluitschema> => {
  const { verzondenOp } = besluit
  return kies(Besluitschema, {
    ...besluit,
    pasnummer,
    veranderingen: [...(besluit.veranderingen ?? [])],
    notitie: dossier ? besluit.notitie : undefined,
    afweging: dossier ? besluit.afweging : undefined,
    bezwaarTotEnMet: verzondenOp === undefined ? undefined : bezwaarTotEnMet(verzondenOp),
    bezwaren: besluit.bezwaren.map((bezwaar) =>
      kies(Bezwaar, { ...bezwaar, bezwaarnummer: bezwaarnummerVan(besluit, bezwaar.nummer) }),
    ),
    _links: { brief: { href: `/v1/passen/${pasnummer}/besluiten/${besluit.besluitnummer}/brief` } },
  })
}
