import { useState, type FormEvent } from 'react'
import type { Regelinginhoud } from '../../api/typen.ts'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { nederlands } from '../../onderdelen/melding/nederlands.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'
import { useBeleidsproef } from '../../vragen/beleid/regelingen.ts'

const MEEST_MEE = 8

type Rit = Readonly<Record<string, unknown>>

const ritVan = ({ km, leeftijd, mee }: { km: string; leeftijd: string; mee: string }): Rit => ({
  afstandKm: km,
  ...(/^\d{1,3}$/.test(leeftijd) ? { leeftijd: Number(leeftijd) } : {}),
  ...(/^[1-9]$/.test(mee)
    ? { meereizenden: Array.from({ length: Math.min(MEEST_MEE, Number(mee)) }, () => ({ soort: 'medereiziger' })) }
    : {}),
})

const Uitkomst = ({ inhoud, rit }: { inhoud: Regelinginhoud; rit: Rit }) => {
  const { t, taal } = useWoorden()
  const { data, error } = useBeleidsproef(inhoud, [rit])
  const uitkomst = error === null ? data?.ritten[0] : undefined
  if (error !== null) return <Paragraph role="status">{t.versies.geenRit}</Paragraph>
  if (uitkomst === undefined) return null
  const { berekendCent, redenen } = uitkomst
  return (
    <div role="status">
      <Paragraph>
        {berekendCent === null ? t.versies.geenPrijs : t.versies.kost(euro(berekendCent, taal))}{' '}
        {redenen.length > 0 && t.versies.magNietWant}
      </Paragraph>
      <ul className="op-lijst">
        {redenen.map(({ regel, tekst }) => (
          <li key={regel}>{nederlands(tekst)}</li>
        ))}
      </ul>
    </div>
  )
}

/** A ride that the official fills in, worked out under these rules. */
export const Proefrit = ({ inhoud }: { inhoud: Regelinginhoud }) => {
  const { t } = useWoorden()
  const labels = { km: t.versies.km, leeftijd: t.versies.leeftijd, mee: t.versies.mee }
  const { waarden, veld } = useFormulier('proefrit', labels, { km: '', leeftijd: '', mee: '' }, null)
  const [rit, zetRit] = useState<Rit>()
  const reken = (event: FormEvent): void => {
    event.preventDefault()
    if (waarden.km.trim() !== '') zetRit(ritVan(waarden))
  }
  return (
    <form className="op-stapel" onSubmit={reken} noValidate>
      <Paragraph>{t.versies.proefritUitleg}</Paragraph>
      <div className="op-velden">
        <Tekstveld {...veld('km')} />
        <Tekstveld {...veld('leeftijd')} inputMode="numeric" />
        <Tekstveld {...veld('mee')} inputMode="numeric" />
      </div>
      <Button type="submit" variant="secondary">
        {t.versies.reken}
      </Button>
      {rit !== undefined && <Uitkomst inhoud={inhoud} rit={rit} />}
    </form>
  )
}
