/** The log: one JSON object a line on stderr; a person at a terminal gets the time, level and message. */
import pino, { type Logger } from 'pino';
import type { LogLevel } from '../config.js';

export function openLog(level: LogLevel): Logger {
  const destination = process.stderr.isTTY ? { write: writeForPerson } : process.stderr;
  return pino({ level, formatters: { level: (label) => ({ level: label }) } }, destination);
}

function writeForPerson(line: string): void {
  const { level, time, msg, err } = JSON.parse(line) as {
    level: string;
    time: number;
    msg?: string;
    err?: { stack?: string };
  };
  const told = [msg, err?.stack].filter((part) => part !== undefined).join('\n');
  process.stderr.write(`${new Date(time).toISOString().slice(11, 19)} ${level} ${told}\n`);
}
