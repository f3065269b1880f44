import { useState, type ReactNode } from 'react'
import { alsFout, type Veldfout } from '../../api/fout.ts'
import { nederlands } from '../melding/nederlands.tsx'
import { useWoorden } from '../../teksten/index.tsx'

/** A field of a form, and the place where the API says its faults. */
export interface Formulierveld {
  readonly id: string
  readonly label: string
  readonly plek: string
}

const foutenIn = (fout: unknown): readonly Veldfout[] => (fout === null ? [] : (alsFout(fout).probleem.errors ?? []))

const isVan = ({ location }: Veldfout, plek: string): boolean => location === plek || location.startsWith(`${plek}.`)

/** Whether it is a field that is wrong, and not something else. */
export const heeftVeldfouten = (fout: unknown): boolean => foutenIn(fout).length > 0

/** The names that the API has for dates. A form takes them as people write them. */
const DATUMS: readonly string[] = [
  'aanvraagdatum',
  'besluitdatum',
  'datum',
  'geboortedatum',
  'geincasseerdOp',
  'geldigTotEnMet',
  'geldigVanaf',
  'gepostOp',
  'incassodatum',
  'ondertekendOp',
  'ontvangenOp',
  'sinds',
  'tot',
  'totEnMet',
  'uitvoerdatum',
  'van',
  'vanaf',
]

const isGeenDatum = ({ code, location }: Veldfout): boolean =>
  code === 'formaat' && DATUMS.includes(location.split('.').at(-1) ?? '')

/** What the API found wrong in a field, or in a part of it, in Dutch as the API wrote it; of a date how people write one. */
export const useVeldfout = (fout: unknown): ((...plekken: readonly string[]) => ReactNode) => {
  const { t } = useWoorden()
  return (...plekken) => {
    const gevonden = foutenIn(fout).find((veldfout) => plekken.some((plek) => isVan(veldfout, plek)))
    if (gevonden === undefined) return undefined
    return isGeenDatum(gevonden) ? t.fout.geenDatum : nederlands(gevonden.detail)
  }
}

/** What it found wrong elsewhere: in the whole, or in what has no field of its own. */
export const zonderVeld = (fout: unknown, velden: readonly Formulierveld[]): string[] =>
  foutenIn(fout)
    .filter((veldfout) => velden.every(({ plek }) => !isVan(veldfout, plek)))
    .map(({ detail }) => detail)

/**
 * The text fields of a form: what was typed stays, and each tells what the API found wrong in it.
 * @param naam tells the fields of this form apart from those of others on the page
 * @param labels by the names that the API has for the fields
 */
export const useFormulier = <V extends string>(
  naam: string,
  labels: Readonly<Record<V, string>>,
  begin: Readonly<Record<V, string>>,
  fout: unknown,
) => {
  const [waarden, zetWaarden] = useState(begin)
  const foutBij = useVeldfout(fout)
  const idVan = (veld: V): string => `${naam}-${veld}`
  return {
    waarden,
    leeg: () => zetWaarden(begin),
    veld: (veld: V) => ({
      id: idVan(veld),
      label: labels[veld],
      fout: foutBij(veld),
      autoComplete: 'off',
      value: waarden[veld],
      onChange: ({ target: { value } }: { target: { value: string } }) =>
        zetWaarden((nu) => ({ ...nu, [veld]: value })),
    }),
    velden: (Object.keys(begin) as V[]).map((veld): Formulierveld => ({
      id: idVan(veld),
      label: labels[veld],
      plek: veld,
    })),
  }
}
