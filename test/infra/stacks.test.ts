// One file, so that one process loads the CDK and makes the templates once: each import is a set of tests.
// oxlint-disable import/no-unassigned-import
import './checks/data.ts'
import './checks/api.ts'
import './checks/rights.ts'
import './checks/least-privilege.ts'
import './checks/events.ts'
import './checks/jobs.ts'
import './checks/edge.ts'
import './checks/observation.ts'
import './checks/nag.ts'
import './checks/cfn-lint.ts'
import './checks/functions.ts'
import './checks/moto.ts'
