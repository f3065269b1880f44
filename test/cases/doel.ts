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
      uitkomst: 'voorleggen',
      ...metDoel('werk'),
      redenen: [
        voorliggend(
          { ritdoel: 'werk', verantwoordelijk: 'uw werkgever of het UWV, als woon-werkverkeer', misschien: true },
          { tekst: ['uw werk'], wel: ['woon-werkverkeer'] },
        ),
      ],
    },
    {
      geval: 'school',
      uitkomst: 'voorleggen',
      ...metDoel('school'),
      redenen: [
        voorliggend(
          { ritdoel: 'school', verantwoordelijk: 'de gemeente, als leerlingenvervoer', misschien: true },
          { tekst: ['school'], wel: ['leerlingenvervoer'] },
        ),
      ],
    },
    {
      geval: 'dagactiviteit',
      uitkomst: 'voorleggen',
      ...metDoel('dagactiviteit'),
      redenen: [
        reden('§ 5.2.4', 'Vervoer Dagactiviteit')(
          {
            ritdoel: 'dagactiviteit',
            verantwoordelijk: 'uw zorgaanbieder',
            misschien: true,
          },
          { tekst: ['dagactiviteit'], wel: ['zorgaanbieder'] },
        ),
      ],
    },
    {
      geval: 'kortdurend verblijf',
      uitkomst: 'voorleggen',
      ...metDoel('kortdurendVerblijf'),
      redenen: [
        reden('§ 5.3.3', 'Vervoer Kortdurend Verblijf')(
          {
            ritdoel: 'kortdurendVerblijf',
            verantwoordelijk: 'uw zorgaanbieder',
            misschien: true,
          },
          { tekst: ['kortdurend verblijf'], wel: ['zorgaanbieder'] },
        ),
      ],
    },
    {
      geval: 'dagactiviteit of a holder whose indication holds the transport: its provider must drive',
      ...metDoel('dagactiviteit'),
      pas: { vervoerElders: ['dagactiviteit'] },
      redenen: [
        reden('§ 5.2.4', 'Vervoer Dagactiviteit')(
          { ritdoel: 'dagactiviteit', verantwoordelijk: 'uw zorgaanbieder' },
          { tekst: ['niet bedoeld', 'dagactiviteit'], wel: ['zorgaanbieder'] },
        ),
      ],
    },
    {
      geval: 'another purpose of that holder',
      uitkomst: 'voorleggen',
      ...metDoel('kortdurendVerblijf'),
      pas: { vervoerElders: ['dagactiviteit'] },
      redenen: [
        reden(
          '§ 5.3.3',
          'Vervoer Kortdurend Verblijf',
        )({
          ritdoel: 'kortdurendVerblijf',
          verantwoordelijk: 'uw zorgaanbieder',
          misschien: true,
        }),
      ],
    },
    { geval: 'a policy that excludes no purpose', ...metDoel('werk'), versies: BERKELLAND, redenen: [] },
  ],
}
