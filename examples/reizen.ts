import { opstap, probleemTekst, volgendeBladzijde } from './client.ts'

/** What a holder has left this year, and the next rides. Usage: `node reizen.ts PASNUMMER [JAAR]`. */
const [pasnummer = '', jaar = String(new Date().getFullYear())] = process.argv.slice(2)

const budget = await opstap.GET('/passen/{pasnummer}/reizigersbudgetten/{jaar}', {
  params: { path: { pasnummer, jaar } },
})
if (budget.error !== undefined) throw new Error(probleemTekst(budget.error))
const { resterendMeter, limietMeter } = budget.data
console.log(
  resterendMeter === null || limietMeter === null
    ? `${jaar}: no limit`
    : `${jaar}: ${Math.floor(resterendMeter / 1000)} of ${limietMeter / 1000} km left`,
)

// A list comes a page at a time; `next` carries on where it ended.
const vandaag = new Date().toISOString().slice(0, 10)
let na: string | undefined
do {
  const { data, error } = await opstap.GET('/ritten', {
    params: { query: { pasnummer, van: vandaag, status: 'geboekt', ...(na === undefined ? {} : { na }) } },
  })
  if (error !== undefined) throw new Error(probleemTekst(error))
  for (const { vertrek, van, naar, ritprijs } of data.ritten)
    console.log(`${vertrek}  ${van.weergavenaam} → ${naar.weergavenaam}  € ${(ritprijs.totaalCent / 100).toFixed(2)}`)
  na = volgendeBladzijde(data)
} while (na !== undefined)
