import { Link } from 'wouter'
import { useTitel } from './titel.ts'
import { Heading, Paragraph } from '../basis/index.ts'

interface Props {
  readonly titel: string
  /** What the page is a part of, in the title of the window. */
  readonly deelVan?: string
  readonly naar: string
  readonly naam: string
  readonly uitleg?: string
}

/** What a page begins with: its title, also of the window, the way to the page that it goes with, and what it is for. */
export const Paginakop = ({ titel, deelVan, naar, naam, uitleg }: Props) => {
  useTitel(titel, deelVan)
  return (
    <>
      <Heading level={1} size="level-2">
        {titel}
      </Heading>
      <Link className="op-link" href={naar}>
        {naam}
      </Link>
      {uitleg !== undefined && <Paragraph>{uitleg}</Paragraph>}
    </>
  )
}
