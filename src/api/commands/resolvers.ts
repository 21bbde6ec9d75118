/** The resolvers of all commands that write records, but for those on memberships and decisions. */
import type { ClassType } from 'type-graphql';
import { entityCommandResolvers } from './entities.js';
import { ErasureCommandResolver } from './erasure.js';
import { LinkCommandResolver } from './links.js';
import { MeetingCommandResolver } from './meetings.js';
import { SeatCommandResolver } from './seats.js';
import { SourceCommandResolver } from './sources.js';
import { SuccessionCommandResolver } from './succession.js';

export const commandResolvers: readonly ClassType[] = [
  ...entityCommandResolvers,
  ErasureCommandResolver,
  LinkCommandResolver,
  MeetingCommandResolver,
  SeatCommandResolver,
  SourceCommandResolver,
  SuccessionCommandResolver,
];
