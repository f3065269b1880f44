import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DepsSettings } from '../../functions/lambda/settings.ts'
import { serviceVariables } from '../../infra/constructs/opstap-function.ts'
import { ENVIRONMENTS } from '../../infra/settings/schema.ts'
import { examplesIn, readSettingsFile, settingsOf } from '../../infra/settings/settings.ts'
import { websiteConfigOf } from '../../infra/website-config.ts'
import { voerUit } from '../support/proces.ts'

test('an environment that does not exist is named, with those that do', () => {
  expect(() => settingsOf('prodution')).toThrow("'prodution' is none of development, acceptance, production")
})

test('people only travel where TLS is new and somebody hears the alarms', () => {
  for (const environment of ['acceptance', 'production']) {
    expect(settingsOf(environment).domain).toBeDefined()
    expect(settingsOf(environment).alarmEmail).toBeDefined()
  }
})

test('invented values are found, and none is a name of a real organisation', () => {
  for (const environment of ENVIRONMENTS) {
    expect(examplesIn(settingsOf(environment))).toEqual(expect.arrayContaining(['oin', 'issuer']))
    const hosts = JSON.stringify(settingsOf(environment)).match(/(?<=https:\/\/|@|"name":")[\w.-]+/g) ?? []
    expect(hosts.filter((host) => !host.endsWith('.example') && host !== 'api.pdok.nl')).toEqual([])
  }
  const oin = '00000001234567890000'
  expect(examplesIn({ ...settingsOf('development'), oin })).toEqual(['issuer'])
})

test('an installation says what is its own in a file, and a fault in it is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opstap-settings-'))
  const file = join(folder, 'production.json')
  writeFileSync(file, JSON.stringify({ oin: '00000001234567890000', logDays: 30 }))
  expect(settingsOf('production', readSettingsFile(file))).toMatchObject({
    environment: 'production',
    oin: '00000001234567890000',
    logDays: 30,
    concurrentBookings: 100,
  })
  writeFileSync(file, '{')
  expect(() => readSettingsFile(file)).toThrow(file)
  rmSync(folder, { recursive: true })
  for (const [field, change] of Object.entries({
    logDays: { logDays: 31 },
    logdays: { logdays: 30 },
    oin: { oin: '1' },
  }))
    expect(() => settingsOf('production', change)).toThrow(field)
})

test('production does without a route planner, and not without an address service', () => {
  expect(() => settingsOf('production', { services: { omwegfactor: 1.3 } })).toThrow('services.pdokUrl')
  expect(settingsOf('acceptance', { services: { omwegfactor: 1.3 } }).services.pdokUrl).toBeUndefined()
})

test('a municipality can be set to take two people for a run', () => {
  const services = (vierOgenInnen: string[]) => ({ services: { omwegfactor: 1.3, vierOgenInnen } })
  expect(settingsOf('acceptance', services(['berkelland'])).services.vierOgenInnen).toEqual(['berkelland'])
  expect(() => settingsOf('acceptance', services(['Berkelland, Harlingen']))).toThrow('services.vierOgenInnen')
})

test('whatever the functions that book can be told, an installation can set', () => {
  const services = {
    omwegfactor: 1.3,
    pdokUrl: 'https://pdok.example',
    osrmUrl: 'https://osrm.example',
    vierOgenInnen: ['berkelland', 'harlingen'],
    zonderVierOgen: ['harlingen'],
  }
  const variables = serviceVariables(settingsOf('acceptance', { services }))
  expect(Object.keys({ OPSTAP_TABLE: '', ...variables }).toSorted()).toEqual(Object.keys(DepsSettings.shape).toSorted())
  expect(variables).toMatchObject({
    OPSTAP_VIER_OGEN_INNEN: 'berkelland,harlingen',
    OPSTAP_ZONDER_VIER_OGEN: 'harlingen',
  })
})

test('the website is told its issuer, and how it is known there', async () => {
  const { stdout } = await voerUit('infra/website.ts', ['production'])
  const { issuer, ...rest } = settingsOf('production')
  expect(JSON.parse(stdout)).toEqual({ issuer: issuer.url, clientId: 'opstap-web', scope: 'openid' })
  const website = { clientId: 'vervoer-website', scope: 'openid profile' }
  expect(websiteConfigOf({ ...rest, issuer: { ...issuer, website } })).toEqual({ issuer: issuer.url, ...website })
})

test('NotifyNL without a template is refused: nothing could be sent by it', () => {
  expect(() => settingsOf('development', { berichten: { notifynl: {} } })).toThrow('expected a template: sms or email')
})
