import { type Gewoonlijk, plaatsVan } from '../onderdelen/adres/plaats.ts'
import { Button, Heading, knop, Paragraph } from '../onderdelen/basis/index.ts'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'wouter'
import type { Pas } from '../api/typen.ts'
import { useBoeken, type Boeken } from '../onderdelen/boeken/boeken.ts'
import { gewoonlijkVan } from '../onderdelen/boeken/gewoonlijk.ts'
import { Adresveld } from '../onderdelen/adres/Adresveld.tsx'
import { Foutenlijst } from '../onderdelen/boeken/Foutenlijst.tsx'
import { Geboekt } from '../onderdelen/boeken/Geboekt.tsx'
import { Bijzonderheden, Gezelschap, Hulpmiddelen } from '../onderdelen/boeken/Meenemen.tsx'
import { Oordeelpaneel } from '../onderdelen/boeken/Oordeelpaneel.tsx'
import { Wanneervelden } from '../onderdelen/boeken/Wanneervelden.tsx'
import { useRitnaam } from '../onderdelen/rit/ritnaam.ts'
import { useTitel } from '../onderdelen/schil/titel.ts'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { useRitten } from '../vragen/rit/ritten.ts'
import { foutenIn, type Veld, type Veldfouten } from '../onderdelen/boeken/wens.ts'
import { plaatsnaam } from '../teksten/plaatsnaam.ts'

/** Which fields each step asks; the last one asks nothing. */
const STAPPEN: readonly (readonly Veld[])[] = [['van', 'naar'], ['wanneer', 'terug'], ['kinderen'], []]
const TERUG_DAGEN = 365

const foutenBij = (stap: number, boeken: Boeken): Veldfouten => {
  const alle = foutenIn(boeken.wens)
  return Object.fromEntries(
    (STAPPEN[stap] ?? []).flatMap((veld) => (alle[veld] === undefined ? [] : [[veld, alle[veld]]])),
  )
}

interface StapProps {
  readonly boeken: Boeken
  readonly fouten: Veldfouten
  readonly gewoonlijk: readonly Gewoonlijk[]
}

const Waarheen = ({ boeken, fouten, gewoonlijk }: StapProps) => {
  const { t } = useWoorden()
  const { wens, zet } = boeken
  const adresfout = (soort: Veldfouten['van']): string | undefined =>
    soort === undefined ? undefined : soort === 'leeg' ? t.fout.leeg : t.fout.kies
  return (
    <>
      {gewoonlijk.length > 1 && (
        <div className="op-snel" role="group" aria-label={t.mijn.gewoonlijk}>
          {gewoonlijk
            .filter(({ waarom }) => waarom !== 'thuis')
            .slice(0, 4)
            .map(({ locatie }) => (
              <Button
                key={locatie.id}
                variant="secondary"
                aria-pressed={wens.naar.locatie?.id === locatie.id}
                onClick={() => zet({ naar: plaatsVan(locatie) })}
              >
                {plaatsnaam(locatie.weergavenaam)}
              </Button>
            ))}
        </div>
      )}
      <Adresveld
        id="naar"
        label={t.mijn.waarheen}
        plaats={wens.naar}
        onPlaats={(naar) => zet({ naar })}
        gewoonlijk={gewoonlijk}
        fout={adresfout(fouten.naar)}
      />
      <Adresveld
        id="van"
        label={t.mijn.ophalen}
        plaats={wens.van}
        onPlaats={(van) => zet({ van })}
        gewoonlijk={gewoonlijk}
        fout={adresfout(fouten.van)}
      />
    </>
  )
}

const Mee = ({ boeken, fouten }: StapProps) => {
  const { t } = useWoorden()
  const { wens, zet } = boeken
  return (
    <>
      <Gezelschap wens={wens} zet={zet} fouten={fouten} />
      <Hulpmiddelen wens={wens} zet={zet} />
      <details className="op-uitklap">
        <summary>{t.boeken.meer}</summary>
        <Bijzonderheden wens={wens} zet={zet} />
      </details>
    </>
  )
}

/** In the address, so that Back goes one step back. The first has none. */
const NAMEN = ['', 'wanneer', 'wie-en-wat', 'controle'] as const

const padVan = (stap: number): string => `/boeken${stap === 0 ? '' : `/${NAMEN[stap]}`}`

