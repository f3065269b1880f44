import { Map, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl/dist/maplibre-gl-csp'
import worker from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet gives nothing
import 'maplibre-gl/dist/maplibre-gl.css'
import type { Teksten } from '../../teksten/nl/index.ts'
import { boundsOf, ringOf, type Vlak } from './vlak.ts'

/**
 * The finest tiles that are asked for, some 1.5 km wide in the Netherlands: who serves them learns in which part of town
 * somebody looks, and not at which house.
 */
const FINEST = 14

/** What the browser knows of Trusted Types; TypeScript does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string }
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

// The only script that this policy lets through is the worker of the map, a file of our own.
const trusted = trustedTypes?.createPolicy('opstap-kaart', { createScriptURL: () => worker })
setWorkerUrl(trusted?.createScriptURL(worker) ?? worker)

interface Tekening {
  /** Template of the address of a tile. */
  readonly url: string
  readonly vlak: Vlak
  /** What is to be seen, in words. */
  readonly naam: string
  readonly woorden: Teksten['kaart']
}

const markOf = (soort: string, naam: string, tekst = ''): HTMLElement => {
  const element = document.createElement('div')
  element.className = `op-kaart__teken op-kaart__teken--${soort}`
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', naam)
  element.textContent = tekst
  return element
}

const localeOf = ({ naam, woorden }: Tekening): Record<string, string> => ({
  'Map.Title': naam,
  'NavigationControl.ZoomIn': woorden.groter,
  'NavigationControl.ZoomOut': woorden.kleiner,
  'CooperativeGesturesHandler.WindowsHelpText': woorden.metControl,
  'CooperativeGesturesHandler.MacHelpText': woorden.metCommand,
  'CooperativeGesturesHandler.MobileHelpText': woorden.metVingers,
})

/**
 * Draws the area on the background map.
 * @param getekend called once there is something to see: not when no tile came
 * @returns takes the map away
 * @throws Error in a browser without WebGL
 */
export const tekenKaart = (houder: HTMLElement, tekening: Tekening, getekend: () => void): (() => void) => {
  const { url, vlak } = tekening
  const kleur = getComputedStyle(houder).getPropertyValue('--op-accent').trim()
  const map = new Map({
    container: houder,
    bounds: boundsOf(vlak),
    maxZoom: FINEST,
    locale: localeOf(tekening),
    // The source is named in words beside the map: the control for it writes HTML, which the policy of the page forbids.
    attributionControl: false,
    // Who scrolls the page past the map goes on scrolling the page.
    cooperativeGestures: true,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: {
        achtergrond: { type: 'raster', tiles: [url], tileSize: 256, maxzoom: FINEST },
        straal: {
          type: 'geojson',
          // A circle, and not the few corners that would do for a road.
          tolerance: 0,
          data: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ringOf(vlak)] } },
        },
      },
      layers: [
        { id: 'achtergrond', type: 'raster', source: 'achtergrond', paint: { 'raster-fade-duration': 0 } },
        { id: 'vlak', type: 'fill', source: 'straal', paint: { 'fill-color': kleur, 'fill-opacity': 0.1 } },
        { id: 'rand', type: 'line', source: 'straal', paint: { 'line-color': kleur, 'line-width': 2 } },
      ],
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }))
  new Marker({ element: markOf('thuis', tekening.woorden.woning) }).setLngLat(vlak.woning).addTo(map)
  for (const [plek, bestemming] of vlak.bestemmingen.entries())
    new Marker({ element: markOf('punt', bestemming.naam, String(plek + 1)) }).setLngLat(bestemming.punt).addTo(map)
  let gekomen = 0
  map.on('sourcedata', (event) => {
    if (event.sourceId === 'achtergrond' && (event.tile as { state?: string } | undefined)?.state === 'loaded')
      gekomen += 1
  })
  void map.once('load', () => {
    if (gekomen > 0) getekend()
  })
  return () => map.remove()
}
