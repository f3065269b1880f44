import { setTimeout } from 'node:timers/promises'
import { VOORBEELD } from '../../functions/http/beleid/regelingen.schema.ts'
import { routes } from '../../functions/http/routes.ts'
import type { Rol } from '../../functions/use-cases/wie.ts'
import { tokenZonderPas } from './tokens.ts'
import type { Answer, Opstap } from './opstap.ts'
import { uitgeschreven, type Schema } from './schema.ts'

/** All that is needed of a server: how it is asked, and tokens that it believes. */
type Spreker = Pick<Opstap, 'call' | 'token'>

/** An operation as the OpenAPI document describes it: what is new there is tested without another word. */
export interface Operatie {
  readonly id: string
  readonly method: string
  /** Below `/v1`. */
  readonly path: string
  readonly rollen: readonly Rol[]
  readonly parameters: readonly {
    name: string
    in: 'path' | 'query' | 'header'
    required?: boolean
    schema: Schema
    example?: unknown
  }[]
  /** Absent where nothing is sent. */
  readonly body: Schema
  /** A file that is sent as it is, in place of a body. */
  readonly zending: { readonly type: string; readonly tekst: string } | undefined
  readonly responses: Readonly<Record<string, any>>
}

const zendingVan = (content: Readonly<Record<string, { schema: Schema }>>): Operatie['zending'] => {
  const [bestand] = 'application/json' in content ? [] : Object.entries(content)
  return bestand && { type: bestand[0], tekst: bestand[1].schema.example }
}

export const leesOperaties = async (opstap: Spreker): Promise<Operatie[]> => {
  const { paths } = uitgeschreven((await opstap.call('GET', '/openapi.json')).body)
  return Object.entries<Record<string, any>>(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      rollen: rollenVan(operation.operationId),
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content['application/json']?.schema,
      zending: zendingVan(operation.requestBody?.content ?? {}),
      responses: operation.responses,
    })),
  )
}

const rollenVan = (id: string): readonly Rol[] => {
  const rollen = routes.find((route) => route.operationId === id)?.rollen ?? []
  return rollen === 'iedereen' ? [] : rollen
}

/** Names under which the API speaks of something that is of one gemeente. */
const EIGEN = /nummer$|^versie$/
/** Numbers that are of nobody: places are for all, and these are numbers of persons, houses and companies, not of things. */
const VAN_NIEMAND = ['huisnummer', 'telefoonnummer', 'zaaknummer', 'vervoerdersnummer', 'factuurnummer']
export const isId = (naam: string): boolean => EIGEN.test(naam) && !VAN_NIEMAND.includes(naam)

/** Numbers by the name that the API gives them. */
export type Ids = Readonly<Record<string, string>>

/** A value in which every number is replaced by one of these. */
export const metIds = (waarde: unknown, ids: Ids): unknown => {
  if (Array.isArray(waarde)) return waarde.map((deel) => metIds(deel, ids))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [
      naam,
      isId(naam) && typeof deel === 'string' ? (ids[naam] ?? deel) : metIds(deel, ids),
    ]),
  )
}

/** Names of numbers in the path, query and body of what an operation asks. */
export const idsVan = ({ parameters, body }: Operatie): string[] => {
  const inBody = (schema: Schema): string[] =>
    typeof schema !== 'object' || schema === null
      ? []
      : [...Object.keys(schema.properties ?? {}), ...Object.values(schema).flatMap(inBody)]
  return [...new Set([...parameters.filter((p) => p.in !== 'header').map((p) => p.name), ...inBody(body)])].filter(isId)
}

const voorbeeldVan = ({ name, example, schema }: Operatie['parameters'][number]): string => {
  const voorbeeld = example ?? schema.example
  if (voorbeeld === undefined) throw new Error(`the document has no example of ${name}`)
  return String(voorbeeld)
}

export interface Vraag {
  readonly method: string
  readonly pad: string
  readonly body?: unknown
  readonly headers: Record<string, string>
}

/** Where the example in the document speaks of a time that has yet to come, or a role must say more. */
const ANDERS: Readonly<Record<string, (example: object, rol: Rol | undefined) => object>> = {
  meldVoortgang: () => ({ stand: 'bevestigd', op: '2026-01-05T09:00:00+01:00', versie: 1 }),
  meldUitvoering: () => ({ resultaat: 'loosgemeld' }),
  boekRit: (example, rol) =>
    rol === 'gemeente' ? { ...example, afwijking: { motivering: 'Voor een test (verzonnen).' } } : example,
}
export const voorbeeldBody = ({ id, body }: Operatie, rol?: Rol): any =>
  (ANDERS[id] ?? ((example) => example))(body?.example, rol)

