import type { Teksten } from '../../nl/index.ts'

export const maand: Teksten['maand'] = {
  titel: 'Statement by month',
  link: 'See the statement by month',
  uitleg:
    'You see how many rides you made and how many kilometres you had left. You also see what your rides cost, and whom you pay for them.',
  kies: 'Which month do you want to see?',
  geen: 'There is no statement of this month.',
  van: (naam) => `Transport in ${naam}`,
  ritten: {
    gereden: 'Rides made',
    geannuleerd: 'Rides cancelled',
    teLaatGeannuleerd: 'Of those cancelled too late',
    loosgemeld: 'Rides with nobody at the door',
    nietGereden: 'Rides for which the taxi did not come',
    geboekt: 'Rides still to come, or not reported yet',
  },
  gereden: 'Kilometres travelled',
  ingehouden: 'Not travelled, but counted',
  elders: 'Travelled elsewhere earlier this year',
  over: (dag) => `Left on ${dag}`,
  overVan: (over, limiet) => `${over} of ${limiet} km`,
  betaald: {
    vervoerder: 'Rides, to be paid to the carrier',
    gemeente: 'Rides, to be paid to the municipality',
    onbekend: 'Costs of the rides',
  },
  jaarbijdrage: 'Paid to the municipality, for the yearly contribution',
  gevraagd: 'Asked by the municipality, for rides of this month',
  betaaldVoorRitten: 'Paid to the municipality this month, for rides',
  voorbeeld: 'The costs are an example. The real amount is in a decision of the municipality.',
  voorlopig: 'This can still change: the month is not over yet, or a ride was not reported yet.',
  brief: 'Save as a letter (PDF)',
}
