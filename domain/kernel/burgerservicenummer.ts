const CIJFER = /^\p{Nd}$/u

/** A digit of any script as those that everybody computes with: `１` and `١` are 1. Each script has its ten in a row. */
const alsGewoonCijfer = (teken: string): string => {
  const code = teken.codePointAt(0) ?? 0
  let nul = code
  while (CIJFER.test(String.fromCodePoint(nul - 1))) nul--
  return String((code - nul) % 10)
}

const alsGewoneCijfers = (tekst: string): string => tekst.normalize('NFKC').replaceAll(/\p{Nd}/gu, alsGewoonCijfer)

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
  const gewoon = alsGewoneCijfers(tekst.slice(0, LANGSTE))
  return [gewoon, ...gewoon.split(VOORAF)].some(isGetal)
}

/** Digits in groups, as people write a number: with white, dots or dashes between. */
const CIJFERGROEPEN = /\+?\d+(?:[\s.–-]{1,3}\d+)*/g
const TUSSEN_GROEPEN = /[\s.–-]+/

/** All nine digits that a run of groups holds, whole groups of it. A number of a telephone is read from its first group on. */
const negentallen = (reeks: string): string[] => {
  const groepen = reeks.split(TUSSEN_GROEPEN)
  const beginnen = /^[+0]/.test(reeks) ? [] : groepen.keys()
  const samen = [...beginnen].flatMap((van) =>
    Array.from({ length: LENGTE }, (_, i) => groepen.slice(van, van + i + 1).join('')),
  )
  return [...groepen, ...samen].filter((cijfers) => cijfers.length === LENGTE)
}

/**
 * Whether the number of a citizen stands somewhere in what people wrote: nine digits that pass the elfproef. Longer and
 * shorter numbers (of a telephone, a case, a day) are none.
 */
export const noemtBurgerservicenummer = (tekst: string): boolean =>
  (alsGewoneCijfers(tekst).match(CIJFERGROEPEN) ?? []).flatMap(negentallen).some(isGetal)
