import { aantalTekst, datumTekst, euroTekst, maandTekst } from '../../../../domain/kernel/tekst.ts'
import { jaarVan, momentVan, type Datum } from '../../../../domain/kernel/tijd/time.ts'
import { betaalTotEnMet, bezwaarTotEnMet, geldendeTermijnDagen, gemaskeerd } from '../../../../domain/bijdrage/index.ts'
import type { Brief } from '../../../services/innen/factuur.ts'
import type { Bijdragebrief } from '../../../use-cases/bijdrage/brief/brief.ts'
import { adressering } from '../../briefadres.ts'
import { berekeningTekst } from '../bijdrage.toon.ts'

type Rij = readonly [string, string]
type Alinea = Brief['alineas'][number]

/** `NL91ABNA0417164300` → `NL91 ABNA 0417 1643 00`. */
const inGroepen = (tekst: string): string => tekst.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** Of what was to be paid nothing is left: it was paid, or set off. */
const isVoldaan = ({ saldo }: Bijdragebrief): boolean =>
  [saldo.openstaandCent, saldo.onderwegCent, saldo.uitgesteldCent, saldo.overgedragenCent].every((cent) => cent <= 0)

/** Nothing is to be paid or debited as long as an objection waits. */
const wachtOpBezwaar = ({ saldo }: Bijdragebrief): boolean => saldo.stand === 'inBezwaar'

/** The finance package asks it, so that this letter does not. */
const isOvergedragen = ({ saldo }: Bijdragebrief): boolean => saldo.stand === 'overgedragen'

/** Nothing is asked by this letter. */
const vraagtNiets = (brief: Bijdragebrief): boolean =>
  isVoldaan(brief) || wachtOpBezwaar(brief) || isOvergedragen(brief)

/** Six weeks, or another term that the municipality set. */
const termijnTekst = (afzender: Bijdragebrief['afzender']): string => {
  const dagen = geldendeTermijnDagen(afzender)
  return dagen % 7 === 0 ? aantalTekst(dagen / 7, 'week', 'weken') : aantalTekst(dagen, 'dag', 'dagen')
}

const factuurrijen = ({ afzender, regel, saldo, termijnVanaf }: Bijdragebrief): readonly Rij[] => [
  ['U betaalt', euroTekst(saldo.openstaandCent)],
  [
    termijnVanaf === undefined ? 'Wanneer' : 'Voor',
    termijnVanaf === undefined
      ? `binnen ${termijnTekst(afzender)} na verzending`
      : `${datumTekst(betaalTotEnMet(termijnVanaf, afzender))} of eerder`,
  ],
  ['Naar rekening', inGroepen(afzender.iban)],
  ['Op naam van', afzender.naam],
  ['Betalingskenmerk', inGroepen(regel.kenmerk ?? '')],
]

const incassorijen = ({ afzender, machtiging, regel }: Bijdragebrief): readonly Rij[] => [
  ['Wij schrijven af', euroTekst(regel.bedragCent)],
  ['Op', `${datumTekst(afzender.incassodatum)}, of kort daarna`],
  ...(machtiging === undefined
    ? []
    : [
        ['Van rekening', inGroepen(gemaskeerd(machtiging.iban))] as const,
        ['Kenmerk van uw machtiging', machtiging.kenmerk] as const,
      ]),
  ['Incassant-id van de gemeente', afzender.incassantId],
  ['Betalingskenmerk', inGroepen(regel.kenmerk ?? '')],
]

const tegoedrijen = ({ soort, regel }: Bijdragebrief): readonly Rij[] => [
  ['Uw bijdrage wordt lager met', euroTekst(-regel.bedragCent)],
  ...(soort === 'terugbetaling' ? [['U krijgt terug', euroTekst(regel.terugCent ?? -regel.bedragCent)] as const] : []),
]

const bedragen = (brief: Bijdragebrief): readonly Rij[] => {
  if (brief.regel.bedragCent < 0) return tegoedrijen(brief)
  if (vraagtNiets(brief)) return [['Uw bijdrage', euroTekst(brief.regel.bedragCent)]]
  return brief.soort === 'incasso' ? incassorijen(brief) : factuurrijen(brief)
}

