import type { Regeling } from '../../api/typen.ts'
import { dagVanJaar, kilometers } from '../../teksten/weergave.ts'
import { codeVan, overig } from './overig.ts'
import { met, regel, type Regel, type Woorden, type Zin } from './regel.ts'

type Deel<K extends keyof Regeling> = NonNullable<Regeling[K]>
type Puntbestemming = Deel<'gebied'>['puntbestemmingen'][number]

/*
 * Sentences for the parts of a policy that are about travelling. Each part takes out the fields that it has words for; what
 * is left, also what the schema will have one day, is told by `overig`.
 */

const km = (meter: number, { t, taal }: Woorden): string => t.algemeen.km(kilometers(meter, taal))

const puntbestemming = (punt: Puntbestemming, { t }: Woorden): Zin => {
  const { zinnen } = t.regels
  const bag = (code: string | undefined): string => (code === undefined ? '' : zinnen.bag(code))
  switch (punt.soort) {
    case 'gemeente':
      return [zinnen.heleGemeente(punt.gemeente)]
    case 'plaats':
      return [zinnen.plaats(punt.woonplaats, punt.gemeente) + bag(punt.woonplaatscode)]
    case 'locatie': {
      const { naam, trefwoord, woonplaats, gemeente, nummeraanduiding } = punt
      return [{ nl: naam }, zinnen.gebouw(trefwoord, zinnen.plaats(woonplaats, gemeente)) + bag(nummeraanduiding)]
    }
  }
}

export const pas = ({ maximaleGeldigheidJaar, bron, ...rest }: Deel<'pas'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  return met(bron, [regel(namen.geldigheid, zinnen.geldigheid(maximaleGeldigheidJaar)), ...overig(rest, woorden)])
}

export const gebied = (deel: Deel<'gebied'>, woorden: Woorden): Regel[] => {
  const { straalMeter, gemeten, buitenStraal, puntbestemmingen, persoonlijkePuntbestemmingen, bron, ...rest } = deel
  const { namen, zinnen } = woorden.t.regels
  const buiten =
    buitenStraal.wat === 'weigeren'
      ? [
          zinnen.verderNiet,
          buitenStraal.verwijzing === undefined ? '' : zinnen.dan(codeVan(buitenStraal.verwijzing, woorden)),
        ]
      : [zinnen.verderDuurder]
  return met(bron, [
    regel(namen.afstand, zinnen.straal(km(straalMeter, woorden), codeVan(gemeten, woorden)), ...buiten),
    ...(puntbestemmingen.length === 0
      ? []
      : [{ naam: namen.puntbestemmingen, zinnen: puntbestemmingen.map((punt) => puntbestemming(punt, woorden)) }]),
    ...overig(rest, woorden),
    ...(persoonlijkePuntbestemmingen === undefined ? [] : eigenBestemmingen(persoonlijkePuntbestemmingen, woorden)),
  ])
}

const eigenBestemmingen = (
  {
    maximumAantal,
    vanafMeter,
    totEnMetMeter,
    bron,
    ...rest
  }: NonNullable<Deel<'gebied'>['persoonlijkePuntbestemmingen']>,
  woorden: Woorden,
): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  const zin = zinnen.eigen(maximumAantal, km(vanafMeter, woorden), km(totEnMetMeter, woorden))
  return met(bron, [regel(namen.eigen, zin), ...overig(rest, woorden)])
}

/** `07:00` → `07.00`; `25:00` is one o'clock the next day. */
const klok = (tijd: string, { t, taal }: Woorden): string => {
  const [uur, minuut] = [Number(tijd.slice(0, 2)), tijd.slice(3)] as const
  const toon = (uren: number): string => `${String(uren).padStart(2, '0')}${taal === 'nl' ? '.' : ':'}${minuut}`
  return uur < 24 || tijd === '24:00' ? toon(uur) : t.regels.zinnen.volgendeDag(toon(uur - 24))
}

const dagen = (welke: readonly (number | string)[] | undefined, enige: boolean, { t, taal }: Woorden): string => {
  const { zinnen } = t.regels
  if (welke === undefined) return enige ? zinnen.elkeDag : zinnen.andereDagen
  const naam = (dag: number | string): string => {
    if (typeof dag === 'number') return zinnen.weekdagen[dag - 1] ?? String(dag)
    return dag === 'feestdag' ? zinnen.feestdagen : dagVanJaar(dag, taal)
  }
  return welke.map(naam).join(', ')
}

export const bediening = ({ tijden, bron, ...rest }: Deel<'bediening'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  const blokken = tijden.map((blok) => {
    const op = dagen(blok.dagen, tijden.length === 1, woorden)
    return 'gesloten' in blok
      ? zinnen.gesloten(op)
      : zinnen.rijdt(op, klok(blok.van, woorden), klok(blok.totEnMet, woorden))
  })
  return met(bron, [regel(namen.tijden, ...blokken), ...overig(rest, woorden)])
}

