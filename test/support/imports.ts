import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const root = new URL('../..', import.meta.url).pathname

/** Each source file of some folders with the files of these that it imports, types included. */
export const importsIn = (folders: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`),
  )
  const known = new Set(files)
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '')
      return [file, names.map((name) => normalize(join(dirname(file), name))).filter((target) => known.has(target))]
    }),
  )
}

/** Groups of files of which each reaches all the others (the strongly connected components, after Tarjan). */
export const circlesIn = (imports: ReadonlyMap<string, readonly string[]>): string[][] => {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const low = (file: string): number => lowest.get(file) ?? 0
  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, order.size - 1)
    open.push(file)
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) visit(target)
      if (open.includes(target)) lowest.set(file, Math.min(low(file), low(target)))
    }
    if (low(file) !== order.get(file)) return
    const circle = open.splice(open.indexOf(file))
    if (circle.length > 1) circles.push(circle.toSorted())
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file)
  return circles
}

/** Lower floors first; what stands on one floor may import one another. */
export const FLOORS: readonly (readonly string[])[] = [
  ['domain/kernel'],
  ['domain/beleid'],
  ['domain/pas'],
  ['domain/bijdrage'],
  ['domain/rit'],
  ['domain/reeks'],
  ['functions/stores', 'functions/services'],
  ['functions/use-cases'],
  ['functions/http', 'functions/middleware'],
  ['functions/lambda', 'functions/local'],
  ['infra/cost'],
  ['infra/constructs'],
  ['infra/stacks'],
  ['web/src/api', 'web/src/lezen', 'web/src/teksten'],
  ['web/src/vragen'],
  ['web/src/onderdelen'],
  ['web/src/balie'],
  ['web/src/mijn'],
  ['web/src/gemeente'],
]

/** What no page imports of another page's folder either: they share by the floors below. */
const PAGES = ['web/src/balie', 'web/src/mijn', 'web/src/gemeente']

const folderOf = (file: string): string | undefined => FLOORS.flat().find((folder) => file.startsWith(`${folder}/`))
const floorOf = (folder: string): number => FLOORS.findIndex((floor) => floor.includes(folder))

/** Imports of something that stands on a floor above, or from one page's folder into another's. */
export const arrowsUpIn = (imports: ReadonlyMap<string, readonly string[]>): string[] =>
  [...imports].flatMap(([file, targets]) => {
    const from = folderOf(file)
    return targets
      .filter((target) => {
        const to = folderOf(target)
        if (from === undefined || to === undefined || from === to) return false
        return floorOf(to) > floorOf(from) || (PAGES.includes(from) && PAGES.includes(to))
      })
      .map((target) => `${file} → ${target}`)
  })
