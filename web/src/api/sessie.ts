import { InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import type { Config } from './config.ts'

export type Rol = 'pashouder' | 'centralist' | 'gemeente' | 'vervoerder'

/** Who signed in, as the issuer says. What they may do is decided by the API. */
export interface Persoon {
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly gemeente: string
  readonly pasnummer?: string
  /** Acts for the holder of the pass; `naam` is their own. */
  readonly namens: boolean
}

/** Where the issuer sends people back to, in this window or in a small one. */
const TERUG = '/terug'
/** Says only that somebody was signed in here, so that reloading a page does not need a click. */
const WAS_INGELOGD = 'opstap.ingelogd'

/** Who acts for somebody else is the actor of the token (RFC 8693, § 4.1). */
const actorOf = ({ profile }: User): { sub?: unknown; name?: unknown } | undefined =>
  profile['act'] as { sub?: unknown; name?: unknown } | undefined

/** The same for the same person acting for the same person: the holder and who acts for them share a subject. */
const identityOf = (user: User): string => JSON.stringify([user.profile.sub, actorOf(user)?.sub])

const nameOf = ({ profile }: User): string => (typeof profile['name'] === 'string' ? profile['name'] : profile.sub)

const actorNameOf = (user: User): string | undefined => {
  const name = actorOf(user)?.name
  return typeof name === 'string' ? name : undefined
}

const rightsOf = ({ profile }: User): Pick<Persoon, 'rollen' | 'gemeente' | 'pasnummer'> => ({
  rollen: Array.isArray(profile['rollen']) ? (profile['rollen'] as Rol[]) : [],
  gemeente: typeof profile['gemeente'] === 'string' ? profile['gemeente'] : '',
  ...(typeof profile['pasnummer'] === 'string' ? { pasnummer: profile['pasnummer'] } : {}),
})

const personOf = (user: User): Persoon => ({
  naam: actorNameOf(user) ?? nameOf(user),
  namens: actorOf(user) !== undefined,
  ...rightsOf(user),
})

const managerOf = ({ issuer, clientId, scope }: Config): UserManager =>
  new UserManager({
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

/**
 * The sign-in of this page. One for as long as the page lives.
 * A request whose token expired waits here until there is a new one, so that nothing that was typed gets lost.
 */
export class Sessie {
  readonly #manager: UserManager
  #user: User | undefined
  #persoon: Persoon | undefined
  #renewal: Promise<void> | undefined
  #signedInAgain: (() => void) | undefined
  /** Told when somebody must sign in again, and when they have. */
  onVerlopen: (verlopen: boolean) => void = () => {}

  constructor(config: Config) {
    this.#manager = managerOf(config)
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
        await this.#manager.signinPopupCallback()
        return true
      }
      const user = await this.#manager.signinRedirectCallback()
      this.#user = user
      this.#persoon = personOf(user)
      sessionStorage.setItem(WAS_INGELOGD, '1')
      const { pad } = (user.state ?? {}) as { pad?: string }
      history.replaceState(null, '', pad ?? '/')
    } else if (sessionStorage.getItem(WAS_INGELOGD) !== null) await this.logIn()
    return false
  }

  /** Leaves for the issuer; comes back to the same page. */
  async logIn(): Promise<void> {
    sessionStorage.removeItem(WAS_INGELOGD)
    await this.#manager.signinRedirect({ state: { pad: `${location.pathname}${location.search}` } })
    // The browser is on its way; nothing after this should run.
    await new Promise(() => {})
  }

  async logOut(): Promise<void> {
    sessionStorage.removeItem(WAS_INGELOGD)
    // Without the user the library puts no token in the address.
    await this.#manager.removeUser()
    await this.#manager.signoutRedirect()
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
      const renewed = await this.#manager.signinSilent().catch(() => null)
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
    const before = this.#user === undefined ? undefined : identityOf(this.#user)
    const user = await this.#manager.signinPopup({ prompt: 'login' })
    if (identityOf(user) !== before) {
      // Somebody else: what stands on this page is not theirs.
      location.assign('/')
      return
    }
    this.#user = user
    this.#signedInAgain?.()
  }
}
