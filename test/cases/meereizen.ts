import type { Ritaanvraag } from '../../domain/rit/index.ts'
import { BERKELLAND, gewijzigd, HARLINGEN, PAS } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

type Meereizende = Ritaanvraag['meereizenden'][number]
const kind = (leeftijd: number): Meereizende => ({ soort: 'kind', leeftijd })
const medereiziger: Meereizende = { soort: 'medereiziger' }
const begeleider = (leeftijd?: number): Meereizende => ({ soort: 'medischBegeleider', leeftijd })
const met = (...meereizenden: Meereizende[]) => ({ aanvraag: { meereizenden } })

const { meereizen } = HARLINGEN[0]
const hoogstensTweeKinderen = gewijzigd(HARLINGEN, {
  meereizen: { ...meereizen, kinderen: { ...meereizen.kinderen!, maximum: 2 } },
})
const geenMedereizigers = gewijzigd(HARLINGEN, {
  meereizen: { ...meereizen, medereizigers: { ...meereizen.medereizigers!, maximum: 0 } },
})
const kindIsMedereiziger = gewijzigd(HARLINGEN, {
  meereizen: { ...meereizen, kinderen: { ...meereizen.kinderen!, als: 'medereiziger' } },
  tarieven: HARLINGEN[0].tarieven.map((tarief) => ({ ...tarief, kinderen: undefined })),
})

const kinderen = verwachting('meereizen.te-veel-kinderen', {
  artikel: '§ 9.5',
  kop: 'Meereizen, 1. Kinderen',
  alternatief: 'minderPersonen',
})

export const teVeelKinderen: Beslistabel = {
  regel: 'meereizen.te-veel-kinderen',
  gevallen: [
    {
      geval: 'Harlingen sets no maximum: eight children',
      ...met(...[0, 1, 2, 3, 4, 5, 10, 11].map(kind)),
      redenen: [],
    },
    { geval: 'a maximum of two: two', ...met(kind(3), kind(11)), versies: hoogstensTweeKinderen, redenen: [] },
    {
      geval: 'a maximum of two: three',
      ...met(kind(3), kind(4), kind(11)),
      versies: hoogstensTweeKinderen,
      redenen: [kinderen({ aantal: 3, maximum: 2 }, { tekst: ['2 kinderen', 'voor 3'], wel: ['2 kinderen'] })],
    },
    {
      geval: 'a maximum of two: a fellow traveller is no child',
      ...met(kind(3), kind(4), medereiziger),
      versies: hoogstensTweeKinderen,
      redenen: [],
    },
  ],
}

const medereizigers = verwachting('meereizen.te-veel-medereizigers', {
  artikel: '§ 9.5',
  kop: 'Meereizen, 2. Medereiziger (12 jaar en ouder)',
  alternatief: 'minderPersonen',
})

export const teVeelMedereizigers: Beslistabel = {
  regel: 'meereizen.te-veel-medereizigers',
  gevallen: [
    { geval: 'nobody', redenen: [] },
    { geval: 'one', ...met(medereiziger), redenen: [] },
    { geval: 'one of 12 years', ...met({ soort: 'medereiziger', leeftijd: 12 }), redenen: [] },
    {
      geval: 'two',
      ...met(medereiziger, medereiziger),
      redenen: [
        medereizigers(
          { aantal: 2, maximum: 1 },
          { tekst: ['mag ten hoogste 1 medereiziger ', 'voor 2'], wel: ['1 medereiziger'] },
        ),
      ],
    },
    { geval: 'one, with two children: those do not count', ...met(kind(3), medereiziger, kind(11)), redenen: [] },
    {
      geval: 'one, with a medical companion: that is no fellow traveller',
      ...met(begeleider(30), medereiziger),
      pas: { begeleiding: 'verplicht' },
      redenen: [],
    },
    {
      geval: 'where a child counts as fellow traveller: one child',
      ...met(kind(3)),
      versies: kindIsMedereiziger,
      redenen: [],
    },
    {
      geval: 'where a child counts as fellow traveller: a child and another',
      ...met(kind(3), medereiziger),
      versies: kindIsMedereiziger,
      redenen: [medereizigers({ aantal: 2, maximum: 1 })],
    },
    {
      geval: 'a maximum of none: one',
      ...met(medereiziger),
      versies: geenMedereizigers,
      redenen: [medereizigers({ aantal: 1, maximum: 0 }, { tekst: ['geen medereizigers', 'voor 1'] })],
    },
    {
      geval: 'Berkelland sets no maximum: five',
      ...met(medereiziger, medereiziger, medereiziger, medereiziger, medereiziger),
      versies: BERKELLAND,
      redenen: [],
    },
  ],
}

