import type { ComponentProps } from 'react'
import { klassen } from './klassen.ts'

type Soort = 'primary' | 'secondary' | 'tertiary'

/** How a button looks, for a link that looks like one. */
export const knop = (soort: Soort): string => `op-button op-button--${soort}`

/** Does something at once; only one that says so sends a form. */
export const Button = ({
  variant = 'primary',
  type = 'button',
  className,
  ...rest
}: ComponentProps<'button'> & { readonly variant?: Soort }) => (
  <button {...rest} type={type} className={klassen(knop(variant), className)} />
)
