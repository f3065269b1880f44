import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

interface Stand {
  readonly nieuw: number
}
interface Voortgang extends Stand {
  readonly gedaan: number
}
interface Verslag extends Stand {
  readonly gelijk: number
}

/**
 * Takes over a file, or looks at it only. Sent twice nothing is made twice; where there was no time for all, the same file
 * is sent until there was.
 * @param stuur sends the file, and answers how far it came or what became of it
 * @param geraakt whose answers are others afterwards; nothing where it only looks
 */
export const useImporteren = <Verzoek, V extends Voortgang, U extends Verslag>(
  stuur: (verzoek: Verzoek) => Promise<V | U>,
  geraakt: string | undefined,
) => {
  const queries = useQueryClient()
  const [voortgang, zetVoortgang] = useState<V>()
  const importeer = useMutation({
    mutationFn: async (verzoek: Verzoek): Promise<U> => {
      zetVoortgang(undefined)
      let eerder = 0
      let uitkomst = await stuur(verzoek)
      while ('gedaan' in uitkomst) {
        zetVoortgang(uitkomst)
        eerder += uitkomst.nieuw
        uitkomst = await stuur(verzoek)
      }
      return { ...uitkomst, nieuw: uitkomst.nieuw + eerder, gelijk: uitkomst.gelijk - eerder }
    },
    onSuccess: async () => {
      if (geraakt !== undefined) await queries.invalidateQueries({ queryKey: [geraakt] })
    },
  })
  return { ...importeer, voortgang }
}
