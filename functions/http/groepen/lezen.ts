import { reizigersbudgetten } from '../pas/reizigersbudgetten.ts'
import { ritbeoordelingen } from '../rit/ritbeoordelingen.ts'
import { ritten } from '../rit/ritten.ts'
import type { Operaties } from './operaties.ts'

export const lezen: Operaties = {
  groep: 'lezen',
  eerst: [...ritbeoordelingen, ...ritten, ...reizigersbudgetten],
  rest: async () => [
    ...(await import('../pas/passen.ts')).passen,
    ...(await import('../pas/personen.ts')).personen,
    ...(await import('../pas/paszoekvragen.ts')).paszoekvragen,
    ...(await import('../pas/vervallenplaatsen.ts')).vervallenplaatsen,
    ...(await import('../pas/besluit/besluiten.ts')).besluiten,
    ...(await import('../pas/maandoverzicht/maandoverzichten.ts')).maandoverzichten,
    ...(await import('../rit/annulering.ts')).annulering,
    ...(await import('../rit/meereisritten.ts')).meereisritten,
    ...(await import('../rit/agenda/agenda.ts')).agenda,
    ...(await import('../rit/bericht/berichten.ts')).berichten,
    ...(await import('../rit/bericht/sjablonen.ts')).berichtsjablonen,
    ...(await import('../rit/vervoerder/vervoersopdrachten.ts')).vervoersopdrachten,
    ...(await import('../rit/vervoerder/vervoerders.ts')).vervoerders,
    ...(await import('../reeks/ritreeksen.ts')).ritreeksen,
    ...(await import('../bijdrage/bijdragen.ts')).bijdragen,
    ...(await import('../beleid/beleid.ts')).beleid,
    ...(await import('../beleid/beleidsproeven.ts')).beleidsproeven,
    ...(await import('../beleid/regelingen.ts')).regelingen,
    ...(await import('../beleid/simulatie/simulaties.ts')).simulaties,
    ...(await import('../beleid/simulatie/weigeringen.ts')).weigeringen,
    ...(await import('../inzage/inzagen.ts')).inzagen,
    ...(await import('../inzage/gegevens.ts')).gegevens,
    ...(await import('../inzage/koppelingen.ts')).koppelingen,
    ...(await import('../inzage/correctieverzoeken.ts')).correctieverzoeken,
    ...(await import('../pas/kilometers/kilometerverzoeken.ts')).kilometerverzoeken,
    ...(await import('../pas/notities/notities.ts')).notities,
    ...(await import('../rit/webhook/webhooks.ts')).webhooks,
  ],
}
