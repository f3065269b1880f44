import { useState } from 'react'
import { Link } from 'wouter'
import type { Importverzoek } from '../../api/typen.ts'
import { Button, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { getal } from '../../teksten/weergave.ts'
import { useImporteer } from '../../vragen/pas/importen.ts'
import { Bestandskeuze } from './Bestandskeuze.tsx'
import { Fouten } from './Fouten.tsx'
import { leesBestand } from './lees.ts'
import { Twijfels } from './Twijfels.tsx'
import { Vergelijking } from './Vergelijking.tsx'

/** A municipality moves in: a file is looked at, doubts are settled, and then its passes are taken over. */
export const Overnemen = () => {
  const { t, taal } = useWoorden()
  const [verzoek, zetVerzoek] = useState<Importverzoek>()
  const kijk = useImporteer('kijken')
  const neemOver = useImporteer('overnemen')
  const bezig = kijk.isPending || neemOver.isPending
  const bekijk = (opdracht: Importverzoek): void => {
    if (bezig) return
    zetVerzoek(opdracht)
    neemOver.reset()
    kijk.mutate(opdracht)
  }
  const bekeken = kijk.data
  const klaar = neemOver.data
  const twijfels = bekeken?.fouten.filter(({ voorstellen }) => voorstellen !== undefined) ?? []
  const fouten = bekeken?.fouten.filter(({ voorstellen }) => voorstellen === undefined) ?? []
  const gekozen = Object.keys(verzoek?.adressen ?? {}).length
  return (
    <div className="op-stapel">
      <Paginakop titel={t.overnemen.titel} naar="/" naam={t.menu.gemeente.passen} />
      <Bestandskeuze bezig={bezig} woorden={t.overnemen} lees={leesBestand} onGelezen={bekijk} />
      <Link className="op-link" href="/overnemen/ritten">
        {t.rittenOvernemen.naar}
      </Link>
      {kijk.isError && <Foutmelding fout={kijk.error} />}
      {neemOver.isError && <Foutmelding fout={neemOver.error} />}
      {bezig && <Laden />}
      {neemOver.isPending && neemOver.voortgang !== undefined && (
        <Paragraph role="status">
          {t.overnemen.voortgang(getal(neemOver.voortgang.gedaan, taal), getal(neemOver.voortgang.rijen, taal))}
        </Paragraph>
      )}
      {bekeken !== undefined && klaar === undefined && (
        <>
          {neemOver.isIdle && (
            <Gelukt
              key={kijk.submittedAt}
              kop={t.overnemen.bekeken}
              severity={bekeken.fouten.length === 0 ? 'success' : 'warning'}
            >
              <Paragraph>
                {bekeken.fouten.length === 0
                  ? t.overnemen.goed
                  : t.overnemen.foutenIn(getal(bekeken.fouten.length, taal))}{' '}
                {t.overnemen.nietsGedaan}
              </Paragraph>
              {gekozen > 0 && <Paragraph>{t.overnemen.gekozen(getal(gekozen, taal))}</Paragraph>}
            </Gelukt>
          )}
          {twijfels.length > 0 && verzoek !== undefined && (
            <Twijfels
              key={kijk.submittedAt}
              twijfels={twijfels}
              onGekozen={(adressen) => bekijk({ ...verzoek, adressen: { ...verzoek.adressen, ...adressen } })}
            />
          )}
          {fouten.length > 0 && <Fouten fouten={fouten} />}
          {bekeken.fouten.length === 0 && neemOver.isIdle && <Vergelijking verslag={bekeken} />}
          {bekeken.fouten.length === 0 && bekeken.nieuw === 0 && <Paragraph>{t.overnemen.nietsNieuws}</Paragraph>}
          {bekeken.fouten.length === 0 && bekeken.nieuw > 0 && verzoek !== undefined && (
            <div className="op-knoppen">
              <Button onClick={() => bezig || neemOver.mutate(verzoek)}>{t.overnemen.neemOver}</Button>
            </div>
          )}
        </>
      )}
      {klaar !== undefined && (
        <>
          <Gelukt key={neemOver.submittedAt} kop={t.overnemen.klaar} />
          <Vergelijking verslag={klaar} />
        </>
      )}
    </div>
  )
}
