import { beleidVan, type Regeling } from '../../beleid/index.ts'
import { epochMsVan, momentVan, MS_PER_MINUUT } from '../../kernel/tijd/time.ts'
import type { Rit } from '../rit.ts'
import { stiptheidVan, type Stiptheidsbelofte } from '../stiptheid/stiptheid.ts'
import { contractprijsCent, type Prestatie } from '../vervoerder/contract.ts'
import { vervoerderVan, type Vervoerder } from '../vervoerder/vervoerder.ts'
import { verschuldigdCentVan } from '../verloop/afrekening.ts'

/** What can have become of a ride whose time has come; of `nietGemeld` nobody reported anything. */
export const AFLOPEN = ['gereden', 'geannuleerd', 'loosgemeld', 'nietGereden', 'nietGemeld'] as const
export type Afloop = (typeof AFLOPEN)[number]

/** So many rides a month, from the first number on. */
const GEBRUIK_VANAF = [1, 2, 5, 10, 20] as const
export const GEBRUIKSKLASSEN = GEBRUIK_VANAF.map((vanaf, i) => {
  const volgende = GEBRUIK_VANAF[i + 1]
  if (volgende === undefined) return `${vanaf}+`
  return volgende - vanaf === 1 ? String(vanaf) : `${vanaf}-${volgende - 1}`
})

/** What is kept of a month: numbers, and nobody in them. Amounts are whole cents, lengths whole metres. */
export interface Maandtelling {
  /** How many rides, and of how many passes. */
  readonly aflopen: Readonly<Record<Afloop, { readonly ritten: number; readonly mensen: number }>>
  /** Of rides that were driven, as agreed with the rider. */
  readonly meter: number
  /** Due from travellers, also for not travelling; and the part of it that the municipality receives. */
  readonly reizigersCent: number
  readonly gemeenteCent: number
  /** What the contracts give the carriers, and how many rides no contract has a price for. */
  readonly vervoerdersCent: number
  readonly zonderPrijs: number
  /** Of rides on days on which a time is promised: how many, and how many on time. */
  readonly beoordeeld: number
  readonly opTijd: number
  /** Some fare is an example. */
  readonly isVoorbeeld: boolean
  /** How many passes drove how often, by class; one that did not drive is in none. */
  readonly gebruik: Readonly<Record<string, number>>
}

/** What counting depends on besides the rides. */
export interface Telfeiten {
  readonly versies: readonly Regeling[]
  readonly vervoerders: readonly Vervoerder[]
  readonly peilEpochMs: number
}

const afloopVan = ({ status, vertrek }: Rit, peilEpochMs: number): Afloop | undefined => {
  if (status !== 'geboekt') return status
  return epochMsVan(vertrek) < peilEpochMs ? 'nietGemeld' : undefined
}

const prestatieVan = ({ status, vervoertype, afstand, uitvoering }: Rit): Prestatie | undefined => {
  if (status === 'loosgemeld') return { soort: 'loosrit', vervoertype, meter: 0, minuten: 0 }
  if (status !== 'gereden' || uitvoering === undefined) return undefined
  const ms = epochMsVan(uitvoering.uitgestapt) - epochMsVan(uitvoering.ingestapt)
  return { soort: 'rit', vervoertype, meter: afstand.meter, minuten: Math.ceil(ms / MS_PER_MINUUT) }
}

/** @returns nothing where the carrier did nothing to be paid for, and `onbekend` where no contract says what it costs */
const kostenVan = (rit: Rit, { vervoerders, versies }: Telfeiten): number | 'onbekend' | undefined => {
  const prestatie = prestatieVan(rit)
  if (prestatie === undefined) return undefined
  const contract = vervoerders.length === 0 ? undefined : vervoerderVan(rit, vervoerders, versies)?.contract
  return (contract && contractprijsCent(contract, prestatie, momentVan(rit.vertrek).datum)) ?? 'onbekend'
}

const klasseVan = (ritten: number): string =>
  GEBRUIKSKLASSEN[GEBRUIK_VANAF.findLastIndex((vanaf) => ritten >= vanaf)] ?? ''

/** Counts the rides of a month, some at a time. Which pass a ride is of is known while it counts, and is not in what comes of it. */
export class Maandteller {
  readonly #feiten: Telfeiten
  readonly #perPas: Readonly<Record<Afloop, Map<string, number>>> = {
    gereden: new Map(),
    geannuleerd: new Map(),
    loosgemeld: new Map(),
    nietGereden: new Map(),
    nietGemeld: new Map(),
  }
  readonly #som = {
    meter: 0,
    reizigersCent: 0,
    gemeenteCent: 0,
    vervoerdersCent: 0,
    zonderPrijs: 0,
    beoordeeld: 0,
    opTijd: 0,
  }
  #isVoorbeeld = false

  constructor(feiten: Telfeiten) {
    this.#feiten = feiten
  }

  /** @param belofte what is promised on the day of these rides */
  tel(ritten: readonly Rit[], belofte: Stiptheidsbelofte | undefined): void {
    for (const rit of ritten) this.#telRit(rit, belofte)
  }

  #telRit(rit: Rit, belofte: Stiptheidsbelofte | undefined): void {
    const { versies, peilEpochMs } = this.#feiten
    const afloop = afloopVan(rit, peilEpochMs)
    if (afloop === undefined) return
    const passen = this.#perPas[afloop]
    passen.set(rit.pasnummer, (passen.get(rit.pasnummer) ?? 0) + 1)
    this.#telGeld(rit, versies)
    if (afloop !== 'gereden') return
    this.#som.meter += rit.afstand.meter
    const stiptheid = stiptheidVan(rit, belofte)
    if (stiptheid === undefined) return
    this.#som.beoordeeld += 1
    if (stiptheid.oordeel === 'opTijd') this.#som.opTijd += 1
  }

  #telGeld(rit: Rit, versies: readonly Regeling[]): void {
    // Of what nobody reported it is not known whether anything is due.
    const cent = rit.status === 'geboekt' ? 0 : verschuldigdCentVan(rit)
    this.#som.reizigersCent += cent
    if (cent > 0 && beleidVan(versies, rit.beleid)?.bijdrage?.ritbijdrageVoor === 'gemeente')
      this.#som.gemeenteCent += cent
    if (cent > 0 && rit.ritprijs.status === 'voorbeeld') this.#isVoorbeeld = true
    const kosten = kostenVan(rit, this.#feiten)
    if (kosten === 'onbekend') this.#som.zonderPrijs += 1
    else this.#som.vervoerdersCent += kosten ?? 0
  }

  get telling(): Maandtelling {
    const van = (afloop: Afloop) => {
      const aantallen = [...this.#perPas[afloop].values()]
      return { ritten: aantallen.reduce((som, een) => som + een, 0), mensen: aantallen.length }
    }
    const gebruik = Object.fromEntries(GEBRUIKSKLASSEN.map((klasse) => [klasse, 0]))
    for (const ritten of this.#perPas.gereden.values()) {
      const klasse = klasseVan(ritten)
      gebruik[klasse] = (gebruik[klasse] ?? 0) + 1
    }
    return {
      aflopen: {
        gereden: van('gereden'),
        geannuleerd: van('geannuleerd'),
        loosgemeld: van('loosgemeld'),
        nietGereden: van('nietGereden'),
        nietGemeld: van('nietGemeld'),
      },
      ...this.#som,
      isVoorbeeld: this.#isVoorbeeld,
      gebruik,
    }
  }
}
