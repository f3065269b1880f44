import { useState } from 'react'
import type { Ritimportverslag, Ritimportverzoek } from '../../api/typen.ts'
import { Button, Feiten, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { Foutmelding } from '../../onderdelen/melding/Foutmelding.tsx'
import { Gelukt } from '../../onderdelen/melding/Gelukt.tsx'
import { Laden } from '../../onderdelen/melding/Laden.tsx'
import { Paginakop } from '../../onderdelen/schil/Paginakop.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { getal, kilometers } from '../../teksten/weergave.ts'
import { useImporteerRitten } from '../../vragen/rit/importen.ts'
import { Bestandskeuze } from './Bestandskeuze.tsx'
import { Fouten } from './Fouten.tsx'
import { leesRitbestand } from './lees.ts'

/** What is in the file, and what of it is in Opstap. */
const Cijfers = ({ verslag: { proef, rijen, nieuw, gelijk, anders, meter } }: { verslag: Ritimportverslag }) => {
  const { t, taal } = useWoorden()
  const { uitkomst } = t.rittenOvernemen
  const feiten = [
    [uitkomst.rijen, getal(rijen, taal)],
    [proef ? uitkomst.nieuwProef : uitkomst.nieuw, getal(nieuw, taal)],
    [uitkomst.gelijk, getal(gelijk, taal)],
    [uitkomst.anders, getal(anders, taal)],
    [uitkomst.afstand, t.algemeen.km(kilometers(meter, taal))],
  ] as const
  return (
    <section className="op-paneel op-stapel" aria-labelledby="cijfers">
      <Heading level={2} size="level-3" id="cijfers">
        {t.overnemen.vergelijking}
      </Heading>
      <Feiten feiten={feiten} />
    </section>
  )
}

/** A municipality moves in: a file of booked rides is looked at, and then each is booked. */
export const Rittenovernemen = () => {
  const { t, taal } = useWoorden()
  const woorden = t.rittenOvernemen
  const [verzoek, zetVerzoek] = useState<Ritimportverzoek>()
  const kijk = useImporteerRitten('kijken')
  const boek = useImporteerRitten('overnemen')
  const bezig = kijk.isPending || boek.isPending
  const bekijk = (opdracht: Ritimportverzoek): void => {
    if (bezig) return
    zetVerzoek(opdracht)
    boek.reset()
    kijk.mutate(opdracht)
  }
  const bekeken = kijk.data
  const klaar = boek.data
  const aantal = bekeken?.fouten.length ?? 0
  return (
    <div className="op-stapel">
      <Paginakop titel={woorden.titel} naar="/overnemen" naam={t.overnemen.naar} />
      <Bestandskeuze bezig={bezig} woorden={woorden} lees={leesRitbestand} onGelezen={bekijk} />
      {kijk.isError && <Foutmelding fout={kijk.error} />}
      {boek.isError && <Foutmelding fout={boek.error} />}
      {bezig && <Laden />}
      {boek.isPending && boek.voortgang !== undefined && (
        <Paragraph role="status">
          {woorden.voortgang(getal(boek.voortgang.gedaan, taal), getal(boek.voortgang.rijen, taal))}
        </Paragraph>
      )}
      {bekeken !== undefined && klaar === undefined && (
        <>
          {boek.isIdle && (
            <Gelukt key={kijk.submittedAt} kop={t.overnemen.bekeken} severity={aantal === 0 ? 'success' : 'warning'}>
              <Paragraph>
                {aantal === 0 ? t.overnemen.goed : t.overnemen.foutenIn(getal(aantal, taal))} {t.overnemen.nietsGedaan}
              </Paragraph>
              {aantal > 0 && <Paragraph>{woorden.afwijken}</Paragraph>}
            </Gelukt>
          )}
          {aantal > 0 && <Fouten fouten={bekeken.fouten} />}
          {aantal === 0 && boek.isIdle && <Cijfers verslag={bekeken} />}
          {aantal === 0 && bekeken.nieuw === 0 && <Paragraph>{woorden.nietsNieuws}</Paragraph>}
          {aantal === 0 && bekeken.nieuw > 0 && verzoek !== undefined && (
            <div className="op-knoppen">
              <Button onClick={() => bezig || boek.mutate(verzoek)}>{woorden.neemOver}</Button>
            </div>
          )}
        </>
      )}
      {klaar !== undefined && (
        <>
          <Gelukt
            key={boek.submittedAt}
            kop={klaar.fouten.length === 0 ? woorden.klaar : woorden.nietAlles}
            severity={klaar.fouten.length === 0 ? 'success' : 'warning'}
          >
            {klaar.fouten.length > 0 && <Paragraph>{woorden.net}</Paragraph>}
          </Gelukt>
          {klaar.fouten.length > 0 && <Fouten fouten={klaar.fouten} />}
          <Cijfers verslag={klaar} />
        </>
      )}
    </div>
  )
}
