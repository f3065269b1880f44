import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { runSimulation } from '@cloud-copilot/iam-simulate'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { localClient } from '../../../functions/local/dynamodb-local.ts'
import { GROEPEN } from '../../../functions/http/route.ts'
import { routes } from '../../../functions/http/routes.ts'
import { startServer } from '../../../functions/local/server.ts'
import { readSettings } from '../../../functions/local/settings.ts'
import type { Deps } from '../../../functions/deps.ts'
import type { Store } from '../../../functions/stores/store.ts'
import { beeindigReeks } from '../../../functions/use-cases/reeks/beeindig-reeks.ts'
import type { Wie } from '../../../functions/use-cases/wie.ts'
import { openDynamodb } from '../../../functions/stores/dynamodb/open.ts'
import { boekReeksen } from '../../../functions/use-cases/reeks/boek-reeksen.ts'
import { momentVan } from '../../../domain/kernel/time.ts'
import { VOORBEELD } from '../../../functions/http/beleid/regelingen.schema.ts'
import { signToken } from '../../../functions/local/inloggen/issuer.ts'
import { INCASSOGEGEVENS } from '../../support/innen.ts'
import { callOf, tokenOf } from '../../support/opstap.ts'
import { tokenZonderPas } from '../../support/tokens.ts'
import { ACCOUNT, rightsOf, tableArn } from '../support/policies.ts'
import { synthesize } from '../support/synth.ts'

/** A call to DynamoDB as IAM judges it: there is no action for a transaction, only for the writes in it. */
interface Used {
  readonly action: string
  readonly index: string | undefined
  readonly partition: string
}

type Attributes = Record<string, AttributeValue>
interface Input {
  readonly IndexName?: string
  readonly Key?: Attributes
  readonly ExpressionAttributeValues?: Attributes
  readonly TransactItems?: readonly { readonly Put?: { readonly Item?: Attributes } }[]
}

const usedBy = (command: string, input: Input): Used[] => {
  switch (command) {
    case 'GetItemCommand':
      return [{ action: 'dynamodb:GetItem', index: undefined, partition: input.Key?.['pk']?.S ?? '' }]
    case 'QueryCommand': {
      const partition = input.ExpressionAttributeValues?.[':pk']?.S ?? ''
      return [{ action: 'dynamodb:Query', index: input.IndexName, partition }]
    }
    case 'TransactWriteItemsCommand':
      return (input.TransactItems ?? []).map(({ Put }) => ({
        action: 'dynamodb:PutItem',
        index: undefined,
        partition: Put?.Item?.['pk']?.S ?? '',
      }))
    default:
      throw new Error(`a command that this does not know: ${command}`)
  }
}

const NU = '2026-03-01T08:00:00Z'

/** The functions that use the table: those of the API and the daily job. */
const FUNCTIES = [...GROEPEN, 'reeksen'] as const
type Functie = (typeof FUNCTIES)[number]

