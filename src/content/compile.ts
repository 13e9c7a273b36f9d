import { hasClaimRules } from '../claims/find-claims.js';
import type { Article } from '../model/article.js';
import type { Condition, ContentIndexEntry, FeaturePack } from '../model/condition.js';
import { compileArticle } from './compile-article.js';
import { compileGuide, type Surroundings } from './compile-guide.js';
import { parseMarkdown } from './markdown.js';
import { Report, START, type Problem } from './problem.js';
import { readSources } from './read-sources.js';
import { readGlossary, readWords } from './read-words.js';
import { nameOf, type TextFile } from './text-file.js';
import { parseYaml } from './yaml.js';

/** The files of one language. */
export interface ContentInput {
  /** BCP 47 tag of the language that they are written in. */
  locale: string;
  /**
   * `content/<locale>/*.md`: the guides, the words around them (`words.md`) and the glossary (`features.md`); and
   * `content/<locale>/articles/*.md`.
   */
  files: readonly TextFile[];
  /** `content/sources.json`, which all languages share. */
  sources: TextFile;
}

/** What comes of the files of one language. */
export interface CompiledContent {
  /** The guides without errors, in the order of their files. */
  packs: Condition[];
  /** The articles without errors, in the order of their files. */
  articles: Article[];
  /** One line for each of `packs`, then one for each of `articles`. */
  index: ContentIndexEntry[];
  /** Undefined where `words.md` or `features.md` has errors. */
  features?: FeaturePack;
  /** All problems of all files, in the order of files and lines. */
  problems: Problem[];
}

const SHARED = ['words', 'features'];

/**
 * Compiles the files of one language. It never throws because of a file's contents: they are reported in `problems`.
 *
 * @throws {RangeError} where `locale` is no language tag
 */
export async function compileContent({ locale, files, sources }: ContentInput): Promise<CompiledContent> {
  const reports: Report[] = [];
  const open = (path: string): Report => {
    const report = new Report(path);
    reports.push(report);
    return report;
  };
  const readShared = <T>(name: string, read: (text: string, locale: string, report: Report) => T) => {
    const file = files.find((file) => nameOf(file) === name && !isArticleFile(file));
    const report = open(file?.path ?? `content/${locale}/${name}.md`);
    if (file) return read(clean(file.text), locale, report);
    report.error(START, 'file', `It is missing: copy it from another language, and translate it.`);
    return undefined;
  };

  const { byId, ids } = readSources(clean(sources.text), open(sources.path));
  const words = readShared('words', readWords);
  const glossary = readShared('features', readGlossary);
  const articleFiles = files.filter(isArticleFile);
  const guides = files.filter((file) => !isArticleFile(file) && !SHARED.includes(nameOf(file)));
  const around: Surroundings = {
    locale,
    known: { sources: ids, guides: new Set(guides.map(nameOf)) },
    sources: byId,
    titles: new Map(guides.map((file) => [nameOf(file), peekTitle(file)])),
    ...(words && { words: words.guide }),
    ...(glossary && { glossary }),
  };

  const packs: Condition[] = [];
  const index: ContentIndexEntry[] = [];
  for (const file of guides) {
    const report = open(file.path);
    checkName(file, locale, report);
    const guide = await compileGuide(nameOf(file), clean(file.text), around, report);
    if (!guide) continue;
    const { pack, summary } = guide;
    packs.push(pack);
    index.push({ kind: 'condition', id: pack.id, title: pack.title, summary });
  }
  const articles: Article[] = [];
  for (const file of articleFiles) {
    const report = open(file.path);
    checkName(file, locale, report);
    if ([...SHARED, ...around.known.guides].includes(nameOf(file)))
      report.error(
        START,
        'file',
        'Another file has this name, and packs share a folder: rename the article.',
      );
    const surroundings = { locale, knownSources: ids, sources: byId, ...(words && { words: words.article }) };
    const article = await compileArticle(nameOf(file), clean(file.text), surroundings, report);
    if (!article) continue;
    const { pack, summary } = article;
    articles.push(pack);
    index.push({ kind: 'article', id: pack.id, title: pack.title, summary });
  }
  return {
    packs,
    articles,
    index,
    ...(words &&
      glossary && {
        features: { kind: 'features', format: 1, locale, features: glossary, words: words.guide },
      }),
    problems: reports.flatMap(({ problems }) => problems.sort(byPlace)),
  };
}

const isArticleFile = ({ path }: TextFile): boolean => /(^|[\\/])articles[\\/][^\\/]*$/.test(path);

/** Without the mark that some editors put before the first line. */
const clean = (text: string): string => text.replace(/^\uFEFF/, '');

function checkName(file: TextFile, locale: string, report: Report): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(nameOf(file)))
    report.error(START, 'file', 'Its name becomes an id: small letters, digits and hyphens.');
  if (!hasClaimRules(locale))
    report.warn(
      START,
      'file',
      `No claims are checked in "${locale}": write rules for it, as src/claims/en.ts has them for English.`,
    );
}

/** A guide's title, for links to it. Problems of that guide are not reported here, but where it is compiled. */
function peekTitle({ path, text }: TextFile): string {
  const { frontMatter } = parseMarkdown(clean(text));
  const data = frontMatter && parseYaml(frontMatter.text, 1, new Report(path))?.data;
  const { title } = (data ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title.trim() : '';
}

const byPlace = (a: Problem, b: Problem): number => a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
