import * as z from 'zod'
import { netteTekst, nietTeTonen } from '../../domain/kernel/letters.ts'

/** Lines of a text that somebody still reads. */
const MEESTE_REGELS = 60

/** So many times as long as it may be, a text can be for the white in it. */
const MEESTE_WIT = 4

const regelsVan = (tekst: string): number => tekst.split('\n').length

const tekst = (langste: number, regels: 'een' | 'meer') =>
  z
    .string()
    // What is far too long is only told to be so.
    .overwrite((waarde) => (waarde.length > MEESTE_WIT * langste ? waarde : netteTekst(waarde)))
    .min(1)
    .max(langste)
    .superRefine((waarde, ctx) => {
      if (waarde.length > langste) return
      const teken = nietTeTonen(waarde, regels)
      if (teken !== undefined)
        ctx.addIssue({ code: 'custom', message: `Hier staat ${teken}. Haal dat weg.`, params: { code: 'teken' } })
      else if (regelsVan(waarde) > MEESTE_REGELS)
        ctx.addIssue({ code: 'custom', message: `Dit zijn te veel regels: ten hoogste ${MEESTE_REGELS}.` })
    })

/** What people type on one line: a name, an article. In one form (Unicode NFC), with nothing in it that nobody sees. */
export const EenRegel = (langste: number) => tekst(langste, 'een')

/** What people write down: a reason, an explanation. The same, in lines. */
export const VrijeTekst = (langste: number) => tekst(langste, 'meer')
