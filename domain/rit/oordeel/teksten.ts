import { aantalTekst, datumTekst, duurTekst, kilometerTekst, klokTekst } from '../../kernel/tekst.ts'
import { momentVan, MS_PER_DAG, msVanKlok } from '../../kernel/tijd/time.ts'
import type { FeitenPerRegel, RegelId } from './reden.ts'
import {
  dagenErvoor,
  DOELWOORD,
  hoeveel,
  hoogstensMee,
  HULPMIDDELWOORD,
  MENSWOORDEN,
  met,
  periodeTekst,
  voorWerkwoord,
} from './woorden.ts'

/** What a person reads: why it cannot be done and, where there is one, what does work. Dutch of level B1. */
export interface Uitleg {
  readonly tekst: string
  readonly alternatief?: string
}

const tijdstip = (instant: string): string => {
  const { datum, msVanDag } = momentVan(instant)
  return `${datumTekst(datum)} om ${klokTekst(msVanDag)}`
}

/** `07:00` → `07.00 uur`. */
const klok = (tijd: string): string => klokTekst(msVanKlok(tijd))

/** Only where the tariff of the day says so. */
const gratis = (isGratis: boolean | undefined): string => (isGratis === true ? ' gratis' : '')
const betaalt = (isGratis: boolean | undefined): string => (isGratis === false ? ' Een medereiziger betaalt.' : '')

