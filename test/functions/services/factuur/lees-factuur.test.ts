import { describe, expect, test } from 'vitest'
import { leesFactuur } from '../../../../functions/services/factuur/lees-factuur.ts'

const KOP = 'ritnummer;datum;soort;vervoertype;meter;minuten;bedrag'
const REGEL = 'R1;2026-03-14;rit;regulier;10000;18;18,80'
const GOED = {
  regelnummer: 1,
  ritnummer: 'R1',
  datum: '2026-03-14',
  prestatie: { soort: 'rit', vervoertype: 'regulier', meter: 10_000, minuten: 18 },
  bedragCent: 1880,
}

describe('an invoice is read', () => {
  test.each<[string, string]>([
    ['with semicolons', `${KOP}\n${REGEL}\n`],
    ['with carriage returns, a byte order mark and empty rows', `\uFEFF${KOP}\r\n\r\n${REGEL}\r\n;;;;;;\r\n`],
    ['without a last line feed', `${KOP}\n${REGEL}`],
    ['with tabs', `${KOP}\n${REGEL}`.replaceAll(';', '\t')],
    ['with commas, points and quotes', `${KOP.replaceAll(';', ',')}\n"R1",2026-03-14,rit,regulier,10000,18,"18,80"`],
    [
      'with names in capitals, other columns and another order',
      `Bedrag;Datum;Chauffeur;Minuten;Soort;Vervoertype;Meter;Ritnummer\n18.8;2026-03-14;"x;""y";18;rit;regulier;10000;R1`,
    ],
  ])('%s', async (_, bestand) => {
    expect(await leesFactuur(bestand)).toEqual({ soort: 'gelezen', regels: [GOED] })
  })

  test.each<[string, number]>([
    ['0', 0],
    ['12', 1200],
    ['12,5', 1250],
    ['12.05', 1205],
  ])('€ %s is %d cents', async (bedrag, cent) => {
    const gelezen = await leesFactuur(`${KOP}\n${REGEL.replace('18,80', bedrag)}`)
    expect(gelezen).toMatchObject({ regels: [{ bedragCent: cent }] })
  })
})

describe('every fault is told by row and column, and nothing else is', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['1 ritnummer', '1 datum', '1 soort', '1 vervoertype', '1 meter', '1 minuten', '1 bedrag']],
    ['names only', KOP, ['2 ']],
    ['a column that is missing', KOP.replace(';minuten', ''), ['1 minuten']],
    ['a quote that is not closed', `${KOP}\n"R1;2026-03-14`, ['1 ']],
    ['something behind a quote', `${KOP}\n"R1"x;2026-03-14`, ['1 ']],
    [
      'all of two rows',
      `${KOP}\n;2026-02-30;fiets;bus;1,5;-1;1.234,50\n${REGEL}\nR2;;rit;regulier;0;0;€ 1`,
      ['2 ritnummer', '2 datum', '2 soort', '2 vervoertype', '2 meter', '2 minuten', '2 bedrag', '4 datum', '4 bedrag'],
    ],
    ['more lines than are taken', [KOP, ...Array.from({ length: 5001 }, () => REGEL)].join('\n'), ['5002 ']],
  ])('%s', async (_, bestand, plaatsen) => {
    const gelezen = await leesFactuur(bestand)
    expect(gelezen.soort === 'fout' ? gelezen.fouten.map(({ rij, kolom }) => `${rij} ${kolom}`) : []).toEqual(plaatsen)
  })

  test('a hundred of them at most', async () => {
    const gelezen = await leesFactuur([KOP, ...Array.from({ length: 500 }, () => 'x')].join('\n'))
    expect(gelezen.soort === 'fout' && gelezen.fouten).toHaveLength(100)
  })
})
