import type { Teksten } from '../nl/index.ts'

export const kaart: Teksten['kaart'] = {
  woning: 'The home',
  groter: 'Zoom in',
  kleiner: 'Zoom out',
  metControl: 'Hold Ctrl and scroll to zoom the map',
  metCommand: 'Hold ⌘ and scroll to zoom the map',
  metVingers: 'Move the map with two fingers',
  bron: (maker) => `Map: ${maker}.`,
}

export const gemeente: Teksten['gemeente'] = {
  begin: 'Find a pass to see or change it, or grant a new one.',
  nieuw: 'New pass',
  verleen: 'Grant this pass',
  datumHint: 'For example: 2-5-1948.',
  geldigVanaf: 'Valid from',
  geldigTotEnMet: 'Valid up to and including',
  scootmobiel: 'The mobility scooter may come along',
  kenmerkenHint: 'Codes of CROW with a comma between them, for example: HR-07, AB-02.',
  puntbestemming: (nummer) => `Own destination ${nummer}`,
  puntErbij: 'Add a destination',
  puntEraf: 'Take away the last destination',
  budget: 'Other budget, in kilometres a year',
  budgetHint: 'Empty is the ordinary budget.',
  motivering: 'Why another budget?',
  verander: 'Change the pass',
  vanaf: 'From which day?',
  reden: 'Why?',
  redenHint: 'Short, without medical data. Needed for blocking.',
  bewaar: 'Save the change',
  blokkeer: 'Block the pass',
  deblokkeer: 'Take away the block',
  einde: { ingetrokken: 'Withdraw the pass', verhuisd: 'Moved out of the municipality', overleden: 'Died' },
  eindeWeg: 'Let the pass go on after all',
  blokkeerVraag: (naam, dag) =>
    `From ${dag} ${naam} can book no more rides. Say below what happens to what belongs to the pass. What you do not tick stays.`,
  eindeVraag: (naam, dag) =>
    `The last day of the pass of ${naam} is ${dag}. Say below what happens to what belongs to the pass. What you do not tick stays.`,
  jaBlokkeer: 'Yes, block the pass',
  jaEinde: 'Yes, end the pass',
  verleend: 'pass granted',
  veranderd: 'The pass has been changed',
  nietsVeranderd: 'You have not changed anything yet.',
  geraakt: (aantal) =>
    aantal === 1
      ? 'One booked ride can no longer be made. Nothing has been cancelled.'
      : `${aantal} booked rides can no longer be made. Nothing has been cancelled.`,
  gebied: 'Where this pass goes',
  kaart: (straal, punten) =>
    `A circle of ${straal} kilometres around the home${punten === 0 ? '' : `, and ${punten} ${punten === 1 ? 'destination' : 'destinations'}`}`,
  straal: (straal) => `Up to ${straal} kilometres from the home.`,
  ookNaar: 'Also to, with the number on the map:',
  ongeveer: 'Places that the rules name stand about where they are.',
  geschiedenis: 'What changed',
  vanafDag: (dag) => `from ${dag}`,
  velden: {
    naam: 'name',
    geboortedatum: 'date of birth',
    woning: 'home address',
    geldigVanaf: 'begin of validity',
    geldigTotEnMet: 'end of validity',
    vervoertype: 'kind of transport',
    begeleiding: 'companion',
    scootmobiel: 'mobility scooter',
    puntbestemmingen: 'own destinations',
    kenmerken: 'characteristics',
    reizigersbudget: 'budget',
    telefoon: 'telephone',
    blokkade: 'block',
    einde: 'end of the pass',
  },
  afwijking: 'Set a rule aside',
  afwijkingUitleg:
    'Is a rule unreasonably strict in this case? Then the municipality may set it aside. Fill in the ride and write why.',
  afwijkenKanNiet:
    'The rules of your municipality name no article by which you may set them aside, so that is not possible here.',
  afwijkingKnop: 'Book a ride in spite of the rules',
  kanGewoon: 'No rule needs to be set aside: the holder or the call centre can book this ride.',
  waarom: 'Why may this ride be made?',
  waaromHint: 'This reason stays with the ride.',
}
