import { randomBytes } from 'node:crypto'
import type { Vertegenwoordiging } from '../../../domain/kernel/vertegenwoordiging.ts'
import type { Regeling } from '../../../domain/beleid/index.ts'
import type { Deps } from '../../deps.ts'
import { betrokkeneVan, type Betrokkene } from '../../stores/inzage/betrokkene.ts'
import { pseudoniemVan, writeVerwerkt, type Verwerkt } from '../../stores/inzage/logboek.ts'
import { StoreUnavailable, type Key, type Store, type Write } from '../../stores/store.ts'
import { logboekBewarenTot } from './bewaartermijnen.ts'

/** What is done, by whom and why: the same for every person whose data it touches. */
export interface Handeling {
  readonly naam: string
  /** Id of the processing activity in the register. */
  readonly activiteit: string
  readonly gemeente: string
  readonly wie: string
  readonly rol: string
  /** Only counts come out of it, about nobody: then one line says that it was done, and none is made for each person. */
  readonly alleenTellingen?: true | undefined
  readonly namens?: Vertegenwoordiging | undefined
  /** From W3C Trace Context: the trace that this is in and, where a caller told it, what that was doing. */
  readonly keten?: { readonly trace: string; readonly span?: string } | undefined
}

/** What an error tells about people: nothing, as much as an answer, or that something broke while it was busy. */
export type Gevolg = 'verzwegen' | 'verteld' | 'mislukt'

/** Most items of one transaction of DynamoDB. */
const MOST_WRITES = 100
const LINES_PER_WRITE = 50

const hex = (bytes: number): string => randomBytes(bytes).toString('hex')

/** What keeping the logboek needs; a job has no more than this. */
export type Bijhouder = Pick<Deps, 'store' | 'pseudoniem' | 'versies' | 'nu'>

/** Of whom data passed by, and of whom that is on record already. */
class Waarneming {
  readonly #deps: Bijhouder
  readonly #handeling: Handeling | undefined
  readonly #versies: readonly Regeling[]
  readonly #begin: number
  readonly #trace: string
  readonly #gezien = new Map<string, Betrokkene>()
  readonly #vastgelegd = new Set<string>()
  readonly #span = hex(8)
  #geteld = false

  constructor(deps: Bijhouder, handeling: Handeling | undefined, versies: readonly Regeling[]) {
    this.#deps = deps
    this.#handeling = handeling
    this.#versies = versies
    this.#begin = deps.nu()
    this.#trace = handeling?.keten?.trace ?? hex(16)
  }