const pasOnbekend = verwachting('meereizen.pas-onbekend', {
  artikel: 'eigen regel van Opstap',
  alternatief: 'andersMeereizen',
})
const opPas = (pasnummer: string): Meereizende => ({ soort: 'medereiziger', pasnummer })
const PARTNER = { pasnummer: 'HRL-PARTNER', geldigVanaf: '2026-01-01', geldigTotEnMet: '2026-03-14' }

/** On Saturday 14 March 2026. */
export const meereizenPasOnbekend: Beslistabel = {
  regel: 'meereizen.pas-onbekend',
  gevallen: [
    { geval: 'nobody is named by a pass', ...met(medereiziger), redenen: [] },
    { geval: 'a pass on its last day', ...met(opPas('HRL-PARTNER')), passenMee: [PARTNER], redenen: [] },
    {
      geval: 'a pass a day after its last',
      ...met(opPas('HRL-PARTNER')),
      passenMee: [{ ...PARTNER, geldigTotEnMet: '2026-03-13' }],
      redenen: [pasOnbekend({ aantal: 1 }, { tekst: ['de pas', 'geldt niet'], wel: ['pasnummer'] })],
    },
    {
      geval: 'a pass on its first day',
      ...met(opPas('HRL-PARTNER')),
      passenMee: [{ ...PARTNER, geldigVanaf: '2026-03-14' }],
      redenen: [],
    },
    {
      geval: 'a pass a day before its first',
      ...met(opPas('HRL-PARTNER')),
      passenMee: [{ ...PARTNER, geldigVanaf: '2026-03-15', geldigTotEnMet: '2026-12-31' }],
      redenen: [pasOnbekend({ aantal: 1 })],
    },
    {
      geval: 'a pass that is blocked from that day on',
      ...met(opPas('HRL-PARTNER')),
      passenMee: [{ ...PARTNER, blokkade: { vanaf: '2026-03-14', reden: 'kwijt (verzonnen)' } }],
      redenen: [pasOnbekend({ aantal: 1 })],
    },
    {
      geval: 'a pass that is blocked from the next day on',
      ...met(opPas('HRL-PARTNER')),
      passenMee: [{ ...PARTNER, blokkade: { vanaf: '2026-03-15', reden: 'kwijt (verzonnen)' } }],
      redenen: [],
    },
    { geval: 'made up', ...met(opPas('ZOMAAR')), redenen: [pasOnbekend({ aantal: 1 })] },
    {
      geval: 'the pass of the holder',
      ...met(opPas(PAS.pasnummer)),
      passenMee: [{}],
      redenen: [pasOnbekend({ aantal: 1 })],
    },
    {
      geval: 'one pass for two people',
      ...met(opPas('HRL-PARTNER'), opPas('HRL-PARTNER')),
      passenMee: [PARTNER],
      versies: BERKELLAND,
      redenen: [pasOnbekend({ aantal: 1 })],
    },
  ],
}

/** By Harlingen's tariff. */
const GRATIS = { begeleiderGratis: true, medereizigerGratis: false } as const
const begeleiding = { artikel: '§ 9.5', kop: 'Meereizen, 3. Medisch begeleider' } as const
const ontbreekt = verwachting('meereizen.begeleider-ontbreekt', {
  ...begeleiding,
  alternatief: 'andersMeereizen',
  tekst: ['altijd met een begeleider'],
  wel: ['gratis'],
})

export const begeleiderOntbreekt: Beslistabel = {
  regel: 'meereizen.begeleider-ontbreekt',
  gevallen: [
    { geval: 'a pass without begeleiding travels alone', redenen: [] },
    {
      geval: 'with begeleiding and a companion',
      ...met(begeleider(30)),
      pas: { begeleiding: 'verplicht' },
      redenen: [],
    },
    {
      geval: 'with begeleiding, alone',
      pas: { begeleiding: 'verplicht' },
      redenen: [ontbreekt({ begeleiding: 'verplicht', ...GRATIS })],
    },
    {
      geval: 'with begeleiding: a fellow traveller is no companion',
      ...met(medereiziger),
      pas: { begeleiding: 'verplicht' },
      redenen: [ontbreekt({ begeleiding: 'verplicht', ...GRATIS })],
    },
    {
      geval: 'CROW code AB-03 obliges as well',
      pas: { kenmerken: ['AB-03'] },
      redenen: [ontbreekt({ begeleiding: 'verplicht', ...GRATIS })],
    },
    {
      geval: 'out and back alone: told once',
      pas: { begeleiding: 'verplicht' },
      retour: '2026-03-14T14:00:00+01:00',
      redenen: [ontbreekt({ begeleiding: 'verplicht', ...GRATIS })],
    },
    {
      geval: 'a policy that knows no begeleiding',
      pas: { begeleiding: 'verplicht' },
      versies: BERKELLAND,
      redenen: [],
    },
  ],
}

