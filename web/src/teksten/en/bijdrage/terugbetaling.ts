import type { Teksten } from '../../nl/index.ts'

export const terugbetaling: Teksten['terugbetaling'] = {
  titel: 'Refunds',
  naar: 'Pay back what was overpaid',
  uitleg:
    'Did somebody pay too much? Here you pay it back. Opstap makes a file for the bank (pain.001). Every amount goes back once.',
  geenRuns: 'No contributions have been fixed yet, so there is nothing to pay back.',
  geen: (jaar) => `Nothing of ${jaar} has been paid back yet.`,
  nieuw: (jaar) => `Pay back credits of ${jaar}`,
  nieuwUitleg:
    'The money goes to the account of the mandate. Is there no mandate, or has the pass holder died? Then fill in which account it goes to.',
  uitvoerdatumHint: 'A day on which banks work. Leave it empty for the first day possible.',
  rij: (nummer) => `Account ${nummer}`,
  veldVan: (veld, nummer) => `Account ${nummer}, ${veld}`,
  rekening: { pasnummer: 'Pass number', iban: 'IBAN', naam: 'Name of the account holder' },
  rijErbij: 'Another account',
  rijEraf: 'One account less',
  knop: 'Pay back',
  vraag: (jaar) =>
    `You book the credits of ${jaar} as paid back and put them in a file for the bank. A colleague fetches the file.`,
  ja: 'Yes, pay back',
  gemaakt: (aantal, bedrag) => `The order has been made. Number of refunds: ${aantal}, together ${bedrag}.`,
  opdracht: (opdracht) => `Order ${opdracht}`,
  velden: {
    gemaaktOp: 'Made on',
    uitvoerdatum: 'Day on which the bank pays',
    aantal: 'Number of refunds',
    bedrag: 'Together',
  },
  zonder: (aantal) => `Not paid back, so still owed: ${aantal}`,
  bezig: 'This order is not finished yet. Ask for the refunds once more.',
  eenAnder: 'Somebody else than who made the order fetches the file.',
  bestand: 'Fetch the file for the bank (XML)',
  gehaald: 'The file has been fetched',
}

export const regelboek: Teksten['regelboek'] = {
  knop: 'Check for the bank',
  goed: (aantal, bedrag) => `Banks can process this. Number of debits: ${aantal}, together ${bedrag}.`,
  fout: 'Banks will not take this as it is',
  bestand: 'As long as this is so, the file cannot leave:',
  regels: (aantal) => `These get an invoice instead of a debit. Number: ${aantal}.`,
}
