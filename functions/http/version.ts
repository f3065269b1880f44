/** The full version of the API, on every answer and in the OpenAPI document. */
export const API_VERSION = '1.1.0'
