import { isDeepStrictEqual } from 'node:util'

/** A pass and its rides as simply as can be: no shared code with what it is compared with. */

export const DAGEN = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'] as const
/** No ride lasts into the next slot; the last one of a day, 20 km long, lasts until after midnight. */
export const SLOTS = ['08:00', '12:00', '17:00', '23:50'] as const
export const METERS = { 'op-7692-m': 10_000, 'op-15384-m': 19_999 } as const
export type Bestemming = keyof typeof METERS
export const BEGIN = Date.parse('2026-12-29T07:05:00+01:00')
export const LAATSTE_DAG = '2027-12-31'
/** Metres and fare are kept of who cancels later than this, and where nobody was at the door. */
export const KOSTELOOS_TOT_MS = 3_600_000
const UUR = 3_600_000

export interface Plan {
  readonly dag: string
  readonly slot: string
  readonly naar: Bestemming
}
export type Status = 'geboekt' | 'gereden' | 'geannuleerd' | 'loosgemeld'
export interface Modelrit {
  readonly ritnummer: string
  readonly richting: 'heen' | 'retour'
  readonly ander: string | undefined
  plan: Plan
  status: Status
  rolstoel: boolean
  prijsCent: number
  /** It was put off when cancelling had consequences already. */
  uitgesteldTeLaat: boolean
  houdt: boolean
}
export interface Velden {
  readonly vervoertype: 'regulier' | 'rolstoel'
  readonly meterPerJaar: number
  readonly geblokkeerd: boolean
}

export const vertrekVan = ({ dag, slot }: Plan): string => `${dag}T${slot}:00+01:00`
export const epochVan = (plan: Plan): number => Date.parse(vertrekVan(plan))
const jaarVan = ({ dag }: Plan): number => Number(dag.slice(0, 4))
const meterVan = ({ naar }: Plan): number => METERS[naar]

export class Model {
  nu = BEGIN
  readonly ritten: Modelrit[] = []
  readonly boekingen: { readonly sleutel: string; readonly body: unknown; readonly ritnummers: readonly string[] }[] =
    []
  readonly wijzigingen: { readonly vanaf: string; readonly velden: Partial<Velden> }[] = []
  readonly bereikt = new Map<number, Set<number>>()
  einde: string | null = null
  /** Changes of the pass, those of its ending included. */
  keerGewijzigd = 0

  vandaag(): string {
    return new Date(this.nu + UUR).toISOString().slice(0, 10)
  }

  geldigTotEnMet(): string {
    return this.einde ?? LAATSTE_DAG
  }

  /** For each field: of the changes up to the day the one from the latest day, of those from one day the last made. */
  pasOp(dag: string): Velden {
    const pas: Velden = { vervoertype: 'regulier', meterPerJaar: 60_000, geblokkeerd: false }
    const dagen = [...new Set(this.wijzigingen.map(({ vanaf }) => vanaf))].filter((vanaf) => vanaf <= dag).toSorted()
    const geldend = dagen.flatMap((vanaf) => this.wijzigingen.filter((w) => w.vanaf === vanaf))
    return Object.assign(pas, ...geldend.map(({ velden }) => velden))
  }

  limiet(dag: string): number {
    return this.geldigTotEnMet() < `${dag.slice(0, 4)}-01-01` ? 0 : this.pasOp(dag).meterPerJaar
  }

  som(jaar: number, waar: (rit: Modelrit) => boolean): number {
    return this.ritten.reduce(
      (som, rit) => (jaarVan(rit.plan) === jaar && waar(rit) ? som + meterVan(rit.plan) : som),
      0,
    )
  }

  verbruikt(jaar: number, behalve?: Modelrit): number {
    return this.som(jaar, (r) => r !== behalve && (r.status === 'geboekt' || r.status === 'gereden' || r.houdt))
  }

  private magOpDag(dag: string): boolean {
    return dag <= this.geldigTotEnMet() && !this.pasOp(dag).geblokkeerd
  }

