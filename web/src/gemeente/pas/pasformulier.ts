import { plaatsVan, type Plaats } from '../../onderdelen/adres/plaats.ts'
import type { Pas, Pasaanvraag, Pasverandering } from '../../api/typen.ts'
import { plusDagen, plusJaren, vandaag } from '../../lezen/tijd.ts'
import type { Teksten } from '../../teksten/nl/index.ts'
import type { Formulierveld } from '../../onderdelen/formulier/velden.ts'
import { inDatumveld, uitDatumveld } from '../../lezen/datumveld.ts'

/** A pass as it stands in the form: everything as typed. */
export interface Pasformulier {
  readonly naam: string
  readonly geboortedatum: string
  readonly woning: Plaats
  readonly geldigVanaf: string
  readonly geldigTotEnMet: string
  readonly vervoertype: Pas['vervoertype']
  readonly begeleiding: Pas['begeleiding']
  readonly scootmobiel: boolean
  readonly puntbestemmingen: readonly Plaats[]
  readonly kenmerken: string
  readonly budgetKm: string
  readonly motivering: string
  readonly telefoon: string
}

/** @param jaren how long a pass may be granted for at most, as the policy says; without that the last day is left open */
export const leegFormulier = (jaren: number | undefined): Pasformulier => ({
  naam: '',
  geboortedatum: '',
  woning: { tekst: '' },
  geldigVanaf: inDatumveld(vandaag()),
  geldigTotEnMet: jaren === undefined ? '' : inDatumveld(plusDagen(plusJaren(vandaag(), jaren), -1)),
  vervoertype: 'regulier',
  begeleiding: 'geen',
  scootmobiel: false,
  puntbestemmingen: [],
  kenmerken: '',
  budgetKm: '',
  motivering: '',
  telefoon: '',
})

export const formulierVan = (pas: Pas): Pasformulier => ({
  naam: pas.naam,
  geboortedatum: inDatumveld(pas.geboortedatum),
  woning: plaatsVan(pas.woning),
  geldigVanaf: inDatumveld(pas.geldigVanaf),
  geldigTotEnMet: inDatumveld(pas.geldigTotEnMet),
  vervoertype: pas.vervoertype,
  begeleiding: pas.begeleiding,
  scootmobiel: pas.scootmobiel,
  puntbestemmingen: pas.puntbestemmingen.map(plaatsVan),
  kenmerken: pas.kenmerken.join(', '),
  budgetKm: pas.reizigersbudget === undefined ? '' : String(pas.reizigersbudget.meterPerJaar / 1000),
  motivering: pas.reizigersbudget?.motivering ?? '',
  telefoon: pas.telefoon ?? '',
})

/** The fields of a pass by the names that the API has for them, in the order of the form. */
export const veldenVan = ({ puntbestemmingen }: Pasformulier, t: Teksten): Formulierveld[] => [
  { id: 'naam', label: t.pas.naam, plek: 'naam' },
  { id: 'geboortedatum', label: t.pas.geboortedatum, plek: 'geboortedatum' },
  { id: 'telefoon', label: t.pas.telefoon, plek: 'telefoon' },
  { id: 'woning', label: t.pas.woning, plek: 'woning' },
  { id: 'geldigVanaf', label: t.gemeente.geldigVanaf, plek: 'geldigVanaf' },
  { id: 'geldigTotEnMet', label: t.gemeente.geldigTotEnMet, plek: 'geldigTotEnMet' },
  { id: 'vervoertype', label: t.pas.vervoertype, plek: 'vervoertype' },
  { id: 'begeleiding', label: t.pas.begeleiding, plek: 'begeleiding' },
  { id: 'kenmerken', label: t.pas.kenmerken, plek: 'kenmerken' },
  ...puntbestemmingen.map((_, i) => ({
    id: `puntbestemmingen-${i}`,
    label: t.gemeente.puntbestemming(i + 1),
    plek: `puntbestemmingen.${i}`,
  })),
  { id: 'budget', label: t.gemeente.budget, plek: 'reizigersbudget.meterPerJaar' },
  { id: 'motivering', label: t.gemeente.motivering, plek: 'reizigersbudget.motivering' },
]

export const codesIn = (tekst: string): string[] =>
  tekst
    .toUpperCase()
    .split(/[,;\s]+/)
    .filter((code) => code !== '')

const verwijzing = ({ tekst, locatie }: Plaats): { locatieId: string } => ({ locatieId: locatie?.id ?? tekst })

const budgetIn = ({ budgetKm, motivering }: Pasformulier): Pasaanvraag['reizigersbudget'] =>
  budgetKm.trim() === ''
    ? undefined
    : { meterPerJaar: Math.round(Number(budgetKm.replace(',', '.')) * 1000), motivering }

const velden = (formulier: Pasformulier) => {
  const { naam, vervoertype, begeleiding, scootmobiel } = formulier
  return {
    naam,
    vervoertype,
    begeleiding,
    scootmobiel,
    geboortedatum: uitDatumveld(formulier.geboortedatum, 'was'),
    geldigVanaf: uitDatumveld(formulier.geldigVanaf),
    geldigTotEnMet: uitDatumveld(formulier.geldigTotEnMet),
    woning: verwijzing(formulier.woning),
    puntbestemmingen: formulier.puntbestemmingen.filter(({ tekst }) => tekst !== '').map(verwijzing),
    kenmerken: codesIn(formulier.kenmerken),
  }
}

/** What the form says, as the API takes it; the API names every fault. */
export const pasaanvraagVan = (formulier: Pasformulier): Pasaanvraag => {
  const budget = budgetIn(formulier)
  const { telefoon } = formulier
  return {
    ...velden(formulier),
    ...(budget === undefined ? {} : { reizigersbudget: budget }),
    ...(telefoon.trim() === '' ? {} : { telefoon }),
  }
}

/** Only what is different now. */
export const veranderingVan = (oud: Pasformulier, nieuw: Pasformulier): Pasverandering => {
  const alles = (formulier: Pasformulier) => ({
    ...velden(formulier),
    reizigersbudget: budgetIn(formulier) ?? null,
    telefoon: formulier.telefoon.trim() === '' ? null : formulier.telefoon,
  })
  const [voor, na] = [alles(oud), alles(nieuw)]
  const anders = Object.entries(na).filter(
    ([veld, waarde]) => JSON.stringify(waarde) !== JSON.stringify(voor[veld as keyof typeof voor]),
  )
  return Object.fromEntries(anders)
}
