import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import { momentVan } from '../../../domain/kernel/tijd/time.ts'
import { annuleerRit } from '../../../functions/use-cases/rit/annuleer-rit.ts'
import { beoordeelRit } from '../../../functions/use-cases/rit/beoordeel-rit.ts'
import { beeindigReeks } from '../../../functions/use-cases/reeks/beeindig-reeks.ts'
import { boekReeksen } from '../../../functions/use-cases/reeks/boek-reeksen.ts'
import { boekRit } from '../../../functions/use-cases/rit/boek-rit.ts'
import { meldUitvoering } from '../../../functions/use-cases/rit/vervoerder/meld-uitvoering.ts'
import { leesPas } from '../../../functions/use-cases/pas/passen.ts'
import { leesReeks, leesReeksen } from '../../../functions/use-cases/reeks/lees-reeksen.ts'
import { leesReizigersbudget } from '../../../functions/use-cases/pas/lees-reizigersbudget.ts'
import { leesRit, leesRitten } from '../../../functions/use-cases/rit/lees-ritten.ts'
import { leesMeereisritten } from '../../../functions/use-cases/rit/mee/lees-meereisritten.ts'
import { leesStiptheid } from '../../../functions/use-cases/rit/vervoerder/lees-stiptheid.ts'
import {
  leesGewijzigdeOpdrachten,
  leesOpdrachtenVanDag,
} from '../../../functions/use-cases/rit/vervoerder/lees-vervoersopdrachten.ts'
import type { Ritverzoek } from '../../../functions/use-cases/rit/ritfeiten.ts'
import { startReeks } from '../../../functions/use-cases/reeks/start-reeks.ts'
import { ALLE_OPDRACHTEN } from '../../../functions/use-cases/toegang.ts'
import type { Wie } from '../../../functions/use-cases/wie.ts'
import { wijzigPas } from '../../../functions/use-cases/pas/wijzig-pas.ts'
import { wijzigRit, type Ritwijziging } from '../../../functions/use-cases/rit/wijzig-rit.ts'
import { zoekPassen } from '../../../functions/use-cases/pas/zoek-passen.ts'
import type { Paszoekvraag } from '../../../functions/use-cases/pas/zoekwoorden.ts'
import { itemBytes, record, type Call } from '../../support/recorder.ts'
import { centralist, dekTafel, locaties, nieuwePas, NU, verzoek, type Tafel } from '../../support/tafel.ts'

/** What docs/access-patterns.md promises, counted in the calls that the SDK sends. Grows a call, this fails. */
const LARGEST_ITEM = 1024
/** A ride on which nearly everything is filled in passes 1 kB: each write of it counts twice. */
const LARGEST_FULL_RIDE = 1200

const LANG: Locatie = {
  id: 'adr-1375ee8faced111853e0b4796d8463a4',
  weergavenaam: 'Burgemeester van Voorbeeldstraat 1234-bis, 8861XX Sint Jacobiparochie',
  woonplaats: 'Sint Jacobiparochie',
  gemeente: 'Noardeast-Fryslân',
  punt: { lat: 53.17123456, lon: 5.42123456 },
  woonplaatscode: '3030',
  nummeraanduiding: '0268200000002093',
}

