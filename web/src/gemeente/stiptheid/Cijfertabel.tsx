import { Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'

interface Props<R> {
  readonly naam: string
  /** What a row is: a day, a carrier. */
  readonly rijkop: string
  /** Rows that are named in the words of the rules, whatever the language of the page. */
  readonly rijtaal?: 'nl' | undefined
  readonly kolommen: readonly (readonly [string, (cijfers: R) => string])[]
  readonly rijen: readonly (readonly [string, R])[]
}

/** The numbers of a picture, to read and to copy. */
export const Cijfertabel = <R,>({ naam, rijkop, rijtaal, kolommen, rijen }: Props<R>) => (
  <Schuifvak naam={naam}>
    <Table className="op-cijfers">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell scope="col">{rijkop}</Table.HeaderCell>
          {kolommen.map(([kop]) => (
            <Table.HeaderCell key={kop} scope="col" align="end">
              {kop}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rijen.map(([rij, cijfers]) => (
          <Table.Row key={rij}>
            <Table.HeaderCell scope="row" lang={rijtaal}>
              {rij}
            </Table.HeaderCell>
            {kolommen.map(([kop, waarde]) => (
              <Table.Cell key={kop} align="end">
                {waarde(cijfers)}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </Schuifvak>
)
