import { describe, expect, test } from 'vitest'
import { isOpenbaar, waaromGeenAdres } from '../../../../functions/services/webhook/adres.ts'

describe('an address on the internet', () => {
  test.each([
    ['93.184.215.14', true],
    ['9.255.255.255', true],
    ['10.0.0.0', false],
    ['10.255.255.255', false],
    ['11.0.0.0', true],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['127.255.255.255', false],
    ['169.254.169.254', false],
    ['172.15.255.255', true],
    ['172.16.0.0', false],
    ['172.31.255.255', false],
    ['172.32.0.0', true],
    ['192.168.1.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['0.0.0.0', false],
    ['2606:4700::1111', true],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:93.184.215.14', false],
    ['64:ff9b::a00:1', false],
    ['fc00::1', false],
    ['fd00:ec2::254', false],
    ['fe80::1', false],
    ['ff02::1', false],
    ['2001::1', false],
    ['2002:a00:1::', false],
    ['2001:db8::1', false],
    ['taxi.example', false],
    ['', false],
  ])('%s: %s', (adres, openbaar) => {
    expect(isOpenbaar(adres)).toBe(openbaar)
  })
})

describe('where a webhook may go', () => {
  test.each([
    'https://taxi.example/opstap',
    'https://taxi.example:8443/a?b=c',
    'https://93.184.215.14/',
    'https://[2606:4700::1111]/',
  ])('%s', (url) => {
    expect(waaromGeenAdres(url, false)).toBeUndefined()
  })

  test.each([
    'http://taxi.example/',
    'ftp://taxi.example/',
    'taxi.example',
    'https://naam:wachtwoord@taxi.example/',
    'https://taxi.example/#deel',
    'https://localhost/',
    'https://localhost./',
    'https://opslag/',
    'https://dienst.internal/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.1.2.3/',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('not %s', (url) => {
    expect(waaromGeenAdres(url, false)).toBeTypeOf('string')
  })

  test.each([
    ['http://127.0.0.1:9000/', true],
    ['http://localhost:9000/', true],
    ['http://10.0.0.1/', false],
    ['http://taxi.example/', false],
  ])('where everything is tried out %s: %s', (url, mag) => {
    expect(waaromGeenAdres(url, true) === undefined).toBe(mag)
    expect(waaromGeenAdres(url, false)).toBeTypeOf('string')
  })
})