  zie(key: Key): void {
    const betrokkene = betrokkeneVan(key)
    if (betrokkene === undefined) return
    if (this.#handeling === undefined) throw new Error('persoonsgegevens zonder verwerkingsactiviteit')
    if (betrokkene.gemeente !== this.#handeling.gemeente) throw new Error('gegevens van een andere gemeente')
    if (this.#handeling.alleenTellingen === true) this.#geteld = true
    else this.#gezien.set(betrokkene.pasnummer, betrokkene)
  }

  nogVastTeLeggen(): Betrokkene[] {
    return [...this.#gezien.values()].filter(({ pasnummer }) => !this.#vastgelegd.has(pasnummer))
  }

  klaar(betrokkenen: readonly Betrokkene[]): void {
    for (const { pasnummer } of betrokkenen) this.#vastgelegd.add(pasnummer)
  }

  /** A line for each person; the second and later ones are part of the first, as the standard asks. */
  regels(betrokkenen: readonly Betrokkene[], status: Verwerkt['status']): Write[] {
    return betrokkenen.map((betrokkene, i) => {
      const isEerste = this.#vastgelegd.size === 0 && i === 0
      return this.#regel(pseudoniemVan(this.#deps.pseudoniem, betrokkene), status, isEerste ? undefined : this.#span)
    })
  }

  /** One line about nobody, where people were counted and nothing of them is told. */
  telling(status: Verwerkt['status']): Write[] {
    return this.#geteld ? [this.#regel(`NIEMAND-${this.#trace}`, status, undefined)] : []
  }

  #regel(pseudoniem: string, status: Verwerkt['status'], ouder: string | undefined): Write {
    if (this.#handeling === undefined) throw new Error('een regel zonder handeling')
    const { naam, activiteit, gemeente, wie, rol, namens, keten } = this.#handeling
    const verwerkt: Verwerkt = {
      span: ouder === undefined ? this.#span : hex(8),
      begin: new Date(this.#begin).toISOString(),
      trace: this.#trace,
      naam,
      activiteit,
      duur: this.#deps.nu() - this.#begin,
      status,
      ouder,
      aanroeper: keten?.span,
      wie,
      rol,
      mandaat: namens?.mandaat,
    }
    const expiresAt = logboekBewarenTot(this.#versies, this.#begin)
    return writeVerwerkt(gemeente, pseudoniem, verwerkt, expiresAt)
  }
}

/** The same store, with somebody watching whose data pass by. What is written is put on record in the same transaction. */
const waargenomen = (store: Store, waarneming: Waarneming): Store => ({
  ...store,
  get: async (key) => {
    const item = await store.get(key)
    if (item !== undefined) waarneming.zie(item)
    return item
  },
  query: async (query) => {
    const page = await store.query(query)
    for (const item of page.items) waarneming.zie(item)
    return page
  },
  transact: async (writes) => {
    for (const { item } of writes) waarneming.zie(item)
    const betrokkenen = waarneming.nogVastTeLeggen()
    if (writes.length + betrokkenen.length > MOST_WRITES) {
      // Too many for one transaction: then the lines are there before what they are about.
      await legVast(store, waarneming, 'Unset')
      return await store.transact(writes)
    }
    const outcome = await store.transact([...writes, ...waarneming.regels(betrokkenen, 'Unset')])
    if (outcome === 'written') waarneming.klaar(betrokkenen)
    return outcome
  },
})

/** A line is new and nobody else's: when it was not written, nobody may hear what it is about. @throws StoreUnavailable */
const schrijfRegels = async (store: Store, regels: readonly Write[]): Promise<void> => {
  if ((await store.transact(regels)) !== 'written') throw new StoreUnavailable('a line of the logboek is not written')
}

const legVast = async (store: Store, waarneming: Waarneming, status: Verwerkt['status']): Promise<void> => {
  const betrokkenen = waarneming.nogVastTeLeggen()
  const regels = [...waarneming.regels(betrokkenen, status), ...waarneming.telling(status)]
  const delen = Array.from({ length: Math.ceil(regels.length / LINES_PER_WRITE) }, (_, i) =>
    regels.slice(i * LINES_PER_WRITE, (i + 1) * LINES_PER_WRITE),
  )
  await Promise.all(delen.map((deel) => schrijfRegels(store, deel)))
  waarneming.klaar(betrokkenen)
}

interface Bijgehouden<D, T> {
  /** Can also have it put on record in between, when its outcome is told a piece at a time. */
  readonly werk: (deps: D, legNuVast: () => Promise<void>) => Promise<T>
  /** What an error tells about people; of what tells nothing nothing is recorded. */
  readonly gevolgVan?: (error: unknown) => Gevolg
}

/**
 * Does something and puts on record whose data it read or wrote, before anybody hears the outcome (ADR 23). Nobody has to
 * say whose data that were: it is seen at the door to storage.
 * @param handeling without one, data of a person may not pass by at all
 * @throws StoreUnavailable when the record cannot be written: then nobody hears the outcome
 */
export const houdBij = async <D extends Bijhouder, T>(
  deps: D,
  handeling: Handeling | undefined,
  { werk, gevolgVan = () => 'mislukt' }: Bijgehouden<D, T>,
): Promise<T> => {
  const versies = handeling === undefined ? [] : await deps.versies(handeling.gemeente)
  const waarneming = new Waarneming(deps, handeling, versies)
  let uitkomst: T
  try {
    uitkomst = await werk({ ...deps, store: waargenomen(deps.store, waarneming) }, () =>
      legVast(deps.store, waarneming, 'Unset'),
    )
  } catch (error) {
    const gevolg = gevolgVan(error)
    if (gevolg === 'verteld') await legVast(deps.store, waarneming, 'Unset')
    // The caller hears that something broke and nothing else; whether that can be recorded does not change it.
    if (gevolg === 'mislukt') await legVast(deps.store, waarneming, 'Error').catch(() => undefined)
    throw error
  }
  await legVast(deps.store, waarneming, 'Unset')
  return uitkomst
}
