import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { openApi } from './api/client.ts'
import { readConfig } from './api/config.ts'
import { alsFout, type ApiFout } from './api/fout.ts'
import { Sessie } from './api/sessie.ts'
import { readGemeenten } from './api/gemeenten.ts'
import { App } from './App.tsx'
import { GemeentenContext } from './onderdelen/schil/gezicht.ts'
import { KaartContext } from './onderdelen/kaart/kaart.ts'
import { MetWoorden } from './teksten/index.tsx'
import { zetKlokStil } from './lezen/tijd.ts'

const start = async (): Promise<void> => {
  const [config, gemeenten] = await Promise.all([readConfig(), readGemeenten()])
  zetKlokStil(config.nu)
  const sessie = new Sessie(config)
  let mislukt: ApiFout | undefined
  try {
    if (await sessie.begin()) return
  } catch (error) {
    mislukt = alsFout(error)
  }
  const app = document.querySelector('#app') as HTMLElement
  // What the page itself said while this was fetched.
  app.replaceChildren()
  createRoot(app).render(
    <StrictMode>
      <MetWoorden>
        <GemeentenContext value={gemeenten}>
          <KaartContext value={config.kaart}>
            <App api={openApi(sessie)} sessie={sessie} inloggenMislukt={mislukt} />
          </KaartContext>
        </GemeentenContext>
      </MetWoorden>
    </StrictMode>,
  )
  if (sessie.persoon === undefined) await sessie.bereidVoor()
}

void start()
