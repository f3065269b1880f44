/** Asking for more kilometres. */
export const kilometers = {
  titel: 'Meer kilometers vragen',
  uitleg:
    'Hebt u meer kilometers nodig? Schrijf op waarom. Uw kilometers van dit jaar sturen wij mee. Waar u heen ging, sturen wij niet mee.',
  velden: {
    reden: 'Waarom hebt u meer kilometers nodig?',
    vanaf: 'Vanaf welke dag? (mag leeg blijven)',
    totEnMet: 'Tot en met welke dag? (mag leeg blijven)',
  },
  redenHint: 'Bijvoorbeeld: ik ga elke dag op bezoek in het ziekenhuis.',
  vanafHint: 'Leeg is vanaf nu. Schrijf een datum zoals 1-9-2026.',
  totHint: 'Vul dit alleen in als het voor een tijd is. Schrijf een datum zoals 31-12-2026.',
  verstuur: 'Vraag om meer kilometers',
  loopt: 'Uw verzoek ligt bij de gemeente. U krijgt een brief.',
  gevraagdOp: (dag: string) => `Gevraagd op ${dag}`,
  wacht: (dag: string) => `Uiterlijk op ${dag} is er een besluit.`,
  uitkomsten: {
    toegekend: (dag: string) =>
      `Ja, u krijgt meer kilometers. Dat is vastgelegd op ${dag}. U leest het in het besluit.`,
    afgewezen: (dag: string) =>
      `Nee. Dat is vastgelegd op ${dag}. U leest in het besluit waarom, en hoe u bezwaar maakt.`,
  },
  bewijs: 'Welke kilometers zijn meegestuurd?',
  limiet: (jaar: number) => `Budget in ${jaar}`,
  gebruikt: 'Gereisd en geboekt, ook ergens anders',
  verwacht: (jaar: number) => `Verwacht in heel ${jaar}`,
  openTitel: 'Verzoeken om meer kilometers',
  geen: 'Er zijn geen verzoeken om meer kilometers.',
  verzoek: (pasnummer: string, dag: string) => `Pas ${pasnummer}: meer kilometers, gevraagd op ${dag}`,
  periode: (vanaf: string | undefined, tot: string | undefined) =>
    `Nodig${vanaf === undefined ? '' : ` vanaf ${vanaf}`}${tot === undefined ? '' : ` tot en met ${tot}`}.`,
  naarPas: (pasnummer: string) => `Naar pas ${pasnummer}`,
  eerstBesluit:
    'Neem eerst een besluit op de pagina van de pas: over de kilometers per jaar, of een afwijzing. Zet een hoger budget ook op de pas.',
  welkBesluit: 'Met welk besluit is dit beantwoord?',
  kies: 'Kies een besluit',
  beslis: 'Dit besluit is het antwoord',
  beslist: 'Het antwoord is vastgelegd',
}
