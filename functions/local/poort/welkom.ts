import { momentOp, plusDagen, type Datum } from '../../../domain/kernel/tijd/time.ts'

const opdracht = (basis: string, datum: Datum, uur: string, sleutel: string, naar: string): string => {
  const body = JSON.stringify({
    pasnummer: 'HRL-000001',
    van: { locatieId: 'harlingen-voorstraat' },
    naar: { locatieId: naar },
    vertrek: `${datum}T${uur}:00Z`,
  })
  return [
    `curl -s ${basis}/ritten`,
    `-H "Authorization: Bearer $(npm run -s token -- --rol centralist --gemeente harlingen)"`,
    `-H 'Content-Type: application/json'`,
    `-H 'Idempotency-Key: ${sleutel}'`,
    `-d '${body}'`,
  ].join(' ')
}

/** What `npm start` says where a real issuer signs: there is no token to paste. */
export const welkomElders = (basis: string, issuer: string): string =>
  [`Opstap luistert op ${basis}`, `Inloggen gaat bij ${issuer}`, ''].join('\n')

/** What there is to try on a first start. */
interface Voorbeelden {
  readonly gevuld: boolean
  /** Where an invoice lies. */
  readonly factuur?: string | undefined
}

/** What `npm start` says: where it is, and two commands to paste. */
export const welkom = (basis: string, nuEpochMs: number, { gevuld, factuur }: Voorbeelden): string => {
  const morgen = plusDagen(momentOp(nuEpochMs).datum, 1)
  return [
    `Opstap luistert op ${basis}`,
    `Open ${new URL('/', basis).href} in uw browser en kies wie u bent.`,
    `De API staat beschreven op ${basis}/docs.`,
    ...(gevuld
      ? ['Tien verzonnen pashouders staan klaar: HRL-000001 tot en met HRL-000008, BRK-000001 en BRK-000002.']
      : []),
    ...(factuur === undefined ? [] : [`Een verzonnen factuur van de taxi, om als gemeente na te kijken: ${factuur}`]),
    '',
    '# In een andere terminal, in deze map. Boek een rit:',
    opdracht(basis, morgen, '09:30', `demo-${nuEpochMs}-1`, 'franeker-station'),
    '',
    '# Een rit die wordt geweigerd, met de reden en wat wel kan:',
    opdracht(basis, morgen, '13:30', `demo-${nuEpochMs}-2`, 'zutphen-station'),
    '',
  ].join('\n')
}
