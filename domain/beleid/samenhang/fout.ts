/** Tells what is wrong at a path in a regeling, in Dutch. */
export type Fout = (path: (string | number)[], message: string) => void
