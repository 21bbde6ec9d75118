/** Where networks reach less or more after a scenario than before, in GraphQL. */
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import type { Asking } from '../../questions/asking/asking.js';
import type { CellState } from '../../questions/matrix/cells.js';
import type {
  Changed,
  ChangedCell,
  ChangedMunicipality,
} from '../../questions/scenarios/changedAnswers.js';
import { text } from '../../texts/texts.js';
import { LocaleEnum } from '../frame/enums.js';
import { CellStateEnum } from '../matrix/enums.js';
import { GapRecordObject } from '../matrix/records.js';
import { stateTally } from '../types/answers/stateTally.js';

const opened =
  'Gaps that open: cells that are reached less after (PRESENT, then INHERITED, then the others).';
const closed = 'Gaps that close: cells that are reached more after.';

/** Two states of a cell, told alike for municipalities and for cells of a matrix. */
@ObjectType()
abstract class ChangedState {
  abstract readonly states: Changed<CellState>;

  @Field(() => CellStateEnum, { description: 'The state before.' })
  get before(): CellState {
    return this.states.before;
  }

  @Field(() => CellStateEnum, { description: 'The state after.' })
  get after(): CellState {
    return this.states.after;
  }

  @Field(() => String, { description: 'The state after, in words.' })
  afterName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `gaps:state.${this.after}`);
  }
}

@ObjectType('WhatIfStateTally', {
  description: 'How many cells are in a state, before and after.',
})
class WhatIfStateTallyObject extends stateTally<ChangedMunicipality['tally'][number]>(
  CellStateEnum,
  (state, locale) => text(locale, `gaps:state.${state}`),
) {
  @Field(() => Int, { description: 'Cells before.' })
  readonly before!: number;

  @Field(() => Int, { description: 'Cells after.' })
  readonly after!: number;
}

@ObjectType('WhatIfMunicipality', {
  description:
    'A municipality in which it changes whether there is a local structure, of which `before` and `after` tell, or what reaches the cells of its row.',
})
export class WhatIfMunicipalityObject extends ChangedState {
  constructor(
    readonly states: ChangedMunicipality,
    private readonly asking: Asking,
  ) {
    super();
  }

  @Field(() => GapRecordObject, { description: 'The municipality.' })
  get municipality(): GapRecordObject {
    return new GapRecordObject(this.states.municipality, this.asking);
  }

  @Field(() => Int, { description: opened })
  get opened(): number {
    return this.states.opened;
  }

  @Field(() => Int, { description: closed })
  get closed(): number {
    return this.states.closed;
  }

  @Field(() => [WhatIfStateTallyObject], {
    description: 'The cells of its row by state; states without any on either side are left out.',
  })
  get cells(): WhatIfStateTallyObject[] {
    return this.states.tally.map((tally) => new WhatIfStateTallyObject(tally));
  }
}

@ObjectType('WhatIfCell', { description: 'A cell of a matrix of gaps that changes.' })
export class WhatIfCellObject extends ChangedState {
  constructor(
    readonly states: ChangedCell,
    private readonly asking: Asking,
  ) {
    super();
  }

  @Field(() => GapRecordObject, { description: 'What the row is.' })
  get row(): GapRecordObject {
    return new GapRecordObject(this.states.row, this.asking);
  }

  @Field(() => GapRecordObject, { description: 'What the column is.' })
  get column(): GapRecordObject {
    return new GapRecordObject(this.states.column, this.asking);
  }
}

@ObjectType('WhatIfGaps', { description: 'The cells of a matrix of gaps that change.' })
export class WhatIfGapsObject {
  @Field(() => Int, { description: opened })
  readonly opened!: number;

  @Field(() => Int, { description: closed })
  readonly closed!: number;

  @Field(() => Int, { description: 'All cells whose state changes.' })
  readonly changed!: number;

  @Field(() => [WhatIfCellObject], {
    description: 'So many of them as were asked for, row by row.',
  })
  readonly cells!: WhatIfCellObject[];
}