/** By a code too where somebody pays with an app; never of an amount that is an example. */
const betalingVan = (brief: Bijdragebrief): Brief['betaling'] => {
  const { afzender, regel, saldo, soort } = brief
  const { kenmerk } = regel
  if (soort !== 'factuur' || regel.status === 'voorbeeld' || kenmerk === undefined) return undefined
  if (vraagtNiets(brief)) return undefined
  return { naam: afzender.naam, iban: afzender.iban, bedragCent: saldo.openstaandCent, kenmerk }
}

const hoeTekst = (brief: Bijdragebrief): Alinea => {
  const { regel, soort, termijnVanaf, afzender } = brief
  if (soort === 'verrekening')
    return { kop: 'Wat gebeurt er met dit geld?', tekst: 'Het gaat af van wat u nog moest betalen.' }
  if (soort === 'terugbetaling') {
    const rest = (regel.terugCent ?? -regel.bedragCent) < -regel.bedragCent
    const af = rest ? ' Het andere deel gaat af van wat u nog moest betalen.' : ''
    return {
      kop: 'Hoe krijgt u het terug?',
      tekst: `Wij maken het over naar de rekening die wij van u kennen. Kennen wij die niet? Dan vragen wij u erom.${af}`,
    }
  }
  if (wachtOpBezwaar(brief))
    return {
      kop: 'Hoe betaalt u?',
      tekst:
        'U hoeft nu niets te betalen, want u maakte bezwaar. Moet u later nog iets betalen? Dan hoort u dat van ons.',
    }
  if (isOvergedragen(brief))
    return {
      kop: 'Hoe betaalt u?',
      tekst:
        'U betaalde niet op tijd. Betaal dit bedrag daarom aan een andere afdeling van de gemeente. Doe dat zoals die afdeling u schrijft.',
    }
  if (isVoldaan(brief)) return { kop: 'Hoe betaalt u?', tekst: 'U hoeft niets meer te betalen.' }
  if (soort === 'incasso')
    return {
      kop: 'Hoe betaalt u?',
      tekst:
        'U hoeft niets te doen. Zorg dat er genoeg geld op uw rekening staat. Wilt u het toch terug? Dan kan uw bank het tot 8 weken na het afschrijven terugboeken. U krijgt dan een rekening.',
    }
  const termijn =
    termijnVanaf === undefined
      ? ` U hebt daarvoor ${termijnTekst(afzender)} na de dag waarop deze brief is verstuurd.`
      : ''
  return {
    kop: 'Hoe betaalt u?',
    tekst: `Maak het bedrag over en zet het betalingskenmerk erbij. Dan weten wij dat het van u komt.${betalingVan(brief) === undefined ? '' : ' Betaalt u met de app van uw bank? Veel apps kunnen de code hierboven lezen.'}${termijn}`,
  }
}

const bezwaarTekst = ({ afzender, beslistOp, saldo, soort, verzondenOp }: Bijdragebrief): string => {
  if (beslistOp !== undefined)
    return `U maakte bezwaar. Daarover is beslist op ${datumTekst(beslistOp)}. In die beslissing staat of u naar de rechter kunt, en hoe dat gaat.`
  if (saldo.stand === 'inBezwaar') return 'U maakte bezwaar. U hoeft pas te betalen als daarop is beslist.'
  const termijn =
    verzondenOp === undefined
      ? 'Dat moet binnen zes weken na de dag waarop deze brief is verstuurd'
      : `Dat moet binnen zes weken, dus uiterlijk op ${datumTekst(bezwaarTotEnMet(verzondenOp))}`
  const wacht = {
    factuur: ' U hoeft dan pas te betalen als op uw bezwaar is beslist.',
    incasso: ' Wij schrijven dan pas iets af als op uw bezwaar is beslist.',
  } as const
  const daarna = soort === 'factuur' || soort === 'incasso' ? wacht[soort] : ''
  return `Dan kunt u bezwaar maken. ${termijn} (Algemene wet bestuursrecht, artikelen 6:7 en 6:8). Schrijf een brief met uw naam, uw adres, de datum, waarom u het er niet mee eens bent, en zet uw handtekening. Stuur die naar: ${afzender.bezwaarAan.join(', ')}.${daarna}`
}

