import { settingsOf } from './settings.ts'
import { websiteConfigOf } from './website-config.ts'

/** Prints what the website of an environment must know: `npm run -s web-config production > web/dist/config.json`. */
process.stdout.write(`${JSON.stringify(websiteConfigOf(settingsOf(process.argv[2] ?? 'development')))}\n`)