/** The first step that is not filled in yet, or the one that was asked. */
const stapVan = (naam: string | undefined, boeken: Boeken): number => {
  const gevraagd = Math.max(0, (NAMEN as readonly string[]).indexOf(naam ?? ''))
  const eerste = STAPPEN.findIndex((_, stap) => Object.keys(foutenBij(stap, boeken)).length > 0)
  return eerste === -1 ? gevraagd : Math.min(gevraagd, eerste)
}

interface Props {
  readonly pas: Pas
  /** Name of the step in the address. */
  readonly naam: string | undefined
}

/** A ride in four short steps; nothing is booked before the price was seen. */
const Ritboeken = ({ pas, naam }: Props) => {
  const { t } = useWoorden()
  const ritnaam = useRitnaam()
  const [, navigeer] = useLocation()
  const boeken = useBoeken(pas)
  const ritten = useRitten(pas.pasnummer, plusDagen(vandaag(), -TERUG_DAGEN), plusDagen(vandaag(), TERUG_DAGEN))
  const gewoonlijk = useMemo(() => gewoonlijkVan(pas, ritten.data ?? []), [pas, ritten.data])
  const stap = stapVan(naam, boeken)
  const [poging, zetPoging] = useState(0)
  const kop = useRef<HTMLHeadingElement>(null)
  const { gewijzigde } = boeken
  const titel = gewijzigde === undefined ? t.boeken.titel : t.boeken.wijzigTitel(ritnaam(gewijzigde))
  useTitel(boeken.klaar === undefined ? t.mijn.stappen[stap] : undefined, titel)
  useEffect(() => {
    zetPoging(0)
    kop.current?.focus()
  }, [stap])
  const laatste = STAPPEN.length - 1
  const fouten = poging === 0 ? {} : foutenBij(stap, boeken)
  const verder = (event: FormEvent): void => {
    event.preventDefault()
    if (stap === laatste) boeken.verstuur()
    else if (Object.keys(foutenBij(stap, boeken)).length > 0) zetPoging(poging + 1)
    else navigeer(padVan(stap + 1))
  }
  if (boeken.klaar !== undefined)
    return (
      <>
        <Heading level={1}>{t.boeken.titel}</Heading>
        <Geboekt
          {...boeken.klaar}
          niveau={2}
          nogEen={() => {
            boeken.leeg()
            navigeer(padVan(0))
          }}
        >
          <Link className={knop('secondary')} href="/ritten">
            {t.menu.pashouder.ritten}
          </Link>
        </Geboekt>
      </>
    )
  const props = { boeken, fouten, gewoonlijk }
  return (
    <form className="op-stapel" onSubmit={verder} noValidate>
      <Paragraph className="op-stap">
        {gewijzigde !== undefined && `${titel}. `}
        {t.mijn.stap(stap + 1, STAPPEN.length)}
      </Paragraph>
      <Heading level={1} ref={kop} tabIndex={-1}>
        {t.mijn.stappen[stap]}
      </Heading>
      <Foutenlijst key={poging} fouten={fouten} />
      {stap === 0 && <Waarheen {...props} />}
      {stap === 1 && (
        <Wanneervelden wens={boeken.wens} zet={boeken.zet} fouten={fouten} enkel={gewijzigde !== undefined} groot />
      )}
      {stap === 2 && <Mee {...props} />}
      {stap === laatste && <Oordeelpaneel boeken={boeken} niveau={2} />}
      <div className="op-knoppen">
        <Button type="submit" aria-disabled={boeken.bezig || (stap === laatste && boeken.kanNiet)}>
          {stap < laatste
            ? t.algemeen.volgende
            : boeken.bezig
              ? t.boeken.bezig
              : gewijzigde === undefined
                ? t.boeken.knop
                : t.boeken.wijzigKnop}
        </Button>
        {stap > 0 && (
          <Button variant="secondary" onClick={() => navigeer(padVan(stap - 1))}>
            {t.algemeen.vorige}
          </Button>
        )}
        {gewijzigde !== undefined && (
          <Button
            variant="tertiary"
            onClick={() => {
              boeken.leeg()
              navigeer('/ritten')
            }}
          >
            {t.boeken.nietWijzigen}
          </Button>
        )}
      </div>
    </form>
  )
}

export default Ritboeken
