import type { Pad } from './document.ts'

interface Open {
  /** The name that was read last, or how many came before in a list. */
  waar: string | number
  readonly isLijst: boolean
}

const STUKKEN = /"(?:[^"\\]|\\.)*"?|[{}[\],:]/g

/**
 * In which place of a document in JSON something stands, also of one that is not finished.
 * @param tot characters before it
 */
export const plekIn = (json: string, tot: number): Pad => {
  const open: Open[] = []
  let tekst = ''
  for (const [stuk] of json.slice(0, tot).matchAll(STUKKEN)) {
    const hier = open.at(-1)
    if (stuk === '{' || stuk === '[') open.push({ waar: stuk === '[' ? 0 : '', isLijst: stuk === '[' })
    else if (stuk === '}' || stuk === ']') open.pop()
    else if (stuk === ':' && hier !== undefined) hier.waar = tekst
    else if (stuk === ',' && hier !== undefined) hier.waar = hier.isLijst ? Number(hier.waar) + 1 : ''
    else tekst = stuk.replaceAll('"', '')
  }
  return open.map(({ waar }) => waar).filter((waar) => waar !== '')
}
