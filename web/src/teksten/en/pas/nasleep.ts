import type { Teksten } from '../../nl/index.ts'

const soMany = (count: number, one: string, more: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${more}`]

export const nasleep: Teksten['nasleep'] = {
  titel: 'What is still open',
  uitleg: 'This pass has changed. Say what happens to what belongs to it. What you do not tick stays.',
  wat: 'What has to happen?',
  annuleer: (count) => (count === 1 ? 'Cancel the ride' : `Cancel these ${count} rides`),
  stop: (count) => (count === 1 ? 'Stop the series of rides' : `Stop ${count} series of rides`),
  trekIn: (count, calendar) =>
    `End the access of ${[...soMany(count, 'account', 'accounts'), ...(calendar || count === 0 ? ['the calendar'] : [])].join(' and ')}`,
  meereis: (number, when) =>
    `Would travel along with somebody else: ${when} (ride ${number}). Call the person who booked that ride, and change it.`,
  trekMachtigingIn: 'Withdraw the mandate for the bank',
  beeindig: (passes) => `End the other pass of this person too: ${passes}`,
  enMeer: (count) => `And ${count} more.`,
  rekening: (year, open, back) =>
    `Contribution of ${year}: ${open} to be received, ${back} to be paid back. Compute the year again: months after the end do not count.`,
  redenHint: 'Short, without medical information. The traveller can read this.',
  voerUit: 'Do what is ticked',
  laatRest: 'Do this, and leave the rest as it is',
  gedaan: 'Done. This is still open:',
  klaar: 'Nothing is open any more',
  lijst: 'To be settled',
  lijstUitleg:
    'Passes that ended, are blocked or changed while something still belongs to them. The oldest comes first.',
  geen: 'Nothing is open of any pass.',
  pas: 'Pass',
  sinds: 'Since',
  eersteRit: 'First ride that cannot be made',
  geenRit: 'none',
  open: 'What is open',
  telling: ({ ritten, reeksen, inlogs, machtiging, passen, meereizen }) =>
    [
      ...soMany(ritten, 'ride', 'rides'),
      ...soMany(reeksen, 'series', 'series'),
      ...soMany(inlogs, 'account', 'accounts'),
      ...(machtiging ? ['mandate'] : []),
      ...soMany(passen, 'other pass', 'other passes'),
      ...soMany(meereizen, 'ride of somebody else', 'rides of others'),
    ].join(', '),
}
