/** Taking over the booked rides of another system. */
export const rittenOvernemen = {
  titel: 'Geboekte ritten overnemen',
  naar: 'Geboekte ritten overnemen uit een ander systeem',
  uitleg:
    'Kies het bestand met ritten die nog gereden moeten worden. Wij kijken eerst alleen: er gebeurt niets voordat u dat zegt. Elke rit moet mogen volgens de regels van uw gemeente. Met één fout in het bestand wordt er niets overgenomen. Hetzelfde bestand nog een keer boekt niets dubbel.',
  hint: 'CSV of JSON. Elke rit heeft een externId: het nummer in het vorige systeem. Zet er geen burgerservicenummers in.',
  geenJson: 'Dit bestand is geen JSON met ritten.',
  afwijken:
    'Zeggen de regels nee, en moet de rit toch? Zet dan in de kolom motivering waarom. Dat kan niet bij elke regel.',
  neemOver: 'Boek deze ritten',
  voortgang: (gedaan: string, rijen: string) => `Rijen in Opstap: ${gedaan} van ${rijen}. Wij gaan verder.`,
  nietsNieuws: 'Alle ritten uit dit bestand zijn er al. Er is niets te boeken.',
  klaar: 'De ritten zijn geboekt',
  nietAlles: 'Niet alle ritten zijn geboekt',
  net: 'Deze ritten mochten net niet meer',
  uitkomst: {
    rijen: 'Rijen in het bestand',
    nieuwProef: 'Nieuw: nog te boeken',
    nieuw: 'Nu geboekt',
    gelijk: 'Was er al, en gelijk',
    anders: 'Was er al, en intussen anders',
    afstand: 'Afstand van alle ritten samen',
  },
}
