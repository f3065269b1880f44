import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PROJECT } from './support/proces.ts'

const json = (path: string): any => JSON.parse(readFileSync(`${PROJECT}${path}`, 'utf8'))

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly inBundle?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

const FOLDERS = ['', '.ci/specmatic/']

describe.each(FOLDERS)('the packages of ./%s', (folder) => {
  const wanted = json(`${folder}package.json`)
  const { '': root, ...locked } = json(`${folder}package-lock.json`).packages as Record<string, Locked>
  const named = { ...wanted.dependencies, ...wanted.devDependencies }

  test('are asked for by exact version', () => {
    for (const [name, version] of Object.entries(named))
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)])
  })

  test('are locked as they are asked for', () => {
    expect(root).toMatchObject({
      ...(wanted.dependencies && { dependencies: wanted.dependencies }),
      devDependencies: wanted.devDependencies,
    })
    for (const [name, version] of Object.entries(named))
      expect([name, locked[`node_modules/${name}`]?.version]).toEqual([name, version])
  })

  test('come from the registry and nowhere else, each with the hash of what it must be', () => {
    expect(Object.keys(locked).length).toBeGreaterThan(0)
    for (const [name, { integrity, resolved, inBundle, link }] of Object.entries(locked)) {
      // What is packed inside another package is held by the hash of that one.
      if (inBundle === true) continue
      // Our own workspaces.
      if (wanted.workspaces?.includes(name) === true || (link === true && name.startsWith('node_modules/opstap-')))
        continue
      expect({ name, integrity, link }).toEqual({
        name,
        integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/),
        link: undefined,
      })
      expect(resolved ?? 'https://registry.npmjs.org/').toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  test('run a script when installed only if that was decided by name', () => {
    const decided = Object.keys(wanted.allowScripts ?? {})
    const scripts = Object.entries(locked).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)] : [],
    )
    expect(decided).toEqual(expect.arrayContaining(scripts))
  })
})

test('a package that reports who installs it may not run', () => {
  expect(json('package.json').allowScripts).toMatchObject({ '@scarf/scarf': false })
})
