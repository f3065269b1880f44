import SwaggerUI from 'swagger-ui-dist/swagger-ui-es-bundle.js'

/** Descriptions are plain text. The renderer's own way writes HTML into the page, which the policy of our pages forbids. */
const PLAIN_TEXT = { components: { Markdown: ({ source }: { source?: string }) => source ?? null } }

// The OpenAPI document of this very server; what it calls stays on the same origin.
SwaggerUI({
  url: '/v1/openapi.json',
  domNode: document.querySelector('#docs'),
  plugins: [PLAIN_TEXT],
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
})
