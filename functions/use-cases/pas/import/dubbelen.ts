/** Rows with a number that a row before has too: of the old system each thing has one. */
export const dubbelen = (rijen: readonly { readonly rij: number; readonly externId: string }[]) => {
  const eerste = new Map<string, number>()
  return rijen.flatMap(({ rij, externId }) => {
    const eerder = eerste.get(externId)
    if (eerder === undefined) eerste.set(externId, rij)
    return eerder === undefined
      ? []
      : [{ rij, externId, veld: 'externId', code: 'dubbel', detail: `Dit nummer staat ook in rij ${eerder}.` }]
  })
}
