import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle, bytesAtStart, ownersAtStart, type Bundle } from '../../infra/bundle.ts'

/** Packages that every start of a function of the API pays for; what is needed seldom is loaded when it is asked for. */
const AT_START = [
  '@aws-sdk/client-dynamodb',
  '@middy/core',
  'geolib',
  'ibantools',
  'jose',
  'leven',
  'temporal-polyfill',
  'zod',
]
/** What the client of DynamoDB brings along. */
const OF_THE_CLIENT = /^(@aws-sdk\/|@aws\/|@smithy\/|mnemonist$|obliterator$)/
const OF_TEMPORAL = 'temporal-utils'
const OURS = /^(functions|domain)\/|^</

let folder: string
let api: Bundle
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-bundle-'))
  api = bundle('functions/lambda/api.ts', folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a function of the API loads no package at its start that is not named here', () => {
  const packages = ownersAtStart(api.metafile)
    .map(([owner]) => owner)
    .filter((owner) => !OURS.test(owner) && owner !== OF_TEMPORAL)
  expect(packages.filter((name) => AT_START.includes(name) || !OF_THE_CLIENT.test(name)).toSorted()).toEqual(AT_START)
})

test('it loads no more than it did; the aim is 450 KiB', () => {
  expect(bytesAtStart(api.metafile) / 1024).toBeLessThan(1150)
})
