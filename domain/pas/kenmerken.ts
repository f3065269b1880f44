import type { Dier, Hulpmiddel, Meereizende } from '../kernel/reis.ts'
import type { Pas } from './pas.ts'

/**
 * CROW codes that mean something to the rules. All others are passed on to the carrier unchanged.
 * Source: CROW, Reizigerskenmerken.
 */
const ZIT_IN_ROLSTOEL = ['HR-01', 'HR-02', 'HR-06']
const SCOOTMOBIEL = ['HR-09', 'HR-10']
const MEDISCHE_BEGELEIDING = ['AB-03']
const INDIVIDUEEL_VERVOER = ['AV-01']
const ROLLATOR = ['HR-07', 'HR-08']
const OPVOUWBARE_ROLSTOEL = ['HR-03']
const HULPHOND = ['HR-12']

const heeft = (pas: Pas, codes: readonly string[]): boolean => pas.kenmerken.some((code) => codes.includes(code))

/** The holder travels seated in a wheelchair: the vehicle must have room for it, whatever the order says. */
export const reistInRolstoel = (pas: Pas): boolean => pas.vervoertype === 'rolstoel' || heeft(pas, ZIT_IN_ROLSTOEL)

/** Individual transport is granted among others for a very large wheelchair (Harlingen § 9.5), so it allows one (ADR 6). */
export const magInRolstoel = (pas: Pas): boolean => reistInRolstoel(pas) || reistIndividueel(pas)

const reistIndividueel = (pas: Pas): boolean => pas.vervoertype === 'individueel' || heeft(pas, INDIVIDUEEL_VERVOER)

export const magScootmobielMeenemen = (pas: Pas): boolean => pas.scootmobiel || heeft(pas, SCOOTMOBIEL)

export const moetBegeleidReizen = (pas: Pas): boolean =>
  pas.begeleiding === 'verplicht' || heeft(pas, MEDISCHE_BEGELEIDING)

/** What kind of transport the carrier must send. */
export const vervoertypeVan = (pas: Pas): Pas['vervoertype'] =>
  reistIndividueel(pas) ? 'individueel' : reistInRolstoel(pas) ? 'rolstoel' : 'regulier'

/** Who and what always or mostly comes along with this holder: it stands ready on a form, to be left out by hand. */
export interface GewoonlijkMee {
  readonly meereizenden: readonly Meereizende[]
  readonly hulpmiddelen: readonly Hulpmiddel[]
  readonly dieren: readonly Dier[]
}

export const gewoonlijkMee = (pas: Pas): GewoonlijkMee => ({
  meereizenden: moetBegeleidReizen(pas) ? [{ soort: 'medischBegeleider' }] : [],
  hulpmiddelen: [
    ...(heeft(pas, ROLLATOR) ? ['rollator' as const] : []),
    ...(reistInRolstoel(pas) ? ['rolstoel' as const] : []),
    ...(heeft(pas, OPVOUWBARE_ROLSTOEL) ? ['opvouwbareRolstoel' as const] : []),
    ...(magScootmobielMeenemen(pas) ? [{ soort: 'scootmobiel', overstap: 'zelfstandig' } as const] : []),
  ],
  dieren: heeft(pas, HULPHOND) ? [{ soort: 'hulphond' }] : [],
})
