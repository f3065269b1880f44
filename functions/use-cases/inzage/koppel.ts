import { epochMsVan, utcTekst } from '../../../domain/kernel/tijd/time.ts'
import type { Deps } from '../../deps.ts'
import {
  queryPaskoppelingen,
  readKoppelcode,
  readKoppeling,
  readPaskoppeling,
  readPogingen,
  wisKoppelcode,
  wisKoppeling,
  writeKoppelcode,
  writeKoppeling,
  writePaskoppeling,
  writePogingen,
  type Koppelcode,
  type Paskoppeling,
} from '../../stores/inzage/koppelingen.ts'
import { isNew, versionIs, type Write } from '../../stores/store.ts'
import type { Stored } from '../../stores/form.ts'
import { nieuweKoppelcode, nieuwKoppelnummer } from '../nummer.ts'
import { LOST, untilWritten } from '../race.ts'
import { pasVoor } from '../toegang.ts'
import type { Pasverwijzing, Wie } from '../wie.ts'

const SECONDEN_PER_DAG = 86_400
/** How long a code of a letter works. */
const DAGEN_GELDIG = 30
/** After so many wrong codes for one pass its code is void. */
const MEESTE_FOUTEN_PER_CODE = 5
/** After so many wrong codes in a day an account may not try any more, for whatever pass. */
const MEESTE_FOUTEN_PER_ACCOUNT = 10

const seconden = (deps: Deps): number => Math.floor(deps.nu() / 1000)

/** The person whom the token is about, as one hash: who is acted for, or else who signed in. */
const accountVan = ({ pseudoniem }: Deps, { gemeente, uitgever = '', sub, namens }: Wie): string =>
  pseudoniem('koppeling', gemeente, uitgever, namens?.voor ?? sub)

/** As people type it: small letters, spaces and dashes do not matter, nor O for 0 and I or L for 1. */
const zoalsGemaakt = (code: string): string =>
  code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

const kenmerkVan = ({ pseudoniem }: Deps, { gemeente, pasnummer }: Pasverwijzing, code: string): string =>
  pseudoniem('koppelcode', gemeente, pasnummer, zoalsGemaakt(code))

/** One more wrong code for a pass; how long its code works stays as it was. */
const telFout = (gemeente: string, pasnummer: string, gelezen: Stored<Koppelcode>): Write => {
  const { gemaaktOp, foutePogingen } = gelezen.value
  const expiresAt = epochMsVan(gemaaktOp) / 1000 + DAGEN_GELDIG * SECONDEN_PER_DAG
  const geteld = { ...gelezen.value, foutePogingen: foutePogingen + 1 }
  return writeKoppelcode(gemeente, pasnummer, geteld, gelezen, expiresAt)
}

/** The pass that the account of a token was linked to. */
export const gekoppeldePas = async (deps: Deps, wie: Wie): Promise<string | undefined> =>
  (await readKoppeling(deps.store, wie.gemeente, accountVan(deps, wie)))?.value.pasnummer

/**
 * Makes a code for the letter to the holder; an earlier one no longer works.
 * @returns undefined when there is no such pass for the caller
 */
