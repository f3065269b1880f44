import { useLocation } from 'wouter'
import { Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { vandaag } from '../../lezen/tijd.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { useRegelingschema, useVersie, useVersies } from '../../vragen/beleid/regelingen.ts'
import { Bewerken } from './Bewerken.tsx'
import { nieuwVan, type Document } from './document/document.ts'
import { leegVan } from './document/schema.ts'

/** New rules mostly begin with a year. */
const volgendJaar = (): string => `${Number(vandaag().slice(0, 4)) + 1}-01-01`

/** New rules, that begin as a copy of those that hold last. */
export const Nieuw = () => {
  const { t } = useWoorden()
  useTitel(t.versies.nieuw)
  const [, ga] = useLocation()
  const { persoon } = useOpstap()
  const versies = useVersies()
  // The list begins with what begins last.
  const laatste = versies.data?.find(({ status, werking }) => status === 'vastgesteld' && werking !== 'voorbij')
  const was = useVersie(laatste?.versie)
  const schema = useRegelingschema()
  const fout = versies.error ?? was.error ?? schema.error
  /** Of a municipality that has no rules yet: what every regeling has, to be filled in. */
  const leeg = (): Document => {
    const begin = { gemeente: persoon.gemeente, geldigVanaf: volgendJaar(), gecontroleerdOp: vandaag() }
    return { ...(leegVan(schema.data ?? {}) as Document), ...begin }
  }
  const isEerste = versies.data !== undefined && laatste === undefined && schema.data !== undefined
  const eerste = isEerste ? leeg() : undefined
  const begin = was.data === undefined ? eerste : nieuwVan(was.data.regeling, volgendJaar(), vandaag())
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {t.versies.nieuw}
      </Heading>
      <Paragraph>{t.versies.nieuwUitleg}</Paragraph>
      {fout !== null && <Foutmelding fout={fout} />}
      {begin === undefined && fout === null && <Laden />}
      {begin !== undefined && (
        <Bewerken begin={begin} naar={(versie) => ga(`/regels/versies/${encodeURIComponent(versie)}`)} />
      )}
    </div>
  )
}
