import { plaatsnaam } from '../plaatsnaam.ts'
import type { Teksten } from '../nl/index.ts'

export const taal: Teksten['taal'] = { code: 'en', naam: 'English', kies: 'Language', andere: 'Nederlands' }

export const algemeen: Teksten['algemeen'] = {
  naam: 'Opstap',
  naarInhoud: 'To the content',
  laden: 'Loading…',
  annuleer: 'Back',
  opnieuw: 'Try again',
  ja: 'Yes',
  nee: 'No',
  km: (aantal) => `${aantal} km`,
  uur: (tijd) => tijd,
  dagTijd: (dag, tijd) => `${dag}, ${tijd}`,
  vanNaar: (van, naar) => `${plaatsnaam(van)} → ${plaatsnaam(naar)}`,
  meer: 'Load more',
  sluit: 'Close',
  volgende: 'Next',
  vorige: 'Previous',
  voorbeeld: 'example amount',
  voorbeeldUitleg: 'This is an example. The real amount is set in a decision of the municipality.',
  bron: 'Where does it say so?',
  bekijkRegeling: 'See the regulation (opens in a new window)',
}

export const menu: Teksten['menu'] = {
  knop: 'Menu',
  naam: 'Menu',
  centralist: { zoek: 'Find a pass holder', dag: 'Rides of a day', openstaand: 'To be settled' },
  pashouder: { begin: 'Start', ritten: 'My rides', kosten: 'My costs', inzagen: 'My data' },
  gemeente: {
    passen: 'Passes',
    openstaand: 'To be settled',
    ritten: 'Rides',
    vervoerders: 'Carriers',
    bijdragen: 'Contributions',
    stiptheid: 'Use and punctuality',
    jaarcijfers: 'Figures of a year',
    regels: 'Rules',
    correcties: 'Requests',
    berichten: 'Messages',
  },
}

export const inloggen: Teksten['inloggen'] = {
  titel: 'Transport by appointment',
  uitleg:
    'With Opstap you book a ride with the taxi of your municipality. You see what a ride costs and how many kilometres you have left.',
  knop: 'Sign in',
  uit: 'Sign out',
  ingelogdAls: (naam) => `Signed in as ${naam}`,
  verlopen: 'Sign in again',
  verlopenUitleg:
    'You were away for too long, so you have been signed out. What you filled in is still there. Sign in and go on where you were.',
  verlopenKnop: 'Sign in again',
  venster: 'A small window opens. Does your browser stop it? Allow pop-ups for this website and try again.',
  geenRol: 'You are signed in, but there is nothing for you to do here. Ask your municipality to give you access.',
  vervoerder: 'Carriers fetch their orders with their own system. There is nothing for you to do on this website.',
  mislukt: 'Signing in did not work. Try again.',
  niveau: 'You must sign in more securely. Try again, and choose a more secure way.',
}

export const fout: Teksten['fout'] = {
  titel: 'Something went wrong',
  verbinding:
    'No connection. Check your internet and try again: nothing is done twice. What you filled in is still there.',
  druk: 'It is too busy now, or somebody else was just before you. Try again: nothing is done twice. What you filled in is still there.',
  invoer: 'There are faults in the form. Correct them and try again.',
  geweigerd: 'This is not possible.',
  nietGevonden: 'We cannot find this. Perhaps the number is wrong.',
  niveau: 'For this you must sign in more securely. Sign out, and then sign in in a more secure way.',
  magNiet: 'Your account does not let you do this.',
  bijOns: 'Something went wrong on our side. Try again later: nothing is done twice.',
  samenvatting: 'Correct the faults before you go on',
  aantal: (aantal: number) => (aantal === 1 ? '1 fault' : `${aantal} faults`),
  invoerFout: 'Fault',
  leeg: 'Fill this in.',
  geenDatum: 'This date does not exist. Write a date like 31-12-2026.',
  kies: 'Choose an address from the list.',
  regel: 'Not possible like this',
  twijfel: 'This can mean two things. Choose which you mean.',
  wanneer: 'We do not understand this. Write for example: tomorrow 14:30.',
  paginaTitel: 'This page does not exist',
  pagina: 'Go to the start and choose there what you want to do.',
  naarBegin: 'To the start',
}

export const keuzelijst: Teksten['keuzelijst'] = {
  aantal: (aantal) => (aantal === 0 ? 'Nothing found.' : aantal === 1 ? '1 choice.' : `${aantal} choices.`),
  zoekt: 'Searching…',
  niets: 'Nothing found. Try another word.',
  zonderNummer: 'without this number: we do not know it',
}

export const rollen: Teksten['rollen'] = {
  pashouder: 'the pass holder',
  centralist: 'the call centre',
  gemeente: 'the municipality',
  vervoerder: 'the carrier',
  systeem: 'the system',
}

export const centrale: Teksten['centrale'] = {
  bel: 'Questions, or rather call? Call the control centre:',
  zonderNummer: 'Questions, or rather call? Call the control centre of your municipality.',
  voorbeeld: 'example number',
  privacy: 'Privacy statement',
  toegankelijkheid: 'Accessibility statement',
}
