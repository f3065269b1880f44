import {
  aankondigenTotEnMet,
  betaalTotEnMet,
  bezwaarTotEnMet,
  gevraagdCentVan,
  type Verschil,
} from '../../../../domain/bijdrage/index.ts'
import type { Bijdragerun, Run } from '../../../stores/bijdrage/bijdrageruns.ts'
import { nummerVan } from '../../../use-cases/bijdrage/run/runs.ts'
import { isKlaar, VERJAARDAGEN } from '../../../use-cases/bijdrage/run/start-run.ts'
import type { Getoond } from '../../toon.ts'
import type { Bijdragerun as Runschema } from './run.schema.ts'

const VERSCHIL: Readonly<Record<Verschil, string>> = {
  bedrag: 'Het bedrag zou nu anders zijn. Deze regel is aangehouden: een volgende run vraagt wat dan klopt.',
  machtigingWeg: 'De machtiging geldt niet meer. Er komt een factuur.',
  machtigingErbij: 'Er is een machtiging gekomen. Er komt een incasso.',
  machtigingAnders: 'De machtiging is vervangen. De nieuwe wordt gebruikt.',
  nietInnen: 'Er is al betaald, er is iets teruggegeven, of de pashouder is overleden. Er wordt niet afgeschreven.',
  regelboek:
    'Banken nemen deze incasso zo niet aan. Er komt een factuur. Bij de regel staat welke regel van het regelboek het is.',
  maanden: 'Het bedrag is hetzelfde, maar het is van andere ritten. De regel is aangepast.',
  terugbetaling: 'Wat is terug te betalen, is veranderd door wat er intussen is betaald.',
}

const procentVan = (dagen: number): number => Math.floor((100 * dagen) / VERJAARDAGEN.length)

const statusVan = (stand: Bijdragerun) => {
  const { vastgesteld, verworpen } = stand.run.value
  if (verworpen !== undefined) return 'verworpen'
  if (vastgesteld !== undefined) return 'vastgesteld'
  return isKlaar(stand) ? 'concept' : 'bezig'
}

/** From when the terms of a run count, and whether who is collected from was told in time. */
const termijnenVan = ({ run: { value: run }, voortgang }: Bijdragerun) => {
  const { incassogegevens } = run.vastgesteld ?? {}
  const verzondenOp = run.verzonden?.datum
  const uiterlijk = incassogegevens === undefined ? undefined : aankondigenTotEnMet(incassogegevens.incassodatum)
  return {
    verzondenOp,
    bezwaarTotEnMet: verzondenOp && bezwaarTotEnMet(verzondenOp),
    betalenTotEnMet: verzondenOp && incassogegevens && betaalTotEnMet(verzondenOp, incassogegevens),
    vooraankondiging:
      uiterlijk === undefined || voortgang.value.totalen.inning.incasso.aantal === 0
        ? undefined
        : { uiterlijk, opTijd: verzondenOp === undefined ? undefined : verzondenOp <= uiterlijk },
  }
}

const soortVan = ({ maand, volgnummer, jaarlijks }: Run): Getoond<typeof Runschema>['soort'] => {
  if (maand !== undefined) return 'ritbijdragen'
  return volgnummer === 1 || jaarlijks === true ? 'jaarlijks' : 'aanvullend'
}

export const toonRun = (stand: Bijdragerun): Getoond<typeof Runschema> => {
  const { value: run } = stand.run
  const { dagen, totalen, controle, verschillen } = stand.voortgang.value
  const { passen, status, ...bedragen } = totalen
  const runnummer = nummerVan(stand)
  const pad = `/v1/bijdrageruns/${runnummer}`
  return {
    runnummer,
    jaar: run.jaar,
    soort: soortVan(run),
    maand: run.maand,
    status: statusVan(stand),
    voortgang: { procent: procentVan(dagen), passen },
    totalen: { ...bedragen, gevraagdCent: gevraagdCentVan(totalen) },
    controle: controle === undefined ? undefined : { procent: procentVan(controle.dagen) },
    verschillen:
      verschillen === undefined
        ? undefined
        : {
            aantal: verschillen.aantal,
            eerste: verschillen.eerste.map((een) => ({ ...een, betekenis: VERSCHIL[een.verschil] })),
          },
    statusBedrag: status,
    gestartOp: run.gestart.op,
    vastgesteldOp: run.vastgesteld?.op,
    incassodatum: run.vastgesteld?.incassogegevens?.incassodatum,
    geincasseerdOp: run.geincasseerdOp,
    ...termijnenVan(stand),
    _links: {
      self: { href: pad },
      regels: { href: `${pad}/regels` },
      boekhouding: { href: `${pad}/boekhouding` },
      ...(run.vastgesteld === undefined || totalen.inning.incasso.aantal === 0
        ? {}
        : { incassobestand: { href: `${pad}/incassobestand` } }),
    },
  }
}
