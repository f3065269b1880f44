import { weigert } from '../oordeel/geval.ts'

/** Some purposes belong to another scheme. Only judged where the rider gave a purpose. */
export const doelAndereRegeling = weigert('doel.andere-regeling', ({ aanvraag: { ritdoel }, rit }) => {
  if (ritdoel === undefined) return []
  const uitgesloten = rit.beleid?.uitgeslotenRitdoelen?.find((u) => u.ritdoelen.includes(ritdoel))
  if (uitgesloten === undefined) return []
  return [
    {
      bron: uitgesloten.bron,
      feiten: { ritdoel, verantwoordelijk: uitgesloten.verantwoordelijk },
      alternatief: 'andereRegeling',
    },
  ]
})
