import { readSettingsFile, settingsOf } from './settings/settings.ts'
import { websiteConfigOf } from './website-config.ts'

/** Prints what the website of an environment must know: `npm run -s web-config production FILE > web/dist/config.json`. */
const [environment = 'development', file] = process.argv.slice(2)
const settings = settingsOf(environment, file === undefined ? {} : readSettingsFile(file))
process.stdout.write(`${JSON.stringify(websiteConfigOf(settings))}\n`)
