import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

const maps = new Map<string, SourceMap | undefined>()

const readMap = (url: string): SourceMap | undefined => {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${url.startsWith('file:') ? fileURLToPath(url) : url}.map`, 'utf8')))
  } catch {
    return undefined
  }
}

const mapOf = (url: string): SourceMap | undefined => {
  if (!maps.has(url)) maps.set(url, readMap(url))
  return maps.get(url)
}

/**
 * A stack frame of a bundle, as the file and line of the source; any other as it is. The map beside the bundle is read
 * when a frame asks for it: Node's own way (`--enable-source-maps`) makes every start of a function a tenth slower.
 */
export const sourceFrame = (frame: string): string =>
  frame.replace(/((?:file:\/\/)?\/[^\s()]+\.mjs):(\d+):(\d+)/, (whole, url: string, line: string, column: string) => {
    const origin = mapOf(url)?.findOrigin(Number(line), Number(column))
    if (origin === undefined || !('fileName' in origin)) return whole
    return `${origin.fileName.replace(/^(\.\.\/)+/, '')}:${origin.lineNumber}:${origin.columnNumber}`
  })
