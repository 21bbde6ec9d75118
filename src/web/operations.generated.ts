/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an organisation is outside of all networks. */
export type Affiliation =
  /** No place in any network is recorded for the day. */
  | 'NOWHERE'
  /** It has places, all of which hold only possibly on the day. */
  | 'ONLY_POSSIBLY';

/** The answers by a link. */
export type AnswerConfirmationInput = {
  /** Answers in the place of any given before; facts may be left out. */
  answers: Array<FactAnswerInput>;
  /** Your name for this command: sent twice under the same name, it is carried out once. */
  clientMutationId?: string | null | undefined;
  /** The token of the link. */
  token: string;
};

/** Who joins groups. */
export type BridgeKind =
  /** Networks, in which organisations of the groups meet. */
  | 'NETWORK'
  /** Organisations, with places in networks of the groups. */
  | 'ORGANISATION';

/** By what the three of a role are told apart. */
export type BrokerageGroups =
  /** The wellbeing services county in which each works, or is at home. */
  | 'COUNTY'
  /** The sector of a county that each belongs to. */
  | 'SECTOR';

/** How somebody stands between two, by the groups of the three. */
export type BrokerageRole =
  /** The pair of one group, the broker of another. */
  | 'CONSULTANT'
  /** All three of one group. */
  | 'COORDINATOR'
  /** The broker of the group of one of the pair, the other of another group. */
  | 'GATEKEEPER'
  /** All three of different groups. */
  | 'LIAISON';

/** How often a duty has to be done. */
export type Cadence =
  /** When there is need; never missed. */
  | 'AS_NEEDED'
  /** Once a council term. */
  | 'COUNCIL_TERM'
  /** The source states no rhythm. */
  | 'NONE'
  /** Once a calendar year. */
  | 'YEARLY';

/** How a duty of a bearer stands in a period. */
export type CadenceState =
  /** Done when there is need; never missed. */
  | 'AS_NEEDED'
  /** The period goes on and no meeting is recorded. */
  | 'DUE'
  /** A meeting of the period fulfils it. */
  | 'MET'
  /** The period has ended, a source has all meetings of it where the bearer is, and none fulfils the duty. */
  | 'MISSED'
  /** The period has ended and no source tells whether there was a meeting, or a meeting’s day is told too roughly, or it is not certain that the duty was borne, or no council term is recorded. */
  | 'UNKNOWN';

/** What a change did to a record. */
export type ChangeAction =
  /** Some of its fields have other values since. */
  | 'CHANGED'
  /** It is there since, for the first time or again. */
  | 'CREATED'
  /** It is gone since. */
  | 'DELETED';

/** Who is divided into communities. */
export type CommunityMembers =
  /** Networks and organisations together, joined by places. */
  | 'BOTH'
  /** Networks alone, joined by organisations that they have in common. */
  | 'NETWORKS'
  /** Organisations alone, joined by networks that they have in common. */
  | 'ORGANISATIONS';

/** What the secretary says of a fact. */
export type ConfirmationAnswer =
  /** It is so. */
  | 'CONFIRMED'
  /** It is otherwise: the text says how. */
  | 'CORRECTED'
  /** It is so no longer. */
  | 'NO_LONGER'
  /** The secretary does not know. */
  | 'UNKNOWN';

/** How far the confirmation of a network is in a year. */
export type ConfirmationStage =
  /** Somebody has answered by the link; the answers wait for their review. */
  | 'ANSWERED'
  /** A link was made, and nobody has answered by it. */
  | 'ASKED'
  /** No link was made, or it was revoked. */
  | 'NOT_ASKED'
  /** The answers were reviewed. */
  | 'REVIEWED';

/** Contradictions that meet every condition that is given. */
export type ConflictFilterInput = {
  /** Only on organisations at home in this area, networks that cover of it, and theirs. */
  area?: string | null | undefined;
  /** Only those that people have decided, or only the others; both when left out. */
  decided?: boolean | null | undefined;
  /** Only on these fields: businessId, role, validTo, LOCATED_IN for the home. */
  fields?: Array<string> | null | undefined;
  /** Only on records of these kinds: Organisation, MEMBER_OF. */
  kinds?: Array<string> | null | undefined;
  /** Only on this network, its members, and their memberships in it. */
  network?: string | null | undefined;
};

/** Contact roles that meet every condition that is given. */
export type ContactRoleFilterInput = {
  /** Only roles for these areas, in them, or of who is at home there. They also choose what the matrix counts. */
  areas?: Array<string> | null | undefined;
  /** Only roles at one of these levels: concepts of the scheme COOPERATION_LEVEL. */
  levels?: Array<string> | null | undefined;
  /** Only roles in one of these sectors: concepts of the scheme SECTOR. */
  sectors?: Array<string> | null | undefined;
  /** Only roles in these states. */
  states?: Array<ContactRoleState> | null | undefined;
};

/** How a contact role stands on a day: the first that matches. */
export type ContactRoleState =
  /** All staff together: never vacant. */
  | 'ALL_STAFF'
  /** Somebody holds it, confirmed within the last 12 months. */
  | 'HELD'
  /** Somebody holds it, and nobody has confirmed that for more than 12 months. */
  | 'STALE'
  /** No source names a holder, or one only possibly holds it. */
  | 'UNKNOWN'
  /** Nobody holds it, and that is known. */
  | 'VACANT';

/** What was counted. */
export type CountedThing =
  /** Concepts of the vocabulary that networks are compared in. */
  | 'CONCEPTS'
  /** Municipalities that certainly exist on the day. */
  | 'MUNICIPALITIES'
  /** Networks that certainly exist on the day. */
  | 'NETWORKS'
  /** Organisations that certainly exist on the day. */
  | 'ORGANISATIONS'
  /** People who certainly are in force on the day. */
  | 'PEOPLE'
  /** Places in networks, each member counted once a network. */
  | 'PLACES'
  /** Records in the list. */
  | 'RECORDS';

/** How sure it is that no cover is smaller. */
export type CoverMethod =
  /** It may not be the smallest; `lowerBound` tells how far it can be from it. */
  | 'BOUNDED'
  /** It is the smallest. */
  | 'EXACT';

/** What is known of a cell. No state is added to another. */
export type CoverageState =
  /** Only a body of a wider area reaches it. */
  | 'INHERITED'
  /** Known to be nobody: every counted body has a complete source that does not list it. */
  | 'NONE'
  /** It makes no sense, such as a duty of counties for a municipality. */
  | 'NOT_APPLICABLE'
  /** A source speaks of it and leaves it empty, without claiming to be complete. */
  | 'NOT_STATED'
  /** A record says that there is somebody. */
  | 'PRESENT'
  /** No source speaks of it. */
  | 'UNKNOWN';

/** What is to be reached. */
export type CoveredDimension =
  /** Categories of members, by the filled seats of networks. */
  | 'MEMBER_CATEGORY'
  /** Municipalities, by the areas that networks cover (COVERS). */
  | 'MUNICIPALITY'
  /** Target groups, by whom networks serve (SERVES). */
  | 'TARGET_GROUP';

/** What is to become of a network, or of a pair of networks. */
export type DecisionCode =
  /** To be given up. */
  | 'DROP'
  /** To be kept as it is. */
  | 'KEEP'
  /** The two are to become one. */
  | 'MERGE'
  /** Not decided now: to be looked at again on a day. */
  | 'REVISIT';

/** What is otherwise. */
export type DifferenceKind =
  /** One is no longer there, and nothing carries on. */
  | 'ENDED'
  /** A network, an organisation or an area is there that was not. */
  | 'FOUNDED'
  /** A place in a network is held that was not. */
  | 'JOINED'
  /** A place in a network is no longer held. */
  | 'LEFT'
  /** One is no longer there, and another carries on: `into`. A correction where two records of the same were made one. */
  | 'MERGED'
  /** It has another name. A change where the former one is kept among the other names, else a correction. Between days by when it was recorded, so that it is not certain. */
  | 'RENAMED'
  /** Values were replaced while it went on: a correction. */
  | 'REVISED';

/** Whether the world has changed, or what is known of it. */
export type DifferenceNature =
  /** The world has changed between the two days, as the later revision has it. */
  | 'CHANGE'
  /** Of the first day the later revision says otherwise than the earlier one. */
  | 'CORRECTION';

/** What is known of an end. */
export type EndKind =
  /** A date is known. */
  | 'DATE'
  /** Until further notice. */
  | 'OPEN'
  /** Nobody has said. */
  | 'UNKNOWN';

/** What is answered of one fact. */
export type FactAnswerInput = {
  /** What is said of it. */
  answer: ConfirmationAnswer;
  /** The fact, by its id on the form. */
  fact: string;
  /** How it is, in free words, at most 1,000 letters; needed for CORRECTED. Name no more people than is needed. */
  text?: string | null | undefined;
};

/** What is known of a duty of a bearer. No state is added to another. */
export type FulfilmentState =
  /** A network in force fulfils it for the bearer. */
  | 'FULFILLED'
  /** Known to be nobody: a source has all duties where the bearer is. */
  | 'NOBODY'
  /** A source speaks of it and leaves it empty, without claiming to be complete. */
  | 'NOT_STATED'
  /** No source speaks of it. */
  | 'UNKNOWN';

