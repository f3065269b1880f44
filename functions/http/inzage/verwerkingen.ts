import {
  BIJDRAGE,
  CORRECTIE,
  INZAGE,
  OPRUIMEN,
  PASSEN,
  TOEGANG,
  VERVOER,
  type Verwerkingsactiviteit,
} from '../../../domain/kernel/verwerkingsactiviteit.ts'

export interface Verwerking {
  readonly activiteit: Verwerkingsactiviteit
  /** What was done, as a resident reads it. */
  readonly wat: string
  /** Only counts come out of it: one line that it was done, and none for each person who was counted. */
  readonly alleenTellingen?: true
}

/** Every operation that touches data of people. One that is missing here answers nothing: a test names it. */
export const VERWERKINGEN: Readonly<Record<string, Verwerking>> = {
  beoordeelRit: { activiteit: VERVOER, wat: 'Bekeken of een rit kan' },
  boekRit: { activiteit: VERVOER, wat: 'Een rit geboekt, of dat geprobeerd' },
  leesRitten: { activiteit: VERVOER, wat: 'Uw ritten bekeken' },
  leesRit: { activiteit: VERVOER, wat: 'Een rit bekeken' },
  beoordeelWijziging: { activiteit: VERVOER, wat: 'Bekeken of een rit anders kan' },
  beoordeelAnnulering: { activiteit: VERVOER, wat: 'Bekeken wat annuleren zou kosten' },
  wijzigRit: { activiteit: VERVOER, wat: 'Een rit gewijzigd, of dat geprobeerd' },
  annuleerRit: { activiteit: VERVOER, wat: 'Een rit geannuleerd' },
  meldUitvoering: { activiteit: VERVOER, wat: 'Gemeld hoe een rit is gegaan' },
  leesVervoersopdrachten: { activiteit: VERVOER, wat: 'Uw rit doorgegeven aan de vervoerder' },
  leesStiptheid: { activiteit: VERVOER, wat: 'Geteld of ritten op tijd waren', alleenTellingen: true },
  stelRegelingVast: { activiteit: VERVOER, wat: 'Bekeken of uw rit anders wordt door nieuwe regels' },
  leesAndereRitten: { activiteit: VERVOER, wat: 'Bekeken of uw rit anders wordt door nieuwe regels' },
  startReeks: { activiteit: VERVOER, wat: 'Ritten geboekt die terugkomen, of dat geprobeerd' },
  leesReeksen: { activiteit: VERVOER, wat: 'Uw ritten bekeken die terugkomen' },
  leesReeks: { activiteit: VERVOER, wat: 'Een reeks van ritten bekeken' },
  beeindigReeks: { activiteit: VERVOER, wat: 'Een reeks van ritten gestopt' },
  leesBijdragen: { activiteit: BIJDRAGE, wat: 'Bekeken wat u betaalt' },
  leesRekening: { activiteit: BIJDRAGE, wat: 'Uw rekening van een jaar bekeken' },
  verleenVrijstelling: { activiteit: BIJDRAGE, wat: 'Vastgelegd dat u een jaar niets betaalt' },
  trekVrijstellingIn: { activiteit: BIJDRAGE, wat: 'Ingetrokken dat u een jaar niets betaalt' },
  startBijdragerun: { activiteit: BIJDRAGE, wat: 'De bijdragen van een jaar laten uitrekenen', alleenTellingen: true },
  leesBijdrageruns: { activiteit: BIJDRAGE, wat: 'De berekeningen van bijdragen bekeken', alleenTellingen: true },
  leesBijdragerun: { activiteit: BIJDRAGE, wat: 'Een berekening van bijdragen bekeken', alleenTellingen: true },
  leesBijdrageregels: { activiteit: BIJDRAGE, wat: 'Bekeken wat u dit jaar betaalt' },
  stelBijdragerunVast: { activiteit: BIJDRAGE, wat: 'De bijdragen van een jaar vastgesteld', alleenTellingen: true },
  verwerpBijdragerun: { activiteit: BIJDRAGE, wat: 'Een berekening van bijdragen weggegooid', alleenTellingen: true },
  kiesBijdrageregel: { activiteit: BIJDRAGE, wat: 'Gekozen of en hoe uw bijdrage nu wordt gevraagd' },
  leesIncassobestand: { activiteit: BIJDRAGE, wat: 'Uw bijdrage doorgegeven aan de bank' },
  leesBoekhouding: { activiteit: BIJDRAGE, wat: 'Uw bijdrage doorgegeven aan de boekhouding' },
  leesFactuur: { activiteit: BIJDRAGE, wat: 'Uw rekening gemaakt' },
  meldIncassoverwerking: { activiteit: BIJDRAGE, wat: 'Gemeld wat de bank met uw bijdrage deed' },
  meldStornos: { activiteit: BIJDRAGE, wat: 'Gemeld dat uw bijdrage is teruggeboekt' },
  meldBetalingen: { activiteit: BIJDRAGE, wat: 'Gemeld dat uw bijdrage is betaald' },
  herroepMutatie: { activiteit: BIJDRAGE, wat: 'Hersteld wat er over uw betaling was gemeld' },
  legMachtigingVast: { activiteit: BIJDRAGE, wat: 'Uw machtiging voor de bank vastgelegd' },
  leesMachtiging: { activiteit: BIJDRAGE, wat: 'Uw machtiging voor de bank bekeken' },
  trekMachtigingIn: { activiteit: BIJDRAGE, wat: 'Uw machtiging voor de bank ingetrokken' },
  verleenPas: { activiteit: PASSEN, wat: 'Uw pas verleend' },
  leesPas: { activiteit: PASSEN, wat: 'Uw pas bekeken' },
  wijzigPas: { activiteit: PASSEN, wat: 'Uw pas gewijzigd' },
  lijstPassen: { activiteit: PASSEN, wat: 'De lijst van passen bekeken; de uwe stond daarop' },
  leesVervallenPlaatsen: { activiteit: PASSEN, wat: 'Gekeken of de adressen op uw pas nog bestaan' },
  leesPersoon: { activiteit: PASSEN, wat: 'Bekeken welke passen van u zijn' },
  koppelPersoon: { activiteit: PASSEN, wat: 'Vastgelegd dat passen van één persoon zijn' },
  vervangPas: { activiteit: PASSEN, wat: 'Uw pas vervangen door een nieuwe' },
  zoekPassen: { activiteit: PASSEN, wat: 'Naar een pas gezocht; de uwe kwam daarbij langs' },
  leesReizigersbudget: { activiteit: VERVOER, wat: 'Bekeken hoeveel kilometer u over hebt' },
  leesGegevens: { activiteit: INZAGE, wat: 'Alle gegevens opgehaald die er van u zijn' },
  vraagCorrectie: { activiteit: CORRECTIE, wat: 'Gevraagd om uw gegevens te verbeteren' },
  leesCorrectieverzoeken: { activiteit: CORRECTIE, wat: 'Uw verzoeken om verbetering bekeken' },
  leesOpenCorrectieverzoeken: { activiteit: CORRECTIE, wat: 'Uw verzoek om verbetering bekeken' },
  handelCorrectieAf: { activiteit: CORRECTIE, wat: 'Uw verzoek om verbetering afgehandeld' },
  koppelPas: { activiteit: TOEGANG, wat: 'Een inlog aan uw pas gekoppeld, of dat geprobeerd' },
  maakKoppelcode: { activiteit: TOEGANG, wat: 'Een koppelcode voor uw pas gemaakt' },
  leesKoppelingen: { activiteit: TOEGANG, wat: 'Bekeken welke inlogs bij uw pas kunnen' },
  trekKoppelingIn: { activiteit: TOEGANG, wat: 'Een koppeling met uw pas ingetrokken' },
  leesInzagen: { activiteit: INZAGE, wat: 'Bekeken wie uw gegevens heeft gezien' },
}

