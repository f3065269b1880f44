/** Lines as somebody typed them under each other; an empty one says nothing. */
export const regelsVan = (tekst = ''): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
