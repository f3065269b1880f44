import type { Besluit, Besluitwens } from '../../api/typen.ts'
import { ingevuld } from '../../api/ingevuld.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'
import { regelsVan } from '../../lezen/regels.ts'
import { vandaag } from '../../lezen/tijd.ts'

type Afweging = NonNullable<Besluitwens['afweging']>
export type Weegpunt = keyof Afweging
export type Weegantwoord = NonNullable<Afweging[Weegpunt]>['antwoord'] | ''

/** What was looked at, as far as the official said. */
export type Gewogen = Readonly<Partial<Record<Weegpunt, Weegantwoord>>>

/** A decision as it stands in the form: by the names that the API has, a list a line each. */
export const LEEG = {
  zaaknummer: '',
  aanvraagdatum: '',
  besluitdatum: '',
  vanaf: '',
  totEnMet: '',
  wat: '',
  waarom: '',
  'bron.regeling': '',
  'bron.artikel': '',
  notitie: '',
  'afzender.naam': '',
  'afzender.adres': '',
  'afzender.bezwaarAan': '',
  'afzender.contact': '',
}
export type Besluitveld = keyof typeof LEEG

/** Decided today, by whoever sent the last letter. */
export const beginVan = (vorige: Pick<Besluit, 'bron' | 'afzender'> | undefined): Record<Besluitveld, string> => ({
  ...LEEG,
  besluitdatum: inDatumveld(vandaag()),
  'bron.regeling': vorige?.bron.regeling ?? '',
  'afzender.naam': vorige?.afzender.naam ?? '',
  'afzender.adres': vorige?.afzender.adres.join('\n') ?? '',
  'afzender.bezwaarAan': vorige?.afzender.bezwaarAan.join('\n') ?? '',
  'afzender.contact': vorige?.afzender.contact ?? '',
})

/** What every decision says, whoever it is about. */
export const inhoudVan = (waarden: Readonly<Record<Besluitveld, string>>, afweging: Gewogen) => {
  const gewogen = Object.entries(afweging).flatMap(([punt, antwoord]) =>
    antwoord === '' ? [] : [[punt, { antwoord }] as const],
  )
  return {
    ...ingevuld({
      zaaknummer: waarden.zaaknummer,
      aanvraagdatum: uitDatumveld(waarden.aanvraagdatum, 'was'),
      besluitdatum: uitDatumveld(waarden.besluitdatum, 'was'),
      wat: waarden.wat,
      waarom: waarden.waarom,
      notitie: waarden.notitie,
    }),
    bron: ingevuld({ regeling: waarden['bron.regeling'], artikel: waarden['bron.artikel'] }),
    afzender: {
      ...ingevuld({ naam: waarden['afzender.naam'], contact: waarden['afzender.contact'] }),
      adres: regelsVan(waarden['afzender.adres']),
      bezwaarAan: regelsVan(waarden['afzender.bezwaarAan']),
    },
    ...(gewogen.length === 0 ? {} : { afweging: Object.fromEntries(gewogen) }),
  }
}

/** The request to the API; what is missing in it, the API says. */
export const besluitVan = (
  waarden: Readonly<Record<Besluitveld, string>>,
  soort: Besluitwens['soort'],
  { afweging, herziet }: { readonly afweging: Gewogen; readonly herziet: string },
): Besluitwens => ({
  ...inhoudVan(waarden, afweging),
  ...ingevuld({ vanaf: uitDatumveld(waarden.vanaf), totEnMet: uitDatumveld(waarden.totEnMet), herziet }),
  soort,
})
