import type { Regeling } from '../../api/typen.ts'
import { datumVoluit, euro, kilometers } from '../../teksten/weergave.ts'
import { codeVan, naamVan, overig, toon } from './overig.ts'
import { met, regel, type Regel, type Woorden } from './regel.ts'

type Deel<K extends keyof Regeling> = NonNullable<Regeling[K]>
type Tariefperiode = Deel<'tarieven'>[number]
type Prijs = NonNullable<Tariefperiode['medischBegeleider']>
type Band<P> = { readonly vanafLeeftijd: number; readonly totEnMetLeeftijd?: number; readonly prijs: P }

/* Sentences for the parts of a policy that are about money, as in `vervoer.ts`. */

const perKm = (millicent: number, { t, taal }: Woorden): string => t.regels.perKm(euro(millicent / 1000, taal))

/** One amount and all that belongs to it: `€ 1,01 opstaptarief en € 0,17 per kilometer`. */
const prijsVan = (prijs: Prijs, woorden: Woorden): string => {
  const { t, taal } = woorden
  const { zinnen } = t.regels
  if (prijs.soort === 'gratis') return zinnen.gratis
  if (prijs.soort === 'veelvoud') return zinnen.veelvoud(prijs.procentVanPashouder)
  if (prijs.soort === 'alsPashouder') return zinnen.alsPashouder
  const { soort: _, opstapCent, millicentPerKm, staffels = [], minimumCent, maximumCent, ...meer } = prijs
  const km = perKm(millicentPerKm, woorden)
  return [
    opstapCent === 0 ? km : zinnen.tarief(euro(opstapCent, taal), km),
    ...Object.entries(meer).map(([veld, waarde]) => `${naamVan(veld, woorden)}: ${toon(veld, waarde, woorden)}`),
    ...staffels.map((staffel) =>
      zinnen.staffel(t.algemeen.km(kilometers(staffel.vanafMeter, taal)), perKm(staffel.millicentPerKm, woorden)),
    ),
    ...(minimumCent === undefined ? [] : [zinnen.minstens(euro(minimumCent, taal))]),
    ...(maximumCent === undefined ? [] : [zinnen.nietMeer(euro(maximumCent, taal))]),
  ].join(', ')
}

export const betaaldeAfstand = (deel: Deel<'betaaldeAfstand'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  const hoe = (zin: string, rest: object): Regel[] =>
    met(deel.bron, [regel(namen.kilometers, zin), ...overig(rest, woorden)])
  switch (deel.per) {
    case 'meter': {
      const { per: _, ...rest } = deel
      return hoe(zinnen.perMeter, rest)
    }
    case 'kilometer': {
      const { per: _, afronding, ...rest } = deel
      return hoe(zinnen.perKilometer(codeVan(afronding, woorden)), rest)
    }
    case 'eenheid': {
      const { per: _, meter, afronding, ...rest } = deel
      return hoe(zinnen.perEenheid(kilometers(meter, woorden.taal), codeVan(afronding, woorden)), rest)
    }
  }
}

export const geldafronding = ({ opCent, bron, ...rest }: Deel<'geldafronding'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  return met(bron, [regel(namen.afronden, zinnen.opCent(opCent)), ...overig(rest, woorden)])
}