const VOORBEELD: Alinea = {
  kop: 'Dit is een voorbeeld',
  tekst: 'Het bedrag staat niet in een regeling die wij zagen. U hoeft niet te betalen.',
}

/** What comes before the grounds: that it is an example, to whom it is addressed, and why it is asked again. */
const vooraf = ({ regel, aan: { overleden, naam }, soort, teruggeboekt }: Bijdragebrief): readonly Alinea[] => [
  ...(regel.status === 'voorbeeld' ? [VOORBEELD] : []),
  ...(overleden
    ? [
        {
          kop: 'Aan wie is deze brief?',
          tekst: `Deze brief gaat over de bijdrage van ${naam}, die is overleden. Met “u” bedoelen wij ${naam} of de erfgenamen.`,
        },
      ]
    : []),
  ...(soort === 'factuur' && teruggeboekt
    ? [{ kop: 'Waarom krijgt u een factuur?', tekst: 'Afschrijven van uw rekening is niet gelukt.' }]
    : []),
]

/** For what is asked, and the article that says so. */
const waarvoorTekst = ({ run, regel, aan }: Bijdragebrief, datum: Datum): string => {
  const { regeling, artikel, kop } = regel.bron
  const bron = `Dat staat in: ${regeling}, ${artikel}${kop === undefined ? '' : ` (${kop})`}.`
  if (run.maand !== undefined)
    return `U reist met het collectief vervoer (Wmo). Voor elke rit betaalt u een bijdrage aan de gemeente. Deze brief gaat over ritten in ${maandTekst(run.maand)}. ${bron}`
  return `U ${jaarVan(datum) > run.jaar || aan.overleden ? 'had' : 'hebt'} in ${run.jaar} een pas voor het collectief vervoer (Wmo). Daarvoor betaalt u elk jaar een bijdrage aan de gemeente. ${bron}`
}

/** The decision about a contribution in plain Dutch: what, how much, by which article, how it is paid, and how to object (Awb 3:45). */
export const bijdragebrief = (brief: Bijdragebrief): Brief => {
  const { run, vastgesteldOp, afzender, aan, regel, verzondenOp } = brief
  const besluitdatum = momentVan(vastgesteldOp).datum
  const datum = verzondenOp ?? besluitdatum
  // Of fares each month tells what was asked before.
  const eerder =
    regel.eerderCent === 0 || regel.maanden !== undefined
      ? []
      : [`Eerder vroegen wij al ${euroTekst(regel.eerderCent)}.`]
  return {
    titel:
      run.maand === undefined
        ? `Besluit: uw bijdrage voor vervoer ${run.jaar}`
        : `Besluit: uw bijdrage voor ritten in ${maandTekst(run.maand)}`,
    afzender: [afzender.naam, ...afzender.adres],
    geadresseerde: adressering(aan),
    datum: datumTekst(datum),
    bedragen: [
      ...bedragen(brief),
      ['Nummer van uw pas', regel.pasnummer],
      ...(datum === besluitdatum ? [] : [['Besloten op', datumTekst(besluitdatum)] as const]),
    ],
    alineas: [
      ...vooraf(brief),
      { kop: 'Waarvoor is deze bijdrage?', tekst: waarvoorTekst(brief, datum) },
      { kop: 'Hoe komen wij aan dit bedrag?', tekst: [...berekeningTekst(regel), ...eerder].join(' ') },
      hoeTekst(brief),
      { kop: 'Bent u het er niet mee eens?', tekst: bezwaarTekst(brief) },
      { kop: 'Hebt u een vraag of kunt u niet betalen?', tekst: `Neem contact met ons op: ${afzender.contact}.` },
    ],
    betaling: betalingVan(brief),
  }
}
