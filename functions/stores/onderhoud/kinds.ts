import * as z from 'zod'
import { SIMULATIE, SIMULATIEDOCUMENT, SIMULATIEVOORTGANG } from '../beleid/simulaties.ts'
import { REGELINGGEMEENTE, REGELINGSTAND, REGELINGVERSIE } from '../beleid/versies.ts'
import { BANKREGEL } from '../bijdrage/bankregels.ts'
import { REGEL, VRIJSTELLING } from '../bijdrage/bijdrageregels.ts'
import { RUN, RUNVOORTGANG } from '../bijdrage/bijdrageruns.ts'
import { BRIEF, DRUKWERK } from '../bijdrage/drukwerk.ts'
import { INCASSOGEGEVENS } from '../bijdrage/incassogegevens.ts'
import { INCASSO, MACHTIGING } from '../bijdrage/machtigingen.ts'
import { MANDAATKENMERK } from '../bijdrage/mandaatkenmerken.ts'
import { TERUGBETAALOPDRACHT, TERUGBETALING } from '../bijdrage/terugbetalingen.ts'
import { REKENINGSCHEMA } from '../bijdrage/rekeningschema.ts'
import { formOf, type Form } from '../form.ts'
import { CORRECTIEVERZOEK } from '../inzage/correctieverzoeken.ts'
import { KOPPELCODE, KOPPELING, KOPPELPOGINGEN, PASKOPPELING } from '../inzage/koppelingen.ts'
import { LOGREGEL } from '../inzage/logboek.ts'
import { AFWIJZING } from '../pas/afwijzingen.ts'
import { AGENDASLEUTEL, placesOfAgendasleutel } from '../pas/agendasleutels.ts'
import { BESLUIT } from '../pas/besluiten.ts'
import { KILOMETERVERZOEK } from '../pas/kilometerverzoeken.ts'
import { NASLEEP } from '../pas/nasleep.ts'
import { NOTITIES } from '../pas/notities.ts'
import { PASDOSSIER, REISJAAR } from '../pas/pas-item.ts'
import { placesOfPas } from '../pas/passen.ts'
import { PERSOON } from '../pas/persoon-item.ts'
import { DATUMUITKOMST, REEKS } from '../reeks/reeksen.ts'
import { DAGTELLING } from '../rit/dagtellingen.ts'
import { MAANDTELLING } from '../rit/maandtellingen.ts'
import { MEEREIS } from '../rit/meereizen.ts'
import { BERICHT, placesOfBericht } from '../rit/bericht/berichten.ts'
import { BERICHTSJABLOON, BERICHTSTAND } from '../rit/bericht/stand.ts'
import { BERICHTWENS } from '../rit/bericht/wensen.ts'
import { RIT } from '../rit/rit-item.ts'
import { placesOfRit } from '../rit/ritten.ts'
import { STATISTIEK } from '../rit/statistiek.ts'
import { LEVERING, placesOfLevering } from '../rit/webhook/leveringen.ts'
import { WEBHOOK, WEBHOOKSTAND } from '../rit/webhook/webhooks.ts'
import { VERVOERDERS } from '../rit/vervoerders.ts'
import { WEIGERING } from '../rit/weigeringen.ts'
import { SLEUTEL } from '../sleutels.ts'
import type { Item, Key, Places } from '../store.ts'
import { KLOK } from './klok.ts'
import { VOORTGANG } from './voortgang.ts'

/** A kind of item, as maintenance knows it. */
export interface Kind {
  readonly form: Form<unknown>
  /** Where such an item stands in the indexes by the rules of today; without it an item stays where it was put. */
  readonly places?: (item: Item) => Places
}

/** That the demo was made; nothing else is kept of it. */
const DEMO = formOf({ name: 'demo', keys: /^DEMO DEMO$/, schema: z.strictObject({}) })

const AS_THEY_STAND: readonly Form<unknown>[] = [
  REISJAAR,
  PERSOON,
  NASLEEP,
  REEKS,
  DATUMUITKOMST,
  MEEREIS,
  REGEL,
  VRIJSTELLING,
  RUN,
  RUNVOORTGANG,
  DRUKWERK,
  BRIEF,
  INCASSOGEGEVENS,
  MACHTIGING,
  INCASSO,
  MANDAATKENMERK,
  TERUGBETAALOPDRACHT,
  TERUGBETALING,
  BANKREGEL,
  REKENINGSCHEMA,
  CORRECTIEVERZOEK,
  BESLUIT,
  AFWIJZING,
  KILOMETERVERZOEK,
  NOTITIES,
  KOPPELING,
  PASKOPPELING,
  KOPPELCODE,
  KOPPELPOGINGEN,
  LOGREGEL,
  DAGTELLING,
  MAANDTELLING,
  STATISTIEK,
  VERVOERDERS,
  WEBHOOK,
  WEBHOOKSTAND,
  WEIGERING,
  BERICHTWENS,
  BERICHTSTAND,
  BERICHTSJABLOON,
  SLEUTEL,
  REGELINGVERSIE,
  REGELINGSTAND,
  REGELINGGEMEENTE,
  SIMULATIE,
  SIMULATIEDOCUMENT,
  SIMULATIEVOORTGANG,
  DEMO,
  VOORTGANG,
  KLOK,
]

/** Every kind of item there is. */
export const KINDS: readonly Kind[] = [
  { form: PASDOSSIER, places: placesOfPas },
  { form: RIT, places: placesOfRit },
  { form: LEVERING, places: placesOfLevering },
  { form: BERICHT, places: placesOfBericht },
  { form: AGENDASLEUTEL, places: placesOfAgendasleutel },
  ...AS_THEY_STAND.map((form) => ({ form })),
]

export const kindOf = ({ pk, sk }: Key): Kind | undefined => KINDS.find(({ form }) => form.keys.test(`${pk} ${sk}`))
