import { useEffect, useState, type FormEvent } from 'react'
import { ingevuld } from '../../api/ingevuld.ts'
import type { Bankkeuze as Keuze, Bankregel } from '../../api/typen.ts'
import { Button } from '../../onderdelen/basis/index.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useFormulier } from '../../onderdelen/formulier/velden.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useKiesVoorBankregel } from '../../vragen/bijdrage/bank.ts'

type Soort = Keuze['keuze']

/** What becomes of money, and why. */
export const Bankkeuze = ({ regel, klaar }: { regel: Bankregel; klaar: (isGedaan: boolean) => void }) => {
  const { t } = useWoorden()
  const { bankregelnummer, stand } = regel
  const kies = useKiesVoorBankregel(bankregelnummer)
  const soorten: readonly Soort[] = stand === 'open' ? ['toewijzen', 'terugsturen', 'afdoen'] : ['heropenen']
  const [keuze, zetKeuze] = useState<Soort>(soorten[0] ?? 'toewijzen')
  const begin = { kenmerk: '', reden: '' }
  const { waarden, veld, velden } = useFormulier(bankregelnummer, t.bank.keuzevelden, begin, kies.error)
  const gevraagd = keuze === 'toewijzen' ? 'kenmerk' : 'reden'
  const eerste = `${bankregelnummer}-soort`
  useEffect(() => document.getElementById(eerste)?.focus(), [eerste])
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    if (kies.isPending) return
    kies.mutate(ingevuld({ keuze, [gevraagd]: waarden[gevraagd] }) as Keuze, { onSuccess: () => klaar(true) })
  }
  return (
    <form className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      {kies.isError && <Formulierfouten fout={kies.error} velden={velden} />}
      <Keuzeveld
        id={eerste}
        label={t.bank.keuze}
        waarde={keuze}
        keuzes={soorten.map((soort) => [soort, t.bank.keuzes[soort]] as const)}
        onKies={zetKeuze}
      />
      <Tekstveld {...veld(gevraagd)} hint={t.bank.keuzehints[gevraagd]} />
      <div className="op-knoppen">
        <Button type="submit">{t.bank.bewaar}</Button>
        <Button variant="secondary" onClick={() => klaar(false)}>
          {t.algemeen.annuleer}
        </Button>
      </div>
    </form>
  )
}
