import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileContent, type CompiledContent } from '../../../src/content/index.js';
import type { Condition } from '../../../src/model/condition.js';

/** A guide without a fault; the tests break it, and name lines of it. */
export const GUIDE = `---
title: Toe pain
summary: What is known about sore toes.
checked: 2026-11-21
next: 2027-11-21
related: [sole-pain]
shoes:
  heading: Comfortable shoes
  statement: No shoe is proven to treat toe pain. [@b]
  redFlags: Get help for a cold toe. [@d]
  needs:
    - { feature: cushioning, weight: 1, grade: L*, why: standing comfort, sources: [a] }
    - { feature: rocker-sole, weight: 0, grade: A, why: advised against, sources: [b], against: [e] }
  tryOn:
    - A thumb's width in front.
---

Toes may hurt for a while. [@c]

## When to get help {#help}

### {#emergency}

- a **cold** toe [@a]

### {#advice}

- pain for weeks [@c; @a]

## What helps {#tips}

- **Padding.** It may help. [@a] {L*}
- **Moving.** It helps *many* people. [@b] {M, free, against=@a}

## Causes {#causes}

Many things [of this kind](https://example.com/) add up. [@a]

- Running more [@b]

## Not shown to help {#not-helpful}

- **Rings to prevent toe pain.** Trials found no difference. [@b] {A}
`;

const source = (id: string) => ({ id, title: `Title ${id}`, by: `By ${id}`, in: 'Journal', kind: 'rct' });
const OTHER = GUIDE.replace('Toe pain', 'Sole pain').replace('[sole-pain]', '[]');

/** Files that go with the guides, the real ones: no rule under test is about them. */
export const shared = (name: string): { path: string; text: string } => ({
  path: `content/en/${name}.md`,
  text: readFileSync(`content/en/${name}.md`, 'utf8'),
});

export const SOURCES = {
  path: 'content/sources.json',
  text: JSON.stringify(['a', 'b', 'c', 'd', 'e'].map(source)),
};

/** Compiles a guide called toe-pain, beside one called sole-pain. */
export const compile = (text: string, other = OTHER): Promise<CompiledContent> =>
  compileContent({
    locale: 'en',
    files: [
      { path: 'content/en/toe-pain.md', text },
      { path: 'content/en/sole-pain.md', text: other },
      shared('words'),
      shared('features'),
    ],
    sources: SOURCES,
  });

/** The pack of a guide that has no errors. */
export async function compilePack(text = GUIDE): Promise<Condition> {
  const { packs, problems } = await compile(text);
  assert.deepEqual(problems, []);
  return packs.find(({ id }) => id === 'toe-pain')!;
}

/** The guide with one thing changed, which must have been there. */
export function edit(from: string, to: string, text = GUIDE): string {
  assert.ok(text.includes(from), `The guide does not hold "${from}".`);
  return text.replace(from, to);
}
