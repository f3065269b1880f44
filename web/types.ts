import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { openapi } from '../functions/http/openapi.ts'
import { routes } from '../functions/http/routes.ts'

/** Writes the types of the API out of the document that it publishes; run by `npm run check`, and not kept in git. */
const document = (await openapi(routes)) as unknown as OpenAPI3
const header = '// Made by `npm run web-types` from the OpenAPI document; do not edit.\n'
const types = header + astToString(await openapiTS(document, { defaultNonNullable: false }))
for (const path of ['src/api/schema.d.ts', '../examples/api.d.ts'])
  writeFileSync(fileURLToPath(new URL(path, import.meta.url)), types)
