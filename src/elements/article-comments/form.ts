import { formatNumber } from '../../i18n/format.js';
import { pluralise } from '../../i18n/plural.js';
import { findLanguage } from '../../i18n/words.js';
import type { AuthorFields, CommentProblem, NewComment } from '../../model/comment.js';
import type { FieldName, FormFault, FormWords } from './form.view.js';

/** Name of a field that people do not see and programs fill in. */
export const TRAP = 'fax_number';

/** What a form holds, without the white space around it. */
export function readForm(form: HTMLFormElement, parent?: string): NewComment {
  const data = new FormData(form);
  const read = (name: string): string | undefined => (data.get(name) as string | null)?.trim() || undefined;
  return { text: read('text') ?? '', name: read('name'), email: read('email'), parent };
}

/** The first thing that is wrong with the form before it is sent; undefined where all is well. */
export function findFault(
  words: FormWords,
  form: HTMLFormElement,
  comment: NewComment,
  asks: AuthorFields,
): FormFault | undefined {
  const trap = form.elements.namedItem(TRAP) as HTMLInputElement;
  if (trap.value) {
    // It may be a person after all, whose browser filled it in: the next attempt goes through.
    trap.value = '';
    return { text: words.problems.trap };
  }
  if (!comment.text) return { text: words.problems.empty, field: 'text' };
  for (const field of ['name', 'email'] as const) {
    const input = form.elements.namedItem(field) as HTMLInputElement | null;
    if (!input) continue;
    if (asks[field] === 'required' && !comment[field]) return { text: words.needed(words[field]), field };
    if (input.validity.typeMismatch) return { text: words.problems.email, field };
  }
  return;
}

const FIELDS: Partial<Record<CommentProblem, FieldName>> = {
  author: 'name',
  email: 'email',
  empty: 'text',
  duplicate: 'text',
  'too-long': 'text',
};

/** A refusal in words. */
export const explainRefusal = (
  words: FormWords,
  locale: string,
  problem: CommentProblem,
  wait?: number,
): FormFault => ({
  text:
    problem === 'too-fast' && wait
      ? pluralise(findLanguage(locale), wait, words.wait, formatNumber(locale, wait))
      : words.problems[problem],
  field: FIELDS[problem],
  signIn: problem === 'sign-in' || problem === 'expired',
});
