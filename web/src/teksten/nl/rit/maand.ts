/** The statement of a month. */
export const maand = {
  titel: 'Overzicht per maand',
  link: 'Bekijk het overzicht per maand',
  uitleg:
    'U ziet hoeveel ritten u maakte en hoeveel kilometer u nog over had. Ook ziet u wat uw ritten kostten, en aan wie u dat betaalt.',
  kies: 'Welke maand wilt u zien?',
  geen: 'Van deze maand is er geen overzicht.',
  van: (naam: string) => `Vervoer in ${naam}`,
  ritten: {
    gereden: 'Gereden ritten',
    geannuleerd: 'Geannuleerde ritten',
    teLaatGeannuleerd: 'Daarvan te laat geannuleerd',
    loosgemeld: 'Ritten met niemand aan de deur',
    nietGereden: 'Ritten waarbij de taxi niet kwam',
    geboekt: 'Ritten die nog komen, of nog niet zijn gemeld',
  },
  gereden: 'Gereden kilometers',
  ingehouden: 'Niet gereden, telt wel mee',
  elders: 'Dit jaar eerder ergens anders gereisd',
  over: (dag: string) => `Over op ${dag}`,
  overVan: (over: string, limiet: string) => `${over} van ${limiet} km`,
  betaald: {
    vervoerder: 'Ritten, te betalen aan de vervoerder',
    gemeente: 'Ritten, te betalen aan de gemeente',
    onbekend: 'Kosten van de ritten',
  },
  jaarbijdrage: 'Betaald aan de gemeente, voor de bijdrage per jaar',
  gevraagd: 'Gevraagd door de gemeente, voor ritten van deze maand',
  betaaldVoorRitten: 'Deze maand betaald aan de gemeente, voor ritten',
  voorbeeld: 'De kosten zijn een voorbeeld. Het echte bedrag staat in een besluit van de gemeente.',
  voorlopig: 'Dit kan nog veranderen: de maand is nog niet om, of een rit is nog niet gemeld.',
  brief: 'Bewaar als brief (PDF)',
}
