/** What each step comes to, given what is there: a command, as a person could give it, for every store alike. */
import { addMembership } from '../../../src/changes/addMembership.js';
import type { Commanding } from '../../../src/changes/command.js';
import { confirmContact } from '../../../src/changes/editing/confirmContact.js';
import { createEntity } from '../../../src/changes/editing/createEntity.js';
import { createRelationship } from '../../../src/changes/editing/createRelationship.js';
import { declareSource } from '../../../src/changes/editing/declareSource.js';
import { endEntity } from '../../../src/changes/editing/endEntity.js';
import { endRelationship } from '../../../src/changes/editing/endRelationship.js';
import { recordMeeting } from '../../../src/changes/editing/recordMeeting.js';
import { updateEntity } from '../../../src/changes/editing/updateEntity.js';
import { updateRelationship } from '../../../src/changes/editing/updateRelationship.js';
import { endMembership } from '../../../src/changes/endMembership.js';
import { resolveConflict } from '../../../src/changes/resolveConflict.js';
import { appointToSeat } from '../../../src/changes/seats/appointToSeat.js';
import { releaseSeat } from '../../../src/changes/seats/releaseSeat.js';
import { mergeRecords } from '../../../src/changes/succession/mergeRecords.js';
import { succeedMunicipality } from '../../../src/changes/succession/succeedMunicipality.js';
import { undoChange } from '../../../src/changes/undo/undoChange.js';
import { membershipRoles } from '../../../src/model/codes.js';
import {
  type EntityKind,
  entityKinds,
  isEntityKind,
  joinsOf,
  kindsAtEnd,
  type RelationshipKind,
  relationshipKinds,
} from '../../../src/model/kinds.js';
import type { RecordData, RecordId, SourceReference } from '../../../src/model/record.js';
import { fieldsToStateOn, valueOf } from '../../../src/model/statements/statedFields.js';
import { formatDay } from '../../../src/model/time/days.js';
import { changeSetWith } from '../../contract/fixtures.js';
import { fieldsOf, type Mirror, pickFrom } from './mirror.js';
import type { Deed, Step } from './steps.js';

/** Carries the step out on one store, under a key of its own. */
export type Command = (commanding: Commanding, key: string) => Promise<unknown>;

type Properties = { readonly [name: string]: unknown };

/** Undefined where there is nothing that the step could be about. */
export function commandOf(step: Step<Deed>, mirror: Mirror): Command | undefined {
  return commands[step.deed](step, mirror);
}

