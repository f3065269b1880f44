import { verlenen } from '../../http/groepen/verlenen.ts'
import { openApi } from './open-api.ts'

export const handler = await openApi(verlenen)
