import { useRef, useState, type FormEvent } from 'react'
import type { Importverzoek } from '../../api/typen.ts'
import { Button, Paragraph, TextInput } from '../../onderdelen/basis/index.ts'
import { Veldkader } from '../../onderdelen/formulier/Veldkader.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { leesBestand } from './lees.ts'

interface Props {
  readonly bezig: boolean
  readonly onGelezen: (inhoud: Importverzoek) => void
}

/** The file of another system. It is read here, so that it can be sent again with the addresses that somebody chose. */
export const Bestandskeuze = ({ bezig, onGelezen }: Props) => {
  const { t } = useWoorden()
  const veld = useRef<HTMLInputElement>(null)
  const [fout, zetFout] = useState<'geenBestand' | 'geenJson'>()
  const verstuur = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (bezig) return
    const bestand = veld.current?.files?.[0]
    const inhoud = bestand === undefined ? undefined : leesBestand(bestand.name, await bestand.text())
    zetFout(bestand === undefined ? 'geenBestand' : inhoud === undefined ? 'geenJson' : undefined)
    if (inhoud === undefined) veld.current?.focus()
    else onGelezen(inhoud)
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={(event) => void verstuur(event)} noValidate>
      <Paragraph>{t.overnemen.uitleg}</Paragraph>
      <Veldkader
        id="overneembestand"
        label={t.overnemen.kies}
        hint={t.overnemen.hint}
        fout={fout === undefined ? undefined : t.overnemen[fout]}
      >
        {(invoer) => <TextInput ref={veld} type="file" accept=".csv,.json,text/csv,application/json" {...invoer} />}
      </Veldkader>
      <div className="op-knoppen">
        <Button type="submit">{t.overnemen.bekijk}</Button>
      </div>
    </form>
  )
}
