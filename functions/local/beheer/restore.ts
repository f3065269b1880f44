import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { zetTerug } from '../data/restore.ts'
import { instellingen, voerOpdrachtUit, wachtzinUit } from './opdracht.ts'

const GEBRUIK = `Zo zet u een back-up terug. Stop Opstap eerst.
  npm run restore -- BACK-UP [--vervang]
Met --vervang wordt opzijgezet wat er nu is. De wachtzin van een versleutelde back-up staat in OPSTAP_WACHTZIN.`

await voerOpdrachtUit(GEBRUIK, async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { vervang: { type: 'boolean' } } })
  const [gegeven] = positionals
  if (gegeven === undefined) {
    process.stderr.write(`${GEBRUIK}\n`)
    process.exitCode = 2
    return
  }
  const { OPSTAP_DATA: folder, OPSTAP_SLEUTEL: sleutel } = instellingen()
  const bestand = resolve(gegeven)
  const { gemaakt, opzij } = await zetTerug({
    folder,
    sleutel,
    bestand,
    wachtzin: wachtzinUit(process.env),
    vervang: values.vervang === true,
    nu: new Date().toISOString(),
  })
  const oud = opzij === undefined ? '' : `Wat er was, staat in ${opzij}. Gooi dat weg als u het niet meer nodig hebt.\n`
  process.stdout.write(
    `De back-up van ${gemaakt} is teruggezet in ${folder}.\n${oud}Kijk hem na met: npm run controle. Start Opstap daarna.\n`,
  )
})