const zonderPas = verwachting('meereizen.begeleider-zonder-pas', {
  ...begeleiding,
  alternatief: 'andersMeereizen',
  tekst: ['geen begeleiding'],
  wel: ['als medereiziger'],
})

export const begeleiderZonderPas: Beslistabel = {
  regel: 'meereizen.begeleider-zonder-pas',
  gevallen: [
    { geval: 'begeleiding on the pass', ...met(begeleider()), pas: { begeleiding: 'verplicht' }, redenen: [] },
    { geval: 'CROW code AB-03 on the pass', ...met(begeleider()), pas: { kenmerken: ['AB-03'] }, redenen: [] },
    { geval: 'nothing on the pass', ...met(begeleider(30)), redenen: [zonderPas({ aantal: 1, ...GRATIS })] },
    {
      geval: 'another CROW code on the pass',
      ...met(begeleider(30)),
      pas: { kenmerken: ['AB-04'] },
      redenen: [zonderPas({ aantal: 1, ...GRATIS })],
    },
    { geval: 'a policy that knows no begeleiding', ...met(begeleider()), versies: BERKELLAND, redenen: [] },
  ],
}

const teJong = verwachting('meereizen.begeleider-te-jong', {
  ...begeleiding,
  alternatief: 'andersMeereizen',
  wel: ['12 jaar of ouder'],
})

export const begeleiderTeJong: Beslistabel = {
  regel: 'meereizen.begeleider-te-jong',
  gevallen: [
    {
      geval: '11 years',
      ...met(begeleider(11)),
      pas: { begeleiding: 'verplicht' },
      redenen: [teJong({ leeftijd: 11, minimum: 12 }, { tekst: ['minstens 12 jaar', '11 jaar'] })],
    },
    { geval: '12 years: the limit itself', ...met(begeleider(12)), pas: { begeleiding: 'verplicht' }, redenen: [] },
    { geval: '13 years', ...met(begeleider(13)), pas: { begeleiding: 'verplicht' }, redenen: [] },
    { geval: 'an age that was not given', ...met(begeleider()), pas: { begeleiding: 'verplicht' }, redenen: [] },
    {
      geval: 'a child of 11 beside a companion of 12',
      ...met(kind(11), begeleider(12)),
      pas: { begeleiding: 'verplicht' },
      redenen: [],
    },
    {
      geval: 'a policy that knows no begeleiding',
      ...met(begeleider(11)),
      versies: BERKELLAND,
      redenen: [],
    },
  ],
}

const teVeel = verwachting('meereizen.te-veel-begeleiders', {
  ...begeleiding,
  alternatief: 'minderPersonen',
  tekst: ['1 begeleider '],
  wel: ['als medereiziger'],
})

export const teVeelBegeleiders: Beslistabel = {
  regel: 'meereizen.te-veel-begeleiders',
  gevallen: [
    { geval: 'one', ...met(begeleider(30)), pas: { begeleiding: 'verplicht' }, redenen: [] },
    {
      geval: 'two',
      ...met(begeleider(30), begeleider()),
      pas: { begeleiding: 'verplicht' },
      redenen: [teVeel({ aantal: 2, maximum: 1, ...GRATIS }, { tekst: ['mag ten hoogste 1 begeleider ', 'voor 2'] })],
    },
    {
      geval: 'two of them too young: a reason for each, and one for their number',
      ...met(begeleider(11), begeleider(10)),
      pas: { begeleiding: 'verplicht' },
      redenen: [
        teJong({ leeftijd: 11, minimum: 12 }),
        teJong({ leeftijd: 10, minimum: 12 }),
        teVeel({ aantal: 2, maximum: 1, ...GRATIS }),
      ],
    },
    {
      geval: 'a policy that knows no begeleiding',
      ...met(begeleider(30), begeleider(30)),
      versies: BERKELLAND,
      redenen: [],
    },
  ],
}
