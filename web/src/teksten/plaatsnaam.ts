/** A place as people say it: `Station Franeker, Franeker` is `Station Franeker`. An address keeps its town. */
export const plaatsnaam = (weergavenaam: string): string => {
  const komma = weergavenaam.lastIndexOf(', ')
  const naam = weergavenaam.slice(0, Math.max(komma, 0))
  const woonplaats = weergavenaam.slice(komma + 2)
  return naam === woonplaats || naam.endsWith(` ${woonplaats}`) ? naam : weergavenaam
}