let teller = 0

/**
 * A request as the examples of the document make it, about these numbers.
 * @param stuur another body than that of the example, sent as it is
 */
export const vraagVan = (
  operatie: Operatie,
  ids: Ids,
  stuur: unknown = metIds(voorbeeldBody(operatie), ids),
): Vraag => {
  const { method, path, parameters, body, zending } = operatie
  const waarde = (parameter: Operatie['parameters'][number]): string => ids[parameter.name] ?? voorbeeldVan(parameter)
  const pad = path.replaceAll(/\{(\w+)\}/g, (_, naam: string) => {
    const parameter = parameters.find((p) => p.in === 'path' && p.name === naam)
    return encodeURIComponent(parameter === undefined ? naam : waarde(parameter))
  })
  const query = parameters
    .filter((p) => p.in === 'query' && (p.required === true || isId(p.name)))
    .map((p): [string, string] => [p.name, waarde(p)])
  teller += 1
  return {
    method,
    pad: query.length === 0 ? pad : `${pad}?${new URLSearchParams(query).toString()}`,
    ...(body === undefined ? {} : { body: stuur }),
    ...(zending === undefined ? {} : { body: zending.tekst }),
    headers: {
      ...(zending === undefined ? {} : { 'content-type': zending.type }),
      ...(parameters.some((p) => p.name === 'Idempotency-Key') ? { 'idempotency-key': `kenmerk-${teller}` } : {}),
    },
  }
}

/** The same, as this role must ask it. */
export const vraagAls = (rol: Rol | undefined, operatie: Operatie, ids: Ids): Vraag =>
  vraagVan(operatie, ids, metIds(voorbeeldBody(operatie, rol), ids))

export const stel = (
  opstap: Spreker,
  { method, pad, body, headers }: Vraag,
  token: string | undefined,
): Promise<Answer> =>
  opstap.call(method, pad, {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
    headers,
  })

const WONING = { harlingen: 'harlingen-voorstraat', berkelland: 'borculo-hoflaan' } as const
export type Gemeente = keyof typeof WONING

/** A run and a simulation work on by themselves; nothing is written any more once they are done. */
const isKlaar = async (opstap: Spreker, gemeente: Gemeente, pad: string): Promise<void> => {
  const token = await opstap.token('gemeente', { gemeente })
  for (;;) {
    const { body } = await opstap.call('GET', pad, { token })
    if (body.status !== 'bezig') return
    await setTimeout(20)
  }
}

