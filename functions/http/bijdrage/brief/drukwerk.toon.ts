import { bewaardTotEnMet, delenVan, isGemaakt } from '../../../use-cases/bijdrage/brief/drukwerk.ts'
import { VERJAARDAGEN } from '../../../use-cases/bijdrage/run/start-run.ts'
import type { Drukwerkstand } from '../../../stores/bijdrage/drukwerk.ts'
import type { Getoond } from '../../toon.ts'
import type { Drukwerk } from './drukwerk.schema.ts'

const BETEKENIS = {
  tekens: 'In de naam of het adres staan tekens die wij niet kunnen afdrukken. Schrijf ze in Latijnse letters.',
  onleesbaar: 'Een gegeven dat in de brief moet, is niet te lezen.',
  geenPas: 'De pas is er niet meer.',
} as const

export const toonDrukwerk = (stand: Drukwerkstand): Getoond<typeof Drukwerk> => {
  const { runnummer, keer } = stand
  const { dagen, brieven, apart, nietGemaakt, verzondenOp, gestart, klaarOp } = stand.drukwerk.value
  const pad = `/v1/bijdrageruns/${runnummer}/drukwerk`
  return {
    runnummer,
    keer,
    status: isGemaakt(stand) ? 'klaar' : 'bezig',
    voortgang: { procent: Math.floor((100 * dagen) / VERJAARDAGEN.length) },
    brieven,
    apartVerstuurd: apart,
    nietGemaakt: {
      aantal: nietGemaakt.aantal,
      eerste: nietGemaakt.eerste.map((een) => ({ ...een, betekenis: BETEKENIS[een.reden] })),
    },
    verzondenOp,
    gestartOp: gestart.op,
    klaarOp,
    bewaardTotEnMet: bewaardTotEnMet(stand),
    delen: delenVan(stand).map((deel) => ({
      ...deel,
      _links: {
        printbestand: { href: `${pad}/delen/${deel.deel}/printbestand` },
        brieven: { href: `${pad}/delen/${deel.deel}/brieven` },
      },
    })),
    _links: { self: { href: pad }, ...(isGemaakt(stand) ? { index: { href: `${pad}/index` } } : {}) },
  }
}
