/** Why a file of a bank cannot be read: then nothing of it is used. */
export const BESTANDSFOUTEN = ['xml', 'codering', 'soort', 'bedrag', 'datum', 'munt', 'rekening', 'leeg'] as const
export type Bestandsfout = (typeof BESTANDSFOUTEN)[number]

export class Bankbestandfout extends Error {
  override readonly name = 'Bankbestandfout'
  readonly fout: Bestandsfout

  constructor(fout: Bestandsfout) {
    super(`a file of a bank cannot be read: ${fout}`)
    this.fout = fout
  }
}
