import { Heading } from '../onderdelen/basis/index.ts'
import type { Pas } from '../api/typen.ts'
import { Foutmelding } from '../onderdelen/melding/Foutmelding.tsx'
import { Rittenlijst } from '../onderdelen/rit/Rittenlijst.tsx'
import { useWoorden } from '../teksten/index.tsx'
import { plusDagen, vandaag } from '../lezen/tijd.ts'
import { useRitten } from '../vragen/ritten.ts'

const VOORUIT_DAGEN = 365
const TERUG_DAGEN = 90

/** What is booked, to be cancelled if need be, and what was. */
export const Ritten = ({ pas }: { pas: Pas }) => {
  const { t } = useWoorden()
  const komend = useRitten(pas.pasnummer, vandaag(), plusDagen(vandaag(), VOORUIT_DAGEN))
  const eerder = useRitten(pas.pasnummer, plusDagen(vandaag(), -TERUG_DAGEN), plusDagen(vandaag(), -1))
  return (
    <>
      <Heading level={1}>{t.menu.pashouder.ritten}</Heading>
      {[komend, eerder].map(({ isError, error, refetch }) =>
        isError ? <Foutmelding key={String(error)} fout={error} opnieuw={() => void refetch()} /> : null,
      )}
      <Heading level={2}>{t.pas.komend}</Heading>
      <Rittenlijst ritten={komend.data ?? []} leeg={t.pas.geenKomend} />
      <Heading level={2}>{t.pas.voorbij}</Heading>
      <Rittenlijst ritten={(eerder.data ?? []).toReversed()} leeg={t.pas.geenVoorbij} />
    </>
  )
}
