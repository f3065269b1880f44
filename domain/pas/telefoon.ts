/** The last nine figures of a Dutch number, by which it is the same in every spelling: with 0, +31 or 0031 before them. */
export const telefooncijfers = (tekst: string): string | undefined => {
  const [, negen] = /^(?:\+31|0031|0)(\d{9})$/.exec(tekst.replaceAll(/[\s()./-]/g, '')) ?? []
  return negen
}
