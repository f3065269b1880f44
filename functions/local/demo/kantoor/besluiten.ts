import type { Bron } from '../../../../domain/kernel/citation.ts'
import type { Besluitinhoud, Pas } from '../../../../domain/pas/index.ts'
import type { Deps } from '../../../deps.ts'
import {
  legAfwijzingVast,
  meldAfwijzingsverzending,
  noteerAfwijzingsbezwaar,
} from '../../../use-cases/pas/afwijzingen.ts'
import { legBesluitVast, meldBezwaar, meldUitkomst, meldVerzending } from '../../../use-cases/pas/besluiten.ts'
import { handelKilometerverzoekAf, vraagKilometers } from '../../../use-cases/pas/kilometerverzoeken.ts'
import { ambtenaar, datumGeleden, geleden } from './dag.ts'

const GEMEENTE = 'harlingen'
const wie = ambtenaar(GEMEENTE)

const AFZENDER = {
  naam: 'Gemeente Harlingen (voorbeeld)',
  adres: ['Voorbeeldplein 1 (verzonnen)', '0000 AA Harlingen'],
  bezwaarAan: ['Gemeente Harlingen (voorbeeld)', 'Voorbeeldplein 1 (verzonnen)', '0000 AA Harlingen'],
  contact: 'een telefoonnummer (verzonnen)',
}

/** Asked, decided and sent so many days ago; the last one was decided and still lies there. */
const VERZOEKEN = [
  { dagen: 80, bezwaar: 'ongegrond' },
  { dagen: 72, bezwaar: 'gegrond' },
  { dagen: 55, bezwaar: undefined },
  { dagen: 34, bezwaar: 'open' },
  { dagen: 20, bezwaar: undefined },
] as const
const BESLIST_NA = 7
const BEZWAAR_NA = 14
const UITKOMST_NA = 30

const afwijzing = (deps: Deps, dagen: number, bron: Bron): Besluitinhoud => ({
  soort: 'afwijzing',
  zaaknummer: `Z-VOORBEELD-${dagen}`,
  aanvraagdatum: datumGeleden(deps, dagen),
  besluitdatum: datumGeleden(deps, dagen - BESLIST_NA),
  wat: 'U krijgt geen extra kilometers.',
  waarom: 'Uit uw ritten blijkt dat u met het gewone budget kunt doen wat nodig is (verzonnen).',
  bron,
  afzender: AFZENDER,
})

/** Asked for more kilometres, and refused by a decision; some object. */
const maakWeigering = async (
  deps: Deps,
  { pasnummer }: Pas,
  { dagen, bezwaar, bron }: (typeof VERZOEKEN)[number] & { readonly bron: Bron },
): Promise<void> => {
  const wens = { reden: 'Ik wil vaker naar mijn familie (verzonnen).' }
  const vraag = await vraagKilometers(geleden(deps, dagen), wie, { pasnummer, wens })
  const toen = geleden(deps, dagen - BESLIST_NA)
  const gelegd = await legBesluitVast(toen, wie, { pasnummer, inhoud: afwijzing(deps, dagen, bron) })
  if (vraag?.soort !== 'gevraagd' || gelegd?.soort !== 'vastgelegd') return
  const { besluitnummer } = gelegd.besluit
  const { verzoeknummer } = vraag.gevraagd.verzoek
  await handelKilometerverzoekAf(toen, wie, { pasnummer, verzoeknummer, besluitnummer })
  const over = { pasnummer, besluitnummer }
  await meldVerzending(toen, wie, { ...over, datum: datumGeleden(deps, dagen - BESLIST_NA) })
  if (bezwaar === undefined) return
  const ontvangenOp = datumGeleden(deps, dagen - BEZWAAR_NA)
  const bezwaarwens = { ontvangenOp, waarover: 'Ik heb de kilometers echt nodig (verzonnen).' }
  await meldBezwaar(geleden(deps, dagen - BEZWAAR_NA), wie, { ...over, wens: bezwaarwens })
  if (bezwaar === 'open') return
  const datum = datumGeleden(deps, dagen - UITKOMST_NA)
  await meldUitkomst(geleden(deps, dagen - UITKOMST_NA), wie, {
    ...over,
    nummer: 1,
    uitkomst: { soort: bezwaar, datum, toelichting: 'Na een gesprek met de bezwaarmaker (verzonnen).' },
  })
}

const OPEN_VERZOEKEN = [12, 5, 2]

const AANVRAGERS = ['Anna', 'Bouke', 'Catrijn', 'Douwe'].map((naam) => `${naam} Zonderpas (verzonnen)`)

/** Turned down, without a pass: all but the last one were sent, and the first one objects. */
const wijsAf = async (deps: Deps, naam: string, { i, bron }: { readonly i: number; readonly bron: Bron }) => {
  const dagen = 45 - 10 * i
  const { soort: _, aanvraagdatum: __, ...inhoud } = afwijzing(deps, dagen, bron)
  const gelegd = await legAfwijzingVast(geleden(deps, dagen - BESLIST_NA), wie, {
    aanvrager: { naam, geboortedatum: `19${50 + i}-04-05`, adres: ['Verzonnenstraat 1', '0000 AA Harlingen'] },
    inhoud: {
      ...inhoud,
      aanvraagdatum: datumGeleden(deps, dagen),
      wat: 'U krijgt geen vervoerspas.',
      waarom: 'U kunt met de bus reizen (verzonnen).',
    },
  })
  if (gelegd.soort !== 'vastgelegd' || i === AANVRAGERS.length - 1) return
  const { besluitnummer } = gelegd.afwijzing.besluit
  const datum = datumGeleden(deps, dagen - BESLIST_NA)
  await meldAfwijzingsverzending(geleden(deps, dagen - BESLIST_NA), wie, { besluitnummer, datum })
  if (i > 0) return
  const ontvangenOp = datumGeleden(deps, dagen - BEZWAAR_NA)
  const wens = { ontvangenOp, waarover: 'Ik kan niet met de bus (verzonnen).' }
  await noteerAfwijzingsbezwaar(geleden(deps, dagen - BEZWAAR_NA), wie, { besluitnummer, wens })
}

/** As a decision cites it. */
const kortVan = ({ regeling, artikel, kop }: Bron): Bron => ({ regeling, artikel, kop })

/** Requests, decisions and objections of some months. @param passen of people that can travel today */
export const maakBesluiten = async (deps: Deps, passen: readonly Pas[]): Promise<void> => {
  const beleid = (await deps.versies(GEMEENTE)).at(-1)
  if (beleid === undefined) return
  const bron = kortVan(beleid.reizigersbudget?.bron ?? beleid.bron)
  const voorliggend = kortVan(beleid.uitgeslotenRitdoelen?.[0]?.bron ?? beleid.bron)
  for (const [i, verzoek] of VERZOEKEN.entries()) {
    const pas = passen[i]
    if (pas !== undefined) await maakWeigering(deps, pas, { ...verzoek, bron })
  }
  for (const [i, dagen] of OPEN_VERZOEKEN.entries()) {
    const pas = passen[VERZOEKEN.length + i]
    const wens = { reden: 'Ik ga nu vaker naar het ziekenhuis (verzonnen).' }
    if (pas !== undefined) await vraagKilometers(geleden(deps, dagen), wie, { pasnummer: pas.pasnummer, wens })
  }
  for (const [i, naam] of AANVRAGERS.entries()) await wijsAf(deps, naam, { i, bron: voorliggend })
}
