/** Saved questions in GraphQL. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Locale } from '../../../model/languages.js';
import { savedQuestion } from '../../../model/workspace/savedQuestion.js';
import type { Standing } from '../../../records/documents.js';
import { LocaleEnum } from '../../frame/enums.js';
import { connectionType } from '../answers/connection.js';
import { DocumentPayload, SaveInput, SeenInput } from './documentCommands.js';
import { SavedDocument } from './savedDocument.js';

const { fields } = savedQuestion;

@ObjectType('SavedQuestion', { description: savedQuestion.description })
export class SavedQuestion extends SavedDocument {
  constructor(readonly document: Standing<'savedQuestion'>) {
    super();
  }

  @Field(() => ID, { description: 'Of all versions of the saved question.' })
  get id(): string {
    return this.document.id;
  }

  @Field(() => String, { description: fields.name.description })
  get name(): string {
    return this.document.content.name;
  }

  @Field(() => String, { description: fields.question.description })
  get question(): string {
    return this.document.content.question;
  }

  @Field(() => LocaleEnum, { description: fields.language.description })
  get language(): Locale {
    return this.document.content.language;
  }
}

@ObjectType({ description: 'A page of saved questions.' })
export class SavedQuestionConnection extends connectionType('SavedQuestion', SavedQuestion) {}

@InputType({ description: 'A question as it is to be kept.' })
export class SaveQuestionInput extends SaveInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The saved question that is saved anew; left out for a new one.',
  })
  savedQuestion?: string | null;

  @Field(() => String, { description: fields.name.description })
  name!: string;

  @Field(() => String, { description: fields.question.description })
  question!: string;

  @Field(() => String, { defaultValue: '{}', description: fields.arguments.description })
  arguments!: string;

  @Field(() => LocaleEnum, { defaultValue: 'fi', description: fields.language.description })
  language!: Locale;
}

@InputType({ description: 'Which saved question is removed.' })
export class RemoveQuestionInput extends SeenInput {
  @Field(() => ID, { description: 'The saved question.' })
  savedQuestion!: string;
}

@ObjectType({ description: 'What came of a command on a saved question.' })
export class SavedQuestionPayload extends DocumentPayload {
  @Field(() => SavedQuestion, {
    nullable: true,
    description: 'The question as the command saved it; null when it was removed.',
  })
  readonly savedQuestion!: SavedQuestion | undefined;
}
