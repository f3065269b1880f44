import { momentOp, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { pasOp, passtatusOp, type Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import { loopPassen } from '../../pas/loop-passen.ts'
import type { Wie } from '../../wie.ts'
import type { Kolommen, Periode } from './bestand.ts'

/** Named as the columns of an import are, where it has them. */
export const pasKolommen = (vandaag: Datum): Kolommen<Pas> => [
  ['pasnummer', (pas) => pas.pasnummer],
  ['externId', (pas) => pas.externId],
  ['status', (pas) => passtatusOp(pas, vandaag)],
  ['naam', (pas) => pas.naam],
  ['geboortedatum', (pas) => pas.geboortedatum],
  ['woning', (pas) => pas.woning.id],
  ['adres', (pas) => pas.woning.weergavenaam],
  ['telefoon', (pas) => pas.telefoon],
  ['geldigVanaf', (pas) => pas.geldigVanaf],
  ['geldigTotEnMet', (pas) => pas.geldigTotEnMet],
  ['einde', (pas) => pas.einde?.soort],
  ['vervangenDoor', (pas) => pas.vervangenDoor],
  ['vervoertype', (pas) => pas.vervoertype],
  ['begeleiding', (pas) => pas.begeleiding],
  ['scootmobiel', (pas) => pas.scootmobiel],
  ['kenmerken', (pas) => pas.kenmerken],
  ['groepen', (pas) => pas.groepen],
  ['puntbestemmingen', (pas) => pas.puntbestemmingen.map(({ weergavenaam }) => weergavenaam)],
  ['budgetMeterPerJaar', (pas) => pas.reizigersbudget?.meterPerJaar],
  ['budgetMotivering', (pas) => pas.reizigersbudget?.motivering],
  ['beginstandMeter', (pas) => pas.beginstand?.meter],
  ['beginstandJaar', (pas) => pas.beginstand?.jaar],
  ['beginstandBron', (pas) => pas.beginstand?.bron],
  ['beginstandDatum', (pas) => pas.beginstand?.datum],
  ['aanvraagdatum', (pas) => pas.aanvraagdatum],
  ['besluitdatum', (pas) => pas.besluitdatum],
  ['zaaknummer', (pas) => pas.zaaknummer],
]

/** Passes that are valid on some day of the period, as they are today. */
export async function* passenIn(deps: Deps, wie: Wie, { van, tot }: Periode): AsyncGenerator<Pas> {
  const vandaag = momentOp(deps.nu()).datum
  for await (const dossier of loopPassen(deps, wie)) {
    const pas = pasOp(dossier, vandaag)
    if (pas.geldigVanaf <= tot && pas.geldigTotEnMet >= van) yield pas
  }
}
