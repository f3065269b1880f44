import { KIND_TOT_LEEFTIJD } from '../../kernel/reis.ts'
import { plusDagen } from '../../kernel/tijd/time.ts'
import type { Prijs } from '../schema/prijs.ts'
import type { Regeling } from '../schema/regeling.ts'
import type { BijzonderTarief, Tariefperiode } from '../schema/tarief.ts'
import type { Fout } from './fout.ts'

type Pad = (string | number)[]

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

/** Prices with the place where they stand, of a tariff or of what it says in special. */
const prijzenVan = ({
  medereizigers = [],
  medischBegeleider,
  meereizenden = [],
}: Partial<BijzonderTarief>): [Pad, Prijs][] => [
  ...medereizigers.map((prijs, i): [Pad, Prijs] => [['medereizigers', i], prijs]),
  ...(medischBegeleider === undefined ? [] : [[['medischBegeleider'], medischBegeleider] as [Pad, Prijs]]),
  ...meereizenden.flatMap(({ prijzen }, i) =>
    prijzen.map((prijs, k): [Pad, Prijs] => [['meereizenden', i, 'prijzen', k], prijs]),
  ),
]

const allePrijzenVan = (tarief: Tariefperiode): [Pad, Prijs][] => [
  ...tarief.pashouder.map(({ prijs }, i): [Pad, Prijs] => [['pashouder', i, 'prijs'], prijs]),
  ...(tarief.kinderen ?? []).map(({ prijs }, i): [Pad, Prijs] => [['kinderen', i, 'prijs'], prijs]),
  ...prijzenVan({ ...tarief, pashouder: undefined }),
  ...(tarief.bijzondereTarieven ?? []).flatMap((bijzonder, i) => [
    ...(bijzonder.pashouder === undefined
      ? []
      : [[['bijzondereTarieven', i, 'pashouder'], bijzonder.pashouder] as [Pad, Prijs]]),
    ...prijzenVan(bijzonder).map(([pad, prijs]): [Pad, Prijs] => [['bijzondereTarieven', i, ...pad], prijs]),
  ]),
]

const checkPrijs = (prijs: Prijs, { betaaldeAfstand }: Regeling, pad: Pad, fout: Fout): void => {
  if (prijs.soort !== 'tarief') return
  for (const [i, { vanafMeter }] of (prijs.staffels ?? []).entries())
    if (vanafMeter <= (prijs.staffels?.[i - 1]?.vanafMeter ?? 0))
      fout([...pad, 'staffels', i, 'vanafMeter'], 'moet groter zijn dan die van de staffel ervoor')
  const { minimumCent = 0, maximumCent, millicentPerEenheid, millicentPerZone, opstapEenheden, maximumEenheden } = prijs
  if (maximumCent !== undefined && maximumCent < Math.max(minimumCent, prijs.opstapCent))
    fout([...pad, 'maximumCent'], 'mag niet lager zijn dan het opstaptarief of het minimum')
  if (millicentPerEenheid !== undefined && betaaldeAfstand.per === 'meter')
    fout([...pad, 'millicentPerEenheid'], 'kan alleen als betaaldeAfstand per kilometer of per eenheid telt')
  const telt = millicentPerEenheid !== undefined || millicentPerZone !== undefined
  for (const [veld, waarde] of Object.entries({ opstapEenheden, maximumEenheden }))
    if (waarde !== undefined && !telt) fout([...pad, veld], 'kan alleen bij millicentPerEenheid of millicentPerZone')
}

/** Companions are named one by one or by kinds, and each has a price. */
const checkMeereizenden = ({ meereizen }: Regeling, tarief: Tariefperiode, pad: Pad, fout: Fout): void => {
  const { soorten, kinderen } = meereizen
  const isGenoemd = (
    veld: 'medereizigers' | 'medischBegeleider' | 'meereizenden' | 'kinderen',
    hoort: boolean,
    waarom: string,
  ): void => {
    if (hoort !== (tarief[veld] !== undefined))
      fout([...pad, veld], hoort ? `ontbreekt: ${waarom}` : `moet wegblijven: ${waarom}`)
  }
  if (soorten !== undefined) {
    for (const veld of ['medereizigers', 'medischBegeleider', 'kinderen'] as const)
      isGenoemd(veld, false, 'de regeling noemt soorten bij meereizen')
    const geprijsd = (tarief.meereizenden ?? []).map(({ soort }) => soort)
    for (const { naam } of soorten)
      if (!geprijsd.includes(naam)) fout([...pad, 'meereizenden'], `heeft geen prijs voor “${naam}”`)
    return
  }
  isGenoemd('medereizigers', true, 'wat medereizigers betalen')
  isGenoemd('medischBegeleider', true, 'wat een medisch begeleider betaalt')
  isGenoemd('meereizenden', false, 'de regeling noemt geen soorten bij meereizen')
  const eigen = kinderen?.als === 'kind'
  isGenoemd('kinderen', eigen, eigen ? 'kinderen hebben een eigen tarief' : 'kinderen tellen als medereiziger')
  if (tarief.kinderen !== undefined) checkBanden(tarief.kinderen, KIND_TOT_LEEFTIJD - 1, [...pad, 'kinderen'], fout)
}

export const checkTarieven = (regeling: Regeling, fout: Fout): void => {
  checkTariefperioden(regeling, fout)
  for (const [i, tarief] of regeling.tarieven.entries()) {
    const pad = ['tarieven', i]
    if (regeling.geldigTotEnMet !== undefined && (tarief.geldigTotEnMet ?? '') > regeling.geldigTotEnMet)
      fout([...pad, 'geldigTotEnMet'], 'ligt na het einde van de regeling')
    checkBanden(tarief.pashouder, undefined, [...pad, 'pashouder'], fout)
    for (const [plaats, prijs] of allePrijzenVan(tarief)) checkPrijs(prijs, regeling, [...pad, ...plaats], fout)
    checkMeereizenden(regeling, tarief, pad, fout)
    if ((regeling.gebied?.buitenStraal.wat === 'hogerTarief') !== (tarief.buitenStraal !== undefined))
      fout([...pad, 'buitenStraal'], 'hoort er te staan als gebied.buitenStraal een hoger tarief zegt, en anders niet')
    const gaatDoor =
      regeling.reizigersbudget?.bovenBudget === 'hogerTarief' ||
      (regeling.budgetten ?? []).some(({ daarna }) => daarna === 'hogerTarief')
    const { bijzondereTarieven = [], toeslagen = [] } = tarief
    const naarBudget = [...bijzondereTarieven, ...toeslagen].some(({ als }) => als?.budgettenOp !== undefined)
    if (tarief.bovenBudget === undefined ? gaatDoor && !naarBudget : !gaatDoor)
      fout([...pad, 'bovenBudget'], 'hoort er te staan als een budget een hoger tarief zegt, en anders niet')
  }
}
