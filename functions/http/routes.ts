import { abonnementstarief } from './bijdrage/abonnementstarief.ts'
import { bankgegevens } from './bijdrage/bank/bankgegevens.ts'
import { bankbestanden } from './bijdrage/bank/bankbestanden.ts'
import { tussenrekening } from './bijdrage/bank/tussenrekening.ts'
import { beleid } from './beleid/beleid.ts'
import { beleidsproeven } from './beleid/beleidsproeven.ts'
import { regelingen } from './beleid/regelingen.ts'
import { simulaties } from './beleid/simulatie/simulaties.ts'
import { weigeringen } from './beleid/simulatie/weigeringen.ts'
import { regelbezwaren } from './bijdrage/bezwaar/regelbezwaren.ts'
import { terugbetaalopdrachten } from './bijdrage/terugbetaling/terugbetaalopdrachten.ts'
import { regelboekcontrole } from './bijdrage/regelboek/regelboekcontrole.ts'
import { bestanden } from './bijdrage/run/bestanden.ts'
import { brieven } from './bijdrage/brief/brieven.ts'
import { drukwerk } from './bijdrage/brief/drukwerk.ts'
import { bijdragen } from './bijdrage/bijdragen.ts'
import { bijdrageruns } from './bijdrage/run/bijdrageruns.ts'
import { concept } from './bijdrage/run/concept.ts'
import { journaal } from './bijdrage/journaal/journaal.ts'
import { meldingen } from './bijdrage/run/meldingen.ts'
import { correctieverzoeken } from './inzage/correctieverzoeken.ts'
import { exporten } from './inzage/exporten.ts'
import { gegevens } from './inzage/gegevens.ts'
import { inlog } from './inzage/inlog.ts'
import { inzagen } from './inzage/inzagen.ts'
import { koppelingen } from './inzage/koppelingen.ts'
import { agenda } from './rit/agenda/agenda.ts'
import { berichten } from './rit/bericht/berichten.ts'
import { berichtsjablonen } from './rit/bericht/sjablonen.ts'
import { ritimporten } from './rit/import/ritimporten.ts'
import { locaties } from './rit/locaties.ts'
import type { Operaties } from './groepen/operaties.ts'
import { openbaar } from './openbaar.ts'
import { afwijzingen } from './pas/besluit/afwijzingen.ts'
import { besluiten } from './pas/besluit/besluiten.ts'
import { beeindigingen } from './pas/beeindiging/beeindigingen.ts'
import { importen } from './pas/import/importen.ts'
import { kilometerverzoeken } from './pas/kilometers/kilometerverzoeken.ts'
import { notities } from './pas/notities/notities.ts'
import { maandoverzichten } from './pas/maandoverzicht/maandoverzichten.ts'
import { nasleep } from './pas/nasleep/nasleep.ts'
import { passen } from './pas/passen.ts'
import { paszoekvragen } from './pas/paszoekvragen.ts'
import { reizigersbudgetten } from './pas/reizigersbudgetten.ts'
import { annulering } from './rit/annulering.ts'
import { ritbeoordelingen } from './rit/ritbeoordelingen.ts'
import type { Groep, Route } from './route.ts'
import { ritreeksen } from './reeks/ritreeksen.ts'
import { ritten } from './rit/ritten.ts'
import { personen } from './pas/personen.ts'
import { vervallenplaatsen } from './pas/vervallenplaatsen.ts'
import { vervanging } from './pas/vervanging.ts'
import { meereisritten } from './rit/meereisritten.ts'
import { jaarcijfers } from './rit/jaarcijfers/jaarcijfers.ts'
import { stiptheid } from './rit/vervoerder/stiptheid.ts'
import { uitvoering } from './rit/vervoerder/uitvoering.ts'
import { facturen } from './rit/vervoerder/facturen.ts'
import { webhooks } from './rit/webhook/webhooks.ts'
import { voortgang } from './rit/vervoerder/voortgang.ts'
import { vervoerders } from './rit/vervoerder/vervoerders.ts'
import { vervoersopdrachten } from './rit/vervoerder/vervoersopdrachten.ts'

/** Every operation of the API. */
export const routes: readonly Route[] = [
  ...ritbeoordelingen,
  ...ritten,
  ...annulering,
  ...agenda,
  ...meereisritten,
  ...berichten,
  ...berichtsjablonen,
  ...ritreeksen,
  ...uitvoering,
  ...voortgang,
  ...webhooks,
  ...vervoersopdrachten,
  ...vervoerders,
  ...facturen,
  ...stiptheid,
  ...jaarcijfers,
  ...passen,
  ...nasleep,
  ...importen,
  ...ritimporten,
  ...beeindigingen,
  ...vervallenplaatsen,
  ...vervanging,
  ...besluiten,
  ...afwijzingen,
  ...personen,
  ...paszoekvragen,
  ...reizigersbudgetten,
  ...maandoverzichten,
  ...kilometerverzoeken,
  ...notities,
  ...inzagen,
  ...gegevens,
  ...exporten,
  ...correctieverzoeken,
  ...koppelingen,
  ...locaties,
  ...beleid,
  ...beleidsproeven,
  ...regelingen,
  ...simulaties,
  ...weigeringen,
  ...abonnementstarief,
  ...bijdragen,
  ...bijdrageruns,
  ...regelboekcontrole,
  ...terugbetaalopdrachten,
  ...concept,
  ...bestanden,
  ...brieven,
  ...drukwerk,
  ...meldingen,
  ...regelbezwaren,
  ...journaal,
  ...bankgegevens,
  ...bankbestanden,
  ...tussenrekening,
  ...inlog,
  ...openbaar(() => routes),
]

/** The operations of a group, in a process that has all of them at hand. */
export const operatiesVan = (groep: Groep): Operaties => ({ groep, eerst: routes, rest: () => Promise.resolve([]) })
