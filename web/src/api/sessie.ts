import type { User, UserManager } from 'oidc-client-ts'
import type { Config } from './config.ts'
import { ApiFout } from './fout.ts'
import type { components } from './schema.d.ts'

/** Who the API takes somebody for. */
type Inlog = components['schemas']['Inlog']
export type Rol = Inlog['rollen'][number]

/** Who signed in. What they may do is decided by the API. */
export interface Persoon {
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly gemeente: string
  readonly pasnummer?: string | undefined
  /** Acts for the holder of the pass; `naam` is their own. */
  readonly namens: boolean
}

/** Where the issuer sends people back to, in this window or in a small one. */
const TERUG = '/terug'
/** Says only that somebody was signed in here, so that reloading a page does not need a click. */
const WAS_INGELOGD = 'opstap.ingelogd'

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The name of who acts (RFC 8693, § 4.1), or else of whom the token is about. */
const nameOf = ({ profile }: User): string => {
  const actor = profile['act'] as { name?: unknown } | undefined
  return textOf(actor?.name) ?? textOf(profile.name) ?? profile.sub
}

const personOf = (user: User, { rollen, gemeente, pasnummer, mandaat }: Inlog): Persoon => ({
  naam: nameOf(user),
  rollen,
  gemeente,
  pasnummer,
  namens: mandaat !== undefined,
})

/** Issuers differ in where they say who somebody is: the API knows, by its settings. @throws ApiFout when it does not take the token */
const readInlog = async (user: User): Promise<Inlog> => {
  const answer = await fetch('/v1/inlog', { headers: { authorization: `Bearer ${user.access_token}` } })
  if (!answer.ok) throw ApiFout.van(answer.status, await answer.json())
  return (await answer.json()) as Inlog
}

/** Fetched by somebody who signs in: the start page stands there without it. */
const managerOf = async ({ issuer, clientId, scope }: Config): Promise<UserManager> => {
  const { InMemoryWebStorage, UserManager, WebStorageStateStore } = await import('oidc-client-ts')
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}${TERUG}`,
    popup_redirect_uri: `${location.origin}${TERUG}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope,
    response_type: 'code',
    // Tokens live as long as the page: no script, tab or thief of the disk finds them afterwards (ADR 26).
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // What must survive the visit to the issuer: the PKCE verifier, taken away on return.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    popupWindowFeatures: { width: 520, height: 720 },
  })
}

/**
 * The sign-in of this page. One for as long as the page lives.
 * A request whose token expired waits here until there is a new one, so that nothing that was typed gets lost.
 */
export class Sessie {
  readonly #config: Config
  #made: Promise<UserManager> | undefined
  #user: User | undefined
  #inlog: Inlog | undefined
  #persoon: Persoon | undefined
  #renewal: Promise<void> | undefined
  #signedInAgain: (() => void) | undefined
  /** Told when somebody must sign in again, and when they have. */
  onVerlopen: (verlopen: boolean) => void = () => {}

  constructor(config: Config) {
    this.#config = config
  }

  /** Of a page that could not fetch it the next press tries again. */
  async #manager(): Promise<UserManager> {
    this.#made ??= managerOf(this.#config)
    try {
      return await this.#made
    } catch {
      this.#made = undefined
      throw new ApiFout('verbinding')
    }
  }

  /** Has at hand what signing in needs, before somebody asks for it. */
  async bereidVoor(): Promise<void> {
    await this.#manager().catch(() => undefined)
  }

  get persoon(): Persoon | undefined {
    return this.#persoon
  }

  get token(): string | undefined {
    return this.#user?.access_token
  }

  /** Takes up what the issuer sent. True when this is the small window, which has done its work. */
  async begin(): Promise<boolean> {
    if (location.pathname === TERUG) {
      if (window.opener !== null) {
        // The page that opened this window knows what it asked, and takes the answer from here.
        await (await this.#manager()).signinPopupCallback()
        return true
      }
      await this.#comeBack(location.href)
    } else if (sessionStorage.getItem(WAS_INGELOGD) !== null) await this.logIn()
    return false
  }

  /** @param answer the address that the issuer sent somebody back to: of no use a second time, so it goes out of sight */
  async #comeBack(answer: string): Promise<void> {
    history.replaceState(null, '', '/')
    const user = await (await this.#manager()).signinRedirectCallback(answer)
    this.#inlog = await readInlog(user)
    this.#persoon = personOf(user, this.#inlog)
    this.#user = user
    sessionStorage.setItem(WAS_INGELOGD, '1')
    const { pad } = (user.state ?? {}) as { pad?: string }
    history.replaceState(null, '', pad ?? '/')
  }

  /**
   * Leaves for the issuer; comes back to the same page.
   * @param anders when the last sign-in was of no use: the issuer asks again, and does not repeat it
   */
  async logIn(anders = false): Promise<void> {
    sessionStorage.removeItem(WAS_INGELOGD)
    const state = { pad: `${location.pathname}${location.search}` }
    await (await this.#manager()).signinRedirect({ state, ...(anders ? { prompt: 'login' } : {}) })
    // The browser is on its way; nothing after this should run.
    await new Promise(() => {})
  }

  async logOut(): Promise<void> {
    sessionStorage.removeItem(WAS_INGELOGD)
    // Without the user the library puts no token in the address.
    await (await this.#manager()).removeUser()
    await (await this.#manager()).signoutRedirect()
  }

  /** Another tab signed out: so did this one. */
  async isUitgelogd(): Promise<void> {
    if (this.#user === undefined) return
    sessionStorage.removeItem(WAS_INGELOGD)
    await this.beginOpnieuw()
  }

  /** For whom this page is no longer: they come to what is theirs. */
  async beginOpnieuw(): Promise<never> {
    location.assign('/')
    return await new Promise(() => {})
  }

  /** Waits for a token that is believed again: with the refresh token, or else by somebody who signs in again. */
  async vernieuw(): Promise<void> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined
    })
    await this.#renewal
  }

  async #renew(): Promise<void> {
    if (this.#user?.refresh_token !== undefined) {
      const renewed = await (await this.#manager()).signinSilent().catch(() => null)
      if (renewed !== null) {
        this.#user = renewed
        return
      }
    }
    this.onVerlopen(true)
    await new Promise<void>((resolve) => {
      this.#signedInAgain = resolve
    })
    this.onVerlopen(false)
  }

  /** In a small window, so that the page behind it stays as it is. @throws when that window is closed or held back */
  async logOpnieuwIn(): Promise<void> {
    const user = await (await this.#manager()).signinPopup({ prompt: 'login' })
    if (JSON.stringify(await readInlog(user)) !== JSON.stringify(this.#inlog)) await this.beginOpnieuw()
    this.#user = user
    this.#signedInAgain?.()
  }
}
