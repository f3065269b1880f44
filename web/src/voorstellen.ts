import type { Reden } from './api/fout.ts'
import type { Teksten } from './teksten/nl.ts'
import { andereTijd, inVeld, terugVan, vertrekVan, type Wens } from './wens.ts'

/** Something that does work, in one press: another wish, or somebody to call. */
export type Voorstel =
  | { readonly tekst: string; readonly wens: Wens }
  | { readonly tekst: string; readonly bel: string }

/** Valys, for every holder of a Wmo pass; its number as on valys.nl. */
const VALYS = 'tel:09009630'

const tijdIn = (tekst: unknown): string | undefined => /\d{2}\.\d{2}/.exec(String(tekst))?.[0]

/**
 * What the API says does work, as a change of the form. Every number comes from the facts of the reason; the outcome is
 * judged again by the API.
 */
export const voorstellenBij = ({ regel, feiten, alternatief, richting }: Reden, wens: Wens, t: Teksten): Voorstel[] => {
  const veld = richting === 'retour' ? 'terug' : 'wanneer'
  const nuGevraagd = richting === 'retour' ? terugVan(wens) : vertrekVan(wens)
  const getal = (naam: string): number => Number(feiten[naam])
  const opTijd = (waarde: string): Voorstel => ({
    tekst: t.boeken.neemTijd(waarde),
    wens: { ...wens, [veld]: waarde, ...(veld === 'wanneer' ? { soort: 'vertrek' } : {}) },
  })
  if (alternatief?.soort === 'valys') return [{ tekst: t.boeken.valys, bel: VALYS }]
  switch (regel) {
    case 'tijd.te-kort-vooraf':
      return [opTijd(inVeld(String(feiten['vroegsteVertrek'])))]
    case 'tijd.buiten-bediening': {
      const tijden = [tijdIn(feiten['van']), tijdIn(feiten['totEnMet'])]
      return nuGevraagd === undefined || feiten['blokken'] !== undefined
        ? []
        : tijden.flatMap((tijd) => (tijd === undefined ? [] : [opTijd(andereTijd(nuGevraagd, tijd))]))
    }
    case 'meereizen.te-veel-medereizigers':
      return [
        { tekst: t.boeken.zonderMedereiziger(getal('maximum')), wens: { ...wens, medereizigers: getal('maximum') } },
      ]
    case 'meereizen.te-veel-kinderen': {
      const kinderen = wens.kinderen
        .split(/[,;\s]+/)
        .slice(0, getal('maximum'))
        .join(', ')
      return [{ tekst: t.boeken.minderKinderen(getal('maximum')), wens: { ...wens, kinderen } }]
    }
    case 'meereizen.begeleider-ontbreekt':
      return [{ tekst: t.boeken.metBegeleider, wens: { ...wens, begeleider: true } }]
    case 'meereizen.begeleider-zonder-pas':
      return [
        {
          tekst: t.boeken.alsMedereiziger,
          wens: { ...wens, begeleider: false, medereizigers: wens.medereizigers + getal('aantal') },
        },
      ]
    case 'hulpmiddel.scootmobiel-onveilig':
    case 'hulpmiddel.scootmobiel-niet-geindiceerd':
      return [
        {
          tekst: t.boeken.zonderScootmobiel,
          wens: { ...wens, middelen: wens.middelen.filter((middel) => middel !== 'scootmobiel') },
        },
      ]
    case 'dier.niet-toegestaan':
      return feiten['huisdieren'] === 'nooit'
        ? []
        : [
            {
              tekst: t.boeken.inTas,
              wens: { ...wens, dieren: wens.dieren.map((dier) => (dier === 'huisdierLos' ? 'huisdierInTas' : dier)) },
            },
          ]
    case 'bagage.te-veel':
      return [{ tekst: t.boeken.minderBagage(getal('maximum')), wens: { ...wens, stuks: getal('maximum') } }]
    case 'bagage.verboden':
      return [{ tekst: t.boeken.zonderGevaarlijk, wens: { ...wens, gevaarlijk: false } }]
    default:
      return []
  }
}
