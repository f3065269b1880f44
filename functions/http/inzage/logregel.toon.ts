import type { Verwerkt } from '../../stores/inzage/logboek.ts'
import { API_VERSION } from '../version.ts'

/** No register of any municipality was seen: this address is invented, and leads nowhere. */
const VOORBEELDREGISTER = 'https://verwerkingenregister.opstap.example/'
/** No register of kinds of ids was seen either. */
const SOORT_BETROKKENE = 'urn:opstap:pasnummer:hmac-sha256'

/**
 * A line in the words of the standard Logboek Dataverwerkingen (Logius), and beside it who did it: for that it has none.
 * @param register where the municipality's register is, if its policy says so
 */
export const toonLogregel = (verwerkt: Verwerkt, pseudoniem: string, register = VOORBEELDREGISTER) => {
  const { trace, span, ouder, aanroeper, status, naam, begin, duur, activiteit, wie, rol, mandaat } = verwerkt
  return {
    trace_id: trace,
    span_id: span,
    parent_span_id: ouder,
    status,
    name: naam,
    start_time: begin,
    end_time: new Date(Date.parse(begin) + duur).toISOString(),
    resource: { attributes: { 'service.name': 'opstap', 'service.version': API_VERSION } },
    attributes: {
      'dpl.core.processing_activity_id': `${register}${activiteit}`,
      'dpl.core.data_subject_id': pseudoniem,
      'dpl.core.data_subject_id_type': SOORT_BETROKKENE,
      ...(aanroeper === undefined ? {} : { 'dpl.core.foreign_operation.span_id': aanroeper }),
    },
    actor: { wie, rol, mandaat },
  }
}
