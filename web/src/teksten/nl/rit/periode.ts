/** The rides of a municipality in a period, and what it takes along as a file. */
export const periode = {
  titel: 'Ritten van een periode',
  uitleg: 'Alle ritten van de gemeente, op volgorde van vertrek.',
  toon: 'Toon de ritten',
  status: 'Welke ritten',
  alle: 'alle ritten',
  aantal: (aantal: string, erIsMeer: boolean) =>
    erIsMeer ? `Ritten op deze pagina: ${aantal}. Er zijn er meer.` : `Ritten in deze periode: ${aantal}.`,
  kolommen: {
    wanneer: 'Vertrek',
    rit: 'Rit',
    pas: 'Pas',
    afstand: 'Afstand',
    bedrag: 'Reiziger betaalt',
    stand: 'Hoe het ging',
  },
}

export const meenemen = {
  titel: 'Gegevens meenemen',
  naar: 'Haal alles van een periode op als bestand',
  uitleg:
    'U krijgt een bestand met alles van de periode, hoogstens een jaar. Er staan gegevens van mensen in: bewaar het veilig.',
  soort: 'Wat wilt u meenemen?',
  soorten: {
    ritten: 'ritten die in de periode vertrekken',
    passen: 'passen die in de periode geldig zijn',
    besluiten: 'besluiten uit de periode',
    bijdragen: 'bijdragen die in de periode zijn vastgesteld',
    betalingen: 'wat in de periode binnenkwam en terugging',
    notities: 'notities uit de periode, bij passen en ritten',
  },
  vorm: 'Waarvoor is het bestand?',
  vormen: { csv: 'voor een rekenblad (CSV)', json: 'voor een programma (JSON)' },
  haal: 'Haal het bestand op',
  gehaald: 'Het bestand is opgehaald',
}
