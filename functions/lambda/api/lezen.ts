import { lezen } from '../../http/groepen/lezen.ts'
import { openApi } from './open-api.ts'

export const handler = await openApi(lezen)
