import { plusMinuten, type Klok } from '../kalender.ts'

/** From now on: `over anderhalf uur`, `in half an hour`. */
const UUR = 60
const METEEN = /^(nu|now|direct|meteen|zo snel mogelijk|zsm|as soon as possible|asap)$/

const AANTAL = String.raw`(\d+(?:[.,]5)?|anderhalf|half|an?|half an)`
const IN_UREN = new RegExp(
  String.raw`^(?:over|in) (?:1 )?${AANTAL} (?:uur|uurtje|u|hours?)(?:(?: en| and)? (?:(\d{1,2}) (?:minuten|minutes|min)|(1 kwartier|a quarter)|(a half)))?$`,
)
const IN_MINUTEN = /^(?:over|in) (\d+) (?:minuten|minuut|minutes?|min)$/
const KWARTIEREN = /^(?:over|in) (?:(\d) kwartier(?:tje)?|a quarter of an hour)$/

const urenIn = (tekst: string): number => {
  if (tekst === 'anderhalf') return 1.5
  if (tekst.startsWith('half')) return 0.5
  return tekst === 'a' || tekst === 'an' ? 1 : Number(tekst.replace(',', '.'))
}

/** @returns nothing when these words say no such thing */
export const leesDuur = (woorden: string, nu: Klok): Klok | undefined => {
  if (METEEN.test(woorden)) return nu
  const [, uren, erbij, kwartier, half] = IN_UREN.exec(woorden) ?? []
  if (uren !== undefined) {
    const meer = Number(erbij ?? 0) + (kwartier === undefined ? 0 : 15) + (half === undefined ? 0 : 30)
    return plusMinuten(nu, urenIn(uren) * UUR + meer)
  }
  const [, minuten] = IN_MINUTEN.exec(woorden) ?? []
  if (minuten !== undefined) return plusMinuten(nu, Number(minuten))
  const gevonden = KWARTIEREN.exec(woorden)
  return gevonden === null ? undefined : plusMinuten(nu, 15 * Number(gevonden[1] ?? 1))
}
