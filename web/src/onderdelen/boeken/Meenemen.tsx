import { Checkbox, FieldSet } from '../basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import type { Dier, Middel, Overstap, Veldfouten, Wens } from './wens.ts'
import { Keuzeveld } from '../formulier/Keuzeveld.tsx'
import { Tekstveld } from '../formulier/Tekstveld.tsx'
import { Vinkjes } from '../formulier/Vinkjes.tsx'

interface Props {
  readonly wens: Wens
  readonly zet: (verandering: Partial<Wens>) => void
  readonly fouten: Veldfouten
}

/** More than a taxi has seats for: that too many is refused, is for the API to say. */
const MEEST = 8
const aantallen = Array.from({ length: MEEST + 1 }, (_, aantal) => [String(aantal), String(aantal)] as const)

export const Gezelschap = ({ wens, zet, fouten }: Props) => {
  const { t } = useWoorden()
  return (
    <FieldSet legend={t.boeken.mee}>
      <div className="op-velden">
        <Keuzeveld
          id="medereizigers"
          label={t.boeken.medereizigers}
          waarde={String(wens.medereizigers)}
          keuzes={aantallen}
          onKies={(aantal) => zet({ medereizigers: Number(aantal) })}
        />
        {wens.medereizigers > 0 && (
          <Tekstveld
            id="passenMee"
            label={t.boeken.passenMee}
            hint={t.boeken.passenMeeHint}
            value={wens.passenMee}
            autoComplete="off"
            onChange={(event) => zet({ passenMee: event.target.value })}
          />
        )}
        <Tekstveld
          id="kinderen"
          label={t.boeken.kinderen}
          hint={t.boeken.kinderenHint}
          fout={fouten.kinderen === undefined ? undefined : t.boeken.kinderenFout}
          value={wens.kinderen}
          onChange={(event) => zet({ kinderen: event.target.value })}
        />
      </div>
      <Checkbox checked={wens.begeleider} onChange={(event) => zet({ begeleider: event.target.checked })}>
        {t.boeken.begeleider}
      </Checkbox>
    </FieldSet>
  )
}

export const Hulpmiddelen = ({ wens, zet }: Omit<Props, 'fouten'>) => {
  const { t } = useWoorden()
  return (
    <>
      <Vinkjes<Middel>
        legend={t.boeken.hulpmiddelen}
        namen={t.boeken.middel}
        gekozen={wens.middelen}
        onKies={(middelen) => zet({ middelen })}
      />
      {wens.middelen.includes('scootmobiel') && (
        <Keuzeveld<Overstap>
          id="overstap"
          label={t.boeken.overstap}
          waarde={wens.overstap}
          keuzes={Object.entries(t.boeken.overstappen) as [Overstap, string][]}
          onKies={(overstap) => zet({ overstap })}
        />
      )}
    </>
  )
}

export const Bijzonderheden = ({ wens, zet }: Omit<Props, 'fouten'>) => {
  const { t } = useWoorden()
  return (
    <div className="op-stapel">
      <Vinkjes<Dier>
        legend={t.boeken.dieren}
        namen={t.boeken.dier}
        gekozen={wens.dieren}
        onKies={(dieren) => zet({ dieren })}
      />
      <FieldSet legend={t.boeken.bagage}>
        <Keuzeveld
          id="bagage"
          label={t.boeken.bagage}
          waarde={String(wens.stuks)}
          keuzes={aantallen}
          onKies={(stuks) => zet({ stuks: Number(stuks) })}
        />
        <Checkbox checked={wens.groot} onChange={(event) => zet({ groot: event.target.checked })}>
          {t.boeken.bagageGroot}
        </Checkbox>
        <Checkbox checked={wens.gevaarlijk} onChange={(event) => zet({ gevaarlijk: event.target.checked })}>
          {t.boeken.bagageGevaarlijk}
        </Checkbox>
      </FieldSet>
      <Keuzeveld
        id="doel"
        label={t.boeken.doel}
        waarde={wens.doel}
        keuzes={[
          ['', t.boeken.doelLeeg],
          ...(Object.entries(t.boeken.doelen) as [Exclude<Wens['doel'], ''>, string][]),
        ]}
        onKies={(doel) => zet({ doel })}
      />
    </div>
  )
}
