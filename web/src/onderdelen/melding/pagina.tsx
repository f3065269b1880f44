import { lazy, type ComponentType } from 'react'
import { ApiFout } from '../../api/fout.ts'
import { Foutmelding } from './Foutmelding.tsx'

/** Without a connection, or after a release took the old scripts away: what is there now is fetched from the start. */
const NietOpgehaald = () => <Foutmelding fout={new ApiFout('verbinding')} opnieuw={() => location.reload()} />

/** What is fetched by who opens it. Where that fails it is told, as nothing else would be drawn any more. */
export const pagina = <P extends object>(haal: () => Promise<{ default: ComponentType<P> }>) =>
  lazy(async (): Promise<{ default: ComponentType<P> }> => {
    try {
      return await haal()
    } catch {
      return { default: NietOpgehaald }
    }
  })
