import { Validations } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'

/** Says why a finding of cdk-nag stands. Next to the thing it is about, so that both change together. */
export const acknowledge = (on: IConstruct, id: string, reason: string): void =>
  Validations.of(on).acknowledge({ id, reason })
