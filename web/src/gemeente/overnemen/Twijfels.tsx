import { useRef, useState, type FormEvent } from 'react'
import type { Importfout } from '../../api/typen.ts'
import { Button, ErrorMessage, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'

/** So many are asked at once; the others after that. */
const PER_KEER = 25

interface Props {
  readonly twijfels: readonly Importfout[]
  /** Which address each number of the former system has. */
  readonly onGekozen: (adressen: Readonly<Record<string, string>>) => void
}

/** Addresses that fit more or less: somebody says which it is. */
export const Twijfels = ({ twijfels, onGekozen }: Props) => {
  const { t } = useWoorden()
  const [keuzes, zetKeuzes] = useState<Readonly<Record<string, string>>>({})
  const [leeg, zetLeeg] = useState(false)
  const vorm = useRef<HTMLFormElement>(null)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    const gekozen = Object.fromEntries(Object.entries(keuzes).filter(([, adres]) => adres !== ''))
    zetLeeg(Object.keys(gekozen).length === 0)
    if (Object.keys(gekozen).length === 0) vorm.current?.querySelector('select')?.focus()
    else onGekozen(gekozen)
  }
  return (
    <form ref={vorm} className="op-vlak op-stapel" onSubmit={verstuur} noValidate>
      <Heading level={2} size="level-3">
        {t.overnemen.twijfels}
      </Heading>
      <Paragraph>{t.overnemen.twijfelUitleg}</Paragraph>
      {leeg && <ErrorMessage prefix={t.fout.invoerFout}>{t.overnemen.geenAdres}</ErrorMessage>}
      {twijfels.slice(0, PER_KEER).map(({ rij, externId = '', voorstellen = [] }) => (
        <Keuzeveld
          key={rij}
          id={`adres-${rij}`}
          label={t.overnemen.twijfel(String(rij), externId)}
          waarde={keuzes[externId] ?? ''}
          keuzes={[
            ['', t.overnemen.geenKeuze],
            ...voorstellen.map(({ locatieId, weergavenaam }) => [locatieId, weergavenaam] as const),
          ]}
          onKies={(adres) => zetKeuzes({ ...keuzes, [externId]: adres })}
        />
      ))}
      <div className="op-knoppen">
        <Button type="submit">{t.overnemen.stuurKeuzes}</Button>
      </div>
    </form>
  )
}
