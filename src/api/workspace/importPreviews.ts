/** Files are brought in by two steps: what one would do is previewed and kept, then it is carried out. */
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { committed } from '../../changes/committed.js';
import { commitPreview } from '../../importing/preview/commitPreview.js';
import { previewImport } from '../../importing/preview/previewImport.js';
import type { Telling } from '../../importing/preview/tellings.js';
import { InvalidInputError } from '../../model/errors/errors.js';
import { problem } from '../../model/errors/problems.js';
import { formatDay } from '../../model/time/days.js';
import { isExpired } from '../../model/workspace/importPreview.js';
import { keptDocuments } from '../../questions/workspace.js';
import { isStanding } from '../../records/documents.js';
import { keyOf } from '../frame/command.js';
import type { RequestContext } from '../frame/context.js';
import { readIdCursor } from '../frame/cursor.js';
import {
  AskingArguments,
  connectionFrom,
  type ConnectionOf,
  PageArguments,
} from '../types/answers/connection.js';
import {
  CommitImportInput,
  type ContentForm,
  PreviewImportInput,
} from '../types/workspace/importFile.js';
import {
  CommitImportPayload,
  ImportPreview,
  ImportPreviewConnection,
  PreviewImportPayload,
} from '../types/workspace/importPreview.js';

@Resolver(() => ImportPreview)
export class ImportPreviewResolver {
  @Query(() => ImportPreviewConnection, {
    description: 'Previews that can still be carried out or have been, the latest first.',
  })
  async importPreviews(
    @Ctx() context: RequestContext,
    @Args(() => AskingArguments) common: AskingArguments,
    @Args(() => PageArguments) { first, after }: PageArguments,
  ): Promise<ConnectionOf<ImportPreview>> {
    const asking = await context.asking(common);
    const { now } = context.commanding;
    const page = await keptDocuments(asking, context.importPreviews, {
      definition: 'workspace:importPreviews',
      isShown: ({ content }) => !isExpired(content, now),
      first,
      after: readIdCursor(after),
    });
    const place = ({ id }: { id: string }) => id;
    return connectionFrom(page, asking, after, place, (one) => new ImportPreview(one));
  }

  @Query(() => ImportPreview, {
    nullable: true,
    description: 'A preview by its id, expired or not; null when there is none.',
  })
  async importPreview(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ImportPreview | undefined> {
    const found = await context.importPreviews.standing(id);
    return found && new ImportPreview(found);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The revision that carrying it out made; null as long as it was not.',
  })
  async broughtIn(
    @Root() { document }: ImportPreview,
    @Ctx() { commanding: { store } }: RequestContext,
  ): Promise<number | undefined> {
    const { changeSet } = document.content;
    return changeSet === undefined ? undefined : (await committed(store, changeSet))?.revision;
  }

  @Mutation(() => PreviewImportPayload, {
    description:
      'Holds a file against the records and keeps what bringing it in would do, for a week. No fact is written, and of the file only its name and digest are kept, how it is to be read, numbers, and places in it.',
  })
  async previewImport(
    @Ctx() context: RequestContext,
    @Arg('input', () => PreviewImportInput, { description: 'The file.' }) input: PreviewImportInput,
  ): Promise<PreviewImportPayload> {
    const { fileName, clientMutationId } = input;
    const { document, applied, tellings } = await previewImport(context.commanding, {
      key: keyOf('previewImport', clientMutationId),
      file: { name: fileName, bytes: bytesOf(input) },
      reading: {
        mappings: input.mappings,
        encoding: input.encoding ?? undefined,
        delimiter: input.delimiter ?? undefined,
        decimal: input.decimal ?? undefined,
        sheet: input.sheet ?? undefined,
        isCrossTable: input.crossTable,
        datedOn: typeof input.datedOn === 'number' ? formatDay(input.datedOn) : undefined,
        isComplete: input.complete,
      },
    });
    const told = tellings?.map((telling) => remarkOf(telling, context));
    return {
      clientMutationId: clientMutationId ?? null,
      applied,
      preview: isStanding(document) ? new ImportPreview(document, told) : undefined,
    };
  }

  @Mutation(() => CommitImportPayload, {
    description:
      'Brings in the file of a preview, all of it or nothing, as one change that `undoChange` takes back. The file is sent again and has to be the same. When the records have changed so that it would now do something else, nothing is written, the code is CONFLICT, and `extensions.versions` has what it would have done and what it would do now. A preview is carried out once.',
  })
  async commitImport(
    @Ctx() context: RequestContext,
    @Arg('input', () => CommitImportInput, { description: 'Which.' }) input: CommitImportInput,
  ): Promise<CommitImportPayload> {
    const { preview, clientMutationId } = input;
    // A preview is carried out once under whatever name; one that is no text is refused all the same.
    keyOf('commitImport', clientMutationId);
    const bytes = bytesOf(input);
    const { revision, applied } = await commitPreview(context.commanding, { preview, bytes });
    await context.asking({ atLeastRevision: revision });
    return { clientMutationId: clientMutationId ?? null, applied, revision };
  }
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Throws InvalidInputError for what is no base64 and said to be it. */
function bytesOf({ content, contentForm }: Given): Uint8Array {
  if (contentForm === 'text') return Buffer.from(content, 'utf8');
  const letters = content.replace(/\s+/g, '');
  if (!BASE64.test(letters) || letters.length % 4 === 1) {
    throw new InvalidInputError([problem('notBase64', 'input.content', content, {})]);
  }
  return Buffer.from(letters, 'base64');
}

interface Given {
  readonly content: string;
  readonly contentForm: ContentForm;
}

function remarkOf({ place, value, sentence }: Telling, { locale }: RequestContext) {
  return { ...place, value, message: sentence(locale) };
}
