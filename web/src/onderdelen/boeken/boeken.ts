import { useState } from 'react'
import { isOnzeker } from '../../api/sleutel.ts'
import type { Boekingsaanvraag, Pas, Rit, Ritaanvraag } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { legKlaar, useConcept } from '../formulier/concept.ts'
import { useRust } from '../formulier/hooks.ts'
import { useBeoordeling, useBoek, useRittenNu, useWijzig, wijzigingVan } from '../../vragen/rit/ritten.ts'
import { aanvraagVan, foutenIn, isNieuw, nieuweWens, wensVan, wensZoals, type Veldfouten, type Wens } from './wens.ts'

/** How long somebody stops typing before the ride is judged. */
const RUST_MS = 250

/** What is filled in of a ride, and of which booked one it is a change. */
interface Ritconcept {
  readonly wens: Wens
  readonly gewijzigde?: Rit | undefined
}

/** Of the form for rides of a pass. */
export const conceptnaam = (pasnummer: string): string => `rit ${pasnummer}`

/** Fills in a ride once more, for the form to open with; also its way back, where there was one. */
export const legRitKlaar = (pas: Pas, rit: Rit, terug: Rit | undefined): void =>
  legKlaar(conceptnaam(pas.pasnummer), { wens: wensZoals(rit, terug, pas) } satisfies Ritconcept)

/** Fills in a booked ride as it stands, for the form to open with. */
export const legWijzigingKlaar = (pas: Pas, rit: Rit): void =>
  legKlaar(conceptnaam(pas.pasnummer), { wens: wensVan(rit, pas), gewijzigde: rit } satisfies Ritconcept)

/** Everything that a form for a ride does: filling in, being judged meanwhile, booking or changing. */
export const useBoeken = (pas: Pas) => {
  const { rollen } = useOpstap().persoon
  const [{ wens, gewijzigde }, zetConcept] = useConcept<Ritconcept>(
    conceptnaam(pas.pasnummer),
    () => ({ wens: nieuweWens(pas) }),
    (concept) => isNieuw(concept.wens, pas),
  )
  const [besluit, zetBesluit] = useState('')
  // How often somebody tried with faults: each time the summary takes the focus.
  const [poging, zetPoging] = useState(0)
  const [klaar, zetKlaar] = useState<{ readonly ritten: readonly Rit[]; readonly gewijzigd: boolean }>()
  const [onzeker, zetOnzeker] = useState(false)
  const boek = useBoek(pas.pasnummer)
  const wijzig = useWijzig(pas.pasnummer)
  const aanvraag = aanvraagVan(wens, pas.pasnummer)
  const rustig = useRust(wens, RUST_MS)
  const [zoalsNu] = useRittenNu(gewijzigde === undefined ? [] : [gewijzigde])
  /** Cancelled or driven since somebody began to change it. */
  const weg = zoalsNu === undefined || zoalsNu.status === 'geboekt' ? undefined : zoalsNu
  const gevraagd = useBeoordeling(
    aanvraag === undefined || weg !== undefined ? undefined : aanvraagVan(rustig, pas.pasnummer),
    gewijzigde?.ritnummer,
  )
  const beoordeling = aanvraag === undefined || weg !== undefined ? undefined : gevraagd
  const fouten: Veldfouten = poging === 0 ? {} : foutenIn(wens)
  const bezig = boek.isPending || wijzig.isPending
  const oordeel = rustig === wens && beoordeling?.isPlaceholderData === false ? beoordeling.data?.uitkomst : undefined
  /** What is judged to be impossible is not sent, unless somebody may decide otherwise and did. */
  const kanNiet = weg !== undefined || (oordeel !== undefined && oordeel !== 'toegestaan' && besluit.trim() === '')

  /** A centralist says who agreed; a municipality says why it sets its own rule aside. Of a ride that may be made nothing is asked. */
  const metBesluit = (vraag: Ritaanvraag): Boekingsaanvraag => {
    const tekst = besluit.trim()
    if (tekst === '' || beoordeling?.data?.uitkomst === 'toegestaan') return vraag
    return rollen.includes('centralist')
      ? { ...vraag, akkoord: { door: tekst } }
      : { ...vraag, afwijking: { motivering: tekst } }
  }
  const vergeetFout = (): void => {
    boek.reset()
    wijzig.reset()
    zetOnzeker(false)
  }
  const gelukt = (ritten: readonly Rit[]): void => {
    zetOnzeker(false)
    zetKlaar({ ritten, gewijzigd: gewijzigde !== undefined })
    // What is booked is no draft any more.
    zetConcept(() => ({ wens: nieuweWens(pas) }))
  }
  const onError = (fout: unknown): void => zetOnzeker(isOnzeker(fout))
  const begin = (concept: Ritconcept): void => {
    vergeetFout()
    zetBesluit('')
    zetPoging(0)
    zetKlaar(undefined)
    zetConcept(() => concept)
  }
  const verstuur = (): void => {
    if (bezig || (kanNiet && !onzeker)) return
    zetPoging((nu) => nu + 1)
    if (aanvraag === undefined) return
    if (gewijzigde !== undefined) {
      const { ritnummer } = gewijzigde
      wijzig.mutate({ ritnummer, wijziging: wijzigingVan(aanvraag) }, { onSuccess: (rit) => gelukt([rit]), onError })
      return
    }
    const vraag = onzeker && boek.variables !== undefined ? boek.variables : metBesluit(aanvraag)
    boek.mutate(vraag, { onSuccess: ({ ritten }) => gelukt(ritten), onError })
  }
  return {
    wens,
    fouten,
    poging,
    /** The rides that were booked or changed just now. */
    klaar,
    gewijzigde,
    weg,
    besluit,
    zetBesluit,
    beoordeling,
    bezig,
    kanNiet,
    fout: gewijzigde === undefined ? boek.error : wijzig.error,
    /** Nobody knows whether it was booked: only sending the very same once more tells. */
    onzeker,
    /** What went wrong was about the wish as it was. */
    zet: (verandering: Partial<Wens>) => {
      if (!bezig) vergeetFout()
      zetConcept((nu) => ({ ...nu, wens: { ...nu.wens, ...verandering } }))
    },
    vervang: (nieuw: Wens) => begin({ wens: nieuw, gewijzigde }),
    begin: (nieuw: Wens) => begin({ wens: nieuw }),
    leeg: () => begin({ wens: nieuweWens(pas) }),
    wijzig: (rit: Rit) => begin({ wens: wensVan(rit, pas), gewijzigde: rit }),
    verstuur,
  }
}

export type Boeken = ReturnType<typeof useBoeken>
