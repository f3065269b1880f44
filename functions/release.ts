/** The release whose forms this program writes: the one that comes next, or the one of `package.json` when that is cut. */
export const RELEASE = '0.3.0'
