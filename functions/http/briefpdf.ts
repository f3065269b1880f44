import { maakPdf } from '../services/innen/factuur.ts'
import { Onafdrukbaar } from '../services/innen/lettertype.ts'
import { conflict } from './problem.ts'

/** @throws HttpProblem when a name holds letters that cannot be printed */
export const briefAlsPdf = async (...deel: Parameters<typeof maakPdf>): Promise<Uint8Array> => {
  try {
    return await maakPdf(...deel)
  } catch (error) {
    if (!(error instanceof Onafdrukbaar)) throw error
    throw conflict(
      'niet-af-te-drukken',
      'Deze brief is niet af te drukken',
      `Deze tekens kunnen wij niet afdrukken: ${error.tekens.join(' ')}. Schrijf de naam of het adres in Latijnse letters.`,
    )
  }
}
