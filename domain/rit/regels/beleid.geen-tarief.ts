// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Eigen bijdrage Wmo-pashouder
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, weigert } from '../oordeel/regel.ts'

export const beleidGeenTarief = weigert('beleid.geen-tarief', {
  wet: harlingen('§ 9.5', 'Eigen bijdrage Wmo-pashouder'),
  vraagt: 'Een tarief geldt tot het is vervangen of ingetrokken. Voor een dag zonder tarief wordt niet geboekt.',
  deel: (beleid) => beleid,
  toets: ({ rit: { tarief, vertrek } }) =>
    als(tarief === undefined, () => ({ feiten: { datum: vertrek.datum }, alternatief: 'gemeente' })),
})
