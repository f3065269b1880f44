import { RemovalPolicy, SecretValue, Stack, type Duration } from 'aws-cdk-lib'
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { nameOf, notifySecretName, secretName, smtpSecretName } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

export interface OpstapFunctionProps {
  readonly settings: Settings
  /** Last part of its name. */
  readonly name: string
  readonly description: string
  /** A folder with `index.mjs`. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** All that it may do besides writing its own log. */
  readonly rights: readonly PolicyStatement[]
  readonly timeout: Duration
  readonly concurrency?: number
}

/** A function with a role of its own that holds no more than is written here: no managed policy, no wildcard. */
export class OpstapFunction extends Construct {
  readonly lambda: LambdaFunction
  readonly logGroup: LogGroup

  constructor(scope: Construct, id: string, props: OpstapFunctionProps) {
    super(scope, id)
    const { settings } = props
    const functionName = nameOf(settings, props.name)
    this.logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/opstap/${settings.environment}/${props.name}`,
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    })
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName} may do`,
      inlinePolicies: { rights: new PolicyDocument({ statements: [this.#ownLog(), ...props.rights] }) },
    })
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.folder),
      handler: 'index.handler',
      role,
      environment: props.environment,
      // With less memory comes less processor, and a slower start.
      memorySize: 1024,
      timeout: props.timeout,
      reservedConcurrentExecutions: props.concurrency,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      // To go back to.
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    })
  }

  #ownLog(): PolicyStatement {
    return allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logGroup.logGroupArn])
  }
}

/** What is in a secret, as a variable: read when a stack is deployed. One that is not there fails the deployment. */
const secret = (name: string): string => SecretValue.secretsManager(name).unsafeUnwrap()

/** What pseudonyms are made with, and what is kept closed. */
export const keyVariables = (settings: Settings): Readonly<Record<string, string>> => ({
  OPSTAP_SLEUTEL: secret(secretName(settings)),
})

/** Where the functions that judge rides find places and distances. */
export const serviceVariables = (settings: Settings): Readonly<Record<string, string>> => {
  const { services } = settings
  return {
    ...keyVariables(settings),
    OMWEGFACTOR: String(services.omwegfactor),
    ...(services.pdokUrl === undefined ? {} : { PDOK_URL: services.pdokUrl }),
    ...(services.vierOgenInnen === undefined ? {} : { OPSTAP_VIER_OGEN_INNEN: services.vierOgenInnen.join(',') }),
    ...(services.zonderVierOgen === undefined ? {} : { OPSTAP_ZONDER_VIER_OGEN: services.zonderVierOgen.join(',') }),
    ...(services.osrmUrl === undefined ? {} : { OSRM_URL: services.osrmUrl }),
  }
}

/** What messages are sent by. */
export const messageVariables = (settings: Settings): Readonly<Record<string, string>> => {
  const { notifynl, smtp } = settings.berichten ?? {}
  return {
    ...(notifynl && {
      NOTIFYNL_SLEUTEL: secret(notifySecretName(settings)),
      ...(notifynl.url === undefined ? {} : { NOTIFYNL_URL: notifynl.url }),
      ...(notifynl.sms === undefined ? {} : { NOTIFYNL_SMS: notifynl.sms }),
      ...(notifynl.email === undefined ? {} : { NOTIFYNL_EMAIL: notifynl.email }),
    }),
    ...(smtp && { SMTP_URL: secret(smtpSecretName(settings)), SMTP_AFZENDER: smtp.afzender }),
  }
}

export const allow = (
  actions: readonly string[],
  resources: readonly string[],
  conditions: Record<string, unknown> = {},
): PolicyStatement =>
  new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources], conditions })

/** Use of a key on behalf of this caller by one service only: it opens nothing else, nor anything directly. */
export const useKeyThrough = (
  service: 'dynamodb' | 's3',
  scope: Construct,
  actions: readonly string[],
  keyArn: string,
): PolicyStatement => {
  const { region, urlSuffix } = Stack.of(scope)
  return allow(actions, [keyArn], { StringEquals: { 'kms:ViaService': `${service}.${region}.${urlSuffix}` } })
}