export const TEKSTEN: { readonly [Id in RegelId]: (feiten: FeitenPerRegel[Id]) => Uitleg } = {
  'beleid.niet-van-kracht': ({ datum }) => ({
    tekst: `Voor ${datumTekst(datum)} zijn de regels van uw gemeente niet bekend. Daarom kunnen wij deze rit niet boeken.`,
    alternatief: 'Vraag uw gemeente welke regels op die dag gelden.',
  }),
  'beleid.geen-tarief': ({ datum }) => ({
    tekst: `Voor ${datumTekst(datum)} is nog niet bekend wat een rit kost. Daarom kunnen wij deze rit niet boeken.`,
    alternatief: 'Vraag uw gemeente wanneer de prijs bekend is.',
  }),
  'pas.ongeldig': ({ datum, geldigVanaf, geldigTotEnMet }) => ({
    tekst: `Uw pas is niet geldig op ${datumTekst(datum)}. De pas is geldig van ${datumTekst(geldigVanaf)} tot en met ${datumTekst(geldigTotEnMet)}.`,
    alternatief: 'Neem contact op met uw gemeente als u een nieuwe pas nodig hebt.',
  }),
  'pas.geblokkeerd': ({ geblokkeerdVanaf }) => ({
    tekst: `Uw pas is geblokkeerd vanaf ${datumTekst(geblokkeerdVanaf)}. U kunt er nu niet mee reizen.`,
    alternatief: 'Neem contact op met uw gemeente. Die kan zeggen waarom, en wat u kunt doen.',
  }),
  'tijd.verleden': ({ vertrek }) => ({
    tekst: `De vertrektijd is al voorbij: ${tijdstip(vertrek)}.`,
    alternatief: 'Kies een latere tijd.',
  }),
  'tijd.te-kort-vooraf': (feiten) => ({
    tekst:
      'klok' in feiten
        ? `U moet deze rit bestellen voor ${klok(feiten.klok)}, ${dagenErvoor(feiten.dagenVooraf)}.`
        : `U moet deze rit minstens ${duurTekst(feiten.minimumMinuten)} van tevoren boeken.`,
    alternatief: `U kunt wel vertrekken op ${tijdstip(feiten.vroegsteVertrek)} of later.`,
  }),
  'tijd.te-ver-vooruit': ({ datum, maximumDagen, laatsteDatum }) => ({
    tekst: `U kunt ${datumTekst(datum)} nu nog niet boeken. ${maximumDagen === 0 ? 'Boeken kan alleen op de dag zelf.' : `Dat kan ten hoogste ${aantalTekst(maximumDagen, 'dag', 'dagen')} vooruit.`}`,
    alternatief: `U kunt nu een rit boeken tot en met ${datumTekst(laatsteDatum)}.`,
  }),
  'tijd.buiten-bediening': ({ vertrekLokaal, blokken }) => {
    const [eerste, ...meer] = blokken
    // One second past the last minute `om 00.00 uur` would be a time at which the taxi still drives.
    const isLaatste = blokken.some(
      ({ totEnMet }) => (msVanKlok(totEnMet) - msVanKlok(vertrekLokaal)) % MS_PER_DAG === 0,
    )
    const om = `${isLaatste ? 'net na' : 'om'} ${klok(vertrekLokaal)}`
    if (eerste === undefined)
      return {
        tekst: `Op deze dag rijdt de taxi niet. U vroeg om ${klok(vertrekLokaal)}.`,
        alternatief: 'Kies een andere dag.',
      }
    const wanneer = blokken.map(({ van, totEnMet }) => `van ${klok(van)} tot en met ${klok(totEnMet)}`).join(' en ')
    return {
      tekst: `${om.replace(/^./, (letter) => letter.toUpperCase())} rijdt de taxi niet. De taxi rijdt ${wanneer}.`,
      alternatief:
        meer.length === 0
          ? `U kunt wel vertrekken om ${klok(eerste.van)} of later. De laatste vertrektijd is ${klok(eerste.totEnMet)}.`
          : `U kunt wel vertrekken ${wanneer}.`,
    }
  },
  'rit.dubbel': ({ vertrek, ritnummer, wie }) => {
    if (wie === 'medereiziger')
      return {
        tekst: 'Iemand die meereist, heeft op die tijd al een andere rit. Niemand kan in twee taxi’s tegelijk zitten.',
        alternatief: 'Kies een andere tijd, of laat eerst de andere rit annuleren.',
      }
    return {
      tekst:
        ritnummer === null
          ? `De terugrit begint voordat de heenrit klaar is: ${tijdstip(vertrek)}.`
          : `U hebt op die tijd al een andere rit: ${ritnummer}. U kunt niet in twee taxi’s tegelijk zitten.`,
      alternatief: 'Kies een andere tijd, of annuleer eerst de andere rit.',
    }
  },
  'doel.andere-regeling': ({ ritdoel, verantwoordelijk, misschien }) =>
    misschien === true
      ? {
          tekst: `Over een rit naar ${DOELWOORD[ritdoel]} moet iemand beslissen.`,
          alternatief: `Misschien regelt iemand anders dit vervoer: ${verantwoordelijk}. Bel de centrale. Die bekijkt met u of de taxi hiervoor kan rijden.`,
        }
      : {
          tekst: `De taxi is niet bedoeld voor ritten naar ${DOELWOORD[ritdoel]}.`,
          alternatief: `Iemand anders regelt dit vervoer: ${verantwoordelijk}.`,
        },
  'gebied.buiten-straal': (feiten) => {
    if ('gebied' in feiten)
      return {
        tekst: feiten.reden ?? 'Deze rit valt buiten het gebied waar de taxi rijdt.',
        alternatief: 'Vraag uw gemeente waar de taxi wel rijdt.',
      }
    const { adres, afstandMeter, maximumMeter, gemeten } = feiten
    const ver = kilometerTekst(afstandMeter, 'omhoog')
    const grens = kilometerTekst(maximumMeter)
    const alternatief = 'Vraag uw gemeente welk vervoer er voor deze rit is.'
    if (gemeten === 'ritlengte')
      return { tekst: `Deze rit is ${ver} lang. Een rit mag ten hoogste ${grens} zijn.`, alternatief }
    if (gemeten === 'straalVanOpstapadres')
      return {
        tekst: `Uw bestemming ligt ${ver} van waar u opstapt. Dat mag ten hoogste ${grens} zijn.`,
        alternatief,
      }
    const plek = adres === 'van' ? 'waar u opstapt,' : 'waar u naartoe wilt,'
    return {
      tekst: `Het adres ${plek} ligt ${ver} van uw woning. De taxi rijdt tot ${grens} van uw woning.`,
      alternatief,
    }
  },
  'gebied.zones-onbekend': ({ kaart }) => ({
    tekst:
      kaart === null
        ? 'Uw gemeente rekent met zones. Er is nog geen kaart met zones. Daarom kunnen wij deze rit niet boeken.'
        : 'Uw gemeente rekent met zones. Een van de adressen ligt niet op de kaart met zones.',
    alternatief: 'Vraag uw gemeente of deze rit kan.',
  }),
  'budget.ontoereikend': (feiten) => {
    if ('budget' in feiten) {
      const { budget, telt, nodig, resterend } = feiten
      const over = hoeveel(telt, resterend)
      return {
        tekst: `Van uw budget “${budget}” hebt u ${periodeTekst(feiten.periode)} ${resterend === 0 ? 'niets meer over' : `nog ${over} over`}. Voor deze reis is ${hoeveel(telt, nodig, 'omhoog')} nodig.`,
        alternatief: 'Hebt u meer nodig? Vraag uw gemeente wat er kan.',
      }
    }
    const { jaar, nodigMeter, resterendMeter } = feiten
    const over = kilometerTekst(resterendMeter)
    const meer = 'Hebt u meer nodig? Vraag uw gemeente om een hoger reizigersbudget.'
    // Less than a hundred metres is nothing that anybody can travel with.
    const isOp = resterendMeter < 100
    return {
      tekst: `${isOp ? `U hebt in ${jaar} geen kilometers meer over.` : `U hebt in ${jaar} nog ${over} over.`} Voor deze reis is ${kilometerTekst(nodigMeter, 'omhoog')} nodig.`,
      alternatief: isOp ? meer : `U kunt nog ${over} reizen in ${jaar}. ${meer}`,
    }
  },
  'meereizen.te-veel-kinderen': ({ aantal, maximum }) => ({
    tekst: `${hoogstensMee(maximum, MENSWOORDEN.kind)} U vroeg plaats voor ${aantal}.`,
    alternatief: `${met(maximum, ...MENSWOORDEN.kind)} kan het wel.`,
  }),
  'meereizen.te-veel-medereizigers': ({ aantal, maximum }) => ({
    tekst: `${hoogstensMee(maximum, MENSWOORDEN.medereiziger)} U vroeg plaats voor ${aantal}.`,
    alternatief: `${met(maximum, ...MENSWOORDEN.medereiziger)} kan het wel.`,
  }),
  'meereizen.pas-onbekend': ({ aantal }) => ({
    tekst:
      aantal === 1
        ? 'Wij kunnen de pas van uw medereiziger niet vinden. Of die pas geldt niet op deze dag.'
        : `Wij kunnen ${aantal} passen van uw medereizigers niet vinden. Of die passen gelden niet op deze dag.`,
    alternatief: 'Kijk het pasnummer na. Of laat het weg: dan telt de gewone prijs voor medereizigers.',
  }),
  'meereizen.niet-toegestaan': ({ wie, aantal }) => ({
    tekst: `Volgens de regels van uw gemeente ${aantal === 1 ? 'kan' : 'kunnen'} ${aantalTekst(aantal, ...MENSWOORDEN[wie])} niet met u mee.`,
    alternatief: 'Reis met minder mensen. Vraag uw gemeente wie er met u mee mag.',
  }),
  'meereizen.begeleider-ontbreekt': ({ begeleiderGratis }) => ({
    tekst: 'Op uw pas staat dat u altijd met een begeleider reist. Er is nu geen begeleider opgegeven.',
    alternatief: `Boek de rit samen met een begeleider.${begeleiderGratis === true ? ' Die reist gratis mee.' : ''}`,
  }),
  'meereizen.begeleider-zonder-pas': ({ begeleiderGratis, medereizigerGratis }) => ({
    tekst: `Op uw pas staat geen begeleiding. Daarom kan er geen begeleider${gratis(begeleiderGratis)} mee.`,
    alternatief: `Deze persoon kan wel mee als medereiziger.${betaalt(medereizigerGratis)}`,
  }),
  'meereizen.begeleider-te-jong': ({ leeftijd, minimum }) => ({
    tekst: `Een begeleider moet minstens ${minimum} jaar oud zijn. U gaf ${leeftijd} jaar op.`,
    alternatief: `Reis met een begeleider van ${minimum} jaar of ouder.`,
  }),
  'meereizen.te-veel-begeleiders': ({ aantal, maximum, begeleiderGratis, medereizigerGratis }) => ({
    tekst: `${hoogstensMee(maximum, MENSWOORDEN.medischBegeleider, gratis(begeleiderGratis))} U vroeg plaats voor ${aantal}.`,
    alternatief: `${maximum === 1 ? 'Een tweede persoon' : 'Nog iemand'} kan mee als medereiziger.${betaalt(medereizigerGratis)}`,
  }),
  'hulpmiddel.rolstoel-niet-geindiceerd': () => ({
    tekst: 'Op uw pas staat niet dat u zittend in een rolstoel reist. Daarom sturen wij geen rolstoeltaxi.',
    alternatief:
      'Een rolstoel die dicht kan, mag wel mee als u op een gewone stoel zit. Reist u in de rolstoel? Vraag uw gemeente om dit op de pas te zetten.',
  }),
  'hulpmiddel.scootmobiel-niet-geindiceerd': () => ({
    tekst: 'Op uw pas staat niet dat uw scootmobiel mee mag.',
    alternatief: 'Hebt u de scootmobiel op uw bestemming echt nodig? Vraag uw gemeente om dit op de pas te zetten.',
  }),
  'hulpmiddel.scootmobiel-onveilig': () => ({
    tekst: 'U kunt niet overstappen van de scootmobiel naar een stoel in de taxi. Dan is de rit niet veilig.',
    alternatief:
      'Zonder scootmobiel kan de rit misschien wel. Lukt overstappen met hulp van de chauffeur, of via de lift? Geef dat dan op.',
  }),
  'hulpmiddel.ritlengte': ({ hulpmiddel, afstandMeter, vanafMeter, totEnMetMeter }) => {
    const woord = voorWerkwoord(HULPMIDDELWOORD[hulpmiddel])
    const isTeKort = vanafMeter !== undefined && afstandMeter < vanafMeter
    const lengte = isTeKort ? `vanaf ${kilometerTekst(vanafMeter)}` : `tot en met ${kilometerTekst(totEnMetMeter ?? 0)}`
    return {
      tekst: `Een ${woord} mag alleen mee bij een rit ${lengte}. Deze rit is ${kilometerTekst(afstandMeter, isTeKort ? 'omlaag' : 'omhoog')} lang.`,
      alternatief: `Zonder ${woord} kan de rit wel.`,
    }
  },
  'dier.niet-toegestaan': ({ huisdieren }) =>
    huisdieren === 'nooit'
      ? { tekst: 'Een huisdier mag niet mee.', alternatief: 'Een hulphond of blindengeleidehond mag altijd mee.' }
      : {
          tekst: 'Een huisdier mag alleen mee in een tas of kooi op schoot.',
          alternatief:
            'Zit het dier in een tas of kooi op uw schoot? Geef dat dan op. Een hulphond of blindengeleidehond mag altijd mee.',
        },
  'bagage.te-veel': ({ stuks, maximum }) => ({
    tekst: `U mag ${maximum === 0 ? 'geen' : aantalTekst(maximum, 'stuk', 'stuks')} bagage meenemen. U gaf ${stuks} op. De chauffeur en de centrale beslissen of dit mee kan.`,
    alternatief: `${maximum === 0 ? 'Zonder' : met(maximum, 'stuk', 'stuks')} bagage kunt u direct boeken.`,
  }),
  'bagage.verboden': () => ({
    tekst: 'Gevaarlijke of verboden bagage mag niet mee.',
    alternatief: 'Zonder deze bagage kunt u wel reizen.',
  }),
}
