import { boeken } from '../../http/groepen/boeken.ts'
import { openApi } from './open-api.ts'

export const handler = await openApi(boeken)