/** In which respect coverage is asked for: a side of the matrix. */
export type GapDimension =
  /** Wellbeing services counties. */
  | 'COUNTY'
  /** Duties; goes with municipalities and counties. */
  | 'DUTY'
  /** Goals. */
  | 'GOAL'
  /** Levels of cooperation. */
  | 'LEVEL'
  /** Categories of members that seats are meant for; covered by a filled seat. */
  | 'MEMBER_CATEGORY'
  /** Municipalities. */
  | 'MUNICIPALITY'
  /** Sectors of a county. */
  | 'SECTOR'
  /** Service areas of wellbeing services counties. */
  | 'SERVICE_AREA'
  /** Groups of people that are to be reached. */
  | 'TARGET_GROUP'
  /** Tasks. */
  | 'TASK'
  /** Themes. */
  | 'THEME';

/** By what a row and a column of the matrix meet. */
export type GapVia =
  /** An organisation active in the area and for the concept. */
  | 'ACTIVITY'
  /** A contact role for the area or concept, about the other. */
  | 'CONTACT'
  /** A network that covers the area and is for the concept. */
  | 'COVERS'
  /** A network that fulfils the duty for whoever governs the area. */
  | 'FULFILMENT'
  /** An organisation at home in the area, with a place in a network for the concept. */
  | 'HOME'
  /** A network that is for both concepts. */
  | 'PURPOSE';

/** In what networks are intersected. */
export type IntersectionDimension =
  /** Municipalities that they cover. */
  | 'AREA'
  /** Goals that they are about. */
  | 'GOALS'
  /** Levels of cooperation that they are about. */
  | 'LEVEL'
  /** Organisations with a place in them. */
  | 'MEMBERS'
  /** Member categories that their seats are for. */
  | 'MEMBER_CATEGORIES'
  /** Target groups that they serve. */
  | 'TARGET_GROUPS'
  /** Tasks that they are about. */
  | 'TASKS'
  /** Themes that they are about. */
  | 'THEMES';

/** Whose secretary is asked, for which year. */
export type IssueConfirmationLinkInput = {
  /** Your name for this command: sent twice under the same name, it is carried out once. */
  clientMutationId?: string | null | undefined;
  /** The network. */
  network: string;
  /** The year: last, this or next. */
  year: number;
};

/** For what the players are key (Borgatti 2006). */
export type KeyPlayerGoal =
  /** Without them most pairs of the others are parted (KPP-Neg). */
  | 'FRAGMENT'
  /** From one of them at least, most others are reached in few steps (KPP-Pos). */
  | 'REACH';

/** Why something was not counted. */
export type LeftOutReason =
  /** Pairs of networks alike by their work alone, beyond the 10,000 that share the most members. */
  | 'MORE_PARALLELS'
  /** Not in force on the day asked for. */
  | 'NOT_IN_FORCE'
  /** Networks that work for, or organisations at home in, no county that is known, or more than one. */
  | 'NO_ONE_COUNTY'
  /** Networks or organisations of no group (area, sector …) that is told, or of more than one. */
  | 'NO_ONE_GROUP'
  /** Networks or organisations of no sector that is told, or of more than one. */
  | 'NO_ONE_SECTOR'
  /** Networks that work for a municipality whose people nobody has counted up to the day. */
  | 'NO_POPULATION'
  /** Only possibly in force: its start or end is known roughly or not at all. */
  | 'POSSIBLY_VALID'
  /** The same member in the same network once more, in another role or time. */
  | 'REPEATED_PLACE'
  /** It, or one of its ends, is proposed, planned or of unknown status. */
  | 'STATUS';

/** What stands behind a duty. */
export type LegalStatus =
  /** A description by somebody that does not say by which law. */
  | 'DESCRIBED'
  /** A draft of a law. */
  | 'DRAFT'
  /** A law in force. */
  | 'ENACTED';

/** What a link says of the two records that it joins. */
export type LinkKind =
  /** What something deals with. The scheme of the concept says in which respect: a goal, a task, a theme, a level, a sector, a field of activity. A figure or a document may also be about an area, a body or a project. */
  | 'ABOUT'
  /** A contact role belongs to an organisation: who holds it acts for that one. */
  | 'ACTS_FOR'
  /** A body appoints a network, or who sits in it. */
  | 'APPOINTS'
  /** An organisation or a person took part in a meeting. Personal data where a person did. */
  | 'ATTENDED'
  /** An organisation has a duty, or a body a task that it is given by name. */
  | 'BEARS'
  /** A concept falls under a wider one of the same scheme (skos:broader). */
  | 'BROADER'
  /** A contact role or a person is there for an area, a network, an organisation or a collection, such as the named contact of a municipality. */
  | 'CONTACT_FOR'
  /** A network works for an area; a document or a practice model is meant for it. */
  | 'COVERS'
  /** An organisation fills a seat, and is a member of its network while it does: that is not recorded a second time. */
  | 'FILLED_BY'
  /** A seat is meant for a category of members. */
  | 'FOR_CATEGORY'
  /** A body, a meeting or a document fulfils a duty for one bearer: one body of a county does not fulfil the duties of its 21 municipalities. */
  | 'FULFILS'
  /** Something is paid for by a grant or an organisation, and a grant by an organisation. */
  | 'FUNDED_BY'
  /** An organisation governs an area: the municipality as a body, the municipality as land. */
  | 'GOVERNS'
  /** A network has a permanent place. */
  | 'HAS_SEAT'
  /** A body held a meeting; a negotiation is held by each of its parties. */
  | 'HELD'
  /** A person holds a seat or a contact role. Personal data. */
  | 'HELD_BY'
  /** An organisation runs a network or a project, or keeps a collection. */
  | 'HOSTED_BY'
  /** One passes information on to another, as a rule or by agreement. */
  | 'INFORMS'
  /** A practice model, a document or a project belongs to a collection. */
  | 'IN_COLLECTION'
  /** An organisation has its home in an area, as a rule a municipality. */
  | 'LOCATED_IN'
  /** An organisation or a project is active in an area, at home there or not. */
  | 'OPERATES_IN'
  /** An area belongs to a wider one, or a network to another network. */
  | 'PART_OF'
  /** A body prepares another body, its matters, or a document. */
  | 'PREPARES'
  /** One sends people on to another: a step of a referral path. */
  | 'REFERS_TO'
  /** What a source says of two records and no other relationship fits: one steers, supports or is a partner of the other. */
  | 'RELATED_TO'
  /** A network or a project reports to a body. */
  | 'REPORTS_TO'
  /** A person represents an organisation. */
  | 'REPRESENTS'
  /** Whom something is meant to reach: a target group. */
  | 'SERVES'
  /** A source speaks for facts of a kind about a network, about all that lies in an area, or, where the area is a country, about everything; in the period of its validity. What no source speaks for is not known. */
  | 'SPEAKS_FOR'
  /** One ended and another carries on: merged municipalities, merged or renewed bodies. */
  | 'SUCCEEDED_BY';

/** By what members rank. */
export type LoadRanking =
  /** Hours a year in meetings as far as known; those of whom none are known are left out. */
  | 'HOURS'
  /** In how many networks they have a place. */
  | 'PLACES';

/** A language in which names and the product’s own texts can be had. */
export type Locale =
  /** English. */
  | 'EN'
  /** Finnish. */
  | 'FI'
  /** Swedish. */
  | 'SV';

/** Seats that meet every condition that is given. */
export type MandateFilterInput = {
  /** Only of networks that cover at least one municipality of these areas. */
  areas?: Array<string> | null | undefined;
  /** Only seats meant for one of these categories: concepts of the scheme MEMBER_CATEGORY. */
  categories?: Array<string> | null | undefined;
  /** Only seats with a mandate that has not ended by the day asked for and holds no more on this day: "2027-06-01" for what ends before summer. */
  endsBefore?: string | null | undefined;
  /** Only seats of these networks. */
  networks?: Array<string> | null | undefined;
  /** Only seats in these states. */
  states?: Array<SeatState> | null | undefined;
};

/** By what networks have their places on a map. */
export type MapPlaces =
  /** At the mean of the centres of the municipalities that they work for, on the plane of ETRS-TM35FIN, north at the top. */
  | 'BY_AREA'
  /** Near each other stand those that share members. */
  | 'BY_TIES';

/** Why a meeting counts. */
export type MeetingGround =
  /** It is told to fulfil the duty for the bearer. */
  | 'ITSELF'
  /** A network that fulfilled the duty for the bearer held it. */
  | 'STRUCTURE';

/** Which members of networks are asked about. */
export type MemberKind =
  /** People. Needs the right to see people. */
  | 'CONTACT_PERSON'
  /** Organisations. */
  | 'ORGANISATION';

/** In which role a member sits in a network. */
export type MembershipRole =
  /** Chair. */
  | 'CHAIR'
  /** Deputy member. */
  | 'DEPUTY'
  /** Permanent expert. */
  | 'EXPERT'
  /** Member. */
  | 'MEMBER'
  /** Observer. */
  | 'OBSERVER'
  /** Secretary. */
  | 'SECRETARY'
  /** Vice chair. */
  | 'VICE_CHAIR';

/** Why a share is taken to be missing from a membership list. */
export type MissingBasis =
  /** No source says that the list is complete: some of it is taken to be missing. */
  | 'ASSUMED'
  /** A source says that the membership list is complete. */
  | 'COMPLETE_SOURCE'
  /** The share that the asker has stated. */
  | 'STATED';

