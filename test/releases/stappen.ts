/** Someone who calls, as the tokens of the local issuer name them. */
export interface Beller {
  readonly sub: string
  readonly rollen: readonly ('pashouder' | 'centralist' | 'gemeente' | 'vervoerder')[]
  readonly gemeente: string
  readonly pasnummer?: string | undefined
}

export interface Releaseclient {
  readonly token: (als: Beller) => Promise<string>
  /** @throws Error on an answer of 500 or more */
  readonly roep: (
    method: string,
    pad: string,
    als: Beller,
    body?: unknown,
    sleutel?: string,
  ) => Promise<{ readonly status: number; readonly body: any }>
  readonly gelogd: () => string
}

interface Stap {
  /** What the clock says while it is done. */
  readonly nu: string
  readonly doe: (client: Releaseclient) => Promise<void>
}

/** The pseudonyms of the logboek are made with it, so it belongs to the data. */
export const SLEUTEL = 'sleutel-van-de-bewaarde-databases-0001'

export const NU = '2026-11-23T09:00:00+01:00'
export const als = (rol: Beller['rollen'][number], gemeente = 'harlingen', pasnummer?: string): Beller => ({
  sub: `release-${rol}`,
  rollen: [rol],
  gemeente,
  pasnummer,
})

const VAN = { locatieId: 'harlingen-voorstraat' }
const NAAR = { locatieId: 'franeker-station' }
const PAS = {
  naam: 'Release Voorbeeld (verzonnen)',
  geboortedatum: '1950-02-03',
  woning: VAN,
  geldigVanaf: '2026-01-01',
  geldigTotEnMet: '2028-12-31',
  vervoertype: 'regulier',
}
/** What 0.2.0 was asked under the key `pas`. */
export const PAS_MET_SLEUTEL = { ...PAS, geboortedatum: '1951-02-03' }
/** What 0.2.0 was asked under the key `reeks`. */
const REEKS = {
  pasnummer: 'HRL-000003',
  van: { locatieId: 'harlingen-midlumerlaan' },
  naar: NAAR,
  vertrektijd: '10:30',
  retour: { vertrektijd: '14:00' },
  vanaf: '2026-11-24',
  totEnMet: '2027-03-31',
  herhaling: 'FREQ=WEEKLY;BYDAY=TU,SU',
}
export const REEKS_MET_SLEUTEL = { ...REEKS, uitzonderingen: { datums: ['2026-12-08'], feestdagen: 'overslaan' } }

/** A request of every kind of thing that a ride can hold. */
export const ALLES_MEE = {
  pasnummer: 'HRL-000001',
  van: VAN,
  naar: NAAR,
  vertrek: '2026-12-01T10:30:00+01:00',
  retour: { vertrek: '2026-12-01T14:00:00+01:00' },
  meereizenden: [
    { soort: 'kind', leeftijd: 3 },
    { soort: 'medereiziger', leeftijd: 40 },
  ],
  hulpmiddelen: ['rollator', 'opvouwbareRolstoel'],
  dieren: [{ soort: 'hulphond' }, { soort: 'huisdier', inTasOfKooi: true }],
  bagage: { stuks: 1, groot: false, gevaarlijk: false },
  ritdoel: 'bezoek',
}
const rit = (dag: string, rest: Record<string, unknown> = {}) => ({
  pasnummer: 'HRL-000001',
  van: VAN,
  naar: NAAR,
  vertrek: `${dag}T10:30:00+01:00`,
  ...rest,
})

const gemeente = als('gemeente')
const centralist = als('centralist')
const vervoerder = als('vervoerder')
const berkelland = als('gemeente', 'berkelland')

const eis = (wat: string, { status, body }: { status: number; body: unknown }, ...goed: number[]): any => {
  if (!goed.includes(status)) throw new Error(`${wat}: ${status} ${JSON.stringify(body)}`)
  return body
}

const boek = async ({ roep }: Releaseclient, aanvraag: unknown, sleutel: string, wie = centralist): Promise<string[]> =>
  eis(sleutel, await roep('POST', '/ritten', wie, aanvraag, sleutel), 201).ritten.map((r: any) => r.ritnummer)

/** The ride was today, early in the morning: booked yesterday, and over by now. */
const GISTEREN = '2026-11-22T09:00:00+01:00'
const VANOCHTEND = '2026-11-23'

