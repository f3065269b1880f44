import { PutEventsCommand, type EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { EventBus } from './publish.ts'

/** A bus of EventBridge. Its rules can look into the whole CloudEvent, which travels as the detail. */
export const openEventBridge = (client: EventBridgeClient, busName: string): EventBus => ({
  send: async (events) => {
    const answer = await client.send(
      new PutEventsCommand({
        Entries: events.map((event) => ({
          EventBusName: busName,
          Source: event.source,
          DetailType: event.type,
          Time: new Date(event.time),
          Detail: JSON.stringify(event),
        })),
      }),
    )
    const refused = (answer.Entries ?? []).findIndex((entry) => entry.ErrorCode !== undefined)
    return refused === -1 ? events.length : refused
  },
})
