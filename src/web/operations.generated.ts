/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Locale = 'FI' | 'SV' | 'EN';

export type OverlapRelation = 'DUPLICATE' | 'ABSORBABLE' | 'PARALLEL' | 'PARTIAL' | 'WEAK';

export type OverlapExplanation = 'TERRITORIAL' | 'POPULAR';

export type NetworkKind =
  | 'COUNCIL'
  | 'COOPERATION_GROUP'
  | 'FORUM'
  | 'STEERING_GROUP'
  | 'THEME_GROUP'
  | 'WORKING_GROUP'
  | 'PROJECT_NETWORK'
  | 'CONTACT_NETWORK'
  | 'COMMITTEE'
  | 'BOARD'
  | 'UNIT'
  | 'STRUCTURE'
  | 'MEETING_SERIES'
  | 'NEGOTIATION'
  | 'PILOT'
  | 'NETWORK';

export type MembershipRole =
  'MEMBER' | 'CHAIR' | 'VICE_CHAIR' | 'SECRETARY' | 'EXPERT' | 'OBSERVER' | 'DEPUTY';

export type ClosestNetworksQueryVariables = Exact<{
  network: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ClosestNetworksQuery = {
  network: {
    id: string;
    overlaps: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        relation: OverlapRelation;
        a: { id: string; name: string };
        b: { id: string; name: string };
        members: { shared: number; jaccard: number | null };
      }>;
    };
  } | null;
};

export type NetworkQueryVariables = Exact<{
  network: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type NetworkQuery = {
  network: {
    id: string;
    name: string;
    kind: NetworkKind | null;
    members: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        role: MembershipRole | null;
        member:
          | { id: string; name: string; kindOfMember: 'Organisation' }
          | { id: string; name: string; kindOfMember: 'ContactPerson' };
      }>;
    };
  } | null;
};

export type NetworkMapQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;

export type NetworkMapQuery = {
  networkMap: {
    about: {
      asOf: string;
      revision: number;
      sources: Array<{ id: string; title: string; invented: boolean }>;
    };
    nodes: Array<{
      id: string;
      name: string;
      kind: NetworkKind | null;
      members: number;
      x: number;
      y: number;
      size: number;
    }>;
    edges: Array<{ source: string; target: string; shared: number; weight: number }>;
    drawn: { networks: number; edges: number };
    total: { networks: number; edges: number };
  };
};

export type OverlapQueryVariables = Exact<{
  a: string;
  b: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type OverlapQuery = {
  overlap: {
    relation: OverlapRelation;
    relationName: string;
    rule: string;
    explanationTexts: Array<string>;
    a: { id: string; name: string; kind: NetworkKind | null };
    b: { id: string; name: string; kind: NetworkKind | null };
    members: {
      shared: number;
      sizeA: number;
      sizeB: number;
      jaccard: number | null;
      containmentAB: number | null;
      containmentBA: number | null;
      overlapCoefficient: number | null;
      weightedShared: number | null;
    };
    people: { shared: number; jaccard: number | null };
    sharedOrganisations: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{ id: string; name: string }>;
    };
  } | null;
};

export type OverlapsQueryVariables = Exact<{
  relation?: Array<OverlapRelation> | OverlapRelation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type OverlapsQuery = {
  overlaps: {
    totalCount: number;
    about: { asOf: string; revision: number; definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      relation: OverlapRelation;
      relationName: string;
      rule: string;
      explanations: Array<OverlapExplanation>;
      a: { id: string; name: string };
      b: { id: string; name: string };
      members: {
        shared: number;
        sizeA: number;
        sizeB: number;
        jaccard: number | null;
        containmentAB: number | null;
        containmentBA: number | null;
      };
    }>;
  };
};
