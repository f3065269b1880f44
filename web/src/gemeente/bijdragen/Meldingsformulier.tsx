import { Button, FieldSet, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import type { UseMutationResult } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import type { Verwerking } from '../../api/typen.ts'
import { useEenTegelijk } from '../../onderdelen/formulier/hooks.ts'
import { Formulierfouten } from '../../onderdelen/formulier/Formulierfouten.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { Meldingsuitkomst, type Uitkomst } from './Meldingsuitkomst.tsx'
import { useRijen } from './rijen.ts'

interface Props<V extends string> {
  /** Name of the list in the API. */
  readonly lijst: string
  readonly teksten: { readonly titel: string; readonly uitleg: string; readonly knop: string }
  /** The fields of one report, in order. Every kind of report names its line of the run. */
  readonly velden: Readonly<Record<V | 'kenmerk', { readonly label: string; readonly hint: string }>>
  readonly meld: UseMutationResult<readonly Verwerking[], Error, readonly Readonly<Record<V | 'kenmerk', string>>[]>
}

/** Reports several of a kind at once. What was taken is told and goes from the form; what was not stays to be mended. */
export const Meldingsformulier = <V extends string>({ lijst, teksten, velden, meld }: Props<V>) => {
  const { t } = useWoorden()
  const formulier = useId()
  const foutBij = useVeldfout(meld.error)
  const eenTegelijk = useEenTegelijk()
  const namen = Object.keys(velden) as (V | 'kenmerk')[]
  const { rijen, leeg, zet, erbij, eraf, haalWeg } = useRijen(namen)
  const [uitkomsten, zetUitkomsten] = useState<readonly Uitkomst[]>([])
  const toon = (verwerkt: readonly Verwerking[]): void => {
    const nieuw = rijen.map(({ sleutel, waarden }, i): Uitkomst => ({
      sleutel,
      wie: waarden.kenmerk,
      uitkomst: verwerkt[i]?.uitkomst ?? 'onbekend',
    }))
    zetUitkomsten(nieuw)
    haalWeg(
      nieuw.filter(({ uitkomst }) => uitkomst === 'verwerkt' || uitkomst === 'alVerwerkt').map((een) => een.sleutel),
    )
  }
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    // Pressed once more after all was taken: what was done stays in view.
    if (leeg && uitkomsten.length > 0) return
    eenTegelijk((klaar) => {
      zetUitkomsten([])
      meld.mutate(
        rijen.map(({ waarden }) => waarden),
        { onSuccess: toon, onSettled: klaar },
      )
    })
  }
  const idVan = (sleutel: number, veld: string): string => `${formulier}-${sleutel}-${veld}`
  return (
    <form className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={3} size="level-4">
        {teksten.titel}
      </Heading>
      <Paragraph>{teksten.uitleg}</Paragraph>
      {meld.isError && (
        <Formulierfouten
          fout={meld.error}
          velden={rijen.flatMap(({ sleutel }, i) =>
            namen.map((veld) => ({
              id: idVan(sleutel, veld),
              label: t.meldingen.veldVan(velden[veld].label, i + 1),
              plek: `${lijst}.${i}.${veld}`,
            })),
          )}
        />
      )}
      {uitkomsten.length > 0 && <Meldingsuitkomst uitkomsten={uitkomsten} />}
      {rijen.map(({ sleutel, waarden }, i) => (
        <FieldSet key={sleutel} legend={t.meldingen.rij(i + 1)}>
          <div className="op-velden op-velden--drie">
            {namen.map((veld) => (
              <Tekstveld
                key={veld}
                id={idVan(sleutel, veld)}
                label={velden[veld].label}
                hint={velden[veld].hint}
                fout={foutBij(`${lijst}.${i}.${veld}`)}
                autoComplete="off"
                value={waarden[veld]}
                onChange={(event) => zet(sleutel, veld, event.target.value)}
              />
            ))}
          </div>
        </FieldSet>
      ))}
      <div className="op-knoppen">
        <Button type="submit">{teksten.knop}</Button>
        <Button variant="secondary" onClick={erbij}>
          {t.meldingen.rijErbij}
        </Button>
        {rijen.length > 1 && (
          <Button variant="secondary" onClick={eraf}>
            {t.meldingen.rijEraf}
          </Button>
        )}
      </div>
    </form>
  )
}
