import { UITZONDERING_ONTBREEKT } from '../schema/bijdrage.ts'
import type { Fout } from './fout.ts'
import type { Regeling } from '../schema/regeling.ts'
import type { Tariefperiode } from '../schema/tarief.ts'
import { isGratis } from '../tarief-op.ts'

const BEDRAG_PER_RIT = 'rekent de pashouder een bedrag per rit'

/** The holder pays something for a ride: by an ordinary or a special price, on top of it, or beyond radius or budget. */
const rekentPashouder = (tarief: Tariefperiode): boolean => {
  const { pashouder, bijzondereTarieven = [], toeslagen = [], buitenStraal, bovenBudget = {} } = tarief
  const prijzen = [...pashouder.map(({ prijs }) => prijs), ...bijzondereTarieven.flatMap((een) => een.pashouder ?? [])]
  const bedragen = [buitenStraal?.millicentPerKm, ...Object.values(bovenBudget)]
  const erbij = toeslagen.flatMap(({ bedragCent, millicentPerKm }) => [bedragCent, millicentPerKm])
  return (
    prijzen.some((prijs) => prijs.soort !== 'veelvoud' && prijs.soort !== 'alsPashouder' && !isGratis(prijs)) ||
    [...bedragen, ...erbij].some((bedrag) => (bedrag ?? 0) > 0)
  )
}

const checkJaarbijdrage = ({ bijdrage }: Regeling, fout: Fout): void => {
  const { deelVanJaar, tariefOp, vrijstellingen = [] } = bijdrage?.jaarbijdrage ?? {}
  if (tariefOp === 'perMaand' && deelVanJaar === 'heel')
    fout(['bijdrage', 'jaarbijdrage', 'tariefOp'], 'kan niet perMaand zijn als deelVanJaar heel is')
  for (const [i, { vanafLeeftijd, totEnMetLeeftijd }] of vrijstellingen.entries())
    if (totEnMetLeeftijd !== undefined && totEnMetLeeftijd < vanafLeeftijd)
      fout(['bijdrage', 'jaarbijdrage', 'vrijstellingen', i, 'totEnMetLeeftijd'], 'ligt onder vanafLeeftijd')
}

/**
 * A municipality may ask its own contribution for transport only where its verordening exempts transport from the
 * abonnementstarief; else transport falls under it by itself, and then the CAK is the only one that collects.
 * Source: Uitvoeringsbesluit Wmo 2015, art. 3.8 lid 1; Wat valt wel en niet onder het abonnementstarief (2019).
 */
export const checkBijdrage = (regeling: Regeling, fout: Fout): void => {
  checkJaarbijdrage(regeling, fout)
  const rekenend = regeling.tarieven.findIndex(rekentPashouder)
  const { bijdrage } = regeling
  if (bijdrage === undefined) {
    if (rekenend >= 0) fout(['bijdrage', 'regime', 'uitzondering'], UITZONDERING_ONTBREEKT)
    return
  }
  const { regime, jaarbijdrage } = bijdrage
  if (regime === undefined || regime.soort === 'perRit') return
  const reden =
    regime.soort === 'abonnementstarief'
      ? 'onder het abonnementstarief rekent alleen het CAK een bijdrage'
      : 'deze gemeente vraagt geen bijdrage'
  if (rekenend >= 0) fout(['tarieven', rekenend, 'pashouder'], `${BEDRAG_PER_RIT}, maar ${reden}`)
  if ((jaarbijdrage?.bedragCent ?? 0) > 0)
    fout(['bijdrage', 'jaarbijdrage', 'bedragCent'], `moet wegblijven of 0 zijn: ${reden}`)
}
