import { abonnementstarief } from './abonnementstarief.ts'
import { bankgegevens } from './bankgegevens.ts'
import { beleid } from './beleid.ts'
import { bijdragen } from './bijdragen.ts'
import { bijdrageruns } from './bijdrageruns.ts'
import { correctieverzoeken } from './correctieverzoeken.ts'
import { gegevens } from './gegevens.ts'
import { inlog } from './inlog.ts'
import { inzagen } from './inzagen.ts'
import { koppelingen } from './koppelingen.ts'
import { locaties } from './locaties.ts'
import { openbaar } from './openbaar.ts'
import { passen } from './passen.ts'
import { paszoekvragen } from './paszoekvragen.ts'
import { reizigersbudgetten } from './reizigersbudgetten.ts'
import { ritbeoordelingen } from './ritbeoordelingen.ts'
import type { Route } from './route.ts'
import { ritreeksen } from './ritreeksen.ts'
import { ritten } from './ritten.ts'
import { stiptheid } from './stiptheid.ts'
import { uitvoering } from './uitvoering.ts'
import { vervoersopdrachten } from './vervoersopdrachten.ts'

/** Every operation of the API. */
export const routes: readonly Route[] = [
  ...ritbeoordelingen,
  ...ritten,
  ...ritreeksen,
  ...uitvoering,
  ...vervoersopdrachten,
  ...stiptheid,
  ...passen,
  ...paszoekvragen,
  ...reizigersbudgetten,
  ...inzagen,
  ...gegevens,
  ...correctieverzoeken,
  ...koppelingen,
  ...locaties,
  ...beleid,
  ...abonnementstarief,
  ...bijdragen,
  ...bijdrageruns,
  ...bankgegevens,
  ...inlog,
  ...openbaar,
]
