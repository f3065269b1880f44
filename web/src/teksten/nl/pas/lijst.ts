/** All passes of a municipality. */
export const passenlijst = {
  titel: 'Alle passen',
  naar: 'Bekijk alle passen',
  toon: 'Welke passen wilt u zien?',
  alle: 'Alle passen',
  standen: {
    geldig: 'Geldig',
    geblokkeerd: 'Geblokkeerd',
    nogNietGeldig: 'Gaat nog in',
    verlopen: 'Afgelopen',
    vervangen: 'Vervangen',
  },
  stand: 'Vandaag',
  metAantal: (naam: string, aantal: string) => `${naam}: ${aantal}`,
  getoond: (aantal: string, erIsMeer: boolean) =>
    erIsMeer ? `Passen op deze pagina: ${aantal}. Er zijn er meer.` : `Passen op deze pagina: ${aantal}.`,
  ouderNummer: 'Nummer uit het vorige systeem',
  ouderNummerHint:
    'Alleen voor passen die zijn overgenomen. Schrijf het nummer precies zoals het in het bestand stond.',
  geenOuderNummer: 'Er is geen pas met dit nummer overgenomen.',
  zoek: 'Zoek deze pas',
}
