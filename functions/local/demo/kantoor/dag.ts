import { dagenTussen, momentOp, MS_PER_DAG, plusDagen, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import type { Wie } from '../../../use-cases/wie.ts'

/** So many days ago: what is done with it is dated then. Nobody works on it beside the demo. */
export const geleden = (deps: Deps, dagen: number): Deps => {
  const { wekRun: _, ...rest } = deps
  return { ...rest, nu: () => deps.nu() - dagen * MS_PER_DAG }
}

export const datumGeleden = (deps: Deps, dagen: number): Datum => plusDagen(momentOp(deps.nu()).datum, -dagen)

/** As on a day that is over, at the hour of now. */
export const opDag = (deps: Deps, dag: Datum): Deps => geleden(deps, dagenTussen(dag, momentOp(deps.nu()).datum))

export const ambtenaar = (gemeente: string): Wie => ({ sub: 'demo', rollen: ['gemeente'], gemeente })
