import type { ComponentProps } from 'react'
import { klassen } from './klassen.ts'

export type Niveau = 1 | 2 | 3 | 4

interface KopProps extends ComponentProps<'h1'> {
  /** Its place among the headings of the page. */
  readonly level: Niveau
  /** How large it looks, where that differs from its place. */
  readonly size?: `level-${Niveau}`
}

export const Heading = ({ level, size = `level-${level}`, className, ...rest }: KopProps) => {
  const Kop = `h${level}` as const
  return <Kop {...rest} className={klassen('op-kop', `op-kop--${size}`, className)} />
}

export const Paragraph = ({ size, className, ...rest }: ComponentProps<'p'> & { readonly size?: 'large' }) => (
  <p {...rest} className={klassen('op-alinea', size === 'large' && 'op-alinea--groot', className)} />
)

export const Link = ({ className, ...rest }: ComponentProps<'a'>) => (
  <a {...rest} className={klassen('op-link', className)} />
)

/** The way past what stands on every page; seen when it has the focus. */
export const SkipLink = (props: ComponentProps<'a'>) => <a {...props} className="op-overslaan" />
