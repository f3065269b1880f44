import { Stack, type StackProps } from 'aws-cdk-lib'
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import { nameOf } from '../names.ts'
import type { Settings } from '../settings.ts'

/** Rules that AWS maintains, each with those that only count, for they would refuse honest requests. */
const MANAGED: Readonly<Record<string, readonly string[]>> = {
  // Callers are programs and need not name themselves; a body of more than 8 kB is refused by the API above 64.
  AWSManagedRulesCommonRuleSet: ['NoUserAgent_HEADER', 'SizeRestrictions_BODY'],
  AWSManagedRulesKnownBadInputsRuleSet: [],
  AWSManagedRulesAmazonIpReputationList: [],
}

/** Counted and not sampled: a sample shows the address of the caller, the path and the token. */
const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
})

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
      rules: [
        {
          name: 'TooManyRequests',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              limit: settings.requestsPerAddress,
              evaluationWindowSec: 300,
            },
          },
          visibilityConfig: counted('TooManyRequests'),
        },
        ...Object.entries(MANAGED).map(([name, onlyCounted], i) => ({
          name,
          priority: i + 1,
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
  }
}
