import { datumTekst, euroTekst } from '../../../domain/kernel/tekst.ts'
import { jaarVan, momentVan } from '../../../domain/kernel/tijd/time.ts'
import { betaalTotEnMet, bezwaarTotEnMet } from '../../../domain/bijdrage/index.ts'
import type { Brief } from '../../services/innen/factuur.ts'
import type { Factuur } from '../../use-cases/bijdrage/rekening/factuur.ts'
import { berekeningTekst } from './bijdrage.toon.ts'

/** `NL91ABNA0417164300` → `NL91 ABNA 0417 1643 00`. */
const inGroepen = (tekst: string): string => tekst.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** The invoice as a letter in plain Dutch: what it is for, how much, by which article, how to pay and how to object. */
export const factuurbrief = ({
  run,
  vastgesteldOp,
  afzender,
  naam,
  woning,
  regel,
  teBetalenCent,
  termijnVanaf,
  beslistOp,
  teruggeboekt,
}: Factuur): Brief => {
  const { datum } = momentVan(vastgesteldOp)
  const betaalVoor = betaalTotEnMet(termijnVanaf, afzender)
  const { regeling, artikel, kop } = regel.bron
  const nietEens =
    beslistOp === undefined
      ? `Dan kunt u bezwaar maken. Dat moet binnen zes weken, dus uiterlijk op ${datumTekst(bezwaarTotEnMet(datum))} (Algemene wet bestuursrecht, artikel 6:7). Schrijf een brief met uw naam, uw adres, de datum, waarom u het er niet mee eens bent, en zet uw handtekening. Stuur die naar: ${afzender.bezwaarAan.join(', ')}. U hoeft dan pas te betalen als op uw bezwaar is beslist.`
      : `U maakte bezwaar. Daarover is beslist op ${datumTekst(beslistOp)}. In die beslissing staat of u naar de rechter kunt, en hoe dat gaat.`
  const voorbeeld =
    regel.status === 'voorbeeld'
      ? [
          {
            kop: 'Dit is een voorbeeld',
            tekst: 'Het bedrag staat niet in een regeling die wij zagen. U hoeft niet te betalen.',
          },
        ]
      : []
  const storno = teruggeboekt
    ? [{ kop: 'Waarom krijgt u een factuur?', tekst: 'Afschrijven van uw rekening is niet gelukt.' }]
    : []
  return {
    titel: `Bijdrage voor vervoer ${run.jaar}`,
    afzender: [afzender.naam, ...afzender.adres],
    geadresseerde: [naam, woning.weergavenaam],
    datum: datumTekst(datum),
    bedragen: [
      ['U betaalt', euroTekst(teBetalenCent)],
      ['Voor', `${datumTekst(betaalVoor)} of eerder`],
      ['Naar rekening', inGroepen(afzender.iban)],
      ['Op naam van', afzender.naam],
      ['Betalingskenmerk', inGroepen(regel.kenmerk ?? '')],
      ['Nummer van uw pas', regel.pasnummer],
    ],
    alineas: [
      ...voorbeeld,
      ...storno,
      {
        kop: 'Waarvoor betaalt u?',
        tekst: `U ${jaarVan(datum) > run.jaar ? 'had' : 'hebt'} in ${run.jaar} een pas voor het collectief vervoer (Wmo). Daarvoor betaalt u elk jaar een bijdrage aan de gemeente. Dat staat in: ${regeling}, ${artikel}${kop === undefined ? '' : ` (${kop})`}.`,
      },
      {
        kop: 'Hoe komen wij aan dit bedrag?',
        tekst: [
          ...berekeningTekst(regel),
          ...(regel.eerderCent === 0 ? [] : [`Eerder vroegen wij al ${euroTekst(regel.eerderCent)}.`]),
        ].join(' '),
      },
      {
        kop: 'Hoe betaalt u?',
        tekst: 'Maak het bedrag over en zet het betalingskenmerk erbij. Dan weten wij dat het van u komt.',
      },
      { kop: 'Bent u het er niet mee eens?', tekst: nietEens },
      { kop: 'Hebt u een vraag of kunt u niet betalen?', tekst: `Neem contact met ons op: ${afzender.contact}.` },
    ],
  }
}
