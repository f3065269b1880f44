import type { Teksten } from '../../nl/index.ts'

export const passenlijst: Teksten['passenlijst'] = {
  titel: 'All passes',
  naar: 'See all passes',
  toon: 'Which passes do you want to see?',
  alle: 'All passes',
  standen: {
    geldig: 'Valid',
    geblokkeerd: 'Blocked',
    nogNietGeldig: 'Not valid yet',
    verlopen: 'Ended',
    vervangen: 'Replaced',
  },
  stand: 'Today',
  metAantal: (naam, aantal) => `${naam}: ${aantal}`,
  getoond: (aantal, erIsMeer) =>
    erIsMeer ? `Passes on this page: ${aantal}. There are more.` : `Passes on this page: ${aantal}.`,
  ouderNummer: 'Number from the previous system',
  ouderNummerHint: 'Only for passes that were taken over. Write the number exactly as it was in the file.',
  geenOuderNummer: 'No pass was taken over with this number.',
  zoek: 'Find this pass',
}
