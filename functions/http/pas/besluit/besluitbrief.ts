import { bezwaarTotEnMet } from '../../../../domain/kernel/bezwaartermijn.ts'
import { datumTekst } from '../../../../domain/kernel/tekst.ts'
import type { Afwijzing, Besluit, Geadresseerde } from '../../../../domain/pas/index.ts'
import type { Brief } from '../../../services/innen/factuur.ts'
import { adressering } from '../../briefadres.ts'

const TITEL: Readonly<Record<Besluit['soort'], string>> = {
  verlening: 'Besluit: u krijgt een vervoerspas',
  afwijzing: 'Besluit: uw aanvraag is afgewezen',
  wijziging: 'Besluit: uw vervoerspas verandert',
  verlenging: 'Besluit: uw vervoerspas geldt langer',
  reizigersbudget: 'Besluit: uw kilometers per jaar',
  blokkade: 'Besluit: uw vervoerspas is geblokkeerd',
  intrekking: 'Besluit: uw vervoerspas stopt',
  herziening: 'Besluit: een eerder besluit verandert',
}

const periodeTekst = ({ vanaf, totEnMet }: Besluit): string | undefined => {
  if (vanaf === undefined) return totEnMet === undefined ? undefined : `tot en met ${datumTekst(totEnMet)}`
  return totEnMet === undefined
    ? `vanaf ${datumTekst(vanaf)}`
    : `van ${datumTekst(vanaf)} tot en met ${datumTekst(totEnMet)}`
}

interface Ontvanger {
  readonly geadresseerde: readonly string[]
  readonly pasnummer?: string
}

/** A decision as a letter in plain Dutch: what, why, by which article, and how and until when to object (Awb 3:45). */
const brief = (besluit: Besluit, { geadresseerde, pasnummer }: Ontvanger): Brief => {
  const { afzender, bron, besluitdatum, verzondenOp, aanvraagdatum, herziet } = besluit
  const geldig = periodeTekst(besluit)
  const kop = bron.kop === undefined ? '' : ` (${bron.kop})`
  const termijn =
    verzondenOp === undefined
      ? 'Dat moet binnen zes weken na de dag waarop deze brief is verstuurd'
      : `Dat moet binnen zes weken, dus uiterlijk op ${datumTekst(bezwaarTotEnMet(verzondenOp))}`
  return {
    titel: TITEL[besluit.soort],
    afzender: [afzender.naam, ...afzender.adres],
    geadresseerde,
    datum: datumTekst(verzondenOp ?? besluitdatum),
    bedragen: [
      ...(pasnummer === undefined ? [] : [['Nummer van uw pas', pasnummer] as const]),
      ['Zaaknummer', besluit.zaaknummer],
      ...(aanvraagdatum === undefined ? [] : [['U vroeg dit op', datumTekst(aanvraagdatum)] as const]),
      ['Besloten op', datumTekst(besluitdatum)],
      ...(geldig === undefined ? [] : [['Dit geldt', geldig] as const]),
      ...(herziet === undefined ? [] : [['In plaats van besluit', herziet] as const]),
    ],
    alineas: [
      { kop: 'Wat is besloten?', tekst: besluit.wat },
      { kop: 'Waarom?', tekst: `${besluit.waarom} Dit staat in: ${bron.regeling}, ${bron.artikel}${kop}.` },
      {
        kop: 'Bent u het er niet mee eens?',
        tekst: `Dan kunt u bezwaar maken. ${termijn} (Algemene wet bestuursrecht, artikelen 6:7 en 6:8). Schrijf een brief met uw naam, uw adres, de datum, het zaaknummer, waarom u het er niet mee eens bent, en zet uw handtekening. Stuur die naar: ${afzender.bezwaarAan.join(', ')}. Uw bezwaar houdt het besluit niet tegen.`,
      },
      { kop: 'Hebt u een vraag?', tekst: `Neem contact met ons op: ${afzender.contact}.` },
    ],
  }
}

export const besluitbrief = (besluit: Besluit, pasnummer: string, aan: Geadresseerde): Brief =>
  brief(besluit, { geadresseerde: adressering(aan), pasnummer })

/** The same letter for somebody who has no pass. */
export const afwijzingsbrief = ({ aanvrager: { naam, adres }, besluit }: Afwijzing): Brief =>
  brief(besluit, { geadresseerde: [naam, ...adres] })
