import { Button, Heading, Paragraph, Table } from '@amsterdam/design-system-react'
import { useState, type FormEvent } from 'react'
import { Foutmelding } from '../onderdelen/Foutmelding.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { Tekstveld } from '../onderdelen/Tekstveld.tsx'
import { Schuifvak } from '../onderdelen/Schuifvak.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../tijd.ts'
import { useStiptheid } from '../vragen/vervoer.ts'
import { dagKort, getal } from '../weergave.ts'
import { inDatumveld, uitDatumveld } from './formulier.ts'

const SOORTEN = ['gereden', 'opTijd', 'teVroeg', 'teLaat', 'loosgemeld', 'nietGemeld'] as const
const WEEK = 7

type Soort = (typeof SOORTEN)[number]
type Cijfers = Readonly<Partial<Record<Soort, number>>>

/** Without a promise all that is known of a ride is that it was driven; with one, the rest says how. */
const inBalk = (cijfers: Cijfers, soort: Soort): number =>
  soort === 'gereden' && cijfers.opTijd !== undefined ? 0 : (cijfers[soort] ?? 0)

/** One bar of a day or carrier; the numbers stand in the table under it. */
const Balk = ({ cijfers, hoogste }: { cijfers: Cijfers; hoogste: number }) => (
  <div className="op-balkje" aria-hidden="true">
    {SOORTEN.map((soort) => (
      <div
        key={soort}
        className={`op-balkje__deel op-balkje__deel--${soort}`}
        style={{ inlineSize: `${(100 * inBalk(cijfers, soort)) / hoogste}%` }}
      />
    ))}
  </div>
)

const totaalVan = (cijfers: Cijfers): number => SOORTEN.reduce((som, soort) => som + inBalk(cijfers, soort), 0)

interface Rij {
  readonly naam: string
  readonly cijfers: Cijfers
}

/** The same numbers as bars and as a table. */
const Cijfertabel = ({ kop, rijen }: { kop: string; rijen: readonly Rij[] }) => {
  const { t, taal } = useWoorden()
  const hoogste = Math.max(1, ...rijen.map(({ cijfers }) => totaalVan(cijfers)))
  return (
    <div className="op-paneel op-stapel">
      <Heading level={2} size="level-3">
        {kop}
      </Heading>
      <Schuifvak naam={kop}>
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{kop}</Table.HeaderCell>
              {SOORTEN.map((soort) => (
                <Table.HeaderCell key={soort} scope="col" align="end">
                  <span className={`op-sleutel op-sleutel--${soort}`}>{t.stiptheid.soorten[soort]}</span>
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell scope="col">{t.stiptheid.beeld}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rijen.map(({ naam, cijfers }) => (
              <Table.Row key={naam}>
                <Table.HeaderCell scope="row">{naam}</Table.HeaderCell>
                {SOORTEN.map((soort) => (
                  <Table.Cell key={soort} align="end">
                    {cijfers[soort] === undefined ? '–' : getal(cijfers[soort], taal)}
                  </Table.Cell>
                ))}
                <Table.Cell className="op-balkcel">
                  <Balk cijfers={cijfers} hoogste={hoogste} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Schuifvak>
    </div>
  )
}

/** How punctual was driven and how much, as bars with the same numbers in a table. */
export const Stiptheid = () => {
  const { t, taal } = useWoorden()
  const [periode, zetPeriode] = useState({ van: plusDagen(vandaag(), -WEEK), tot: vandaag() })
  const [velden, zetVelden] = useState({ van: inDatumveld(periode.van), tot: inDatumveld(periode.tot) })
  const stiptheid = useStiptheid(periode.van, periode.tot)
  const verstuur = (event: FormEvent): void => {
    event.preventDefault()
    zetPeriode({ van: uitDatumveld(velden.van), tot: uitDatumveld(velden.tot) })
  }
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.menu.gemeente.stiptheid}
      </Heading>
      <form className="op-paneel op-stapel" onSubmit={verstuur} noValidate>
        <Paragraph>{t.stiptheid.uitleg}</Paragraph>
        <div className="op-velden">
          {(['van', 'tot'] as const).map((veld) => (
            <Tekstveld
              key={veld}
              id={veld}
              label={t.stiptheid[veld]}
              hint={t.gemeente.datumHint}
              value={velden[veld]}
              onChange={(event) => zetVelden({ ...velden, [veld]: event.target.value })}
            />
          ))}
        </div>
        <Button type="submit">{t.stiptheid.toon}</Button>
      </form>
      {stiptheid.isError && <Foutmelding fout={stiptheid.error} opnieuw={() => void stiptheid.refetch()} />}
      {stiptheid.isPending && <Laden />}
      {stiptheid.data !== undefined && (
        <>
          <Cijfertabel
            kop={t.stiptheid.perDag}
            rijen={[
              ...stiptheid.data.perDag.map((dag) => ({ naam: dagKort(dag.datum, taal), cijfers: dag })),
              { naam: t.bijdragen.totaal, cijfers: stiptheid.data.totaal },
            ]}
          />
          <Cijfertabel
            kop={t.stiptheid.perVervoerder}
            rijen={stiptheid.data.perVervoerder.map((een) => ({ naam: een.vervoerder, cijfers: een }))}
          />
        </>
      )}
    </div>
  )
}