/** What every release can do: passes, rides of every status, with everything, and keys. */
const ritten: Stap = {
  nu: NU,
  doe: async (client) => {
    const { roep } = client
    eis(
      'pas',
      await roep('POST', '/passen', gemeente, {
        ...PAS,
        kenmerken: ['HR-07'],
        telefoon: '0600 000 000',
        reizigersbudget: { meterPerJaar: 2_000_000, motivering: 'Voor een proef (verzonnen).' },
      }),
      201,
    )
    await boek(client, ALLES_MEE, 'alles-mee')
    const [geannuleerd = ''] = await boek(client, rit('2026-12-02'), 'geannuleerd')
    eis('annuleer', await roep('PUT', `/ritten/${geannuleerd}/annulering`, centralist, { reden: 'Ik ben ziek.' }), 200)
    await boek(client, rit('2027-01-05'), 'volgend-jaar')
    // A return across New Year stands in two years.
    await boek(
      client,
      rit('2026-12-31', { vertrek: '2026-12-31T20:00:00+01:00', retour: { vertrek: '2027-01-01T18:00:00+01:00' } }),
      'over-de-jaargrens',
    )
    await boek(
      client,
      {
        pasnummer: 'BRK-000001',
        van: { locatieId: 'borculo-muraltplein' },
        naar: { locatieId: 'borculo-hoflaan' },
        vertrek: '2026-12-03T10:30:00+01:00',
      },
      'berkelland',
      als('centralist', 'berkelland'),
    )
  },
}

/** Two rides that are over by the time of the next step: one driven, one with nobody at the door. */
const vooraf: Stap = {
  nu: GISTEREN,
  doe: async (client) => {
    await boek(client, rit(VANOCHTEND, { vertrek: `${VANOCHTEND}T08:00:00+01:00` }), 'gereden')
    await boek(
      client,
      rit(VANOCHTEND, { pasnummer: 'HRL-000005', vertrek: `${VANOCHTEND}T08:05:00+01:00` }),
      'loosgemeld',
    )
  },
}
const gemeld: Stap = {
  nu: NU,
  doe: async ({ roep }) => {
    const vind = async (pasnummer: string) =>
      (await roep('GET', `/ritten?pasnummer=${pasnummer}&van=${VANOCHTEND}&tot=${VANOCHTEND}`, centralist)).body
        .ritten[0].ritnummer
    const tijden = { ingestapt: `${VANOCHTEND}T08:02:00+01:00`, uitgestapt: `${VANOCHTEND}T08:14:00+01:00` }
    eis(
      'gereden',
      await roep('PUT', `/ritten/${await vind('HRL-000001')}/uitvoering`, vervoerder, {
        resultaat: 'gereden',
        ...tijden,
      }),
      200,
    )
    eis(
      'loos',
      await roep('PUT', `/ritten/${await vind('HRL-000005')}/uitvoering`, vervoerder, { resultaat: 'loosgemeld' }),
      200,
    )
  },
}

const niets = async (): Promise<void> => {}

/** Rides of long ago, thrown away sixteen years later: what is left is a count without a person. */
const statistiek: readonly Stap[] = [
  {
    nu: '2020-03-02T09:00:00+01:00',
    doe: async (client) => {
      const { pasnummer } = eis(
        'oude pas',
        await client.roep('POST', '/passen', berkelland, {
          ...PAS,
          woning: { locatieId: 'borculo-hoflaan' },
          geldigVanaf: '2020-01-01',
          geldigTotEnMet: '2020-12-31',
        }),
        201,
      )
      await boek(
        client,
        {
          pasnummer,
          van: { locatieId: 'borculo-hoflaan' },
          naar: { locatieId: 'borculo-muraltplein' },
          vertrek: '2020-03-03T10:30:00+01:00',
        },
        'oud',
        als('centralist', 'berkelland'),
      )
    },
  },
  {
    nu: '2036-06-02T09:00:00+02:00',
    doe: async ({ gelogd }) => {
      // The job begins a minute after the start.
      while (!gelogd().includes('"operation":"ruimOp"')) await new Promise((klaar) => setTimeout(klaar, 1000))
    },
  },
]

