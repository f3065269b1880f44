/** Files that are too large for an answer are fetched below this address, straight from the bucket that keeps them for a day. */
export const FILES_PATH = '/v1/bestanden/'