export const reizigersbudget = (deel: Deel<'reizigersbudget'>, woorden: Woorden): Regel[] => {
  const { meterPerJaar, eersteJaar, bovenBudget, bron, ...rest } = deel
  const { namen, zinnen } = woorden.t.regels
  return met(bron, [
    regel(namen.budget, zinnen.perJaar(km(meterPerJaar, woorden)), zinnen.bovenBudget[bovenBudget]),
    regel(namen.eersteJaar, zinnen.eersteJaar[eersteJaar]),
    ...overig(rest, woorden),
  ])
}

export const meereizen = (deel: Deel<'meereizen'>, woorden: Woorden): Regel[] => {
  const { kinderen, medereizigers, begeleiding, ...rest } = deel
  const { namen, zinnen } = woorden.t.regels
  const hoogstens = (maximum: number | undefined): string =>
    maximum === undefined ? zinnen.geenHoogste : zinnen.hoogstens(maximum)
  if (kinderen === undefined || medereizigers === undefined) return overig(rest, woorden)
  const { als, maximum: kinderenHoogstens, bron: bronKinderen, ...restKinderen } = kinderen
  const { maximum, kinderenTellenMee, bron, ...restMedereizigers } = medereizigers
  const tellenMee = als === 'kind' || kinderenTellenMee ? zinnen.tellenMee(kinderenTellenMee) : ''
  return [
    ...met(bronKinderen, [
      regel(namen.kinderen, zinnen.kinderenAls[als], hoogstens(kinderenHoogstens)),
      ...overig(restKinderen, woorden),
    ]),
    ...met(bron, [regel(namen.medereizigers, hoogstens(maximum), tellenMee), ...overig(restMedereizigers, woorden)]),
    ...(begeleiding === undefined ? [] : begeleider(begeleiding, woorden)),
    ...overig(rest, woorden),
  ]
}

const begeleider = (
  { maximum, minimumLeeftijd, bron, ...rest }: NonNullable<Deel<'meereizen'>['begeleiding']>,
  woorden: Woorden,
): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  return met(bron, [regel(namen.begeleider, zinnen.begeleider(maximum, minimumLeeftijd)), ...overig(rest, woorden)])
}

export const hulpmiddelen = ({ rolstoel, scootmobiel, ...rest }: Deel<'hulpmiddelen'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  const middel = (naam: string, zin: string, deel: typeof rolstoel): Regel[] => {
    if (deel === undefined) return []
    const { bron, ...meer } = deel
    return met(bron, [regel(naam, zin), ...overig(meer, woorden)])
  }
  return [
    ...middel(namen.rolstoel, zinnen.rolstoel, rolstoel),
    ...middel(namen.scootmobiel, zinnen.scootmobiel, scootmobiel),
    ...overig(rest, woorden),
  ]
}

export const dieren = ({ huisdieren, bron, ...rest }: Deel<'dieren'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  return met(bron, [regel(namen.huisdieren, zinnen.huisdieren[huisdieren]), ...overig(rest, woorden)])
}

export const bagage = (
  { stuksPashouder, stuksPerBegeleider, bron, ...rest }: Deel<'bagage'>,
  woorden: Woorden,
): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  return met(bron, [
    regel(namen.pashouder, zinnen.stuks(stuksPashouder)),
    regel(namen.elkeBegeleider, zinnen.stuks(stuksPerBegeleider)),
    ...overig(rest, woorden),
  ])
}

export const uitgeslotenRitdoelen = (delen: Deel<'uitgeslotenRitdoelen'>, woorden: Woorden): Regel[] =>
  delen.flatMap(({ ritdoelen, verantwoordelijk, bron, ...rest }) =>
    met(bron, [
      {
        naam: ritdoelen.map((doel) => woorden.t.boeken.doelen[doel]).join(', '),
        zinnen: [[{ nl: verantwoordelijk }]],
      },
      ...overig(rest, woorden),
    ]),
  )

export const boeken = ({ voorafMinuten, horizonDagen, bron, ...rest }: Deel<'boeken'>, woorden: Woorden): Regel[] => {
  const { namen, zinnen } = woorden.t.regels
  const vooraf = (minuten: number): string => (minuten === 0 ? zinnen.totVertrek : zinnen.vooraf(minuten))
  return met(bron, [
    ...(voorafMinuten === undefined
      ? []
      : [regel(namen.heen, vooraf(voorafMinuten.heen)), regel(namen.retour, vooraf(voorafMinuten.retour))]),
    ...(horizonDagen === undefined ? [] : [regel(namen.vooruit, zinnen.vooruit(horizonDagen))]),
    ...overig(rest, woorden),
  ])
}

export const stiptheid = ({ vroegMinuten, laatMinuten, bron, ...rest }: Deel<'stiptheid'>, woorden: Woorden): Regel[] =>
  met(bron, [
    regel(woorden.t.regels.namen.ophalen, woorden.t.stiptheid.belofte(vroegMinuten, laatMinuten)),
    ...overig(rest, woorden),
  ])
