import { plaatsnaam } from '../plaatsnaam.ts'
/** What stands around every page, and what can go wrong on one. */
export const taal = { code: 'nl', naam: 'Nederlands', kies: 'Taal', andere: 'English' }

export const algemeen = {
  naam: 'Opstap',
  naarInhoud: 'Naar de inhoud',
  laden: 'Bezig met laden…',
  annuleer: 'Terug',
  opnieuw: 'Probeer opnieuw',
  ja: 'Ja',
  nee: 'Nee',
  km: (aantal: string) => `${aantal} km`,
  uur: (tijd: string) => `${tijd} uur`,
  dagTijd: (dag: string, tijd: string) => `${dag}, ${tijd} uur`,
  vanNaar: (van: string, naar: string) => `${plaatsnaam(van)} → ${plaatsnaam(naar)}`,
  meer: 'Meer laden',
  sluit: 'Sluiten',
  volgende: 'Volgende',
  vorige: 'Vorige',
  voorbeeld: 'voorbeeldbedrag',
  voorbeeldUitleg: 'Dit is een voorbeeld. Het echte bedrag staat in een besluit van de gemeente.',
  bron: 'Waar staat dat?',
  bekijkRegeling: 'Bekijk de regeling (opent in een nieuw venster)',
}

export const menu = {
  knop: 'Menu',
  naam: 'Menu',
  centralist: { zoek: 'Pashouder zoeken', dag: 'Ritten van een dag', openstaand: 'Openstaand' },
  pashouder: { begin: 'Begin', ritten: 'Mijn ritten', kosten: 'Mijn kosten', inzagen: 'Mijn gegevens' },
  gemeente: {
    passen: 'Passen',
    openstaand: 'Openstaand',
    ritten: 'Ritten',
    vervoerders: 'Vervoerders',
    bijdragen: 'Bijdragen',
    stiptheid: 'Gebruik en stiptheid',
    jaarcijfers: 'Jaarcijfers',
    regels: 'Regels',
    correcties: 'Verzoeken',
    berichten: 'Berichten',
  },
}

export const inloggen = {
  titel: 'Vervoer op afspraak',
  uitleg:
    'Met Opstap boekt u een rit met de taxi van uw gemeente. U ziet wat een rit kost en hoeveel kilometer u nog hebt.',
  knop: 'Inloggen',
  uit: 'Uitloggen',
  ingelogdAls: (naam: string) => `Ingelogd als ${naam}`,
  verlopen: 'Log opnieuw in',
  verlopenUitleg:
    'U was te lang weg. Daarom bent u uitgelogd. Wat u hebt ingevuld, staat er nog. Log in en u gaat verder waar u was.',
  verlopenKnop: 'Opnieuw inloggen',
  venster:
    'Er opent een klein venster. Houdt uw browser dat tegen? Sta dan pop-ups toe voor deze website en probeer het opnieuw.',
  geenRol: 'U bent ingelogd, maar er is hier niets voor u te doen. Vraag uw gemeente om u toegang te geven.',
  vervoerder: 'Vervoerders halen hun opdrachten op met hun eigen systeem. Op deze website is er voor u niets te doen.',
  mislukt: 'Inloggen is niet gelukt. Probeer het opnieuw.',
  niveau: 'U moet veiliger inloggen. Probeer het opnieuw, en kies dan een veiliger manier.',
}

export const fout = {
  titel: 'Er ging iets mis',
  verbinding:
    'Geen verbinding. Controleer uw internet en probeer het opnieuw: er gebeurt niets dubbel. Wat u hebt ingevuld, staat er nog.',
  druk: 'Het is nu te druk, of iemand anders was net eerder. Probeer het opnieuw: er gebeurt niets dubbel. Wat u hebt ingevuld, staat er nog.',
  invoer: 'Er staan fouten in het formulier. Verbeter ze en probeer het opnieuw.',
  geweigerd: 'Dit kan niet.',
  nietGevonden: 'Wij kunnen dit niet vinden. Misschien klopt het nummer niet.',
  magNiet: 'Dit mag u niet doen met uw account.',
  niveau: 'Hiervoor moet u veiliger inloggen. Log uit, en log daarna in op een veiliger manier.',
  bijOns: 'Er ging bij ons iets mis. Probeer het later opnieuw: er gebeurt niets dubbel.',
  samenvatting: 'Verbeter de fouten voor u verder gaat',
  aantal: (aantal: number) => (aantal === 1 ? '1 fout' : `${aantal} fouten`),
  invoerFout: 'Fout',
  leeg: 'Vul dit in.',
  geenDatum: 'Dit is geen bestaande datum. Schrijf een datum zoals 31-12-2026.',
  kies: 'Kies een adres uit de lijst.',
  regel: 'Dit kan zo niet',
  twijfel: 'Dit kan twee dingen betekenen. Kies wat u bedoelt.',
  wanneer: 'Dit begrijpen wij niet. Schrijf bijvoorbeeld: morgen half 3.',
  paginaTitel: 'Deze pagina bestaat niet',
  pagina: 'Ga naar het begin en kies daar wat u wilt doen.',
  naarBegin: 'Naar het begin',
}

export const keuzelijst = {
  aantal: (aantal: number) => (aantal === 0 ? 'Niets gevonden.' : aantal === 1 ? '1 keuze.' : `${aantal} keuzes.`),
  zoekt: 'Zoeken…',
  niets: 'Niets gevonden. Probeer een ander woord.',
  zonderNummer: 'zonder dit nummer: dat kennen wij niet',
}

export const rollen = {
  pashouder: 'de pashouder',
  centralist: 'de centrale',
  gemeente: 'de gemeente',
  vervoerder: 'de vervoerder',
  systeem: 'het systeem',
} as Readonly<Record<string, string>>

/** The control centre and what stands at the foot of a page. */
export const centrale = {
  bel: 'Vragen of liever bellen? Bel de centrale:',
  zonderNummer: 'Vragen of liever bellen? Bel de centrale van uw gemeente.',
  voorbeeld: 'voorbeeldnummer',
  privacy: 'Privacyverklaring',
  toegankelijkheid: 'Toegankelijkheidsverklaring',
}
