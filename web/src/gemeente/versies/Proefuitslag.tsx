import type { Beleidsproef, Regelinginhoud, Regelingmelding } from '../../api/typen.ts'
import { Heading, Link, Paragraph, Table } from '../../onderdelen/basis/index.ts'
import { Schuifvak } from '../../onderdelen/formulier/Schuifvak.tsx'
import { nederlands } from '../../onderdelen/melding/nederlands.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { euro } from '../../teksten/weergave.ts'
import { Proefrit } from './Proefrit.tsx'
import { padTekst } from './document/document.ts'
import { idVan, padVan, plekOf } from './zinnen/formulier.ts'

interface Props {
  readonly kop: string
  readonly meldingen: readonly Regelingmelding[]
  readonly inhoud: Regelinginhoud
}

const Meldingen = ({ kop, meldingen, inhoud: { regeling = {} } }: Props) => (
  <>
    <Paragraph>
      <strong>{kop}</strong>
    </Paragraph>
    <ul className="op-lijst">
      {meldingen.map(({ pad, detail }) => (
        <li key={`${pad} ${detail}`}>
          <Link className="op-plek" href={`#${idVan(padTekst(plekOf(regeling, padVan(pad))))}`}>
            {pad}
          </Link>
          : {nederlands(detail)}
        </li>
      ))}
    </ul>
  </>
)

const waardeTekst = (waarde: unknown): string => {
  if (waarde === undefined) return '–'
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde)
}

/** What is otherwise than in the rules that would hold without these. */
const Vergelijking = ({ verschillen }: Pick<Beleidsproef, 'verschillen'>) => {
  const { t } = useWoorden()
  return (
    <Schuifvak naam={t.versies.vergelijking}>
      <Table>
        <Table.Columns names={t.versies.vergelijkkolommen} />
        <Table.Body>
          {verschillen.map(({ pad, uitleg, was, wordt }) => (
            <Table.Row key={pad}>
              <Table.HeaderCell scope="row">
                {nederlands(uitleg)} <code className="op-plek">{pad}</code>
              </Table.HeaderCell>
              <Table.Cell>{waardeTekst(was)}</Table.Cell>
              <Table.Cell>{waardeTekst(wordt)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Schuifvak>
  )
}

/** The fares that the document itself says that were published, worked out again. */
const Voorbeelden = ({ voorbeelden }: Pick<Beleidsproef, 'voorbeelden'>) => {
  const { t, taal } = useWoorden()
  const bedrag = (cent: number | null): string => (cent === null ? '–' : euro(cent, taal))
  return (
    <Schuifvak naam={t.versies.voorbeelden}>
      <Table>
        <Table.Columns names={t.versies.voorbeeldkolommen} />
        <Table.Body>
          {voorbeelden.map(({ omschrijving, verwachtCent, verwachtGeweigerd, berekendCent, redenen, klopt }) => (
            <Table.Row key={omschrijving}>
              <Table.HeaderCell scope="row">{nederlands(omschrijving)}</Table.HeaderCell>
              <Table.Cell>{verwachtGeweigerd === undefined ? bedrag(verwachtCent) : t.versies.magNiet}</Table.Cell>
              <Table.Cell>{redenen.length > 0 ? t.versies.magNiet : bedrag(berekendCent)}</Table.Cell>
              <Table.Cell>{klopt ? t.versies.klopt : t.versies.kloptNiet}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Schuifvak>
  )
}

/** What is wrong, what is strange, what is otherwise, and what rides would cost. */
export const Proefuitslag = ({ proef, inhoud }: { proef: Beleidsproef; inhoud: Regelinginhoud }) => {
  const { t } = useWoorden()
  const { fouten, waarschuwingen, voorbeelden, verschillen, vergelekenMet, geldig } = proef
  return (
    <section className="op-paneel op-stapel" aria-labelledby="proef">
      <Heading level={2} size="level-3" id="proef">
        {t.versies.proef}
      </Heading>
      <Paragraph role="status">{geldig ? t.versies.geldig : t.versies.ongeldig(fouten.length)}</Paragraph>
      {fouten.length > 0 && <Meldingen kop={t.versies.fouten} meldingen={fouten} inhoud={inhoud} />}
      {waarschuwingen.length > 0 && (
        <Meldingen kop={t.versies.waarschuwingen} meldingen={waarschuwingen} inhoud={inhoud} />
      )}
      {geldig && (
        <>
          <Heading level={3} size="level-4">
            {t.versies.vergelijking}
          </Heading>
          <Paragraph>
            {vergelekenMet === undefined
              ? t.versies.nietsOmTeVergelijken
              : verschillen.length === 0
                ? t.versies.geenVerschil(vergelekenMet.geldigVanaf)
                : t.versies.verschilMet(vergelekenMet.geldigVanaf)}
          </Paragraph>
          {verschillen.length > 0 && <Vergelijking verschillen={verschillen} />}
          <Heading level={3} size="level-4">
            {t.versies.voorbeelden}
          </Heading>
          {voorbeelden.length > 0 && <Voorbeelden voorbeelden={voorbeelden} />}
          <Proefrit inhoud={inhoud} />
        </>
      )}
    </section>
  )
}