describe.skipIf(inject('dynamodb') === '')(
  'access patterns on DynamoDB Local (without Java 17 these tests do not run)',
  () => {
    let tafel: Tafel
    let calls: Call[]
    let keys = 0
    beforeAll(async () => {
      tafel = await dekTafel()
      calls = record(tafel.client)
    })

    const during = async <T>(work: () => Promise<T>): Promise<{ result: T; made: Call[] }> => {
      calls.length = 0
      const result = await work()
      return { result, made: [...calls] }
    }
    const commands = (made: readonly Call[]): string[] => made.map((call) => call.command)
    const itemsOf = (made: readonly Call[]) =>
      made
        .flatMap((call) => call.input.TransactItems ?? [])
        .flatMap(({ Put }) => (Put?.Item === undefined ? [] : [Put.Item]))
    const boek = (body: Ritverzoek, plaatsen = locaties) =>
      boekRit(tafel.deps, { wie: centralist, verzoek: body, locaties: plaatsen, idempotencyKey: `sleutel-${++keys}` })

    const READS = ['GetItemCommand', 'QueryCommand']
    const retour = { retour: { vertrek: momentVan('2026-04-01T13:00:00Z') } }
    const vol: Partial<Ritverzoek> = {
      meereizenden: [{ soort: 'kind', leeftijd: 3 }, { soort: 'kind', leeftijd: 7 }, { soort: 'medereiziger' }],
      hulpmiddelen: ['rollator', { soort: 'scootmobiel', overstap: 'metLift' }],
      dieren: [{ soort: 'huisdier', inTasOfKooi: true }],
      bagage: { stuks: 1, groot: true, gevaarlijk: false },
      ritdoel: 'boodschappen',
    }

    test.each([
      { name: 'a single ride', body: {}, items: 3 },
      { name: 'a return ride', body: retour, items: 4 },
      { name: 'a full return ride', body: { ...vol, ...retour }, items: 4, largest: LARGEST_FULL_RIDE },
      { name: 'a ride that is on its way at New Year', vertrek: '2026-12-31T22:50:00Z', body: {}, items: 4 },
      // Two budgets: the only booking with one more item.
      {
        name: 'a return ride across New Year',
        vertrek: '2026-12-31T20:00:00Z',
        body: { retour: { vertrek: momentVan('2027-01-01T09:00:00Z') } },
        items: 5,
      },
    ])(
      '$name: one round of two reads, one transaction of $items small items',
      async ({ vertrek, body, items, largest = LARGEST_ITEM }) => {
        const pasnummer = await nieuwePas(tafel.deps, 1_000_000, {
          scootmobiel: true,
          kenmerken: ['HR-07', 'HR-09', 'K-01'],
        })
        const { result, made } = await during(() => boek(verzoek(pasnummer, vertrek ?? '2026-04-01T09:00:00Z', body)))
        expect(result.soort).toBe('geboekt')
        expect(commands(made).slice(0, 2).toSorted()).toEqual(READS)
        expect(commands(made).slice(2)).toEqual(['TransactWriteItemsCommand'])
        const sizes = itemsOf(made).map(itemBytes)
        expect(sizes).toHaveLength(items)
        expect(Math.max(...sizes)).toBeLessThan(largest)
      },
    )

    test('a full ride between two long addresses of the national register stays under 1.2 kB', async () => {
      const pasnummer = await nieuwePas(tafel.deps, 1_000_000, { scootmobiel: true })
      const verweg = { ...LANG, id: `${LANG.id}2`, punt: { lat: 53.26123456, lon: 5.42123456 } }
      const plaatsen = new Map([LANG, verweg].map((plaats) => [plaats.id, plaats]))
      const body = { ...vol, van: { locatieId: LANG.id }, naar: { locatieId: verweg.id } }
      const { result, made } = await during(() => boek(verzoek(pasnummer, '2026-04-01T09:00:00Z', body), plaatsen))
      expect(result.soort).toBe('geboekt')
      expect(Math.max(...itemsOf(made).map(itemBytes))).toBeLessThan(LARGEST_FULL_RIDE)
    })

    test('a repeated key reads the key and the ride, and writes nothing', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const body = verzoek(pasnummer, '2026-04-01T09:00:00Z')
      await boek(body)
      const { result, made } = await during(() =>
        boekRit(tafel.deps, { wie: centralist, verzoek: body, locaties, idempotencyKey: `sleutel-${keys}` }),
      )
      expect(result.soort).toBe('geboekt')
      expect(commands(made).toSorted()).toEqual(['GetItemCommand', ...READS])
    })

    test('a refusal and a judgement write nothing but that there was one', async () => {
      const pasnummer = await nieuwePas(tafel.deps, 1)
      const body = verzoek(pasnummer, '2026-04-01T09:00:00Z')
      const refused = await during(() => boek(body))
      expect(refused.result.soort).toBe('geweigerd')
      // The key is read again, in case the same request was booked meanwhile.
      expect(commands(refused.made).toSorted()).toEqual(['GetItemCommand', ...READS, 'TransactWriteItemsCommand'])
      expect(itemsOf(refused.made).map(({ pk }) => pk?.S)).toEqual(['WEIGERING#harlingen#2026-04'])
      const judged = await during(() => beoordeelRit(tafel.deps, centralist, { verzoek: body, locaties }))
      expect(commands(judged.made)).toEqual(['QueryCommand', 'TransactWriteItemsCommand'])
    })

    test('cancelling: the ride, its person and one transaction of two items', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const booked = await boek(verzoek(pasnummer, '2026-04-01T09:00:00Z'))
      const { ritnummer } = booked.soort === 'geboekt' ? booked.ritten[0]! : { ritnummer: '' }
      const { result, made } = await during(() => annuleerRit(tafel.deps, centralist, { ritnummer, reden: 'Ziek' }))
      expect(result?.soort).toBe('geannuleerd')
      expect(commands(made)).toEqual(['QueryCommand', 'GetItemCommand', 'QueryCommand', 'TransactWriteItemsCommand'])
      expect(
        itemsOf(made)
          .map(itemBytes)
          .every((size) => size < LARGEST_ITEM),
      ).toBe(true)
      expect(itemsOf(made)).toHaveLength(2)
    })

    test('a fellow traveller with a pass: one query more, and in the transaction their year and where the ride stands', async () => {
      const [pasnummer, genoot] = [await nieuwePas(tafel.deps), await nieuwePas(tafel.deps)]
      const samen = { meereizenden: [{ soort: 'medereiziger', pasnummer: genoot }] } as const
      const geboekt = await during(() => boek(verzoek(pasnummer, '2026-04-01T09:00:00Z', samen)))
      expect(commands(geboekt.made).slice(0, 3).toSorted()).toEqual([...READS, 'QueryCommand'])
      expect(commands(geboekt.made).slice(3)).toEqual(['TransactWriteItemsCommand'])
      expect(itemsOf(geboekt.made)).toHaveLength(5)
      const ritnummer = geboekt.result.soort === 'geboekt' ? geboekt.result.ritten[0]!.ritnummer : ''
      const gelezen = await during(() => leesMeereisritten(tafel.deps, centralist, { pasnummer: genoot }))
      expect(commands(gelezen.made)).toEqual(['GetItemCommand', 'QueryCommand', 'QueryCommand', 'GetItemCommand'])
      const weg = await during(() => annuleerRit(tafel.deps, centralist, { ritnummer, reden: 'Ziek' }))
      expect(commands(weg.made).filter((een) => een === 'QueryCommand')).toHaveLength(3)
      expect(itemsOf(weg.made)).toHaveLength(3)
    })

    test('changing a ride: three reads, and one transaction of the year and the ride, with its old place when it moves', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const booked = await boek(verzoek(pasnummer, '2026-04-01T09:00:00Z'))
      const { ritnummer } = booked.soort === 'geboekt' ? booked.ritten[0]! : { ritnummer: '' }
      const wijzig = (wijziging: Ritwijziging) =>
        during(() => wijzigRit(tafel.deps, centralist, { ritnummer, wijziging, locaties }))
      const gelezen = ['QueryCommand', 'GetItemCommand', 'QueryCommand']
      const hulpmiddel = await wijzig({ hulpmiddelen: ['rollator'] })
      expect(hulpmiddel.result?.soort).toBe('gewijzigd')
      expect(commands(hulpmiddel.made)).toEqual([...gelezen, 'TransactWriteItemsCommand'])
      expect(itemsOf(hulpmiddel.made)).toHaveLength(2)
      const verzet = await wijzig({ vertrek: momentVan('2026-04-02T09:00:00Z') })
      expect(commands(verzet.made)).toEqual([...gelezen, 'TransactWriteItemsCommand'])
      expect(itemsOf(verzet.made)).toHaveLength(3)
      const zelfde = await wijzig({ vertrek: momentVan('2026-04-02T09:00:00Z') })
      expect(commands(zelfde.made)).toEqual(gelezen)
    })

    test('cancelling both rides of a journey: one transaction of the year and both', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const booked = await boek(verzoek(pasnummer, '2026-04-01T09:00:00Z', retour))
      const { ritnummer } = booked.soort === 'geboekt' ? booked.ritten[0]! : { ritnummer: '' }
      const { made } = await during(() =>
        annuleerRit(tafel.deps, centralist, { ritnummer, reden: 'Ziek', samen: true }),
      )
      expect(commands(made).toSorted()).toEqual([
        ...Array<string>(2).fill('GetItemCommand'),
        ...Array<string>(3).fill('QueryCommand'),
        'TransactWriteItemsCommand',
      ])
      expect(itemsOf(made)).toHaveLength(3)
    })

    test('changing a pass: two queries and one transaction of the pass, its years and the orders that follow it', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      await boek(verzoek(pasnummer, '2026-04-01T09:00:00Z'))
      const gemeente: Wie = { sub: 'test-gemeente', rollen: ['gemeente'], gemeente: 'harlingen' }
      const wijzig = () =>
        during(() => wijzigPas(tafel.deps, gemeente, { pasnummer, wens: { velden: { vervoertype: 'rolstoel' } } }))
      const { result, made } = await wijzig()
      expect(result?.soort).toBe('gewijzigd')
      const gelezen = ['GetItemCommand', 'QueryCommand', 'QueryCommand']
      expect(commands(made).toSorted()).toEqual([...gelezen, 'TransactWriteItemsCommand'])
      // The pass, five years and one ride.
      expect(itemsOf(made)).toHaveLength(7)
      expect(commands((await wijzig()).made).toSorted()).toEqual(gelezen)
    })

    test('searching passes: one read, of the table or of an index', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const zoek = async (vraag: Paszoekvraag) =>
        commands((await during(() => zoekPassen(tafel.deps, centralist, { vraag }))).made)
      expect(await zoek({ pasnummer })).toEqual(['GetItemCommand'])
      expect(await zoek({ naam: 'Voorbeeld', geboortedatum: '1900-01-01' })).toEqual(['QueryCommand'])
      expect(await zoek({ postcode: '8861AB' })).toEqual(['QueryCommand'])
    })

    test('a report of the carrier: the same as cancelling, and whose ride it is', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const booked = await boek(verzoek(pasnummer, '2026-03-01T08:30:00Z'))
      const { ritnummer } = booked.soort === 'geboekt' ? booked.ritten[0]! : { ritnummer: '' }
      const wie: Wie = { sub: 'test-vervoerder', rollen: ['vervoerder'], gemeente: 'harlingen' }
      const melding = { resultaat: 'gereden' as const, ingestapt: momentVan(NU), uitgestapt: momentVan(NU) }
      const { result, made } = await during(() => meldUitvoering(tafel.deps, wie, { ritnummer, melding }))
      expect(result?.soort).toBe('verwerkt')
      expect(commands(made)).toEqual([
        'QueryCommand',
        'GetItemCommand',
        'GetItemCommand',
        'QueryCommand',
        'TransactWriteItemsCommand',
      ])
      expect(itemsOf(made)).toHaveLength(2)
      expect(Math.max(...itemsOf(made).map(itemBytes))).toBeLessThan(LARGEST_ITEM)
    })

    test('reading a ride, a pass, a list and a budget', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const booked = await boek(verzoek(pasnummer, '2026-04-01T09:00:00Z'))
      const { ritnummer } = booked.soort === 'geboekt' ? booked.ritten[0]! : { ritnummer: '' }
      const made = async (work: () => Promise<unknown>): Promise<string[]> => commands((await during(work)).made)
      expect(await made(() => leesRit(tafel.deps, centralist, ritnummer))).toEqual(['QueryCommand', 'GetItemCommand'])
      expect(await made(() => leesPas(tafel.deps, centralist, { pasnummer }))).toEqual(['GetItemCommand'])
      expect(await made(() => leesRitten(tafel.deps, centralist, { pasnummer }))).toEqual([
        'GetItemCommand',
        'QueryCommand',
      ])
      expect(await made(() => leesReizigersbudget(tafel.deps, centralist, { pasnummer, jaar: 2026 }))).toEqual([
        'QueryCommand',
        'QueryCommand',
      ])
    })

    // A day of service goes on an hour into the night.
    test('the orders of a day: a query for each hour and each fifty rides, and each pass once', async () => {
      const passen = [await nieuwePas(tafel.deps), await nieuwePas(tafel.deps)]
      for (const [i, pasnummer] of passen.entries())
        for (const uur of ['06', '09', '12']) await boek(verzoek(pasnummer, `2026-05-01T${uur}:${i}0:00Z`))
      const vraag = { voor: ALLE_OPDRACHTEN, datum: '2026-05-01', status: 'geboekt' } as const
      const { result, made } = await during(() => leesOpdrachtenVanDag(tafel.deps, centralist, vraag))
      expect(result.opdrachten).toHaveLength(6)
      expect(commands(made).filter((command) => command === 'QueryCommand')).toHaveLength(25)
      expect(commands(made).filter((command) => command === 'GetItemCommand')).toHaveLength(2)
      expect(made).toHaveLength(27)
    })

    test('what changed in the last hours: a query for each hour, and passes of rides that are still to be driven', async () => {
      const wie: Wie = { sub: 'taxi', rollen: ['vervoerder'], gemeente: 'leeg' }
      const vraag = { voor: ALLE_OPDRACHTEN, sindsEpochMs: momentVan(NU).epochMs - 2 * 3_600_000 }
      const { result, made } = await during(() => leesGewijzigdeOpdrachten(tafel.deps, wie, vraag))
      expect(result.opdrachten).toEqual([])
      expect(commands(made)).toEqual(['QueryCommand', 'QueryCommand', 'QueryCommand'])
    })

    test('punctuality: a closed day is counted and kept once, then read with all others in one query', async () => {
      const wie: Wie = { sub: 'gemeente', rollen: ['gemeente'], gemeente: 'leeg' }
      const periode = { van: '2026-02-01', tot: '2026-02-02' }
      const first = await during(() => leesStiptheid(tafel.deps, wie, periode))
      // One for what is kept, and each of the hours of both days.
      expect(commands(first.made).filter((command) => command === 'QueryCommand')).toHaveLength(1 + 48)
      expect(commands(first.made).filter((command) => command === 'TransactWriteItemsCommand')).toHaveLength(2)
      const again = await during(() => leesStiptheid(tafel.deps, wie, periode))
      expect(commands(again.made)).toEqual(['QueryCommand'])
      expect(again.result).toEqual(first.result)
    })

    test('a series: one transaction to make it, then for each date a read of it and one transaction of all', async () => {
      const pasnummer = await nieuwePas(tafel.deps)
      const { vertrek: _, ...reis } = verzoek(pasnummer, '2026-04-01T09:00:00Z')
      const reeks = {
        ...reis,
        vertrektijd: '10:30',
        retour: { vertrektijd: '14:00' },
        vanaf: '2026-03-02',
        herhaling: 'FREQ=WEEKLY',
        totEnMet: '2026-03-31',
        uitzonderingen: { datums: [], feestdagen: 'rijden' as const },
      }
      const { result, made } = await during(() =>
        startReeks(tafel.deps, { wie: centralist, verzoek: reeks, locaties, idempotencyKey: 'reeks' }),
      )
      const datum = [...READS, 'TransactWriteItemsCommand']
      const perDatum = commands(made).slice(4)
      // 2, 9, 16, 23 and, beyond the 28 days, 30 March: the last read finds no date that is near enough.
      expect(commands(made).slice(0, 3).toSorted()).toEqual(['GetItemCommand', 'GetItemCommand', 'QueryCommand'])
      expect(commands(made)[3]).toBe('TransactWriteItemsCommand')
      expect(perDatum.toSorted()).toEqual(
        [...[1, 2, 3, 4].flatMap(() => ['GetItemCommand', ...datum]), 'GetItemCommand'].toSorted(),
      )
      const sizes = itemsOf(made).map(itemBytes)
      // The series and its key; then a date: year, two rides, key, series and what became of the date.
      expect(sizes).toHaveLength(2 + 4 * 6)
      expect(Math.max(...sizes)).toBeLessThan(LARGEST_ITEM)

      const wie = { reeksnummer: result.soort === 'begonnen' ? result.reeksnummer : '' }
      const read = async (work: () => Promise<unknown>): Promise<string[]> => commands((await during(work)).made)
      expect(await read(() => leesReeksen(tafel.deps, centralist, { pasnummer }))).toEqual(READS)
      expect(await read(() => leesReeks(tafel.deps, centralist, { reeksnummer: wie.reeksnummer }))).toEqual([
        'QueryCommand',
        'GetItemCommand',
        'QueryCommand',
        ...Array(8).fill('GetItemCommand'),
      ])
      const job = await read(() => boekReeksen(tafel.deps, () => {}))
      // A query for each partition of each gemeente; there is nothing to do.
      expect(job).toEqual(Array(16 * (await tafel.deps.gemeenten()).length).fill('QueryCommand'))
      const einde = { reden: 'Verhuisd', ritten: 'behouden' as const }
      expect(
        await read(() => beeindigReeks(tafel.deps, centralist, { reeksnummer: wie.reeksnummer, wens: einde })),
      ).toEqual(['QueryCommand', 'GetItemCommand', 'TransactWriteItemsCommand', 'GetItemCommand'])
    })

    test('granting a pass of five years: one transaction of the pass and a year each', async () => {
      const { made } = await during(() => nieuwePas(tafel.deps))
      expect(commands(made)).toEqual(['TransactWriteItemsCommand'])
      expect(itemsOf(made)).toHaveLength(6)
      expect(
        itemsOf(made)
          .map(itemBytes)
          .every((size) => size < LARGEST_ITEM),
      ).toBe(true)
    })
  },
)
