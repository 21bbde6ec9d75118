/** Previews of imports in GraphQL. */
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { type Day, parseDay } from '../../../model/time/days.js';
import {
  importPreview,
  type KindTally,
  remarkFields,
  type RemarkPlace,
  tallyFields,
} from '../../../model/workspace/importPreview.js';
import type { Standing } from '../../../records/documents.js';
import { DateScalar } from '../../frame/dateScalar.js';
import { connectionType } from '../answers/connection.js';

const { fields } = importPreview;

@ObjectType('ImportTally', { description: 'What would become of the records of one kind.' })
export class ImportTally implements KindTally {
  @Field(() => String, { description: 'The kind of record: Organisation, MEMBER_OF.' })
  readonly kind!: KindTally['kind'];

  @Field(() => Int, { description: tallyFields.created.description })
  readonly created!: number;

  @Field(() => Int, { description: tallyFields.updated.description })
  readonly updated!: number;

  @Field(() => Int, { description: tallyFields.confirmed.description })
  readonly confirmed!: number;

  @Field(() => Int, { description: tallyFields.ended.description })
  readonly ended!: number;

  @Field(() => Int, { description: tallyFields.unchanged.description })
  readonly unchanged!: number;
}

@ObjectType('ImportRemark', {
  description:
    'What there is to say of a place in a file. What stands there is told only to who has just sent the file, since a preview keeps nothing of what it says.',
})
export class ImportRemark implements RemarkPlace {
  @Field(() => Boolean, { description: remarkFields.isProblem.description })
  readonly isProblem!: boolean;

  @Field(() => String, { description: remarkFields.code.description })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: remarkFields.sheet.description })
  readonly sheet?: string;

  @Field(() => Int, { nullable: true, description: remarkFields.row.description })
  readonly row?: number;

  @Field(() => String, { nullable: true, description: remarkFields.column.description })
  readonly column?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What stands there; null when the file was sent before.',
  })
  readonly value?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description:
      'What is so and what to do, in the language of the request; null when the file was sent before.',
  })
  readonly message?: string | undefined;
}

@ObjectType('ImportPreview', { description: importPreview.description })
export class ImportPreview {
  constructor(
    readonly document: Standing<'importPreview'>,
    /** With what stands at their places, where the file is at hand. */
    private readonly told?: readonly ImportRemark[],
  ) {}

  @Field(() => ID, { description: 'Its id; `commitImport` takes it.' })
  get id(): string {
    return this.document.id;
  }

  @Field(() => String, { description: fields.fileName.description })
  get fileName(): string {
    return this.document.content.fileName;
  }

  @Field(() => String, { description: fields.digest.description })
  get digest(): string {
    return this.document.content.digest;
  }

  @Field(() => Int, { description: fields.revision.description })
  get revision(): number {
    return this.document.content.revision;
  }

  @Field(() => DateScalar, { nullable: true, description: fields.spokenFor.description })
  get spokenFor(): Day | undefined {
    return parseDay(this.document.content.spokenFor);
  }

  @Field(() => Boolean, { description: fields.complete.description })
  get complete(): boolean {
    return this.document.content.complete;
  }

  @Field(() => Int, { description: fields.rows.description })
  get rows(): number {
    return this.document.content.rows;
  }

  @Field(() => [ImportTally], {
    description: 'What would become of the records, by kind; none when there are problems.',
  })
  get tallies(): readonly ImportTally[] {
    return this.document.content.tallies;
  }

  @Field(() => Int, { nullable: true, description: `${fields.missing.description} None ends.` })
  get missing(): number | undefined {
    return this.document.content.missing;
  }

  @Field(() => Int, { description: fields.problemCount.description })
  get problemCount(): number {
    return this.document.content.problemCount;
  }

  @Field(() => Int, { description: fields.noteCount.description })
  get noteCount(): number {
    return this.document.content.noteCount;
  }

  @Field(() => [ImportRemark], {
    description: 'The first hundred problems, then the first hundred of the others.',
  })
  get remarks(): readonly ImportRemark[] {
    return this.told ?? this.document.content.remarks;
  }

  @Field(() => DateScalar, { nullable: true, description: fields.expiresOn.description })
  get expiresOn(): Day | undefined {
    return parseDay(this.document.content.expiresOn);
  }

  @Field(() => String, { description: 'Who made it.' })
  get recordedBy(): string {
    return this.document.author;
  }

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  get recordedAt(): Date {
    return new Date(this.document.savedAt);
  }
}

@ObjectType({ description: 'A page of previews.' })
export class ImportPreviewConnection extends connectionType('ImportPreview', ImportPreview) {}

@ObjectType({ description: 'What came of previewing a file.' })
export class PreviewImportPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, { description: 'False when the same command had been carried out before.' })
  readonly applied!: boolean;

  @Field(() => ImportPreview, { nullable: true, description: 'What bringing it in would do.' })
  readonly preview!: ImportPreview | undefined;
}

@ObjectType({ description: 'What came of bringing a file in.' })
export class CommitImportPayload {
  @Field(() => String, { nullable: true, description: 'Your name for the command.' })
  readonly clientMutationId!: string | null;

  @Field(() => Boolean, {
    description: 'False when the preview had been carried out before, or nothing was to change.',
  })
  readonly applied!: boolean;

  @Field(() => Int, {
    description: 'The revision that it made, which `undoChange` takes; else that of the store.',
  })
  readonly revision!: number;
}