const commands: {
  readonly [deed in Deed]: (step: Step, mirror: Mirror) => Command | undefined;
} = {
  create: (step, mirror) => {
    const given = { kind: step.kind as EntityKind, ...givenOf(step, mirror) };
    return step.kind === 'Statement'
      ? undefined
      : (commanding, key) => createEntity(commanding, { key, ...given });
  },
  state: (step, mirror) => {
    const statement = statementOf(step, mirror);
    if (!statement) return undefined;
    const given = { ...givenOf(step, mirror), properties: statement };
    return (commanding, key) => createEntity(commanding, { key, kind: 'Statement', ...given });
  },
  relate: (step, mirror) => {
    const kind = step.kind as RelationshipKind;
    const ends = endsFor(kind, step, mirror);
    if (!ends) return undefined;
    const given = { ...givenOf(step, mirror), ...ends };
    return (commanding, key) => createRelationship(commanding, { key, kind, ...given });
  },
  update: (step, mirror) => {
    const record = mirror.pick(step.picks[0], step.kind);
    if (!record) return undefined;
    const { kind, id } = record;
    const { properties, ...given } = givenOf(step, mirror);
    const before: Properties = record.properties;
    const fields = fieldsOf(kind);
    const isPut = step.picks[1] % 2 === 0;
    const removed = Object.keys(before).filter((name) => isPut && !fields[name]?.managed);
    const said = kind === 'Statement' ? statementOf(step, mirror) : properties;
    const all = { ...Object.fromEntries(removed.map((name) => [name, null])), ...said };
    return (commanding, key) =>
      isEntityKind(kind)
        ? updateEntity(commanding, { key, kind, id, ...given, properties: all })
        : updateRelationship(commanding, { key, kind, id, ...given, properties: all });
  },
  end: ({ kind, picks: [number, other] }, mirror) => {
    const id = mirror.pick(number, kind)?.id;
    if (id === undefined) return undefined;
    const lastDay = dayAt(other);
    return (commanding, key) =>
      isEntityKind(kind)
        ? endEntity(commanding, { key, kind, id, lastDay })
        : endRelationship(commanding, { key, kind, id, lastDay });
  },
  delete: ({ kind, picks: [number] }, mirror) => {
    const record = mirror.pick(number, kind);
    if (!record || !mirror.isFree(record)) return undefined;
    return ({ store }, key) =>
      store.commit(changeSetWith(key, [{ action: 'delete', kind, id: record.id }]));
  },
  resolve: ({ picks: [number, other] }, mirror) => {
    const record = mirror.pick(number, ...entityKinds, ...relationshipKinds);
    if (!record) return undefined;
    const field = pickFrom([...fieldsToStateOn(record.kind).keys()], other)!;
    const alike = mirror.all(record.kind).map((one) => valueOf(one, field));
    const area = mirror.pick(other, 'Area')?.id;
    const value = field === 'LOCATED_IN' ? area : pickFrom(alike, other);
    if (value === undefined) return undefined;
    const text = Array.isArray(value) ? value.join(';') : String(value);
    const given = { record: record.id, field, value: text, reason: 'Esimerkki' };
    return (commanding, key) => resolveConflict(commanding, { key, ...given });
  },
  merge: ({ kind: drawn, picks: [one, other] }, mirror) => {
    const kind = drawn as 'Organisation' | 'ContactPerson';
    const [keep, merged] = [mirror.pick(one, kind)?.id, mirror.pick(other, kind)?.id];
    if (keep === undefined || merged === undefined) return undefined;
    return (commanding, key) => mergeRecords(commanding, { key, kind, keep, merged });
  },
  succeed: (step, mirror) => {
    const { picks } = step;
    const all = mirror
      .all('Area')
      .filter(({ properties }) => (properties as Properties)['kind'] === 'municipality');
    const others = picks.slice(1).flatMap((one) => pickFrom(all, one)?.id ?? []);
    const municipalities = [...new Set(others)];
    if (municipalities.length === 0) return undefined;
    const { sources } = givenOf(step, mirror);
    const successor =
      picks[0] % 2 === 0
        ? { code: String(100 + (picks[0] % 900)), names: { fi: `Esimerkkilä ${picks[0]}` } }
        : pickFrom(all, picks[0])!.id;
    const on = dayAt(picks[1]);
    return (commanding, key) =>
      succeedMunicipality(commanding, { key, municipalities, on, successor, sources });
  },
  appoint: (step, mirror) => {
    const ends = endsFor(step.kind as RelationshipKind, step, mirror);
    if (!ends) return undefined;
    const { sources } = givenOf(step, mirror);
    const [number, other] = step.picks;
    return (commanding, key) =>
      appointToSeat(commanding, {
        ...{ key, seat: ends.from, holder: ends.to, sources },
        ...(number % 2 === 0 ? { mandateFrom: dayAt(other), mandateLastDay: '2040-05-31' } : {}),
        ...(number % 3 === 0 ? { isDeputy: true } : { decision: `Esimerkki § ${number}` }),
      });
  },
  release: ({ picks: [number, other] }, mirror) => {
    const holding = mirror.pick(number, 'FILLED_BY', 'HELD_BY')?.id;
    if (holding === undefined) return undefined;
    const lastDay = dayAt(other);
    return (commanding, key) => releaseSeat(commanding, { key, holding, lastDay });
  },
  confirm: ({ kind, picks: [number, other] }, mirror) => {
    const contact = mirror.pick(number, kind)?.id;
    if (contact === undefined) return undefined;
    const confirmedOn = dayAt(other);
    return (commanding, key) => confirmContact(commanding, { key, contact, confirmedOn });
  },
  meet: (step, mirror) => {
    const { properties, status, sources } = givenOf(step, mirror);
    const [number, other, third] = step.picks;
    const ids = (kind: RelationshipKind, at: number): RecordId[] =>
      [at, at + 1].flatMap((one) => mirror.pick(one, ...kindsAtEnd(kind, 'from'))?.id ?? []);
    const duty = mirror.pick(third, 'Duty');
    const bearer = duty && bearerOf(duty, number, mirror);
    const meeting = {
      ...{ properties, status, sources, firstDay: dayAt(other) },
      ...{ heldBy: ids('HELD', number), attendedBy: ids('ATTENDED', other) },
      fulfils: duty && bearer !== undefined ? [{ duty: duty.id, bearer }] : [],
    };
    return (commanding, key) => recordMeeting(commanding, { key, ...meeting });
  },
  declareSource: (step, mirror) => {
    const { properties, sources } = givenOf(step, mirror);
    const subjects = step.picks.flatMap((at) => mirror.pick(at, 'Network', 'Area')?.id ?? []);
    const scopes = subjects.map((subject, place) => ({
      ...{ subject, fact: 'memberships' as const, complete: place === 0 },
      ...{ firstDay: '2026-01-01', lastDay: place === 1 ? '2026-12-31' : undefined },
    }));
    return (commanding, key) => declareSource(commanding, { key, properties, sources, scopes });
  },
  join: (step, mirror) => {
    const ends = endsFor('MEMBER_OF', step, mirror);
    if (!ends) return undefined;
    const { sources } = givenOf(step, mirror);
    const roles = Object.keys(membershipRoles.codes) as (keyof typeof membershipRoles.codes)[];
    const role = pickFrom(roles, step.picks[0]);
    return (commanding, key) =>
      addMembership(commanding, {
        ...{ key, member: ends.from, network: ends.to, role },
        source: sources[0]?.source,
      });
  },
  leave: ({ picks: [number, other] }, mirror) => {
    const membership = mirror.pick(number, 'MEMBER_OF')?.id;
    if (membership === undefined) return undefined;
    const lastDay = dayAt(other);
    return (commanding, key) => endMembership(commanding, { key, membership, lastDay });
  },
  undo: ({ picks: [number] }, { revision: newest }) => {
    // Of the last ones more often than of the first.
    const reach = number % 5 === 0 ? newest : Math.min(newest, 30);
    const revision = newest - (number % Math.max(1, reach));
    return revision < 2
      ? undefined
      : (commanding, key) => undoChange(commanding, { key, revision });
  },
};