  mag(plannen: readonly Plan[], behalve?: Modelrit): boolean {
    return plannen.every((plan) => {
      const jaar = jaarVan(plan)
      const nodig = plannen.reduce((som, p) => (jaarVan(p) === jaar ? som + meterVan(p) : som), 0)
      const bezet = this.ritten.some(
        (r) => r !== behalve && r.status === 'geboekt' && r.plan.dag === plan.dag && r.plan.slot === plan.slot,
      )
      const past = nodig <= Math.max(0, this.limiet(plan.dag) - this.verbruikt(jaar, behalve))
      return epochVan(plan) > this.nu && this.magOpDag(plan.dag) && !bezet && past
    })
  }

  /** What a booking or a change notes: each part of the budget once, by the limit of the first ride of the year. */
  noteerBereikt(plannen: readonly Plan[]): void {
    for (const plan of plannen) {
      const jaar = jaarVan(plan)
      if (plannen.find((p) => jaarVan(p) === jaar) !== plan) continue
      const gehad = this.bereikt.get(jaar) ?? new Set()
      for (const procent of [80, 100])
        if (this.verbruikt(jaar) * 100 >= this.limiet(plan.dag) * procent) gehad.add(procent)
      this.bereikt.set(jaar, gehad)
    }
  }

  isRolstoel(plan: Plan): boolean {
    return this.pasOp(plan.dag).vervoertype === 'rolstoel'
  }

  isTeLaat(rit: Modelrit): boolean {
    return this.nu > epochVan(rit.plan) - KOSTELOOS_TOT_MS
  }

  private komende(): Modelrit[] {
    const komend = this.ritten.filter((rit) => rit.status === 'geboekt' && epochVan(rit.plan) >= this.nu)
    return komend.toSorted((a, b) => epochVan(a.plan) - epochVan(b.plan))
  }

  /** Notes a change of the pass, unless it is so already. */
  wijzigPas(vanaf: string, velden: Partial<Velden>): void {
    const nu = this.pasOp(vanaf)
    if (isDeepStrictEqual({ ...nu, ...velden }, nu)) return
    this.wijzigingen.push({ vanaf, velden })
    this.keerGewijzigd++
    for (const rit of this.komende()) rit.rolstoel = this.isRolstoel(rit.plan)
  }

  beeindig(einde: string | null): void {
    if (einde === this.einde) return
    this.einde = einde
    this.keerGewijzigd++
  }

  geraakt(): string[] {
    const komend = this.komende()
    const over = new Map<number, number>()
    return komend.flatMap((rit) => {
      const jaar = jaarVan(rit.plan)
      const eerder = over.get(jaar) ?? this.verbruikt(jaar) - this.som(jaar, (r) => komend.includes(r))
      const limiet = this.limiet(rit.plan.dag)
      const past = limiet === 0 || meterVan(rit.plan) <= Math.max(0, limiet - eerder)
      const kan = past && this.magOpDag(rit.plan.dag)
      over.set(jaar, kan ? eerder + meterVan(rit.plan) : eerder)
      return kan ? [] : [rit.ritnummer]
    })
  }

  annuleer(rit: Modelrit): void {
    if (rit.status !== 'geboekt') return
    rit.houdt = rit.uitgesteldTeLaat || this.isTeLaat(rit)
    rit.status = 'geannuleerd'
  }

  overzicht(jaar: number) {
    // Today, or the nearest day of that year on which the pass is valid.
    const laatste = [`${jaar}-12-31`, this.geldigTotEnMet()].toSorted()[0] ?? ''
    const vandaag = [this.vandaag(), `${jaar}-01-01`].toSorted()[1] ?? ''
    const peildatum = vandaag > laatste && laatste >= `${jaar}-01-01` ? laatste : vandaag
    const limietMeter = this.limiet(peildatum)
    const verbruikt = this.verbruikt(jaar)
    const aantal = (status: Status): number =>
      this.ritten.filter((rit) => rit.status === status && rit.houdt && jaarVan(rit.plan) === jaar).length
    return {
      limietMeter,
      geboektMeter: this.som(jaar, (rit) => rit.status === 'geboekt'),
      geredenMeter: this.som(jaar, (rit) => rit.status === 'gereden'),
      ingehoudenMeter: this.som(jaar, (rit) => rit.houdt),
      vrijgegevenMeter: this.som(jaar, (rit) => rit.status === 'geannuleerd' && !rit.houdt),
      resterendMeter: Math.max(0, limietMeter - verbruikt),
      teLaatGeannuleerd: aantal('geannuleerd'),
      loosgemeld: aantal('loosgemeld'),
    }
  }
}
