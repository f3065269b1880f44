import { Regeling as Beleid } from '../../../domain/beleid/index.ts'

/** A policy as the API shows it: all of it. */
export const Regeling = Beleid.meta({ id: 'Regeling' })
