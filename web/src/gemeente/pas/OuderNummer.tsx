import { useEffect, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useZoekOvergenomen } from '../../vragen/pas/lijst.ts'

const ID = 'ouder-nummer'

/** Goes to the pass that had this number in the system before. It stands in no address: old numbers can tell who somebody is. */
export const OuderNummer = () => {
  const { t } = useWoorden()
  const [, ga] = useLocation()
  const [nummer, zetNummer] = useState('')
  const [leeg, zetLeeg] = useState(false)
  const zoek = useZoekOvergenomen()
  const foutBij = useVeldfout(zoek.error)
  const gezocht = zoek.data === null ? zoek.submittedAt : undefined
  // Whoever searched in vain goes on typing where it is.
  useEffect(() => {
    if (gezocht !== undefined) document.getElementById(ID)?.focus()
  }, [gezocht])
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const wens = nummer.trim()
    zetLeeg(wens === '')
    if (wens === '') document.getElementById(ID)?.focus()
    else if (!zoek.isPending)
      zoek.mutate(wens, { onSuccess: (pas) => pas !== null && ga(`/pas/${encodeURIComponent(pas.pasnummer)}`) })
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      {zoek.isError && (
        <Formulierfouten fout={zoek.error} velden={[{ id: ID, label: t.passenlijst.ouderNummer, plek: 'externId' }]} />
      )}
      <Tekstveld
        id={ID}
        label={t.passenlijst.ouderNummer}
        hint={t.passenlijst.ouderNummerHint}
        fout={leeg ? t.fout.leeg : foutBij('externId')}
        autoComplete="off"
        value={nummer}
        onChange={(event) => zetNummer(event.target.value)}
      />
      {gezocht !== undefined && <Paragraph role="status">{t.passenlijst.geenOuderNummer}</Paragraph>}
      <div className="op-knoppen">
        <Button type="submit" variant="secondary">
          {t.passenlijst.zoek}
        </Button>
      </div>
    </form>
  )
}
