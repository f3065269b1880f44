import { isGelijk } from '../../../../domain/kernel/gelijk.ts'
import type { Stored } from '../../../stores/form.ts'
import { writeNasleep, type Behoudbaar, type Nasleepmerk } from '../../../stores/pas/nasleep.ts'
import { isNew, versionIs, type Write } from '../../../stores/store.ts'
import type { Pasverwijzing } from '../../wie.ts'
import { isOpen, type Nasleep } from './zoek-nasleep.ts'

/** What a pass leaves to be decided, what may stay, and what of it was noted before. */
export interface Nasleepstand {
  readonly nasleep: Nasleep
  readonly behouden: readonly Behoudbaar[]
  readonly merk: Stored<Nasleepmerk> | undefined
}

/** Puts a pass on the worklist or takes it off; nothing where that is so already. What is open keeps its first day. */
export const merkNa = (
  { gemeente, pasnummer }: Pasverwijzing,
  { nasleep, behouden, merk }: Nasleepstand,
  { op, wie, rol }: { readonly op: string; readonly wie: string; readonly rol: string },
): Write[] => {
  const open = isOpen(nasleep)
  if (merk === undefined && !open && behouden.length === 0) return []
  const wasOpen = merk?.value.open === true ? merk.value : undefined
  const { sinds, ...door } = wasOpen ?? { sinds: op, wie, rol }
  const nieuw: Nasleepmerk = { sinds, wie: door.wie, rol: door.rol, open, behouden: [...behouden] }
  if (merk !== undefined && merk.value.open === open && isGelijk(merk.value.behouden, nieuw.behouden)) return []
  return [writeNasleep(gemeente, pasnummer, nieuw, merk === undefined ? isNew : versionIs(merk.version))]
}
