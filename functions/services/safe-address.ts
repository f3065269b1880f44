import * as z from 'zod'

/** Without TLS anybody on the way could give us other keys; on this machine itself there is no way. */
export const SafeAddress = z.url({ protocol: /^https?$/, error: 'Invalid URL, expected http(s)' }).refine((text) => {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '')
}, 'expected https')
