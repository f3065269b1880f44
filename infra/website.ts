import type { WebsiteConfig } from '../functions/website/headers.ts'
import { settingsOf } from './settings.ts'

/** Prints what the website of an environment must know: `npm run -s web-config production > web/dist/config.json`. */
const { issuer, kaart } = settingsOf(process.argv[2] ?? 'development')
const config: WebsiteConfig = { issuer: issuer.url, clientId: 'opstap-web', scope: 'openid', ...(kaart && { kaart }) }
process.stdout.write(`${JSON.stringify(config)}\n`)
