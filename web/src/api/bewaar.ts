/** Hands a file to the browser to keep. */
export const bewaar = (inhoud: Blob, naam: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(inhoud)
  link.download = naam
  link.click()
  URL.revokeObjectURL(link.href)
}
