import { openbaar } from '../../http/groepen/openbaar.ts'
import { openApi } from './open-api.ts'

export const handler = await openApi(openbaar)
