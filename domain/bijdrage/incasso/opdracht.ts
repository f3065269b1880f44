const OPDRACHT = /^OPSTAP-[0-9a-f]{8}-(?<runnummer>\d{4}-\d{2})(-\d+)?$/

/**
 * What a file of debits is called: not the same for two municipalities, nor after a debit was put right, as a bank takes
 * each once. At most 30 characters.
 * @param gemeente eight hexadecimal digits that stand for the municipality
 */
export const opdrachtVan = (gemeente: string, runnummer: string, veranderd: number): string =>
  `OPSTAP-${gemeente}-${runnummer}${veranderd === 0 ? '' : `-${veranderd}`}`

/** The run whose file is called so. @returns undefined when the file is not one of Opstap */
export const runVanOpdracht = (opdracht: string): string | undefined => OPDRACHT.exec(opdracht)?.groups?.['runnummer']
