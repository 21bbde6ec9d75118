/** Wrong use of the command line is told in the reader's language, with exit code 2. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/tuhatverkko.js', import.meta.url));

/** Runs one command line with nothing in the environment but what is given. */
function run(
  commandLine: readonly string[],
  environment: { readonly [name: string]: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...commandLine], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });
  return { status, stdout, stderr };
}

describe('the command line', () => {
  test('help is in Finnish unless the machine or the reader says otherwise', () => {
    expect(run(['--help']).stdout).toContain('Komennot:');
    expect(run(['--help'], { LANG: 'sv_FI.UTF-8' }).stdout).toContain('Kommandon:');
    expect(run(['--help'], { LANG: 'sv_FI.UTF-8', LC_ALL: 'en_US.UTF-8' }).stdout).toContain(
      'Commands:',
    );
    expect(run(['--help', '--language', 'sv'], { LANG: 'en_US' }).stdout).toContain('Kommandon:');
    expect(run(['--help'], { LANG: 'C.UTF-8' }).stdout).toContain('Komennot:');
  });

  test('help of serve lists every setting', () => {
    const { status, stdout } = run(['serve', '--help', '--language', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('STORE_URL\n      Where the data are kept: a file or Neo4j.');
    expect(stdout).toContain('[default: 4000]');
  });

  test.each([
    [[], 'The command is missing.'],
    [['dance'], 'There is no command dance'],
    [['serv'], 'Did you mean serve?'],
    [['serve', '--stoer', 'sqlite:x'], 'There is no option --stoer'],
    [['serve', 'extra'], 'There is no command extra'],
    [['serve', '--store'], 'The option has no value: --store'],
  ])('%j: %s', (commandLine, sentence) => {
    const { status, stdout, stderr } = run([...commandLine, '--language=en']);
    expect(stderr).toBe(`${sentence}\nHelp: tuhatverkko --help\n`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('a language that nobody speaks here is told with the ones that are', () => {
    const { status, stderr } = run(['serve', '--language', 'la']);
    expect(status).toBe(2);
    expect(stderr).toContain('language: annettiin "la", vaihtoehdot: "fi", "sv", "en"');
  });
});

describe('wrong settings', () => {
  test('are all named with value and remedy, and nothing is started', () => {
    const environment = { PORT: 'web', STORE_URL: 'own.db', HOST: '0.0.0.0' };
    const { status, stdout, stderr } = run(['serve', '--language', 'en'], environment);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      [
        'The settings need correcting, so nothing was started:',
        '  PORT = "web"',
        '    Expected: a whole number 0–65535.',
        '  STORE_URL = "own.db"',
        '    Expected: sqlite:PATH, neo4j://HOST, neo4j+s://HOST, bolt://HOST or bolt+s://HOST.',
        '  HOST = "0.0.0.0"',
        '    The service has no sign-in, so other machines would reach all the data. Use the address 127.0.0.1, or, if you open the service on purpose, give OPEN_WITHOUT_SIGN_IN=0.0.0.0 as well.',
        'All settings: npx tuhatverkko serve --help',
        '',
      ].join('\n'),
    );
  });

  test('of an option are told by the setting that it stands for', () => {
    const { status, stderr } = run(['serve', '--store', 'http://neo4j:7474']);
    expect(status).toBe(2);
    expect(stderr).toContain('STORE_URL = ”http://neo4j:7474”');
  });
});
