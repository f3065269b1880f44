import type { Groep } from '../functions/http/route.ts'
import type { TABLE_INDEXES } from '../functions/stores/dynamodb/table.ts'

type Index = (typeof TABLE_INDEXES)[number]['name']

/** What a group of routes may do with the table. A transaction needs the rights of the writes in it: all are puts. */
export interface Rights {
  readonly table: readonly string[]
  /** Indexes that it may query. */
  readonly indexes?: readonly Index[]
  /**
   * Only items whose partition key is one of these; `*` stands for the rest of a key. Of what kind an item is can be said
   * here, and not of which gemeente: a function serves them all (ADR 22).
   */
  readonly partitions: readonly string[]
  /** May walk through the whole table, whatever the partitions: DynamoDB cannot narrow that. */
  readonly scan?: true
  /** Items that it may read besides, and not write. */
  readonly reads?: readonly string[]
  /** Items that it may add, besides what is said above, without reading them. */
  readonly adds?: readonly string[]
  /** Rights on the key that the table is encrypted with, through DynamoDB only. */
  readonly key: readonly string[]
}

/** Bank data. A role that does not name them is denied them, in the table and in every index. */
export const BANK = 'BANK#*'

/** Who looked at whose data. Lines are added and never changed. */
export const LOGBOEK = 'LOGBOEK#*'

/** The rules of a gemeente: whatever judges, prices or keeps data reads them. */
const REGELINGEN = ['REGELING#*', 'REGELINGEN']

/** Who drives for a gemeente: whoever tells or takes in what is driven reads it. */
const VERVOERDERS = 'VERVOERDERS#*'

/** Where carriers are told of changes, and what they were told. */
const WEBHOOKS = 'WEBHOOK#*'

/** The words of messages to holders, as a gemeente wrote them itself. */
const BERICHTSJABLONEN = 'BERICHTSJABLOON#*'

/** Decisions that turn somebody down who has no pass. */
const AFWIJZINGEN = 'AFWIJZING#*'

/** How far changes were looked through for messages. */
const BERICHTSTAND = 'BERICHTSTAND#*'

/** What was refused, without whom. */
const WEIGERINGEN = 'WEIGERING#*'

/** What new rules would have done. */
const SIMULATIES = 'SIMULATIE#*'

const READ_KEY = ['kms:Decrypt']
/** AWS documents these for whoever writes to a table with a customer key; DynamoDB Local cannot show them used. */
const WRITE_KEY = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']

/** Of the function that works on runs: it reads passes and bank data, and writes lines and debits. */
export const RUN_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
  indexes: ['gsi1'],
  partitions: ['PAS#*', 'BIJDRAGERUN#*', BANK],
  reads: REGELINGEN,
  adds: [LOGBOEK],
  key: WRITE_KEY,
}

/** Of the function that works on simulations: it reads passes and rides, and writes sums about nobody. */
export const SIMULATION_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
  indexes: ['gsi1'],
  partitions: ['PAS#*', SIMULATIES],
  reads: REGELINGEN,
  adds: [LOGBOEK],
  key: WRITE_KEY,
}

export const RIGHTS: Readonly<Record<Groep, Rights>> = {
  lezen: {
    table: ['dynamodb:GetItem', 'dynamodb:Query'],
    adds: [LOGBOEK, WEIGERINGEN],
    partitions: [
      'PAS#*',
      'REEKS#*',
      'BIJDRAGERUN#*',
      'KOPPELING#*',
      LOGBOEK,
      SIMULATIES,
      WEIGERINGEN,
      VERVOERDERS,
      WEBHOOKS,
      BERICHTSJABLONEN,
      ...REGELINGEN,
    ],
    indexes: ['gsi1', 'gsi2', 'gsi3'],
    key: WRITE_KEY,
  },
  boeken: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    partitions: [
      'PAS#*',
      'REEKS#*',
      'SLEUTEL#*',
      'STIPTHEID#*',
      'JAARCIJFERS#*',
      'KOPPELING#*',
      'KOPPELPOGINGEN#*',
      WEIGERINGEN,
      BERICHTSJABLONEN,
    ],
    reads: [...REGELINGEN, VERVOERDERS],
    indexes: ['gsi1', 'gsi2'],
    adds: [LOGBOEK],
    key: WRITE_KEY,
  },
  verlenen: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    // A pass that takes the place of another takes the links of accounts and the rides along. Rides of another system are
    // booked one by one, and what is refused of them is counted.
    partitions: [
      'PAS#*',
      'SLEUTEL#*',
      'KOPPELING#*',
      WEIGERINGEN,
      AFWIJZINGEN,
      SIMULATIES,
      VERVOERDERS,
      WEBHOOKS,
      ...REGELINGEN,
    ],
    indexes: ['gsi1', 'gsi2'],
    adds: [LOGBOEK],
    key: WRITE_KEY,
  },
  innen: {
    table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    // A pass that ends takes the mandate, the series and the links of accounts with it.
    partitions: ['PAS#*', 'BIJDRAGERUN#*', 'KOPPELING#*', BANK],
    reads: [...REGELINGEN, VERVOERDERS],
    indexes: ['gsi1', 'gsi2'],
    adds: [LOGBOEK],
    key: WRITE_KEY,
  },
  openbaar: { table: ['dynamodb:GetItem'], partitions: ['GEZONDHEID', 'KOPPELING#*'], key: READ_KEY },
}

/** The daily job finds running series in the second index, and books and cancels as `boeken` does. */
export const REEKSEN_RIGHTS: Rights = RIGHTS.boeken

/** Of the function that tells carriers: it looks at what changed, and writes what it told and how that went. */
export const WEBHOOK_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
  indexes: ['gsi1', 'gsi3'],
  partitions: [WEBHOOKS],
  reads: [...REGELINGEN, VERVOERDERS],
  key: WRITE_KEY,
}

/** Of the function that tells holders: its messages lie with the pass that they are about. */
export const MESSAGE_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
  indexes: ['gsi1', 'gsi2', 'gsi3'],
  partitions: ['PAS#*', BERICHTSTAND],
  reads: [...REGELINGEN, BERICHTSJABLONEN],
  adds: [LOGBOEK],
  key: WRITE_KEY,
}

/** What the nightly job may do: nothing with keys of requests, and nothing else than passes with their bank data, refusals of whoever has none, links, counts and the logboek. */
export const RETENTION_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
  indexes: ['gsi1'],
  partitions: ['PAS#*', 'KOPPELING#*', 'STATISTIEK#*', AFWIJZINGEN, LOGBOEK, BANK],
  reads: REGELINGEN,
  key: WRITE_KEY,
}

/** Of the function that brings items of earlier releases to the forms of today: it reads and writes every kind, and runs by itself only. */
export const REWRITE_RIGHTS: Rights = {
  table: ['dynamodb:GetItem', 'dynamodb:PutItem'],
  partitions: ['*'],
  scan: true,
  key: WRITE_KEY,
}
