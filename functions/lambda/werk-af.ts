import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'

/** An event of the bus, as the queue passes it on. */
const Bericht = z.object({ detail: z.object({ data: z.unknown() }) })

/** Enough to finish the step that it is at. */
const MARGE_MS = 60_000

/**
 * Long work of which the queue tells. What is not done when the time is up goes back to the queue, and is taken up there
 * where it was.
 * @param zetVoort says whether it is done
 */
export const werkAf = async (
  { Records }: SQSEvent,
  context: Context,
  zetVoort: (data: unknown, magDoor: () => boolean) => Promise<boolean>,
): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = []
  for (const { messageId, body } of Records) {
    const { data } = Bericht.parse(JSON.parse(body)).detail
    const klaar = await zetVoort(data, () => context.getRemainingTimeInMillis() > MARGE_MS)
    if (!klaar) batchItemFailures.push({ itemIdentifier: messageId })
  }
  return { batchItemFailures }
}
