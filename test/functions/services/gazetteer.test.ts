import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../../functions/services/locaties/gazetteer.ts'
import { zoalsHetAdres } from '../../../functions/services/locaties/woorden.ts'

/** Invented addresses, in the form of the BAG. */
const adres = (naam: string, woonplaats: string, { postcode = '', gemeente = woonplaats } = {}) => ({
  id: `${naam}, ${woonplaats}`,
  weergavenaam: `${naam}, ${woonplaats}`,
  woonplaats,
  gemeente,
  punt: { lat: 53, lon: 5.5 },
  ...(postcode === '' ? {} : { postcode }),
})

const HUIZEN = [
  ...['1', '2', '11', '12', '13', '112', '120', '12A'].map((nummer) => adres(`Kerkstraat ${nummer}`, 'Harlingen')),
  ...['12', '12A', '12B', '12C', '14', '14-2', '14-22', '16 bis', '16', '18A-2'].map((nummer) =>
    adres(`Dorpsstraat ${nummer}`, 'Franeker', { gemeente: 'Waadhoeke' }),
  ),
  adres('Havenweg 14', 'Harlingen', { postcode: '8861AB' }),
  adres('Havenweg 16', 'Harlingen', { postcode: '8861BE' }),
  adres('Zeeweg 8', 'Harlingen', { postcode: '8862AB' }),
  adres('Zeeweg 81', 'Harlingen', { postcode: '8862AB' }),
  adres('Schoolstraat 3', 'Hengelo', { gemeente: 'Hengelo' }),
  adres('Schoolstraat 3', 'Hengelo', { gemeente: 'Bronckhorst', postcode: '7255AB' }),
  adres('Dr. Oetkerlaan 4', 'Leeuwarden'),
  adres('2e Kruisstraat 5', 'Leeuwarden'),
  adres("Plein '40-'45 7", 'Leeuwarden'),
  adres('Kalverstraat 1', "'s-Hertogenbosch"),
  adres('Spui 1', "'s-Gravenhage"),
  adres('Galamagracht 1', 'IJlst', { gemeente: 'Súdwest-Fryslân' }),
  adres('Van Harenstraat 1', 'St.-Jacobiparochie', { gemeente: 'Waadhoeke' }),
  adres('Statenweg 1', 'St.-Annaparochie', { gemeente: 'Waadhoeke' }),
  adres('Stationsplein 1', 'Leeuwarden'),
].map((plaats, i) => ({ ...plaats, id: `${i} ${plaats.id}` }))
const gazetteer = openGazetteer(HUIZEN)
const zoek = async (tekst: string): Promise<string[]> =>
  (await gazetteer.zoek(tekst, 10)).map(({ weergavenaam, precies }) => `${weergavenaam}${precies ? '' : ' ?'}`)

describe('a house number is that house, or a guess that says so', () => {
  test.each([
    ['Kerkstraat 12', 'Kerkstraat 12, Harlingen'],
    ['kerkstraat 12 harlingen', 'Kerkstraat 12, Harlingen'],
    ['harlingen kerkstraat 12', 'Kerkstraat 12, Harlingen'],
    ['Kerkstraat nr. 12', 'Kerkstraat 12, Harlingen'],
    ['kerkstr 12 Harlingen', 'Kerkstraat 12, Harlingen'],
    ['Kerkstraat 1', 'Kerkstraat 1, Harlingen'],
    ['Dorpsstraat 12b', 'Dorpsstraat 12B, Franeker'],
    ['Dorpsstraat 12 a', 'Dorpsstraat 12A, Franeker'],
    ['Dorpsstraat 12-A', 'Dorpsstraat 12A, Franeker'],
    ['Dorpsstraat 12/c', 'Dorpsstraat 12C, Franeker'],
    ['dorpsstraat 12 A, franeker', 'Dorpsstraat 12A, Franeker'],
    ['Dorpsstraat 12', 'Dorpsstraat 12, Franeker'],
    ['Dorpsstraat 14-2', 'Dorpsstraat 14-2, Franeker'],
    ['Dorpsstraat 14/2', 'Dorpsstraat 14-2, Franeker'],
    ['Dorpsstraat 16bis', 'Dorpsstraat 16 bis, Franeker'],
    ['Dorpsstraat 16 bis', 'Dorpsstraat 16 bis, Franeker'],
    ['Dorpsstraat 18 a-2', 'Dorpsstraat 18A-2, Franeker'],
    ['2e Kruisstraat 5', '2e Kruisstraat 5, Leeuwarden'],
    ["plein '40-'45 7", "Plein '40-'45 7, Leeuwarden"],
  ])('%s', async (tekst, eerste) => {
    expect((await zoek(tekst))[0]).toBe(eerste)
  })

  test.each(['Havenweg 15', 'Havenweg 1', 'Dorpsstraat 12d', 'Dorpsstraat 12 d', 'Kerkstraat 99', 'Dorpsstraat 14-3'])(
    '%s, which is not there, is never told as if it were',
    async (tekst) => {
      const gevonden = await zoek(tekst)
      expect(gevonden.filter((naam) => !naam.endsWith(' ?'))).toEqual([])
    },
  )

  test('no other number comes near by a wrong figure', async () => {
    expect(await zoek('Havenweg 15')).toEqual([])
    const twaalf = await zoek('Kerkstraat 12')
    expect(twaalf.slice(1).toSorted()).toEqual(['Kerkstraat 120, Harlingen ?', 'Kerkstraat 12A, Harlingen ?'])
  })

  test('a wrong letter in a name is forgiven, and the answer is a guess', async () => {
    expect((await zoek('Kerkstaat 12'))[0]).toBe('Kerkstraat 12, Harlingen ?')
  })

  test('who is on the way to a town still finds the house', async () => {
    expect((await zoek('Kerkstraat 12 h'))[0]).toBe('Kerkstraat 12, Harlingen ?')
  })

  test('one street in two towns of one name is a guess: two are shown', async () => {
    expect(await zoek('Schoolstraat 3 Hengelo')).toEqual(['Schoolstraat 3, Hengelo ?', 'Schoolstraat 3, Hengelo ?'])
    expect((await zoek('Schoolstraat 3 Bronckhorst'))[0]).toBe('Schoolstraat 3, Hengelo')
  })
})

