import type { Importfout, Importverzoek } from '../../api/typen.ts'

/** What a file holds, as the API takes it; nothing where it should be JSON and is not. */
export const leesBestand = (naam: string, tekst: string): Importverzoek | undefined => {
  if (!naam.toLowerCase().endsWith('.json') && !/^\s*[[{]/.test(tekst)) return { csv: tekst }
  try {
    const inhoud: unknown = JSON.parse(tekst)
    const passen: unknown = Array.isArray(inhoud) ? inhoud : (inhoud as { passen?: unknown } | null)?.passen
    return Array.isArray(passen) ? { passen: passen as NonNullable<Importverzoek['passen']> } : undefined
  } catch {
    return undefined
  }
}

/** What starts so is a sum to a spreadsheet, and what people typed may start with anything. */
const cel = (waarde: string): string => `"${waarde.replaceAll('"', '""').replace(/^(?=[-+=@\t\r])/, "'")}"`

/** All faults as a file, for whoever corrects them. */
export const foutenAlsCsv = (fouten: readonly Importfout[]): string =>
  [
    'rij;externId;veld;fout',
    ...fouten.map(({ rij, externId = '', veld, detail }) => [String(rij), externId, veld, detail].map(cel).join(';')),
  ].join('\r\n')
