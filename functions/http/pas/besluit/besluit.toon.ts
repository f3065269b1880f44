import { bezwaarTotEnMet } from '../../../../domain/kernel/bezwaartermijn.ts'
import type { Afwijzing, Besluit } from '../../../../domain/pas/index.ts'
import { kies, type Getoond } from '../../toon.ts'
import { Afwijzing as Afwijzingschema, Afwijzingsbezwaar } from './afwijzing.schema.ts'
import { Besluit as Besluitschema, Bezwaar } from './besluit.schema.ts'

/** The number of an objection is that of its decision and which one against it. */
export const bezwaarnummerVan = ({ besluitnummer }: Pick<Besluit, 'besluitnummer'>, nummer: number): string =>
  `${besluitnummer}-${nummer}`

const termijnVan = ({ verzondenOp }: Besluit): string | undefined =>
  verzondenOp === undefined ? undefined : bezwaarTotEnMet(verzondenOp)

/**
 * A decision as it is told; without who noted it, as the municipality answers for it.
 * @param dossier whether what is for the file comes along: not in what the holder reads day by day
 */
export const toonBesluit = (
  pasnummer: string,
  besluit: Besluit,
  { dossier }: { readonly dossier: boolean },
): Getoond<typeof Besluitschema> =>
  kies(Besluitschema, {
    ...besluit,
    pasnummer,
    veranderingen: [...(besluit.veranderingen ?? [])],
    notitie: dossier ? besluit.notitie : undefined,
    afweging: dossier ? besluit.afweging : undefined,
    bezwaarTotEnMet: termijnVan(besluit),
    bezwaren: besluit.bezwaren.map((bezwaar) =>
      kies(Bezwaar, { ...bezwaar, bezwaarnummer: bezwaarnummerVan(besluit, bezwaar.nummer) }),
    ),
    _links: { brief: { href: `/v1/passen/${pasnummer}/besluiten/${besluit.besluitnummer}/brief` } },
  })

/** A refusal with what is for the file: only the municipality reads it. */
export const toonAfwijzing = ({ aanvrager, besluit }: Afwijzing): Getoond<typeof Afwijzingschema> =>
  kies(Afwijzingschema, {
    ...besluit,
    afwijzingsnummer: besluit.besluitnummer,
    aanvrager: { ...aanvrager, adres: [...aanvrager.adres] },
    // A refusal answers an aanvraag: its day is asked for when it is laid down.
    aanvraagdatum: besluit.aanvraagdatum ?? besluit.besluitdatum,
    bezwaarTotEnMet: termijnVan(besluit),
    bezwaren: besluit.bezwaren.map((bezwaar) => kies(Afwijzingsbezwaar, bezwaar)),
    _links: { brief: { href: `/v1/afwijzingen/${besluit.besluitnummer}/brief` } },
  })
