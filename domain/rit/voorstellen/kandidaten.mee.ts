import { aantalTekst } from '../../kernel/tekst.ts'
import { KIND_TOT_LEEFTIJD, type Meereizende, soortVan, type Hulpmiddelsoort } from '../../kernel/reis.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import type { Voorstel } from './voorstel.ts'
import { HULPMIDDELWOORD, MENSWOORDEN } from '../oordeel/woorden.ts'

/** The same request with other company, aids, animals or luggage. Whether that does work is for the rules to say. */

/** Everybody but the last so many of a kind. */
const zonderLaatste = (
  meereizenden: readonly Meereizende[],
  soort: Meereizende['soort'],
  aantal: number,
): Meereizende[] => {
  const blijven = meereizenden.filter((m) => m.soort === soort).length - aantal
  let geteld = 0
  return meereizenden.filter((m) => m.soort !== soort || ++geteld <= blijven)
}

const metHoogstens = (aantal: number, enkelvoud: string, meervoud: string): string =>
  aantal === 0 ? `Zonder ${enkelvoud}` : `Met ${aantalTekst(aantal, enkelvoud, meervoud)}`

export const minderKinderen = ({ meereizenden }: Ritaanvraag, aantal: number, maximum: number): Voorstel => ({
  tekst: metHoogstens(maximum, 'kind', 'kinderen'),
  wijziging: { meereizenden: zonderLaatste(meereizenden, 'kind', aantal - maximum) },
})

/** Without the last so many of a kind. */
export const zonderVan = ({ meereizenden }: Ritaanvraag, soort: Meereizende['soort'], aantal: number): Voorstel => {
  const blijven = meereizenden.filter((m) => m.soort === soort).length - aantal
  return {
    tekst: metHoogstens(blijven, ...MENSWOORDEN[soort]),
    wijziging: { meereizenden: zonderLaatste(meereizenden, soort, aantal) },
  }
}

/** Everybody still comes along, at the fare of a fellow traveller. */
export const zonderPasnummers = ({ meereizenden }: Ritaanvraag): Voorstel => ({
  tekst: 'Zonder pasnummer van wie meereist',
  wijziging: {
    meereizenden: meereizenden.map((m) =>
      m.soort === 'medereiziger' ? { soort: m.soort, leeftijd: m.leeftijd, partner: m.partner } : m,
    ),
  },
})

/** Children stay as long as they can: first the others are left out. */
export const minderMedereizigers = ({ meereizenden }: Ritaanvraag, aantal: number, maximum: number): Voorstel => {
  const teVeel = aantal - maximum
  const volwassen = meereizenden.filter(({ soort }) => soort === 'medereiziger').length
  const zonderVolwassenen = zonderLaatste(meereizenden, 'medereiziger', Math.min(teVeel, volwassen))
  return {
    tekst: metHoogstens(maximum, 'medereiziger', 'medereizigers'),
    wijziging: { meereizenden: zonderLaatste(zonderVolwassenen, 'kind', Math.max(0, teVeel - volwassen)) },
  }
}

export const metBegeleider = ({ meereizenden }: Ritaanvraag): Voorstel => ({
  tekst: 'Met een begeleider',
  wijziging: { meereizenden: [...meereizenden, { soort: 'medischBegeleider' }] },
})

/** A companion that does not travel free can pay, as a child or as a fellow traveller. */
const alsBetalende = ({ leeftijd }: Meereizende): Meereizende =>
  leeftijd !== undefined && leeftijd < KIND_TOT_LEEFTIJD
    ? { soort: 'kind', leeftijd }
    : { soort: 'medereiziger', ...(leeftijd === undefined ? {} : { leeftijd }) }

/** All companions but the first few pay. */
export const alsMedereiziger = ({ meereizenden }: Ritaanvraag, blijven: number): Voorstel => {
  let geteld = 0
  return {
    tekst: blijven === 0 ? 'De begeleider gaat mee als medereiziger' : 'De tweede begeleider gaat mee als medereiziger',
    wijziging: {
      meereizenden: meereizenden.map((m) =>
        m.soort !== 'medischBegeleider' || ++geteld <= blijven ? m : alsBetalende(m),
      ),
    },
  }
}

export const zonderHulpmiddel = ({ hulpmiddelen }: Ritaanvraag, soort: Hulpmiddelsoort): Voorstel => ({
  tekst: `Zonder ${HULPMIDDELWOORD[soort]}`,
  wijziging: { hulpmiddelen: hulpmiddelen.filter((h) => soortVan(h) !== soort) },
})

export const zonderScootmobiel = (aanvraag: Ritaanvraag): Voorstel => zonderHulpmiddel(aanvraag, 'scootmobiel')

export const overstapMetLift = ({ hulpmiddelen }: Ritaanvraag): Voorstel => ({
  tekst: 'Overstappen via de lift lukt wel',
  wijziging: {
    hulpmiddelen: hulpmiddelen.map((h) => (typeof h === 'string' ? h : { ...h, overstap: 'metLift' as const })),
  },
})

export const opEenStoel = ({ hulpmiddelen }: Ritaanvraag): Voorstel => ({
  tekst: 'De rolstoel gaat dicht mee, u zit op een stoel',
  wijziging: {
    hulpmiddelen: [...new Set(hulpmiddelen.map((h) => (h === 'rolstoel' ? 'opvouwbareRolstoel' : h)))],
  },
})

export const inTasOfKooi = ({ dieren }: Ritaanvraag): Voorstel => ({
  tekst: 'Het dier gaat in een tas of kooi op schoot',
  wijziging: { dieren: dieren.map((dier) => (dier.soort === 'huisdier' ? { ...dier, inTasOfKooi: true } : dier)) },
})

export const zonderHuisdier = ({ dieren }: Ritaanvraag): Voorstel => ({
  tekst: 'Zonder huisdier',
  wijziging: { dieren: dieren.filter(({ soort }) => soort !== 'huisdier') },
})

export const minderBagage = ({ bagage }: Ritaanvraag, maximum: number): Voorstel => ({
  tekst: maximum === 0 ? 'Zonder bagage' : `Met ${aantalTekst(maximum, 'stuk', 'stuks')} bagage`,
  wijziging: { bagage: { ...bagage, stuks: maximum } },
})

export const zonderGevaarlijkeBagage = ({ bagage }: Ritaanvraag): Voorstel => ({
  tekst: 'Zonder gevaarlijke bagage',
  wijziging: { bagage: { ...bagage, gevaarlijk: false } },
})

export const alleenHeen: Voorstel = { tekst: 'Alleen de heenrit', wijziging: { retour: null } }
