import { jaarVan, momentOp, plusDagen } from '../../../domain/kernel/tijd/time.ts'
import type { Locatie } from '../../../domain/kernel/plaats/locatie.ts'
import type { Pas } from '../../../domain/pas/index.ts'
import type { Deps } from '../../deps.ts'
import { isNew } from '../../stores/store.ts'
import { readPasdossier } from '../../stores/pas/passen.ts'
import { legMachtigingVast } from '../../use-cases/bijdrage/bank/machtigingen.ts'
import { verleenPas } from '../../use-cases/pas/passen.ts'
import type { Wie } from '../../use-cases/wie.ts'
import { maakBijnaOp, maakGereisd } from './demo-ritten.ts'
import { legInnenVast } from './innen.ts'
import { vulJaar } from './jaar/jaar.ts'
import { vulKantoor } from './kantoor/kantoor.ts'
import type { Testpersoon } from '../inloggen/inlogpagina.ts'

type Demopas = Pas & { readonly gemeente: string }

const PLAATSEN = ['Harlingen', 'Berkelland'] as const

const medewerkers: readonly Testpersoon[] = PLAATSEN.flatMap((plaats) =>
  (['centralist', 'gemeente', 'vervoerder'] as const).map((rol) => ({
    sub: `lokaal-${rol}-${plaats.toLowerCase()}`,
    naam: `${rol} in ${plaats}`,
    rollen: [rol],
    gemeente: plaats.toLowerCase(),
  })),
)

/** Rules are fixed by another person than who wrote them. */
const collegas: readonly Testpersoon[] = PLAATSEN.map((plaats) => ({
  sub: `lokaal-collega-${plaats.toLowerCase()}`,
  naam: `collega bij gemeente ${plaats}`,
  rollen: ['gemeente'],
  gemeente: plaats.toLowerCase(),
}))

const pashouder = (gemeente: string, pasnummer: string, naam: string): Testpersoon => ({
  sub: `lokaal-pashouder-${pasnummer}`,
  naam: `${naam} Voorbeeld (verzonnen)`,
  rollen: ['pashouder'],
  gemeente,
  pasnummer,
})

/** Who one can sign in as on this machine. */
export const TESTPERSONEN: readonly Testpersoon[] = [
  ...medewerkers,
  ...collegas,
  pashouder('harlingen', 'HRL-000001', 'Aaltje'),
  {
    ...pashouder('harlingen', 'HRL-000001', 'Aaltje'),
    sub: 'lokaal-dochter-HRL-000001',
    namens: { mandaat: 'gemachtigde', voor: 'lokaal-pashouder-HRL-000001' },
    handelend: 'Dochter Anna Voorbeeld (verzonnen)',
  },
  pashouder('harlingen', 'HRL-000004', 'Durkje'),
  pashouder('harlingen', 'HRL-000007', 'Gerrit'),
  pashouder('harlingen', 'HRL-000008', 'Hiltje'),
  pashouder('berkelland', 'BRK-000001', 'Ineke'),
  {
    sub: 'lokaal-nieuw-harlingen',
    naam: 'Klaaske Voorbeeld (verzonnen), met een brief en nog zonder pas',
    rollen: ['pashouder'],
    gemeente: 'harlingen',
  },
]

