import { createHash } from 'node:crypto'
import type { Wie } from '../../use-cases/wie.ts'

/** Somebody to sign in as: an invented one, for everybody who opens this page can be it. */
export interface Testpersoon extends Wie {
  readonly naam: string
  /** Name of who acts for this person. */
  readonly handelend?: string
}

const ROLNAAM = {
  centralist: 'Centralist: beoordeelt en boekt ritten',
  gemeente: 'Gemeente: verleent passen en int bijdragen',
  vervoerder: 'Vervoerder: ziet opdrachten',
  pashouder: 'Pashouder: regelt eigen vervoer',
} as const

const STIJL = `
body{font:1.125rem/1.5 Arial,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#202020}
.let-op{border:3px solid #a00;padding:0 1rem;margin-bottom:2rem}
button{display:block;width:100%;text-align:left;font:inherit;padding:.6rem 1rem;margin:.4rem 0;background:#fff;border:2px solid #00386b;color:#00386b;cursor:pointer}
button:hover,button:focus-visible{background:#00386b;color:#fff}
button:focus-visible{outline:3px solid #000;outline-offset:3px}`

/** The page runs nothing and loads nothing; its style is allowed by its hash. */
export const INLOG_CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STIJL).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`

const veilig = (tekst: string): string => tekst.replaceAll(/[&<>"']/g, (teken) => `&#${String(teken.codePointAt(0))};`)

const knop = ({ sub, naam, pasnummer, handelend }: Testpersoon): string =>
  `<button name="wie" value="${veilig(sub)}">${veilig(handelend === undefined ? naam : `${handelend}, voor ${naam}`)}${pasnummer === undefined ? '' : ` · ${veilig(pasnummer)}`}</button>`

const groep = (personen: readonly Testpersoon[], rol: keyof typeof ROLNAAM): string => {
  const deze = personen.filter(({ rollen }) => rollen.includes(rol))
  return deze.length === 0 ? '' : `<h2>${ROLNAAM[rol]}</h2>${deze.map(knop).join('')}`
}

/**
 * A page that asks no password and says so.
 * @param aanvraag the fields of the authorization request, sent along with the choice
 */
export const inlogpagina = (personen: readonly Testpersoon[], aanvraag: Readonly<Record<string, string>>): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Test-inloggen - Opstap op deze computer</title><style>${STIJL}</style></head><body><main>
<h1>Als wie wilt u inloggen?</h1>
<div class="let-op"><p><strong>Dit is een test.</strong> Deze pagina bestaat alleen op deze computer en vraagt geen wachtwoord. Alle mensen zijn verzonnen.</p></div>
<form method="post">
${Object.entries(aanvraag)
  .map(([naam, waarde]) => `<input type="hidden" name="${veilig(naam)}" value="${veilig(waarde)}">`)
  .join('')}
${(['centralist', 'pashouder', 'gemeente', 'vervoerder'] as const).map((rol) => groep(personen, rol)).join('')}
</form></main></body></html>`
