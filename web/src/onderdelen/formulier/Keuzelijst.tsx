import { Paragraph, TextInput } from '../basis/index.ts'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { useWoorden } from '../../teksten/index.tsx'
import { Veldkader } from './Veldkader.tsx'

export interface Keuze {
  readonly id: string
  readonly tekst: string
  /** Why it stands here, or what tells it from the others. */
  readonly bij?: string
  /** It may be another thing than what was typed: Enter alone does not choose it. */
  readonly gok?: boolean
}

interface Props<K extends Keuze> {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly keuzes: readonly K[]
  /** From the first letter until there is an answer. */
  readonly zoekt: boolean
  readonly tekst: string
  readonly onTekst: (tekst: string) => void
  readonly onKies: (keuze: K) => void
  readonly fout?: ReactNode
  readonly melding?: string | undefined
  readonly sneltoets?: string
  readonly invoer?: Ref<HTMLInputElement>
}

/**
 * A text field with a list to choose from: the editable combobox with list autocomplete of the ARIA Authoring Practices.
 * Down and Up walk through the list, Enter chooses, Escape closes; focus stays in the field.
 */
export const Keuzelijst = <K extends Keuze>(props: Props<K>) => {
  const { id, label, hint, keuzes, zoekt, tekst, onTekst, onKies, fout, melding, sneltoets, invoer } = props
  const { t } = useWoorden()
  const lijst = useId()
  const opties = useRef<HTMLUListElement>(null)
  const [open, zetOpen] = useState(false)
  // By its id: who walked to a choice keeps it when more are found meanwhile.
  const [actieve, zetActieve] = useState<string>()
  const [wachtOpEne, zetWachtOpEne] = useState(false)
  const zichtbaar = open && keuzes.length > 0
  const actief = zichtbaar ? keuzes.findIndex((keuze) => keuze.id === actieve) : -1
  const gekozen = keuzes[actief]

  useEffect(() => {
    opties.current?.children[actief]?.scrollIntoView({ block: 'nearest' })
  }, [actief])

  const kies = (keuze: K): void => {
    zetOpen(false)
    zetActieve(undefined)
    zetWachtOpEne(false)
    onKies(keuze)
  }
  // Who types fast presses Enter before there is an answer: then the one that is found is meant, and never a guess.
  const [ene, ...meer] = keuzes.filter(({ gok }) => gok !== true)
  useEffect(() => {
    if (!wachtOpEne || zoekt) return
    zetWachtOpEne(false)
    if (ene !== undefined && meer.length === 0) kies(ene)
  })
  const loop = (stap: 1 | -1): void => {
    zetOpen(true)
    // One place before the first and after the last is the text itself.
    const plaatsen = keuzes.length + 1
    zetActieve(keuzes[((actief + 1 + stap + plaatsen) % plaatsen) - 1]?.id)
  }
  const opToets = (event: KeyboardEvent): void => {
    const doe: Partial<Record<string, () => void>> = {
      ArrowDown: () => loop(1),
      ArrowUp: () => loop(-1),
      ...(zichtbaar ? { Escape: () => zetOpen(false) } : {}),
      ...(gekozen === undefined ? {} : { Enter: () => kies(gekozen) }),
      // What was typed and fits one thing only needs no arrow.
      ...(gekozen === undefined && (zoekt || (zichtbaar && meer.length === 0))
        ? { Enter: () => zetWachtOpEne(true) }
        : {}),
    }
    if (event.ctrlKey || event.altKey || event.metaKey || doe[event.key] === undefined) return
    event.preventDefault()
    doe[event.key]?.()
  }
  const aantal = zoekt ? t.keuzelijst.zoekt : zichtbaar ? t.keuzelijst.aantal(keuzes.length) : ''
  return (
    <Veldkader {...{ id, label, hint, fout }} className="op-keuzelijst">
      {(veld) => (
        <>
          <div className="op-keuzelijst__veld">
            <TextInput
              {...veld}
              ref={invoer}
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              aria-autocomplete="list"
              aria-expanded={zichtbaar}
              aria-controls={lijst}
              aria-activedescendant={gekozen === undefined ? undefined : `${lijst}-${actief}`}
              aria-keyshortcuts={sneltoets}
              value={tekst}
              onChange={(event) => {
                zetOpen(true)
                zetWachtOpEne(false)
                zetActieve(undefined)
                onTekst(event.target.value)
              }}
              onClick={() => zetOpen(true)}
              onBlur={() => zetOpen(false)}
              onKeyDown={opToets}
            />
            <ul
              ref={opties}
              id={lijst}
              role="listbox"
              aria-label={label}
              className="op-keuzelijst__lijst"
              hidden={!zichtbaar}
            >
              {keuzes.map((keuze, plaats) => (
                <li
                  key={keuze.id}
                  id={`${lijst}-${plaats}`}
                  role="option"
                  aria-selected={plaats === actief}
                  // Before the field loses focus and the list goes away.
                  onPointerDown={(event) => {
                    event.preventDefault()
                    kies(keuze)
                  }}
                >
                  <span>{keuze.tekst}</span>
                  {keuze.bij !== undefined && <span className="op-keuzelijst__bij">{keuze.bij}</span>}
                </li>
              ))}
            </ul>
          </div>
          <p role="status" className="op-onzichtbaar">
            {aantal}
          </p>
          {melding !== undefined && !zichtbaar && <Paragraph role="status">{melding}</Paragraph>}
        </>
      )}
    </Veldkader>
  )
}
