/** In which respects coverage is asked for, and what is said of it, as GraphQL enums. */
import { enumOf } from '../frame/enums.js';

export const GapDimensionEnum = enumOf({
  name: 'GapDimension',
  description: 'In which respect coverage is asked for: a side of the matrix.',
  codes: {
    municipality: 'Municipalities.',
    serviceArea: 'Service areas of wellbeing services counties.',
    county: 'Wellbeing services counties.',
    memberCategory: 'Categories of members that seats are meant for; covered by a filled seat.',
    targetGroup: 'Groups of people that are to be reached.',
    level: 'Levels of cooperation.',
    sector: 'Sectors of a county.',
    goal: 'Goals.',
    task: 'Tasks.',
    theme: 'Themes.',
    duty: 'Duties; goes with municipalities and counties.',
  },
});

export const GapViaEnum = enumOf({
  name: 'GapVia',
  description: 'By what a row and a column of the matrix meet.',
  codes: {
    covers: 'A network that covers the area and is for the concept.',
    purpose: 'A network that is for both concepts.',
    fulfilment: 'A network that fulfils the duty for whoever governs the area.',
    home: 'An organisation at home in the area, with a place in a network for the concept.',
    contact: 'A contact role for the area or concept, about the other.',
    activity: 'An organisation active in the area and for the concept.',
  },
});

export const CellStateEnum = enumOf({
  name: 'CoverageState',
  description: 'What is known of a cell. No state is added to another.',
  codes: {
    PRESENT: 'A record says that there is somebody.',
    INHERITED: 'Only a body of a wider area reaches it.',
    NONE: 'Known to be nobody: every counted body has a complete source that does not list it.',
    NOT_STATED: 'A source speaks of it and leaves it empty, without claiming to be complete.',
    UNKNOWN: 'No source speaks of it.',
    NOT_APPLICABLE: 'It makes no sense, such as a duty of counties for a municipality.',
  },
});
