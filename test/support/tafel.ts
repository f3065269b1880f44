import { randomUUID } from 'node:crypto'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { inject } from 'vitest'
import type { Locatie } from '../../domain/kernel/plaats/locatie.ts'
import { momentVan } from '../../domain/kernel/tijd/time.ts'
import type { Pas } from '../../domain/pas/index.ts'
import type { Deps } from '../../functions/deps.ts'
import { ensureTable, localClient } from '../../functions/local/dynamodb-local.ts'
import { meegeleverdBeleid } from '../../functions/services/beleid/meegeleverd.ts'
import { metOmwegfactor } from '../../functions/services/afstand/omwegfactor.ts'
import { metGeheim } from '../../functions/services/pseudoniem.ts'
import { openGazetteer } from '../../functions/services/locaties/gazetteer.ts'
import { openDynamodb } from '../../functions/stores/dynamodb/open.ts'
import { verleenPas } from '../../functions/use-cases/pas/passen.ts'
import type { Ritverzoek } from '../../functions/use-cases/rit/ritfeiten.ts'
import type { Wie } from '../../functions/use-cases/wie.ts'

/** Use cases on a table of their own in DynamoDB Local, with a client that a test can listen to or break. */

const plaats = (id: string, lat: number): Locatie => ({
  id,
  weergavenaam: `${id}straat 1 (verzonnen), Harlingen`,
  woonplaats: 'Harlingen',
  gemeente: 'Harlingen',
  punt: { lat, lon: 5.42 },
})
/** About 10 km apart along a meridian. */
export const woning = plaats('woning', 53.17)
export const bestemming = plaats('bestemming', 53.26)
export const locaties = new Map([woning, bestemming].map((locatie) => [locatie.id, locatie]))

export const centralist: Wie = { sub: 'test-centralist', rollen: ['centralist'], gemeente: 'harlingen' }

const gemeente: Wie = { sub: 'test-gemeente', rollen: ['gemeente'], gemeente: 'harlingen' }

export const NU = '2026-03-01T08:00:00Z'

export interface Tafel {
  readonly client: DynamoDBClient
  readonly table: string
  readonly deps: Deps
}

/** @param table an existing one, for a second client; without one a new table is made */
export const dekTafel = async (table = `test-${randomUUID()}`): Promise<Tafel> => {
  const client = localClient(inject('dynamodb'))
  await ensureTable(client, table)
  const nu = (): number => momentVan(NU).epochMs
  const deps: Deps = {
    store: openDynamodb(client, table, { now: nu }),
    ...meegeleverdBeleid,
    locaties: openGazetteer([woning, bestemming]),
    afstand: metOmwegfactor(1),
    pseudoniem: metGeheim('een-sleutel-voor-tests-en-niets-anders'),
    nu,
  }
  return { client, table, deps }
}

const NORM = 1_500_000
/** A year in which so many metres are left: the others were travelled elsewhere. */
const metRuimte = (meter: number, jaar: number): Partial<Pas> => ({
  beginstand: { meter: NORM - meter, jaar, bron: 'voorbeeld', datum: `${jaar}-01-01` },
})

/** @param meter what is left of the year 2026; without it all that the policy gives */
export const nieuwePas = async (deps: Deps, meter?: number, rest: Partial<Pas> = {}): Promise<string> => {
  const verlening = await verleenPas(deps, gemeente, {
    gegevens: {
      naam: 'Tafel Voorbeeld (verzonnen)',
      geboortedatum: '1950-01-01',
      woning,
      geldigVanaf: '2026-01-01',
      geldigTotEnMet: '2030-12-31',
      vervoertype: 'regulier',
      begeleiding: 'geen',
      scootmobiel: false,
      puntbestemmingen: [],
      kenmerken: [],
      ...(meter === undefined ? {} : metRuimte(meter, 2026)),
      ...rest,
    },
  })
  if (verlening.soort !== 'verleend') throw new Error(JSON.stringify(verlening))
  return verlening.pas.pasnummer
}

export const verzoek = (pasnummer: string, vertrek: string, rest: Partial<Ritverzoek> = {}): Ritverzoek => ({
  pasnummer,
  van: { locatieId: woning.id },
  naar: { locatieId: bestemming.id },
  vertrek: momentVan(vertrek),
  meereizenden: [],
  hulpmiddelen: [],
  dieren: [],
  bagage: { stuks: 0, groot: false, gevaarlijk: false },
  ...rest,
})
