import { useRef, useState, type FormEvent } from 'react'
import { Button, Paragraph, TextInput } from '../../onderdelen/basis/index.ts'
import { Veldkader } from '../../onderdelen/formulier/Veldkader.tsx'
import { useWoorden } from '../../teksten/index.tsx'

interface Props<T> {
  readonly bezig: boolean
  readonly woorden: Readonly<Record<'uitleg' | 'hint' | 'geenJson', string>>
  /** @returns undefined where it should be JSON and is not */
  readonly lees: (naam: string, tekst: string) => T | undefined
  readonly onGelezen: (inhoud: T) => void
}

/** The file of another system. It is read here, so that it can be sent again with the addresses that somebody chose. */
export const Bestandskeuze = <T,>({ bezig, woorden, lees, onGelezen }: Props<T>) => {
  const { t } = useWoorden()
  const veld = useRef<HTMLInputElement>(null)
  const [fout, zetFout] = useState<'geenBestand' | 'geenJson'>()
  const verstuur = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (bezig) return
    const bestand = veld.current?.files?.[0]
    const inhoud = bestand === undefined ? undefined : lees(bestand.name, await bestand.text())
    zetFout(bestand === undefined ? 'geenBestand' : inhoud === undefined ? 'geenJson' : undefined)
    if (inhoud === undefined) veld.current?.focus()
    else onGelezen(inhoud)
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={(event) => void verstuur(event)} noValidate>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <Veldkader
        id="overneembestand"
        label={t.overnemen.kies}
        hint={woorden.hint}
        fout={
          fout === undefined ? undefined : { geenBestand: t.overnemen.geenBestand, geenJson: woorden.geenJson }[fout]
        }
      >
        {(invoer) => <TextInput ref={veld} type="file" accept=".csv,.json,text/csv,application/json" {...invoer} />}
      </Veldkader>
      <div className="op-knoppen">
        <Button type="submit">{t.overnemen.bekijk}</Button>
      </div>
    </form>
  )
}
