import { BlockList, isIP } from 'node:net'

/** Networks that are nobody's on the internet: private, of this machine, of this link, or set apart (RFC 6890 and its successors). */
const NIET_OPENBAAR: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
]
/** Of IPv6 only what is given out is open; in it what leads to an address of IPv4, or is for documents, is not. */
const IPV6_UITGEGEVEN = ['2000::', 3] as const
const IPV6_BINNEN = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const

const dicht = new BlockList()
for (const [net, bits, soort] of NIET_OPENBAAR) dicht.addSubnet(net, bits, soort)
for (const [net, bits] of IPV6_BINNEN) dicht.addSubnet(net, bits, 'ipv6')
const uitgegeven = new BlockList()
uitgegeven.addSubnet(...IPV6_UITGEGEVEN, 'ipv6')

/** Whether an address is one on the internet, and not of the network that we stand in. What is no address is not. */
export const isOpenbaar = (adres: string): boolean => {
  const soort = isIP(adres)
  if (soort === 4) return !dicht.check(adres, 'ipv4')
  return soort === 6 && uitgegeven.check(adres, 'ipv6') && !dicht.check(adres, 'ipv6')
}

const LOKAAL = new Set(['127.0.0.1', '::1'])
export const isDezeMachine = (adres: string): boolean => LOKAAL.has(adres)

/** The name or address of a URL, as it is looked up. */
export const hostVan = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

const BINNENSHUIS = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|arpa)\.?$/i

/**
 * What is wrong with where a webhook is to go, as far as its text tells; what a name leads to is seen when it is called.
 * @param lokaal also http to this machine: only where everything is tried out
 */
export const waaromGeenAdres = (tekst: string, lokaal: boolean): string | undefined => {
  if (!URL.canParse(tekst)) return 'Dit is geen webadres.'
  const url = new URL(tekst)
  const host = hostVan(url)
  if (url.username !== '' || url.password !== '') return 'Zet geen naam of wachtwoord in het adres.'
  if (url.hash !== '') return 'Zet geen # in het adres.'
  if (lokaal && url.protocol === 'http:' && (isDezeMachine(host) || host === 'localhost')) return undefined
  if (url.protocol !== 'https:') return 'Het adres moet beginnen met https://.'
  const isNaam = isIP(host) === 0
  if (isNaam ? !host.includes('.') || BINNENSHUIS.test(host) : !isOpenbaar(host))
    return 'Dit adres is niet op het openbare internet.'
  return undefined
}
