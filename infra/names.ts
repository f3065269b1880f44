import type { Settings } from './settings/schema.ts'

/** Every name carries its environment, so that two of them can stand in one account. */
export const nameOf = ({ environment }: Settings, part?: string): string =>
  part === undefined ? `opstap-${environment}` : `opstap-${environment}-${part}`

/** Known by name: a secret is read when a stack is deployed, wherever it was made. */
export const edgeKeyName = (settings: Settings, number: number): string => nameOf(settings, `edge-key-${number}`)

/** The secret that pseudonyms are made with. */
export const secretName = (settings: Settings): string => nameOf(settings, 'sleutel')

/** What messages are sent with: made by whoever has it, not by us (`docs/deploy.md`). */
export const notifySecretName = (settings: Settings): string => nameOf(settings, 'notifynl')
export const smtpSecretName = (settings: Settings): string => nameOf(settings, 'smtp')
