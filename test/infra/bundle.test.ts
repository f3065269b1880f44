import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GROEPEN, type Groep } from '../../functions/http/route.ts'
import { bundle, bytesAtStart, ownersAtStart, packagesIn, type Bundle } from '../../infra/bundle.ts'

/** Packages that every start of a function of the API pays for; what is needed seldom is loaded when it is asked for. */
const AT_START = ['@aws-sdk/client-dynamodb', '@middy/core', 'geolib', 'jose', 'temporal-polyfill', 'zod']
/** What the client of DynamoDB brings along, and what others do. */
const BROUGHT = /^(@aws-sdk\/|@aws\/|@smithy\/|bowser$|mnemonist$|obliterator$|temporal-utils$)/
const OURS = /^(functions|domain)\/|^</

/** The most that is loaded at the start, in KiB: as much as today, and a little. The aim for bookings is 450. */
const MOST_KIB: Readonly<Record<Groep, number>> = { lezen: 670, boeken: 638, verlenen: 665, innen: 855, openbaar: 640 }

/** What a booking never needs. They are for what else this function does: calendars, and rules of a gemeente itself. */
const LATER_WHEN_BOOKING = ['ical-generator', 'leven', 'minisearch', 'yaml']

let folder: string
let bundles: Readonly<Record<Groep, Bundle>>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opstap-bundle-'))
  const made = GROEPEN.map((groep) => [groep, bundle(`functions/lambda/api/${groep}.ts`, join(folder, groep))])
  bundles = Object.fromEntries(made)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(GROEPEN)('the function %s', (groep) => {
  test('loads no package at its start that is not named here', () => {
    const packages = ownersAtStart(bundles[groep].metafile)
      .map(([owner]) => owner)
      .filter((owner) => AT_START.includes(owner) || (!OURS.test(owner) && !BROUGHT.test(owner)))
    expect(packages.toSorted()).toEqual(AT_START)
  })

  test('loads no more than it did', () => {
    expect(bytesAtStart(bundles[groep].metafile) / 1024).toBeLessThan(MOST_KIB[groep])
  })
})

test('the function that books holds nothing for letters, bank files, spreadsheets or mail, also not for later', () => {
  const packages = packagesIn(bundles.boeken.metafile).filter((name) => !BROUGHT.test(name))
  expect(packages.filter((name) => !AT_START.includes(name))).toEqual(LATER_WHEN_BOOKING)
})

test('only the function that collects can reach files', () => {
  const withFiles = GROEPEN.filter((groep) => packagesIn(bundles[groep].metafile).includes('@aws-sdk/client-s3'))
  expect(withFiles).toEqual(['innen'])
})

test('no function looks for credentials elsewhere than where AWS puts them', () => {
  for (const groep of GROEPEN)
    expect(packagesIn(bundles[groep].metafile).filter((name) => name.includes('credential-provider'))).toEqual([])
})
