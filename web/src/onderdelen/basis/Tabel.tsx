import type { ComponentProps } from 'react'
import { klassen } from './klassen.ts'

interface Uitlijning {
  readonly align?: 'end'
}

interface Kop {
  /** The name of its column, for a card. */
  readonly kop?: string
}

const cel = (align: Uitlijning['align'], className: string | undefined): string | undefined =>
  klassen(align === 'end' && 'op-tabel__getal', className) || undefined

interface Kaarten {
  /** On a narrow screen each row is a card: each cell says what it is. */
  readonly kaarten?: boolean
}

const Tabel = ({ className, kaarten = false, ...rest }: ComponentProps<'table'> & Kaarten) => (
  <table {...rest} className={klassen('op-tabel', kaarten && 'op-tabel--kaarten', className)} />
)

export const Table = Object.assign(Tabel, {
  Caption: (props: ComponentProps<'caption'>) => <caption {...props} />,
  Header: (props: ComponentProps<'thead'>) => <thead {...props} />,
  /** A header of columns that have no more than a name. */
  Columns: ({ names }: { readonly names: readonly string[] }) => (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  ),
  Body: (props: ComponentProps<'tbody'>) => <tbody {...props} />,
  Row: (props: ComponentProps<'tr'>) => <tr {...props} />,
  HeaderCell: ({ align, className, ...rest }: Omit<ComponentProps<'th'>, 'align'> & Uitlijning) => (
    <th {...rest} className={cel(align, className)} />
  ),
  Cell: ({ align, className, kop, ...rest }: Omit<ComponentProps<'td'>, 'align'> & Uitlijning & Kop) => (
    <td {...rest} data-kop={kop} className={cel(align, className)} />
  ),
})

const Gegevens = ({ className, ...rest }: ComponentProps<'dl'>) => (
  <dl {...rest} className={klassen('op-gegevens', className)} />
)

/** Names with what they say. */
export const DescriptionList = Object.assign(Gegevens, {
  Section: (props: ComponentProps<'div'>) => <div {...props} />,
  Term: (props: ComponentProps<'dt'>) => <dt {...props} />,
  Description: (props: ComponentProps<'dd'>) => <dd {...props} />,
})
