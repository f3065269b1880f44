import { TextArea } from '../basis/index.ts'
import type { ComponentProps } from 'react'
import { Veldkader, type Veldtekst } from './Veldkader.tsx'

/** A field of several lines. */
export const Tekstvak = ({
  id,
  label,
  hint,
  fout,
  ...rest
}: Veldtekst & Omit<ComponentProps<typeof TextArea>, 'id'>) => (
  <Veldkader {...{ id, label, hint, fout }}>{(invoer) => <TextArea rows={4} {...rest} {...invoer} />}</Veldkader>
)
