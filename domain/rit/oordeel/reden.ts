import type { Ritdoel, Richting, Hulpmiddelsoort, Meereizende } from '../../kernel/reis.ts'
import type { Bron } from '../../kernel/citation.ts'
import type { Datum } from '../../kernel/tijd/time.ts'
import type { Vervoertype } from '../../pas/index.ts'
import type { Gebruik } from '../../persoon/index.ts'
import { isGelijk } from '../../kernel/gelijk.ts'
import type { Afwijzing } from '../../kernel/uitkomst.ts'

/** Whom the tariff of the day lets travel for nothing; left out where there is none. */
export type WieGratis = {
  readonly begeleiderGratis?: boolean
  readonly medereizigerGratis?: boolean
}

/** Of all rides of a request in one year. */
export type Jaartekort = {
  readonly jaar: number
  readonly nodigMeter: number
  readonly resterendMeter: number
  readonly limietMeter: number
}

/** Of all rides of a request that count in one period of a budget: metres, zones, rides or cents. */
export type Budgettekort = {
  readonly budget: string
  readonly periode: string
  readonly telt: keyof Gebruik
  readonly nodig: number
  readonly resterend: number
  readonly limiet: number
}

/** The facts that each rule reports with its reason. Distances in whole metres, times in milliseconds. */
export interface FeitenPerRegel {
  'beleid.niet-van-kracht': { readonly datum: Datum }
  'beleid.geen-tarief': { readonly datum: Datum }
  'pas.ongeldig': { readonly datum: Datum; readonly geldigVanaf: Datum; readonly geldigTotEnMet: Datum }
  'pas.geblokkeerd': { readonly datum: Datum; readonly geblokkeerdVanaf: Datum }
  'tijd.verleden': { readonly vertrek: string; readonly nu: string }
  'tijd.te-kort-vooraf': {
    readonly vertrek: string
    readonly vroegsteVertrek: string
  } & ({ readonly minimumMinuten: number } | { readonly klok: string; readonly dagenVooraf: number })
  'tijd.te-ver-vooruit': { readonly datum: Datum; readonly maximumDagen: number; readonly laatsteDatum: Datum }
  'tijd.buiten-bediening': {
    readonly vertrek: string
    /** `HH:MM` on the Dutch clock, as in the policy; after 24:00 the clock goes on. */
    readonly vertrekLokaal: string
    /** Begin of the first block of service on that day, and end of the last; none where the taxi does not drive. */
    readonly van: string | null
    readonly totEnMet: string | null
    readonly blokken: readonly { readonly van: string; readonly totEnMet: string }[]
  }
  'rit.dubbel': {
    readonly vertrek: string
    readonly ritnummer: string | null
    /** Whose other ride it is, where that is not the holder's. */
    readonly wie?: 'medereiziger' | undefined
  }
  'doel.andere-regeling': {
    readonly ritdoel: Ritdoel
    readonly verantwoordelijk: string
    /** It is not sure that somebody else arranges this transport. */
    readonly misschien?: true
  }
  'gebied.buiten-straal':
    | {
        readonly afstandMeter: number
        readonly maximumMeter: number
        readonly adres: 'van' | 'naar'
        /** Left out where the distance from the home counts. */
        readonly gemeten?: 'straalVanOpstapadres' | 'ritlengte'
      }
    /** An area that the policy names, and why rides in it are not made, in its own words. */
    | { readonly gebied: string; readonly reden: string | undefined }
  /** The map of zones, if the policy has one. */
  'gebied.zones-onbekend': { readonly kaart: string | null }
  'budget.ontoereikend': Jaartekort | Budgettekort
  'meereizen.te-veel-kinderen': { readonly aantal: number; readonly maximum: number }
  'meereizen.te-veel-medereizigers': { readonly aantal: number; readonly maximum: number }
  /** How many fellow travellers were named by a pass that is not there, or not valid that day. */
  'meereizen.pas-onbekend': { readonly aantal: number }
  'meereizen.niet-toegestaan': { readonly wie: Meereizende['soort']; readonly aantal: number }
  'meereizen.begeleider-ontbreekt': { readonly begeleiding: 'verplicht' } & WieGratis
  'meereizen.begeleider-zonder-pas': { readonly aantal: number } & WieGratis
  'meereizen.begeleider-te-jong': { readonly leeftijd: number; readonly minimum: number }
  'meereizen.te-veel-begeleiders': { readonly aantal: number; readonly maximum: number } & WieGratis
  'hulpmiddel.rolstoel-niet-geindiceerd': { readonly vervoertype: Vervoertype }
  'hulpmiddel.scootmobiel-niet-geindiceerd': { readonly scootmobiel: false }
  'hulpmiddel.scootmobiel-onveilig': { readonly overstap: 'nietMogelijk' }
  'hulpmiddel.ritlengte': {
    readonly hulpmiddel: Hulpmiddelsoort
    readonly afstandMeter: number
    readonly vanafMeter: number | undefined
    readonly totEnMetMeter: number | undefined
  }
  'dier.niet-toegestaan': { readonly aantal: number; readonly huisdieren?: 'nooit' }
  'bagage.te-veel': { readonly stuks: number; readonly maximum: number }
  'bagage.verboden': { readonly gevaarlijk: true }
}

export type RegelId = keyof FeitenPerRegel

/** What a rider can do instead; the sentence is in `teksten.ts`. */
export type AlternatiefSoort =
  | 'valys'
  | 'anderTijdstip'
  | 'minderKilometers'
  | 'minderPersonen'
  | 'andersMeereizen'
  | 'andersMeenemen'
  | 'andereRegeling'
  | 'gemeente'

/** Why something may not be done, or must be put to somebody, with the text it rests on. */
export type Reden<R extends RegelId = RegelId> = {
  [Id in R]: {
    readonly regel: Id
    readonly uitkomst: Afwijzing
    readonly bron: Bron
    readonly feiten: FeitenPerRegel[Id]
    readonly alternatief: AlternatiefSoort | undefined
    /** Only where a reason holds for one of the two rides of a return. */
    readonly richting?: Richting
  }
}[R]

/** The same rule with the same facts: of two rides, or before and after a change. */
export const isZelfdeReden = (een: Reden, ander: Reden): boolean =>
  een.regel === ander.regel && isGelijk(een.feiten, ander.feiten)
