import type { Simulatieuitkomst } from '../../../api/typen.ts'
import { Heading, Paragraph } from '../../../onderdelen/basis/index.ts'
import { useWoorden } from '../../../teksten/index.tsx'
import { euro, getal, kilometers } from '../../../teksten/weergave.ts'
import { Cijfertabel } from '../../stiptheid/Cijfertabel.tsx'
import { Beeld } from './Beeld.tsx'

interface Getallen {
  readonly was: string
  readonly wordt: string
}

/** What travellers pay, what the municipality receives, how far they ride, and by how much that differs for how many. */
export const Geld = ({ uitkomst }: { uitkomst: Simulatieuitkomst }) => {
  const { t, taal } = useWoorden()
  const { reizigers, gemeente, afstand, ritten, verdeling } = uitkomst
  const geld = (wasCent: number, wordtCent: number): Getallen => ({
    was: euro(wasCent, taal),
    wordt: euro(wordtCent, taal),
  })
  const aantal = (waarde: number | undefined): string =>
    waarde === undefined ? t.simulatie.teWeinig : getal(waarde, taal)
  const blijft =
    ritten.geweigerd === undefined || ritten.voorgelegd === undefined
      ? undefined
      : ritten.totaal - ritten.geweigerd - ritten.voorgelegd
  const rijen: (readonly [string, Getallen])[] = [
    [t.simulatie.alleRitten, geld(reizigers.wasCent, reizigers.wordtCent)],
    [t.simulatie.blijvendeRitten, geld(reizigers.wasBlijvendCent, reizigers.wordtCent)],
    ...(gemeente === undefined ? [] : [[t.simulatie.gemeente, geld(gemeente.wasCent, gemeente.wordtCent)] as const]),
    [
      t.simulatie.kilometers,
      {
        was: t.algemeen.km(kilometers(afstand.wasMeter, taal)),
        wordt: t.algemeen.km(kilometers(afstand.wordtMeter, taal)),
      },
    ],
    [t.simulatie.ritten, { was: getal(ritten.totaal, taal), wordt: aantal(blijft) }],
    [t.simulatie.geweigerd, { was: '–', wordt: aantal(ritten.geweigerd) }],
    [t.simulatie.voorgelegd, { was: '–', wordt: aantal(ritten.voorgelegd) }],
  ]
  const klasse = ({ naam, vanafCent = 0, totEnMetCent }: (typeof verdeling)[number]): string => {
    if (naam === '0') return t.simulatie.evenveel
    return t.simulatie.klasse(
      naam.startsWith('+'),
      euro(vanafCent, taal),
      totEnMetCent === undefined ? undefined : euro(totEnMetCent, taal),
    )
  }
  return (
    <section className="op-paneel op-stapel" aria-labelledby="geld">
      <Heading level={2} size="level-3" id="geld">
        {t.simulatie.geld}
      </Heading>
      <Paragraph>{t.simulatie.geldUitleg}</Paragraph>
      <Cijfertabel
        naam={t.simulatie.cijfers(t.simulatie.geld)}
        rijkop={t.simulatie.wat}
        kolommen={[
          [t.simulatie.was, ({ was }: Getallen) => was],
          [t.simulatie.wordt, ({ wordt }: Getallen) => wordt],
        ]}
        rijen={rijen}
      />
      <Beeld
        id="simulatie-verdeling"
        kop={t.simulatie.verdeling}
        zin={t.simulatie.verdelingUitleg}
        rijkop={t.simulatie.verschil}
        eenheid={t.simulatie.mensen}
        rijen={verdeling.map((rij) => ({ ...rij, naam: klasse(rij) }))}
        waarde={(rij) => rij.mensen}
        vulling="gereden"
        kolommen={[[t.simulatie.mensen, (rij) => rij.mensen]]}
      />
    </section>
  )
}
