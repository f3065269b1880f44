import { ArnFormat, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings/schema.ts'

/** Rules that AWS maintains, each with those that only count, for they would refuse honest requests. */
const MANAGED: Readonly<Record<string, readonly string[]>> = {
  // Callers are programs and need not name themselves; a body of more than 8 kB is refused by the API above 64, and a
  // link to a file has more than 2 kB of signature.
  AWSManagedRulesCommonRuleSet: ['NoUserAgent_HEADER', 'SizeRestrictions_BODY', 'SizeRestrictions_QUERYSTRING'],
  AWSManagedRulesKnownBadInputsRuleSet: [],
  AWSManagedRulesAmazonIpReputationList: [],
}

const AS_IT_IS = [{ priority: 0, type: 'NONE' }]
const TO_THE_API: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: '/v1/',
    textTransformations: AS_IT_IS,
  },
}
const WITHOUT_TOKEN: CfnWebACL.StatementProperty = {
  notStatement: {
    statement: {
      sizeConstraintStatement: {
        fieldToMatch: { singleHeader: { Name: 'authorization' } },
        comparisonOperator: 'GT',
        size: 0,
        textTransformations: AS_IT_IS,
      },
    },
  },
}

/** Counted and not sampled: a sample shows the address of the caller, the path and the token. */
const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
})

/** As the API would say it; the firewall cannot call it application/problem+json. */
const TOO_MANY = 'te-veel-verzoeken'
const TOO_MANY_BODY = {
  type: `urn:opstap:probleem:${TOO_MANY}`,
  title: 'Te veel verzoeken',
  status: 429,
  detail: 'U doet te veel verzoeken achter elkaar. Wacht even en probeer het opnieuw.',
}

/** The firewall of CloudFront, in the one region where AWS takes it. */
export class FirewallStack extends Stack {
  readonly webAclArn: string

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props)
    const acl = new CfnWebACL(this, 'Firewall', {
      name: nameOf(settings),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: counted('all'),
      customResponseBodies: { [TOO_MANY]: { contentType: 'APPLICATION_JSON', content: JSON.stringify(TOO_MANY_BODY) } },
      rules: [
        this.#limit('TooManyRequests', 0, settings.requestsPerAddress, { aggregateKeyType: 'IP' }),
        this.#limit('TooManyRequestsOfToken', 1, settings.requestsPerToken, {
          aggregateKeyType: 'CUSTOM_KEYS',
          customKeys: [{ header: { name: 'authorization', textTransformations: AS_IT_IS } }],
        }),
        // A page of the website is many files, and needs no token either: only the API is counted.
        this.#limit('TooManyRequestsWithoutToken', 2, settings.openRequestsPerAddress, {
          aggregateKeyType: 'IP',
          scopeDownStatement: { andStatement: { statements: [TO_THE_API, WITHOUT_TOKEN] } },
        }),
        ...Object.entries(MANAGED).map(([name, onlyCounted], i) => ({
          name,
          priority: i + 3,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name,
              ruleActionOverrides: onlyCounted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
            },
          },
          visibilityConfig: counted(name),
        })),
      ],
    })
    this.webAclArn = acl.attrArn
    this.#logBlocks(settings, acl)
  }

  /**
   * What was refused, so that it can be explained: by which rule, when, from which address. A week, for an address points
   * at a person; no token, path or query, which say more.
   */
  #logBlocks(settings: Settings, acl: CfnWebACL): void {
    const log = new LogGroup(this, 'Blocks', {
      // AWS takes no other beginning of the name.
      logGroupName: `aws-waf-logs-${nameOf(settings)}`,
      retention: RetentionDays.ONE_WEEK,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [
        this.formatArn({
          service: 'logs',
          resource: 'log-group',
          resourceName: log.logGroupName,
          arnFormat: ArnFormat.COLON_RESOURCE_NAME,
        }),
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
          },
        ],
      },
      redactedFields: [
        { singleHeader: { Name: 'authorization' } },
        { singleHeader: { Name: 'cookie' } },
        { uriPath: {} },
        { queryString: {} },
      ],
    })
  }

  /** Refuses for as long as more than so many come in five minutes. */
  #limit(
    name: string,
    priority: number,
    limit: number,
    by: Omit<CfnWebACL.RateBasedStatementProperty, 'limit'>,
  ): CfnWebACL.RuleProperty {
    return {
      name,
      priority,
      action: {
        block: {
          customResponse: {
            responseCode: 429,
            customResponseBodyKey: TOO_MANY,
            responseHeaders: [{ name: 'Retry-After', value: '60' }],
          },
        },
      },
      statement: { rateBasedStatement: { ...by, limit, evaluationWindowSec: 300 } },
      visibilityConfig: counted(name),
    }
  }
}
