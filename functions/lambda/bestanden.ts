import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { GetObjectCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { Handler, HttpResult } from '../middleware/event.ts'
import { FILES_PATH } from '../website/files.ts'

/** Long enough to follow a redirect, and no longer. */
const LINK_SECONDS = 60

/**
 * Keeps a large file for a day and answers where it can be fetched for a minute: an answer of Lambda holds 6 MB at most.
 * The address has no host: CloudFront passes what lies below `FILES_PATH` to the bucket, so that a page fetches it from
 * its own site and needs no leave to speak to another.
 */
const bewaar = async (client: S3Client, bucket: string, { headers, stroom }: HttpResult): Promise<HttpResult> => {
  const Key = `${FILES_PATH.slice(1)}${randomUUID()}`
  const type = String(headers?.['content-type'])
  const disposition = String(headers?.['content-disposition'])
  const Body = Readable.from(stroom ?? [])
  const params = { Bucket: bucket, Key, Body, ContentType: type, ContentDisposition: disposition }
  await new Upload({ client, params }).done()
  const signed = await getSignedUrl(client, new GetObjectCommand({ Bucket: bucket, Key }), {
    expiresIn: LINK_SECONDS,
  })
  const { search } = new URL(signed)
  const { 'content-disposition': _, 'content-type': __, ...others } = headers ?? {}
  return { statusCode: 303, headers: { ...others, location: `/${Key}${search}` } }
}

/** Answers of a size that is not known beforehand go by way of a bucket; all others as they are. */
export const viaBucket = (handler: Handler, bucket: string, config: S3ClientConfig = {}): Handler => {
  const client = new S3Client(config)
  return async (event, context) => {
    const result = await handler(event, context)
    return result.stroom === undefined ? result : await bewaar(client, bucket, result)
  }
}
