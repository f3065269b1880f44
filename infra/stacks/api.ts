import { Duration, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib'
import { HttpApi, HttpMethod, HttpNoneAuthorizer, HttpRouteKey, HttpRoute } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { GROEPEN, methodsOf, type Groep } from '../../functions/http/route.ts'
import { routes } from '../../functions/http/routes.ts'
import { BUDGET_MS } from '../../functions/time-budget.ts'
import { acknowledge } from '../acknowledge.ts'
import { Files } from '../constructs/files.ts'
import { addQuietStage } from '../constructs/quiet-stage.ts'
import { Rollout } from '../constructs/rollout.ts'
import { OpstapFunction, serviceVariables } from '../constructs/opstap-function.ts'
import { tableStatements } from '../constructs/table-rights.ts'
import { edgeKeyName, nameOf } from '../names.ts'
import { RIGHTS } from '../rights.ts'
import type { Settings } from '../settings/schema.ts'

export interface ApiStackProps extends StackProps {
  readonly settings: Settings
  readonly table: ITable
  readonly key: IKey
  readonly folders: Readonly<Record<Groep, string>>
}

const DESCRIPTION: Readonly<Record<Groep, string>> = {
  lezen: 'Reads passes and rides, and judges rides without booking them',
  boeken: 'Books and cancels rides, takes in reports of the carrier, and links accounts to passes',
  verlenen: 'Grants passes',
  innen: 'Computes and collects yearly contributions, and changes passes; the only one that reaches bank data',
  openbaar: 'Places, policy, health and the description of the API; everything that does not exist',
}

/** Only what is set: a variable that is not there means what docs/identiteit.md says of it. */
const accessEnvironment = ({ issuer, corsOrigins }: Settings): Record<string, string> => {
  const all = {
    JWKS_URL: issuer.jwksUrl,
    CLAIM_ROLLEN: issuer.claims?.rollen,
    CLAIM_GEMEENTE: issuer.claims?.gemeente,
    CLAIM_PASNUMMER: issuer.claims?.pasnummer,
    TOKEN_CLIENTS: issuer.clients?.join(','),
    CORS_ORIGINS: corsOrigins?.join(','),
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The HTTP API: each route of `functions/http/routes.ts`, to the function of its group, behind a token where it asks one. */
export class ApiStack extends Stack {
  readonly api: HttpApi
  readonly functions: Readonly<Record<Groep, OpstapFunction>>
  readonly files: Files

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props)
    const { settings } = props
    this.#addEdgeKeys(settings)
    this.files = new Files(this, 'Files', props.key)
    this.functions = Object.fromEntries(GROEPEN.map((groep) => [groep, this.#functionOf(groep, props)])) as Record<
      Groep,
      OpstapFunction
    >
    this.api = new HttpApi(this, 'Api', {
      apiName: nameOf(settings),
      description: 'Opstap',
      createDefaultStage: false,
      defaultAuthorizer: new HttpJwtAuthorizer('Token', settings.issuer.url, {
        jwtAudience: [settings.issuer.audience],
      }),
    })
    const rollout = new Rollout(this, 'Rollout', settings)
    const integrations = Object.fromEntries(
      // One permission a function and not one a route: a stack holds at most five hundred resources.
      GROEPEN.map((groep) => [
        groep,
        new HttpLambdaIntegration(groep, rollout.of(groep, this.functions[groep]), { scopePermissionToRoute: false }),
      ]),
    ) as Record<Groep, HttpLambdaIntegration>
    const open = this.#addRoutes(integrations)
    addQuietStage(this, this.api, { settings, open })
  }

  /** Known to CloudFront and the functions only. They stand here so that both can read them when they are deployed. */
  #addEdgeKeys(settings: Settings): void {
    for (const number of settings.edgeKeys) {
      const secret = new Secret(this, `EdgeKey${number}`, {
        secretName: edgeKeyName(settings, number),
        description: 'Says that a request came through CloudFront and its firewall',
        generateSecretString: { passwordLength: 40, excludePunctuation: true },
        removalPolicy: RemovalPolicy.DESTROY,
      })
      acknowledge(
        secret,
        'AwsSolutions-SMG4',
        'A rotation must reach CloudFront and the functions in turn: it is done by two deployments (docs/deploy.md), not by a timer.',
      )
    }
  }

  #functionOf(groep: Groep, { settings, table, key, folders }: ApiStackProps): OpstapFunction {
    const { issuer } = settings
    const files = groep === 'innen' ? this.files : undefined
    const made = new OpstapFunction(this, `Function${groep}`, {
      settings,
      name: groep,
      description: DESCRIPTION[groep],
      folder: folders[groep],
      environment: {
        OPSTAP_GROEP: groep,
        OPSTAP_TABLE: table.tableName,
        OPSTAP_EDGE_KEYS: settings.edgeKeys
          .map((number) => SecretValue.secretsManager(edgeKeyName(settings, number)).unsafeUnwrap())
          .join(','),
        ISSUER: issuer.url,
        AUDIENCE: issuer.audience,
        ...accessEnvironment(settings),
        OPSTAP_INLOGCLAIMS: JSON.stringify(issuer.inlogclaims ?? {}),
        ...serviceVariables(settings),
        ...(files === undefined ? {} : { OPSTAP_BESTANDEN: files.bucket.bucketName }),
      },
      rights: [...tableStatements(this, RIGHTS[groep], { table, key }), ...(files?.rights ?? [])],
      timeout: Duration.millis(BUDGET_MS.function),
      ...(groep === 'boeken' ? { concurrency: settings.concurrentBookings } : {}),
    })
    if (files !== undefined)
      acknowledge(
        made,
        'AwsSolutions-IAM5[Resource::<FilesBucket7C17EE2E.Arn>/v1/bestanden/*]',
        'A file gets a name that is made up when it is made, and the bucket holds nothing else.',
      )
    made.node.addDependency(...this.node.children.filter((child) => child instanceof Secret))
    return made
  }

  /** @returns the routes that need no token */
  #addRoutes(integrations: Readonly<Record<Groep, HttpLambdaIntegration>>): HttpRoute[] {
    const open: HttpRoute[] = []
    for (const route of routes)
      for (const method of methodsOf(route)) {
        const { path, operationId, groep, rollen } = route
        const routeKey = HttpRouteKey.with(path, HttpMethod[method])
        const id = `Route${operationId}${method === 'HEAD' ? 'Head' : ''}`
        if (rollen === 'iedereen') open.push(this.#addOpenRoute(id, routeKey, integrations[groep]))
        else new HttpRoute(this, id, { httpApi: this.api, routeKey, integration: integrations[groep] })
      }
    // Answers 404 and 405 in the form of the API; without it API Gateway answers in its own.
    open.push(this.#addOpenRoute('RouteElse', HttpRouteKey.DEFAULT, integrations.openbaar))
    return open
  }

  #addOpenRoute(id: string, routeKey: HttpRouteKey, integration: HttpLambdaIntegration): HttpRoute {
    const authorizer = new HttpNoneAuthorizer()
    const route = new HttpRoute(this, id, { httpApi: this.api, routeKey, integration, authorizer })
    acknowledge(
      route,
      'AwsSolutions-APIG4',
      'Health, the description of the API and "this does not exist" are for everybody and read one empty item; a calendar is read by the secret in its address.',
    )
    return route
  }
}
