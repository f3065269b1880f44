import { spawn, spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../../../functions/local/dynamodb-local.ts'

/** moto: a server that answers as AWS does, kept by others. `pip install "moto[server]"`. */
export const hasMoto = (): boolean => spawnSync('moto_server', ['--help'], { stdio: 'ignore' }).status === 0

const REGION = 'eu-central-1'
const ACCOUNT = '123456789012'
const START_ATTEMPTS = 300
const POLL_MS = 100

export interface Moto {
  /** An action of an API that takes a form, such as CloudFormation. @returns its answer, XML @throws what it refused */
  readonly form: (service: string, action: string, parameters: Readonly<Record<string, string>>) => Promise<string>
  /** An action of an API that takes JSON. @param target as `DynamoDB_20120810.DescribeTable` */
  readonly json: (service: string, target: string, body: unknown) => Promise<any>
  /** A path of an API that speaks REST. */
  readonly get: (service: string, path: string) => Promise<any>
  /** What CDK's bootstrap leaves in an account: a bucket of assets and its version. */
  readonly bootstrap: () => Promise<void>
  readonly stop: () => void
}

type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

/** @returns a moto that knows nothing yet */
export const startMoto = async (): Promise<Moto> => {
  const port = await freePort()
  // Its Lambdas are never called here: what they do is tried from their bundle (checks/functions.ts).
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, VALIDATE_LAMBDA_S3: 'false' },
  })
  const endpoint = `http://127.0.0.1:${port}`
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const answer = await fetch(`${endpoint}/moto-api/data.json`).catch(() => undefined)
    if (answer?.ok === true) break
    await setTimeout(POLL_MS)
  }
  const ask = async (service: string, path: string, { headers, ...init }: Asked): Promise<string> => {
    const authorization = `AWS4-HMAC-SHA256 Credential=test/20261127/${REGION}/${service}/aws4_request, SignedHeaders=host, Signature=test`
    const answer = await fetch(`${endpoint}${path}`, { ...init, headers: { ...headers, authorization } })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${service} ${answer.status}: ${text.slice(0, 500)}`)
    return text
  }
  const form: Moto['form'] = async (service, action, parameters) =>
    await ask(service, '/', { method: 'POST', body: new URLSearchParams({ Action: action, ...parameters }) })
  const json: Moto['json'] = async (service, target, body) =>
    JSON.parse(
      await ask(service, '/', {
        method: 'POST',
        headers: { 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1' },
        body: JSON.stringify(body),
      }),
    )
  return {
    form,
    json,
    get: async (service, path) => JSON.parse(await ask(service, path, {})),
    bootstrap: async () => {
      const bucket = `cdk-hnb659fds-assets-${ACCOUNT}-${REGION}`
      const where = `<CreateBucketConfiguration><LocationConstraint>${REGION}</LocationConstraint></CreateBucketConfiguration>`
      await ask('s3', `/${bucket}`, { method: 'PUT', body: where })
      await json('ssm', 'AmazonSSM.PutParameter', {
        Name: '/cdk-bootstrap/hnb659fds/version',
        Value: '30',
        Type: 'String',
      })
    },
    stop: () => void server.kill(),
  }
}
