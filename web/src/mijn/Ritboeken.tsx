import { type Gewoonlijk, plaatsVan } from '../onderdelen/adres/plaats.ts'
import { Button, Heading, Paragraph } from '../onderdelen/basis/index.ts'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Pas } from '../api/typen.ts'
import { useBoeken, type Boeken } from '../onderdelen/boeken/boeken.ts'
import { gewoonlijkVan } from '../onderdelen/boeken/gewoonlijk.ts'
import { Adresveld } from '../onderdelen/adres/Adresveld.tsx'
import { Foutenlijst } from '../onderdelen/boeken/Foutenlijst.tsx'
import { Geboekt } from '../onderdelen/boeken/Geboekt.tsx'
import { Bijzonderheden, Gezelschap, Hulpmiddelen } from '../onderdelen/boeken/Meenemen.tsx'
import { Oordeelpaneel } from '../onderdelen/boeken/Oordeelpaneel.tsx'
import { Wanneervelden } from '../onderdelen/boeken/Wanneervelden.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { useRitten } from '../vragen/ritten.ts'
import { foutenIn, type Veld, type Veldfouten } from '../onderdelen/boeken/wens.ts'

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
                {locatie.weergavenaam}
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

/** A ride in four short steps; nothing is booked before the price was seen. */
export const Ritboeken = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const boeken = useBoeken(pas)
  const ritten = useRitten(pas.pasnummer, plusDagen(vandaag(), -TERUG_DAGEN), plusDagen(vandaag(), TERUG_DAGEN))
  const gewoonlijk = gewoonlijkVan(pas, ritten.data ?? [])
  const [stap, zetStap] = useState(0)
  const [poging, zetPoging] = useState(0)
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [stap])
  const laatste = STAPPEN.length - 1
  const fouten = poging === 0 ? {} : foutenBij(stap, boeken)
  const ga = (naar: number): void => {
    zetPoging(0)
    zetStap(naar)
  }
  const verder = (event: FormEvent): void => {
    event.preventDefault()
    if (stap === laatste) boeken.verstuur()
    else if (Object.keys(foutenBij(stap, boeken)).length > 0) zetPoging(poging + 1)
    else ga(stap + 1)
  }
  if (boeken.klaar !== undefined)
    return (
      <>
        <Heading level={1}>{t.boeken.titel}</Heading>
        <Geboekt
          ritten={boeken.klaar}
          gewijzigd={false}
          niveau={2}
          nogEen={() => {
            boeken.leeg()
            ga(0)
          }}
        />
      </>
    )
  const props = { boeken, fouten, gewoonlijk }
  return (
    <form className="op-stapel" onSubmit={verder} noValidate>
      <Paragraph className="op-stap">{t.mijn.stap(stap + 1, STAPPEN.length)}</Paragraph>
      <Heading level={1} ref={kop} tabIndex={-1}>
        {t.mijn.stappen[stap]}
      </Heading>
      <Foutenlijst key={poging} fouten={fouten} />
      {stap === 0 && <Waarheen {...props} />}
      {stap === 1 && <Wanneervelden wens={boeken.wens} zet={boeken.zet} fouten={fouten} />}
      {stap === 2 && <Mee {...props} />}
      {stap === laatste && <Oordeelpaneel boeken={boeken} niveau={2} />}
      <div className="op-knoppen">
        <Button type="submit" aria-disabled={boeken.bezig}>
          {stap < laatste ? t.algemeen.volgende : boeken.bezig ? t.boeken.bezig : t.boeken.knop}
        </Button>
        {stap > 0 && (
          <Button variant="secondary" onClick={() => ga(stap - 1)}>
            {t.algemeen.vorige}
          </Button>
        )}
      </div>
    </form>
  )
}
