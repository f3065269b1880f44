import * as z from 'zod'
import { VERZOEKUITKOMSTEN } from '../../../../domain/persoon/index.ts'
import { VrijeTekst } from '../../tekst.schema.ts'
import { DatumRondNu, Datum, Links, Meter, Pasnummer, Utc } from '../../velden.schema.ts'
import { Besluitnummer } from '../besluit/besluit.schema.ts'

const Verzoeknummer = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'Nummer van het verzoek.', example: 'D7Q2M0X4C9TVA' })

export const VerzoekPad = z.strictObject({ pasnummer: Pasnummer, verzoeknummer: Verzoeknummer })

const wens = {
  reden: VrijeTekst(2000).meta({ description: 'Waarom iemand meer moet reizen.' }),
  vanaf: DatumRondNu.optional().meta({ description: 'De eerste dag waarvoor het nodig is.' }),
  totEnMet: DatumRondNu.optional().meta({ description: 'De laatste dag, als het voor een tijd is.' }),
}
export const Kilometerwens = z
  .strictObject(wens)
  .meta({ id: 'Kilometerwens', example: { reden: 'Ik bezoek elke dag mijn vrouw in het ziekenhuis (verzonnen).' } })

export const Verzoekbesluit = z
  .strictObject({
    besluitnummer: Besluitnummer.meta({
      description: 'Het besluit over de kilometers, of de afwijzing.',
      example: 'B7Q2M0X4C9TVA',
    }),
  })
  .meta({ id: 'Verzoekbesluit', example: { besluitnummer: 'B7Q2M0X4C9TVA' } })

export const Kilometerverzoek = z
  .strictObject({
    verzoeknummer: Verzoeknummer,
    pasnummer: Pasnummer,
    ...wens,
    op: Utc,
    uiterlijkOp: Datum.meta({ description: 'Uiterlijk deze dag beslist de gemeente (Awb 4:13).' }),
    patroon: z
      .strictObject({
        jaar: z.int(),
        limietMeter: Meter,
        perMaandMeter: z
          .array(Meter)
          .length(12)
          .meta({ description: 'Meters per maand, januari eerst; ritten die nog komen tellen mee.' }),
        gebruiktMeter: Meter.meta({ description: 'Gereisd en geboekt in dit jaar, ook elders.' }),
        verwachtMeter: Meter.meta({
          description: 'Wat het jaar wordt als iemand blijft reizen zoals in de laatste twaalf weken.',
        }),
      })
      .meta({ description: 'Hoe iemand reisde toen dit werd gevraagd.' }),
    afhandeling: z
      .strictObject({ uitkomst: z.enum(VERZOEKUITKOMSTEN), besluitnummer: Besluitnummer, op: Utc })
      .optional()
      .meta({ description: 'Het besluit dat hierop kwam. Ontbreekt zolang er niet is beslist.' }),
  })
  .meta({ id: 'Kilometerverzoek', description: 'Een verzoek om meer kilometers, met de ritten van dat moment.' })

export const Kilometerverzoekenlijst = z
  .strictObject({ kilometerverzoeken: z.array(Kilometerverzoek) })
  .meta({ id: 'Kilometerverzoekenlijst' })

export const OpenKilometerverzoeken = z
  .strictObject({ kilometerverzoeken: z.array(Kilometerverzoek), _links: Links })
  .meta({ id: 'OpenKilometerverzoeken' })
