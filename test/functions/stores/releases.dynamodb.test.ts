import { releasesContract } from './releases.ts'

releasesContract('dynamodb')
