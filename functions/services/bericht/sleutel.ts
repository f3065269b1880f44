import * as z from 'zod'

export const UUID_LENGTH = 36

/** A key of Notify is `name-service-secret`, the last two a UUID each. */
export const NotifySleutel = z.string().regex(/-[0-9a-f-]{36}-[0-9a-f-]{36}$/)
