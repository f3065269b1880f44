import { createContext } from 'react'
import type { Config } from '../../api/config.ts'

/** The background map that this installation chose, or none. */
export const KaartContext = createContext<Config['kaart']>(undefined)
