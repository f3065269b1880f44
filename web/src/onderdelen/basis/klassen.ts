/** Names of classes in one attribute; what does not hold is left out. */
export const klassen = (...namen: readonly (string | false | undefined)[]): string =>
  namen.filter((naam) => naam !== false && naam !== undefined && naam !== '').join(' ')
