/** What was left empty is left out, so that the API names it when it needs it. */
export const ingevuld = <T extends object>(waarden: T): T =>
  Object.fromEntries(
    Object.entries(waarden).filter(([, waarde]) => waarde !== '' && !(Array.isArray(waarde) && waarde.length === 0)),
  ) as T
