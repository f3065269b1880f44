import { annulering } from '../rit/annulering.ts'
import { ritten } from '../rit/ritten.ts'
import type { Operaties } from './operaties.ts'

export const boeken: Operaties = {
  groep: 'boeken',
  eerst: [...ritten, ...annulering],
  rest: async () => [
    ...(await import('../reeks/ritreeksen.ts')).ritreeksen,
    ...(await import('../rit/agenda/agenda.ts')).agenda,
    ...(await import('../rit/bericht/berichten.ts')).berichten,
    ...(await import('../rit/bericht/sjablonen.ts')).berichtsjablonen,
    ...(await import('../rit/vervoerder/uitvoering.ts')).uitvoering,
    ...(await import('../rit/vervoerder/voortgang.ts')).voortgang,
    ...(await import('../rit/vervoerder/stiptheid.ts')).stiptheid,
    ...(await import('../rit/jaarcijfers/jaarcijfers.ts')).jaarcijfers,
    ...(await import('../inzage/koppelingen.ts')).koppelingen,
    ...(await import('../inzage/correctieverzoeken.ts')).correctieverzoeken,
    ...(await import('../pas/kilometers/kilometerverzoeken.ts')).kilometerverzoeken,
    ...(await import('../pas/notities/notities.ts')).notities,
  ],
}
