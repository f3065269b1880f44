import { DescriptionList, Paragraph } from '../basis/index.ts'
import type { Ritbeoordeling } from '../../api/typen.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { dagVoluit, datumVan, euro, kilometers, klok } from '../../teksten/weergave.ts'
import type { Wens } from './wens.ts'
import { useOpdrachttekst } from '../rit/opdrachttekst.ts'
import { Prijs } from '../rit/Prijs.tsx'
import { Redenen } from './Redenen.tsx'

interface Props {
  readonly beoordeling: Ritbeoordeling
  readonly wens: Wens
  readonly onWens: (wens: Wens) => void
}

const Ritdeel = ({ rit }: { rit: Ritbeoordeling['ritten'][number] }) => {
  const { t, taal } = useWoorden()
  const opdrachttekst = useOpdrachttekst()
  const posten = rit.ritprijs?.posten ?? []
  return (
    <DescriptionList.Section>
      <DescriptionList.Term>{t.rit[rit.richting]}</DescriptionList.Term>
      <DescriptionList.Description>
        {t.algemeen.dagTijd(dagVoluit(datumVan(rit.vertrek), taal), klok(rit.vertrek, taal))},{' '}
        {t.boeken.aankomstOngeveer(klok(rit.verwachteAankomst, taal))}
        <br />
        {t.algemeen.vanNaar(rit.van.weergavenaam, rit.naar.weergavenaam)}
        <br />
        <span className="op-klein">
          {t.algemeen.km(kilometers(rit.afstandMeter, taal, 'ceil'))}
          {posten.length > 1 &&
            `; ${posten.map(({ wie, bedragCent }) => `${t.boeken.wie[wie]} ${bedragCent === 0 ? t.boeken.gratis : euro(bedragCent, taal)}`).join(', ')}`}
        </span>
        {rit.opdracht.length > 0 && (
          <>
            <br />
            <span className="op-klein">{t.rit.gaatMee(opdrachttekst(rit.opdracht))}</span>
          </>
        )}
      </DescriptionList.Description>
    </DescriptionList.Section>
  )
}

/** What the API says of the ride in the form, as it is now. */
export const Beoordeling = ({ beoordeling, wens, onWens }: Props) => {
  const { t, taal } = useWoorden()
  const { uitkomst, redenen, ritten, ritprijs, reizigersbudgetten } = beoordeling
  const kop = { toegestaan: t.boeken.kan, geweigerd: t.boeken.kanNiet, voorleggen: t.boeken.voorleggen }[uitkomst]
  return (
    <div className={`op-oordeel op-oordeel--${uitkomst}`}>
      <Paragraph className="op-oordeel__kop">{kop}</Paragraph>
      {redenen.length > 0 && <Redenen redenen={redenen} wens={wens} onWens={onWens} />}
      <DescriptionList>
        {ritprijs !== undefined && (
          <DescriptionList.Section>
            <DescriptionList.Term>{t.boeken.prijs}</DescriptionList.Term>
            <DescriptionList.Description>
              <Prijs prijs={ritprijs} />
            </DescriptionList.Description>
          </DescriptionList.Section>
        )}
        {uitkomst !== 'geweigerd' &&
          reizigersbudgetten.map(({ jaar, resterendNaBoekingMeter }) =>
            resterendNaBoekingMeter === null ? null : (
              <DescriptionList.Section key={jaar}>
                <DescriptionList.Term>{t.boeken.naRit}</DescriptionList.Term>
                <DescriptionList.Description>
                  {t.algemeen.km(kilometers(resterendNaBoekingMeter, taal))} ({jaar})
                </DescriptionList.Description>
              </DescriptionList.Section>
            ),
          )}
        {ritten.map((rit) => (
          <Ritdeel key={rit.richting} rit={rit} />
        ))}
      </DescriptionList>
    </div>
  )
}
