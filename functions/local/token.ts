import { parseArgs } from 'node:util'
import * as z from 'zod'
import { ROLLEN } from '../use-cases/wie.ts'
import { signToken } from './inloggen/issuer.ts'

const USAGE = `usage: npm run -s token -- --rol ${ROLLEN.join('|')} --gemeente NAME [--pasnummer X] [--wie NAME]`

const Options = z
  .object({
    rol: z.array(z.enum(ROLLEN)).min(1),
    gemeente: z.string().min(1),
    pasnummer: z.string().min(1).optional(),
    /** Somebody of a name of their own: two people of one role. */
    wie: z.string().min(1).optional(),
  })
  .refine(({ rol, pasnummer }) => !rol.includes('pashouder') || pasnummer !== undefined)

const read = (): z.infer<typeof Options> => {
  const { values } = parseArgs({
    options: {
      rol: { type: 'string', multiple: true },
      gemeente: { type: 'string' },
      pasnummer: { type: 'string' },
      wie: { type: 'string' },
    },
  })
  return Options.parse(values)
}

try {
  const { rol, gemeente, pasnummer, wie } = read()
  const sub = wie ?? ['lokaal', ...rol, ...(pasnummer === undefined ? [] : [pasnummer])].join('-')
  process.stdout.write(`${await signToken({ sub, rollen: rol, gemeente, pasnummer })}\n`)
} catch {
  process.stderr.write(`${USAGE}\nA pashouder needs a --pasnummer.\n`)
  process.exitCode = 2
}
