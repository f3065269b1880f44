export type { Ritaanvraag } from './aanvraag.ts'
export { decideRit, type Ritbesluit, type Ritvoorstel } from './oordeel/besluit.ts'
export { beginVanDienstdag, dienstdagVan } from './oordeel/tijd/dienstdag.ts'
export { AFSTANDMETHODEN, type Reisgenoot, type Ritafstand, type Ritfeiten } from './oordeel/feiten.ts'
export type { FeitenPerRegel, Reden } from './oordeel/reden.ts'
export { opdrachtVan } from './opdracht.ts'
export { regels } from './regels/index.ts'
export { vrijstellingVan } from './prijs/vrijstelling.ts'
export { computeRitprijs, type Prijspost } from './prijs/ritprijs.ts'
export {
  AFREKENINGEN,
  afspraakVan,
  versieIn,
  type Beleidsversie,
  agendajarenVan,
  reistijdVan,
  RITSTATUSSEN,
  VOORTGANGSTANDEN,
  ritVanVoorstel,
  verbruikt,
  verbruikVan,
  type Gebeurtenis,
  type Rit,
  type Ritadres,
  type Ritafspraak,
  type Ritstatus,
  type Voortgang,
} from './rit.ts'
export { verschuldigdCentVan, type Eerder } from './verloop/afrekening.ts'
export { annuleer } from './verloop/annuleer.ts'
export {
  heeftMaandoverzicht,
  dagenVan,
  maandoverzichtVan,
  peildagIn,
  type Maandoverzicht,
} from './maandoverzicht/maandoverzicht.ts'
export { maandbedragenVan } from './maandoverzicht/ritbijdragen.ts'
export { meereisritVan, noemtPas, type Meereisrit } from './verloop/meereisrit.ts'
export { controleerReisjaren, type Jaarverschil } from './verloop/controleer.ts'
export {
  aanvraagVanRit,
  geraakteRitten,
  herbeoordeel,
  wordtAnders,
  type GeraakteRit,
  type Herbeoordeling,
} from './verloop/geraakt.ts'

export {
  BOEKERS,
  boekersVan,
  houdOpzij,
  waaromOngegrond,
  zetOpzij,
  type Ongegrond,
  type Opzij,
  type RitbesluitMetOpzij,
} from './oordeel/opzij.ts'
export { adviesBij, adviesBijPrijs } from './oordeel/advies.ts'
export { lichtToe } from './oordeel/toelichting.ts'
export type { Voorstel } from './voorstellen/voorstel.ts'
export { metVoorstellen, type RitbesluitMetVoorstellen } from './voorstellen/voorstellen.ts'
export { statistiekVan, type Ritstatistiek } from './stiptheid/statistiek.ts'
export {
  isCorrectie,
  MELDEN_VOOR_VERTREK_MINUTEN,
  verwerkMelding,
  type Meldinguitkomst,
  type Ritmelding,
} from './verloop/uitvoering.ts'
export {
  isLaterDanBeloofd,
  ONDERWEG_VOOR_VERTREK_MINUTEN,
  verwachteOphaaltijdVan,
  verwachtVertrekVan,
  verwerkVoortgang,
  voortgangVan,
  type Voortgangsmelding,
  type Voortgangsuitkomst,
} from './verloop/voortgang.ts'
export { isTeVaakGewijzigd, metAfspraak, metPas, verschilVan } from './verloop/wijzig.ts'
export {
  oordeelOver,
  ophaaltijdVan,
  STIPTHEIDSOORDELEN,
  stiptheidVan,
  type Ritverloop,
  type Stiptheidsbelofte,
} from './stiptheid/stiptheid.ts'
export { isGesloten, peilmomentVan, tel, vatSamen, voegSamen, type Dagtelling } from './stiptheid/stiptheidstelling.ts'
export {
  berichtOver,
  BERICHTSOORTEN,
  isNogWaar,
  isSamen,
  KANALEN,
  opnieuwOp,
  teHerinneren,
  vertragingstrapVan,
  type Berichtsoort,
  type Berichtwens,
  type Kanaal,
} from './berichten/bericht.ts'
export { komtZin, onbekendeVelden, SJABLONEN, VELDEN, vulIn, type Sjabloon } from './berichten/tekst.ts'
export { vervoersopdrachtVan, type Vervoersopdracht } from './verloop/vervoersopdracht.ts'
export { beoordeelVoorbeeld, rekenVoorbeeldenNa, type Nagerekend, type Proefuitkomst } from './proef/voorbeeld.ts'
export { budgetTekst, restVan, type Budgetstand } from './oordeel/budget/stand.ts'
export { budgetstandenOp } from './oordeel/budget/tel.ts'
export { alsofAltijd, simuleerPersoon, type Persoonsuitkomst, type Simulatierit } from './simulatie/persoon.ts'
export { NIETS_GESIMULEERD, telBij, type Simulatietelling } from './simulatie/telling.ts'
export { uitkomstVan, type Simulatieuitkomst } from './simulatie/uitkomst.ts'
export { vatWeigeringenSamen, weigeringenVan, type Geteldeweigering, type Weigering } from './simulatie/weigering.ts'
export {
  dekkingsgaten,
  eerdereAfspraken,
  vervoerderVan,
  type Dekkingsgat,
  type Vervoerder,
} from './vervoerder/vervoerder.ts'
export { contractprijsCent, PRESTATIES, type Contract, type Prestatie } from './vervoerder/contract.ts'
export {
  FACTUURCODES,
  FACTUURUITKOMSTEN,
  totalenVan,
  type Factuurcode,
  type Factuurregel,
  type Factuurtotalen,
  type Regeloordeel,
} from './vervoerder/factuur.ts'
export { toetsFactuur } from './vervoerder/factuurtoets.ts'
export {
  GEBEURTENISTYPEN,
  gebeurtenistypeVan,
  isOpTeGeven,
  leverOpnieuwOp,
  type Gebeurtenistype,
} from './vervoerder/webhook.ts'
export { jaarcijfersVan, type Geteldemaand, type Jaarcijfers } from './jaarcijfers/jaarcijfers.ts'
export { AFLOPEN, GEBRUIKSKLASSEN, Maandteller, type Maandtelling } from './jaarcijfers/maandtelling.ts'
