import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { runSimulation } from '@cloud-copilot/iam-simulate'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { localClient } from '../../../functions/local/dynamodb-local.ts'
import { GROEPEN } from '../../../functions/http/route.ts'
import { startServer } from '../../../functions/local/server.ts'
import { readSettings } from '../../../functions/local/settings.ts'
import type { Deps } from '../../../functions/deps.ts'
import type { Store } from '../../../functions/stores/store.ts'
import { beeindigReeks } from '../../../functions/use-cases/reeks/beeindig-reeks.ts'
import type { Wie } from '../../../functions/use-cases/wie.ts'
import { openDynamodb } from '../../../functions/stores/dynamodb/open.ts'
import { boekReeksen } from '../../../functions/use-cases/reeks/boek-reeksen.ts'
import { berichtenronde } from '../../../functions/use-cases/rit/bericht/ronde.ts'
import { webhookronde } from '../../../functions/use-cases/rit/webhook/ronde.ts'
import { gepubliceerdBeleid } from '../../../functions/services/beleid/gepubliceerd.ts'
import { meegeleverdBeleid } from '../../../functions/services/beleid/meegeleverd.ts'
import { momentVan } from '../../../domain/kernel/tijd/time.ts'
import { callOf } from '../../support/opstap.ts'
import { askContributions, askEachOnce, askWithConsequences } from '../support/walk.ts'
import { askToBeTold } from '../support/walk-told.ts'
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

/** Functions that begin their work by themselves. */
const JOBS = ['reeksen', 'webhooks', 'berichten'] as const
/** The functions that use the table: those of the API and jobs. */
const FUNCTIES = [...GROEPEN, ...JOBS] as const
type Functie = (typeof FUNCTIES)[number]

/** Runs every operation and the job on DynamoDB Local, each function with a client of its own, and tells what each sent. */
const recordAll = async (): Promise<Record<Functie, Used[]>> => {
  const used = Object.fromEntries(FUNCTIES.map((functie): [Functie, Used[]] => [functie, []])) as Record<
    Functie,
    Used[]
  >
  const folder = mkdtempSync(join(tmpdir(), 'opstap-'))
  const settings = readSettings({
    PORT: '0',
    OPSTAP_STORE: 'dynamodb',
    DYNAMODB_URL: inject('dynamodb'),
    DYNAMODB_TABLE: 'rechten',
    OPSTAP_DATA: folder,
  })
  let now = NU
  const storeOf = (functie: Functie) => {
    const client = localClient(inject('dynamodb'))
    client.middlewareStack.add(
      (next, context) => (args) => {
        used[functie].push(...usedBy(String(context.commandName), args.input as Input))
        return next(args)
      },
      { step: 'initialize' },
    )
    return openDynamodb(client, 'rechten', { now: () => momentVan(now).epochMs })
  }
  const server = await startServer(settings, () => {}, {
    storeOf: (groep) => storeOf(groep),
    nu: () => momentVan(now).epochMs,
  })
  try {
    const call = callOf(server.url)
    const reeksnummer = await askWithConsequences(call)
    await askContributions(call, () => {
      now = '2026-05-01T08:00:00Z'
    })
    // The examples are of a time before that, and of everything there is one more or one that is too late.
    now = NU
    await askEachOnce(call)
    await beeindigHalf(server.deps, reeksnummer)
    now = '2026-03-20T08:00:00Z'
    await boekReeksen({ ...server.deps, store: storeOf('reeksen') }, () => {})
    await askToBeTold(call)
    // The server tells by itself too: when it has stopped there is something left to tell, at another hour.
    await server.stop()
    now = '2026-03-20T18:30:00Z'
    await tell((functie) => {
      const store = storeOf(functie)
      return { ...server.deps, store, ...gepubliceerdBeleid(store, meegeleverdBeleid) }
    })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return used
}

/** Makes the rounds of who is told. */
const tell = async (depsOf: (functie: Functie) => Deps): Promise<void> => {
  const log = (): void => {}
  const rounds = [
    await webhookronde(depsOf('webhooks'), { bezorg: () => Promise.resolve(204), log }),
    await berichtenronde(depsOf('berichten'), { bezorgers: { email: () => Promise.resolve('bezorgd') }, log }),
  ]
  expect(rounds.map(({ mislukt }) => mislukt)).toEqual([0, 0])
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
  return rightsOf(JOBS.some((job) => job === functie) ? jobs : api, functie)
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
    // Some thousands of calls to DynamoDB Local: on a busy machine that takes more than a hook may.
    beforeAll(async () => {
      used = await recordAll()
    }, 600_000)

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
      verlenen: [['dynamodb:Query', 'gsi3']],
      innen: [],
      openbaar: [
        ['dynamodb:GetItem', undefined],
        ['dynamodb:Query', undefined],
        ['dynamodb:PutItem', undefined],
      ],
      reeksen: [],
      webhooks: [
        ['dynamodb:GetItem', undefined],
        ['dynamodb:Query', 'gsi2'],
      ],
      berichten: [],
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
