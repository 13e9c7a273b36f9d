import type { FeaturePack, Need } from '../model/condition.js';
import type { ListWords } from '../model/content-words.js';
import { Failure } from './failure.js';

/**
 * Reads needs that an author gives in place of a condition. No grade of theirs is shown: nothing is
 * said about a complaint.
 *
 * @param text `cushioning:2 slip-resistant`: features, each with its weight (1 where none is given)
 * @throws {Failure} `broken` names the features that there are
 */
export function readNeeds(
  text: string,
  { features, words, locale: lang }: FeaturePack,
): { needs: Need[]; words: ListWords; lang: string } {
  const needs = (text.match(/[^\s,]+/g) ?? []).map((word): Need => {
    const [feature, weight = '1'] = word.split(':') as [keyof FeaturePack['features'], string?];
    if (!features[feature] || !/^[0-3]$/.test(weight)) {
      throw new Failure(
        'broken',
        `needs="${word}"`,
        `Write features as name:weight, with a weight from 0 to 3. Features are: ${Object.keys(features).join(', ')}.`,
      );
    }
    const { label, meaning } = features[feature];
    return {
      feature,
      label,
      why: meaning,
      weight: Number(weight) as Need['weight'],
      grade: 'L*',
      sources: [],
    };
  });
  return { needs, words: words.list, lang };
}
