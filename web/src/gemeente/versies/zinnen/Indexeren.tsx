import { useState, type FormEvent } from 'react'
import { Button, Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { Tekstveld } from '../../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../../teksten/index.tsx'
import { geindexeerd, type Document } from '../document/document.ts'

interface Props {
  readonly document: Document
  readonly onWordt: (document: Document) => void
}

/** A percentage as people write it. */
const PROCENT = /^[-−]?\d{1,2}([.,]\d{1,2})?$/

/** All amounts of the tariffs at once; somebody looks them over below. */
export const Indexeren = ({ document, onWordt }: Props) => {
  const { t } = useWoorden()
  const [procent, zetProcent] = useState('')
  const [stand, zetStand] = useState<'gedaan' | 'fout'>()
  const reken = (event: FormEvent): void => {
    event.preventDefault()
    const kaal = procent.replaceAll(/[%\s]/g, '')
    if (!PROCENT.test(kaal)) {
      zetStand('fout')
      return
    }
    onWordt(geindexeerd(document, Number(kaal.replace('−', '-').replace(',', '.'))))
    zetStand('gedaan')
    zetProcent('')
  }
  return (
    <form className="op-paneel op-stapel" onSubmit={reken} noValidate aria-labelledby="indexeren">
      <Heading level={2} size="level-3" id="indexeren">
        {t.versies.indexeren}
      </Heading>
      <Paragraph>{t.versies.indexerenUitleg}</Paragraph>
      <div className="op-kort">
        <Tekstveld
          id="versie-index"
          label={t.versies.index}
          hint={t.versies.indexHint}
          fout={stand === 'fout' ? t.versies.indexFout : undefined}
          autoComplete="off"
          value={procent}
          onChange={(event) => {
            zetProcent(event.target.value)
            zetStand(undefined)
          }}
        />
      </div>
      <Button type="submit" variant="secondary">
        {t.versies.rekenOm}
      </Button>
      <p role="status">{stand === 'gedaan' ? t.versies.omgerekend : ''}</p>
    </form>
  )
}
