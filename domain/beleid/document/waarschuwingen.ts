import { datumTekst } from '../../kernel/tekst.ts'
import type { Regeling } from '../regeling.ts'
import { rekentMetZones } from '../zones.ts'
import { eenheidInOordeel, getalTekst, naamInDocument } from './eenheden.ts'
import type { Melding } from './vertaal.ts'

type Grenzen = readonly [vanaf: number, totEnMet: number]

/**
 * Between which numbers Dutch schemes keep, widely: in whole cents, millicents and metres. What lies outside is not wrong,
 * but was most likely meant otherwise: 25 metres for 25 kilometres. Nought is always plain.
 */
const GEWOON: Readonly<Record<string, Grenzen>> = {
  straalMeter: [3_000, 150_000],
  meterPerJaar: [100_000, 15_000_000],
  vanafMeter: [100, 500_000],
  totEnMetMeter: [100, 500_000],
  meter: [500, 20_000],
  opstapCent: [15, 2_000],
  minimumCent: [20, 5_000],
  maximumCent: [50, 20_000],
  bedragCent: [50, 100_000],
  budgetMeter: [10_000, 15_000_000],
  budgetZones: [5, 5_000],
  budgetRitten: [1, 1_000],
  budgetCent: [500, 500_000],
  perJaarCent: [100, 5_000_000],
  perRitCent: [10, 50_000],
  procent: [1, 100],
  opstapEenheden: [1, 5],
  maximumEenheden: [1, 100],
  vanafZones: [1, 50],
  totEnMetZones: [1, 50],
  procentVanPashouder: [10, 2_000],
  vanafLeeftijd: [1, 100],
  totEnMetLeeftijd: [1, 110],
  minimumLeeftijd: [4, 21],
  maximaleGeldigheidJaar: [1, 20],
  heen: [5, 4_320],
  retour: [5, 4_320],
  horizonDagen: [1, 400],
  dagenVooraf: [1, 14],
  besteldBinnenMinuten: [5, 4_320],
  vanafKeer: [2, 20],
  kosteloosTotMinuten: [5, 2_880],
  ritMaanden: [12, 360],
  pasMaandenNaEinde: [12, 360],
  logboekMaanden: [12, 360],
}

/** Of a field that is not named above: by its unit. */
const PER_EENHEID = { euro: [1, 100_000], km: [100, 1_000_000] } as const
/** What a kilometre, a zone or another unit costs. */
const PRIJS_PER: Grenzen = [3_000, 1_000_000]

const grenzenVan = (veld: string): Grenzen | undefined => {
  const eenheid = eenheidInOordeel(veld)
  if (GEWOON[veld] !== undefined || eenheid === undefined) return GEWOON[veld]
  return veld.startsWith('millicentPer') ? PRIJS_PER : PER_EENHEID[eenheid.soort]
}

const getalWaarschuwing = (veld: string, getal: number, pad: string): Melding[] => {
  const grenzen = grenzenVan(veld)
  if (grenzen === undefined || getal === 0) return []
  const [vanaf, totEnMet] = grenzen
  if (getal >= vanaf && getal <= totEnMet) return []
  const eenheid = eenheidInOordeel(veld)
  const toon = (een: number): string => (eenheid === undefined ? String(een) : getalTekst(een, eenheid))
  const wat = eenheid === undefined ? toon(getal) : `${toon(getal)} ${eenheid.soort === 'euro' ? 'euro' : 'kilometer'}`
  const tekst = `${wat} is ${getal < vanaf ? 'erg weinig' : 'erg veel'}. Regelingen in Nederland hebben hier tussen ${toon(vanaf)} en ${toon(totEnMet)}. Klopt dit?`
  return [{ pad, detail: tekst }]
}

const getallen = (waarde: unknown, pad: readonly string[]): Melding[] => {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([veld, deel]) => {
    const hier = [...pad, naamInDocument(veld)]
    return typeof deel === 'number' ? getalWaarschuwing(veld, deel, hier.join('.')) : getallen(deel, hier)
  })
}

/** Days at the end on which the regeling holds and no tariff was set for. */
const zonderTarief = ({ tarieven, geldigTotEnMet }: Regeling): Melding[] => {
  const laatste = tarieven.toSorted((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1)).at(-1)
  const einde = laatste?.geldigTotEnMet
  if (laatste === undefined || einde === undefined || einde === geldigTotEnMet) return []
  const pad = `tarieven.${tarieven.indexOf(laatste)}.geldigTotEnMet`
  const gevolg = laatste.naAfloop === 'geenRitten' ? 'kan niemand een rit boeken' : 'geldt dit tarief nog'
  return [{ pad, detail: `Na ${datumTekst(einde)} is er geen nieuw tarief. Dan ${gevolg}. Klopt dit?` }]
}

/** Whoever counts by zones needs a map of them. */
const zonderZonekaart = (regeling: Regeling): Melding[] =>
  regeling.zones === undefined && rekentMetZones(regeling)
    ? [
        {
          pad: 'zones',
          detail:
            'Deze regeling rekent met zones en heeft geen kaart met zones. Dan kan niemand een rit boeken. Klopt dit?',
        },
      ]
    : []

/** What is not wrong but strange, so that somebody must say that it is meant. */
export const waarschuwingenVan = (regeling: Regeling): Melding[] => [
  // What somebody has travelled before an example may be any number.
  ...getallen({ ...regeling, voorbeelden: [] }, []),
  ...zonderTarief(regeling),
  ...zonderZonekaart(regeling),
]
