/** How much of each is open. */
interface Telling {
  readonly ritten: number
  readonly reeksen: number
  readonly inlogs: number
  readonly machtiging: boolean
  readonly passen: number
  readonly meereizen: number
}

const zoveel = (aantal: number, een: string, meer: string): string[] =>
  aantal === 0 ? [] : [aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`]

/** What is left to decide after a pass ended, was blocked or changed. */
export const nasleep = {
  titel: 'Wat nog openstaat',
  uitleg: 'Deze pas is veranderd. Zeg wat er wordt van wat erbij hoort. Wat u niet aanvinkt, blijft staan.',
  wat: 'Wat moet er gebeuren?',
  annuleer: (aantal: number) => (aantal === 1 ? 'Annuleer de rit' : `Annuleer deze ${aantal} ritten`),
  stop: (aantal: number) => (aantal === 1 ? 'Stop de reeks van ritten' : `Stop ${aantal} reeksen van ritten`),
  trekIn: (inlogs: number, agenda: boolean) =>
    `Laat ${[...zoveel(inlogs, 'inlog', 'inlogs'), ...(agenda || inlogs === 0 ? ['de agenda'] : [])].join(' en ')} niet meer bij de pas`,
  meereis: (ritnummer: string, wanneer: string) =>
    `Zou meereizen met iemand anders: ${wanneer} (rit ${ritnummer}). Bel wie die rit boekte, en pas de rit aan.`,
  trekMachtigingIn: 'Trek de machtiging voor de bank in',
  beeindig: (passen: string) => `Beëindig ook de andere pas van deze persoon: ${passen}`,
  enMeer: (aantal: number) => `En nog ${aantal}.`,
  rekening: (jaar: string, open: string, terug: string) =>
    `Eigen bijdrage ${jaar}: ${open} nog te ontvangen, ${terug} terug te betalen. Reken het jaar opnieuw uit: maanden na het einde tellen niet mee.`,
  redenHint: 'Kort, zonder medische gegevens. De reiziger kan dit lezen.',
  voerUit: 'Doe wat is aangevinkt',
  laatRest: 'Doe dit, en laat de rest zoals het is',
  gedaan: 'Gedaan. Dit staat nog open:',
  klaar: 'Er staat niets meer open',
  lijst: 'Openstaand',
  lijstUitleg:
    'Passen die eindigden, geblokkeerd zijn of veranderden, terwijl er nog iets bij hoort. De oudste staat boven.',
  geen: 'Er staat bij geen pas iets open.',
  pas: 'Pas',
  sinds: 'Sinds',
  eersteRit: 'Eerste rit die niet kan',
  geenRit: 'geen',
  open: 'Wat er openstaat',
  telling: ({ ritten, reeksen, inlogs, machtiging, passen, meereizen }: Telling): string =>
    [
      ...zoveel(ritten, 'rit', 'ritten'),
      ...zoveel(reeksen, 'reeks', 'reeksen'),
      ...zoveel(inlogs, 'inlog', 'inlogs'),
      ...(machtiging ? ['machtiging'] : []),
      ...zoveel(passen, 'andere pas', 'andere passen'),
      ...zoveel(meereizen, 'rit van iemand anders', 'ritten van anderen'),
    ].join(', '),
}
