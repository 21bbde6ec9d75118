/** What a map of networks is made of. */
import type { RecordId } from '../../model/record.js';

export interface Drawn {
  /** Networks, where they are drawn one by one. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Communities, where networks are too many to be drawn one by one. */
  readonly communities: readonly MapCommunity[];
  readonly ties: readonly MapTie[];
  /** The communities that were opened on the way to this map, the outermost first. */
  readonly within: readonly NamedCommunity[];
  /** What is below a map by area: the municipalities that at least one in a hundred of the networks on it work for. */
  readonly municipalities: readonly Placed[];
  /** Networks, or communities, that are not on a map by area because nothing says where they stand. */
  readonly withoutPlace: readonly Unplaced[];
  /** What is drawn, by itself or within a community, and what there is. */
  readonly drawn: MapCounts;
  readonly total: MapCounts;
}

export interface MapCounts {
  readonly networks: number;
  readonly edges: number;
}

export interface Placed {
  readonly id: RecordId;
  /** Within −1 and 1. */
  readonly x: number;
  readonly y: number;
}

export interface MapNode extends Placed {
  /** Organisations with a place, and people for who may count them. */
  readonly members: number;
  /** Radius where the whole map is about 100 wide: grows with the square root of the members. */
  readonly size: number;
}

export interface MapEdge {
  readonly source: RecordId;
  readonly target: RecordId;
  readonly shared: number;
  /** The members' jaccard. */
  readonly weight: number;
}

export interface NamedCommunity {
  /** Opens it, as the argument `community`. */
  readonly id: string;
  /** The network in it that has most members. */
  readonly largest: RecordId;
  readonly networks: number;
  /** Whether it is no community but all that stand in none that is drawn. */
  readonly isRest: boolean;
}

export interface MapCommunity extends NamedCommunity, MapNode {
  /** Overlaps between its networks, and the sum of their jaccard. */
  readonly overlaps: number;
  readonly weight: number;
}

export interface MapTie {
  readonly source: string;
  readonly target: string;
  /** Overlaps between the networks of the one and those of the other, and the sum of their jaccard. */
  readonly overlaps: number;
  readonly weight: number;
}

export interface Unplaced {
  readonly id: string;
  /** Of a community. */
  readonly community: NamedCommunity | undefined;
}
