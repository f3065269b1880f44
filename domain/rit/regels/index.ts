import type { Regel } from '../oordeel/regel.ts'
import { beleidNietVanKracht } from './beleid.niet-van-kracht.ts'
import { beleidGeenTarief } from './beleid.geen-tarief.ts'
import { pasOngeldig } from './pas.ongeldig.ts'
import { pasGeblokkeerd } from './pas.geblokkeerd.ts'
import { tijdVerleden } from './tijd.verleden.ts'
import { tijdTeKortVooraf } from './tijd.te-kort-vooraf.ts'
import { tijdTeVerVooruit } from './tijd.te-ver-vooruit.ts'
import { tijdBuitenBediening } from './tijd.buiten-bediening.ts'
import { ritDubbel } from './rit.dubbel.ts'
import { doelAndereRegeling } from './doel.andere-regeling.ts'
import { gebiedBuitenStraal } from './gebied.buiten-straal.ts'
import { gebiedZonesOnbekend } from './gebied.zones-onbekend.ts'
import { budgetOntoereikend } from './budget.ontoereikend.ts'
import { hulpmiddelRolstoelNietGeindiceerd } from './hulpmiddel.rolstoel-niet-geindiceerd.ts'
import { meereizenNietToegestaan } from './meereizen.niet-toegestaan.ts'
import { hulpmiddelRitlengte } from './hulpmiddel.ritlengte.ts'
import { meereizenTeVeelKinderen } from './meereizen.te-veel-kinderen.ts'
import { meereizenTeVeelMedereizigers } from './meereizen.te-veel-medereizigers.ts'
import { meereizenPasOnbekend } from './meereizen.pas-onbekend.ts'
import { meereizenBegeleiderOntbreekt } from './meereizen.begeleider-ontbreekt.ts'
import { meereizenBegeleiderZonderPas } from './meereizen.begeleider-zonder-pas.ts'
import { meereizenBegeleiderTeJong } from './meereizen.begeleider-te-jong.ts'
import { meereizenTeVeelBegeleiders } from './meereizen.te-veel-begeleiders.ts'
import { hulpmiddelScootmobielNietGeindiceerd } from './hulpmiddel.scootmobiel-niet-geindiceerd.ts'
import { hulpmiddelScootmobielOnveilig } from './hulpmiddel.scootmobiel-onveilig.ts'
import { dierNietToegestaan } from './dier.niet-toegestaan.ts'
import { bagageTeVeel } from './bagage.te-veel.ts'
import { bagageVerboden } from './bagage.verboden.ts'

/** All rules in the order in which their reasons are told: first what stops any ride, then the sentences of the law as they stand. */
export const regels: readonly Regel[] = [
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
  hulpmiddelRolstoelNietGeindiceerd,
  meereizenTeVeelKinderen,
  meereizenTeVeelMedereizigers,
  meereizenPasOnbekend,
  meereizenNietToegestaan,
  meereizenBegeleiderOntbreekt,
  meereizenBegeleiderZonderPas,
  meereizenBegeleiderTeJong,
  meereizenTeVeelBegeleiders,
  hulpmiddelScootmobielNietGeindiceerd,
  hulpmiddelScootmobielOnveilig,
  hulpmiddelRitlengte,
  dierNietToegestaan,
  bagageTeVeel,
  bagageVerboden,
]
