import { bank } from './bank.ts'
import { taal, algemeen, menu, inloggen, fout, keuzelijst, rollen, centrale } from './schil.ts'
import { balie } from './balie.ts'
import { besluit } from './besluit.ts'
import { pas, koppelen, toegang } from './pas.ts'
import { rit, reeks } from './rit.ts'
import { boeken } from './boeken.ts'
import { kilometers } from './kilometers.ts'
import { maand } from './maand.ts'
import { agenda, berichten, mijn, correcties } from './mijn.ts'
import { kaart, gemeente } from './gemeente.ts'
import { nasleep } from './nasleep.ts'
import { overnemen } from './overnemen.ts'
import { bijdragen, innen, machtiging, vrijstelling } from './bijdragen.ts'
import { meldingen } from './meldingen.ts'
import { stiptheid } from './stiptheid.ts'
import { jaarcijfers } from './jaarcijfers.ts'
import { journaal, rekening } from './rekening.ts'
import { regels } from './regels.ts'
import { simulatie, versies } from './versies.ts'
import { crow } from './crow.ts'

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
  overnemen,
  bijdragen,
  innen,
  jaarcijfers,
  journaal,
  meldingen,
  machtiging,
  vrijstelling,
  koppelen,
  toegang,
  agenda,
  bank,
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
