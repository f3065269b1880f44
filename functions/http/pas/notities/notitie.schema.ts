import * as z from 'zod'
import { noemtBurgerservicenummer } from '../../../../domain/kernel/burgerservicenummer.ts'
import { LANGSTE_NOTITIE, MEESTE_NOTITIES } from '../../../../domain/kernel/notitie.ts'
import { VrijeTekst } from '../../tekst.schema.ts'
import { Pasnummer, Ritnummer, Utc } from '../../velden.schema.ts'

const Notitienummer = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Nummer van de notitie.', example: 'N7Q2M0X4C9TVA' })

export const PasnotitiePad = z.strictObject({ pasnummer: Pasnummer, notitienummer: Notitienummer })
export const RitPad = z.strictObject({ ritnummer: Ritnummer })
export const RitnotitiePad = z.strictObject({ ritnummer: Ritnummer, notitienummer: Notitienummer })

export const Notitiewens = z
  .strictObject({
    tekst: VrijeTekst(LANGSTE_NOTITIE)
      // What is too long is only told to be so.
      .refine((tekst) => tekst.length > LANGSTE_NOTITIE || !noemtBurgerservicenummer(tekst), {
        error: 'Dit lijkt een burgerservicenummer. Dat hoort hier niet: haal het weg.',
        params: { code: 'burgerservicenummer' },
      })
      .meta({ description: 'Kort, en alleen wat nodig is om te helpen. De pashouder mag dit lezen.' }),
  })
  .meta({ id: 'Notitiewens', example: { tekst: 'Belt altijd namens zijn moeder (verzonnen).' } })

export const Notitie = z
  .strictObject({
    notitienummer: Notitienummer,
    tekst: z.string(),
    op: Utc,
    wie: z.string().meta({ description: 'Kenmerk van wie dit schreef, uit het token.' }),
    rol: z.string().meta({ description: 'In welke rol.', example: 'centralist' }),
    wisbaar: z.boolean().meta({
      description:
        'Of de vrager deze notitie mag weghalen. De centrale haalt weg wat de centrale schreef, de gemeente alles.',
    }),
  })
  .meta({ id: 'Notitie', description: 'Een korte notitie. De vervoerder en de chauffeur zien die niet.' })

export const Notitielijst = z
  .strictObject({
    notities: z.array(Notitie).meta({
      description: `De nieuwste eerst. Ten hoogste ${MEESTE_NOTITIES}; na het koppelen van passen kunnen het er meer zijn.`,
    }),
  })
  .meta({ id: 'Notitielijst' })
