import type { Teksten } from '../../nl/index.ts'

export const kilometers: Teksten['kilometers'] = {
  titel: 'Ask for more kilometres',
  uitleg:
    'Do you need more kilometres? Write down why. We send your kilometres of this year along. We do not send where you went.',
  velden: {
    reden: 'Why do you need more kilometres?',
    vanaf: 'From which day? (may stay empty)',
    totEnMet: 'Up to and including which day? (may stay empty)',
  },
  redenHint: 'For example: I visit somebody in hospital every day.',
  vanafHint: 'Empty is from now. Write a date such as 1-9-2026.',
  totHint: 'Only fill this in if it is for a time. Write a date such as 31-12-2026.',
  verstuur: 'Ask for more kilometres',
  loopt: 'Your request is with the municipality. You will get a letter.',
  gevraagdOp: (dag) => `Asked on ${dag}`,
  wacht: (dag) => `There is a decision on ${dag} at the latest.`,
  uitkomsten: {
    toegekend: (dag) => `Yes, you get more kilometres. That was noted on ${dag}. You can read it in the decision.`,
    afgewezen: (dag) => `No. That was noted on ${dag}. The decision says why, and how you can object.`,
  },
  bewijs: 'Which kilometres were sent along?',
  limiet: (jaar) => `Budget in ${jaar}`,
  gebruikt: 'Travelled and booked, elsewhere too',
  verwacht: (jaar) => `Expected in all of ${jaar}`,
  openTitel: 'Requests for more kilometres',
  geen: 'There are no requests for more kilometres.',
  verzoek: (pasnummer, dag) => `Pass ${pasnummer}: more kilometres, asked on ${dag}`,
  periode: (vanaf, tot) =>
    `Needed${vanaf === undefined ? '' : ` from ${vanaf}`}${tot === undefined ? '' : ` up to and including ${tot}`}.`,
  naarPas: (pasnummer) => `To pass ${pasnummer}`,
  eerstBesluit:
    'First lay a decision down on the page of the pass: about the kilometres a year, or a refusal. Put a higher budget on the pass too.',
  welkBesluit: 'Which decision answers this?',
  kies: 'Choose a decision',
  beslis: 'This decision is the answer',
  beslist: 'The answer has been noted',
}
