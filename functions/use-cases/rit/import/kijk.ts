import type { Regeling } from '../../../../domain/beleid/index.ts'
import type { Locatie } from '../../../../domain/kernel/plaats/locatie.ts'
import {
  decideRit,
  lichtToe,
  ritVanVoorstel,
  waaromOngegrond,
  zetOpzij,
  type Rit,
} from '../../../../domain/rit/index.ts'
import type { Deps } from '../../../deps.ts'
import type { Adresuitkomst, Importplaats } from '../../pas/import/adres.ts'
import { vindPas } from '../../pas/beeindiging/vind-pas.ts'
import { daderVan, type Wie } from '../../wie.ts'
import { metNummers, zoekOvergenomen, type Boeking, type Boekopdracht } from '../boek-rit.ts'
import { aanvraagVan, leesAfstand, leesRitfeiten, type GevondenLocaties } from '../ritfeiten.ts'
import type { volgAgendas } from './agendas.ts'
import type { Importrit, Ritimportfout, Ritimportrij } from './rij.ts'

/** What looking at the rows of one file needs. */
export interface Kijker extends ReturnType<typeof volgAgendas> {
  readonly wie: Wie
  readonly versies: readonly Regeling[]
  readonly vind: (plaats: Importplaats) => Promise<Adresuitkomst>
}

/** A row without faults, and how it is booked. */
export interface Klaar extends Ritimportrij {
  readonly opdracht: Pick<Boekopdracht, 'verzoek' | 'locaties'>
}

type Rij = Pick<Importrit, 'rij' | 'externId'>

const fout = (
  { rij, externId }: Rij,
  veld: string,
  [code, detail]: readonly [code: string, detail: string],
): Ritimportfout => ({ rij, externId, veld, code, detail })

const ONBEKEND = ['pas-onbekend', 'Deze pas kennen wij niet.'] as const
const NIET_NODIG = ['afwijking-niet-nodig', 'Deze rit mag volgens de regels. Haal de motivering weg.'] as const
const GEEN_GROND = [
  'afwijken-zonder-grond',
  'De regels van uw gemeente noemen geen artikel waarmee u hiervan mag afwijken.',
] as const

const plaatsfout = (rij: Rij, veld: string, uitkomst: Adresuitkomst): Ritimportfout[] => {
  if (uitkomst.soort === 'gevonden') return []
  if (uitkomst.soort === 'onbekend')
    return [fout(rij, veld, ['adres-onbekend', 'Deze plaats kennen wij niet. Controleer het adres.'])]
  const keuzes = uitkomst.voorstellen.map(({ locatieId, weergavenaam }) => `${locatieId} (${weergavenaam})`)
  return [fout(rij, veld, ['adres-twijfel', `Deze plaats is niet zeker. Schrijf er een van: ${keuzes.join(', ')}.`])]
}

/** Why a row cannot be booked, as the rules say it. */
export const foutenVan = (rij: Rij, boeking: Exclude<Boeking, { soort: 'geboekt' }>): Ritimportfout[] => {
  switch (boeking.soort) {
    case 'pasOnbekend':
      return [fout(rij, 'pasnummer', ONBEKEND)]
    case 'sleutelBezet':
      return [fout(rij, 'externId', ['dubbel', 'Iemand anders nam net een andere rit met dit nummer over.'])]
    case 'ongegrond':
      return [fout(rij, 'afwijking', boeking.waarom === 'nietNodig' ? NIET_NODIG : GEEN_GROND)]
    case 'geweigerd': {
      const { beslissing } = boeking.besluit
      if (beslissing.uitkomst === 'toegestaan') return []
      return beslissing.redenen.map((reden) =>
        fout(rij, '', [reden.regel, `${lichtToe(reden).tekst} (${reden.bron.artikel})`]),
      )
    }
  }
}

/** Whether nothing was done to a ride since it was taken over, but that it was driven. */
const isOnveranderd = ({ status, geschiedenis }: Rit): boolean =>
  status !== 'geannuleerd' && geschiedenis.every(({ was }) => was === undefined)

/** A row as it can be booked or was, or why it cannot be. */
type Bekeken = Klaar | readonly Ritimportfout[]

/**
 * Reads what a row is judged by; writes nothing.
 * @returns judges it, by what the rows take that were judged before it
 */
export const leesRij = async (deps: Deps, kijker: Kijker, rit: Importrit): Promise<() => Bekeken> => {
  const { wie, versies, vind } = kijker
  const { rij, externId, reis, afwijking } = rit
  const [pas, van, naar] = await Promise.all([vindPas(deps, wie, rit.over), vind(rit.van), vind(rit.naar)])
  const opPlaats = [...plaatsfout(rit, 'van', van), ...plaatsfout(rit, 'naar', naar)]
  if (pas.soort !== 'gevonden') {
    const veld = rit.over.pasnummer === undefined ? 'pasExternId' : 'pasnummer'
    return () => [fout(rit, veld, ONBEKEND), ...opPlaats]
  }
  if (van.soort !== 'gevonden' || naar.soort !== 'gevonden') return () => opPlaats
  if (van.locatie.id === naar.locatie.id)
    return () => [fout(rit, 'naar', ['zelfde-plaats', 'De rit begint en eindigt op dezelfde plaats.'])]
  const { pasnummer } = pas.pas
  const plaatsen: readonly Locatie[] = [van.locatie, naar.locatie]
  const locaties: GevondenLocaties = new Map(plaatsen.map((plaats) => [plaats.id, plaats]))
  const verzoek = {
    ...reis,
    pasnummer,
    van: { locatieId: van.locatie.id },
    naar: { locatieId: naar.locatie.id },
    akkoord: undefined,
    afwijking,
  }
  const klaar = { rij, externId, pasnummer, opdracht: { verzoek, locaties } }
  const eerder = await zoekOvergenomen(deps, wie.gemeente, { externId, verzoek })
  if (eerder !== undefined) {
    const isGelijk = eerder.zelfde && eerder.ritten.every(isOnveranderd)
    return () => ({ ...klaar, stand: isGelijk ? 'gelijk' : 'anders', ritten: eerder.ritten })
  }
  const aanvraag = aanvraagVan(verzoek, locaties)
  const gelezen = await leesRitfeiten(deps, wie, { aanvraag, afstand: await leesAfstand(deps, aanvraag) })
  if (gelezen === undefined) return () => foutenVan(rit, { soort: 'pasOnbekend' })
  return () => {
    const besluit = zetOpzij(decideRit(aanvraag, kijker.metEerdere(gelezen), versies), { afwijking })
    const waarom = waaromOngegrond(besluit, { afwijking })
    if (waarom !== undefined) return foutenVan(rit, { soort: 'ongegrond', waarom })
    const { beslissing, opzijgezet } = besluit
    if (beslissing.uitkomst !== 'toegestaan')
      return foutenVan(rit, { soort: 'geweigerd', besluit: { ...besluit, voorstellen: new Map() } })
    const inboekingen = metNummers(beslissing.waarde).map(({ voorstel, nummers }) => {
      const opzij = { akkoord: undefined, afwijking, opzijgezet }
      return {
        voorstel,
        rit: ritVanVoorstel(voorstel, aanvraag, nummers, opzij, daderVan(wie), gelezen.feiten.nu.epochMs),
      }
    })
    kijker.telMee(gelezen, inboekingen)
    return {
      ...klaar,
      stand: 'nieuw',
      ritten: inboekingen.map(({ rit: { vertrek, afstand } }) => ({ vertrek, afstand })),
    }
  }
}
