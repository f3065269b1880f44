import { bank } from './bijdrage/bank.ts'
import { taal, algemeen, menu, inloggen, fout, keuzelijst, rollen, centrale } from './schil.ts'
import { balie } from './balie.ts'
import { afwijzing } from './pas/afwijzing.ts'
import { besluit } from './pas/besluit.ts'
import { pas, koppelen, toegang } from './pas/pas.ts'
import { rit, reeks } from './rit/rit.ts'
import { boeken } from './rit/boeken.ts'
import { kilometers } from './pas/kilometers.ts'
import { maand } from './rit/maand.ts'
import { agenda, berichten, mijn, correcties } from './mijn.ts'
import { kaart, gemeente } from './gemeente.ts'
import { nasleep } from './pas/nasleep.ts'
import { notities } from './pas/notities.ts'
import { overnemen } from './pas/overnemen.ts'
import { passenlijst } from './pas/lijst.ts'
import { meenemen, periode } from './rit/periode.ts'
import { facturen, vervoerders } from './rit/vervoerders.ts'
import { webhooks } from './rit/webhooks.ts'
import { rittenOvernemen } from './rit/overnemen.ts'
import { bijdragen, innen, machtiging, ritbijdragen, vrijstelling } from './bijdrage/bijdragen.ts'
import { regelboek, terugbetaling } from './bijdrage/terugbetaling.ts'
import { meldingen } from './bijdrage/meldingen.ts'
import { stiptheid } from './rit/stiptheid.ts'
import { jaarcijfers } from './rit/jaarcijfers.ts'
import { journaal, rekening } from './bijdrage/rekening.ts'
import { regels } from './beleid/regels.ts'
import { simulatie, versies } from './beleid/versies.ts'
import { crow } from './pas/crow.ts'

/**
 * Every Dutch word of the website, at level B1. What depends on a number or name is a function.
 * Reasons for a refusal come from the API, which makes them from the regulation.
 */
export const nl = {
  centrale,
  taal,
  algemeen,
  menu,
  inloggen,
  fout,
  keuzelijst,
  balie,
  afwijzing,
  besluit,
  pas,
  rit,
  rollen,
  boeken,
  mijn,
  kilometers,
  maand,
  kaart,
  gemeente,
  nasleep,
  notities,
  overnemen,
  passenlijst,
  periode,
  meenemen,
  vervoerders,
  facturen,
  webhooks,
  rittenOvernemen,
  bijdragen,
  innen,
  ritbijdragen,
  jaarcijfers,
  journaal,
  meldingen,
  machtiging,
  vrijstelling,
  koppelen,
  toegang,
  agenda,
  bank,
  regelboek,
  terugbetaling,
  berichten,
  correcties,
  stiptheid,
  regels,
  rekening,
  versies,
  simulatie,
  reeks,
  crow,
}

export type Teksten = typeof nl
