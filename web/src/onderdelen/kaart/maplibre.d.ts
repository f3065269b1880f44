/** The build of the library without a worker out of a blob; its types are those of the library. */
declare module 'maplibre-gl/dist/maplibre-gl-csp' {
  export * from 'maplibre-gl'
}
