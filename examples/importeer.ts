import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { opstap, probleemTekst } from './client.ts'

/** Grants a pass for each row of a CSV file with a heading. Usage: `node importeer.ts FILE`. */
const [bestand = ''] = process.argv.slice(2)
const rijen: Record<string, string>[] = parse(readFileSync(bestand), { columns: true, bom: true, trim: true })

type Vervoertype = 'regulier' | 'rolstoel' | 'individueel'

let fouten = 0
for (const [index, rij] of rijen.entries()) {
  const { extern_id = '', naam = '', geboortedatum = '', woning = '', van = '', tot_en_met = '', vervoer = '' } = rij
  const { data, error } = await opstap.POST('/passen', {
    // The number that the old system gave the pass: sent again, the same row grants no second one.
    params: { header: { 'Idempotency-Key': `import-${extern_id}` } },
    body: {
      naam,
      geboortedatum,
      woning: { locatieId: woning },
      geldigVanaf: van,
      geldigTotEnMet: tot_en_met,
      // The API says so when it is none of these.
      vervoertype: vervoer as Vervoertype,
    },
  })
  if (error === undefined) console.log(`row ${index + 2}: ${extern_id} → ${data.pasnummer}`)
  else {
    fouten += 1
    console.error(`row ${index + 2}: ${extern_id}: ${probleemTekst(error)}`)
  }
}
console.log(`${rijen.length - fouten} of ${rijen.length} granted`)
process.exitCode = fouten === 0 ? 0 : 1
