import { momentOpKlok, utcTekst } from '../../../../domain/kernel/tijd/time.ts'
import { alsPlaats } from '../../pas/import/plaats.ts'
import {
  alsDatum,
  alsGetal,
  alsJaNee,
  alsLijst,
  klein,
  leesTabel,
  zelf,
  type Kolommen,
  type Tabel,
} from '../../pas/import/tabel.ts'

/** The day has no sign that can stand behind it: a long text of one of these is not gone back over. */
const KLOK = /^([\d./-]{8,10})[ T]+(\d{1,2})[:.](\d{2})(?::00)?(?: uur)?$/

/** `14-3-2026 10.30` as the Dutch clock shows it; what is no such time stays as it is, and is read with its own offset or refused. */
const alsTijdstip = (tekst: string): string => {
  const [, dag = '', uur = '', minuut = ''] = KLOK.exec(tekst) ?? []
  if (dag === '') return tekst
  try {
    return utcTekst(momentOpKlok(alsDatum(dag), `${uur.padStart(2, '0')}:${minuut}`).epochMs)
  } catch {
    return tekst
  }
}

/** The columns of a file of booked rides. */
const KOLOMMEN: Kolommen = {
  externid: { pad: ['externId'], lees: zelf },
  pasnummer: { pad: ['pasnummer'], lees: zelf },
  pasexternid: { pad: ['pasExternId'], lees: zelf },
  van: { pad: ['van'], lees: alsPlaats },
  naar: { pad: ['naar'], lees: alsPlaats },
  vertrek: { pad: ['vertrek'], lees: alsTijdstip },
  aankomst: { pad: ['aankomst'], lees: alsTijdstip },
  retour: { pad: ['retour', 'vertrek'], lees: alsTijdstip },
  medereizigers: { pad: ['medereizigers'], lees: alsGetal },
  kinderen: { pad: ['kinderen'], lees: (tekst) => alsLijst(tekst).map(alsGetal) },
  medischbegeleider: { pad: ['medischBegeleider'], lees: alsJaNee },
  hulpmiddelen: { pad: ['hulpmiddelen'], lees: alsLijst },
  ritdoel: { pad: ['ritdoel'], lees: klein },
  motivering: { pad: ['afwijking', 'motivering'], lees: zelf },
}

/** The rides of a file, each as the fields of a row. */
export const leesCsv = (tekst: string): Promise<Tabel> => leesTabel(tekst, KOLOMMEN)
