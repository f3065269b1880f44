import type { Teksten } from '../../nl/index.ts'

export const rittenOvernemen: Teksten['rittenOvernemen'] = {
  titel: 'Take over booked rides',
  naar: 'Take over booked rides from another system',
  uitleg:
    'Choose the file with rides that are still to be driven. We only look first: nothing happens before you say so. Each ride must be allowed by the rules of your municipality. With one fault in the file nothing is taken over. The same file a second time books nothing twice.',
  hint: 'CSV or JSON. Each ride has an externId: its number in the former system. Leave out citizen service numbers.',
  geenJson: 'This file is no JSON with rides.',
  afwijken:
    'Do the rules say no, and must the ride be made after all? Then write why in the column motivering. Not every rule can be set aside.',
  neemOver: 'Book these rides',
  voortgang: (done, rows) => `Rows in Opstap so far: ${done} of ${rows}. We are going on.`,
  nietsNieuws: 'All rides of this file are there already. There is nothing to book.',
  klaar: 'The rides have been booked',
  nietAlles: 'Not all rides have been booked',
  net: 'These rides just became impossible',
  uitkomst: {
    rijen: 'Rows in the file',
    nieuwProef: 'New: still to be booked',
    nieuw: 'Booked now',
    gelijk: 'There already, and the same',
    anders: 'There already, and changed since',
    afstand: 'Distance of all rides together',
  },
}
