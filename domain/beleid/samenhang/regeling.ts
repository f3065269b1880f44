import type * as z from 'zod'
import { checkBijdrage } from './bijdrage.ts'
import type { Fout } from './fout.ts'
import type { Regeling } from '../schema/regeling.ts'
import { checkGebieden, genoemdIn } from './gebieden.ts'
import { checkTarieven } from './tarief.ts'
import { checkTekens } from './tekens.ts'

/** Every quantity of a budget is of one kind: metres, zones, rides or money. */
const checkBudgetten = (regeling: Regeling, fout: Fout): void => {
  const { reizigersbudget, budgetten = [], tarieven, meereizen, boeken } = regeling
  if (reizigersbudget !== undefined && budgetten.length > 0)
    fout(['reizigersbudget'], 'moet wegblijven: de regeling noemt budgetten')
  const namen = budgetten.map(({ naam }) => naam)
  for (const [i, { naam, hoeveelheden, per, naarRato }] of budgetten.entries()) {
    if (namen.indexOf(naam) < i) fout(['budgetten', i, 'naam'], 'staat er twee keer')
    if (naarRato !== 'nooit' && per !== 'jaar') fout(['budgetten', i, 'naarRato'], 'kan alleen bij een budget per jaar')
    const soorten = hoeveelheden.map((deel) => Object.keys(deel).filter((veld) => veld !== 'voor'))
    for (const [k, soort] of soorten.entries())
      if (soort.length !== 1 || soort[0] !== soorten[0]?.[0])
        fout(['budgetten', i, 'hoeveelheden', k], 'noemt één hoeveelheid, en in elke groep dezelfde soort')
  }
  const genoemd = new Set([...namen, ...(reizigersbudget === undefined ? [] : ['reizigersbudget'])])
  for (const { naam, pad } of genoemdIn('budgettenOp', { tarieven, meereizen, boeken }))
    if (!genoemd.has(naam)) fout(pad, `noemt een budget dat er niet is: “${naam}”`)
  // Which budgets a ride draws on is known before what is left of them.
  for (const { pad } of genoemdIn('budgettenOp', { budgetten })) fout(pad, 'kan niet bij een budget zelf')
}

/** What must be said of companions, also by a text that is silent about them. */
const ONTBREEKT = {
  kinderen:
    'ontbreekt: of kinderen een eigen tarief hebben (als: kind) of tellen als medereiziger (als: medereiziger). Zegt de tekst niets, schrijf dan medereiziger',
  medereizigers: 'ontbreekt: hoeveel medereizigers mee mogen. Zegt de tekst niets, schrijf dan alleen een bron',
}

/** Companions are told by kinds, or one by one. */
const checkMeereizen = ({ meereizen }: Regeling, fout: Fout): void => {
  const { soorten, kinderen, medereizigers, begeleiding } = meereizen
  for (const [veld, deel] of [
    ['kinderen', kinderen],
    ['medereizigers', medereizigers],
  ] as const)
    if ((deel === undefined) !== (soorten !== undefined))
      fout(['meereizen', veld], soorten === undefined ? ONTBREEKT[veld] : 'moet wegblijven: de regeling noemt soorten')
  if (begeleiding !== undefined && soorten !== undefined)
    fout(['meereizen', 'begeleiding'], 'moet wegblijven: de regeling noemt soorten')
  const namen = (soorten ?? []).map(({ naam }) => naam)
  for (const [i, naam] of namen.entries())
    if (namen.indexOf(naam) < i) fout(['meereizen', 'soorten', i, 'naam'], 'staat er twee keer')
}

/** What no single field can tell: parts of a regeling that contradict one another. Every fault is named by its path. */
export const checkRegeling = (regeling: Regeling, ctx: z.RefinementCtx<Regeling>): void => {
  const fout: Fout = (path, message) => ctx.addIssue({ code: 'custom', path, message })
  if (regeling.geldigTotEnMet !== undefined && regeling.geldigTotEnMet < regeling.geldigVanaf)
    fout(['geldigTotEnMet'], 'ligt voor geldigVanaf')
  checkTarieven(regeling, fout)
  checkGebieden(regeling, fout)
  checkMeereizen(regeling, fout)
  checkBudgetten(regeling, fout)
  checkBijdrage(regeling, fout)
  checkTekens(regeling, fout)
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
