import type * as z from 'zod'
import { adviesBij, adviesBijPrijs, type Herbeoordeling } from '../../../domain/rit/index.ts'
import type { Melding } from '../../../domain/beleid/documenten.ts'
import { leesTekst } from '../../services/beleid/tekst.ts'
import type { Anders } from '../../use-cases/beleid/anders.ts'
import type { Beleidsversie, Document } from '../../use-cases/beleid/versies.ts'
import { badInput } from '../problem.ts'
import { toonReden } from '../rit/rit.toon.ts'
import type { Links } from '../velden.schema.ts'

const tekstOf = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

export const toonKop = ({ versie, status, werking, document, geschreven, reden, vaststelling }: Beleidsversie) => {
  const { naam, geldigVanaf, geldigTotEnMet } = document
  return {
    versie,
    status,
    ...(werking === undefined ? {} : { werking }),
    naam: tekstOf(naam),
    geldigVanaf: tekstOf(geldigVanaf),
    ...(typeof geldigTotEnMet === 'string' ? { geldigTotEnMet } : {}),
    herkomst: geschreven === undefined ? ('meegeleverd' as const) : ('gemeente' as const),
    ...(geschreven === undefined ? {} : { geschreven }),
    ...(reden === undefined ? {} : { reden }),
    ...(vaststelling === undefined ? {} : { vaststelling }),
  }
}

export const toonVersie = (versie: Beleidsversie) => ({
  ...toonKop(versie),
  regeling: versie.document,
  ...(versie.bewerking === undefined ? {} : { bewerking: versie.bewerking }),
})

const toonAndere = ({ rit, redenen, ritprijs }: Herbeoordeling) => ({
  ritnummer: rit.ritnummer,
  pasnummer: rit.pasnummer,
  vertrek: rit.vertrek,
  wasCent: rit.ritprijs.totaalCent,
  ...(ritprijs === undefined ? {} : { wordtCent: ritprijs.totaalCent }),
  redenen: redenen.map((reden) => toonReden(reden)),
  advies: redenen.length > 0 ? adviesBij(redenen) : adviesBijPrijs(rit.ritprijs.totaalCent, ritprijs?.totaalCent),
})

export const toonAnders = ({ ritten }: Anders, _links: z.infer<typeof Links>) => ({
  ritten: ritten.map(toonAndere),
  _links,
})

/** What is wrong in a document, as bad input. */
export const regelingfouten = (fouten: readonly Melding[]) =>
  badInput(
    fouten.map(({ pad, detail }) => ({
      in: 'body' as const,
      location: pad === '' ? 'regeling' : `regeling.${pad}`,
      code: 'onjuist',
      detail,
    })),
  )

/** The document of a request, also where it came as text. @throws HttpProblem 400 on text that is no JSON or YAML */
export const documentVan = async ({
  regeling,
  tekst,
}: {
  readonly regeling?: Document | undefined
  readonly tekst?: string | undefined
}): Promise<unknown> => {
  if (tekst === undefined) return regeling
  const gelezen = await leesTekst(tekst)
  if ('fout' in gelezen) throw badInput([{ in: 'body', location: 'tekst', code: 'tekst', detail: gelezen.fout }])
  return gelezen.waarde
}
