/**
 * The decision register: what a group has decided on a network or on a pair of networks, why, by whom
 * and when, and the day on which it is to be looked at again.
 */
import { type CodeList, type CodeOf } from '../codes.js';
import { dayInHelsinki, formatDay, parseDay } from '../time/days.js';
import { problem, type Problem } from '../errors/problems.js';
import type { RecordId } from '../record.js';
import { declareDocument } from './declareDocument.js';

export const decisionCodes = {
  name: 'DecisionCode',
  description: 'What is to become of a network, or of a pair of networks.',
  codes: {
    keep: 'To be kept as it is.',
    merge: 'The two are to become one.',
    drop: 'To be given up.',
    revisit: 'Not decided now: to be looked at again on a day.',
  },
} as const satisfies CodeList;
export type DecisionCode = CodeOf<typeof decisionCodes>;

export const decision = declareDocument({
  kind: 'decision',
  description: 'What a group has decided on one network or on a pair of networks.',
  subjects: { least: 1, most: 2 },
  fields: {
    decision: {
      type: 'code',
      codes: decisionCodes,
      required: true,
      description: 'What was decided.',
    },
    survivor: {
      type: 'text',
      description:
        'The one of the two networks that goes on after a merger; unsettled when absent.',
    },
    revisitOn: {
      type: 'text',
      format: 'date',
      description: 'The day on which to look at it again.',
    },
    reason: { type: 'text', required: true, description: 'Why it was so decided.' },
    decidedBy: {
      type: 'text',
      required: true,
      personal: true,
      description: 'The body or the person that decided.',
    },
    decidedOn: {
      type: 'text',
      format: 'date',
      required: true,
      description: 'The day of the decision.',
    },
  },
});

/** What a single field cannot tell: how the parts of a decision go together, and with its days. */
export function decisionProblems(
  content: { readonly [field: string]: unknown },
  subjects: readonly RecordId[],
  savedAt: string,
): Problem[] {
  const problems: Problem[] = [];
  const told = (field: string): string | undefined => {
    const value = content[field];
    return typeof value === 'string' ? value : undefined;
  };
  const [code, survivor] = [told('decision'), told('survivor')];
  if (code === 'merge' && subjects.length < 2) {
    problems.push(problem('mergeOfOne', 'content.decision', code, {}));
  }
  if (survivor !== undefined && code !== 'merge') {
    problems.push(problem('survivorWithoutMerge', 'content.survivor', survivor, {}));
  } else if (survivor !== undefined && !subjects.includes(survivor)) {
    problems.push(problem('notAmong', 'content.survivor', survivor, { allowed: subjects }));
  }
  if (code === 'revisit' && told('revisitOn') === undefined) {
    problems.push(problem('required', 'content.revisitOn', '', {}));
  }
  const today = dayInHelsinki(new Date(savedAt));
  const [revisitOn, decidedOn] = ['revisitOn', 'decidedOn'].map((field) =>
    parseDay(told(field) ?? ''),
  );
  if (revisitOn !== undefined && revisitOn <= today) {
    const facts = { day: formatDay(today) };
    problems.push(problem('dayNotAfter', 'content.revisitOn', told('revisitOn'), facts));
  }
  if (decidedOn !== undefined && decidedOn > today) {
    const facts = { day: formatDay(today) };
    problems.push(problem('dayAfter', 'content.decidedOn', told('decidedOn'), facts));
  }
  return problems;
}
