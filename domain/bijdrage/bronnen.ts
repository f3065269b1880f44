import { document } from '../kernel/citation.ts'

/** "Wat valt nu wel en wat niet onder het abonnementstarief?", question added on 9 August 2019. */
export const notitie = document({ regeling: 'Wat valt wel en niet onder het abonnementstarief (9 augustus 2019)' })
export const handreiking = document({ regeling: 'Handreiking algemene voorzieningen & duurzame hulpverleningsrelatie' })
export const wmo = document({ regeling: 'Wet maatschappelijke ondersteuning 2015' })
export const uitvoeringsbesluit = document({ regeling: 'Uitvoeringsbesluit Wmo 2015' })
/** What no text settles and Opstap does; the ADR says why. */
export const opstap = document({ regeling: 'Keuze van Opstap waar de tekst zwijgt' })
