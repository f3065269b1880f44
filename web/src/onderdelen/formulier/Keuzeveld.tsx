import { Field, Label, Select } from '@amsterdam/design-system-react'

interface Props<W extends string> {
  readonly id: string
  readonly label: string
  readonly waarde: W
  readonly keuzes: readonly (readonly [W, string])[]
  readonly onKies: (waarde: W) => void
}

/** One of a few. */
export const Keuzeveld = <W extends string>({ id, label, waarde, keuzes, onKies }: Props<W>) => (
  <Field>
    <Label htmlFor={id}>{label}</Label>
    <Select id={id} value={waarde} onChange={(event) => onKies(event.target.value as W)}>
      {keuzes.map(([keuze, tekst]) => (
        <Select.Option key={keuze} value={keuze}>
          {tekst}
        </Select.Option>
      ))}
    </Select>
  </Field>
)