/** Networks that meet every condition that is given. */
export type NetworkFilterInput = {
  /** Only those that cover at least one municipality of these areas. */
  areas?: Array<string> | null | undefined;
  /** Only these. */
  ids?: Array<string> | null | undefined;
  /** Only of these kinds. */
  kinds?: Array<NetworkKind> | null | undefined;
  /** Only those that are about one of these levels of cooperation: concepts of the scheme COOPERATION_LEVEL. */
  levels?: Array<string> | null | undefined;
  /** Statuses that are let in, of networks and of memberships; ACTIVE and ENDED when left out. */
  statuses?: Array<RecordStatus> | null | undefined;
  /** Only those that are about one of these themes: concepts of the scheme THEME. */
  themes?: Array<string> | null | undefined;
};

/** What sort of cooperation body a network is. */
export type NetworkKind =
  /** A board (hallitus). */
  | 'BOARD'
  /** A committee (lautakunta). */
  | 'COMMITTEE'
  /** A network of contact persons. */
  | 'CONTACT_NETWORK'
  /** A cooperation group. */
  | 'COOPERATION_GROUP'
  /** A council (neuvottelukunta, valtuusto). */
  | 'COUNCIL'
  /** A forum. */
  | 'FORUM'
  /** A series of meetings. */
  | 'MEETING_SERIES'
  /** A negotiation. */
  | 'NEGOTIATION'
  /** A network of any other sort. */
  | 'NETWORK'
  /** A pilot. */
  | 'PILOT'
  /** A network of or around projects. */
  | 'PROJECT_NETWORK'
  /** A steering group. */
  | 'STEERING_GROUP'
  /** A cooperation structure as a whole. */
  | 'STRUCTURE'
  /** A theme group. */
  | 'THEME_GROUP'
  /** A unit of an organisation. */
  | 'UNIT'
  /** A working group. */
  | 'WORKING_GROUP';

/** Who may take part. */
export type Openness =
  /** Open in part and targeted in part. */
  | 'BOTH'
  /** Anybody may join. */
  | 'OPEN'
  /** By invitation or for a stated group. */
  | 'TARGETED';

/** Organisations that meet every condition that is given. */
export type OrganisationFilterInput = {
  /** Only those at home in a municipality of these areas. */
  areas?: Array<string> | null | undefined;
  /** Only of these kinds. */
  kinds?: Array<OrganisationKind> | null | undefined;
};

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** A registered association (yhdistys). */
  | 'ASSOCIATION'
  /** A company. */
  | 'COMPANY'
  /** A foundation (säätiö). */
  | 'FOUNDATION'
  /** A group without legal personality. */
  | 'INFORMAL_GROUP'
  /** A joint municipal authority (kuntayhtymä). */
  | 'JOINT_AUTHORITY'
  /** A municipality as a legal person; its territory is an Area. */
  | 'MUNICIPALITY'
  /** A service on the web that acts like an organisation. */
  | 'ONLINE_SERVICE'
  /** None of the other kinds fits. */
  | 'OTHER'
  /** A parish or a parish union. */
  | 'PARISH'
  /** A project that acts like an organisation. */
  | 'PROJECT'
  /** A regional council (maakunnan liitto). */
  | 'REGIONAL_COUNCIL'
  /** A school or another educational institution. */
  | 'SCHOOL'
  /** An authority of the state. */
  | 'STATE_AUTHORITY'
  /** A wellbeing services county (hyvinvointialue). */
  | 'WELLBEING_SERVICES_COUNTY';

/** In which respect two networks are compared. */
export type OverlapDimension =
  /** People who live in a municipality that both work for, by the latest count up to the day. */
  | 'AREA'
  /** Goals that both aim at. */
  | 'GOALS'
  /** Levels of cooperation that both are on. */
  | 'LEVEL'
  /** Organisations with a place in both. */
  | 'MEMBERS'
  /** Categories of members for whom both have a seat, filled or not. */
  | 'MEMBER_CATEGORIES'
  /** People with a place in both. Needs the right to see people. */
  | 'PEOPLE'
  /** Target groups that both are meant to reach. */
  | 'TARGET_GROUPS'
  /** Tasks that both have. */
  | 'TASKS'
  /** Themes that both deal with. */
  | 'THEMES';

/** What may explain an overlap without the two networks doing the same. */
export type OverlapExplanation =
  /** One carries on what the other was, or is a part of it (SUCCEEDED_BY, PART_OF), directly or through others in force on the day. */
  | 'ONE_GREW_FROM_OTHER'
  /** At least half of the shared members are among the one in a hundred organisations that sit in most networks. */
  | 'POPULAR'
  /** One organisation runs both (HOSTED_BY). */
  | 'SAME_HOST'
  /** At least 80 % of the organisations at home in the smaller area (fewer municipalities) sit in both. */
  | 'TERRITORIAL';

/** What two networks are to each other: the first rule, in this order, that is met. */
export type OverlapRelation =
  /** One network’s members sit in the other (≥ 0.8), not the other way round (lower by ≥ 0.3); the smaller has at least 3 members. */
  | 'ABSORBABLE'
  /** Half of all members are in both (jaccard ≥ 0.5), and at least 3 are. */
  | 'DUPLICATE'
  /** The same tasks or goals (≥ 0.5) in the same area (≥ 0.5) by different members (jaccard < 0.2), who may be all different. */
  | 'PARALLEL'
  /** A fifth of all members are in both (jaccard ≥ 0.2), and at least 3 are. */
  | 'PARTIAL'
  /** None of the other rules is met. */
  | 'WEAK';

/** What makes somebody a member of a network. */
export type PlaceKind =
  /** A membership. */
  | 'MEMBERSHIP'
  /** A seat of the network, while it is filled. */
  | 'SEAT';

/** Which records are ranked. */
export type RankedKind =
  /** Networks alone. */
  | 'NETWORK'
  /** Organisations alone. */
  | 'ORGANISATION';

/** How what is to be expected was found. */
export type ReachMethod =
  /** Drawn by chance, so that each value has a standard error. */
  | 'DRAWN'
  /** Worked out: one way alone leads to everybody within the steps, or word is surely passed on. */
  | 'EXACT';

/** How firm a record is. */
export type RecordStatus =
  /** In force within its validity. */
  | 'ACTIVE'
  /** Known to have ended; its validity says when, and answers for earlier days still count it. */
  | 'ENDED'
  /** Planned; left out of answers unless asked for. */
  | 'PLANNED'
  /** Proposed only; left out of answers unless asked for. */
  | 'PROPOSED'
  /** Nobody has said whether it is in force; left out of answers unless asked for. */
  | 'UNKNOWN';

/** In which order records end. */
export type RemovalOrder =
  /** Who joins most others first. */
  | 'BETWEENNESS'
  /** Who is joined with most first. */
  | 'DEGREE'
  /** By chance, drawn by a seed. */
  | 'RANDOM';

/** Which answers of a confirmation are taken over. */
export type ReviewConfirmationInput = {
  /** Facts that were answered CONFIRMED or NO_LONGER. What was corrected is recorded by other commands. */
  accept: Array<string>;
  /** Your name for this command: sent twice under the same name, it is carried out once. */
  clientMutationId?: string | null | undefined;
  /** The confirmation. */
  confirmation: string;
  /** The version that you saw; when another one stands, the code is CONFLICT. */
  expectedVersion: number;
};

/** What an operation of a scenario does. */
export type ScenarioOperationCode =
  /** Somebody joins a network. Needs network and member. */
  | 'ADD_MEMBERSHIP'
  /** A network is kept for those who are invited. Needs network. */
  | 'CLOSE'
  /** A network works for an area. Needs network and area. */
  | 'COVER'
  /** A network ends. Needs network. */
  | 'END'
  /** Somebody leaves a network. Needs network and member. */
  | 'END_MEMBERSHIP'
  /** A network is founded. Needs key and name. */
  | 'FOUND'
  /** A network fulfils a duty for its bearer. Needs network, duty and bearer. */
  | 'FULFIL'
  /** A network meets so often, and for so long each time where that is said. Needs network and meetingsPerYear. */
  | 'MEET'
  /** A network ends and another takes over its members and work. Needs network and into. */
  | 'MERGE'
  /** A member of a network changes to another. Needs network, into and member. */
  | 'MOVE_MEMBERSHIP'
  /** A task or a goal of a network becomes another’s. Needs network, into and concept. */
  | 'MOVE_WORK'
  /** A network is opened to everybody. Needs network. */
  | 'OPEN'
  /** A network serves a target group. Needs network and concept. */
  | 'SERVE'
  /** Some members leave a network, which goes on, and found one of their own. Needs network, key, name and members. */
  | 'SPLIT'
  /** A network takes up a task, a goal, a theme, a level, a sector or a field of activity. Needs network and concept. */
  | 'WORK_ON';

/** Of which facts a source speaks. */
export type ScopeFact =
  /** What bodies are for: goals, tasks, themes, levels, sectors, target groups. */
  | 'CONCEPTS'
  /** Who informs, appoints, prepares for and reports to whom. */
  | 'CONNECTIONS'
  /** Which contact points and contact persons there are. */
  | 'CONTACTS'
  /** Which duties are borne and by what they are fulfilled. */
  | 'DUTIES'
  /** Which grants and funding there are. */
  | 'GRANTS'
  /** Which meetings were held and who took part. */
  | 'MEETINGS'
  /** Who is a member, in which role and when. */
  | 'MEMBERSHIPS'
  /** Which networks there are and what areas they cover. */
  | 'NETWORKS'
  /** Figures that were observed. */
  | 'OBSERVATIONS'
  /** Which organisations there are and where they are at home. */
  | 'ORGANISATIONS'
  /** Which seats there are, who fills and holds them, with which mandate. */
  | 'SEATS';

