import type * as z from 'zod'
import { checkBijdrage } from './bijdrage.ts'
import type { Fout } from './fout.ts'
import type { Regeling } from '../schema/regeling.ts'
import type { Prijs, Tariefperiode } from '../schema/tarief.ts'
import { KIND_TOT_LEEFTIJD } from '../../kernel/reis.ts'
import { LAATSTE_DATUM, overlappen, type Geldigheid } from '../../kernel/periode.ts'

interface Band {
  readonly vanafLeeftijd: number
  readonly totEnMetLeeftijd?: number | undefined
}

/** Bands must follow one another from 0 without a hole or an overlap, up to `tot` (`undefined`: without end). */
const checkBanden = (banden: readonly Band[], tot: number | undefined, pad: (string | number)[], fout: Fout): void => {
  let verwacht: number | undefined = 0
  for (const [i, band] of banden.entries()) {
    if (band.vanafLeeftijd !== verwacht)
      fout([...pad, i, 'vanafLeeftijd'], `moet ${verwacht ?? 'wegblijven'} zijn: leeftijden sluiten aan`)
    if (band.totEnMetLeeftijd !== undefined && band.totEnMetLeeftijd < band.vanafLeeftijd)
      fout([...pad, i, 'totEnMetLeeftijd'], 'ligt onder vanafLeeftijd')
    verwacht = band.totEnMetLeeftijd === undefined ? undefined : band.totEnMetLeeftijd + 1
  }
  const laatste = banden.at(-1)
  if (laatste !== undefined && laatste.totEnMetLeeftijd !== tot)
    fout(
      [...pad, banden.length - 1, 'totEnMetLeeftijd'],
      tot === undefined ? 'moet wegblijven: de laatste groep heeft geen einde' : `moet ${tot} zijn`,
    )
}

/** Periods of one list, each with its end on or after its beginning and no day in two of them. */
export const checkPerioden = (perioden: readonly Geldigheid[], pad: (string | number)[], fout: Fout): void => {
  for (const [i, periode] of perioden.entries()) {
    if (periode.geldigTotEnMet !== undefined && periode.geldigTotEnMet < periode.geldigVanaf)
      fout([...pad, i, 'geldigTotEnMet'], 'ligt voor geldigVanaf')
    if (perioden.slice(0, i).some((ander) => overlappen(ander, periode)))
      fout([...pad, i, 'geldigVanaf'], 'overlapt met een eerdere periode')
  }
}

/** Every price of a tariff with the place where it stands. */
const prijzenVan = ({
  pashouder,
  kinderen = [],
  medereizigers,
  medischBegeleider,
}: Tariefperiode): [(string | number)[], Prijs][] => [
  ...pashouder.map(({ prijs }, i): [(string | number)[], Prijs] => [['pashouder', i, 'prijs'], prijs]),
  ...kinderen.map(({ prijs }, i): [(string | number)[], Prijs] => [['kinderen', i, 'prijs'], prijs]),
  ...medereizigers.map((prijs, i): [(string | number)[], Prijs] => [['medereizigers', i], prijs]),
  [['medischBegeleider'], medischBegeleider],
]

const checkPrijs = (prijs: Prijs, pad: (string | number)[], fout: Fout): void => {
  if (prijs.soort !== 'tarief') return
  for (const [i, { vanafMeter }] of (prijs.staffels ?? []).entries())
    if (vanafMeter <= (prijs.staffels?.[i - 1]?.vanafMeter ?? 0))
      fout([...pad, 'staffels', i, 'vanafMeter'], 'moet groter zijn dan die van de staffel ervoor')
  const { minimumCent = 0, maximumCent } = prijs
  if (maximumCent !== undefined && maximumCent < Math.max(minimumCent, prijs.opstapCent))
    fout([...pad, 'maximumCent'], 'mag niet lager zijn dan het opstaptarief of het minimum')
}

const checkTarieven = (regeling: Regeling, fout: Fout): void => {
  checkPerioden(regeling.tarieven, ['tarieven'], fout)
  for (const [i, tarief] of regeling.tarieven.entries()) {
    const pad = ['tarieven', i]
    if (tarief.geldigVanaf < regeling.geldigVanaf) fout([...pad, 'geldigVanaf'], 'ligt voor het begin van de regeling')
    if (regeling.geldigTotEnMet !== undefined && (tarief.geldigTotEnMet ?? LAATSTE_DATUM) > regeling.geldigTotEnMet)
      fout([...pad, 'geldigTotEnMet'], 'ligt na het einde van de regeling')
    checkBanden(tarief.pashouder, undefined, [...pad, 'pashouder'], fout)
    for (const [plaats, prijs] of prijzenVan(tarief)) checkPrijs(prijs, [...pad, ...plaats], fout)
    const eigenBanden = regeling.meereizen.kinderen.als === 'kind'
    if (eigenBanden !== (tarief.kinderen !== undefined))
      fout(
        [...pad, 'kinderen'],
        eigenBanden
          ? 'ontbreekt: kinderen hebben een eigen tarief'
          : 'moet wegblijven: kinderen tellen als medereiziger',
      )
    if (tarief.kinderen !== undefined) checkBanden(tarief.kinderen, KIND_TOT_LEEFTIJD - 1, [...pad, 'kinderen'], fout)
    if ((regeling.gebied?.buitenStraal.wat === 'hogerTarief') !== (tarief.buitenStraal !== undefined))
      fout([...pad, 'buitenStraal'], 'hoort er te staan als gebied.buitenStraal een hoger tarief zegt, en anders niet')
    if ((regeling.reizigersbudget?.bovenBudget === 'hogerTarief') !== (tarief.bovenBudget !== undefined))
      fout(
        [...pad, 'bovenBudget'],
        'hoort er te staan als reizigersbudget.bovenBudget een hoger tarief zegt, en anders niet',
      )
  }
}

/** What no single field can tell: parts of a regeling that contradict one another. Every fault is named by its path. */
export const checkRegeling = (regeling: Regeling, ctx: z.RefinementCtx<Regeling>): void => {
  const fout: Fout = (path, message) => ctx.addIssue({ code: 'custom', path, message })
  checkPerioden([regeling], [], (path, message) => fout(path.slice(1), message))
  checkTarieven(regeling, fout)
  checkBijdrage(regeling, fout)
  const ring = regeling.gebied?.persoonlijkePuntbestemmingen
  if (ring !== undefined && ring.vanafMeter >= ring.totEnMetMeter)
    fout(['gebied', 'persoonlijkePuntbestemmingen', 'totEnMetMeter'], 'moet groter zijn dan vanafMeter')
  for (const [i, tijd] of (regeling.bediening?.tijden ?? []).entries())
    if ('van' in tijd && tijd.totEnMet <= tijd.van)
      fout(['bediening', 'tijden', i, 'totEnMet'], 'moet na van liggen; één uur na middernacht is 25:00')
}
