/**
 * Code lists: the values that a classified field can take. Codes are stable and English; what people
 * read of them is in `texts/`.
 */

/** A closed list of codes, with the meaning of each for those who write queries. */
export interface CodeList<Code extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly codes: { readonly [code in Code]: string };
}

function codeList<Code extends string>(
  name: string,
  description: string,
  codes: { readonly [code in Code]: string },
): CodeList<Code> {
  return { name, description, codes };
}

export type CodeOf<List> = List extends CodeList<infer Code> ? Code : never;

export const organisationKinds = codeList(
  'OrganisationKind',
  'What sort of body an organisation is.',
  {
    association: 'A registered association (yhdistys).',
    foundation: 'A foundation (säätiö).',
    municipality: 'A municipality as a legal person; its territory is an Area.',
    jointAuthority: 'A joint municipal authority (kuntayhtymä).',
    wellbeingServicesCounty: 'A wellbeing services county (hyvinvointialue).',
    regionalCouncil: 'A regional council (maakunnan liitto).',
    stateAuthority: 'An authority of the state.',
    parish: 'A parish or a parish union.',
    company: 'A company.',
    school: 'A school or another educational institution.',
    project: 'A project that acts like an organisation.',
    informalGroup: 'A group without legal personality.',
    onlineService: 'A service on the web that acts like an organisation.',
    other: 'None of the other kinds fits.',
  },
);
export type OrganisationKind = CodeOf<typeof organisationKinds>;

export const networkKinds = codeList('NetworkKind', 'What sort of cooperation body a network is.', {
  council: 'A council (neuvottelukunta, valtuusto).',
  cooperationGroup: 'A cooperation group.',
  forum: 'A forum.',
  steeringGroup: 'A steering group.',
  themeGroup: 'A theme group.',
  workingGroup: 'A working group.',
  projectNetwork: 'A network of or around projects.',
  contactNetwork: 'A network of contact persons.',
  committee: 'A committee (lautakunta).',
  board: 'A board (hallitus).',
  unit: 'A unit of an organisation.',
  structure: 'A cooperation structure as a whole.',
  meetingSeries: 'A series of meetings.',
  negotiation: 'A negotiation.',
  pilot: 'A pilot.',
  network: 'A network of any other sort.',
});
export type NetworkKind = CodeOf<typeof networkKinds>;

export const opennessCodes = codeList('Openness', 'Who may take part.', {
  open: 'Anybody may join.',
  targeted: 'By invitation or for a stated group.',
  both: 'Open in part and targeted in part.',
});

export const permanenceCodes = codeList('Permanence', 'How long a network is meant to last.', {
  permanent: 'Until further notice.',
  fixedTerm: 'For a stated term.',
  project: 'As long as its project.',
});

export const areaKinds = codeList(
  'AreaKind',
  'What sort of area; areas overlay, they do not nest.',
  {
    municipality: 'A municipality (kunta).',
    serviceArea: 'A service area of a wellbeing services county (palvelualue).',
    subRegion: 'A sub-region (seutukunta).',
    region: 'A region (maakunta).',
    wellbeingServicesCounty: 'A wellbeing services county (hyvinvointialue).',
    country: 'A country.',
    pilotArea: 'The area of a pilot.',
  },
);
export type AreaKind = CodeOf<typeof areaKinds>;

export const membershipRoles = codeList(
  'MembershipRole',
  'In which role a member sits in a network.',
  {
    member: 'Member.',
    chair: 'Chair.',
    viceChair: 'Vice chair.',
    secretary: 'Secretary.',
    expert: 'Permanent expert.',
    observer: 'Observer.',
    deputy: 'Deputy member.',
  },
);
export type MembershipRole = CodeOf<typeof membershipRoles>;

export const conceptSchemes = codeList('ConceptScheme', 'Of which vocabulary a concept is.', {
  cooperationLevel: 'Levels of cooperation: resident, municipality, region, county.',
  sector: 'Sectors of a county: arranging, social and health services, rescue services.',
  theme: 'Themes of cooperation.',
  memberCategory: 'Categories of members that seats are meant for.',
  fieldOfActivity: 'Fields in which organisations are active, those outside health among them.',
  goal: 'Goals that are aimed at.',
  targetGroup: 'Groups of people that are to be reached.',
  task: 'Tasks that bodies have.',
});

export const contactPointKinds = codeList(
  'ContactPointKind',
  'How a contact role is filled; by this it is told whether it can be vacant.',
  {
    named: 'By named persons: vacant when nobody holds it.',
    title: 'By whoever has the title: vacant when nobody is known to hold it.',
    allStaff: 'By all staff: never vacant.',
  },
);

export const cadences = codeList('Cadence', 'How often a duty has to be done.', {
  yearly: 'Once a calendar year.',
  councilTerm: 'Once a council term.',
  asNeeded: 'When there is need; never missed.',
  none: 'The source states no rhythm.',
});

export const legalStatuses = codeList('LegalStatus', 'What stands behind a duty.', {
  enacted: 'A law in force.',
  draft: 'A draft of a law.',
  described: 'A description by somebody that does not say by which law.',
});

export const legalBases = codeList(
  'LegalBasis',
  'On what ground the data of a person are kept (General Data Protection Regulation, article 6, 1).',
  {
    consent: 'The person has agreed (a).',
    contract: 'A contract with the person needs it (b).',
    legalObligation: 'A law obliges to it (c).',
    publicTask: 'A task in the public interest needs it (e).',
    legitimateInterest: 'A legitimate interest needs it (f).',
  },
);

export const documentKinds = codeList('DocumentKind', 'What sort of document it is.', {
  strategy: 'A strategy.',
  programme: 'A programme, such as one of participation.',
  plan: 'A plan.',
  report: 'A report.',
  minutes: 'Minutes of a meeting.',
  agreement: 'An agreement.',
  guideline: 'A guideline.',
  survey: 'A survey.',
  decision: 'A decision.',
  law: 'An act, a decree or a bill.',
  other: 'None of the other kinds fits.',
});

export const referralSteps = codeList(
  'ReferralStep',
  'Which step of a referral path it is (social prescribing).',
  {
    toLinkWorker: 'From a referrer to a link worker.',
    toActivity: 'From a link worker to an activity.',
    toFollowUp: 'From an activity to follow-up.',
  },
);

export const scopeFacts = codeList('ScopeFact', 'Of which facts a source speaks.', {
  memberships: 'Who is a member, in which role and when.',
  seats: 'Which seats there are, who fills and holds them, with which mandate.',
  contacts: 'Which contact points and contact persons there are.',
  networks: 'Which networks there are and what areas they cover.',
  organisations: 'Which organisations there are and where they are at home.',
  meetings: 'Which meetings were held and who took part.',
  concepts: 'What bodies are for: goals, tasks, themes, levels, sectors, target groups.',
  duties: 'Which duties are borne and by what they are fulfilled.',
  connections: 'Who informs, appoints, prepares for and reports to whom.',
  grants: 'Which grants and funding there are.',
  observations: 'Figures that were observed.',
});

export const statuses = codeList('RecordStatus', 'How firm a record is.', {
  active: 'In force within its validity.',
  proposed: 'Proposed only; left out of answers unless asked for.',
  planned: 'Planned; left out of answers unless asked for.',
  ended:
    'Known to have ended; its validity says when, and answers for earlier days still count it.',
  unknown: 'Nobody has said whether it is in force; left out of answers unless asked for.',
});
export type Status = CodeOf<typeof statuses>;
