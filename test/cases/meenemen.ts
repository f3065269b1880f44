import type { Ritaanvraag } from '../../domain/rit/index.ts'
import { BERKELLAND } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

const MEENEMEN = 'Meenemen van hulpmiddelen, huisdieren en bagage'
const met = (...hulpmiddelen: Ritaanvraag['hulpmiddelen']) => ({ aanvraag: { hulpmiddelen } })
const scootmobiel = (overstap: 'zelfstandig' | 'metLift' | 'nietMogelijk') =>
  met({ soort: 'scootmobiel' as const, overstap })

const rolstoel = verwachting('hulpmiddel.rolstoel-niet-geindiceerd', {
  artikel: '§ 9.5',
  kop: 'Type vervoer, 2. Rolstoelvervoer',
  alternatief: 'andersMeenemen',
  tekst: ['rolstoel'],
  wel: ['die dicht kan'],
})
const opPas = (...kenmerken: string[]) => ({ pas: { kenmerken } })

export const rolstoelNietGeindiceerd: Beslistabel = {
  regel: 'hulpmiddel.rolstoel-niet-geindiceerd',
  gevallen: [
    { geval: 'regulier, in a wheelchair', ...met('rolstoel'), redenen: [rolstoel({ vervoertype: 'regulier' })] },
    { geval: 'rolstoel on the pass', ...met('rolstoel'), pas: { vervoertype: 'rolstoel' }, redenen: [] },
    { geval: 'individueel on the pass (ADR 6)', ...met('rolstoel'), pas: { vervoertype: 'individueel' }, redenen: [] },
    { geval: 'CROW code HR-01', ...met('rolstoel'), ...opPas('HR-01'), redenen: [] },
    { geval: 'CROW code HR-02', ...met('rolstoel'), ...opPas('HR-02'), redenen: [] },
    { geval: 'CROW code HR-06', ...met('rolstoel'), ...opPas('HR-06'), redenen: [] },
    { geval: 'CROW code AV-01, individual transport', ...met('rolstoel'), ...opPas('AV-01'), redenen: [] },
    {
      geval: 'CROW code HR-07 is a rollator',
      ...met('rolstoel'),
      ...opPas('HR-07'),
      redenen: [rolstoel({ vervoertype: 'regulier' })],
    },
    { geval: 'regulier, with a wheelchair that is folded up', ...met('opvouwbareRolstoel'), redenen: [] },
    { geval: 'a rollator is always allowed', ...met('rollator'), redenen: [] },
    { geval: 'a policy that says nothing of wheelchairs', ...met('rolstoel'), versies: BERKELLAND, redenen: [] },
  ],
}

const nietOpPas = verwachting('hulpmiddel.scootmobiel-niet-geindiceerd', {
  artikel: '§ 9.5',
  kop: `${MEENEMEN}, 1. Scootmobiel`,
  alternatief: 'gemeente',
  tekst: ['scootmobiel'],
  wel: ['Vraag uw gemeente'],
})
const onveilig = verwachting('hulpmiddel.scootmobiel-onveilig', {
  artikel: '§ 9.5',
  kop: `${MEENEMEN}, 1. Scootmobiel`,
  alternatief: 'andersMeenemen',
  tekst: ['niet veilig'],
  wel: ['Zonder scootmobiel'],
})

export const scootmobielNietGeindiceerd: Beslistabel = {
  regel: 'hulpmiddel.scootmobiel-niet-geindiceerd',
  gevallen: [
    { geval: 'on the pass', ...scootmobiel('zelfstandig'), pas: { scootmobiel: true }, redenen: [] },
    { geval: 'CROW code HR-09', ...scootmobiel('zelfstandig'), ...opPas('HR-09'), redenen: [] },
    { geval: 'CROW code HR-10', ...scootmobiel('metLift'), ...opPas('HR-10'), redenen: [] },
    { geval: 'not on the pass', ...scootmobiel('zelfstandig'), redenen: [nietOpPas({ scootmobiel: false })] },
    {
      geval: 'a wheelchair on the pass is no scootmobiel',
      ...scootmobiel('zelfstandig'),
      pas: { vervoertype: 'rolstoel' },
      redenen: [nietOpPas({ scootmobiel: false })],
    },
    {
      geval: 'neither on the pass nor safe: both reasons',
      ...scootmobiel('nietMogelijk'),
      redenen: [nietOpPas({ scootmobiel: false }), onveilig({ overstap: 'nietMogelijk' })],
    },
    {
      geval: 'a policy that says nothing of scootmobielen',
      ...scootmobiel('zelfstandig'),
      versies: BERKELLAND,
      redenen: [],
    },
  ],
}

export const scootmobielOnveilig: Beslistabel = {
  regel: 'hulpmiddel.scootmobiel-onveilig',
  gevallen: [
    { geval: 'moves to a seat by himself', ...scootmobiel('zelfstandig'), pas: { scootmobiel: true }, redenen: [] },
    { geval: 'moves to a seat by the lift', ...scootmobiel('metLift'), pas: { scootmobiel: true }, redenen: [] },
    {
      geval: 'cannot move to a seat',
      ...scootmobiel('nietMogelijk'),
      pas: { scootmobiel: true },
      redenen: [onveilig({ overstap: 'nietMogelijk' })],
    },
    {
      geval: 'a policy that says nothing of scootmobielen',
      ...scootmobiel('nietMogelijk'),
      versies: BERKELLAND,
      redenen: [],
    },
  ],
}

