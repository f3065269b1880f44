import { SIGN_IN, type WebsiteConfig } from '../functions/website/config.ts'
import type { Settings } from './settings/schema.ts'

/** What the website of an environment must know of where it stands. */
export const websiteConfigOf = ({ issuer, kaart }: Settings): WebsiteConfig => ({
  issuer: issuer.url,
  ...SIGN_IN,
  ...issuer.website,
  ...(kaart && { kaart }),
})
