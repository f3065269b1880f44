import type { Teksten } from '../../nl/index.ts'

export const pas: Teksten['pas'] = {
  naam: 'Name',
  pasnummer: 'Pass number',
  geboortedatum: 'Date of birth',
  leeftijd: (jaren) => `${jaren} ${jaren === 1 ? 'year' : 'years'} old`,
  woning: 'Home address',
  telefoon: 'Telephone',
  geldig: 'Valid',
  geldigVanTot: (van, tot) => `${van} up to and including ${tot}`,
  nietGeldig: 'This pass is not valid today.',
  gaatIn: (datum: string) => `This pass begins on ${datum}.`,
  geblokkeerd: (datum) => `This pass is blocked from ${datum}.`,
  vervoertype: 'Kind of transport',
  vervoertypen: { regulier: 'ordinary taxi', rolstoel: 'wheelchair taxi', individueel: 'alone in the taxi' },
  begeleiding: 'Companion',
  begeleidingen: { geen: 'not needed', verplicht: 'required: always travels with a companion' },
  scootmobiel: 'Mobility scooter',
  scootmobielMag: 'may come along',
  scootmobielMagNiet: 'may not come along',
  puntbestemmingen: 'Own far destinations',
  kenmerken: 'Characteristics (CROW)',
  kenmerkOnbekend: 'see the list of CROW',
  budgetOver: (over, totaal) => `${over} of ${totaal} km left`,
  budgetZonderGrens: 'No limit to the number of kilometres',
  budgetJaar: (jaar) => `Kilometres in ${jaar}`,
  gereden: 'Driven',
  geboekt: 'Booked',
  ingehouden: 'Not driven, but counted',
  over: 'Left',
  prognose: ({ meterPerWeek, perWeek, opOp }) => {
    const gang =
      meterPerWeek === 0
        ? 'You have not travelled in the last twelve weeks.'
        : `You now travel about ${perWeek} km a week.`
    return opOp === undefined
      ? `${gang} If that stays so, you have enough kilometres.`
      : `${gang} If that stays so, your kilometres run out around ${opOp}.`
  },
  hogerBudget: (reden) => `Higher budget: ${reden}`,
  komendAantal: (aantal) => (aantal === 0 ? 'Coming rides' : `Coming rides (${aantal})`),
  komend: 'Coming rides',
  voorbij: 'Earlier rides',
  geenKomend: 'No rides are booked.',
  geenVoorbij: 'There are no earlier rides yet.',
  meereizen: 'Rides in which you travel along',
  meereizenVanPas: 'Rides in which this holder travels along',
  meereizenUitleg:
    'Somebody else booked these rides. Are you not coming? Tell whoever booked the ride, or call the control centre. We change the ride then.',
}

export const koppelen: Teksten['koppelen'] = {
  titel: 'Link your transport pass',
  uitleg: 'You got a letter from the municipality with a code. Fill in below what the letter says.',
  velden: { pasnummer: 'Pass number', code: 'Code of the letter' },
  pasnummerHint: 'For example: HRL-000001.',
  codeHint: 'Capitals and dashes make no difference.',
  knop: 'Link my pass',
  geenBrief: 'No letter, or does the code no longer work? Ask your municipality for a new code.',
}

export const toegang: Teksten['toegang'] = {
  titel: 'Access to the website',
  uitleg: 'With a code the holder links a sign-in to this pass. Send the code in a letter.',
  maak: 'Make a code for the letter',
  maakVraag: 'Did you send a code for this pass before? It will no longer work.',
  jaMaak: 'Yes, make a code',
  gemaakt: 'The code has been made',
  eenmalig: 'You see this code only once. Print or copy it now.',
  brief: 'Your code for the transport pass',
  briefAan: (naam, pasnummer) => `For ${naam}, pass ${pasnummer}`,
  briefUitleg:
    'Sign in on the website for your transport. Fill in your pass number and this code there. Give the code only to somebody who arranges your transport.',
  briefGeldig: (datum) => `You can use the code once. It works until ${datum}.`,
  print: 'Print the letter',
  kopieer: 'Copy the code',
  gekopieerd: 'The code has been copied.',
  kopieerZelf: 'This browser cannot copy. Select the code and copy it yourself.',
  klaar: 'Done, take the code away',
  koppelingen: 'Who can reach this pass?',
  geen: 'No sign-in has been linked with a code yet.',
  sinds: (datum, nummer) => `Sign-in linked on ${datum} (${nummer})`,
  ingetrokkenOp: (datum) => `Withdrawn on ${datum}.`,
  trekIn: 'Withdraw',
  trekInVoluit: (nummer) => `Withdraw: link ${nummer}`,
  trekInTitel: 'Withdraw a link',
  trekInVraag: (datum) => `The sign-in that was linked on ${datum} can then no longer reach this pass.`,
  jaTrekIn: 'Yes, withdraw the link',
  ingetrokken: 'The link has been withdrawn',
}
