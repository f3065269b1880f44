import { tijdBuitenBediening } from './bediening.ts'
import type { Beslistabel } from './beslistabel.ts'
import { tijdTeKortVooraf, tijdTeVerVooruit, tijdVerleden } from './boektijd.ts'
import { budgetOntoereikend } from './budget.ts'
import { doelAndereRegeling } from './doel.ts'
import { ritDubbel } from './dubbel.ts'
import { gebiedBuitenStraal } from './gebied.ts'
import {
  bagageTeVeel,
  bagageVerboden,
  dierNietToegestaan,
  rolstoelNietGeindiceerd,
  scootmobielNietGeindiceerd,
  scootmobielOnveilig,
} from './meenemen.ts'
import {
  begeleiderOntbreekt,
  begeleiderTeJong,
  begeleiderZonderPas,
  meereizenPasOnbekend,
  teVeelBegeleiders,
  teVeelKinderen,
  teVeelMedereizigers,
} from './meereizen.ts'
import { gebiedZonesOnbekend } from './zones.ts'
import { hulpmiddelRitlengte, meereizenNietToegestaan } from './soorten.ts'
import { beleidGeenTarief, beleidNietVanKracht, pasGeblokkeerd, pasOngeldig } from './pas-en-beleid.ts'

/** A table for every rule, in the order in which reasons are told. */
export const beslistabellen: readonly Beslistabel[] = [
  beleidNietVanKracht,
  beleidGeenTarief,
  pasOngeldig,
  pasGeblokkeerd,
  tijdVerleden,
  tijdTeKortVooraf,
  tijdTeVerVooruit,
  tijdBuitenBediening,
  ritDubbel,
  doelAndereRegeling,
  gebiedBuitenStraal,
  gebiedZonesOnbekend,
  budgetOntoereikend,
  rolstoelNietGeindiceerd,
  teVeelKinderen,
  teVeelMedereizigers,
  meereizenPasOnbekend,
  meereizenNietToegestaan,
  begeleiderOntbreekt,
  begeleiderZonderPas,
  begeleiderTeJong,
  teVeelBegeleiders,
  scootmobielNietGeindiceerd,
  scootmobielOnveilig,
  hulpmiddelRitlengte,
  dierNietToegestaan,
  bagageTeVeel,
  bagageVerboden,
]
