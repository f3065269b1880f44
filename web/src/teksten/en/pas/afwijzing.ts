import type { Teksten } from '../../nl/index.ts'

export const afwijzing: Teksten['afwijzing'] = {
  naar: 'Requests turned down',
  inJaar: (jaar) => `Requests turned down in ${jaar}`,
  uitleg: 'Somebody who asks for a pass and gets none gets a decision too: with the reason, and how to object.',
  nieuw: 'Turn a request down',
  geen: (jaar) => `No request was turned down here in ${jaar}.`,
  kop: (naam, datum) => `${naam}: no pass, decided on ${datum}`,
  geboren: (datum) => `Born on ${datum}.`,
  velden: {
    'aanvrager.naam': 'Name of whoever asked for the pass',
    'aanvrager.geboortedatum': 'Date of birth',
    'aanvrager.adres': 'Address for the letter',
  },
}
