/** Who asked for a pass and got none. */
export const afwijzing = {
  naar: 'Afgewezen aanvragen',
  inJaar: (jaar: number) => `Afgewezen aanvragen in ${jaar}`,
  uitleg: 'Wie een pas vraagt en er geen krijgt, krijgt ook een besluit: met de reden, en hoe je bezwaar maakt.',
  nieuw: 'Wijs een aanvraag af',
  geen: (jaar: number) => `In ${jaar} is hier geen aanvraag afgewezen.`,
  kop: (naam: string, datum: string) => `${naam}: geen pas, besloten op ${datum}`,
  geboren: (datum: string) => `Geboren op ${datum}.`,
  velden: {
    'aanvrager.naam': 'Naam van wie de pas vroeg',
    'aanvrager.geboortedatum': 'Geboortedatum',
    'aanvrager.adres': 'Adres voor de brief',
  },
}
