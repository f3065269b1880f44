/** The page that shows the OpenAPI document to people: a file of the website at an address of the API. */
export const DOCS = { path: '/v1/docs', file: '/docs/index.html' } as const
