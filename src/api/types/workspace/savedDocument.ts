/** What the documents of the workspace tell of their saves, whichever kind they are. */
import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';
import type { DocumentVersion } from '../../../model/workspace/documents.js';

@ObjectType()
export abstract class SavedDocument {
  abstract readonly document: Pick<DocumentVersion, 'version' | 'savedAt' | 'author'>;

  @Field(() => Int, { description: 'Counts its saves; give it back as `expectedVersion`.' })
  get version(): number {
    return this.document.version;
  }

  @Field(() => GraphQLISODateTime, { description: 'When this version was saved.' })
  get recordedAt(): Date {
    return new Date(this.document.savedAt);
  }
}

/** One of which it is told who saved it. */
@ObjectType()
export abstract class AuthoredDocument extends SavedDocument {
  @Field(() => String, {
    nullable: true,
    description: 'Who saved this version. Null for who may not know of people.',
  })
  get recordedBy(): string {
    return this.document.author;
  }
}

/** One save of a document; the kind adds the document as it was saved. */
@ObjectType()
export abstract class SavedVersion {
  @Field(() => Int, { description: 'Counted from 1.' })
  readonly version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When it was saved.' })
  readonly recordedAt!: Date;
}