describe('a postcode is a word of its own', () => {
  test.each([
    ['8861AB', ['Havenweg 14, Harlingen']],
    ['8861 ab', ['Havenweg 14, Harlingen']],
    ['8861BE', ['Havenweg 16, Harlingen']],
    ['8861 BE 16', ['Havenweg 16, Harlingen']],
    ['16 8861be', ['Havenweg 16, Harlingen']],
    ['8861be 14', []],
    ['8861 BX', []],
    ['8862AB 8', ['Zeeweg 8, Harlingen', 'Zeeweg 81, Harlingen ?']],
    ['8861', ['Havenweg 14, Harlingen ?', 'Havenweg 16, Harlingen ?']],
    ['8861 A', ['Havenweg 14, Harlingen ?']],
    ['zeeweg 8', ['Zeeweg 8, Harlingen', 'Zeeweg 81, Harlingen ?']],
  ])('%s', async (tekst, namen) => {
    expect((await zoek(tekst)).toSorted()).toEqual([...namen].toSorted())
  })
})

describe('a place is found by what people call it', () => {
  test.each([
    ['kalverstraat den bosch', "Kalverstraat 1, 's-Hertogenbosch"],
    ['den bosch', "Kalverstraat 1, 's-Hertogenbosch"],
    ["'s-hertogenbosch", "Kalverstraat 1, 's-Hertogenbosch"],
    ['s hertogenbosch', "Kalverstraat 1, 's-Hertogenbosch"],
    ['shertogenbosch', "Kalverstraat 1, 's-Hertogenbosch"],
    ['spui den haag', "Spui 1, 's-Gravenhage"],
    ['ylst', 'Galamagracht 1, IJlst'],
    ['ijlst', 'Galamagracht 1, IJlst'],
    ['Ĳlst', 'Galamagracht 1, IJlst'],
    ['drylts', 'Galamagracht 1, IJlst'],
    ['sudwest fryslan', 'Galamagracht 1, IJlst'],
    ['sint jacobiparochie', 'Van Harenstraat 1, St.-Jacobiparochie'],
    ['st jacobiparochie', 'Van Harenstraat 1, St.-Jacobiparochie'],
    ['St.Jacobiparochie', 'Van Harenstraat 1, St.-Jacobiparochie'],
    ['sint annaparochie', 'Statenweg 1, St.-Annaparochie'],
    ['dokter oetkerlaan', 'Dr. Oetkerlaan 4, Leeuwarden'],
    ['dr oetkerlaan 4', 'Dr. Oetkerlaan 4, Leeuwarden'],
    ['ljouwert stationsplein', 'Stationsplein 1, Leeuwarden'],
    ['st', 'Stationsplein 1, Leeuwarden'],
  ])('%s', async (tekst, naam) => {
    expect((await zoek(tekst)).map((een) => een.replace(' ?', ''))).toContain(naam)
  })
})

test.each([
  ['8861 ab 12 b', '8861AB 12B'],
  ['Kerkstraat 12-b Harlingen', 'Kerkstraat 12B Harlingen'],
  ['Kerkstraat 12 Harlingen', 'Kerkstraat 12 Harlingen'],
  ['’t Plein & 1+1=2?', '’t Plein & 1+1=2?'],
])('%s is asked of an address service as %s', (getypt, gevraagd) => {
  expect(zoalsHetAdres(getypt)).toBe(gevraagd)
})

test.each([
  ['letters', 'a'.repeat(200)],
  ['words', 'ab '.repeat(66)],
  ['figures', '1'.repeat(200)],
  ['numbers', '12-'.repeat(66)],
  ['spaces', `a${' '.repeat(198)}b`],
  ['marks', 'e\u0301\u0316'.repeat(66)],
  ['apostrophes', "'s ".repeat(66)],
])('two hundred %s hold nobody up', async (_, tekst) => {
  await gazetteer.zoek('x', 1)
  const begin = performance.now()
  await gazetteer.zoek(tekst, 10)
  expect(performance.now() - begin).toBeLessThan(500)
})
