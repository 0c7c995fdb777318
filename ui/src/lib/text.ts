import { FluentBundle, FluentResource } from '@fluent/bundle';

import en from '../locales/en.ftl?raw';
import fr from '../locales/fr.ftl?raw';
import type { LanguageCode } from './backend/bindings';

/** What a text is told: numbers choose the plural. */
export type TextArguments = Record<string, string | number>;

const bundles: Record<LanguageCode, FluentBundle> = { fr: bundle('fr-CA', fr), en: bundle('en-CA', en) };

/** A text of the interface. A key that does not exist shows itself; the tests look for such keys. */
export function text(language: LanguageCode, key: string, values: TextArguments = {}): string {
  const message = bundles[language].getMessage(key);
  return message?.value ? bundles[language].formatPattern(message.value, values) : key;
}

function bundle(locale: string, source: string): FluentBundle {
  // Isolation marks would end up in what people copy and in what screen readers spell.
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource(new FluentResource(source));
  return made;
}