const tariefperiode = (deel: Tariefperiode, woorden: Woorden): Regel[] => {
  const { geldigVanaf, geldigTotEnMet, status, bron, pashouder, kinderen = [], medereizigers = [], ...meer } = deel
  const { medischBegeleider, meereizenden = [], buitenStraal, bovenBudget, ...rest } = meer
  const { t, taal } = woorden
  const { namen, zinnen } = t.regels
  const datum = (dag: string): string => datumVoluit(dag, taal)
  const merk = status === 'voorbeeld' ? ` (${t.algemeen.voorbeeld})` : ''
  const bedrag = (prijs: Prijs): string => prijsVan(prijs, woorden) + (prijs.soort === 'tarief' ? merk : '')
  const opVolgorde = (prijzen: readonly Prijs[], hoeveelste: (nummer: number, laatste: boolean) => string): string[] =>
    prijzen.map((prijs, i) =>
      prijzen.length === 1 ? bedrag(prijs) : `${hoeveelste(i + 1, i + 1 === prijzen.length)}: ${bedrag(prijs)}`,
    )
  const band = ({ vanafLeeftijd, totEnMetLeeftijd, prijs }: Band<Prijs>): string => {
    const wie = zinnen.leeftijd(vanafLeeftijd, totEnMetLeeftijd)
    return wie === '' ? bedrag(prijs) : `${wie}: ${bedrag(prijs)}`
  }
  return met(bron, [
    regel(
      namen.geldig,
      geldigTotEnMet === undefined
        ? zinnen.vanaf(datum(geldigVanaf))
        : zinnen.vanTot(datum(geldigVanaf), datum(geldigTotEnMet)),
    ),
    regel(namen.pashouder, ...pashouder.map(band)),
    ...(kinderen.length === 0 ? [] : [regel(namen.kinderen, ...kinderen.map(band))]),
    ...(medereizigers.length === 0
      ? []
      : [regel(namen.medereizigers, ...opVolgorde(medereizigers, zinnen.hoeveelste))]),
    ...(meereizenden.length === 0
      ? []
      : [
          {
            naam: naamVan('meereizenden', woorden),
            zinnen: meereizenden.flatMap(({ soort, prijzen }) =>
              opVolgorde(prijzen, zinnen.nummer).map((zin) => [{ nl: soort }, `: ${zin}`]),
            ),
          },
        ]),
    ...(medischBegeleider === undefined ? [] : [regel(namen.begeleider, bedrag(medischBegeleider))]),
    ...(buitenStraal === undefined
      ? []
      : [
          regel(
            namen.buitenStraal,
            `${perKm(buitenStraal.millicentPerKm, woorden)}, ${codeVan(buitenStraal.over, woorden)}, ${codeVan(buitenStraal.voor, woorden)}${merk}`,
          ),
        ]),
    ...overig({ bovenBudget, ...rest }, woorden),
  ])
}

export const tarieven = (delen: Deel<'tarieven'>, woorden: Woorden): Regel[] =>
  delen.flatMap((deel) => tariefperiode(deel, woorden))

const regimeVan = (regime: NonNullable<Deel<'bijdrage'>['regime']>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  if (regime.soort !== 'perRit') {
    const { soort, bron, ...rest } = regime
    return met(bron, [regel(namen.regime, zinnen.regime[soort]), ...overig(rest, woorden)])
  }
  const { soort, uitzondering, ...rest } = regime
  const { status, bron, ...meer } = uitzondering
  return [
    regel(namen.regime, zinnen.regime[soort]),
    ...met(bron, [regel(namen.uitzondering, zinnen.artikel[status]), ...overig(meer, woorden)]),
    ...overig(rest, woorden),
  ]
}

const jaarbijdrageVan = (deel: NonNullable<Deel<'bijdrage'>['jaarbijdrage']>, woorden: Woorden): Regel[] => {
  const { bedragCent, status, vrijstellingen = [], bron, ...rest } = deel
  const { t, taal } = woorden
  const { namen, zinnen } = t.regels
  const merk = status === 'voorbeeld' ? ` (${t.algemeen.voorbeeld})` : ''
  return [
    ...met(bron, [
      regel(namen.jaarbijdrage, zinnen.jaarbijdrage(euro(bedragCent, taal)) + merk),
      ...overig(rest, woorden),
    ]),
    ...vrijstellingen.flatMap(({ omschrijving, vanafLeeftijd, totEnMetLeeftijd, bron: eigen, ...meer }) => {
      const leeftijd = zinnen.leeftijd(vanafLeeftijd, totEnMetLeeftijd)
      const wie = [{ nl: omschrijving }, ...(leeftijd === '' ? [] : [` (${leeftijd})`])]
      return met(eigen, [{ naam: namen.vrijgesteld, zinnen: [wie] }, ...overig(meer, woorden)])
    }),
  ]
}

export const bijdrage = (deel: Deel<'bijdrage'>, woorden: Woorden): Regel[] => {
  const { regime, jaarbijdrage, ritbijdrageVoor, bron, ...rest } = deel
  const { namen } = woorden.t.regels
  return met(bron, [
    ...(regime === undefined ? [] : regimeVan(regime, woorden)),
    ...(jaarbijdrage === undefined ? [] : jaarbijdrageVan(jaarbijdrage, woorden)),
    ...(ritbijdrageVoor === undefined ? [] : [regel(namen.ritbijdrage, codeVan(ritbijdrageVoor, woorden))]),
    ...overig(rest, woorden),
  ])
}
