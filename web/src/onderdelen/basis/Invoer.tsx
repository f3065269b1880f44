import type { ComponentProps, ReactNode } from 'react'
import { klassen } from './klassen.ts'

/** A name with what is filled in under it. */
export const Field = ({
  invalid = false,
  className,
  ...rest
}: ComponentProps<'div'> & { readonly invalid?: boolean }) => (
  <div {...rest} className={klassen('op-veld', invalid && 'op-veld--fout', className)} />
)

export const Label = ({ htmlFor, ...rest }: ComponentProps<'label'> & { readonly htmlFor: string }) => (
  <label {...rest} htmlFor={htmlFor} className="op-label" />
)

export const ErrorMessage = ({ prefix, children, ...rest }: ComponentProps<'p'> & { readonly prefix: string }) => (
  <p {...rest} className="op-veldfout">
    <span className="op-onzichtbaar">{prefix}: </span>
    {children}
  </p>
)

export const FieldSet = ({
  legend,
  children,
  ...rest
}: ComponentProps<'fieldset'> & { readonly legend: ReactNode }) => (
  <fieldset {...rest} className="op-groep">
    <legend className="op-label">{legend}</legend>
    {children}
  </fieldset>
)

interface Fout {
  readonly invalid?: boolean
}

export const TextInput = ({ invalid = false, ...rest }: ComponentProps<'input'> & Fout) => (
  <input type="text" {...rest} aria-invalid={invalid || undefined} className="op-invoer" />
)

export const TextArea = ({ invalid = false, ...rest }: ComponentProps<'textarea'> & Fout) => (
  <textarea {...rest} aria-invalid={invalid || undefined} className="op-invoer" />
)

export const Select = ({ invalid = false, ...rest }: ComponentProps<'select'> & Fout) => (
  <select {...rest} aria-invalid={invalid || undefined} className="op-invoer" />
)

export const Checkbox = ({ children, ...rest }: Omit<ComponentProps<'input'>, 'type'>) => (
  <label className="op-vink">
    <input {...rest} type="checkbox" />
    <span>{children}</span>
  </label>
)
