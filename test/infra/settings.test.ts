import { expect, test } from 'vitest'
import { ENVIRONMENTS, examplesIn, settingsOf } from '../../infra/settings.ts'
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
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([])
  }
  const oin = '00000001234567890000'
  expect(examplesIn({ ...settingsOf('development'), oin })).toEqual(['issuer'])
})

test('the website is told its issuer, and how it is known there', async () => {
  const { stdout } = await voerUit('infra/website.ts', ['production'])
  const { issuer, ...rest } = settingsOf('production')
  expect(JSON.parse(stdout)).toEqual({ issuer: issuer.url, clientId: 'opstap-web', scope: 'openid' })
  const website = { clientId: 'vervoer-website', scope: 'openid profile' }
  expect(websiteConfigOf({ ...rest, issuer: { ...issuer, website } })).toEqual({ issuer: issuer.url, ...website })
})
