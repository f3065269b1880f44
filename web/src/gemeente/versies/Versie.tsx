import { useState } from 'react'
import { Link as Wissel, useLocation } from 'wouter'
import type { Regelingversie, VastgesteldeRegeling } from '../../api/typen.ts'
import { Button, DescriptionList, Heading, knop, Link } from '../../onderdelen/basis/index.ts'
import { Bevestigvenster } from '../../onderdelen/melding/Bevestigvenster.tsx'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { nederlands } from '../../onderdelen/melding/nederlands.tsx'
import { useTitel } from '../../onderdelen/schil/titel.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit } from '../../teksten/weergave.ts'
import { useBeleidsproef, useTrekIn, useVersie } from '../../vragen/beleid/regelingen.ts'
import { AndereRitten } from './AndereRitten.tsx'
import { Bewerken } from './Bewerken.tsx'
import { Proefuitslag } from './Proefuitslag.tsx'
import { Simulaties } from './simulatie/Simulaties.tsx'
import { Vaststellen } from './Vaststellen.tsx'

/** Who wrote it, who fixed it, by which decision. */
const Herkomst = ({ versie }: { versie: Regelingversie }) => {
  const { t, taal } = useWoorden()
  const { status, werking, geschreven, vaststelling, reden } = versie
  const door = ({ op, wie }: { op: string; wie: string }): string =>
    t.versies.opDoor(datumVoluit(datumVan(op), taal), wie)
  const regels: (readonly [string, React.ReactNode])[] = [
    [t.versies.stand, werking === undefined ? t.versies.status[status] : t.versies.werking[werking]],
    [t.versies.geschreven, geschreven === undefined ? t.versies.meegeleverd : door(geschreven)],
    ...(reden === undefined ? [] : [[t.versies.waarom, nederlands(reden)] as const]),
    ...(vaststelling === undefined
      ? []
      : [
          [t.versies.vastgesteld, door(vaststelling)] as const,
          [
            t.versies.besluit,
            <>
              {nederlands(vaststelling.besluit)} ({datumVoluit(vaststelling.datum, taal)}){' '}
              {vaststelling.url !== undefined && (
                <Link href={vaststelling.url} target="_blank" rel="noopener noreferrer">
                  {t.algemeen.bekijkRegeling}
                </Link>
              )}
            </>,
          ] as const,
        ]),
  ]
  return (
    <DescriptionList>
      {regels.map(([naam, waarde]) => (
        <DescriptionList.Section key={naam}>
          <DescriptionList.Term>{naam}</DescriptionList.Term>
          <DescriptionList.Description>{waarde}</DescriptionList.Description>
        </DescriptionList.Section>
      ))}
    </DescriptionList>
  )
}

const Weggooien = ({ versie }: { versie: string }) => {
  const { t } = useWoorden()
  const [, ga] = useLocation()
  const trekIn = useTrekIn()
  const [vraag, zetVraag] = useState(false)
  return (
    <>
      {trekIn.isError && <Foutmelding fout={trekIn.error} />}
      <Button variant="tertiary" onClick={() => zetVraag(true)}>
        {t.versies.gooiWeg}
      </Button>
      {vraag && (
        <Bevestigvenster
          titel={t.versies.gooiWeg}
          vraag={t.versies.gooiWegVraag}
          knop={t.versies.jaGooiWeg}
          doe={() => trekIn.mutate(versie, { onSuccess: () => ga('/regels/versies') })}
          sluit={() => zetVraag(false)}
        />
      )}
    </>
  )
}

/** What is fixed is compared and tried, and not changed. */
const Vast = ({ versie }: { versie: Regelingversie }) => {
  const inhoud = { regeling: versie.regeling }
  const { data, error } = useBeleidsproef(inhoud)
  if (error !== null) return <Foutmelding fout={error} />
  return data === undefined ? <Laden /> : <Proefuitslag proef={data} inhoud={inhoud} />
}

/** One version: what it is, and while it is a concept all that can be done with it. */
export const Versie = ({ versie: nummer }: { versie: string }) => {
  const { t, taal } = useWoorden()
  const { data, error, refetch } = useVersie(nummer)
  const [vastgesteld, zetVastgesteld] = useState<VastgesteldeRegeling>()
  const titel = data === undefined ? t.versies.titel : t.versies.vanaf(datumVoluit(data.geldigVanaf, taal))
  useTitel(titel)
  if (error !== null) return <Foutmelding fout={error} opnieuw={() => void refetch()} />
  if (data === undefined) return <Laden />
  const { bewerking, reden } = data
  return (
    <div className="op-stapel">
      <Heading level={1} size="level-2">
        {titel}
      </Heading>
      {vastgesteld !== undefined && <Gelukt kop={t.versies.isVastgesteld} />}
      <Herkomst versie={data} />
      <div className="op-knoppen">
        <Wissel className={knop('secondary')} href="/regels/versies">
          {t.versies.titel}
        </Wissel>
        {data.status === 'concept' && <Weggooien versie={nummer} />}
      </div>
      {data.status === 'concept' && bewerking !== undefined ? (
        <>
          <Bewerken key={bewerking} begin={data.regeling} was={{ versie: nummer, bewerking, reden }} />
          <Simulaties versie={nummer} />
          <AndereRitten versie={nummer} />
          <Vaststellen versie={data} klaar={zetVastgesteld} />
        </>
      ) : (
        <>
          {data.werking !== 'voorbij' && <AndereRitten versie={nummer} eerste={vastgesteld} />}
          <Vast versie={data} />
          <Simulaties versie={nummer} />
        </>
      )}
    </div>
  )
}
