import {
  geldendeMutaties,
  regelstandVan,
  stornoTekst,
  type Aanslag,
  type Maandperiode,
  type Mutatie,
  type Postsaldo,
  beschikkingVan,
} from '../../../domain/bijdrage/index.ts'
import { datumTekst, euroTekst, maandTekst } from '../../../domain/kernel/tekst.ts'
import type { Regel, Vrijstellingsbesluit } from '../../stores/bijdrage/bijdrageregels.ts'
import type { Jaarrekening } from '../../use-cases/bijdrage/rekening/lees-rekening.ts'
import type { Bijdrageoverzicht } from '../../use-cases/bijdrage/rekening/overzicht.ts'
import type { Wie } from '../../use-cases/wie.ts'
import { kies, type Getoond } from '../toon.ts'
import { maandentekst } from './ritbijdrage.toon.ts'
import {
  Berekening,
  Bijdragebezwaar,
  Bijdrageregel,
  type Bijdrageoverzicht as Overzichtschema,
} from './bijdrage.schema.ts'
import { Rekening, Verloopstap } from './rekening.schema.ts'

/** How contributions look in the API and in letters. No rule is decided here. */

const VRIJSTELLING = {
  minderjarig: 'Onder de 18 jaar betaalt u niets.',
  overleden: 'Voor het jaar van overlijden vragen wij niets.',
  individueelVervoer: 'De pas was voor individueel vervoer. Daarvoor geldt deze bijdrage niet.',
  geblokkeerd: 'Zo lang was de pas geblokkeerd.',
  leeftijdsgroep: 'U hoort bij een groep die niets betaalt',
  besluit: 'De gemeente heeft besloten dat u niets betaalt',
  besluitDeel: 'De gemeente heeft besloten dat u minder betaalt',
} as const

/** `in maart 2026`, or `van maart 2026 tot en met juni 2026`. */
const periodeTekst = ({ vanaf, totEnMet }: Maandperiode): string =>
  vanaf === totEnMet ? `in ${maandTekst(vanaf)}` : `van ${maandTekst(vanaf)} tot en met ${maandTekst(totEnMet)}`

type Berekend = Pick<Aanslag, 'wijze' | 'delen' | 'vrijstellingen' | 'plafond' | 'status' | 'bron'> &
  Pick<Regel, 'maanden'>

/** The computation in plain words, one sentence a step. */
export const berekeningTekst = ({ wijze, delen, vrijstellingen, plafond, maanden: vanRitten }: Berekend): string[] => [
  ...maandentekst(vanRitten),
  ...delen.map(({ beleid, maanden, jaarbedragCent }) =>
    wijze === 'heel'
      ? `De bijdrage is ${euroTekst(jaarbedragCent)} voor het hele jaar (regels vanaf ${datumTekst(beleid)}).`
      : `${maanden} van de 12 maanden van ${euroTekst(jaarbedragCent)} per jaar (regels vanaf ${datumTekst(beleid)}).`,
  ),
  ...vrijstellingen.map(({ soort, bedragCent, omschrijving, maanden }) => {
    const wat = `${VRIJSTELLING[soort]}${maanden === undefined ? '' : ` ${periodeTekst(maanden)}`}`
    const reden = omschrijving === undefined ? wat : `${wat}: ${omschrijving}.`
    return `Daar gaat ${euroTekst(bedragCent)} af. ${reden}`
  }),
  ...(plafond === undefined || plafond.verlagingCent === 0
    ? []
    : [
        `Daar gaat ${euroTekst(plafond.verlagingCent)} af: u betaalde al ${euroTekst(plafond.ritbijdrageCent)} voor ritten, en samen mag het niet meer zijn dan de kostprijs van ${euroTekst(plafond.kostprijsCent)}.`,
      ]),
]

const toonBerekening = (berekend: Berekend) => kies(Berekening, { ...berekend, toelichting: berekeningTekst(berekend) })

const toonMutatie = (mutatie: Mutatie) => {
  if (mutatie.soort !== 'storno') return mutatie
  const { bankregel: _, ...storno } = mutatie
  return { ...storno, betekenis: stornoTekst(storno.code) }
}

