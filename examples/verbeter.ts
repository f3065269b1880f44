import { opstap, probleemTekst } from './client.ts'

/**
 * A carrier corrects what it reported: nobody was at the door after all, or it failed to come itself. Usage:
 * `node verbeter.ts RITNUMMER loosgemeld|nietGereden REASON`.
 */
const [ritnummer = '', resultaat, reden = ''] = process.argv.slice(2)
if (resultaat !== 'loosgemeld' && resultaat !== 'nietGereden')
  throw new Error('usage: node verbeter.ts RITNUMMER loosgemeld|nietGereden REASON')

const { data, error } = await opstap.PUT('/ritten/{ritnummer}/uitvoering', {
  params: { path: { ritnummer } },
  // With `versie` of the order, two corrections that cross cannot overtake each other.
  body: { resultaat, correctie: { reden } },
})
if (error === undefined) console.log(`${data.ritnummer} ${data.status}, version ${data.versie}`)
else {
  console.error(probleemTekst(error))
  process.exitCode = 1
}
