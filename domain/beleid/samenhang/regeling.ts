import type * as z from 'zod'
import { plusDagen } from '../../kernel/time.ts'
import { checkBijdrage } from './bijdrage.ts'
import type { Fout } from './fout.ts'
import type { Regeling } from '../schema/regeling.ts'
import type { Prijs, Tariefperiode } from '../schema/tarief.ts'
import { KIND_TOT_LEEFTIJD } from '../../kernel/reis.ts'

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

/**
 * Tariffs follow one another without a day between them, from the first day of the regeling: one without an end lasts until
 * the next begins. At the end days may be left over, for which no tariff is known yet.
 */
const checkTariefperioden = ({ tarieven, geldigVanaf }: Regeling, fout: Fout): void => {
  const opDatum = [...tarieven.entries()].toSorted(([, a], [, b]) => (a.geldigVanaf < b.geldigVanaf ? -1 : 1))
  let aansluitend = geldigVanaf
  for (const [k, [i, periode]] of opDatum.entries()) {
    const pad = ['tarieven', i]
    const { geldigVanaf: vanaf, geldigTotEnMet: einde } = periode
    const volgende = opDatum[k + 1]?.[1].geldigVanaf
    if (einde !== undefined && einde < vanaf) fout([...pad, 'geldigTotEnMet'], 'ligt voor geldigVanaf')
    if (vanaf < geldigVanaf) fout([...pad, 'geldigVanaf'], 'ligt voor het begin van de regeling')
    else if (vanaf < aansluitend) fout([...pad, 'geldigVanaf'], 'overlapt met een andere periode')
    else if (vanaf > aansluitend)
      fout([...pad, 'geldigVanaf'], `laat een gat: van ${aansluitend} tot ${vanaf} is er geen tarief`)
    // A period that is the wrong way round says nothing about where the next one begins.
    if (einde !== undefined && einde >= vanaf) aansluitend = plusDagen(einde, 1)
    else if (volgende !== undefined) aansluitend = volgende > vanaf ? volgende : plusDagen(vanaf, 1)
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
  checkTariefperioden(regeling, fout)
  for (const [i, tarief] of regeling.tarieven.entries()) {
    const pad = ['tarieven', i]
    if (regeling.geldigTotEnMet !== undefined && (tarief.geldigTotEnMet ?? '') > regeling.geldigTotEnMet)
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
  if (regeling.geldigTotEnMet !== undefined && regeling.geldigTotEnMet < regeling.geldigVanaf)
    fout(['geldigTotEnMet'], 'ligt voor geldigVanaf')
  checkTarieven(regeling, fout)
  checkBijdrage(regeling, fout)
  for (const [i, { verwachtCent, verwachtGeweigerd }] of (regeling.voorbeelden ?? []).entries())
    if ((verwachtCent === undefined) === (verwachtGeweigerd === undefined))
      fout(
        ['voorbeelden', i],
        'heeft een prijs (verwachtEuro) of een weigering (verwachtGeweigerd) nodig, een van de twee',
      )
  const ring = regeling.gebied?.persoonlijkePuntbestemmingen
  if (ring !== undefined && ring.vanafMeter >= ring.totEnMetMeter)
    fout(['gebied', 'persoonlijkePuntbestemmingen', 'totEnMetMeter'], 'moet groter zijn dan vanafMeter')
  for (const [i, tijd] of (regeling.bediening?.tijden ?? []).entries())
    if ('van' in tijd && tijd.totEnMet <= tijd.van)
      fout(['bediening', 'tijden', i, 'totEnMet'], 'moet na van liggen; één uur na middernacht is 25:00')
}
