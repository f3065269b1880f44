import type { Regeling } from '../../beleid/index.ts'
import { momentVan } from '../../kernel/tijd/time.ts'
import type { Ritaanvraag } from '../aanvraag.ts'
import { decideRit, type Ritbesluit } from '../oordeel/besluit.ts'
import type { Ritfeiten } from '../oordeel/feiten.ts'
import type { Geval } from '../oordeel/geval.ts'
import {
  alleenHeen,
  alsMedereiziger,
  inTasOfKooi,
  metBegeleider,
  minderBagage,
  minderKinderen,
  minderMedereizigers,
  opEenStoel,
  overstapMetLift,
  zonderGevaarlijkeBagage,
  zonderHulpmiddel,
  zonderHuisdier,
  zonderPasnummers,
  zonderScootmobiel,
  zonderVan,
} from './kandidaten.mee.ts'
import { binnenBediening, naastAndereRit, opLaatsteDag, opZijnVroegst, straksOfMorgen } from './kandidaten.tijd.ts'
import type { FeitenPerRegel, Reden, RegelId } from '../oordeel/reden.ts'
import { pasToe, type Voorstel } from './voorstel.ts'

/** Changes that might help against a reason: of each group the first that does is offered. */
type Kandidaten = readonly (readonly Voorstel[])[]

const KANDIDATEN: { readonly [Id in RegelId]?: (geval: Geval, feiten: FeitenPerRegel[Id]) => Kandidaten } = {
  'tijd.verleden': straksOfMorgen,
  'tijd.te-kort-vooraf': (geval, { vroegsteVertrek }) => opZijnVroegst(geval, momentVan(vroegsteVertrek)),
  'tijd.te-ver-vooruit': (geval, { laatsteDatum }) => opLaatsteDag(geval, laatsteDatum),
  'tijd.buiten-bediening': binnenBediening,
  'rit.dubbel': naastAndereRit,
  'budget.ontoereikend': ({ aanvraag }) => (aanvraag.retour === undefined ? [] : [[alleenHeen]]),
  'meereizen.te-veel-kinderen': ({ aanvraag }, { aantal, maximum }) => [[minderKinderen(aanvraag, aantal, maximum)]],
  'meereizen.te-veel-medereizigers': ({ aanvraag }, { aantal, maximum }) => [
    [minderMedereizigers(aanvraag, aantal, maximum)],
  ],
  'meereizen.pas-onbekend': ({ aanvraag }) => [[zonderPasnummers(aanvraag)]],
  'meereizen.niet-toegestaan': ({ aanvraag }, { wie, aantal }) => [[zonderVan(aanvraag, wie, aantal)]],
  'hulpmiddel.ritlengte': ({ aanvraag }, { hulpmiddel }) => [[zonderHulpmiddel(aanvraag, hulpmiddel)]],
  'meereizen.begeleider-ontbreekt': ({ aanvraag }) => [[metBegeleider(aanvraag)]],
  'meereizen.begeleider-zonder-pas': ({ aanvraag }) => [[alsMedereiziger(aanvraag, 0)]],
  'meereizen.begeleider-te-jong': ({ aanvraag }) => [[alsMedereiziger(aanvraag, 0)]],
  'meereizen.te-veel-begeleiders': ({ aanvraag }, { maximum }) => [[alsMedereiziger(aanvraag, maximum)]],
  'hulpmiddel.rolstoel-niet-geindiceerd': ({ aanvraag }) => [[opEenStoel(aanvraag)]],
  'hulpmiddel.scootmobiel-niet-geindiceerd': ({ aanvraag }) => [[zonderScootmobiel(aanvraag)]],
  'hulpmiddel.scootmobiel-onveilig': ({ aanvraag }) => [[overstapMetLift(aanvraag)], [zonderScootmobiel(aanvraag)]],
  'dier.niet-toegestaan': ({ aanvraag }) => [[inTasOfKooi(aanvraag)], [zonderHuisdier(aanvraag)]],
  'bagage.te-veel': ({ aanvraag }, { maximum }) => [[minderBagage(aanvraag, maximum)]],
  'bagage.verboden': ({ aanvraag }) => [[zonderGevaarlijkeBagage(aanvraag)]],
}

const kandidatenBij = (reden: Reden, geval: Geval): Kandidaten => {
  // `reden` pairs its rule with the facts of that rule; TypeScript cannot follow the pair into the table.
  const vind = KANDIDATEN[reden.regel] as ((geval: Geval, feiten: Reden['feiten']) => Kandidaten) | undefined
  return vind?.(geval, reden.feiten) ?? []
}

const redenenIn = ({ beslissing }: Ritbesluit): readonly Reden[] =>
  beslissing.uitkomst === 'toegestaan' ? [] : beslissing.redenen

/** Whether a reason still stands, for the same ride or for both. */
const staatErNog = (reden: Reden, redenen: readonly Reden[]): boolean =>
  redenen.some(
    ({ regel, richting }) =>
      regel === reden.regel && (richting === undefined || reden.richting === undefined || richting === reden.richting),
  )

/**
 * What does work, for each reason against a request: a change after which that reason is gone and no other came. Every
 * change was judged by the rules themselves, so that no button leads to another "no" for something new.
 * @returns for each reason of `redenen` the changes that help, the most likely one first; none where nothing does
 */
const voorstellenBij = (
  redenen: readonly Reden[],
  aanvraag: Ritaanvraag,
  feiten: Ritfeiten,
  versies: readonly Regeling[],
): ReadonlyMap<Reden, readonly Voorstel[]> => {
  if (redenen.length === 0) return new Map()
  const eerst = decideRit(aanvraag, feiten, versies)
  const alEerder = new Set(redenenIn(eerst).map(({ regel }) => regel))
  const helpt = (reden: Reden, { wijziging }: Voorstel): boolean => {
    const daarna = redenenIn(decideRit(pasToe(aanvraag, wijziging), feiten, versies))
    return !staatErNog(reden, daarna) && daarna.every(({ regel }) => alEerder.has(regel))
  }
  return new Map(
    redenen.map((reden) => {
      const rit = eerst.ritten.find(({ richting }) => richting === reden.richting) ?? eerst.ritten[0]
      if (rit === undefined) throw new Error('een aanvraag zonder rit')
      const geval = { aanvraag, feiten, rit, ritten: eerst.ritten }
      return [
        reden,
        kandidatenBij(reden, geval).flatMap((groep) => groep.find((voorstel) => helpt(reden, voorstel)) ?? []),
      ]
    }),
  )
}

/** A judgement, and for each reason in it what does work. */
export interface RitbesluitMetVoorstellen extends Ritbesluit {
  readonly voorstellen: ReadonlyMap<Reden, readonly Voorstel[]>
}

export const metVoorstellen = (
  besluit: Ritbesluit,
  aanvraag: Ritaanvraag,
  feiten: Ritfeiten,
  versies: readonly Regeling[],
): RitbesluitMetVoorstellen => ({
  ...besluit,
  voorstellen: voorstellenBij(redenenIn(besluit), aanvraag, feiten, versies),
})