/** What the system does by itself, without a request. */
export const VANZELF: Readonly<Record<string, Verwerking>> = {
  boekReeksen: { activiteit: VERVOER, wat: 'Ritten geboekt uit een reeks die u hebt' },
  ruimOp: { activiteit: OPRUIMEN, wat: 'Gegevens van u gewist die niet langer bewaard mogen worden' },
  zetSimulatieVoort: { activiteit: VERVOER, wat: 'Geteld wat nieuwe regels zouden doen', alleenTellingen: true },
  controleerBijdragerun: { activiteit: BIJDRAGE, wat: 'Nog eens nagekeken wat u dit jaar betaalt' },
  zetBijdragerunVoort: { activiteit: BIJDRAGE, wat: 'Uitgerekend wat u dit jaar betaalt' },
}

/** Operations that touch nobody's data. */
export const ZONDER_PERSOONSGEGEVENS: ReadonlySet<string> = new Set([
  'beoordeelAbonnementstarief',
  'legIncassogegevensVast',
  'leesIncassogegevens',
  'zoekLocaties',
  'leesLocatie',
  'leesBeleid',
  'beproefRegeling',
  'leesRegelingschema',
  'schrijfRegeling',
  'leesRegelingen',
  'leesRegeling',
  'wijzigRegeling',
  'trekRegelingIn',
  'startSimulatie',
  'leesSimulaties',
  'leesSimulatie',
  'leesWeigeringen',
  'leesInlog',
  'leesGezondheid',
  'leesOpenapi',
])
