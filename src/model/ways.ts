/**
 * What relationships are called by who follows them, from either end: the ways that lead from a record
 * of a kind to others. Made from the declarations, so that a relationship that joins a further kind
 * is followed from there too.
 */
import { type conceptSchemes, type CodeOf } from './codes.js';
import { type EntityKind, joinsOf, type RelationshipKind, relationshipKinds } from './kinds.js';

export interface Way {
  /** As a field of the record that it leads from. */
  readonly name: string;
  readonly description: string;
  readonly kind: RelationshipKind;
  /** Which end of the relationship the record is. */
  readonly end: 'from' | 'to';
  /** Kinds of the records that it leads to. */
  readonly leadsTo: readonly EntityKind[];
  /** Only to those with this code of their classifier, such as concepts of a scheme. */
  readonly code?: string | undefined;
}

/** Name and meaning. */
type Called = readonly [name: string, description: string];

/** Memberships are objects of their own, representatives and scopes have ways with rules of their own. */
type OwnWays = 'MEMBER_OF' | 'REPRESENTS' | 'SPEAKS_FOR';

const called: {
  readonly [Kind in Exclude<RelationshipKind, OwnWays | 'ABOUT'>]: {
    readonly from: Called;
    readonly to: Called;
  };
} = {
  HAS_SEAT: {
    from: ['seats', 'Its permanent places, filled or not.'],
    to: ['networks', 'The network whose place it is.'],
  },
  FOR_CATEGORY: {
    from: ['categories', 'The categories of members that it is meant for.'],
    to: ['seats', 'Seats that are meant for this category of members.'],
  },
  FILLED_BY: {
    from: ['filledBy', 'The organisations that fill it; the link tells the mandate.'],
    to: ['seats', 'Seats that it fills; the link tells the mandate.'],
  },
  HELD_BY: {
    from: ['holders', 'The people who hold it; the link tells the mandate.'],
    to: ['holds', 'Seats and contact roles that the person holds; the link tells the mandate.'],
  },
  ACTS_FOR: {
    from: ['actsFor', 'The organisations that it belongs to.'],
    to: ['contactPoints', 'Its contact roles.'],
  },
  CONTACT_FOR: {
    from: ['contactFor', 'The areas and bodies that it is the contact for.'],
    to: ['contacts', 'Contact roles and people through whom it is reached.'],
  },
  INFORMS: {
    from: ['informs', 'Whom it passes information on to.'],
    to: ['informedBy', 'Who passes information on to it.'],
  },
  LOCATED_IN: {
    from: ['locatedIn', 'The areas that it has its home in.'],
    to: ['residents', 'Organisations that have their home there.'],
  },
  OPERATES_IN: {
    from: ['operatesIn', 'The areas that it is active in.'],
    to: ['activeThere', 'Organisations and projects that are active there.'],
  },
  COVERS: {
    from: ['covers', 'The areas that it works for or is meant for.'],
    to: ['coveredBy', 'Networks, documents and practice models that are for this area as such.'],
  },
  GOVERNS: {
    from: ['governs', 'The areas that it governs.'],
    to: ['governedBy', 'The organisation that governs it.'],
  },
  PART_OF: {
    from: ['partOf', 'What it is a part of.'],
    to: ['parts', 'Its parts.'],
  },
  SUCCEEDED_BY: {
    from: ['succeededBy', 'What carries on after it.'],
    to: ['predecessors', 'What it carries on.'],
  },
  HOSTED_BY: {
    from: ['hostedBy', 'The organisations that run or keep it.'],
    to: ['hosts', 'Networks, projects and collections that it runs or keeps.'],
  },
  REPORTS_TO: {
    from: ['reportsTo', 'Whom it reports to.'],
    to: ['reporters', 'Who reports to it.'],
  },
  APPOINTS: {
    from: ['appoints', 'Networks and seats that it appoints.'],
    to: ['appointedBy', 'Who appoints it.'],
  },
  PREPARES: {
    from: ['prepares', 'Bodies and documents that it prepares.'],
    to: ['preparedBy', 'Who prepares it.'],
  },
  SERVES: {
    from: ['targetGroups', 'The groups of people that it is meant to reach.'],
    to: ['servedBy', 'What is meant to reach this group.'],
  },
  BROADER: {
    from: ['broader', 'The wider concepts that it falls under.'],
    to: ['narrower', 'The concepts that fall under it.'],
  },
  BEARS: {
    from: ['duties', 'Duties that it bears itself; those of its kind say so in `bearerKind`.'],
    to: ['bearers', 'Organisations and bodies that bear it by name; see also `bearerKind`.'],
  },
  FULFILS: {
    from: ['fulfils', 'Duties that it fulfils; `bearer` of the link tells for whom.'],
    to: ['fulfilledBy', 'What fulfils it; `bearer` of the link tells for whom.'],
  },
  HELD: {
    from: ['meetings', 'Meetings that it held.'],
    to: ['heldBy', 'Who held it.'],
  },
  ATTENDED: {
    from: ['attended', 'Meetings that it took part in.'],
    to: ['attendees', 'Organisations and people who took part.'],
  },
  FUNDED_BY: {
    from: ['fundedBy', 'Grants and organisations that pay for it; the link tells how much.'],
    to: ['funds', 'What it pays for; the link tells how much.'],
  },
  IN_COLLECTION: {
    from: ['collections', 'Collections that it belongs to.'],
    to: ['contents', 'What it gathers.'],
  },
  REFERS_TO: {
    from: ['refersTo', 'Where it sends people on to; the link tells which step it is.'],
    to: ['referredFrom', 'Who sends people on to it; the link tells which step it is.'],
  },
  RELATED_TO: {
    from: ['relatedTo', 'What a source relates it to; the link tells how.'],
    to: ['relatedFrom', 'What a source relates to it; the link tells how.'],
  },
};

