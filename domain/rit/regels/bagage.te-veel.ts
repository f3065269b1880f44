// Beleidsregels maatschappelijke ondersteuning 2025 gemeente Harlingen, § 9.5, Meenemen van hulpmiddelen, huisdieren en bagage, 3. Bagage
// https://zoek.officielebekendmakingen.nl/gmb-2025-228716.html
import { harlingen } from '../bronnen.ts'
import { als, legtVoor } from '../oordeel/regel.ts'

export const bagageTeVeel = legtVoor('bagage.te-veel', {
  wet: harlingen('§ 9.5', 'Meenemen van hulpmiddelen, huisdieren en bagage, 3. Bagage'),
  vraagt:
    'De pashouder en de medisch begeleider nemen elk één stuk bagage mee. Over meer beslist de chauffeur, met de centrale.',
  deel: (beleid) => beleid?.bagage,
  toets: ({ aanvraag }, { stuksPashouder, stuksPerBegeleider }) => {
    const begeleiders = aanvraag.meereizenden.filter((m) => m.soort === 'medischBegeleider').length
    const maximum = stuksPashouder + begeleiders * stuksPerBegeleider
    const { stuks } = aanvraag.bagage
    return als(stuks > maximum, () => ({ feiten: { stuks, maximum }, alternatief: 'andersMeenemen' }))
  },
})
