import * as z from 'zod'
import { conflict, notFound } from '../../problem.ts'
import { Probleem } from '../../velden.schema.ts'
import { Runnummer } from '../bijdrage.schema.ts'
import { Bijdragerun } from './run.schema.ts'

/** What the resources of a run have in common. */
export const RunPad = z.strictObject({ runnummer: Runnummer })
export const gedeeld = { groep: 'innen', tag: 'Bijdragen', rollen: ['gemeente'] } as const
export const RUN = { beschrijving: 'De run.', schema: Bijdragerun }
export const KAN_NU_NIET = { beschrijving: 'Dit kan nu niet; er is niets veranderd.', schema: Probleem }

export const geenRun = () => notFound('deze run')
export const nietVast = () => conflict('run-niet-vastgesteld', 'Nog niet vastgesteld', 'Stel deze run eerst vast.')
