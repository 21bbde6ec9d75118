/** Coverage and its gaps in GraphQL. */
import { Arg, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Locale } from '../../model/languages.js';
import { type Asking, checkPageSize } from '../../questions/asking/asking.js';
import type { CellDetails, CellState, StateTally } from '../../questions/matrix/cells.js';
import type { GapVia } from '../../questions/matrix/dimensions.js';
import type { GapCell, GapLine, Gaps } from '../../questions/gaps.js';
import { text } from '../../texts/texts.js';
import type { RequestContext } from '../frame/context.js';
import { LocaleEnum } from '../frame/enums.js';
import { About } from '../types/answers/about.js';
import { stateTally } from '../types/answers/stateTally.js';
import { readThoseThere } from '../types/entities.js';
import { CellStateEnum, GapViaEnum } from './enums.js';
import { GapRecordObject, MissingSourceObject } from './records.js';
import { Source } from '../types/source.js';

const howMany = { defaultValue: 20, description: 'How many at the most, 1 to 500.' } as const;
const peopleField = {
  nullable: true,
  description: 'People living there; null for what is no area, and where nobody has counted.',
} as const;
const countedOnField = {
  nullable: true,
  description: 'The day of that count; of several municipalities together the earliest.',
} as const;

@ObjectType('StateTally', { description: 'How many cells are in a state.' })
export class StateTallyObject extends stateTally<StateTally>(CellStateEnum, (state, locale) =>
  text(locale, `gaps:state.${state}`),
) {
  @Field(() => Int, { description: 'Cells in the state.' })
  readonly cells!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'People in the areas of these cells, where the cells are of one column and the rows are areas, or the reverse; else null, since the same people would count several times. Of NONE: the gap, weighted by people.',
  })
  readonly population!: number | null;

  @Field(() => Int, { description: 'Areas among them whose people nobody has counted.' })
  readonly uncounted!: number;
}

@ObjectType('GapLine', { description: 'A row or a column of the matrix.' })
export class GapLineObject {
  constructor(
    private readonly line: GapLine,
    private readonly asking: Asking,
  ) {}

  @Field(() => GapRecordObject, { description: 'What it is.' })
  get record(): GapRecordObject {
    return new GapRecordObject(this.line.id, this.asking);
  }

  @Field(() => Int, peopleField)
  get population(): number | undefined {
    return this.line.population?.people;
  }

  @Field(() => String, countedOnField)
  get populationOn(): string | undefined {
    return this.line.population?.on;
  }

  @Field(() => [StateTallyObject], { description: 'Its cells by state.' })
  get states(): StateTallyObject[] {
    return this.line.tally.map((one) => new StateTallyObject(one));
  }
}

@ObjectType('Provision', {
  description: 'What is known of something, who stands behind it, and what would settle it.',
})
export class ProvisionObject {
  constructor(
    private readonly known: { readonly state: CellState; readonly details: () => CellDetails },
    private readonly asking: Asking,
  ) {}

  @Field(() => CellStateEnum, { description: 'What is known.' })
  get state(): CellState {
    return this.known.state;
  }

  @Field(() => String, { description: 'What is known, in words.' })
  stateName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `gaps:state.${this.state}`);
  }

  @Field(() => [GapRecordObject], {
    description:
      'Who makes it PRESENT, or INHERITED: networks, contact roles or organisations, in order of id.',
  })
  who(@Arg('first', () => Int, howMany) first: number): GapRecordObject[] {
    return firstOf(this.known.details().who, first).map(
      (id) => new GapRecordObject(id, this.asking),
    );
  }

  @Field(() => [Source], { description: 'Sources that say so, or that are complete or silent.' })
  async sources(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, howMany) first: number,
  ): Promise<Source[]> {
    const sources = firstOf(this.known.details().sources, first);
    return readThoseThere<Source>(context, this.asking, sources, 'Source');
  }

  @Field(() => [MissingSourceObject], {
    description:
      'Sources that together would settle what is UNKNOWN or NOT_STATED; empty for other states.',
  })
  missing(@Arg('first', () => Int, howMany) first: number): MissingSourceObject[] {
    return firstOf(this.known.details().missing, first).map(
      (one) => new MissingSourceObject(one, this.asking),
    );
  }
}

function firstOf<Item>(items: readonly Item[], first: number): readonly Item[] {
  checkPageSize(first);
  return items.slice(0, first);
}

@ObjectType('GapCell', { description: 'A cell of the matrix.' })
export class GapCellObject extends ProvisionObject {
  constructor(
    private readonly cell: GapCell,
    asking: Asking,
  ) {
    super(cell, asking);
  }

  @Field(() => ID, { description: 'Id of the record of its row.' })
  get row(): string {
    return this.cell.row;
  }

  @Field(() => ID, { description: 'Id of the record of its column.' })
  get column(): string {
    return this.cell.column;
  }

  @Field(() => Int, {
    nullable: true,
    description:
      'How many are in `who` in all; 0 only where it is known to be nobody, null where that is open.',
  })
  get count(): number | null {
    return this.cell.count;
  }

  @Field(() => Int, peopleField)
  get population(): number | undefined {
    return this.cell.population?.people;
  }

  @Field(() => String, countedOnField)
  get populationOn(): string | undefined {
    return this.cell.population?.on;
  }
}

@ObjectType('Gaps', { description: 'A matrix of coverage.' })
export class GapsObject {
  constructor(
    private readonly answer: Gaps,
    private readonly asking: Asking,
  ) {}

  @Field(() => About, { description: 'What the answer says of itself.' })
  get about(): About {
    return new About(this.answer.about, this.asking);
  }

  @Field(() => GapViaEnum, { description: 'By what rows and columns meet.' })
  get via(): GapVia {
    return this.answer.via;
  }

  @Field(() => String, { description: 'By what they meet, in words.' })
  viaName(@Arg('locale', () => LocaleEnum, { defaultValue: 'fi' }) locale: Locale): string {
    return text(locale, `gaps:via.${this.via}`);
  }

  @Field(() => [GapLineObject], { description: 'The rows, by name.' })
  get rows(): GapLineObject[] {
    return this.answer.rows.map((line) => new GapLineObject(line, this.asking));
  }

  @Field(() => [GapLineObject], { description: 'The columns, by name.' })
  get columns(): GapLineObject[] {
    return this.answer.columns.map((line) => new GapLineObject(line, this.asking));
  }

  @Field(() => [StateTallyObject], { description: 'All cells by state.' })
  get states(): StateTallyObject[] {
    return this.answer.tally.map((one) => new StateTallyObject(one));
  }

  @Field(() => [GapCellObject], { description: 'The cells, row by row.' })
  cells(
    @Arg('states', () => [CellStateEnum], {
      nullable: true,
      description: 'Only cells in these states; all when left out.',
    })
    states: CellState[] | null | undefined,
    @Arg('first', () => Int, {
      defaultValue: 1_000,
      description: 'How many at the most, 1 to 10,000; a matrix has no more.',
    })
    first: number,
  ): GapCellObject[] {
    return this.answer
      .cells(first, states ?? undefined)
      .map((cell) => new GapCellObject(cell, this.asking));
  }
}
