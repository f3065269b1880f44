/** A payment that somebody makes by pointing a banking app at a letter. */
export interface Betaling {
  readonly naam: string
  readonly iban: string
  readonly bedragCent: number
  /** Payment reference that banks check (ISO 11649). */
  readonly kenmerk: string
}

/** As long as the guidelines allow. */
const MEESTE_NAAM = 70

/**
 * What stands in the code, line by line. Within the European Economic Area no BIC is needed; the reference is a structured
 * one, so that there are no words besides it.
 * Source: European Payments Council, EPC069-12, version 2 (Quick Response Code: guidelines to enable data capture for the
 * initiation of a SEPA credit transfer).
 */
export const betaaltekst = ({ naam, iban, bedragCent, kenmerk }: Betaling): string =>
  [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    naam.slice(0, MEESTE_NAAM),
    iban,
    `EUR${(bedragCent / 100).toFixed(2)}`,
    '',
    kenmerk,
  ].join('\n')

/** The code as rows of dark and light modules, with the white around it that readers need. */
export const betaalcode = async (betaling: Betaling): Promise<readonly (readonly boolean[])[]> => {
  const { default: encodeQR } = await import('qr')
  // The guidelines ask for level M; none is larger than version 13.
  return encodeQR(betaaltekst(betaling), 'raw', { ecc: 'medium', border: 4 })
}
