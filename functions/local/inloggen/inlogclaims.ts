/**
 * How tokens of the local issuer say who acts and for whom: with `sub` for the one acted for and `act` for who acts
 * (RFC 8693, § 4.1). What `OPSTAP_INLOGCLAIMS` says instead counts; see docs/inloggen.md.
 */
export const LOKALE_INLOGCLAIMS = JSON.stringify({
  handelende: [['act', 'sub'], ['sub']],
  vertegenwoordigde: ['sub'],
  mandaat: { pad: ['act', 'mandate'], waarden: { gemachtigde: 'gemachtigde' } },
})
