import type { Vervoerder } from '../../api/typen.ts'
import { regelsVan } from '../../lezen/regels.ts'
import { useVeldfout, type Formulierveld } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'

const VELDEN = [
  'vervoerdersnummer',
  'naam',
  'geldigVanaf',
  'geldigTotEnMet',
  'woonplaatsen',
  'inlogs',
  'wijzigingenDagen',
] as const
type Veld = (typeof VELDEN)[number]

/** What stands in the fields, as somebody types it. */
export type Waarden = Readonly<Record<Veld, string>>

const GEWOONLIJK_DAGEN = 7

export const waardenVan = (vervoerder: Vervoerder | undefined, inVeld: (dag: string) => string): Waarden => ({
  vervoerdersnummer: vervoerder?.vervoerdersnummer ?? '',
  naam: vervoerder?.naam ?? '',
  geldigVanaf: vervoerder === undefined ? '' : inVeld(vervoerder.geldigVanaf),
  geldigTotEnMet: vervoerder?.geldigTotEnMet === undefined ? '' : inVeld(vervoerder.geldigTotEnMet),
  woonplaatsen: vervoerder?.rijdt.woonplaatsen?.join('\n') ?? '',
  inlogs: vervoerder?.inlogs.join('\n') ?? '',
  wijzigingenDagen: String(vervoerder?.wijzigingenDagen ?? GEWOONLIJK_DAGEN),
})

/** The carrier that the fields say; what has no field, such as the prices of the contract, stays as it was. */
export const vervoerderVan = (
  vervoerder: Vervoerder | undefined,
  { woonplaatsen, inlogs, wijzigingenDagen, geldigVanaf, geldigTotEnMet, ...rest }: Partial<Waarden>,
  vervoertypen: Vervoerder['rijdt']['vervoertypen'] & {},
  uitVeld: (dag: string) => string,
): Vervoerder => {
  const plaatsen = regelsVan(woonplaatsen)
  // What is missing or no number goes as it is: the API names it.
  return {
    ...(vervoerder?.contract !== undefined && { contract: vervoerder.contract }),
    ...rest,
    ...(geldigVanaf !== undefined && { geldigVanaf: uitVeld(geldigVanaf) }),
    ...(geldigTotEnMet !== undefined && { geldigTotEnMet: uitVeld(geldigTotEnMet) }),
    rijdt: {
      ...(vervoertypen.length > 0 && { vervoertypen }),
      ...(plaatsen.length > 0 && { woonplaatsen: plaatsen }),
    },
    inlogs: regelsVan(inlogs),
    ...(wijzigingenDagen !== undefined && { wijzigingenDagen: Number(wijzigingenDagen) }),
  } as Vervoerder
}

/** Where the API says a fault of this carrier: in the list, at its place. */
const plekVan = (plek: number, veld: Veld): string =>
  `vervoerders.${plek}.${veld === 'woonplaatsen' ? 'rijdt.woonplaatsen' : veld}`

interface Formulier {
  /** Of the carrier in the list. */
  readonly plek: number
  readonly waarden: Waarden
  readonly zetWaarden: (waarden: Waarden) => void
  readonly fout: unknown
}

const idVan = (veld: Veld): string => `vervoerder-${veld}`

export const useVervoerderveld = ({ plek, waarden, zetWaarden, fout }: Formulier) => {
  const { t } = useWoorden()
  const foutBij = useVeldfout(fout)
  return {
    velden: VELDEN.map((veld): Formulierveld => ({
      id: idVan(veld),
      label: t.vervoerders.velden[veld],
      plek: plekVan(plek, veld),
    })),
    veld: (veld: Veld) => ({
      id: idVan(veld),
      label: t.vervoerders.velden[veld],
      fout: foutBij(plekVan(plek, veld)),
      autoComplete: 'off',
      value: waarden[veld],
      onChange: ({ target: { value } }: { target: { value: string } }) => zetWaarden({ ...waarden, [veld]: value }),
    }),
  }
}
