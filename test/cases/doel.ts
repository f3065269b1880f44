import type { Ritdoel } from '../../domain/kernel/reis.ts'
import { BERKELLAND } from '../domain/support.ts'
import { verwachting, type Beslistabel } from './beslistabel.ts'

const reden = (artikel: string, kop: string) =>
  verwachting('doel.andere-regeling', { artikel, kop, alternatief: 'andereRegeling' })
const metDoel = (ritdoel: Ritdoel) => ({ aanvraag: { ritdoel } })
const voorliggend = reden('§ 9.2', 'Voorliggende oplossingen')

export const doelAndereRegeling: Beslistabel = {
  regel: 'doel.andere-regeling',
  gevallen: [
    { geval: 'no purpose given: not judged', redenen: [] },
    { geval: 'bezoek', ...metDoel('bezoek'), redenen: [] },
    { geval: 'boodschappen', ...metDoel('boodschappen'), redenen: [] },
    { geval: 'medisch', ...metDoel('medisch'), redenen: [] },
    { geval: 'overig', ...metDoel('overig'), redenen: [] },
    {
      geval: 'werk',
      ...metDoel('werk'),
      redenen: [
        voorliggend(
          { ritdoel: 'werk', verantwoordelijk: 'voor woon-werkverkeer gelden andere regels, uw gemeente weet welke' },
          { tekst: ['uw werk'], wel: ['woon-werkverkeer'] },
        ),
      ],
    },
    {
      geval: 'school',
      ...metDoel('school'),
      redenen: [
        voorliggend(
          { ritdoel: 'school', verantwoordelijk: 'het leerlingenvervoer' },
          { tekst: ['school'], wel: ['leerlingenvervoer'] },
        ),
      ],
    },
    {
      geval: 'dagactiviteit',
      ...metDoel('dagactiviteit'),
      redenen: [
        reden('§ 5.2.4', 'Vervoer Dagactiviteit')(
          {
            ritdoel: 'dagactiviteit',
            verantwoordelijk: 'uw zorgaanbieder regelt het vervoer naar de dagactiviteit',
          },
          { tekst: ['dagactiviteit'], wel: ['zorgaanbieder'] },
        ),
      ],
    },
    {
      geval: 'kortdurend verblijf',
      ...metDoel('kortdurendVerblijf'),
      redenen: [
        reden('§ 5.3.3', 'Vervoer Kortdurend Verblijf')(
          {
            ritdoel: 'kortdurendVerblijf',
            verantwoordelijk: 'uw zorgaanbieder regelt het vervoer naar het kortdurend verblijf',
          },
          { tekst: ['kortdurend verblijf'], wel: ['zorgaanbieder'] },
        ),
      ],
    },
    { geval: 'a policy that excludes no purpose', ...metDoel('werk'), versies: BERKELLAND, redenen: [] },
  ],
}
