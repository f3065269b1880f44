export { bezwaarTotEnMet } from '../kernel/bezwaartermijn.ts'
export { BANKSOORTEN, type Bankregel } from './bank/bankregel.ts'
export { BESCHIKKINGEN, beschikkingVan, type Beschikking } from './beschikking/beschikking.ts'
export { aankondigenTotEnMet, toetsVerzending, type Verzendfout } from './beschikking/verzending.ts'
export { gebeurtenisVan, kenmerkenVan } from './bank/herken.ts'
export {
  BANKKEUZES,
  BANKSTANDEN,
  BANKVRAGEN,
  toetsBankkeuze,
  type Bankkeuze,
  type Bankstand,
  type Bankstap,
  type Bankvraag,
  type Keuzefout,
} from './bank/tussenrekening.ts'
export { bankdagVanaf, isBankdag, plusBankdagen, toetsIncassodatum, type Incassodatumfout } from './incasso/bankdag.ts'
export { betaalTotEnMet, geldendeTermijnDagen, isTermijnTeKort } from './incasso/betaaltermijn.ts'
export { isBuitenEer } from './incasso/buiten-eer.ts'
export { betalingskenmerk, isIncassantId } from './incasso/kenmerk.ts'
export {
  gemaskeerd,
  geldigTotEnMet,
  inningVan,
  isAndereRekening,
  magIncasseren,
  type Machtiging,
} from './incasso/machtiging.ts'
export { opdrachtVan, runVanOpdracht } from './incasso/opdracht.ts'
export { isStornocode, laatMachtigingVervallen, stornoTekst, stornoTotEnMet } from './incasso/storno.ts'
export {
  GEBEURTENISSEN,
  GROOTBOEKROLLEN,
  journaalVan,
  type Grootboekrol,
  type Journaalboeking,
} from './journaal/journaal.ts'
export { verloopVan, type Verloopstap } from './journaal/verloop.ts'
export { betaaldInMaand } from './rekening/maand.ts'
export { toetsBestand, VOLGORDE, type Bestandskop } from './regelboek/bestand.ts'
export { toetsIncasso } from './regelboek/incasso.ts'
export { REGELBOEK, REGELBOEKREGELS, type Regelboekregel } from './regelboek/regels.ts'
export {
  bestemmingVan,
  TERUGBETAALFOUTEN,
  type Terugbetaalfout,
  type Terugbetaalrekening,
} from './terugbetaling/bestemming.ts'
export { gaatViaBank, leesTerugbetaalkenmerk, terugbetaalkenmerk } from './terugbetaling/kenmerk.ts'
export { geldendeMutaties, isHerroepbaar, type Mutatie } from './rekening/mutatie.ts'
export {
  isTeruggeboekt,
  kanTegoedZijn,
  GRONDEN,
  overdrachtVan,
  POSTSTANDEN,
  regelstandVan,
  rekeningVan,
  terugCentVan,
  type Grond,
  type Postsaldo,
  type Rekening,
  type Rekeningpost,
} from './rekening/rekening.ts'
export { achterstandVan, toetsOverdracht, type Achterstand } from './rekening/overdracht.ts'
export { laatstBeslistOp, termijnVanaf } from './rekening/uitstel.ts'
export { berekenAanslag, type Aanslag, type Plafond, type Ritgebruik } from './jaar/jaarbijdrage.ts'
export type { Bijdragepas, Maandperiode, Vrijstellingsinhoud } from './jaar/pas.ts'
export {
  incassoverschilVan,
  inningNaKeuze,
  KEUZES,
  VERSCHILLEN,
  verschilVan,
  type Incassobeeld,
  type Keuze,
  type Regelbeeld,
  type Verschil,
} from './jaar/herziening.ts'
export { factureerbareJaren } from './jaar/jaren.ts'
export { INNINGEN, regelVan, teltMee, type Bijdrageregel, type Bijdragestand } from './jaar/regel.ts'
export {
  gevraagdCentVan,
  magGevraagdWorden,
  NIETS_GETELD,
  telAnders,
  telOp,
  type Telregel,
  type Totalen,
} from './jaar/totalen.ts'
export { bijdragepasVan } from './jaar/van-pas.ts'
export { VRIJSTELLINGEN } from './jaar/vrijstelling.ts'
export { factureerbareMaanden, jaarVanMaand, ritbijdragebronVan, type Maand } from './ritbijdragen/maanden.ts'
export { maandenVoor, ritbijdragepasVan, ritbijdrageregelVan, type Maandpost } from './ritbijdragen/regel.ts'
export { abonnementstariefVan, bepaalRegime } from './regime/regime.ts'
export { REGIMES, VOORZIENINGEN, VORMEN, type Duurzaamheid, type Voorziening } from './regime/voorziening.ts'
export { landelijkeRegelsVan } from './regime/landelijk.ts'
