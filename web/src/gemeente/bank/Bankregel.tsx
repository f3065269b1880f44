import { useState } from 'react'
import type { Bankregel as Regel } from '../../api/typen.ts'
import { Button, Feiten, Heading, Paragraph } from '../../onderdelen/basis/index.ts'
import { useWoorden } from '../../teksten/index.tsx'
import { datumVan, datumVoluit, euro, ibanTekst } from '../../teksten/weergave.ts'
import { Bankkeuze } from './Bankkeuze.tsx'

/** Money that the bank told, what is known of it, and what was done with it. */
export const Bankregel = ({ regel, klaar }: { regel: Regel; klaar: () => void }) => {
  const { t, taal } = useWoorden()
  const [kiest, zetKiest] = useState(false)
  const { bankregelnummer, soort, bedragCent, datum, stand, vraag, redencode, van, stappen } = regel
  const wat = t.bank.regel(t.bank.soorten[soort], euro(bedragCent, taal), datumVoluit(datum, taal))
  const feiten = [
    [t.bank.velden.naam, van?.naam],
    [t.bank.velden.iban, van?.iban === undefined ? undefined : ibanTekst(van.iban)],
    [t.bank.velden.kenmerk, van?.kenmerk],
    [t.bank.velden.omschrijving, van?.omschrijving],
    [t.bank.velden.redencode, redencode],
  ].flatMap(([naam, waarde]) => (naam === undefined || waarde === undefined ? [] : [[naam, waarde] as const]))
  return (
    <article className="op-paneel op-stapel" aria-labelledby={bankregelnummer}>
      <Heading level={3} size="level-4" id={bankregelnummer}>
        {wat}
      </Heading>
      {vraag !== undefined && <Paragraph>{t.bank.vragen[vraag]}</Paragraph>}
      {feiten.length > 0 && <Feiten feiten={feiten} />}
      <ul className="op-lijst">
        {stappen.map(({ op, stap, reden, kenmerk }) => (
          <li key={`${op} ${stap}`}>
            {[datumVoluit(datumVan(op), taal), t.bank.stappen[stap], kenmerk, reden]
              .filter((deel) => deel !== undefined)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {kiest && (
        <Bankkeuze
          regel={regel}
          klaar={(isGedaan) => {
            zetKiest(false)
            if (isGedaan) klaar()
          }}
        />
      )}
      {!kiest && stand !== 'geboekt' && (
        <div className="op-knoppen">
          <Button variant="secondary" onClick={() => zetKiest(true)}>
            {t.bank.kies}
            <span className="op-onzichtbaar"> {wat}</span>
          </Button>
        </div>
      )}
    </article>
  )
}
