import { Checkbox, FieldSet } from '../basis/index.ts'

interface Props<W extends string> {
  readonly legend: string
  readonly namen: Readonly<Record<W, string>>
  readonly gekozen: readonly W[]
  readonly onKies: (gekozen: W[]) => void
}

/** Several to choose from, any number of them. */
export const Vinkjes = <W extends string>({ legend, namen, gekozen, onKies }: Props<W>) => (
  <FieldSet legend={legend}>
    <div className="op-vinkjes">
      {(Object.keys(namen) as W[]).map((waarde) => (
        <Checkbox
          key={waarde}
          checked={gekozen.includes(waarde)}
          onChange={(event) =>
            onKies(event.target.checked ? [...gekozen, waarde] : gekozen.filter((ander) => ander !== waarde))
          }
        >
          {namen[waarde]}
        </Checkbox>
      ))}
    </div>
  </FieldSet>
)
