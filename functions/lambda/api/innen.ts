import { innen } from '../../http/groepen/innen.ts'
import { viaBucket } from '../bestanden.ts'
import { openApi } from './open-api.ts'

/** The only one that makes large files, and that has a bucket for them. */
export const handler = await openApi(innen, (api, { OPSTAP_BESTANDEN }) =>
  OPSTAP_BESTANDEN === undefined ? api : viaBucket(api, OPSTAP_BESTANDEN),
)
