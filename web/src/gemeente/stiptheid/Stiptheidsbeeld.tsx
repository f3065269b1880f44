import { useWoorden } from '../../teksten/index.tsx'
import { getal, procent } from '../../teksten/weergave.ts'
import { Cijfertabel } from './Cijfertabel.tsx'
import { stappenTot } from './schaal.ts'
import { Staafdiagram } from './Staafdiagram.tsx'
import { beoordeeld, deelOpTijd, type Cijfers } from './stipt.ts'

const OORDELEN = ['opTijd', 'teVroeg', 'teLaat'] as const
const VIERDEN = [0, 0.25, 0.5, 0.75, 1]

interface Props {
  readonly naam: string
  readonly zin: string
  readonly rijkop: string
  /** The rules promise when the taxi comes, on some of the days at least. */
  readonly beloofd: boolean
  readonly rijen: readonly (readonly [string, Cijfers])[]
  /** The last row of the table, that has no bar. */
  readonly totaal?: readonly [string, Cijfers]
  readonly tijd?: boolean
}

/** A bar cannot be shorter than nothing: who came early was not late. */
const later = ({ afwijkingMinuten }: Cijfers): number => Math.max(0, afwijkingMinuten?.p90 ?? 0)

/** Rides on time, early and late; where nothing is promised how many minutes late, which nobody then judges. */
export const Stiptheidsbeeld = ({ naam, zin, rijkop, beloofd, rijen, totaal, tijd = false }: Props) => {
  const { t, taal } = useWoorden()
  const toonDeel = (deel: number): string => procent(deel, taal)
  const oordeel = (soort: (typeof OORDELEN)[number]) => t.stiptheid.soorten[soort]
  const minuten = (p: 'p50' | 'p90') => (cijfers: Cijfers) =>
    cijfers.afwijkingMinuten === undefined ? t.stiptheid.geenRit : t.stiptheid.afwijking(cijfers.afwijkingMinuten[p])
  const opTijd = (cijfers: Cijfers): string => {
    const deel = deelOpTijd(cijfers)
    if (deel !== undefined) return toonDeel(deel)
    return cijfers.opTijd === undefined ? t.stiptheid.nietBeloofd : t.stiptheid.geenRit
  }
  const beeld = beloofd
    ? {
        eenheid: t.stiptheid.deelVanRitten,
        legenda: OORDELEN.map((soort) => [soort, oordeel(soort)] as const),
        stappen: VIERDEN,
        toonStap: toonDeel,
        staven: rijen.map(([rij, cijfers]) => ({
          naam: rij,
          delen: OORDELEN.map((vulling) => ({
            vulling,
            waarde: (cijfers[vulling] ?? 0) / Math.max(1, beoordeeld(cijfers)),
          })),
          waarde: deelOpTijd(cijfers) === undefined ? '' : opTijd(cijfers),
        })),
      }
    : {
        eenheid: t.stiptheid.minutenLater,
        stappen: stappenTot(Math.max(...rijen.map(([, cijfers]) => later(cijfers)))),
        toonStap: (stap: number) => getal(stap, taal),
        staven: rijen.map(([rij, cijfers]) => ({
          naam: rij,
          delen: [{ vulling: 'later' as const, waarde: later(cijfers) }],
          waarde: cijfers.afwijkingMinuten === undefined ? '' : getal(cijfers.afwijkingMinuten.p90, taal),
        })),
      }
  const beoordeling = [
    ...OORDELEN.map((soort) => {
      const waarde = (cijfers: Cijfers): string => {
        const aantal = cijfers[soort]
        return aantal === undefined ? t.stiptheid.nietBeloofd : getal(aantal, taal)
      }
      return [oordeel(soort), waarde] as const
    }),
    [t.stiptheid.deelOpTijd, opTijd] as const,
  ]
  return (
    <>
      <Staafdiagram zin={t.stiptheid.beeld(naam, zin)} tijd={tijd} {...beeld} />
      <Cijfertabel<Cijfers>
        naam={t.stiptheid.tabel(naam)}
        rijkop={rijkop}
        kolommen={[
          [t.stiptheid.soorten.gereden, ({ gereden }) => getal(gereden, taal)],
          ...(beloofd ? beoordeling : []),
          [t.stiptheid.helft, minuten('p50')],
          [t.stiptheid.negenVanTien, minuten('p90')],
        ]}
        rijen={totaal === undefined ? rijen : [...rijen, totaal]}
      />
    </>
  )
}
