import { isHeel, type Plaats } from '../../onderdelen/adres/plaats.ts'
import { Button, Checkbox, FieldSet } from '../../onderdelen/basis/index.ts'
import { Adresveld } from '../../onderdelen/adres/Adresveld.tsx'
import { Keuzeveld } from '../../onderdelen/formulier/Keuzeveld.tsx'
import { Tekstveld } from '../../onderdelen/formulier/Tekstveld.tsx'
import { useWoorden } from '../../teksten/index.tsx'
import { useVeldfout } from '../../onderdelen/formulier/velden.ts'
import { codesIn, type Pasformulier } from './pasformulier.ts'
import { Gebied } from '../../onderdelen/kaart/Gebied.tsx'
import { useLocatie } from '../../vragen/pas/passen.ts'

interface Props {
  readonly formulier: Pasformulier
  readonly zet: (verandering: Partial<Pasformulier>) => void
  /** Why the API did not take it. */
  readonly fout: unknown
  /** Of the headings in it. */
  readonly niveau: 2 | 3
}

/** All fields of a pass. */
export const Pasvelden = ({ formulier, zet, fout: geweigerd, niveau }: Props) => {
  const { t } = useWoorden()
  const { puntbestemmingen } = formulier
  const fout = useVeldfout(geweigerd)
  const thuis = formulier.woning.locatie
  const opgezocht = useLocatie(isHeel(thuis) ? undefined : thuis?.id)
  const midden = isHeel(thuis) ? thuis : opgezocht.data
  const tekst = (veld: 'naam' | 'telefoon' | 'motivering', foutplek: string = veld) => ({
    id: veld,
    fout: fout(foutplek),
    value: formulier[veld],
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => zet({ [veld]: event.target.value }),
  })
  const datum = (veld: 'geboortedatum' | 'geldigVanaf' | 'geldigTotEnMet') => ({
    id: veld,
    fout: fout(veld),
    hint: t.gemeente.datumHint,
    value: formulier[veld],
    onChange: (event: { target: { value: string } }) => zet({ [veld]: event.target.value }),
  })
  const punt = (plaats: number, nieuw: Plaats): void =>
    zet({ puntbestemmingen: puntbestemmingen.map((oud, i) => (i === plaats ? nieuw : oud)) })
  const namen = codesIn(formulier.kenmerken).map((code) => `${code}: ${t.crow[code] ?? t.pas.kenmerkOnbekend}`)
  return (
    <>
      <div className="op-velden">
        <Tekstveld label={t.pas.naam} {...tekst('naam')} />
        <Tekstveld label={t.pas.geboortedatum} {...datum('geboortedatum')} />
        <Tekstveld label={t.pas.telefoon} type="tel" {...tekst('telefoon')} />
      </div>
      <div className="op-velden">
        <Adresveld
          id="woning"
          label={t.pas.woning}
          plaats={formulier.woning}
          onPlaats={(woning) => zet({ woning })}
          gewoonlijk={[]}
          fout={fout('woning')}
        />
        <Tekstveld label={t.gemeente.geldigVanaf} {...datum('geldigVanaf')} />
        <Tekstveld label={t.gemeente.geldigTotEnMet} {...datum('geldigTotEnMet')} />
      </div>
      <div className="op-velden">
        <Keuzeveld
          id="vervoertype"
          label={t.pas.vervoertype}
          waarde={formulier.vervoertype}
          keuzes={Object.entries(t.pas.vervoertypen) as [Pasformulier['vervoertype'], string][]}
          onKies={(vervoertype) => zet({ vervoertype })}
        />
        <Keuzeveld
          id="begeleiding"
          label={t.pas.begeleiding}
          waarde={formulier.begeleiding}
          keuzes={Object.entries(t.pas.begeleidingen) as [Pasformulier['begeleiding'], string][]}
          onKies={(begeleiding) => zet({ begeleiding })}
        />
      </div>
      <Checkbox checked={formulier.scootmobiel} onChange={(event) => zet({ scootmobiel: event.target.checked })}>
        {t.gemeente.scootmobiel}
      </Checkbox>
      <Tekstveld
        id="kenmerken"
        label={t.pas.kenmerken}
        hint={t.gemeente.kenmerkenHint}
        fout={fout('kenmerken')}
        begrepen={namen.join('; ')}
        autoComplete="off"
        value={formulier.kenmerken}
        onChange={(event) => zet({ kenmerken: event.target.value })}
      />
      <div className="op-velden op-velden--ritten">
        <div className="op-stapel">
          <FieldSet legend={t.pas.puntbestemmingen}>
            {puntbestemmingen.map((plaats, i) => (
              // Their order is all that tells empty ones apart.
              <Adresveld
                key={i}
                id={`puntbestemmingen-${i}`}
                label={t.gemeente.puntbestemming(i + 1)}
                plaats={plaats}
                onPlaats={(nieuw) => punt(i, nieuw)}
                gewoonlijk={[]}
                fout={fout(`puntbestemmingen.${i}`)}
              />
            ))}
            <div className="op-knoppen">
              <Button
                variant="secondary"
                onClick={() => zet({ puntbestemmingen: [...puntbestemmingen, { tekst: '' }] })}
              >
                {t.gemeente.puntErbij}
              </Button>
              {puntbestemmingen.length > 0 && (
                <Button variant="secondary" onClick={() => zet({ puntbestemmingen: puntbestemmingen.slice(0, -1) })}>
                  {t.gemeente.puntEraf}
                </Button>
              )}
            </div>
          </FieldSet>
          <Tekstveld
            id="budget"
            label={t.gemeente.budget}
            hint={t.gemeente.budgetHint}
            fout={fout('reizigersbudget.meterPerJaar')}
            inputMode="numeric"
            value={formulier.budgetKm}
            onChange={(event) => zet({ budgetKm: event.target.value })}
          />
          <Tekstveld label={t.gemeente.motivering} {...tekst('motivering', 'reizigersbudget.motivering')} />
        </div>
        {midden !== undefined && (
          <Gebied
            woning={midden}
            eigen={puntbestemmingen.flatMap(({ locatie }) => (isHeel(locatie) ? [locatie] : []))}
            niveau={niveau}
          />
        )}
      </div>
    </>
  )
}
