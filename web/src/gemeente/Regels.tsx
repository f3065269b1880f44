import { Heading, Paragraph } from '@amsterdam/design-system-react'
import type { Bron } from '../api/typen.ts'
import { Bronvermelding } from '../onderdelen/Bronvermelding.tsx'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { useBeleid } from '../vragen/beleid.ts'
import { datumVoluit } from '../weergave.ts'
import { useWaarde } from './waarde.ts'

type Deel = Readonly<Record<string, unknown>>

const isDeel = (waarde: unknown): waarde is Deel =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** A small part in one line: `Woonplaats: Sneek; Gemeente: Súdwest-Fryslân`. */
const useRegel = (): ((deel: Deel) => string | undefined) => {
  const { t } = useWoorden()
  const toon = useWaarde()
  return (deel) => {
    const waarden = Object.entries(deel)
    if (waarden.some(([, waarde]) => typeof waarde === 'object')) return undefined
    return waarden.map(([veld, waarde]) => `${t.regels.velden[veld] ?? veld}: ${toon(veld, waarde)}`).join('; ')
  }
}

/** Every value of a part by its name, parts of parts inside, with the article they rest on. */
const Inhoud = ({ deel, binnen = false }: { deel: Deel; binnen?: boolean }) => {
  const { t } = useWoorden()
  const toon = useWaarde()
  const regel = useRegel()
  const naam = (veld: string): string => t.regels.velden[veld] ?? veld
  const opEenRegel = regel(deel)
  if (opEenRegel !== undefined && binnen) return <p>{opEenRegel}</p>
  return (
    <>
      <dl className="op-regels">
        {Object.entries(deel)
          .filter(([veld]) => veld !== 'bron')
          .map(([veld, waarde]) => (
            <div key={veld}>
              <dt>{naam(veld)}</dt>
              <dd>
                {isDeel(waarde) && <Inhoud deel={waarde} binnen />}
                {Array.isArray(waarde) &&
                  waarde.map((een: unknown) =>
                    isDeel(een) ? (
                      <Inhoud key={JSON.stringify(een)} deel={een} binnen />
                    ) : (
                      <p key={String(een)}>{toon(veld, een)}</p>
                    ),
                  )}
                {!isDeel(waarde) && !Array.isArray(waarde) && toon(veld, waarde)}
              </dd>
            </div>
          ))}
      </dl>
      {isDeel(deel['bron']) && <Bronvermelding bron={deel['bron'] as unknown as Bron} />}
    </>
  )
}

/** The policy that is in force, part by part, each number with its article. */
export const Regels = () => {
  const { t, taal } = useWoorden()
  const beleid = useBeleid()
  if (beleid.isError) return <Foutmelding fout={beleid.error} opnieuw={() => void beleid.refetch()} />
  if (beleid.data === undefined) return <Laden />
  const { naam, gemeente: _, geldigVanaf, geldigTotEnMet: __, gecontroleerdOp, bron, ...delen } = beleid.data
  return (
    <div className="op-stapel">
      <div>
        <Heading level={1} size="level-2">
          {t.regels.titel(naam)}
        </Heading>
        <Paragraph>{t.regels.sinds(datumVoluit(geldigVanaf, taal), datumVoluit(gecontroleerdOp, taal))}</Paragraph>
        <Bronvermelding bron={bron} />
      </div>
      <div className="op-kolommen">
        {Object.entries(delen).map(([veld, deel]) => (
          <section key={veld} className="op-paneel" aria-labelledby={`deel-${veld}`}>
            <Heading level={2} size="level-3" id={`deel-${veld}`}>
              {t.regels.velden[veld] ?? veld}
            </Heading>
            {(Array.isArray(deel) ? (deel as Deel[]) : [deel as Deel]).map((een) => (
              <Inhoud key={JSON.stringify(een)} deel={een} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}
