import type { Teksten } from '../../nl/index.ts'

export const notities: Teksten['notities'] = {
  titel: 'Notes',
  bijRit: 'Notes at this ride',
  uitleg: 'The control centre or the municipality wrote this down to help you well. The driver does not see it.',
  bijPas: (pasnummer) => `pass ${pasnummer}`,
  schrijf: 'Write a note',
  velden: { tekst: 'Note' },
  hint: 'Short, and only what is needed to help. The holder of the pass may read this. The driver does not see it. Do not write a citizen service number.',
  bewaar: 'Keep the note',
  bewaard: 'The note is kept',
  door: (op, wie) => `${op}, by ${wie}`,
  wis: 'Remove',
  wisVoluit: (nummer, op, waarbij) => `Remove: note ${nummer}, of ${op}, ${waarbij}`,
  wisTitel: 'Remove the note',
  wisVraag: 'The note is then gone for everybody. You cannot undo this.',
  jaWis: 'Yes, remove it',
  gewist: 'The note is gone',
}