export const maakKoppelcode = (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<{ readonly code: string; readonly verlooptOp: string } | undefined> =>
  untilWritten(async () => {
    const { gemeente } = wie
    const [pas, eerder] = await Promise.all([
      pasVoor(deps, wie, pasnummer),
      readKoppelcode(deps.store, gemeente, pasnummer),
    ])
    if (pas === undefined) return undefined
    const code = nieuweKoppelcode()
    const expiresAt = seconden(deps) + DAGEN_GELDIG * SECONDEN_PER_DAG
    const kenmerk = kenmerkVan(deps, { gemeente, pasnummer }, code)
    const nieuw: Koppelcode = { kenmerk, gemaaktOp: utcTekst(deps.nu()), foutePogingen: 0 }
    const outcome = await deps.store.transact([writeKoppelcode(gemeente, pasnummer, nieuw, eerder, expiresAt)])
    return outcome === 'written' ? { code, verlooptOp: utcTekst(expiresAt * 1000) } : LOST
  })

export type Koppelpoging =
  | { readonly soort: 'gekoppeld'; readonly koppeling: Paskoppeling }
  | { readonly soort: 'alGekoppeld' }
  /** The code is wrong, used, void or expired, or there is no such pass: nobody hears which. */
  | { readonly soort: 'onjuist' }
  /** This account typed too many wrong codes today. */
  | { readonly soort: 'teVaak' }

/**
 * Links the account of a token to the pass whose code it knows. Every wrong code counts, for the pass and for the account,
 * on condition of the counts that were read: guesses at the same moment count one by one.
 * @throws TooManyRaces, StoreUnavailable: the same request may be sent again
 */
export const koppel = (
  deps: Deps,
  wie: Wie,
  { pasnummer, code }: { readonly pasnummer: string; readonly code: string },
): Promise<Koppelpoging> =>
  untilWritten<Koppelpoging>(async () => {
    const { gemeente } = wie
    const account = accountVan(deps, wie)
    const [bestaand, pogingen, koppelcode] = await Promise.all([
      readKoppeling(deps.store, gemeente, account),
      readPogingen(deps.store, gemeente, account),
      readKoppelcode(deps.store, gemeente, pasnummer),
    ])
    if (bestaand?.value.pasnummer === pasnummer) {
      const koppeling = await readPaskoppeling(deps.store, gemeente, pasnummer, bestaand.value.koppelnummer)
      if (koppeling !== undefined) return { soort: 'gekoppeld', koppeling: koppeling.value }
    }
    if (wie.pasnummer !== undefined || bestaand !== undefined) return { soort: 'alGekoppeld' }
    const aantal = pogingen?.value ?? 0
    if (aantal >= MEESTE_FOUTEN_PER_ACCOUNT) return { soort: 'teVaak' }
    const werkt = koppelcode !== undefined && koppelcode.value.foutePogingen < MEESTE_FOUTEN_PER_CODE
    if (werkt && koppelcode.value.kenmerk === kenmerkVan(deps, { gemeente, pasnummer }, code)) {
      const koppelnummer = nieuwKoppelnummer()
      const koppeling: Paskoppeling = { koppelnummer, sinds: utcTekst(deps.nu()), account }
      const outcome = await deps.store.transact([
        wisKoppelcode(gemeente, pasnummer, koppelcode, deps.nu()),
        writeKoppeling(gemeente, account, { pasnummer, koppelnummer }),
        writePaskoppeling(gemeente, pasnummer, koppeling, isNew),
      ])
      return outcome === 'written' ? { soort: 'gekoppeld', koppeling } : LOST
    }
    const morgen = seconden(deps) + SECONDEN_PER_DAG
    const outcome = await deps.store.transact([
      writePogingen(gemeente, account, aantal + 1, pogingen, morgen),
      ...(werkt ? [telFout(gemeente, pasnummer, koppelcode)] : []),
    ])
    return outcome === 'written' ? { soort: 'onjuist' } : LOST
  })

/** Links of a pass. @returns undefined when there is no such pass for the caller */
export const leesKoppelingen = async (
  deps: Deps,
  wie: Wie,
  pasnummer: string,
): Promise<readonly Paskoppeling[] | undefined> => {
  if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
  return await queryPaskoppelingen(deps.store, wie.gemeente, pasnummer)
}

/** Ends a link; ending what has ended changes nothing. @returns undefined when there is no such link for the caller */
export const trekKoppelingIn = (
  deps: Deps,
  wie: Wie,
  { pasnummer, koppelnummer }: { readonly pasnummer: string; readonly koppelnummer: string },
): Promise<Paskoppeling | undefined> =>
  untilWritten<Paskoppeling | undefined>(async () => {
    const { gemeente } = wie
    if ((await pasVoor(deps, wie, pasnummer)) === undefined) return undefined
    const gelezen = await readPaskoppeling(deps.store, gemeente, pasnummer, koppelnummer)
    if (gelezen === undefined || gelezen.value.ingetrokkenOp !== undefined) return gelezen?.value
    const account = await readKoppeling(deps.store, gemeente, gelezen.value.account)
    const ingetrokken: Paskoppeling = { ...gelezen.value, ingetrokkenOp: utcTekst(deps.nu()) }
    const outcome = await deps.store.transact([
      writePaskoppeling(gemeente, pasnummer, ingetrokken, versionIs(gelezen.version)),
      ...(account?.value.koppelnummer === koppelnummer
        ? [wisKoppeling(gemeente, gelezen.value.account, account, deps.nu())]
        : []),
    ])
    return outcome === 'written' ? ingetrokken : LOST
  })