/** What 0.2.0 can do besides. */
const alles: Stap = {
  nu: NU,
  doe: async (client) => {
    const { roep } = client
    const holder = als('pashouder', 'harlingen', 'HRL-000002')
    // A pass that changes in every way.
    for (const verandering of [
      {
        vervoertype: 'rolstoel',
        kenmerken: ['HR-01'],
        telefoon: '0600 000 001',
        vanaf: '2026-12-01',
        reden: 'Nieuwe indicatie.',
      },
      { telefoon: null, reizigersbudget: { meterPerJaar: 1_800_000, motivering: 'Op verzoek (verzonnen).' } },
      { reizigersbudget: null, scootmobiel: true, woning: { locatieId: 'harlingen-noorderhaven' } },
      { blokkade: { reden: 'Verloren (verzonnen).' } },
      { blokkade: null },
      { einde: { datum: '2028-06-30', soort: 'verhuisd' } },
      { einde: null },
    ])
      eis('wijzig pas', await roep('PATCH', '/passen/HRL-000002', gemeente, verandering), 200)
    eis('pas met sleutel', await roep('POST', '/passen', gemeente, PAS_MET_SLEUTEL, 'pas'), 201)
    // Rides that change, and that are booked in spite of a rule.
    const [gewijzigd = ''] = await boek(client, rit('2026-12-08'), 'gewijzigd')
    eis(
      'wijzig rit',
      await roep('PATCH', `/ritten/${gewijzigd}`, centralist, {
        vertrek: '2026-12-09T11:00:00+01:00',
        bagage: { stuks: 1 },
        meereizenden: [{ soort: 'medereiziger' }],
        ritdoel: 'medisch',
        reden: 'De afspraak is verzet.',
      }),
      200,
    )
    eis(
      'akkoord',
      await roep(
        'POST',
        '/ritten',
        centralist,
        rit('2026-12-10', { bagage: { stuks: 2 }, akkoord: { door: 'De chauffeur (verzonnen)' } }),
        'akkoord',
      ),
      201,
    )
    eis(
      'afwijking',
      await roep(
        'POST',
        '/ritten',
        gemeente,
        rit('2026-12-11', {
          naar: { locatieId: 'enschede-mst' },
          afwijking: { motivering: 'Haar man ligt daar (verzonnen).' },
        }),
        'afwijking',
      ),
      201,
    )
    eis(
      'zelf geboekt',
      await roep('POST', '/ritten', holder, rit('2026-12-14', { pasnummer: 'HRL-000002' }), 'zelf'),
      201,
    )
    // A series with dates that are booked, refused and put to somebody, and one that ends.
    eis('reeks', await roep('POST', '/ritreeksen', centralist, REEKS_MET_SLEUTEL, 'reeks'), 201)
    eis(
      'reeks voorgelegd',
      await roep(
        'POST',
        '/ritreeksen',
        centralist,
        { ...REEKS, vertrektijd: '16:00', retour: undefined, bagage: { stuks: 3 }, herhaling: 'FREQ=WEEKLY;BYDAY=WE' },
        'reeks-2',
      ),
      201,
    )
    const { reeksnummer } = eis(
      'reeks',
      await roep(
        'POST',
        '/ritreeksen',
        centralist,
        { ...REEKS, vertrektijd: '12:00', retour: undefined, herhaling: 'FREQ=WEEKLY;BYDAY=FR' },
        'reeks-3',
      ),
      201,
    )
    eis(
      'einde',
      await roep('PUT', `/ritreeksen/${reeksnummer}/beeindiging`, centralist, {
        reden: 'Gestopt (verzonnen).',
        ritten: 'annuleren',
      }),
      200,
    )
    // Contributions, from mandate to payment.
    const brk = async (rest: Record<string, unknown>): Promise<string> =>
      eis(
        'pas',
        await roep('POST', '/passen', berkelland, { ...PAS, woning: { locatieId: 'borculo-hoflaan' }, ...rest }),
        201,
      ).pasnummer
    const [incasso, factuur, vrij, ingetrokken] = [
      await brk({}),
      await brk({ naam: 'Factuur Voorbeeld (verzonnen)' }),
      await brk({ naam: 'Vrij Voorbeeld (verzonnen)' }),
      await brk({ naam: 'Kind Voorbeeld (verzonnen)', geboortedatum: '2014-05-05' }),
    ]
    const machtiging = {
      ondertekendOp: '2026-01-15',
      iban: 'NL91ABNA0417164300',
      rekeninghouder: 'T. Voorbeeld (verzonnen)',
    }
    for (const pas of [incasso, ingetrokken])
      eis('machtiging', await roep('PUT', `/passen/${pas}/machtiging`, berkelland, machtiging), 200)
    eis('intrekking', await roep('DELETE', `/passen/${ingetrokken}/machtiging`, berkelland), 200)
    for (const pas of [vrij, ingetrokken])
      eis(
        'vrijstelling',
        await roep('PUT', `/passen/${pas}/bijdragen/2026/vrijstelling`, berkelland, {
          reden: 'Bijzonder (verzonnen)',
          artikel: 'hardheidsclausule',
        }),
        200,
      )
    eis('trek in', await roep('DELETE', `/passen/${ingetrokken}/bijdragen/2026/vrijstelling`, berkelland), 200)
    eis(
      'incassogegevens',
      await roep('PUT', '/incassogegevens', berkelland, {
        naam: 'Gemeente Voorbeeld (verzonnen)',
        iban: 'NL91ABNA0417164300',
        incassantId: 'DE98ZZZ09999999999',
        incassodatum: '2027-01-25',
        adres: ['Postbus 1', '7270 AA Voorbeelddorp'],
        bezwaarAan: ['Gemeente Voorbeeld', 'Postbus 1', '7270 AA Voorbeelddorp'],
        contact: 'telefoon 14 0000 (verzonnen)',
      }),
      200,
    )
    const { runnummer } = eis('run', await roep('POST', '/bijdrageruns', berkelland, { jaar: 2026 }), 201)
    while ((await roep('GET', `/bijdrageruns/${runnummer}`, berkelland)).body.status === 'bezig')
      await new Promise((klaar) => setTimeout(klaar, 100))
    eis('vaststelling', await roep('PUT', `/bijdrageruns/${runnummer}/vaststelling`, berkelland), 200)
    const { regels } = (await roep('GET', `/bijdrageruns/${runnummer}/regels`, berkelland)).body
    const kenmerkVan = (pasnummer: string) => regels.find((regel: any) => regel.pasnummer === pasnummer).kenmerk
    eis(
      'storno',
      await roep('POST', `/bijdrageruns/${runnummer}/stornos`, berkelland, {
        stornos: [{ kenmerk: kenmerkVan(incasso), code: 'AM04', datum: '2026-11-23' }],
      }),
      200,
    )
    eis(
      'betaling',
      await roep('POST', `/bijdrageruns/${runnummer}/betalingen`, berkelland, {
        betalingen: [{ kenmerk: kenmerkVan(factuur), betaling: 'BANK-0001', bedragCent: 2000, datum: '2026-11-23' }],
      }),
      200,
    )
    // An account that is linked, one that was, one that guessed, and a code that waits.
    const account = (sub: string): Beller => ({ sub, rollen: ['pashouder'], gemeente: 'harlingen' })
    const koppel = async (sub: string, pasnummer: string) => {
      const { code } = eis('code', await roep('POST', `/passen/${pasnummer}/koppelcodes`, gemeente), 201)
      return eis('koppel', await roep('POST', '/koppelingen', account(sub), { pasnummer, code }), 201)
    }
    await koppel('release-account', 'HRL-000001')
    const { koppelnummer } = await koppel('release-account-2', 'HRL-000002')
    eis('ontkoppel', await roep('PUT', `/passen/HRL-000002/koppelingen/${koppelnummer}/intrekking`, gemeente), 200)
    eis('code', await roep('POST', '/passen/HRL-000003/koppelcodes', gemeente), 201)
    await roep('POST', '/koppelingen', account('release-gokker'), { pasnummer: 'HRL-000003', code: 'ZZZZ-ZZZZ-ZZZZ' })
    // Requests for correction, one of which is settled.
    const correctie = { veld: 'telefoon', voorstel: '0600 000 002', toelichting: 'Nieuw nummer (verzonnen).' }
    const { nummer } = eis(
      'correctie',
      await roep('POST', '/passen/HRL-000002/correctieverzoeken', holder, correctie),
      201,
    )
    eis(
      'correctie',
      await roep('POST', '/passen/HRL-000002/correctieverzoeken', holder, { ...correctie, veld: 'naam' }),
      201,
    )
    eis(
      'afgehandeld',
      await roep('PUT', `/passen/HRL-000002/correctieverzoeken/${nummer}/afhandeling`, gemeente, {
        uitkomst: 'overgenomen',
        reden: 'Klopt (verzonnen).',
      }),
      200,
    )
    eis('stiptheid', await roep('GET', '/stiptheid?van=2026-10-01&tot=2026-10-07', gemeente), 200)
  },
}

/** What is asked of a release, moment after moment. The first start makes the demo. */
export const stappenVan = (release: string): readonly Stap[] =>
  release === '0.1.0'
    ? [{ nu: GISTEREN, doe: niets }, vooraf, gemeld, ritten]
    : [{ nu: GISTEREN, doe: niets }, ...statistiek, vooraf, gemeld, ritten, alles]
