import type { Teksten } from '../../nl/index.ts'

export const stiptheid: Teksten['stiptheid'] = {
  titel: 'Use and punctuality',
  uitleg: 'How much was driven and how punctually, as the carrier reported. You see at most 31 days at a time.',
  periode: 'Often chosen',
  snel: {
    dezeWeek: 'This week',
    vorigeWeek: 'Last week',
    dezeMaand: 'This month',
    vorigeMaand: 'Last month',
  },
  van: 'From',
  tot: 'Up to and including',
  datumHint: 'For example: 1-3-2026.',
  toon: 'Show the numbers',
  over: (van, tot) => (van === tot ? `The numbers of ${van}.` : `The numbers from ${van} up to and including ${tot}.`),
  telt: 'Counting is still going on. With many rides this takes a while.',
  nogBezig: 'Counting is not ready yet',
  nogBezigUitleg: 'What was counted is kept. Try again in a few seconds.',
  geenRitten: 'There was no ride in this period yet.',
  gebruik: 'Use',
  ritten: 'Rides per day',
  gebruikZin: (gereden, loos, nietGereden, niet) =>
    [
      gereden === 1 ? '1 ride was driven.' : `${gereden} rides were driven.`,
      loos === 0 ? 'There was always somebody at home.' : `${loos} times nobody was at home.`,
      ...(nietGereden === 0 ? [] : [`${nietGereden} times the carrier did not come.`]),
      niet === 0
        ? 'All rides were reported.'
        : `Of ${niet} ${niet === 1 ? 'ride' : 'rides'} the carrier reported nothing.`,
    ].join(' '),
  drukste: (dag, aantal) => `The busiest day was ${dag}. Number of rides: ${aantal}.`,
  evenDruk: (aantal) => `On the busiest days the number of rides was ${aantal}.`,
  tabel: (naam) => `Numbers: ${naam}`,
  beeld: (naam, zin) => `Bar chart: ${naam}. ${zin}`,
  dag: 'Day',
  vervoerder: 'Carrier',
  samen: 'Together',
  heelPeriode: 'Whole period',
  stiptheid: 'Punctuality',
  perDag: 'Per day',
  perVervoerder: 'Per carrier',
  stiptheidPerDag: 'Punctuality per day',
  stiptheidPerVervoerder: 'Punctuality per carrier',
  geenBelofte:
    'The rules do not promise how punctual the taxi is. So we cannot say whether a ride was on time. You do see how many minutes later or earlier than agreed a ride began.',
  belofte: (vroeg, laat) =>
    `On time is: from ${vroeg} ${vroeg === 1 ? 'minute' : 'minutes'} before up to and including ${laat} ${laat === 1 ? 'minute' : 'minutes'} after the time agreed.`,
  dagenZonderBelofte: (dagen) =>
    dagen === 1
      ? 'On 1 day of this period the rules promise nothing. That day does not count here.'
      : `On ${dagen} days of this period the rules promise nothing. Those days do not count here.`,
  nietGereden: 'No ride was driven. So nothing can be said about punctuality.',
  opTijdZin: (deel, opTijd, teVroeg, teLaat) =>
    `${deel} of the rides were on time: ${opTijd} on time, ${teVroeg} early and ${teLaat} late.`,
  stiptZin: (negenVanTien, helft) => `At least 9 in 10 rides began ${negenVanTien}. At least half began ${helft}.`,
  hoeLaat: (minuten) => {
    const aantal = Math.abs(minuten) === 1 ? '1 minute' : `${Math.abs(minuten)} minutes`
    if (minuten === 0) return 'no later than agreed'
    return minuten > 0 ? `no more than ${aantal} later than agreed` : `at least ${aantal} earlier than agreed`
  },
  afwijking: (minuten) => {
    if (minuten === 0) return 'no later'
    return minuten > 0 ? `at most ${minuten} min. later` : `at least ${-minuten} min. earlier`
  },
  helft: 'Half of the rides',
  negenVanTien: '9 in 10 rides',
  minutenLater: 'How many minutes later than agreed 9 in 10 rides began at most',
  deelVanRitten: 'Part of the rides driven',
  deelOpTijd: 'Part on time',
  geenRit: 'no ride',
  nietBeloofd: 'no promise',
  soorten: {
    gereden: 'Driven',
    opTijd: 'On time',
    teVroeg: 'Early',
    teLaat: 'Late',
    loosgemeld: 'Nobody at home',
    nietGereden: 'Not driven',
    nietGemeld: 'Not reported',
  },
}