/** What something is about, by the scheme of the concept; of the two others see FOR_CATEGORY and SERVES. */
const calledByScheme: {
  readonly [
    Scheme in Exclude<CodeOf<typeof conceptSchemes>, 'memberCategory' | 'targetGroup'>
  ]: Called;
} = {
  cooperationLevel: ['levels', 'The levels of cooperation that it is on.'],
  sector: ['sectors', 'The sectors that it belongs to.'],
  theme: ['themes', 'Its themes.'],
  fieldOfActivity: ['fieldsOfActivity', 'The fields in which it is active.'],
  goal: ['goals', 'The goals that it aims at.'],
  task: ['tasks', 'Its tasks.'],
};

/** The ways from records of a kind, in the order of the declarations. */
export function waysFrom(kind: EntityKind): readonly Way[] {
  return relationshipKinds.flatMap((relationship) => {
    const joins = joinsOf(relationship);
    const to = [...new Set(joins.flatMap((join) => (join.from.includes(kind) ? join.to : [])))];
    const from = [...new Set(joins.flatMap((join) => (join.to.includes(kind) ? join.from : [])))];
    if (relationship === 'ABOUT') return waysAbout(kind, to, from);
    const names = (called as { [kind: string]: (typeof called)[keyof typeof called] | undefined })[
      relationship
    ];
    if (!names) return [];
    const way = (end: 'from' | 'to', leadsTo: readonly EntityKind[]): Way[] => {
      const [name, description] = names[end];
      return leadsTo.length === 0 ? [] : [{ name, description, kind: relationship, end, leadsTo }];
    };
    return [...way('from', to), ...way('to', from)];
  });
}

function waysAbout(
  on: EntityKind,
  to: readonly EntityKind[],
  from: readonly EntityKind[],
): readonly Way[] {
  const about = { kind: 'ABOUT', end: 'from' } as const;
  const ofIt = { kind: 'ABOUT', end: 'to' } as const;
  const ways: Way[] = [];
  if (to.includes('Concept')) {
    for (const [code, [name, description]] of Object.entries(calledByScheme)) {
      ways.push({ ...about, name, description, leadsTo: ['Concept'], code });
    }
  }
  const subjects = to.filter((kind) => kind !== 'Concept');
  if (subjects.length > 0) {
    const description = 'The areas, bodies, projects, documents and duties that it is about.';
    ways.push({ ...about, name: 'subjects', description, leadsTo: subjects });
  }
  if (on === 'Concept') {
    const description = 'What deals with it: bodies, documents, figures.';
    return [...ways, { ...ofIt, name: 'usedBy', description, leadsTo: from }];
  }
  const own = { Observation: 'observations', Document: 'documents' } as const;
  for (const [kind, name] of Object.entries(own) as [keyof typeof own, string][]) {
    if (!from.includes(kind)) continue;
    const description = kind === 'Document' ? 'Documents about it.' : 'Figures about it.';
    ways.push({ ...ofIt, name, description, leadsTo: [kind] });
  }
  return ways;
}

/** What a page of where a way leads is named after: one kind, or several with or without people. */
export function pageOf({ leadsTo }: Way): EntityKind | 'Record' | 'Contact' {
  const [kind, ...others] = leadsTo;
  if (kind !== undefined && others.length === 0) return kind;
  return leadsToPeople(leadsTo) ? 'Contact' : 'Record';
}

/** Whether people are among what a way leads to. */
export function leadsToPeople(leadsTo: readonly EntityKind[]): boolean {
  return leadsTo.includes('ContactPerson');
}

/** What lists of each kind are called, as a field of the query and in a sentence. */
const lists: { readonly [Kind in EntityKind]: readonly [list: string, things: string] } = {
  Organisation: ['organisations', 'organisations'],
  Network: ['networks', 'networks'],
  Area: ['areas', 'areas'],
  ContactPerson: ['contactPersons', 'contact persons'],
  Source: ['sources', 'sources'],
  ContactPoint: ['contactPoints', 'contact roles'],
  Seat: ['seats', 'seats'],
  Concept: ['concepts', 'concepts'],
  Duty: ['duties', 'duties'],
  CouncilTerm: ['councilTerms', 'terms of councils'],
  Meeting: ['meetings', 'meetings'],
  Document: ['documents', 'documents'],
  Grant: ['grants', 'grants'],
  Project: ['projects', 'projects'],
  PracticeModel: ['practiceModels', 'practice models'],
  Collection: ['collections', 'collections'],
  Observation: ['observations', 'figures'],
  Statement: ['statements', 'statements of sources'],
};

export function listOf(kind: EntityKind): { readonly list: string; readonly things: string } {
  const [list, things] = lists[kind];
  return { list, things };
}
