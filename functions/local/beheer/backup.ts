import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backupmapIn, maakBackup } from '../data/backup.ts'
import { instellingen, voerOpdrachtUit, wachtzinUit } from './opdracht.ts'

const GEBRUIK = `Zo maakt u een back-up, ook terwijl Opstap draait:
  npm run backup -- [BESTAND of MAP]
Met een wachtzin in OPSTAP_WACHTZIN wordt hij versleuteld.`

await voerOpdrachtUit(GEBRUIK, async () => {
  const { positionals } = parseArgs({ allowPositionals: true })
  const { OPSTAP_DATA: folder, OPSTAP_SLEUTEL: sleutel } = instellingen()
  const wachtzin = wachtzinUit(process.env)
  const naar = positionals[0] === undefined ? backupmapIn(folder) : resolve(positionals[0])
  const bestand = await maakBackup({ folder, sleutel, naar, wachtzin, nu: new Date().toISOString() })
  const hoe =
    wachtzin === undefined
      ? 'Hij is niet versleuteld: wie hem heeft, kan alles lezen.'
      : 'Hij is versleuteld. Zonder de wachtzin is hij niets waard; bewaar die ergens anders.'
  process.stdout.write(`${bestand}\nDe back-up is gemaakt en nagelezen. ${hoe}\nZet hem op een andere machine.\n`)
})
