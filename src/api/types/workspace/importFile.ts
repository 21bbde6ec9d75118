/** A file to bring in as a caller of the GraphQL interface gives it, and how it is to be read. */
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { LongListField } from '../../../changes/longList/longList.js';
import type { DelimiterName } from '../../../importing/csv.js';
import type { Encoding } from '../../../importing/encoding.js';
import type { HeadingMapping } from '../../../importing/headings.js';
import type { DecimalMark } from '../../../importing/workbook/decimals.js';
import type { Day } from '../../../model/time/days.js';
import { clientMutationId } from '../../frame/command.js';
import { DateScalar } from '../../frame/dateScalar.js';
import { enumOf } from '../../frame/enums.js';

const ImportFieldEnum = enumOf<LongListField>({
  name: 'ImportField',
  description: 'What a column of a list of memberships says.',
  codes: {
    organisation: 'The organisation that is a member.',
    person: 'The person who is a member.',
    network: 'The network.',
    role: 'What the member is in the network.',
    municipality: 'The home of the organisation, by its name or its code.',
    kind: 'The kind of organisation.',
    networkKind: 'The kind of network.',
    businessId: 'The organisation’s business id.',
    associationNumber: 'The organisation’s number in the register of associations.',
    from: 'Since when it is a member.',
    to: 'The last day, month or year of the membership.',
    contactPerson: 'Who speaks for the organisation.',
    email: 'The e-mail address of the person.',
    source: 'Who says so besides the file.',
  },
});

const ContentFormEnum = enumOf<ContentForm>({
  name: 'ContentForm',
  description: 'How the content of a file is given.',
  codes: {
    text: 'As the text that it is: a CSV file in UTF-8.',
    base64: 'As its bytes in base64: a workbook (XLSX), or a CSV file in another encoding.',
  },
});
export type ContentForm = 'text' | 'base64';

const DelimiterEnum = enumOf<DelimiterName>({
  name: 'Delimiter',
  description: 'What stands between the values of a row.',
  codes: { comma: 'A comma.', semicolon: 'A semicolon.', tab: 'A tab.' },
});

const DecimalMarkEnum = enumOf<DecimalMark>({
  name: 'DecimalMark',
  description: 'The decimal mark of numbers that stand as text.',
  codes: { comma: '3,5', point: '3.5' },
});

const FileEncodingEnum = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  WINDOWS_1252: 'windows-1252',
} as const satisfies { readonly [name: string]: Encoding };
registerEnumType(FileEncodingEnum, {
  name: 'FileEncoding',
  description: 'The encoding of a CSV file that is given as BASE64.',
});

@InputType({ description: 'What a heading of the file stands for.' })
export class HeadingMappingInput implements HeadingMapping {
  @Field(() => String, { description: 'The heading as the file has it.' })
  readonly heading!: string;

  @Field(() => ImportFieldEnum, { description: 'What the column says.' })
  readonly field!: LongListField;
}

@InputType()
abstract class FileInput {
  @Field(() => String, clientMutationId) clientMutationId?: string | null;

  @Field(() => String, { description: 'The content of the file, within the limit of a request.' })
  content!: string;

  @Field(() => ContentFormEnum, {
    defaultValue: 'text',
    description: 'How the content is given.',
  })
  contentForm!: ContentForm;
}

@InputType({ description: 'A file, and how it is to be read; what is left out is found out.' })
export class PreviewImportInput extends FileInput {
  @Field(() => String, { description: 'The name of the file, which its source gets as its title.' })
  fileName!: string;

  @Field(() => [HeadingMappingInput], {
    defaultValue: [],
    description: 'What headings stand for that are not known.',
  })
  mappings!: HeadingMappingInput[];

  @Field(() => FileEncodingEnum, {
    nullable: true,
    description: 'The encoding of a CSV file that is given as BASE64.',
  })
  encoding?: Encoding | null;

  @Field(() => DelimiterEnum, { nullable: true, description: 'What stands between values.' })
  delimiter?: DelimiterName | null;

  @Field(() => DecimalMarkEnum, {
    nullable: true,
    description: 'The decimal mark of numbers that stand as text.',
  })
  decimal?: DecimalMark | null;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet to read; all that are known, or the first list, when left out.',
  })
  sheet?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Organisations in rows, networks in columns, marks of any form.',
  })
  crossTable!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which the file speaks; today when left out.',
  })
  datedOn?: Day | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it has all members of each of its networks on its day.',
  })
  complete!: boolean;
}

@InputType({ description: 'Which preview is carried out, with the file once more.' })
export class CommitImportInput extends FileInput {
  @Field(() => ID, { description: 'The preview.' })
  preview!: string;
}
