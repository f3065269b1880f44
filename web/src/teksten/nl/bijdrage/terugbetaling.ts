/** Money that goes back to whoever paid too much. */
export const terugbetaling = {
  titel: 'Terugbetalen',
  naar: 'Terugbetalen wat te veel is betaald',
  uitleg:
    'Heeft iemand te veel betaald? Dan betaalt u dat hier terug. Opstap maakt een bestand voor de bank (pain.001). Elk bedrag gaat één keer terug.',
  geenRuns: 'Er zijn nog geen bijdragen vastgesteld. Er is dus niets terug te betalen.',
  geen: (jaar: number) => `Van ${jaar} is nog niets terugbetaald.`,
  nieuw: (jaar: number) => `Tegoeden van ${jaar} terugbetalen`,
  nieuwUitleg:
    'Het geld gaat naar de rekening van de machtiging. Is er geen machtiging, of is de pashouder overleden? Vul dan in naar welke rekening het gaat.',
  uitvoerdatumHint: 'Een werkdag van de bank. Vult u niets in, dan wordt het de eerste dag die kan.',
  rij: (nummer: number) => `Rekening ${nummer}`,
  veldVan: (veld: string, nummer: number) => `Rekening ${nummer}, ${veld}`,
  rekening: { pasnummer: 'Pasnummer', iban: 'IBAN', naam: 'Naam van de rekeninghouder' },
  rijErbij: 'Nog een rekening',
  rijEraf: 'Een rekening minder',
  knop: 'Betaal terug',
  vraag: (jaar: number) =>
    `U boekt de tegoeden van ${jaar} als terugbetaald en zet ze in een bestand voor de bank. Een collega haalt het bestand op.`,
  ja: 'Ja, betaal terug',
  gemaakt: (aantal: string, bedrag: string) =>
    `De opdracht is gemaakt. Aantal terugbetalingen: ${aantal}, samen ${bedrag}.`,
  opdracht: (opdracht: string) => `Opdracht ${opdracht}`,
  velden: {
    gemaaktOp: 'Gemaakt op',
    uitvoerdatum: 'Dag waarop de bank betaalt',
    aantal: 'Aantal terugbetalingen',
    bedrag: 'Samen',
  },
  zonder: (aantal: string) => `Niet terugbetaald, en dus nog tegoed: ${aantal}`,
  bezig: 'Deze opdracht is nog niet klaar. Vraag de terugbetaling nog eens aan.',
  eenAnder: 'Het bestand haalt een ander op dan wie de opdracht maakte.',
  bestand: 'Haal het bestand voor de bank op (XML)',
  gehaald: 'Het bestand is opgehaald',
}

/** What banks ask, held against a run. */
export const regelboek = {
  knop: 'Controleer voor de bank',
  goed: (aantal: string, bedrag: string) =>
    `Banken kunnen dit verwerken. Aantal incasso’s: ${aantal}, samen ${bedrag}.`,
  fout: 'Dit nemen banken zo niet aan',
  bestand: 'Zolang dit zo is, kan het bestand niet weg:',
  regels: (aantal: string) => `Hiervoor komt een factuur in plaats van een incasso. Aantal: ${aantal}.`,
}