/** Ten invented pass holders, that between them have every kind of pass. */
const demopassen = (plaats: (id: string) => Locatie, jaar: number): Demopas[] => {
  const pas = (
    gemeente: string,
    pasnummer: string,
    naam: string,
    geboortedatum: string,
    woning: string,
    rest: Partial<Pas> = {},
  ): Demopas => ({
    gemeente,
    pasnummer,
    naam: `${naam} Voorbeeld (verzonnen)`,
    geboortedatum,
    woning: plaats(woning),
    geldigVanaf: `${jaar}-01-01`,
    geldigTotEnMet: `${jaar + 4}-12-31`,
    vervoertype: 'regulier',
    begeleiding: 'geen',
    scootmobiel: false,
    puntbestemmingen: [],
    kenmerken: [],
    ...rest,
  })
  const harlingen = pas.bind(undefined, 'harlingen')
  const berkelland = pas.bind(undefined, 'berkelland')
  return [
    harlingen('HRL-000001', 'Aaltje', '1948-05-02', 'harlingen-voorstraat'),
    harlingen('HRL-000002', 'Bauke', '1961-11-30', 'harlingen-noorderhaven', {
      vervoertype: 'rolstoel',
      kenmerken: ['HR-01'],
    }),
    harlingen('HRL-000003', 'Cor', '1975-02-28', 'harlingen-midlumerlaan', {
      vervoertype: 'individueel',
      kenmerken: ['AV-01'],
    }),
    harlingen('HRL-000004', 'Durkje', '1990-07-14', 'harlingen-zuidoostersingel', {
      begeleiding: 'verplicht',
      kenmerken: ['AB-03'],
    }),
    harlingen('HRL-000005', 'Eelke', '1955-03-21', 'harlingen-voorstraat', { scootmobiel: true, kenmerken: ['HR-09'] }),
    harlingen('HRL-000006', 'Froukje', '1983-09-09', 'harlingen-noorderhaven', {
      reizigersbudget: {
        meterPerJaar: 2_500_000,
        motivering: 'Bezoekt elke week haar zoon in een instelling; ritten zijn aangetoond.',
      },
    }),
    harlingen('HRL-000007', 'Gerrit', '1944-12-24', 'harlingen-midlumerlaan'),
    harlingen('HRL-000008', 'Hiltje', '1939-06-06', 'harlingen-zuidoostersingel', {
      geldigVanaf: `${jaar - 5}-01-01`,
      geldigTotEnMet: `${jaar - 1}-12-31`,
    }),
    berkelland('BRK-000001', 'Ineke', '1952-10-10', 'borculo-muraltplein', {
      puntbestemmingen: [plaats('zutphen-station'), plaats('enschede-mst')],
    }),
    berkelland('BRK-000002', 'Jan', '1968-01-17', 'eibergen-grotestraat', { kenmerken: ['HR-07'] }),
  ]
}

/** A mandate of the past month, with which nothing was collected yet. */
const maakMachtiging = async (deps: Deps): Promise<void> => {
  const wie: Wie = { sub: 'demo', rollen: ['gemeente'], gemeente: 'berkelland' }
  const ondertekendOp = plusDagen(momentOp(deps.nu()).datum, -30)
  const machtiging = { ondertekendOp, iban: 'BE68539007547034', rekeninghouder: 'I. Voorbeeld (verzonnen)' }
  await legMachtigingVast(deps, wie, { pasnummer: 'BRK-000001', aanvraag: machtiging })
}

/**
 * Fills an empty store with the demo, once; after a crash half-way it goes on where it was.
 * @param map where the data are
 */
export const vulDemo = async (
  deps: Deps,
  plaatsen: readonly Locatie[],
  { metJaar, map }: { readonly metJaar: boolean; readonly map: string },
): Promise<boolean> => {
  const klaar = { pk: 'DEMO', sk: 'DEMO' }
  if ((await deps.store.get(klaar)) !== undefined) return false
  const plaats = (id: string): Locatie => {
    const gevonden = plaatsen.find((p) => p.id === id)
    if (gevonden === undefined) throw new Error(`demo: onbekende plaats ${id}`)
    return gevonden
  }
  const jaar = jaarVan(momentOp(deps.nu()).datum)
  for (const { gemeente, pasnummer, ...gegevens } of demopassen(plaats, jaar)) {
    if ((await readPasdossier(deps.store, gemeente, pasnummer)) !== undefined) continue
    const verlening = await verleenPas(
      deps,
      { sub: 'demo', rollen: ['gemeente'], gemeente },
      { gegevens, nummer: () => pasnummer },
    )
    if (verlening.soort === 'fout')
      throw new Error(`demo: ${pasnummer}: ${verlening.fouten.map((f) => f.tekst).join(' ')}`)
  }
  await maakBijnaOp(deps, plaats, 'HRL-000007', jaar)
  await maakGereisd(deps, plaats, 'HRL-000006')
  await legInnenVast(deps)
  await maakMachtiging(deps)
  if (metJaar) await vulKantoor(deps, { plaats, map, reizigers: await vulJaar(deps, plaats) })
  return (await deps.store.transact([{ item: { ...klaar, data: {} }, condition: isNew }])) === 'written'
}
