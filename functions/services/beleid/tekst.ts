/** Text that somebody wrote by hand, as the value that it is; or where it can't be read. */
export type Tekst = { readonly waarde: unknown } | { readonly fout: string }

const regelOp = (tekst: string, plaats: number): string => {
  const ervoor = tekst.slice(0, plaats).split('\n')
  return `regel ${ervoor.length}, teken ${(ervoor.at(-1)?.length ?? 0) + 1}`
}

/** Where V8 says that it stopped: `at position 12`, or only near which text. */
const leesJson = (tekst: string): Tekst => {
  try {
    return { waarde: JSON.parse(tekst) }
  } catch (error) {
    const [, plaats] = /at position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
    const waar = plaats === undefined ? 'aan het einde' : `op ${regelOp(tekst, Number(plaats))}`
    return {
      fout: `Dit is geen goede JSON: ${waar} staat iets wat daar niet kan, of ontbreekt iets. Kijk naar komma’s, aanhalingstekens en haakjes.`,
    }
  }
}

/** The library is big and only needed where somebody writes by hand: it is loaded then. */
const leesYaml = async (tekst: string): Promise<Tekst> => {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(tekst, { uniqueKeys: true, strict: true })
  const [fout] = document.errors
  if (fout !== undefined)
    return {
      fout: `Dit is geen goede YAML: op ${regelOp(tekst, fout.pos[0])} staat iets wat daar niet kan. Kijk naar dubbele punten, streepjes en hoe ver een regel inspringt.`,
    }
  try {
    // An alias that refers to itself again and again would grow without end.
    return { waarde: document.toJS({ maxAliasCount: 100 }) }
  } catch {
    return { fout: 'In deze YAML verwijzen delen te vaak naar elkaar. Schrijf ze uit.' }
  }
}

/** JSON begins with a brace; what does not is YAML. */
export const leesTekst = (tekst: string): Promise<Tekst> =>
  /^[\s\uFEFF]*[[{]/.test(tekst) ? Promise.resolve(leesJson(tekst.replace(/^\uFEFF/, ''))) : leesYaml(tekst)
