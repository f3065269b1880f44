import type { Teksten } from '../../nl/index.ts'

export const periode: Teksten['periode'] = {
  titel: 'Rides in a period',
  uitleg: 'All rides of the municipality, by departure.',
  toon: 'Show the rides',
  status: 'Which rides',
  alle: 'all rides',
  aantal: (aantal, erIsMeer) =>
    erIsMeer ? `Rides on this page: ${aantal}. There are more.` : `Rides in this period: ${aantal}.`,
  kolommen: {
    wanneer: 'Departure',
    rit: 'Ride',
    pas: 'Pass',
    afstand: 'Distance',
    bedrag: 'Traveller pays',
    stand: 'How it went',
  },
}

export const meenemen: Teksten['meenemen'] = {
  titel: 'Take data along',
  naar: 'Fetch everything of a period as a file',
  uitleg: 'You get a file with everything of the period, at most a year. It holds data of people: keep it safe.',
  soort: 'What do you want to take along?',
  soorten: {
    ritten: 'rides that depart in the period',
    passen: 'passes that are valid in the period',
    besluiten: 'decisions of the period',
    bijdragen: 'contributions that were fixed in the period',
    betalingen: 'what came in and went back in the period',
    notities: 'notes of the period, at passes and rides',
  },
  vorm: 'What is the file for?',
  vormen: { csv: 'for a spreadsheet (CSV)', json: 'for a program (JSON)' },
  haal: 'Fetch the file',
  gehaald: 'The file was fetched',
}