const dieren = (...lijst: Ritaanvraag['dieren']) => ({ aanvraag: { dieren: lijst } })
const huisdier = (inTasOfKooi: boolean) => ({ soort: 'huisdier' as const, inTasOfKooi })
const dier = verwachting('dier.niet-toegestaan', {
  artikel: '§ 9.5',
  kop: `${MEENEMEN}, 2. Blindengeleidenhonden of kleine huisdieren`,
  alternatief: 'andersMeenemen',
  tekst: ['tas of kooi'],
  wel: ['hulphond'],
})

export const dierNietToegestaan: Beslistabel = {
  regel: 'dier.niet-toegestaan',
  gevallen: [
    { geval: 'an assistance dog', ...dieren({ soort: 'hulphond' }), redenen: [] },
    { geval: 'a guide dog', ...dieren({ soort: 'blindengeleidehond' }), redenen: [] },
    { geval: 'a pet in a bag or cage', ...dieren(huisdier(true)), redenen: [] },
    { geval: 'a pet that is loose', ...dieren(huisdier(false)), redenen: [dier({ aantal: 1 })] },
    {
      geval: 'two loose pets and one in a cage: one reason, that counts two',
      ...dieren(huisdier(false), huisdier(true), huisdier(false)),
      redenen: [dier({ aantal: 2 })],
    },
    {
      geval: 'a loose pet beside an assistance dog',
      ...dieren({ soort: 'hulphond' }, huisdier(false)),
      redenen: [dier({ aantal: 1 })],
    },
    { geval: 'a policy that says nothing of animals', ...dieren(huisdier(false)), versies: BERKELLAND, redenen: [] },
  ],
}

const tassen = (stuks: number, more: Partial<Ritaanvraag> = {}) => ({
  aanvraag: { bagage: { stuks, groot: false, gevaarlijk: false }, ...more },
})
const metBegeleider = { meereizenden: [{ soort: 'medischBegeleider' as const, leeftijd: 30 }] }
const verplicht = { pas: { begeleiding: 'verplicht' as const } }
const bagage = { artikel: '§ 9.5', kop: `${MEENEMEN}, 3. Bagage`, alternatief: 'andersMeenemen' } as const
const teVeel = verwachting('bagage.te-veel', { ...bagage, tekst: ['chauffeur en de centrale beslissen'] })
const verboden = verwachting('bagage.verboden', { ...bagage, tekst: ['verboden'], wel: ['Zonder deze bagage'] })

export const bagageTeVeel: Beslistabel = {
  regel: 'bagage.te-veel',
  gevallen: [
    { geval: 'none', ...tassen(0), redenen: [] },
    { geval: 'one piece', ...tassen(1), redenen: [] },
    {
      geval: 'two pieces: somebody decides',
      ...tassen(2),
      uitkomst: 'voorleggen',
      redenen: [teVeel({ stuks: 2, maximum: 1 }, { tekst: ['1 stuk bagage', 'U gaf 2 op'], wel: ['1 stuk bagage'] })],
    },
    { geval: 'two pieces with a medical companion', ...tassen(2, metBegeleider), ...verplicht, redenen: [] },
    {
      geval: 'three pieces with a medical companion',
      ...tassen(3, metBegeleider),
      ...verplicht,
      uitkomst: 'voorleggen',
      redenen: [teVeel({ stuks: 3, maximum: 2 }, { tekst: ['2 stuks bagage', 'U gaf 3 op'], wel: ['2 stuks'] })],
    },
    {
      geval: 'two pieces with a fellow traveller, who has no right to one',
      ...tassen(2, { meereizenden: [{ soort: 'medereiziger' }] }),
      uitkomst: 'voorleggen',
      redenen: [teVeel({ stuks: 2, maximum: 1 })],
    },
    {
      geval: 'one large piece is only reported',
      aanvraag: { bagage: { stuks: 1, groot: true, gevaarlijk: false } },
      redenen: [],
    },
    {
      geval: 'too much, and a pet that is loose: refused, not put to somebody',
      ...tassen(2, { dieren: [huisdier(false)] }),
      redenen: [dier({ aantal: 1 }), teVeel({ stuks: 2, maximum: 1 })],
    },
    { geval: 'a policy that says nothing of luggage', ...tassen(9), versies: BERKELLAND, redenen: [] },
  ],
}

const gevaarlijk = (stuks: number) => ({ aanvraag: { bagage: { stuks, groot: false, gevaarlijk: true } } })

export const bagageVerboden: Beslistabel = {
  regel: 'bagage.verboden',
  gevallen: [
    { geval: 'harmless luggage', ...tassen(1), redenen: [] },
    { geval: 'dangerous luggage', ...gevaarlijk(1), redenen: [verboden({ gevaarlijk: true })] },
    {
      geval: 'dangerous and too much: both reasons, refused',
      ...gevaarlijk(2),
      redenen: [teVeel({ stuks: 2, maximum: 1 }), verboden({ gevaarlijk: true })],
    },
    { geval: 'a policy that says nothing of luggage', ...gevaarlijk(1), versies: BERKELLAND, redenen: [] },
  ],
}
