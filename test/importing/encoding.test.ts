/** Which encoding a file is in: what is found out from its bytes, what is told, and what cannot be. */
import fc from 'fast-check';
import { type Encoding, TextDecoding } from '../../src/importing/encoding.js';
import { UnusableFileError } from '../../src/importing/unusableFileError.js';

const LIST = 'järjestö;verkosto\nSäätiö Å;Foorumi – “koe” 5 €\n';

/** The text of bytes that come in chunks, with the encoding that was found. */
async function decode(bytes: Uint8Array, told?: Encoding, chunkSize = 4096) {
  const decoding = new TextDecoding(told);
  let text = '';
  for await (const part of decoding.text(chunksOf(bytes, chunkSize))) text += part;
  return { text, ...decoding.found };
}

function* chunksOf(bytes: Uint8Array, size: number) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

async function faultOf(bytes: Uint8Array, told?: Encoding, chunkSize?: number) {
  try {
    await decode(bytes, told, chunkSize);
  } catch (error) {
    if (error instanceof UnusableFileError) return [error.fault, error.facts];
    throw error;
  }
  return undefined;
}

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

const HIGH: { readonly [letter: string]: number } = { '–': 0x96, '“': 0x93, '”': 0x94, '€': 0x80 };
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => HIGH[letter] ?? letter.codePointAt(0) ?? 0);

describe.each([1, 3, 4096])('in chunks of %i bytes', (chunkSize) => {
  test.each([
    ['UTF-8', Buffer.from(LIST), 'utf-8', false],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${LIST}`), 'utf-8', false],
    ['UTF-16LE with its mark', utf16(`\uFEFF${LIST}`, 'utf-16le'), 'utf-16le', false],
    ['UTF-16BE with its mark', utf16(`\uFEFF${LIST}`, 'utf-16be'), 'utf-16be', false],
    ['UTF-16LE without a mark', utf16(LIST, 'utf-16le'), 'utf-16le', true],
    ['UTF-16BE without a mark', utf16(LIST, 'utf-16be'), 'utf-16be', true],
    ['Windows-1252', windows1252(LIST), 'windows-1252', true],
  ])('%s is found out', async (_name, bytes, encoding, isGuess) => {
    expect(await decode(bytes, undefined, chunkSize)).toEqual({ text: LIST, encoding, isGuess });
  });
});

test('the first letter beyond ASCII decides, however late it comes', async () => {
  const rows = 'Kaarna ry;Foorumi\n'.repeat(20_000);
  expect(await decode(windows1252(`${rows}Säätiö;F\n`))).toEqual({
    text: `${rows}Säätiö;F\n`,
    encoding: 'windows-1252',
    isGuess: true,
  });
  expect((await decode(Buffer.from(`${rows}Säätiö;F\n`))).encoding).toBe('utf-8');
});

test('a mark in mid-file, where files were pasted together, is left out', async () => {
  const pasted = Buffer.from(`\uFEFFa;b\n1;2\n\uFEFFa;b\n\uFEFF"3";4\n`);
  for (const chunkSize of [1, 2, 5]) {
    expect((await decode(pasted, undefined, chunkSize)).text).toBe('a;b\n1;2\na;b\n"3";4\n');
  }
});

test('what is told goes before what the bytes show', async () => {
  expect((await decode(Buffer.from('ä'), 'windows-1252')).text).toBe('Ã¤');
  expect(await decode(utf16('€€€', 'utf-16be'), 'utf-16be')).toEqual({
    text: '€€€',
    encoding: 'utf-16be',
    isGuess: false,
  });
});

test('any text comes through UTF-8 and UTF-16 with a mark, in chunks of any size', async () => {
  const texts = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\0\uFEFF]/g, ''));
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, chunkSize) => {
      for (const bytes of [
        Buffer.from(`\uFEFF${text}`),
        utf16(`\uFEFF${text}`, 'utf-16le'),
        utf16(`\uFEFF${text}`, 'utf-16be'),
      ]) {
        expect((await decode(bytes, undefined, chunkSize)).text).toBe(text);
      }
    }),
  );
});

describe('what is no text in its encoding is told with the row and what stands there', () => {
  test('Windows-1252 below UTF-8', async () => {
    const mixed = Buffer.concat([Buffer.from('ä;b\r\n1;2\r\n'), windows1252('Säätiö;x\r\n')]);
    expect(await faultOf(mixed)).toEqual([
      'notInEncoding',
      { encoding: 'utf-8', row: 3, near: 'Säätiö;x' },
    ]);
    expect((await faultOf(mixed, undefined, 1))?.[0]).toBe('notInEncoding');
  });

  test('a file that breaks off within a letter', async () => {
    const cutShort = Buffer.from('ä;b\n1;ä').subarray(0, -1);
    expect(await faultOf(cutShort)).toMatchObject(['notInEncoding', { row: 2 }]);
    expect(await faultOf(utf16(`\uFEFFa\nb`, 'utf-16le').subarray(0, -1))).toMatchObject([
      'notInEncoding',
      { encoding: 'utf-16le', row: 2 },
    ]);
  });

  test('another code page than Windows-1252', async () => {
    // "järjestö" as DOS (code page 850) and as Mac OS Roman wrote it, and a byte that means nothing.
    const dos = Uint8Array.of(0x61, 0x0a, 0x6a, 0x84, 0x72, 0x6a, 0x65, 0x73, 0x74, 0x94);
    expect(await faultOf(dos)).toEqual(['encodingUnclear', { row: 2, near: 'j„rjest”' }]);
    const mac = Uint8Array.of(0x6a, 0x8a, 0x72, 0x6a, 0x65, 0x73, 0x74, 0x9a);
    expect(await faultOf(mac)).toEqual(['encodingUnclear', { row: 1, near: 'jŠrjestš' }]);
    const none = Uint8Array.of(0x61, 0x0d, 0x62, 0x20, 0x81, 0x0d);
    expect((await faultOf(none))?.[0]).toBe('encodingUnclear');
    expect(await faultOf(none, 'windows-1252')).toMatchObject(['notInEncoding', { row: 2 }]);
    expect((await decode(mac, 'windows-1252')).text).toBe('jŠrjestš');
  });

  test('a zero byte', async () => {
    expect(await faultOf(Buffer.from('a;b\n1;2\n3;\0\n'))).toEqual(['notText', { row: 3 }]);
    expect(await faultOf(Buffer.from('a;b\n\0'), 'windows-1252')).toEqual(['notText', { row: 2 }]);
  });
});
