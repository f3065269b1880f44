import { useState, type FormEvent } from 'react'
import { Button, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useHandelNasleepAf, useNasleep } from '../../vragen/pas/nasleep.ts'
import { behoud, keuzeVan, namenVan, type Keuze, type Onderdeel } from './keuze.ts'
import { Watopenstaat } from './Watopenstaat.tsx'

/** What is still open of a pass, with what the municipality does about it; nothing where nothing is. */
export const Nasleeppaneel = ({ pasnummer }: { pasnummer: string }) => {
  const { t } = useWoorden()
  const nasleep = useNasleep(pasnummer)
  const [gekozen, zetGekozen] = useState<Onderdeel[]>([])
  const [reden, zetReden] = useState('')
  const handelAf = useHandelNasleepAf(pasnummer)
  const fout = useVeldfout(handelAf.error)
  if (nasleep.isError) return <Foutmelding fout={nasleep.error} opnieuw={() => void nasleep.refetch()} />
  if (nasleep.data === undefined) return null
  const open = Object.keys(namenVan(nasleep.data, t)) as Onderdeel[]
  if (open.length === 0 && nasleep.data.meereizen.length === 0)
    return handelAf.isSuccess ? <Gelukt kop={t.nasleep.klaar} /> : null
  const stuur = (keuze: Keuze): void => {
    if (!handelAf.isPending) handelAf.mutate({ keuze, reden }, { onSuccess: () => zetGekozen([]) })
  }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    stuur(keuzeVan(gekozen))
  }
  const rest = behoud(open, gekozen)
  return (
    <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate aria-labelledby="nasleep">
      <Heading level={2} size="level-3" id="nasleep">
        {t.nasleep.titel}
      </Heading>
      <Paragraph>{t.nasleep.uitleg}</Paragraph>
      {handelAf.isError && (
        <Formulierfouten
          fout={handelAf.error}
          velden={[{ id: 'nasleep-reden', label: t.gemeente.reden, plek: 'reden' }]}
        />
      )}
      {handelAf.isSuccess && <Paragraph role="status">{t.nasleep.gedaan}</Paragraph>}
      <Watopenstaat nasleep={nasleep.data} gekozen={gekozen} onKies={zetGekozen} />
      <Tekstveld
        id="nasleep-reden"
        label={t.gemeente.reden}
        hint={t.nasleep.redenHint}
        fout={fout('reden')}
        value={reden}
        onChange={(event) => zetReden(event.target.value)}
      />
      <div className="op-knoppen">
        <Button type="submit">{t.nasleep.voerUit}</Button>
        {Object.keys(rest).length > 0 && (
          <Button variant="secondary" onClick={() => stuur({ ...keuzeVan(gekozen), ...rest })}>
            {t.nasleep.laatRest}
          </Button>
        )}
      </div>
    </form>
  )
}
