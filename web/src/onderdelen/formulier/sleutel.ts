import { useRef } from 'react'

/** The same request keeps its key, so that pressing twice or trying again never does anything twice. */
export const useSleutel = (): ((verzoek: unknown) => string) => {
  const laatste = useRef({ verzoek: '', sleutel: '' })
  return (verzoek) => {
    const tekst = JSON.stringify(verzoek)
    if (laatste.current.verzoek !== tekst) laatste.current = { verzoek: tekst, sleutel: crypto.randomUUID() }
    return laatste.current.sleutel
  }
}
