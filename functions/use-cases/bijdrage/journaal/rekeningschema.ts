import type { Deps } from '../../../deps.ts'
import {
  readRekeningschema,
  writeRekeningschema,
  type Rekeningschema,
} from '../../../stores/bijdrage/rekeningschema.ts'
import { isNew, versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import type { Wie } from '../../wie.ts'

/** @returns undefined as long as the municipality has not said which accounts it uses */
export const leesRekeningschema = async (deps: Deps, { gemeente }: Wie): Promise<Rekeningschema | undefined> =>
  (await readRekeningschema(deps.store, gemeente))?.value

export const legRekeningschemaVast = (deps: Deps, { gemeente }: Wie, schema: Rekeningschema): Promise<Rekeningschema> =>
  untilWritten<Rekeningschema>(async () => {
    const oud = await readRekeningschema(deps.store, gemeente)
    const condition = oud === undefined ? isNew : versionIs(oud.version)
    return (await deps.store.transact([writeRekeningschema(gemeente, schema, condition)])) === 'written' ? schema : LOST
  })
