import type { Importfout, Importverzoek, Ritimportverzoek } from '../../api/typen.ts'

type Rijen = Record<string, unknown>[]

/** What a file holds: the rows of JSON, by themselves or under a name, or else text; nothing where it should be JSON and is not. */
const leesInhoud = (naam: string, tekst: string, onder: string): { csv: string } | { rijen: Rijen } | undefined => {
  if (!naam.toLowerCase().endsWith('.json') && !/^\s*[[{]/.test(tekst)) return { csv: tekst }
  try {
    const inhoud: unknown = JSON.parse(tekst)
    const rijen: unknown = Array.isArray(inhoud) ? inhoud : (inhoud as Record<string, unknown> | null)?.[onder]
    return Array.isArray(rijen) ? { rijen: rijen as Rijen } : undefined
  } catch {
    return undefined
  }
}

/** A file of passes, as the API takes it. */
export const leesBestand = (naam: string, tekst: string): Importverzoek | undefined => {
  const inhoud = leesInhoud(naam, tekst, 'passen')
  return inhoud !== undefined && 'rijen' in inhoud ? { passen: inhoud.rijen } : inhoud
}

/** A file of booked rides, as the API takes it. */
export const leesRitbestand = (naam: string, tekst: string): Ritimportverzoek | undefined => {
  const inhoud = leesInhoud(naam, tekst, 'ritten')
  return inhoud !== undefined && 'rijen' in inhoud ? { ritten: inhoud.rijen } : inhoud
}

/** What starts so is a sum to a spreadsheet, and what people typed may start with anything. */
const cel = (waarde: string): string => `"${waarde.replaceAll('"', '""').replace(/^(?=[-+=@\t\r])/, "'")}"`

/** All faults as a file, for whoever corrects them. */
export const foutenAlsCsv = (fouten: readonly Importfout[]): string =>
  [
    'rij;externId;veld;fout',
    ...fouten.map(({ rij, externId = '', veld, detail }) => [String(rij), externId, veld, detail].map(cel).join(';')),
  ].join('\r\n')