/** A kind of record that can be searched for. */
export type SearchKind =
  /** A municipality, or a set of municipalities: a county, a region, a service area. Areas overlay, they do not nest. */
  | 'AREA'
  /** A collection of practice models, documents or projects. Who may add to it are the developers, a ContactPoint that is CONTACT_FOR it. */
  | 'COLLECTION'
  /** A concept of a vocabulary by which other records are described: a theme, a goal, a task, a target group. Wider concepts are found by BROADER. */
  | 'CONCEPT'
  /** Contact persons. Needs the right to see people. */
  | 'CONTACT_PERSON'
  /** A contact role, such as the contact for associations at a health centre. It exists even when nobody holds it; its level and sector are the concepts that it is ABOUT. */
  | 'CONTACT_POINT'
  /** A term of the councils of a kind of organisation, such as the municipal one from 2021-08-01 to 2025-05-31. Its days are its validity. */
  | 'COUNCIL_TERM'
  /** A document of cooperation, such as the strategy of the associations of a region. Where facts come from is a Source; the same paper can be both. */
  | 'DOCUMENT'
  /** A duty as a source words it. Who bears it is told by its kind of bearer and by BEARS; what fulfils it by FULFILS. */
  | 'DUTY'
  /** A grant or other support, such as premises. For what period it is given is its validity; who gives and who gets it is told by FUNDED_BY. */
  | 'GRANT'
  /** One meeting or negotiation. Its day is its validity; who held it is told by HELD, who took part by ATTENDED. */
  | 'MEETING'
  /** A body in which organisations and people cooperate: a council, a forum, a group. */
  | 'NETWORK'
  /** A body that can be a member of networks: an association, a municipality, a parish. */
  | 'ORGANISATION'
  /** A practice model (toimintamalli): a described way of working, alike to others by the concepts that it is ABOUT and SERVES. */
  | 'PRACTICE_MODEL'
  /** A project. Who runs it is told by HOSTED_BY, who pays by FUNDED_BY, where it works by OPERATES_IN. A body that meets around it is a Network. */
  | 'PROJECT'
  /** A permanent place in a network for a category of members. Who fills it changes, the seat stays. */
  | 'SEAT'
  /** A list, register, document or page that facts were taken from. */
  | 'SOURCE';

/** How good a choice of seats is for certain. */
export type SeatGuarantee =
  /** At least 1 − 1/e of the most that as many seats can add; of draws where it was drawn. */
  | 'BOUNDED'
  /** A rule of thumb: nothing is certain. */
  | 'HEURISTIC';

/** How a seat, or one who sits on it, stands on a day: the first that matches. */
export type SeatState =
  /** The mandate has run out. */
  | 'EXPIRED'
  /** The mandate begins later. */
  | 'FUTURE'
  /** No mandate was told. */
  | 'NO_MANDATE'
  /** The organisation that fills it, or that its holder represents, is no more. */
  | 'ORGANISATION_ENDED'
  /** No source tells who sits there, or it only possibly holds. */
  | 'UNKNOWN'
  /** Nobody sits there, and that is known. */
  | 'VACANT'
  /** The mandate holds. */
  | 'VALID';

/** A measure of where somebody is in the graph of organisations and networks. */
export type StructureMetric =
  /** Into how many more parts the graph falls when the node is taken away. */
  | 'ARTICULATION'
  /** How many shortest paths between two others lead through the node, as a share of the most that is possible. */
  | 'BETWEENNESS'
  /** How many of the node’s lines are the only connection between their two sides. */
  | 'BRIDGES'
  /** How few steps lead to all others: the least that distances could add up to, by what they add up to, times the share that is reached. */
  | 'CLOSENESS'
  /** Of the paths of three lines that begin at the node, the share whose ends are joined directly too. */
  | 'CLUSTERING'
  /** How many nodes there are in the part in which a way leads from each to each. */
  | 'COMPONENT'
  /** How much of its connections lies on contacts who are connected with each other too. Networks are joined by organisations in common and organisations by networks in common, each kind by itself; a connection weighs as much as there is in common, or, when asked, after Newman, so that what many have in common weighs less. */
  | 'CONSTRAINT'
  /** The largest k such that the node is in a part in which everybody has at least k neighbours. */
  | 'CORE'
  /** With how many of the other kind a node is joined, as a share of all: an organisation’s networks of all networks, a network’s members of all organisations. */
  | 'DEGREE'
  /** The number of contacts less what is redundant among them, since they are connected with each other. Networks and organisations each by themselves, as in constraint. */
  | 'EFFECTIVE_SIZE'
  /** A node weighs as much as its neighbours do together; the largest value is 1. Only the strongest connected part has values, the others have 0. */
  | 'EIGENVECTOR'
  /** How large a part of all pairs of others is parted when the node is taken away. */
  | 'FRAGMENTATION'
  /** For how large a part of the time somebody is at the node who follows lines at random and now and then begins anew anywhere; the values add up to 1. */
  | 'PAGE_RANK'
  /** Betweenness estimated from sources drawn by chance, with the standard error beside it: of the 100 highest exact values about 95 lie at most two standard errors away; of the small ones of a whole country 88 of 100, from 256 sources. For the graph of a whole country, where the exact one takes too long. */
  | 'SAMPLED_BETWEENNESS';

/** Why something is not told. */
export type WithheldReason =
  /** The caller’s role may not see it. */
  | 'NOT_PERMITTED'
  /** It is a number of 1 to 4 people, or one from which such a number could be computed back. */
  | 'SMALL_GROUP';

export type AddMembershipMutationVariables = Exact<{
  member: string;
  network: string;
  role?: MembershipRole | null | undefined;
  from?: string | null | undefined;
}>;

export type AddMembershipMutation = {
  addMembership: {
    revision: number;
    applied: boolean;
    membership: {
      id: string;
      role: MembershipRole | null;
      validity: { from: string | null; toKind: EndKind };
    } | null;
  };
};

export type AdoptScenarioMutationVariables = Exact<{
  scenario: string;
  expectedVersion: number;
}>;

export type AdoptScenarioMutation = {
  adoptScenario: {
    applied: boolean;
    revision: number;
    changeSet: string;
    scenario: { name: string } | null;
  };
};

export type AnswerConfirmationMutationVariables = Exact<{
  input: AnswerConfirmationInput;
}>;

export type AnswerConfirmationMutation = {
  answerConfirmation: { applied: boolean; answered: number; expiresOn: string };
};

export type AppointToSeatMutationVariables = Exact<{
  seat: string;
  holder: string;
}>;

export type AppointToSeatMutation = {
  appointToSeat: {
    revision: number;
    link: { id: string; mandateFrom: string | null; mandateTo: string | null } | null;
  };
};

export type BridgesQueryVariables = Exact<{
  between?: GapDimension;
  by?: BridgeKind;
  least?: number;
  most?: number | null | undefined;
  filter?: NetworkFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type BridgesQuery = {
  bridges: {
    totalCount: number;
    groups: number;
    apart: number;
    joinedByOne: number;
    about: {
      asOf: string;
      definition: string;
      leftOut: Array<{ text: string; count: number }>;
      empty: { text: string } | null;
    };
    alone: Array<{ alone: number; pairs: number; record: { name: string } }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      joining: number;
      a: { name: string };
      b: { name: string };
      joinedBy: Array<{
        ofA: number;
        ofB: number;
        record: { name: string };
        onlyA: { name: string } | null;
        onlyB: { name: string } | null;
      }>;
    }>;
  };
};

export type BrokerageQueryVariables = Exact<{
  kind?: RankedKind;
  minShared?: number;
  groups?: BrokerageGroups;
  role?: BrokerageRole | null | undefined;
  areas?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type BrokerageQuery = {
  brokerage: {
    totalCount: number;
    about: {
      asOf: string;
      revision: number;
      definition: string;
      leftOut: Array<{ reason: LeftOutReason; count: number; text: string }>;
    };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      rank: number;
      value: number;
      coordinator: number;
      consultant: number;
      gatekeeper: number;
      liaison: number;
      record: { id: string; kind: string; name: string };
      group: { id: string; name: string };
    }>;
  };
};

export type CadenceQueryVariables = Exact<{
  areas?: Array<string> | string | null | undefined;
  states?: Array<CadenceState> | CadenceState | null | undefined;
  years?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type CadenceQuery = {
  cadence: {
    totalCount: number;
    withoutRhythm: number;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    states: Array<{ name: string; count: number }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      cadence: Cadence;
      stateName: string;
      nextBy: string | null;
      duty: { text: string | null; provision: string | null; legalStatus: LegalStatus | null };
      bearer: { id: string; name: string };
      period: {
        firstDay: string;
        lastDay: string | null;
        term: { name: string | null } | null;
      } | null;
      meetings: Array<{
        ground: MeetingGround;
        meeting: { name: string | null; validity: { from: string | null } };
      }>;
      sources: Array<{ title: string }>;
      missing: Array<{ text: string }>;
    }>;
  };
};

export type ChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ChangedSubscription = {
  changed: { revision: number; complete: boolean; records: Array<{ kind: string; id: string }> };
};

