import { useState } from 'react'
import { isOnzeker } from '../../api/sleutel.ts'
import type { Boekingsaanvraag, Pas, Rit, Ritaanvraag } from '../../api/typen.ts'
import { useOpstap } from '../../api/opstap.tsx'
import { useRust } from '../formulier/hooks.ts'
import { useBeoordeling, useBoek, useWijzig, wijzigingVan } from '../../vragen/ritten.ts'
import { aanvraagVan, foutenIn, nieuweWens, wensVan, type Veldfouten, type Wens } from './wens.ts'

/** How long somebody stops typing before the ride is judged. */
const RUST_MS = 250

/** Everything that a form for a ride does: filling in, being judged meanwhile, booking or changing. */
export const useBoeken = (pas: Pas) => {
  const { rollen } = useOpstap().persoon
  const [wens, zetWens] = useState<Wens>(() => nieuweWens(pas))
  const [gewijzigde, zetGewijzigde] = useState<Rit>()
  const [besluit, zetBesluit] = useState('')
  // How often somebody tried with faults: each time the summary takes the focus.
  const [poging, zetPoging] = useState(0)
  const [klaar, zetKlaar] = useState<readonly Rit[]>()
  const [onzeker, zetOnzeker] = useState(false)
  const boek = useBoek(pas.pasnummer)
  const wijzig = useWijzig(pas.pasnummer)
  const aanvraag = aanvraagVan(wens, pas.pasnummer)
  const rustig = useRust(wens, RUST_MS)
  const beoordeling = useBeoordeling(
    aanvraag === undefined ? undefined : aanvraagVan(rustig, pas.pasnummer),
    gewijzigde?.ritnummer,
  )
  const fouten: Veldfouten = poging === 0 ? {} : foutenIn(wens)
  const bezig = boek.isPending || wijzig.isPending

  /** A centralist says who agreed; a municipality says why it sets its own rule aside. Of a ride that may be made nothing is asked. */
  const metBesluit = (vraag: Ritaanvraag): Boekingsaanvraag => {
    const tekst = besluit.trim()
    if (tekst === '' || beoordeling.data?.uitkomst === 'toegestaan') return vraag
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
    zetKlaar(ritten)
  }
  const onError = (fout: unknown): void => zetOnzeker(isOnzeker(fout))
  const vervang = (nieuw: Wens): void => {
    vergeetFout()
    zetPoging(0)
    zetKlaar(undefined)
    zetWens(nieuw)
  }
  const begin = (nieuw: Wens, rit?: Rit): void => {
    zetGewijzigde(rit)
    zetBesluit('')
    vervang(nieuw)
  }
  const verstuur = (): void => {
    if (bezig) return
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
    besluit,
    zetBesluit,
    beoordeling: aanvraag === undefined ? undefined : beoordeling,
    bezig,
    fout: gewijzigde === undefined ? boek.error : wijzig.error,
    /** Nobody knows whether it was booked: only sending the very same once more tells. */
    onzeker,
    /** What went wrong was about the wish as it was. */
    zet: (verandering: Partial<Wens>) => {
      if (!bezig) vergeetFout()
      zetWens((nu) => ({ ...nu, ...verandering }))
    },
    vervang,
    begin,
    leeg: () => begin(nieuweWens(pas)),
    wijzig: (rit: Rit) => begin(wensVan(rit, pas), rit),
    verstuur,
  }
}

export type Boeken = ReturnType<typeof useBoeken>
