import { Field, Label, Select } from '../basis/index.ts'

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
        <option key={keuze} value={keuze}>
          {tekst}
        </option>
      ))}
    </Select>
  </Field>
)
