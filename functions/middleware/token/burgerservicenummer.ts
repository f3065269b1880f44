const CIJFER = /^\p{Nd}$/u

/** A digit of any script as those that everybody computes with: `１` and `١` are 1. Each script has its ten in a row. */
const alsGewoonCijfer = (teken: string): string => {
  const code = teken.codePointAt(0) ?? 0
  let nul = code
  while (CIJFER.test(String.fromCodePoint(nul - 1))) nul--
  return String((code - nul) % 10)
}

/** What stands between the digits of a number without being part of it, also where nobody sees it. */
const TUSSENIN = /[\s\p{Cf}\p{P}]/gu
/** Where a name for the kind of number, or a sector of DigiD, ends. */
const VOORAF = /[:=#/|\\@]/u
const NAAM = /^(?:bsn|burgerservicenummer|sofi|sofinummer)(?=\d)/i
const LENGTE = 9
const KORTSTE = 8
/** Longer than this no name is; what comes after is not looked at. */
const LANGSTE = 255

const isGetal = (deel: string): boolean => {
  const tekens = deel.replaceAll(TUSSENIN, '').replace(NAAM, '')
  if (!/^\d+$/.test(tekens)) return false
  const cijfers = tekens.length > LENGTE ? tekens.replace(/^0+/, '') : tekens
  if (cijfers.length < KORTSTE || cijfers.length > LENGTE || /^0+$/.test(cijfers)) return false
  const som = Array.from(cijfers.padStart(LENGTE, '0'), Number).reduce(
    (tot, cijfer, i) => tot + cijfer * (i === LENGTE - 1 ? -1 : LENGTE - i),
    0,
  )
  return som % 11 === 0
}

/**
 * Whether a text is the number of a citizen (it passes the elfproef), however it is written: with spaces or dots, zeros
 * before it, a name before or behind it, or digits of another script.
 */
export const isBurgerservicenummer = (tekst: string): boolean => {
  const gewoon = tekst
    .slice(0, LANGSTE)
    .normalize('NFKC')
    .replaceAll(/\p{Nd}/gu, alsGewoonCijfer)
  return [gewoon, ...gewoon.split(VOORAF)].some(isGetal)
}
