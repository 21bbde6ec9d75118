/** The settings as people read of them: the table in `serve --help` and the README, and what is wrong. */
import { type SettingProblem, settingNames, settingTable } from '../config.js';
import type { Locale } from '../model/languages.js';
import { text, type TextKey } from '../texts/texts.js';

export interface DescribedSetting {
  readonly name: string;
  readonly meaning: string;
  readonly form: string;
  /** Empty when the setting has none. */
  readonly default: string;
}

export function describeSettings(locale: Locale): DescribedSetting[] {
  return settingNames.map((name) => {
    const { form, default: fallback } = settingTable[name];
    return {
      name,
      meaning: text(locale, `settings:meaning.${name}` satisfies TextKey),
      form: text(locale, `settings:form.${form.code}` satisfies TextKey, form.facts),
      default: fallback ?? '',
    };
  });
}

/** What is wrong with a setting and what would be right. */
export function describeSettingProblem(locale: Locale, problem: SettingProblem): string {
  const { form } = settingTable[problem.path];
  const expected = text(locale, `settings:form.${form.code}` satisfies TextKey, form.facts);
  return text(locale, `settings:wrong.${problem.code}` satisfies TextKey, {
    value: problem.value,
    expected,
  });
}