/** What is said of a record, with sources and records that are there. */
function givenOf({ kind, content, picks }: Step, mirror: Mirror) {
  const { validity, status } = content;
  const source = picks[2] % 3 === 0 ? mirror.pick(picks[2], 'Source')?.id : undefined;
  const sources: SourceReference[] =
    source === undefined ? [] : [{ source, locator: `rivi ${picks[2]}` }, { source }];
  const properties: { [name: string]: (typeof content.properties)[string] } = {
    ...content.properties,
  };
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    const isReference = field.type === 'text' && field.format === 'recordId';
    const bearer = mirror.pick(picks[1], 'Organisation')?.id;
    if (isReference && properties[name] !== undefined && bearer !== undefined) {
      properties[name] = bearer;
    }
  }
  if (kind === 'FULFILS') {
    const duty = mirror.pick(picks[1], 'Duty');
    const bearer = duty && bearerOf(duty, picks[0], mirror);
    if (bearer !== undefined) properties['bearer'] = bearer;
  }
  return { properties, status, sources, firstDay: validity.from, lastDay: validity.to };
}

/** Two ends that the declaration allows; of concepts one of the scheme that the kind is meant for. */
function endsFor(
  kind: RelationshipKind,
  { picks: [number, other] }: Step,
  mirror: Mirror,
): { readonly from: RecordId; readonly to: RecordId } | undefined {
  const from = mirror.pick(number, ...kindsAtEnd(kind, 'from'));
  if (!from) return undefined;
  const joins = joinsOf(kind).filter((join) => join.from.includes(from.kind as EntityKind));
  const all = mirror.all(...joins.flatMap(({ to }) => to)).filter(({ id }) => id !== from.id);
  const scheme = { FOR_CATEGORY: 'memberCategory', SERVES: 'targetGroup', BROADER: schemeOf(from) }[
    kind as string
  ];
  const fitting = all.filter((one) => scheme === undefined || schemeOf(one) === scheme);
  const to = pickFrom(other % 7 === 0 || fitting.length === 0 ? all : fitting, other);
  return to && { from: from.id, to: to.id };
}

function schemeOf({ properties }: RecordData): unknown {
  return (properties as Properties)['scheme'];
}

/** An organisation of the kind that bears the duty, where there is one. */
function bearerOf(duty: RecordData, number: number, mirror: Mirror): RecordId | undefined {
  const { bearerKind } = duty.properties as Properties;
  const all = mirror.all('Organisation');
  const fitting = all.filter(({ properties }) => {
    const { kind } = properties as Properties;
    return kind === undefined || bearerKind === undefined || kind === bearerKind;
  });
  return pickFrom(fitting.length > 0 ? fitting : all, number)?.id;
}

/** That a record has the value in a field that another of its kind has. */
function statementOf({ content, picks: [number, other] }: Step, mirror: Mirror) {
  const record = mirror.pick(number, ...entityKinds, ...relationshipKinds);
  if (!record) return undefined;
  const { kind: recordKind, id } = record;
  const field = pickFrom([...fieldsToStateOn(recordKind).keys()], other)!;
  const said = mirror.pick(other, recordKind);
  const value = JSON.stringify((said && valueOf(said, field)) ?? null);
  return { ...content.properties, recordKind, record: id, field, value };
}

/** A day between 2015 and 2025. */
function dayAt(number: number): string {
  return formatDay(16_436 + (number % 3_650));
}
