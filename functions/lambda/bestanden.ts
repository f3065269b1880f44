import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { Handler } from '../middleware/event.ts'
import type { HttpResult } from '../middleware/event.ts'

/** Long enough to follow a redirect, and no longer. */
const LINK_SECONDS = 60

/** Keeps a large file for a day and answers where it can be fetched for a minute: an answer of Lambda holds 6 MB at most. */
const bewaar = async (client: S3Client, bucket: string, { headers, stroom }: HttpResult): Promise<HttpResult> => {
  const Key = randomUUID()
  const type = String(headers?.['content-type'])
  const disposition = String(headers?.['content-disposition'])
  const Body = Readable.from(stroom ?? [])
  const params = { Bucket: bucket, Key, Body, ContentType: type, ContentDisposition: disposition }
  await new Upload({ client, params }).done()
  const location = await getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key }), {
    expiresIn: LINK_SECONDS,
  })
  return { statusCode: 303, headers: { ...headers, 'content-type': 'text/plain', location }, body: '' }
}

/** Answers of a size that is not known beforehand go by way of a bucket; all others as they are. */
export const viaBucket = (handler: Handler, bucket: string): Handler => {
  const client = new S3Client({})
  return async (event, context) => {
    const result = await handler(event, context)
    return result.stroom === undefined ? result : await bewaar(client, bucket, result)
  }
}
