/** Use and punctuality. */
export const stiptheid = {
  titel: 'Gebruik en stiptheid',
  uitleg: 'Hoeveel er is gereden en hoe stipt, zoals de vervoerder het meldde. U ziet hoogstens 31 dagen tegelijk.',
  periode: 'Vaak gekozen',
  snel: {
    dezeWeek: 'Deze week',
    vorigeWeek: 'Vorige week',
    dezeMaand: 'Deze maand',
    vorigeMaand: 'Vorige maand',
  },
  van: 'Van',
  tot: 'Tot en met',
  datumHint: 'Bijvoorbeeld: 1-3-2026.',
  toon: 'Toon de cijfers',
  over: (van: string, tot: string) =>
    van === tot ? `De cijfers van ${van}.` : `De cijfers van ${van} tot en met ${tot}.`,
  telt: 'Er wordt nog geteld. Bij veel ritten duurt dat even.',
  nogBezig: 'Het tellen is nog niet klaar',
  nogBezigUitleg: 'Wat geteld is, blijft bewaard. Probeer het over een paar seconden opnieuw.',
  geenRitten: 'In deze periode was er nog geen rit.',
  gebruik: 'Gebruik',
  ritten: 'Ritten per dag',
  gebruikZin: (gereden: number, loos: number, nietGereden: number, niet: number) =>
    [
      gereden === 1 ? 'Er is 1 rit gereden.' : `Er zijn ${gereden} ritten gereden.`,
      loos === 0 ? 'Er was steeds iemand thuis.' : `${loos} keer was er niemand thuis.`,
      ...(nietGereden === 0 ? [] : [`${nietGereden} keer is de vervoerder niet gekomen.`]),
      niet === 0
        ? 'Alle ritten zijn gemeld.'
        : `Van ${niet} ${niet === 1 ? 'rit' : 'ritten'} heeft de vervoerder niets gemeld.`,
    ].join(' '),
  drukste: (dag: string, aantal: string) => `De drukste dag was ${dag}. Aantal ritten: ${aantal}.`,
  evenDruk: (aantal: string) => `Op de drukste dagen was het aantal ritten ${aantal}.`,
  tabel: (naam: string) => `Cijfers: ${naam}`,
  beeld: (naam: string, zin: string) => `Staafdiagram: ${naam}. ${zin}`,
  dag: 'Dag',
  vervoerder: 'Vervoerder',
  samen: 'Samen',
  heelPeriode: 'Hele periode',
  stiptheid: 'Stiptheid',
  perDag: 'Per dag',
  perVervoerder: 'Per vervoerder',
  stiptheidPerDag: 'Stiptheid per dag',
  stiptheidPerVervoerder: 'Stiptheid per vervoerder',
  geenBelofte:
    'De regels beloven niet hoe stipt de taxi komt. Daarom kunnen wij niet zeggen of een rit op tijd was. Wel ziet u hoeveel minuten een rit later of eerder begon dan afgesproken.',
  belofte: (vroeg: number, laat: number) =>
    `Op tijd is: van ${vroeg === 1 ? '1 minuut' : `${vroeg} minuten`} voor tot en met ${laat === 1 ? '1 minuut' : `${laat} minuten`} na de afgesproken tijd.`,
  dagenZonderBelofte: (dagen: number) =>
    dagen === 1
      ? 'Op 1 dag van deze periode beloven de regels niets. Die dag telt hier niet mee.'
      : `Op ${dagen} dagen van deze periode beloven de regels niets. Die dagen tellen hier niet mee.`,
  nietGereden: 'Er is geen rit gereden. Daarom is er over de stiptheid niets te zeggen.',
  opTijdZin: (deel: string, opTijd: number, teVroeg: number, teLaat: number) =>
    `${deel} van de ritten was op tijd: ${opTijd} op tijd, ${teVroeg} te vroeg en ${teLaat} te laat.`,
  stiptZin: (negenVanTien: string, helft: string) =>
    `Minstens 9 van de 10 ritten begonnen ${negenVanTien}. Minstens de helft begon ${helft}.`,
  hoeLaat: (minuten: number) => {
    const aantal = Math.abs(minuten) === 1 ? '1 minuut' : `${Math.abs(minuten)} minuten`
    if (minuten === 0) return 'niet later dan afgesproken'
    return minuten > 0 ? `niet meer dan ${aantal} later dan afgesproken` : `ten minste ${aantal} eerder dan afgesproken`
  },
  afwijking: (minuten: number) => {
    if (minuten === 0) return 'niet later'
    return minuten > 0 ? `hoogstens ${minuten} min. later` : `minstens ${-minuten} min. eerder`
  },
  helft: 'Helft van de ritten',
  negenVanTien: '9 van de 10 ritten',
  minutenLater: 'Hoeveel minuten later dan afgesproken 9 van de 10 ritten hoogstens begonnen',
  deelVanRitten: 'Deel van de gereden ritten',
  deelOpTijd: 'Deel op tijd',
  geenRit: 'geen rit',
  nietBeloofd: 'niets beloofd',
  soorten: {
    gereden: 'Gereden',
    opTijd: 'Op tijd',
    teVroeg: 'Te vroeg',
    teLaat: 'Te laat',
    loosgemeld: 'Niemand thuis',
    nietGereden: 'Niet gereden',
    nietGemeld: 'Niet gemeld',
  },
}
