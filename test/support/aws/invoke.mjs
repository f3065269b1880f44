// What Lambda does with a bundle: loads it, and calls its handler with one event after another. Ends its output with a line
// of JSON: for each event what was answered, or how the handler failed.
import { pathToFileURL } from 'node:url'
import { text } from 'node:stream/consumers'

const { handler } = await import(pathToFileURL(`${process.argv[2]}/index.mjs`).href)
const context = { getRemainingTimeInMillis: () => 900_000 }
const answers = []
for (const event of JSON.parse(await text(process.stdin)))
  try {
    answers.push({ answer: (await handler(event, context)) ?? null })
  } catch (error) {
    answers.push({ failed: String(error) })
  }
process.stdout.write(`\n${JSON.stringify(answers)}\n`)