/** One of everything that a gemeente can have, made by way of the API, on the built-in places. */
export const maakAlles = async (opstap: Spreker, operaties: readonly Operatie[], gemeente: Gemeente): Promise<Ids> => {
  const doe = async (id: string, rol: Rol, over: Record<string, unknown>): Promise<any> => {
    const operatie = operaties.find((o) => o.id === id)
    if (operatie === undefined) throw new Error(`no operation ${id}`)
    const token = await opstap.token(rol, { gemeente })
    const { status, body } = await stel(opstap, vraagVan(operatie, {}, { ...operatie.body.example, ...over }), token)
    if (status !== 201 && status !== 202) throw new Error(`${id}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  const woning = { locatieId: WONING[gemeente] }
  const { pasnummer } = await doe('verleenPas', 'gemeente', { woning })
  const naar = { locatieId: gemeente === 'harlingen' ? 'franeker-station' : 'eibergen-bibliotheek' }
  const { ritten } = await doe('boekRit', 'centralist', { pasnummer, van: woning, naar })
  const { reeksnummer } = await doe('startReeks', 'centralist', { pasnummer, van: woning, naar })
  const account = await tokenZonderPas({ sub: `account-${gemeente}`, gemeente })
  const code = (
    await opstap.call('POST', `/passen/${pasnummer}/koppelcodes`, {
      token: await opstap.token('gemeente', { gemeente }),
    })
  ).body.code
  const { koppelnummer } = (await opstap.call('POST', '/koppelingen', { token: account, body: { pasnummer, code } }))
    .body
  const { nummer } = (
    await opstap.call('POST', `/passen/${pasnummer}/correctieverzoeken`, {
      token: account,
      body: { veld: 'naam', voorstel: 'Alles Voorbeeld (verzonnen)' },
    })
  ).body
  const { verzoeknummer } = (
    await opstap.call('POST', `/passen/${pasnummer}/kilometerverzoeken`, {
      token: await opstap.token('pashouder', { gemeente, pasnummer }),
      body: { reden: 'Vaker op bezoek (verzonnen).' },
    })
  ).body
  const schrijfNotitie = async (waar: string): Promise<string> => {
    const token = await opstap.token('centralist', { gemeente })
    const body = { tekst: 'Bel twee keer aan (verzonnen).' }
    return (await opstap.call('POST', `${waar}/notities`, { token, body })).body.notitienummer
  }
  await schrijfNotitie(`/ritten/${ritten[0].ritnummer}`)
  const notitienummer = await schrijfNotitie(`/passen/${pasnummer}`)
  // The carrier of the examples, that drives everything and is whoever asks in that role.
  const vervoerder = { vervoerdersnummer: 'taxi-noord', naam: 'Taxi Noord (verzonnen)', geldigVanaf: '2020-01-01' }
  await opstap.call('PUT', '/vervoerders', {
    token: await opstap.token('gemeente', { gemeente }),
    body: { vervoerders: [{ ...vervoerder, inlogs: [`test-vervoerder-${gemeente}`] }], bewerking: 0 },
  })
  // Off, so that no job brings anything while a test looks at what is stored.
  const { webhooknummer } = await doe('meldWebhookAan', 'gemeente', {})
  await opstap.call('PUT', `/webhooks/${webhooknummer}/stand`, {
    token: await opstap.token('gemeente', { gemeente }),
    body: { stand: 'uit' },
  })
  const besluit = operaties.find(({ id }) => id === 'legBesluitVast')
  const gemeentetoken = await opstap.token('gemeente', { gemeente })
  const { besluitnummer } = (
    await opstap.call('POST', `/passen/${pasnummer}/besluiten`, { token: gemeentetoken, body: besluit?.body.example })
  ).body
  const { afwijzingsnummer } = await doe('legAfwijzingVast', 'gemeente', {})
  await opstap.call('POST', `/afwijzingen/${afwijzingsnummer}/bezwaren`, {
    token: gemeentetoken,
    body: { ontvangenOp: '2026-02-20', waarover: 'Anders (verzonnen).' },
  })
  const { bezwaren } = (
    await opstap.call('POST', `/passen/${pasnummer}/besluiten/${besluitnummer}/bezwaren`, {
      token: gemeentetoken,
      body: { ontvangenOp: '2026-02-20', waarover: 'Anders (verzonnen).' },
    })
  ).body
  const { sleutel } = (
    await opstap.call('POST', `/passen/${pasnummer}/agendasleutel`, {
      token: await opstap.token('pashouder', { gemeente, pasnummer }),
    })
  ).body
  for (const id of ['legIncassogegevensVast', 'verwerkBankbestand']) {
    const operatie = operaties.find((een) => een.id === id)
    if (operatie === undefined) throw new Error(`no operation ${id}`)
    const gevraagd = vraagVan(operatie, {})
    // Each its own money: the same words would be the same movement.
    const eigen =
      operatie.zending === undefined
        ? {}
        : { body: operatie.zending.tekst.replace('VOORBEELD-0001', gemeente.toUpperCase()) }
    await stel(opstap, { ...gevraagd, ...eigen }, gemeentetoken)
  }
  const { bankregels } = (await opstap.call('GET', '/tussenrekening', { token: gemeentetoken })).body
  const { versie } = await doe('schrijfRegeling', 'gemeente', {
    regeling: { ...VOORBEELD, gemeente },
  })
  const { simulatienummer } = await doe('startSimulatie', 'gemeente', { versie })
  await isKlaar(opstap, gemeente, `/simulaties/${simulatienummer}`)
  const anders = {
    koppelnummer,
    webhooknummer,
    nummer,
    versie,
    simulatienummer,
    persoonsnummer: pasnummer,
    besluitnummer,
    afwijzingsnummer,
    // Where nothing limits the kilometres nobody can ask for more: this number is of nothing.
    verzoeknummer: verzoeknummer ?? 'DNIETS',
    notitienummer,
    bezwaarnummer: bezwaren[0].bezwaarnummer,
    sleutel,
    bankregelnummer: bankregels[0].bankregelnummer,
  }
  // Only where a yearly contribution is asked is there a run; elsewhere this number is of nothing.
  if (gemeente === 'harlingen')
    return { pasnummer, ritnummer: ritten[0].ritnummer, reeksnummer, runnummer: '2097-01', ...anders }
  const { runnummer } = await doe('startBijdragerun', 'gemeente', { jaar: 2021 })
  await isKlaar(opstap, gemeente, `/bijdrageruns/${runnummer}`)
  return { pasnummer, ritnummer: ritten[0].ritnummer, reeksnummer, runnummer, ...anders }
}
