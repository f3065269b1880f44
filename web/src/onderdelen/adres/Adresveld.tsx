import { type Gewoonlijk, pasVan, plaatsVan, type Plaats, type Plek, waarIn } from './plaats.ts'
import { useMemo, type ReactNode, type Ref } from 'react'
import { useRust } from '../formulier/hooks.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useLocaties } from '../../vragen/pas/passen.ts'
import { Keuzelijst, type Keuze } from '../formulier/Keuzelijst.tsx'
import { plaatsnaam } from '../../teksten/plaatsnaam.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly plaats: Plaats
  readonly onPlaats: (plaats: Plaats) => void
  readonly gewoonlijk: readonly Gewoonlijk[]
  readonly fout?: ReactNode
  readonly invoer?: Ref<HTMLInputElement>
  readonly sneltoets?: string
}

interface Adres extends Keuze {
  readonly locatie: Plek
}

/** An address to choose: the usual ones of this rider first, then what the address service finds. */
export const Adresveld = ({ plaats, onPlaats, gewoonlijk, ...rest }: Props) => {
  const { t } = useWoorden()
  const gekozen = plaats.locatie !== undefined
  const zoek = gekozen ? '' : plaats.tekst.trim()
  const rustig = useRust(zoek, 150)
  const thuis = gewoonlijk.find(({ waarom }) => waarom === 'thuis')?.locatie.id
  const gevonden = useLocaties(rustig, thuis)
  const keuzes = useMemo((): Adres[] => {
    const eigen = gewoonlijk.flatMap(({ locatie, waarom }): Adres[] => {
      const hoe = gekozen
        ? 'precies'
        : pasVan(waarom === 'thuis' ? `${locatie.weergavenaam} ${t.boeken.thuis}` : locatie.weergavenaam, zoek)
      const keuze = { id: locatie.id, tekst: plaatsnaam(locatie.weergavenaam), bij: t.boeken[waarom], locatie }
      return hoe === undefined ? [] : [{ ...keuze, gok: hoe === 'deels' }]
    })
    const zonderNummer = gevonden.data?.toelichting !== undefined
    const nieuw = zoek === '' ? [] : (gevonden.data?.locaties ?? [])
    return [
      ...eigen,
      ...nieuw
        .filter(({ id }) => eigen.every((ander) => ander.id !== id))
        .map((locatie): Adres => {
          const bij = zonderNummer ? t.keuzelijst.zonderNummer : waarIn(locatie, nieuw)
          const keuze = { id: locatie.id, tekst: plaatsnaam(locatie.weergavenaam), gok: !locatie.precies, locatie }
          return bij === undefined ? keuze : { ...keuze, bij }
        }),
    ]
  }, [gewoonlijk, gekozen, zoek, gevonden.data, t])
  const niets = zoek !== '' && rustig === zoek && gevonden.isSuccess && keuzes.length === 0
  return (
    <Keuzelijst
      {...rest}
      hint={t.boeken.adresHint}
      keuzes={keuzes}
      zoekt={zoek !== '' && (rustig !== zoek || gevonden.isFetching)}
      tekst={plaats.tekst}
      onTekst={(tekst) => onPlaats({ tekst })}
      onKies={({ locatie }) => onPlaats(plaatsVan(locatie))}
      melding={niets ? t.keuzelijst.niets : undefined}
    />
  )
}
