import {
  toetsBankkeuze,
  type Bankkeuze,
  type Bankregel,
  type Bankstand,
  type Bankvraag,
  type Keuzefout,
} from '../../../../domain/bijdrage/index.ts'
import { utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../../deps.ts'
import { queryBankregels, readBankregel, writeBankregel, type Bankpost } from '../../../stores/bijdrage/bankregels.ts'
import { versionIs } from '../../../stores/store.ts'
import { LOST, untilWritten } from '../../race.ts'
import { bankregelBewarenTot } from '../../inzage/bewaartermijnen.ts'
import type { Wie } from '../../wie.ts'
import { zoekBestemming } from './zoek-bestemming.ts'

const PER_BLADZIJDE = 100

/** What somebody has to decide about, or decided. @throws BadCursor */
export const leesTussenrekening = (
  deps: Deps,
  { gemeente }: Wie,
  { stand, na }: { readonly stand: Bankstand; readonly na: string | undefined },
): Promise<{ readonly bankregels: readonly Bankpost[]; readonly next?: string }> =>
  queryBankregels(deps.store, gemeente, stand, { limit: PER_BLADZIJDE, cursor: na })

/** @returns undefined when there is none */
export const leesBankregel = async (deps: Deps, { gemeente }: Wie, merk: string): Promise<Bankpost | undefined> =>
  (await readBankregel(deps.store, gemeente, merk))?.value

interface Keuze {
  readonly merk: string
  readonly keuze: Bankkeuze
  readonly reden?: string | undefined
  /** On which claim it is booked. */
  readonly kenmerk?: string | undefined
}

export type Keuzeuitkomst =
  | { readonly soort: 'gedaan'; readonly post: Bankpost }
  | { readonly soort: 'kanNiet'; readonly fout: Keuzefout }
  /** It cannot be booked on that claim. */
  | { readonly soort: 'pastNiet'; readonly vraag: Bankvraag }

/** A movement as it was told, for as long as somebody must decide about it. */
const alsRegel = ({ merk, bestand, soort, bedragCent, datum, redencode }: Bankpost): Bankregel => ({
  merk,
  bestand,
  soort,
  bedragCent,
  datum,
  redencode,
})

const keerHeropend = ({ stappen }: Bankpost): number => stappen.filter(({ stap }) => stap === 'heropenen').length

const STAND_NA: Readonly<Record<Bankkeuze, Bankstand>> = {
  toewijzen: 'geboekt',
  terugsturen: 'terugTeSturen',
  afdoen: 'afgedaan',
  heropenen: 'open',
}

/** Of what is decided it is no longer kept who paid and with which words; only what is to be sent back needs an account. */
const naKeuze = ({ van, ...post }: Bankpost, keuze: Bankkeuze): Bankpost => ({
  ...post,
  stand: STAND_NA[keuze],
  ...(van === undefined || keuze === 'toewijzen' || keuze === 'afdoen' ? {} : { van }),
})

/** Somebody decides about a movement of money. @returns undefined when there is no such movement */
export const kiesVoorBankregel = (
  deps: Deps,
  wie: Wie,
  { merk, keuze, reden, kenmerk }: Keuze,
): Promise<Keuzeuitkomst | undefined> =>
  untilWritten<Keuzeuitkomst | undefined>(async () => {
    const gevonden = await readBankregel(deps.store, wie.gemeente, merk)
    if (gevonden?.value.vraag === undefined) return undefined
    const { value: oud, version } = gevonden
    const { soort, stand, van } = oud
    const fout = toetsBankkeuze(keuze, { soort, stand, heeftRekening: van?.iban !== undefined })
    if (fout !== undefined) return { soort: 'kanNiet', fout }
    const bestemming =
      kenmerk === undefined
        ? { writes: [] }
        : await zoekBestemming({ deps, wie, regel: alsRegel(oud) }, { kenmerk, keer: keerHeropend(oud) })
    if ('vraag' in bestemming) return { soort: 'pastNiet', vraag: bestemming.vraag }
    const stap = { op: utcTekst(deps.nu()), wie: wie.sub, stap: keuze, reden, kenmerk }
    const post = { ...naKeuze(oud, keuze), stappen: [...oud.stappen, stap] }
    const expiresAt = bankregelBewarenTot(await deps.versies(wie.gemeente), deps.nu())
    const outcome = await deps.store.transact([
      ...bestemming.writes,
      writeBankregel(wie.gemeente, post, { condition: versionIs(version), expiresAt }),
    ])
    return outcome === 'written' ? { soort: 'gedaan', post } : LOST
  })
