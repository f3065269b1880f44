import { TextInput } from '../basis/index.ts'
import type { ComponentProps } from 'react'
import { Veldkader, type Veldtekst } from './Veldkader.tsx'

/** A field of one line. */
export const Tekstveld = ({
  id,
  label,
  hint,
  fout,
  begrepen,
  ...rest
}: Veldtekst & Omit<ComponentProps<typeof TextInput>, 'id'>) => (
  <Veldkader {...{ id, label, hint, fout, begrepen }}>{(invoer) => <TextInput {...rest} {...invoer} />}</Veldkader>
)