/** @param saldo how it stands in the account; of a line that is not fixed there is none */
export const toonRegel = (regel: Regel, runnummer: string, saldo: Postsaldo | undefined) => {
  const geldend = geldendeMutaties(regel.mutaties)
  return kies(Bijdrageregel, {
    ...regel,
    runnummer,
    berekening: toonBerekening(regel),
    keuze: regel.keuze && { soort: regel.keuze.soort, reden: regel.keuze.reden, op: regel.keuze.op },
    beschikking: beschikkingVan(regel),
    stand: regelstandVan(regel, saldo),
    openstaandCent: saldo?.openstaandCent ?? 0,
    uitgesteldCent: saldo?.uitgesteldCent ?? 0,
    overgedragenCent: saldo?.overgedragenCent ?? 0,
    verzondenOp: regel.verzonden?.datum,
    bezwaren: (regel.bezwaren ?? []).map((bezwaar) => kies(Bijdragebezwaar, bezwaar)),
    stornos: geldend.flatMap((een) => (een.soort === 'storno' ? [{ code: een.code, datum: een.datum }] : [])),
    betalingen: geldend.flatMap((een) => {
      if (!('betaling' in een)) return []
      const { betaling, bedragCent, datum } = een
      return [{ betaling, bedragCent: een.soort === 'terugbetaling' ? -bedragCent : bedragCent, datum }]
    }),
    mutaties: regel.mutaties.map(toonMutatie),
  })
}

/** Who noted what is told to the municipality only. */
export const toonRekening = (
  { jaar, rekening, regels, verloop }: Jaarrekening,
  { rollen }: Pick<Wie, 'rollen'>,
): Getoond<typeof Rekening> =>
  kies(Rekening, {
    ...rekening,
    jaar,
    regels: regels.map(({ regel, runnummer, saldo }) => toonRegel(regel.value, runnummer, saldo)),
    verloop: verloop.map((stap) => kies(Verloopstap, rollen.includes('gemeente') ? stap : { ...stap, wie: undefined })),
  })

export const toonBesluit = (jaar: number, besluit: Vrijstellingsbesluit) => ({
  jaar,
  ingetrokken: 'ingetrokken' in besluit,
  ...('reden' in besluit
    ? { reden: besluit.reden, artikel: besluit.artikel, bedragCent: besluit.bedragCent, maanden: besluit.maanden }
    : {}),
  op: besluit.op,
})

export const toonOverzicht = (
  jaar: number,
  { rekening: { regels, rekening }, ritrekening, vrijstelling, verwacht, ritten, plafond, voor }: Bijdrageoverzicht,
): Getoond<typeof Overzichtschema> => {
  const laatste = regels.at(-1)?.regel.value
  const bedragCent = laatste === undefined ? verwacht.verschuldigdCent : rekening.gevraagdCent
  return {
    jaar,
    jaarbijdrage: {
      status: laatste === undefined ? 'verwacht' : 'vastgesteld',
      bedragCent,
      openstaandCent: rekening.openstaandCent - rekening.terugTeBetalenCent,
      statusBedrag: (laatste ?? verwacht).status,
      berekening: toonBerekening(laatste ?? verwacht),
      regels: regels.map(({ regel, runnummer, saldo }) => toonRegel(regel.value, runnummer, saldo)),
      vrijstelling: vrijstelling === undefined ? undefined : toonBesluit(jaar, vrijstelling),
    },
    ritbijdragen: {
      ritten: ritten.ritten,
      meter: ritten.meter,
      bedragCent: ritten.bijdrageCent,
      voor,
      gevraagdCent: ritrekening.rekening.gevraagdCent,
      openstaandCent: ritrekening.rekening.openstaandCent - ritrekening.rekening.terugTeBetalenCent,
      regels: ritrekening.regels.map(({ regel, runnummer, saldo }) => toonRegel(regel.value, runnummer, saldo)),
    },
    totaalCent: bedragCent + ritten.bijdrageCent,
    kostprijs:
      plafond === undefined
        ? undefined
        : {
            kostprijsCent: plafond.kostprijsCent,
            blijftOnderKostprijs: bedragCent + ritten.bijdrageCent <= plafond.kostprijsCent,
            status: plafond.status,
            bron: plafond.bron,
          },
  }
}
