import { datumUit, plusDagen, weekdagVan, type Datum } from '../kalender.ts'

const ZONDAG = 7

/** Easter Sunday of the Gregorian calendar (the method of Meeus, Jones and Butcher). */
const paaszondag = (jaar: number): Datum => {
  const eeuw = Math.floor(jaar / 100)
  const maanfase = jaar % 19
  const schrikkels = eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3)
  const maan = (19 * maanfase + schrikkels + 15) % 30
  const zondag = (32 + 2 * (eeuw % 4) + 2 * Math.floor((jaar % 100) / 4) - maan - (jaar % 4)) % 7
  const som = maan + zondag - 7 * Math.floor((maanfase + 11 * maan + 22 * zondag) / 451) + 114
  return op(Math.floor(som / 31), (som % 31) + 1)(jaar)
}

type InJaar = (jaar: number) => Datum

const op =
  (maand: number, dag: number): InJaar =>
  (jaar) =>
    datumUit(jaar, maand, dag) ?? ''

const naPasen =
  (dagen: number): InJaar =>
  (jaar) =>
    plusDagen(paaszondag(jaar), dagen)

/** The so-manieth Sunday of a month. */
const zondag =
  (maand: number, nummer: number): InJaar =>
  (jaar) => {
    const eerste = op(maand, 1)(jaar)
    return plusDagen(eerste, ((ZONDAG - weekdagVan(eerste)) % 7) + 7 * (nummer - 1))
  }

/** 27 April; the day before when that is a Sunday. */
const koningsdag: InJaar = (jaar) => {
  const dag = op(4, 27)(jaar)
  return weekdagVan(dag) === ZONDAG ? plusDagen(dag, -1) : dag
}

/** Days that people call by name. These pages only read them: whether the taxi drives then is for the API to say. */
export const FEESTDAGEN: readonly (readonly [RegExp, InJaar])[] = [
  [/\b(2|tweede) kerstdag\b|\bboxing day\b/, op(12, 26)],
  [/\bkerst(?:avond\b|nacht\b)|\bchristmas eve\b/, op(12, 24)],
  [/\b((1|eerste) )?kerst(dag|mis)?\b|\bchristmas( day)?\b/, op(12, 25)],
  [/\boud(e)?jaar(s(dag|avond))?\b|\bnew year'?s eve\b/, op(12, 31)],
  [/\bnieuwjaar(sdag)?\b|\bnew year'?s day\b/, op(1, 1)],
  [/\bkoningsdag\b|\bking'?s day\b/, koningsdag],
  [/\bdodenherdenking\b/, op(5, 4)],
  [/\bbevrijdingsdag\b/, op(5, 5)],
  [/\bgoede vrijdag\b|\bgood friday\b/, naPasen(-2)],
  [/\b(2|tweede) paasdag\b|\bpaasmaandag\b|\beaster monday\b/, naPasen(1)],
  [/\b((1|eerste) )?pa(sen|asdag|aszondag)\b|\beaster( sunday)?\b/, naPasen(0)],
  [/\bhemelvaart(sdag)?\b|\bascension day\b/, naPasen(39)],
  [/\b(2|tweede) pinksterdag\b|\bpinkstermaandag\b|\bwhit monday\b/, naPasen(50)],
  [/\b((1|eerste) )?pinkster(en|dag|zondag)\b|\bwhit sunday\b/, naPasen(49)],
  [/\bsinterklaas(avond)?\b|\bpakjesavond\b/, op(12, 5)],
  [/\bsint[- ]?maarten\b/, op(11, 11)],
  [/\bmoederdag\b|\bmother'?s day\b/, zondag(5, 2)],
  [/\bvaderdag\b|\bfather'?s day\b/, zondag(6, 3)],
  [/\bvalentijn(sdag)?\b/, op(2, 14)],
]