export type ClosestNetworksQueryVariables = Exact<{
  network: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  scenario?: string | null | undefined;
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

export type ClosestOrganisationsQueryVariables = Exact<{
  organisation: string;
  first?: number | null | undefined;
}>;

export type ClosestOrganisationsQuery = {
  organisation: {
    name: string;
    overlaps: {
      totalCount: number;
      nodes: Array<{
        a: { name: string };
        b: { name: string };
        measures: { shared: number; jaccard: number | null };
      }>;
    };
  } | null;
};

export type CommitImportMutationVariables = Exact<{
  preview: string;
  content: string;
}>;

export type CommitImportMutation = { commitImport: { applied: boolean; revision: number } };

export type CommunitiesQueryVariables = Exact<{
  members?: CommunityMembers;
  resolution?: number;
  seed?: number;
  areas?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type CommunitiesQuery = {
  communities: {
    totalCount: number;
    modularity: number;
    about: { asOf: string; revision: number; definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      number: number;
      size: number;
      networks: number;
      organisations: number;
      modularity: number;
      members: {
        nodes: Array<{ within: number; record: { id: string; kind: string; name: string } }>;
      };
    }>;
  };
};

export type ConfirmationFormQueryVariables = Exact<{
  token: string;
  locale?: Locale | null | undefined;
}>;

export type ConfirmationFormQuery = {
  confirmationForm: {
    year: number;
    expiresOn: string;
    network: { name: string };
    facts: Array<{
      id: string;
      sortName: string;
      subject: string;
      mandateLastDay: string | null;
      meetingsPerYear: number | null;
      meetingHours: number | null;
      openness: Openness | null;
      known: boolean;
      stale: boolean;
      answer: ConfirmationAnswer | null;
      answerText: string | null;
      seat: { name: string } | null;
    }>;
  };
};

export type ConfirmationListQueryVariables = Exact<{
  year?: number;
  filter?: NetworkFilterInput | null | undefined;
  stages?: Array<ConfirmationStage> | ConfirmationStage | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ConfirmationListQuery = {
  confirmationList: {
    totalCount: number;
    stages: Array<{ name: string; networks: number }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      stageName: string;
      facts: number;
      stale: number;
      unknown: number;
      network: { id: string; name: string };
      confirmation: {
        id: string;
        version: number;
        expiresOn: string;
        answeredOn: string | null;
        answers: Array<{
          fact: string;
          answerName: string;
          text: string | null;
          accepted: boolean | null;
        }>;
      } | null;
    }>;
  };
};

export type ConflictsQueryVariables = Exact<{
  filter?: ConflictFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ConflictsQuery = {
  conflicts: {
    totalCount: number;
    about: { definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      recordKind: string;
      field: string;
      fieldName: string;
      value: string | null;
      ruleText: string;
      record:
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | { id: string; revision: number }
        | null;
      said: Array<{
        statement: string | null;
        value: string | null;
        isStanding: boolean;
        statedOn: string | null;
        reason: string | null;
        sources: Array<{ place: string | null; source: { title: string } }>;
      }>;
    }>;
  };
};

export type ContactPersonsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ContactPersonsQuery = {
  contactPersons: {
    totalCount: number | null;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      name: string;
      title: string | null;
      withheld: WithheldReason | null;
      organisations: { nodes: Array<{ id: string; name: string }> };
      memberships: {
        nodes: Array<{ role: MembershipRole | null; network: { id: string; name: string } | null }>;
      };
    }>;
  };
};

export type ContactRolesQueryVariables = Exact<{
  filter?: ContactRoleFilterInput | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ContactRolesQuery = {
  contactRoles: {
    totalCount: number;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    states: Array<{ name: string; roles: number }>;
    matrix: Array<{
      coverageName: string;
      level: { name: string };
      sector: { name: string };
      states: Array<{ name: string; roles: number }>;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      stateName: string;
      confirmedOn: string | null;
      role: { name: string | null };
      levels: Array<{ name: string }>;
      sectors: Array<{ name: string }>;
    }>;
  };
};

export type CreateLinkMutationVariables = Exact<{
  from: string;
  to: string;
  kind?: LinkKind;
}>;

export type CreateLinkMutation = {
  createLink: {
    revision: number;
    link: { id: string; kind: LinkKind; validity: { from: string | null; toKind: EndKind } } | null;
  };
};

export type CreateNetworkMutationVariables = Exact<{
  source: string;
  clientMutationId?: string | null | undefined;
}>;

export type CreateNetworkMutation = {
  createNetwork: {
    revision: number;
    applied: boolean;
    network: { id: string; name: string; revision: number } | null;
  };
};

export type DecisionsQueryVariables = Exact<{
  dueBefore?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type DecisionsQuery = {
  decisions: {
    totalCount: number;
    about: { definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      decision: DecisionCode;
      decisionName: string;
      reason: string;
      decidedBy: string | null;
      decidedOn: string | null;
      revisitOn: string | null;
      version: number;
      networks: Array<{ id: string; name: string }>;
      survivor: { name: string } | null;
    }>;
  };
};

export type DeclareSourceMutationVariables = Exact<{
  network: string;
}>;

export type DeclareSourceMutation = {
  declareSource: {
    revision: number;
    source: {
      id: string;
      title: string;
      scopes: Array<{ fact: ScopeFact; complete: boolean }>;
    } | null;
  };
};

export type DifferenceQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  fromRevision?: number | null | undefined;
  toRevision?: number | null | undefined;
}>;

export type DifferenceQuery = {
  difference: {
    from: string;
    to: string;
    fromRevision: number;
    toRevision: number;
    counts: Array<{ nature: DifferenceNature; kind: DifferenceKind; count: number }>;
    nodes: Array<{
      nature: DifferenceNature;
      kind: DifferenceKind;
      certain: boolean;
      record:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | null;
      membership: {
        member: { name: string } | Record<PropertyKey, never> | null;
        network: { name: string } | null;
        validity: { from: string | null; lastDay: string | null };
      } | null;
      fields: Array<{ field: string; before: string | null; after: string | null }>;
    }>;
  };
};

export type DutyFulfilmentQueryVariables = Exact<{
  areas?: Array<string> | string | null | undefined;
  legalStatuses?: Array<LegalStatus> | LegalStatus | null | undefined;
  states?: Array<FulfilmentState> | FulfilmentState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type DutyFulfilmentQuery = {
  dutyFulfilment: {
    totalCount: number;
    withoutBearer: number;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    duties: Array<{
      stateName: string;
      bearers: number;
      duty: {
        id: string;
        text: string | null;
        provision: string | null;
        legalStatus: LegalStatus | null;
      };
      states: Array<{ name: string; bearers: number }>;
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      stateName: string;
      duty: { text: string | null; provision: string | null; legalStatus: LegalStatus | null };
      bearer: { id: string; name: string };
      structures: Array<{ id: string; name: string }>;
      sources: Array<{ title: string }>;
      missing: Array<{ text: string }>;
    }>;
  };
};

export type EndMembershipMutationVariables = Exact<{
  membership: string;
  lastDay: string;
}>;

export type EndMembershipMutation = {
  endMembership: {
    revision: number;
    applied: boolean;
    membership: { id: string; validity: { from: string | null; lastDay: string | null } } | null;
  };
};

export type ErasePersonMutationVariables = Exact<{
  person: string;
}>;

export type ErasePersonMutation = {
  erasePerson: {
    applied: boolean;
    revision: number;
    fields: Array<string>;
    values: number;
    outOfReach: string;
    remains: Array<{
      field: string;
      places: Array<string>;
      mentions: Array<{ kind: string; id: string }>;
    }>;
  };
};

export type ExpectedReachQueryVariables = Exact<{
  from?: string;
  steps?: number;
  areas?: Array<string> | string | null | undefined;
  probability?: number;
  draws?: number;
  seed?: number;
  asOf?: string | null | undefined;
  scenario?: string | null | undefined;
  first?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ExpectedReachQuery = {
  reach: {
    from: { name: string };
    organisations: { within: number; beyond: number; never: number };
    expected: {
      method: ReachMethod;
      methodText: string;
      draws: number;
      about: { asOf: string; definition: string };
      organisations: { value: number; standardError: number };
      municipalities: {
        nodes: Array<{ probability: number; standardError: number; record: { name: string } }>;
      };
      records: {
        totalCount: number;
        nodes: Array<{ probability: number; standardError: number; record: { name: string } }>;
      };
    } | null;
  };
};

export type GapsQueryVariables = Exact<{
  rows?: GapDimension;
  columns?: GapDimension;
  via?: GapVia | null | undefined;
  areas?: Array<string> | string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type GapsQuery = {
  gaps: {
    viaName: string;
    about: { asOf: string; revision: number; definition: string };
    rows: Array<{
      population: number | null;
      populationOn: string | null;
      record: { id: string; name: string };
    }>;
    columns: Array<{
      record: { id: string; name: string };
      states: Array<{
        state: CoverageState;
        name: string;
        cells: number;
        population: number | null;
        uncounted: number;
      }>;
    }>;
    cells: Array<{
      row: string;
      column: string;
      state: CoverageState;
      count: number | null;
      population: number | null;
      who: Array<{ id: string; name: string }>;
      missing: Array<{ text: string }>;
    }>;
  };
};

export type HelpfulSeatsQueryVariables = Exact<{
  from?: string;
  steps?: number;
  areas?: Array<string> | string | null | undefined;
  count?: number;
  probability?: number;
  asOf?: string | null | undefined;
  scenario?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type HelpfulSeatsQuery = {
  reach: {
    inTheBody: {
      guarantee: SeatGuarantee;
      guaranteeText: string;
      method: ReachMethod;
      before: number;
      about: { asOf: string; definition: string };
      seats: Array<{ added: number; reached: number; organisation: { name: string } }>;
    } | null;
    elsewhere: {
      guarantee: SeatGuarantee;
      guaranteeText: string;
      before: number;
      seats: Array<{
        added: number;
        reached: number;
        organisation: { name: string };
        body: { name: string };
      }>;
    } | null;
  };
};

export type HistoryQueryVariables = Exact<{
  record: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type HistoryQuery = {
  history: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      revision: number;
      recordedAt: string;
      author: string | null;
      message: string | null;
      action: ChangeAction;
      fields: Array<{ field: string; before: string | null; after: string | null }>;
    }>;
  } | null;
};

export type ImportPreviewsQueryVariables = Exact<{
  first?: number;
}>;

export type ImportPreviewsQuery = {
  importPreviews: {
    totalCount: number;
    nodes: Array<{
      id: string;
      fileName: string;
      rows: number;
      problemCount: number;
      recordedBy: string;
      recordedAt: string;
      expiresOn: string | null;
      broughtIn: number | null;
      tallies: Array<{
        kind: string;
        created: number;
        updated: number;
        confirmed: number;
        ended: number;
        unchanged: number;
      }>;
    }>;
  };
};

export type IntersectionsQueryVariables = Exact<{
  networks: Array<string> | string;
  dimension?: IntersectionDimension;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type IntersectionsQuery = {
  intersections: {
    totalCount: number;
    absent: Array<string>;
    about: { asOf: string; revision: number; definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      exclusive: number;
      inclusive: number;
      networks: Array<{ id: string; name: string }>;
      who: { nodes: Array<{ id: string; kind: string; name: string }> };
    }>;
  };
};

export type IssueConfirmationLinkMutationVariables = Exact<{
  input: IssueConfirmationLinkInput;
}>;

export type IssueConfirmationLinkMutation = {
  issueConfirmationLink: {
    applied: boolean;
    token: string | null;
    confirmation: { id: string; version: number; expiresOn: string } | null;
  };
};

export type KeyPlayersQueryVariables = Exact<{
  goal?: KeyPlayerGoal;
  kind?: RankedKind | null | undefined;
  count?: number;
  areas?: Array<string> | string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type KeyPlayersQuery = {
  keyPlayers: {
    before: number | null;
    about: { asOf: string; revision: number; definition: string };
    players: Array<{ value: number | null; record: { id: string; kind: string; name: string } }>;
  };
};

export type LoadQueryVariables = Exact<{
  kind?: MemberKind;
  ranking?: LoadRanking;
  filter?: NetworkFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type LoadQuery = {
  load: {
    totalCount: number;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    places: {
      mean: number;
      quantiles: Array<{ share: number; value: number }>;
      bins: Array<{ from: number; to: number; count: number }>;
      top: Array<{ share: number; count: number; held: number | null }>;
    } | null;
    hours: { partly: number; unknown: number; distribution: { mean: number } | null };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      rank: number;
      places: number;
      organisation: { id: string; name: string } | null;
      person: { id: string; name: string } | null;
      hours: { hours: number | null; unknownNetworks: number };
      leaving: {
        emptied: number;
        underThree: number;
        onlyFrom: number;
        onlyOfKind: number;
        extraParts: number;
        cutOff: number;
        lastFrom: Array<{ name: string }>;
        opened: Array<{ openingNames: Array<string>; left: number; network: { name: string } }>;
      };
    }>;
  };
};

export type MandatesQueryVariables = Exact<{
  filter?: MandateFilterInput | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type MandatesQuery = {
  mandates: {
    totalCount: number;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    states: Array<{ state: SeatState | null; name: string; seats: number }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      stateName: string;
      quota: number;
      filled: number | null;
      daysLeft: number | null;
      network: { name: string };
      seat: { name: string | null };
      holdings: Array<{
        stateName: string;
        mandateFrom: string | null;
        mandateLastDay: string | null;
        decision: string | null;
        deputy: boolean;
        holder: { personName: string } | { name: string } | null;
      }>;
    }>;
    template: Array<{
      quota: number;
      filled: number | null;
      free: number | null;
      unknown: number | null;
      over: number | null;
      network: { name: string };
      category: { name: string } | null;
    }>;
  };
};

export type MergeCandidatesQueryVariables = Exact<{
  areas?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type MergeCandidatesQuery = {
  mergeCandidates: {
    totalCount: number;
    heldBackCount: number;
    about: { asOf: string; revision: number; definition: string; empty: { text: string } | null };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      reasonText: string;
      survivor: { id: string; name: string };
      ended: { id: string; name: string };
      hoursSaved: {
        all: number | null;
        inBoth: { each: number; all: number } | null;
        onlyInEnded: { each: number; all: number } | null;
      };
      arguments: Array<{
        sideName: string;
        text: string;
        records: { nodes: Array<{ name: string }> };
      }>;
      pair: {
        relationName: string;
        rule: string;
        decision: { decisionName: string; decidedOn: string | null } | null;
      };
    }>;
    heldBack: Array<{
      pair: { relationName: string; a: { name: string }; b: { name: string } };
      networks: Array<{
        text: string;
        network: { name: string };
        duties: Array<{
          bearerCount: number;
          duty: { name: string };
          bearers: Array<{ name: string }>;
        }>;
      }>;
    }>;
  };
};

export type MergeClustersQueryVariables = Exact<{
  areas?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type MergeClustersQuery = {
  mergeClusters: {
    totalCount: number;
    about: { asOf: string; revision: number; definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      hoursSaved: number | null;
      survivor: { id: string; name: string };
      arguments: Array<{ sideName: string; text: string }>;
      heldBack: Array<{
        network: { name: string };
        duties: Array<{ bearerCount: number; duty: { name: string } }>;
      }>;
      ended: {
        totalCount: number;
        nodes: Array<{
          reasonText: string;
          ended: { id: string; name: string };
          pair: {
            relationName: string;
            rule: string;
            explanationTexts: Array<string>;
            members: { shared: number; jaccard: number | null };
          };
        }>;
      };
    }>;
  };
};

export type MergeOrganisationsMutationVariables = Exact<{
  keep: string;
  merged: string;
}>;

export type MergeOrganisationsMutation = {
  mergeOrganisations: {
    revision: number;
    applied: boolean;
    organisation: {
      id: string;
      name: string;
      aliases: Array<string>;
      memberships: { totalCount: number | null };
    } | null;
  };
};

export type MunicipalitiesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MunicipalitiesQuery = {
  municipalities: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      code: string | null;
      population: number | null;
      populationOn: string | null;
      names: {
        fi: string | null;
        sv: string | null;
        se: string | null;
        smn: string | null;
        sms: string | null;
      };
    }>;
  };
};

export type MunicipalityQueryVariables = Exact<{
  code?: string;
  locale?: Locale | null | undefined;
}>;

export type MunicipalityQuery = {
  municipality: {
    code: string | null;
    name: string;
    validity: { from: string | null; lastDay: string | null };
    successor: { code: string | null; name: string } | null;
  } | null;
};

export type MunicipalityOverviewQueryVariables = Exact<{
  municipality?: string;
  first?: number | null | undefined;
  asOf?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type MunicipalityOverviewQuery = {
  municipalityOverview: {
    about: { asOf: string; definition: string };
    municipality: {
      id: string;
      code: string | null;
      name: string;
      population: number | null;
      populationOn: string | null;
    };
    contact: {
      stateName: string;
      who: Array<{ name: string }>;
      missing: Array<{ text: string }>;
    } | null;
    contactRoles: { nodes: Array<{ stateName: string; role: { name: string | null } }> };
    structure: { stateName: string };
    networks: {
      totalCount: number;
      direct: number;
      nodes: Array<{
        state: CoverageState;
        network: { id: string; name: string };
        through: Array<{ name: string }>;
      }>;
    };
    organisations: {
      totalCount: number;
      nodes: Array<{ networks: number; organisation: { name: string } }>;
    };
    unaffiliated: { totalCount: number; nodes: Array<{ name: string }> };
    duties: {
      totalCount: number;
      nodes: Array<{
        stateName: string;
        duty: { text: string | null };
        structures: Array<{ name: string }>;
      }>;
    };
    informers: Array<{ hearerName: string; informer: { name: string }; heardBy: { name: string } }>;
  };
};

export type NetworkQueryVariables = Exact<{
  network: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  scenario?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type NetworkQuery = {
  network: {
    id: string;
    name: string;
    kind: NetworkKind | null;
    members: {
      totalCount: number | null;
      withheld: WithheldReason | null;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{
        id: string;
        kind: PlaceKind | null;
        role: MembershipRole | null;
        seat: { name: string | null } | null;
        member:
          | { id: string; name: string; kindOfMember: 'ContactPerson' }
          | { id: string; name: string; kindOfMember: 'Organisation' }
          | null;
      }>;
    };
  } | null;
};

export type NetworkConfidenceQueryVariables = Exact<{
  network: string;
  missing?: number | null | undefined;
  minShared?: number;
}>;

export type NetworkConfidenceQuery = {
  network: {
    name: string;
    confidence: {
      definition: string;
      observed: { size: number; overlapping: number; highestJaccard: number | null };
      missing: { share: number; text: string };
      added: {
        text: string;
        size: { low: number | null; high: number | null };
        overlapping: { low: number | null; high: number | null };
        highestJaccard: { low: number | null; high: number | null };
      };
      dropped: {
        text: string;
        size: { low: number | null; high: number | null };
        overlapping: { low: number | null; high: number | null };
        highestJaccard: { low: number | null; high: number | null };
      };
    } | null;
  } | null;
};

export type NetworkMapQueryVariables = Exact<{
  places?: MapPlaces;
  community?: string | null | undefined;
  scenario?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type NetworkMapQuery = {
  networkMap: {
    about: {
      asOf: string;
      revision: number;
      staleSince: string | null;
      scenario: { id: string; name: string; version: number } | null;
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
    communities: Array<{
      id: string;
      name: string;
      networks: number;
      members: number;
      overlaps: number;
      isRest: boolean;
      x: number;
      y: number;
      size: number;
    }>;
    ties: Array<{ source: string; target: string; overlaps: number; weight: number }>;
    within: Array<{ id: string; name: string }>;
    municipalities: Array<{ id: string; name: string; x: number; y: number }>;
    withoutPlace: Array<{ id: string; name: string; networks: number }>;
    drawn: { networks: number; edges: number };
    total: { networks: number; edges: number };
  };
};

export type NetworkMapByMeasureQueryVariables = Exact<{
  metric?: StructureMetric;
  places?: MapPlaces;
  community?: string | null | undefined;
  scenario?: string | null | undefined;
}>;

export type NetworkMapByMeasureQuery = {
  networkMap: {
    nodes: Array<{ id: string; structure: { value: number | null; rank: number | null } | null }>;
  };
};

export type NetworksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type NetworksQuery = {
  networks: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      name: string;
      kind: NetworkKind | null;
      statutory: boolean | null;
      meetingsPerYear: number | null;
      meetingHours: number | null;
      municipalities: Array<{ code: string | null; name: string }>;
      members: { totalCount: number | null };
    }>;
  };
};

export type OrganisationQueryVariables = Exact<{
  organisation: string;
  locale?: Locale | null | undefined;
}>;

export type OrganisationQuery = {
  organisation: {
    id: string;
    kind: OrganisationKind | null;
    businessId: string | null;
    names: {
      fi: string | null;
      sv: string | null;
      en: string | null;
      se: string | null;
      smn: string | null;
      sms: string | null;
    };
    municipalities: Array<{ code: string | null; name: string }>;
    contactPersons: { nodes: Array<{ name: string; title: string | null }> };
    memberships: {
      totalCount: number | null;
      nodes: Array<{
        id: string;
        role: MembershipRole | null;
        validity: { from: string | null; lastDay: string | null; toKind: EndKind };
        network: { id: string; name: string } | null;
        sources: Array<{ locator: string | null; source: { title: string; invented: boolean } }>;
      }>;
    };
  } | null;
};

export type OrganisationOverlapsQueryVariables = Exact<{
  minShared?: number | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type OrganisationOverlapsQuery = {
  organisationOverlaps: {
    totalCount: number;
    possible: { count: number };
    about: {
      asOf: string;
      definition: string;
      counted: Array<{ what: CountedThing; count: number | null }>;
    };
    nodes: Array<{
      explanationTexts: Array<string>;
      a: { id: string; name: string };
      b: { id: string; name: string };
      measures: {
        shared: number;
        sizeA: number;
        sizeB: number;
        jaccard: number | null;
        containmentAB: number | null;
        containmentBA: number | null;
      };
      sharedNetworks: { totalCount: number; nodes: Array<{ name: string }> };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type OrganisationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type OrganisationsQuery = {
  organisations: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      name: string;
      kind: OrganisationKind | null;
      municipalities: Array<{ code: string | null; name: string }>;
      memberships: {
        totalCount: number | null;
        nodes: Array<{ role: MembershipRole | null; network: { id: string; name: string } | null }>;
      };
    }>;
  };
};

export type OverlapQueryVariables = Exact<{
  a: string;
  b: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  scenario?: string | null | undefined;
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
    hours: {
      a: { each: number; all: number } | null;
      b: { each: number; all: number } | null;
      both: { each: number; all: number } | null;
    };
    people: { shared: number | null; jaccard: number | null; withheld: WithheldReason | null };
    decision: {
      decisionName: string;
      reason: string;
      decidedBy: string | null;
      decidedOn: string | null;
      revisitOn: string | null;
      survivor: { name: string } | null;
    } | null;
    sharedOrganisations: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: Array<{ id: string; name: string }>;
    };
  } | null;
};

export type OverlapDimensionsQueryVariables = Exact<{
  a: string;
  b: string;
  locale?: Locale | null | undefined;
}>;

export type OverlapDimensionsQuery = {
  overlap: {
    relationName: string;
    a: { name: string };
    b: { name: string };
    goals: { shared: number; jaccard: number | null };
    tasks: { shared: number; jaccard: number | null };
    themes: { shared: number; jaccard: number | null };
    targetGroups: { shared: number; jaccard: number | null };
    memberCategories: { shared: number; jaccard: number | null };
    level: { shared: number; jaccard: number | null };
    area: { shared: number; sizeA: number; sizeB: number; jaccard: number | null } | null;
  } | null;
};

export type OverlapsQueryVariables = Exact<{
  relation?: Array<OverlapRelation> | OverlapRelation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  scenario?: string | null | undefined;
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
      decision: { decisionName: string } | null;
    }>;
  };
};

export type OverlapsByDimensionQueryVariables = Exact<{
  dimension?: OverlapDimension | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type OverlapsByDimensionQuery = {
  overlaps: {
    totalCount: number;
    about: { definition: string; leftOut: Array<{ text: string; count: number }> };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      relationName: string;
      a: { id: string; name: string };
      b: { id: string; name: string };
      measures: { shared: number; sizeA: number; sizeB: number; jaccard: number | null };
      members: { shared: number; jaccard: number | null };
    }>;
  };
};

export type PreviewImportMutationVariables = Exact<{
  content: string;
  fileName?: string;
}>;

export type PreviewImportMutation = {
  previewImport: {
    applied: boolean;
    preview: {
      id: string;
      revision: number;
      rows: number;
      problemCount: number;
      noteCount: number;
      expiresOn: string | null;
      tallies: Array<{
        kind: string;
        created: number;
        updated: number;
        confirmed: number;
        ended: number;
        unchanged: number;
      }>;
      remarks: Array<{
        isProblem: boolean;
        sheet: string | null;
        row: number | null;
        column: string | null;
        value: string | null;
        message: string | null;
      }>;
    } | null;
  };
};

export type ReachQueryVariables = Exact<{
  from?: string;
  steps?: number;
  areas?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  scenario?: string | null | undefined;
  first?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ReachQuery = {
  reach: {
    about: { asOf: string; definition: string };
    from: { name: string };
    levels: Array<{
      step: number;
      isWithin: boolean;
      organisations: number;
      networks: number;
      contactRoles: number;
      people: number | null;
    }>;
    municipalityStates: Array<{ name: string; municipalities: number; population: number }>;
    notReached: {
      totalCount: number;
      nodes: Array<{
        stateName: string;
        population: number | null;
        municipality: { name: string };
        organisations: { beyond: number; never: number };
        nearest: {
          step: number | null;
          path: Array<{ text: string; from: { name: string }; to: { name: string } }>;
        } | null;
      }>;
    };
    organisations: { within: number; beyond: number; never: number };
    kinds: Array<{ name: string; within: number; beyond: number; never: number }>;
    unreached: {
      totalCount: number;
      nodes: Array<{ stateName: string; record: { name: string } }>;
    };
  };
};

export type RebaseScenarioMutationVariables = Exact<{
  scenario: string;
  expectedVersion: number;
  drop?: Array<number> | number;
}>;

export type RebaseScenarioMutation = {
  rebaseScenario: {
    version: number;
    scenario: {
      baseRevision: number;
      operations: Array<{ kindName: string }>;
      fit: { fits: boolean };
    } | null;
  };
};

export type RecordDecisionMutationVariables = Exact<{
  a: string;
  b: string;
  decision?: DecisionCode;
  reason?: string;
  decidedBy?: string;
  decidedOn: string;
  expectedVersion?: number | null | undefined;
}>;

export type RecordDecisionMutation = {
  recordDecision: {
    applied: boolean;
    version: number;
    decision: {
      id: string;
      decision: DecisionCode;
      reason: string;
      decidedBy: string | null;
      decidedOn: string | null;
      revisitOn: string | null;
    } | null;
  };
};

export type RecordMeetingMutationVariables = Exact<{
  network: string;
  attendees?: Array<string> | string | null | undefined;
}>;

export type RecordMeetingMutation = {
  recordMeeting: {
    revision: number;
    meeting: { id: string; name: string | null; validity: { from: string | null } } | null;
  };
};

export type ReviewConfirmationMutationVariables = Exact<{
  input: ReviewConfirmationInput;
}>;

export type ReviewConfirmationMutation = {
  reviewConfirmation: {
    applied: boolean;
    revision: number | null;
    confirmation: {
      stage: ConfirmationStage;
      answers: Array<{ fact: string; accepted: boolean | null }>;
    } | null;
  };
};

export type RobustnessQueryVariables = Exact<{
  order?: RemovalOrder;
  kind?: RankedKind | null | undefined;
  areas?: Array<string> | string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type RobustnessQuery = {
  robustness: {
    records: number;
    removable: number;
    mean: number | null;
    about: { asOf: string; revision: number; definition: string };
    points: Array<{ removed: number; largest: number }>;
  };
};

export type SaveQuestionMutationVariables = Exact<{
  name?: string;
  question?: string;
  arguments?: string;
  language?: Locale;
}>;

export type SaveQuestionMutation = {
  saveQuestion: {
    applied: boolean;
    version: number;
    savedQuestion: { id: string; name: string } | null;
  };
};

export type SaveScenarioMutationVariables = Exact<{
  network: string;
  into: string;
  name?: string;
  drawnUpBy?: string;
}>;

export type SaveScenarioMutation = {
  saveScenario: {
    applied: boolean;
    version: number;
    scenario: {
      id: string;
      name: string;
      baseRevision: number;
      operations: Array<{ kind: ScenarioOperationCode; kindName: string }>;
    } | null;
  };
};

export type SavedQuestionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type SavedQuestionsQuery = {
  savedQuestions: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      name: string;
      question: string;
      arguments: string | null;
      language: Locale;
      version: number;
    }>;
  };
};

export type ScenariosQueryVariables = Exact<{
  network?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type ScenariosQuery = {
  scenarios: {
    totalCount: number;
    about: { definition: string };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      id: string;
      name: string;
      drawnUpBy: string | null;
      baseRevision: number;
      version: number;
      fit: { fits: boolean; problems: Array<{ operation: number; message: string }> };
      operations: Array<{
        kind: ScenarioOperationCode;
        kindName: string;
        networkKey: string | null;
        intoKey: string | null;
        name: string | null;
        network: { name: string } | null;
        into: { name: string } | null;
      }>;
    }>;
  };
};

export type SearchQueryVariables = Exact<{
  text?: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type SearchQuery = {
  search: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<
      | { id: string; name: string; kindOfRecord: 'Area' }
      | { id: string; label: string | null; kindOfRecord: 'Collection' }
      | { id: string; label: string | null; kindOfRecord: 'Concept' }
      | { id: string; name: string; kindOfRecord: 'ContactPerson' }
      | { id: string; label: string | null; kindOfRecord: 'ContactPoint' }
      | { id: string; label: string | null; kindOfRecord: 'CouncilTerm' }
      | { id: string; label: string | null; kindOfRecord: 'Document' }
      | { id: string; label: string | null; kindOfRecord: 'Duty' }
      | { id: string; label: string | null; kindOfRecord: 'Grant' }
      | { id: string; label: string | null; kindOfRecord: 'Meeting' }
      | { id: string; name: string; kindOfRecord: 'Municipality' }
      | { id: string; name: string; kindOfRecord: 'Network' }
      | { id: string; name: string; kindOfRecord: 'Organisation' }
      | { id: string; label: string | null; kindOfRecord: 'PracticeModel' }
      | { id: string; label: string | null; kindOfRecord: 'Project' }
      | { id: string; label: string | null; kindOfRecord: 'Seat' }
      | { id: string; title: string; kindOfRecord: 'Source' }
    >;
  };
};

export type ServiceAreasQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;

export type ServiceAreasQuery = {
  areas: {
    nodes: Array<{
      id: string;
      name: string;
      population: number | null;
      municipalities: Array<{ code: string | null; name: string }>;
    }>;
  };
};

export type SignificanceQueryVariables = Exact<{
  a: string;
  b: string;
  missing?: number | null | undefined;
  draws?: number | null | undefined;
  seed?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type SignificanceQuery = {
  overlap: {
    a: { id: string; name: string };
    b: { id: string; name: string };
    members: { shared: number; sizeA: number; sizeB: number; jaccard: number | null };
    significance: {
      expected: number;
      p: number;
      q: number;
      leastP: number;
      familySize: number;
      family: string;
      converged: boolean;
      residual: number;
      definition: string;
    } | null;
    confidence: {
      definition: string;
      missingA: { share: number; basis: MissingBasis; text: string };
      missingB: { share: number; basis: MissingBasis; text: string };
      added: {
        text: string;
        shared: { low: number | null; high: number | null };
        jaccard: { low: number | null; high: number | null };
      };
      dropped: {
        text: string;
        shared: { low: number | null; high: number | null };
        jaccard: { low: number | null; high: number | null };
      };
    } | null;
  } | null;
};

export type SinglePointsQueryVariables = Exact<{
  kind?: MemberKind;
  filter?: NetworkFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type SinglePointsQuery = {
  singlePoints: {
    totalCount: number;
    hangingNetworks: number;
    networks: number;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      networks: number;
      onlyMember: number;
      onlyOfficer: number;
      extraParts: number;
      cutOff: number;
      organisation: { id: string; name: string } | null;
      person: { id: string; name: string } | null;
      hanging: Array<{
        reasonNames: Array<string>;
        offices: Array<MembershipRole>;
        knownName: string;
        network: { id: string; name: string };
      }>;
    }>;
  };
};

export type SmallestCoverQueryVariables = Exact<{
  rows?: CoveredDimension;
  inherited?: boolean;
  areas?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  scenario?: string | null | undefined;
  first?: number | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type SmallestCoverQuery = {
  smallestCover: {
    method: CoverMethod;
    methodText: string;
    size: number;
    lowerBound: number;
    candidates: number;
    rows: number;
    coverable: number;
    about: { asOf: string; definition: string };
    states: Array<{ name: string; cells: number; population: number | null }>;
    networks: {
      nodes: Array<{
        rowCount: number;
        network: { id: string; name: string };
        rows: Array<{ name: string }>;
        alone: Array<{ name: string }>;
      }>;
    };
    uncoverable: {
      totalCount: number;
      nodes: Array<{
        stateName: string;
        population: number | null;
        record: { name: string };
        missing: Array<{ text: string }>;
      }>;
    };
  };
};

export type StructureQueryVariables = Exact<{
  metric?: StructureMetric;
  kind?: RankedKind | null | undefined;
  areas?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type StructureQuery = {
  structure: {
    totalCount: number;
    measure: { name: string; definition: string; highValue: string; reference: string };
    about: { asOf: string; revision: number; definition: string };
    nodes: Array<{
      rank: number | null;
      value: number | null;
      record: { id: string; kind: string; name: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type StructureMeasuresQueryVariables = Exact<{
  locale?: Locale | null | undefined;
}>;

export type StructureMeasuresQuery = {
  structureMeasures: Array<{
    metric: StructureMetric;
    name: string;
    definition: string;
    highValue: string;
    reference: string;
    complexity: string;
    parameters: Array<{ name: string; default: number; minimum: number; maximum: number }>;
  }>;
};

export type SucceedMunicipalityMutationVariables = Exact<{
  municipality: string;
  successor: string;
}>;

export type SucceedMunicipalityMutation = {
  succeedMunicipality: {
    revision: number;
    area:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { code: string | null; name: string; id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | null;
  };
};

export type UnaffiliatedQueryVariables = Exact<{
  filter?: OrganisationFilterInput | null | undefined;
  affiliation?: Affiliation;
  first?: number | null | undefined;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type UnaffiliatedQuery = {
  unaffiliated: {
    totalCount: number;
    knownName: string;
    about: { asOf: string; definition: string; empty: { text: string } | null };
    kinds: Array<{
      organisations: number;
      nowhere: number;
      onlyPossibly: number;
      group: { name: string };
    }>;
    homes: Array<{
      organisations: number;
      nowhere: number;
      onlyPossibly: number;
      group: { name: string };
    }>;
    cells: Array<{
      organisations: number;
      nowhere: number;
      home: { name: string };
      group: { name: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{ id: string; name: string; kind: OrganisationKind | null }>;
  };
};

export type UncoveredQueryVariables = Exact<{
  areas?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  locale?: Locale | null | undefined;
}>;

export type UncoveredQuery = {
  uncovered: {
    totalCount: number;
    about: { asOf: string; definition: string };
    contacts: Array<{ name: string; cells: number; population: number | null }> | null;
    structures: Array<{ name: string; cells: number; population: number | null }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Array<{
      municipality: { id: string; name: string; population: number | null };
      contact: { stateName: string; missing: Array<{ text: string }> } | null;
      structure: { stateName: string };
    }>;
  };
};

export type UndoChangeMutationVariables = Exact<{
  revision: number;
}>;

export type UndoChangeMutation = {
  undoChange: { undone: number; revision: number; applied: boolean };
};

export type UpdateNetworkMutationVariables = Exact<{
  id: string;
  expectedRevision?: number | null | undefined;
}>;

export type UpdateNetworkMutation = {
  updateNetwork: {
    revision: number;
    network: { id: string; name: string; meetingsPerYear: number | null; revision: number } | null;
  };
};

export type WhatIfQueryVariables = Exact<{
  scenario?: string;
  against?: string | null | undefined;
  filter?: NetworkFilterInput | null | undefined;
  asOf?: string | null | undefined;
}>;

export type WhatIfQuery = {
  whatIf: {
    about: { asOf: string; scenario: { name: string; version: number } | null };
    figures: Array<{
      text: string;
      before: number | null;
      after: number | null;
      difference: number | null;
      unknownBefore: number;
      unknownAfter: number;
    }>;
    relations: Array<{ relationName: string; before: number; after: number }>;
    losingLastPlace: { totalCount: number; nodes: Array<{ name: string }> };
    gainingFirstPlace: { totalCount: number; nodes: Array<{ name: string }> };
    hours: {
      totalCount: number;
      nodes: Array<{ difference: number; organisation: { name: string } }>;
    };
    municipalities: Array<{
      before: CoverageState;
      after: CoverageState;
      opened: number;
      closed: number;
      municipality: { name: string };
      cells: Array<{ state: CoverageState; before: number; after: number }>;
    }>;
    gaps: {
      opened: number;
      closed: number;
      cells: Array<{
        before: CoverageState;
        after: CoverageState;
        row: { name: string };
        column: { name: string };
      }>;
    };
    duties: Array<{
      before: boolean;
      after: boolean;
      duty: { name: string };
      bearer: { name: string };
    }>;
  };
};