/** Runs every operation and the job on DynamoDB Local, each function with a client of its own, and tells what each sent. */
const recordAll = async (): Promise<Record<Functie, Used[]>> => {
  const used: Record<Functie, Used[]> = { lezen: [], boeken: [], verlenen: [], innen: [], openbaar: [], reeksen: [] }
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  const settings = readSettings({
    PORT: '0',
    OPSTAP_STORE: 'dynamodb',
    DYNAMODB_URL: inject('dynamodb'),
    DYNAMODB_TABLE: 'rechten',
    OPSTAP_DATA: folder,
    OPSTAP_NU: NU,
  })
  const storeOf = (functie: Functie, nu = NU) => {
    const client = localClient(inject('dynamodb'))
    client.middlewareStack.add(
      (next, context) => (args) => {
        used[functie].push(...usedBy(String(context.commandName), args.input as Input))
        return next(args)
      },
      { step: 'initialize' },
    )
    return openDynamodb(client, 'rechten', { now: () => momentVan(nu).epochMs })
  }
  const server = await startServer(settings, () => {}, { storeOf: (groep) => storeOf(groep) })
  try {
    await beeindigHalf(server.deps, await askEverything(callOf(server.url)))
    const later = '2026-03-20T08:00:00Z'
    await boekReeksen(
      { ...server.deps, store: storeOf('reeksen', later), nu: () => momentVan(later).epochMs },
      () => {},
    )
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return used
}

const asked = new Set<string>()

/** @returns the number of a series that runs */
const askEverything = async (call: ReturnType<typeof callOf>): Promise<string> => {
  const [centralist, gemeente] = [await tokenOf('centralist'), await tokenOf('gemeente')]
  const ask = async (operation: string, status: number, ...request: Parameters<typeof call>): Promise<any> => {
    const answer = await call(...request)
    expect([operation, answer.status]).toEqual([operation, status])
    asked.add(operation)
    return answer.body
  }
  const woning = { locatieId: 'harlingen-voorstraat' }
  const pas = {
    naam: 'Rechten Voorbeeld (verzonnen)',
    geboortedatum: '1950-01-01',
    woning,
    geldigVanaf: '2026-01-01',
    geldigTotEnMet: '2030-12-31',
    vervoertype: 'regulier',
  }
  const verleen = { token: gemeente, body: pas, headers: { 'idempotency-key': 'pas' } }
  const { pasnummer } = await ask('verleenPas', 201, 'POST', '/passen', verleen)
  await ask('verleenPas', 201, 'POST', '/passen', verleen)
  const rit = { pasnummer, van: woning, naar: { locatieId: 'franeker-station' }, vertrek: '2026-04-01T09:00:00Z' }
  const retour = { ...rit, vertrek: '2026-03-01T08:05:00Z', retour: { vertrek: '2026-03-01T08:50:00Z' } }
  const boek = { token: centralist, body: retour, headers: { 'idempotency-key': 'een' } }
  await ask('beoordeelRit', 200, 'POST', '/ritbeoordelingen', { token: centralist, body: rit })
  const { ritten } = await ask('boekRit', 201, 'POST', '/ritten', boek)
  await ask('boekRit', 201, 'POST', '/ritten', boek)
  await ask('boekRit', 409, 'POST', '/ritten', { ...boek, headers: { 'idempotency-key': 'twee' } })
  const pad = `/ritten/${ritten[0].ritnummer}`
  await ask('leesRitten', 200, 'GET', `/ritten?pasnummer=${pasnummer}`, { token: centralist })
  await ask('leesRit', 200, 'GET', pad, { token: centralist })
  const later = { token: centralist, body: { vertrek: '2026-03-01T08:10:00Z' } }
  await ask('beoordeelWijziging', 200, 'POST', `${pad}/wijzigingsbeoordelingen`, later)
  await ask('wijzigRit', 200, 'PATCH', pad, { token: centralist, body: { vertrek: '2026-03-01T08:10:00Z' } })
  await ask('beoordeelAnnulering', 200, 'POST', `${pad}/annuleringsbeoordelingen`, { token: centralist })
  await ask('annuleerRit', 200, 'PUT', `${pad}/annulering`, { token: centralist, body: { reden: 'Ziek' } })
  const vervoerder = await tokenOf('vervoerder')
  const melding = { token: vervoerder, body: { resultaat: 'loosgemeld' } }
  await ask('meldUitvoering', 200, 'PUT', `/ritten/${ritten[1].ritnummer}/uitvoering`, melding)
  await ask('wijzigPas', 200, 'PATCH', `/passen/${pasnummer}`, { token: gemeente, body: { scootmobiel: true } })
  await ask('zoekPassen', 200, 'POST', '/paszoekvragen', {
    token: centralist,
    body: { naam: 'Voorbeeld', geboortedatum: '1950-01-01' },
  })
  await ask('zoekPassen', 200, 'POST', '/paszoekvragen', { token: centralist, body: { postcode: '8861AB' } })
  await ask('leesVervoersopdrachten', 200, 'GET', '/vervoersopdrachten?datum=2026-03-01', { token: vervoerder })
  const sinds = '/vervoersopdrachten?gewijzigdSinds=2026-03-01T07:00:00Z'
  await ask('leesVervoersopdrachten', 200, 'GET', sinds, { token: vervoerder })
  // One day that is closed, of which the numbers are kept, and one that is not.
  const dagen = '/stiptheid?van=2026-02-20&tot=2026-02-22'
  await ask('leesStiptheid', 200, 'GET', dagen, { token: vervoerder })
  const reeks = {
    ...rit,
    vertrek: undefined,
    vertrektijd: '10:30',
    vanaf: '2026-03-02',
    herhaling: 'FREQ=DAILY;COUNT=2',
  }
  const vraagReeks = { token: centralist, body: reeks, headers: { 'idempotency-key': 'reeks' } }
  const { reeksnummer } = await ask('startReeks', 201, 'POST', '/ritreeksen', vraagReeks)
  await ask('leesReeksen', 200, 'GET', `/ritreeksen?pasnummer=${pasnummer}`, { token: centralist })
  await ask('leesReeks', 200, 'GET', `/ritreeksen/${reeksnummer}`, { token: centralist })
  const lopend = { ...reeks, vertrektijd: '15:30', herhaling: 'FREQ=WEEKLY' }
  const vraagLopend = { ...vraagReeks, body: lopend, headers: { 'idempotency-key': 'lopend' } }
  await ask('startReeks', 201, 'POST', '/ritreeksen', vraagLopend)
  const vraagHalf = { ...vraagReeks, body: { ...lopend, vertrektijd: '20:30' }, headers: { 'idempotency-key': 'half' } }
  const half = await ask('startReeks', 201, 'POST', '/ritreeksen', vraagHalf)
  const einde = { token: centralist, body: { reden: 'Verhuisd', ritten: 'annuleren' } }
  await ask('beeindigReeks', 200, 'PUT', `/ritreeksen/${reeksnummer}/beeindiging`, einde)
  await ask('leesPas', 200, 'GET', `/passen/${pasnummer}`, { token: centralist })
  const { code } = await ask('maakKoppelcode', 201, 'POST', `/passen/${pasnummer}/koppelcodes`, { token: gemeente })
  const zonderPas = await tokenZonderPas({ sub: 'rechten' })
  const koppelverzoek = { token: zonderPas, body: { pasnummer, code } }
  const { koppelnummer } = await ask('koppelPas', 201, 'POST', '/koppelingen', koppelverzoek)
  await ask('zoekLocaties', 200, 'GET', '/locaties?zoek=station', { token: zonderPas })
  await ask('leesInlog', 200, 'GET', '/inlog', { token: zonderPas })
  const wens = { token: zonderPas, body: { veld: 'telefoon', voorstel: '0600 000 000' } }
  const verzoeken = `/passen/${pasnummer}/correctieverzoeken`
  const { nummer } = await ask('vraagCorrectie', 201, 'POST', verzoeken, wens)
  await ask('leesCorrectieverzoeken', 200, 'GET', verzoeken, { token: gemeente })
  await ask('leesOpenCorrectieverzoeken', 200, 'GET', '/correctieverzoeken', { token: gemeente })
  const besluit = { token: gemeente, body: { uitkomst: 'afgewezen', reden: 'Het klopt wel.' } }
  await ask('handelCorrectieAf', 200, 'PUT', `${verzoeken}/${nummer}/afhandeling`, besluit)
  await ask('leesGegevens', 200, 'GET', `/passen/${pasnummer}/gegevens`, { token: gemeente })
  await ask('leesKoppelingen', 200, 'GET', `/passen/${pasnummer}/koppelingen`, { token: gemeente })
  const koppeling = `/passen/${pasnummer}/koppelingen/${koppelnummer}`
  await ask('trekKoppelingIn', 200, 'PUT', `${koppeling}/intrekking`, { token: zonderPas })
  await ask('leesInzagen', 200, 'GET', `/passen/${pasnummer}/inzagen`, { token: gemeente })
  await ask('leesReizigersbudget', 200, 'GET', `/passen/${pasnummer}/reizigersbudgetten/2026`, { token: centralist })
  await ask('zoekLocaties', 200, 'GET', '/locaties?zoek=station', { token: centralist })
  await ask('leesLocatie', 200, 'GET', '/locaties/harlingen-voorstraat', { token: centralist })
  await ask('leesBeleid', 200, 'GET', '/beleid', { token: centralist })
  await askRules(ask)
  const regime = { token: gemeente, body: { bijdrageGevraagd: false } }
  await ask('beoordeelAbonnementstarief', 200, 'POST', '/abonnementstariefbeoordelingen', regime)
  await askContributions(ask)
  await ask('leesGezondheid', 200, 'GET', '/gezondheid')
  await ask('leesOpenapi', 200, 'GET', '/openapi.json')
  return half.reeksnummer
}

/** A concept is written, changed, thrown away; another is tried, and fixed by somebody else. */
const askRules = async (
  ask: (operation: string, status: number, ...request: Parameters<ReturnType<typeof callOf>>) => Promise<any>,
): Promise<void> => {
  const token = await tokenOf('gemeente')
  const ander = await signToken({ sub: 'ander', rollen: ['gemeente'], gemeente: 'harlingen' })
  const body = { regeling: VOORBEELD }
  await ask('leesRegelingschema', 200, 'GET', '/regeling-schema')
  await ask('beproefRegeling', 200, 'POST', '/beleidsproeven', { token, body })
  const weg = await ask('schrijfRegeling', 201, 'POST', '/regelingen', { token, body })
  await ask('wijzigRegeling', 200, 'PUT', `/regelingen/${weg.versie}`, { token, body: { ...body, bewerking: 1 } })
  await ask('trekRegelingIn', 200, 'DELETE', `/regelingen/${weg.versie}`, { token })
  const { versie } = await ask('schrijfRegeling', 201, 'POST', '/regelingen', { token, body })
  const besluit = { besluit: 'Besluit (verzonnen)', datum: '2026-03-01' }
  await ask('stelRegelingVast', 200, 'PUT', `/regelingen/${versie}/vaststelling`, { token: ander, body: besluit })
  await ask('leesRegelingen', 200, 'GET', '/regelingen', { token })
  await ask('leesRegeling', 200, 'GET', `/regelingen/${versie}`, { token })
  await ask('leesAndereRitten', 200, 'GET', `/regelingen/${versie}/andere-ritten`, { token })
  const wens = { token, body: { versie, van: '2026-01-01', tot: '2026-12-31' } }
  const { simulatienummer } = await ask('startSimulatie', 202, 'POST', '/simulaties', wens)
  await ask('leesSimulaties', 200, 'GET', '/simulaties', { token })
  await ask('leesWeigeringen', 200, 'GET', '/weigeringen?van=2026-01&tot=2026-12', { token })
  while ((await ask('leesSimulatie', 200, 'GET', `/simulaties/${simulatienummer}`, { token })).status === 'bezig')
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Ends a series and is stopped before its rides are cancelled, so that the job has that to do. */
const beeindigHalf = async (deps: Deps, reeksnummer: string): Promise<void> => {
  let geschreven = 0
  const store: Store = {
    ...deps.store,
    transact: async (writes) => {
      if (++geschreven > 1) throw new Error('gestopt')
      return await deps.store.transact(writes)
    },
  }
  const wie: Wie = { sub: 'test', rollen: ['centralist'], gemeente: 'harlingen' }
  const einde = beeindigReeks({ ...deps, store }, wie, {
    reeksnummer,
    wens: { reden: 'Verhuisd', ritten: 'annuleren' },
  })
  await expect(einde).rejects.toThrow('gestopt')
}

const rechtenVan = (functie: Functie) => {
  const { api, jobs } = synthesize('production')
  return rightsOf(functie === 'reeksen' ? jobs : api, functie)
}

/** Berkelland asks a yearly contribution: a whole run, with a debit and an invoice. */
const askContributions = async (
  ask: (operation: string, status: number, ...request: Parameters<ReturnType<typeof callOf>>) => Promise<any>,
): Promise<void> => {
  const token = await tokenOf('gemeente', { gemeente: 'berkelland' })
  const [incasso, factuur] = ['BRK-000001', 'BRK-000002']
  const machtiging = `/passen/${incasso}/machtiging`
  const body = { ondertekendOp: '2026-01-15', iban: 'NL91ABNA0417164300', rekeninghouder: 'Voorbeeld (verzonnen)' }
  await ask('legMachtigingVast', 200, 'PUT', machtiging, { token, body })
  await ask('trekMachtigingIn', 200, 'DELETE', machtiging, { token })
  await ask('legMachtigingVast', 200, 'PUT', machtiging, { token, body })
  await ask('leesMachtiging', 200, 'GET', machtiging, { token })
  await ask('legIncassogegevensVast', 200, 'PUT', '/incassogegevens', { token, body: INCASSOGEGEVENS })
  await ask('leesIncassogegevens', 200, 'GET', '/incassogegevens', { token })
  const vrijstelling = `/passen/${factuur}/bijdragen/2026/vrijstelling`
  await ask('verleenVrijstelling', 200, 'PUT', vrijstelling, { token, body: { reden: 'Verzonnen', artikel: 'x' } })
  await ask('trekVrijstellingIn', 200, 'DELETE', vrijstelling, { token })
  const { runnummer } = await ask('startBijdragerun', 201, 'POST', '/bijdrageruns', { token, body: { jaar: 2026 } })
  const pad = `/bijdrageruns/${runnummer}`
  while ((await ask('leesBijdragerun', 200, 'GET', pad, { token })).status === 'bezig')
    await new Promise((resolve) => setTimeout(resolve, 50))
  await ask('stelBijdragerunVast', 200, 'PUT', `${pad}/vaststelling`, { token })
  const { regels } = await ask('leesBijdrageregels', 200, 'GET', `${pad}/regels`, { token })
  const { kenmerk } = regels.find((regel: any) => regel.pasnummer === incasso)
  await ask('leesBijdrageruns', 200, 'GET', '/bijdrageruns', { token })
  await ask('leesIncassobestand', 200, 'GET', `${pad}/incassobestand`, { token })
  await ask('leesBoekhouding', 200, 'GET', `${pad}/boekhouding`, { token })
  await ask('leesFactuur', 200, 'GET', `${pad}/facturen/${factuur}`, { token })
  const datum = '2026-02-01'
  await ask('meldIncassoverwerking', 200, 'PUT', `${pad}/incassoverwerking`, { token, body: { geincasseerdOp: datum } })
  await ask('meldStornos', 200, 'POST', `${pad}/stornos`, {
    token,
    body: { stornos: [{ kenmerk, code: 'AM04', datum }] },
  })
  const betaling = { kenmerk, betaling: '1', bedragCent: 6000, datum }
  await ask('meldBetalingen', 200, 'POST', `${pad}/betalingen`, { token, body: { betalingen: [betaling] } })
  await ask('leesBijdragen', 200, 'GET', `/passen/${incasso}/bijdragen/2026`, { token })
}

/** What the role of a function may do, as IAM would judge it. */
const mag = async (groep: Functie, { action, index, partition }: Used): Promise<boolean> => {
  const table = tableArn('production')
  const response = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/${groep}`,
        action,
        resource: { resource: index === undefined ? table : `${table}/index/${index}`, accountId: ACCOUNT },
        contextVariables: { 'dynamodb:LeadingKeys': [partition] },
      },
      identityPolicies: [{ name: groep, policy: { Version: '2012-10-17', Statement: rechtenVan(groep) } }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  )
  if (response.resultType === 'error') throw new Error(JSON.stringify(response.errors))
  return response.overallResult === 'Allowed'
}

describe.skipIf(inject('dynamodb') === '')(
  'least privilege, as used on DynamoDB Local (without Java 17 these do not run)',
  () => {
    let used: Record<Functie, Used[]>
    beforeAll(async () => {
      used = await recordAll()
    })

    test('every operation was asked', () => {
      expect([...asked].toSorted()).toEqual(routes.map((route) => route.operationId).toSorted())
    })

    test.each(FUNCTIES)('%s: every call that it makes is allowed', async (groep) => {
      expect(used[groep].length).toBeGreaterThan(0)
      for (const call of used[groep]) expect([call, await mag(groep, call)]).toEqual([call, true])
    })

    test.each(FUNCTIES)('%s: every action that it was granted on the table was used', (groep) => {
      const granted = rechtenVan(groep)
        .filter(({ Effect }) => Effect === 'Allow')
        .flatMap(({ Action, Resource }) =>
          Action.flatMap((action) => Resource.map((resource) => ({ action, resource }))),
        )
        .filter(({ resource }) => resource.startsWith(tableArn('production')))
        .map(({ action, resource }) => `${action} ${resource.split('/index/')[1] ?? 'table'}`)
      const made = new Set(used[groep].map(({ action, index }) => `${action} ${index ?? 'table'}`))
      expect([...new Set(granted)].toSorted()).toEqual([...made].toSorted())
    })

    test.each(FUNCTIES.filter((groep) => groep !== 'innen'))('%s: reaches no bank data', async (groep) => {
      const partition = 'BANK#harlingen#X'
      const places = [undefined, 'gsi1', 'gsi2', 'gsi3'].map((index) => ({ action: 'dynamodb:Query', index }))
      const calls = ['GetItem', 'PutItem'].map((name) => ({ action: `dynamodb:${name}`, index: undefined }))
      for (const call of [...places, ...calls])
        expect([call, await mag(groep, { ...call, partition })]).toEqual([call, false])
    })

    const others: Record<Functie, readonly [string, string | undefined][]> = {
      lezen: [['dynamodb:PutItem', undefined]],
      boeken: [['dynamodb:Query', 'gsi3']],
      verlenen: [['dynamodb:Query', 'gsi1']],
      innen: [],
      openbaar: [
        ['dynamodb:GetItem', undefined],
        ['dynamodb:Query', undefined],
        ['dynamodb:PutItem', undefined],
      ],
      reeksen: [],
    }
    test.each(FUNCTIES)('%s: what only others do is denied, and what nobody does', async (groep) => {
      const nobody = ['DeleteItem', 'UpdateItem', 'Scan', 'BatchWriteItem', 'DeleteTable'].map(
        (name) => [`dynamodb:${name}`, undefined] as const,
      )
      for (const [action, index] of [...others[groep], ...nobody])
        expect([action, await mag(groep, { action, index, partition: 'PAS#harlingen#X' })]).toEqual([action, false])
    })

    test.each(GROEPEN)('%s: items of another kind are denied, also for what it does with its own', async (groep) => {
      const actions = [...new Set(used[groep].filter(({ index }) => index === undefined).map(({ action }) => action))]
      const kinds = used[groep].map(({ partition }) => partition.split('#')[0])
      const otherKinds = ['DEMO', 'PASSEN', 'XPAS#harlingen#X', 'SLEUTEL#x', 'PAS#harlingen#X']
      const cases = actions.flatMap((action) =>
        otherKinds.map((partition) => ({ action, index: undefined, partition })),
      )
      for (const call of cases.filter(({ partition }) => !kinds.includes(partition.split('#')[0])))
        expect([call, await mag(groep, call)]).toEqual([call, false])
    })
  },
)
