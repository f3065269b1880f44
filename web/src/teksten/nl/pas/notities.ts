/** Short notes at a pass and at a ride. */
export const notities = {
  titel: 'Notities',
  bijRit: 'Notities bij deze rit',
  uitleg: 'Dit schreven de centrale of de gemeente op, om u goed te helpen. De chauffeur ziet dit niet.',
  bijPas: (pasnummer: string) => `pas ${pasnummer}`,
  schrijf: 'Schrijf een notitie',
  velden: { tekst: 'Notitie' },
  hint: 'Kort, en alleen wat nodig is om te helpen. De pashouder mag dit lezen. De chauffeur ziet dit niet. Schrijf geen burgerservicenummer op.',
  bewaar: 'Bewaar de notitie',
  bewaard: 'De notitie is bewaard',
  door: (op: string, wie: string) => `${op}, door ${wie}`,
  wis: 'Haal weg',
  wisVoluit: (nummer: string, op: string, waarbij: string) => `Haal weg: notitie ${nummer}, van ${op}, ${waarbij}`,
  wisTitel: 'Notitie weghalen',
  wisVraag: 'De notitie is dan voor iedereen weg. U kunt dit niet terugdraaien.',
  jaWis: 'Ja, haal weg',
  gewist: 'De notitie is weg',
}
