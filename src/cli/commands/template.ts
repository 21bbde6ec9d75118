/** `tuhatverkko template`: writes an empty workbook, to be filled in and imported. */
import { writeWorkbook } from '../../exporting/writeWorkbook.js';
import { text } from '../../texts/texts.js';
import type { Command, CommonOptions } from '../command.js';
import { writeNewFile } from '../writeFile.js';

interface TemplateOptions extends CommonOptions {
  readonly file: string;
}

export const templateCommand: Command<TemplateOptions> = (locale) => ({
  command: 'template <file>',
  describe: text(locale, 'workbook:template'),
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: text(locale, 'workbook:templateFile'),
    }),
  handler: template,
});

async function template({ file, language: locale }: TemplateOptions): Promise<void> {
  await writeNewFile(locale, file, await writeWorkbook(locale, () => []));
  process.stdout.write(`${text(locale, 'workbook:templateWritten', { file })}\n`);
}
