import { euroTekst } from '../../kernel/tekst.ts'
import type { Reden, RegelId } from './reden.ts'

const KAN_NIET_MEER = 'Deze rit kan zo niet meer. Hij is nog wel geboekt.'
/** What only another pass can mend: the hardship clause does not (ADR 12), and the holder may have died. */
const DOOR_DE_PAS = new Set<RegelId>(['pas.ongeldig', 'pas.geblokkeerd'])

/** What the municipality reads of a booked ride that can no longer be made. */
export const adviesBij = (redenen: readonly Reden[]): string => {
  // The law says nothing against it: it is on the day on which the holder died.
  if (redenen.length === 0)
    return 'De reiziger is op deze dag overleden, maar de rit is nog wel geboekt. Annuleer de rit.'
  return redenen.some(({ regel }) => DOOR_DE_PAS.has(regel))
    ? `${KAN_NIET_MEER} De pas is op die dag niet geldig of geblokkeerd. Annuleer de rit, of verander de pas.`
    : `${KAN_NIET_MEER} Bel de reiziger en wijzig of annuleer de rit. Vindt u dat de rit toch moet kunnen? Boek hem dan opnieuw als afwijking, met een motivering.`
}

/** What the municipality reads of a booked ride that new rules price otherwise. Absent: no price is known any more. */
export const adviesBijPrijs = (oudCent: number, nieuwCent: number | undefined): string =>
  nieuwCent === undefined
    ? KAN_NIET_MEER
    : `Deze rit is geboekt voor ${euroTekst(oudCent)} en houdt die prijs. Met de nieuwe regels kost hij ${euroTekst(nieuwCent)}. Moet de nieuwe prijs gelden? Zeg dat tegen de reiziger, annuleer de rit en boek hem opnieuw.`
