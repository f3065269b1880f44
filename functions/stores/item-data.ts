/** The data of an item; nothing where the text is damaged, so that who reads the item finds it out and nobody else. */
export const dataIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
