/** The built article-comments on pages of a real WordPress, in a real browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve, reply } from '../../scripts/serve.js';
import { signIn } from './sign-in.js';
import { openSite } from './site.js';
import { createPost, open, readStored, setOption, type Reader, type Seed } from './support.js';

const { wordpress, readers } = await openSite();

const visit = (post: string, more = ''): Promise<Reader> =>
  readers.visit(`${wordpress.url}page.php?post=${post}${more}`);

/** Signs in as a reader by WordPress's own form, then opens the post. */
async function visitSignedIn(post: string): Promise<Reader> {
  const { page } = await readers.visit(`${wordpress.url}page.php?post=${post}`);
  await signIn(page, new URL(wordpress.url).origin, 'reader');
  return open(page, `${wordpress.url}page.php?post=${post}`);
}

const ANN = { name: 'Ann', email: 'ann@mail.example' };

describe('reading the comments of a WordPress post', () => {
  const THREADS: Seed[] = [
    { content: 'First & "quoted" <b>bold</b>', author: 'Tom & Ann' },
    { content: 'An answer', parent: 0 },
    { content: 'An answer to that', parent: 1 },
    { content: 'Second' },
    { content: 'In the bin', approved: 'trash' },
    { content: 'Left alone', parent: 4 },
    { content: 'Held', approved: 0 },
  ];

  it('shows threads in either order, names as they were given, and what is left of them', async () => {
    const post = createPost(wordpress, THREADS);
    const oldest = await visit(post, '&order=oldest');
    assert.deepEqual(await oldest.words('[part=words]'), [
      'First & “quoted” bold',
      'An answer',
      'An answer to that',
      'Second',
      'Left alone',
    ]);
    assert.equal((await oldest.words('[part=author]'))[0], 'Tom & Ann');
    assert.deepEqual(await oldest.words('.heading small'), ['5']);
    assert.deepEqual(await oldest.words('.depth-2 [part=words]'), ['An answer to that']);
    assert.match((await oldest.words('li > small')).join(), /no longer here/);
    assert.deepEqual(oldest.errors, [], 'under a strict policy with Trusted Types');
    const newest = await visit(post);
    assert.deepEqual((await newest.words('[part=words]'))[0], 'Left alone');
  });

  it('goes on to further pages, and has whole threads from the oldest on', async () => {
    const many: Seed[] = Array.from({ length: 130 }, (_, index) => ({ content: `Number ${index}` }));
    const post = createPost(wordpress, [...many, { content: 'Late answer', parent: 0 }]);
    const reader = await visit(post, '&order=oldest');
    assert.deepEqual(await reader.words('.heading small'), ['131']);
    assert.deepEqual((await reader.words('[part=words]')).slice(0, 3), [
      'Number 0',
      'Late answer',
      'Number 1',
    ]);
    for (let shown = 20; shown < 131; shown += 20) {
      await reader.click('[part=more]');
      await reader.sees('[part=status]', /more comment/);
    }
    assert.equal((await reader.words('li')).length, 131);
    assert.equal(await reader.has('[part=more]'), false);
  });

  it('takes out what could run, also from those whom WordPress lets write anything', async () => {
    const post = createPost(wordpress, [
      {
        content:
          '<p>Fine</p><script>document.title="hacked"</script><img src=x onerror="document.title=\'hacked\'"><a href="javascript:document.title=1">link</a>',
      },
    ]);
    const { page, sees } = await visit(post);
    await sees('[part=words]', /^Fine/);
    assert.deepEqual(
      await page.evaluate(() => {
        const body = document.querySelector('article-comments')!.shadowRoot!.querySelector('[part=words]')!;
        return [document.title, body.querySelectorAll('script, img, [href], [onerror]').length];
      }),
      ['A post', 0],
    );
  });

  it('works without pretty addresses', async () => {
    const post = createPost(wordpress, THREADS);
    const reader = await visit(post, `&endpoint=${encodeURIComponent('/?rest_route=/')}`);
    assert.equal((await reader.words('[part=words]')).length, 5);
  });

  it('works from another origin', async () => {
    const post = createPost(wordpress, THREADS);
    const html = `<!doctype html><link rel="icon" href="data:,"><script type="module" src="/cdn/insole.js"></script>
      <article-comments thread="${post}" endpoint="${wordpress.url}wp-json/"></article-comments>`;
    const other = await serve({
      port: 0,
      host: '127.0.0.1',
      routes: { '/': reply(html, { type: 'text/html' }) },
    });
    try {
      const reader = await readers.visit(other.url);
      await reader.sees('.heading', /^Comments 5$/);
    } finally {
      await other.close();
    }
  });

  it('keeps its fallback before a post with a password', async () => {
    const reader = await visit(createPost(wordpress, THREADS, { post_password: 'secret' }));
    assert.equal(await reader.has('[part=base]'), false);
    assert.equal(await reader.has('slot'), true);
  });

  it('has no form where the post is closed', async () => {
    const reader = await visit(createPost(wordpress, THREADS, { comment_status: 'closed' }));
    assert.equal(await reader.has('form'), false);
    await reader.sees('.soft', /Comments are closed/);
  });
});

describe('a reader whom WordPress does not know', () => {
  it('is refused as WordPress comes, is led to sign in, and keeps the draft across a reload', async () => {
    const post = createPost(wordpress);
    const reader = await visit(post);
    await reader.send({ text: 'My heels thank you', ...ANN });
    await reader.sees('[part=fault]', /Only readers who are signed in can comment here. Sign in/);
    assert.deepEqual(readStored(wordpress, post), []);
    await reader.page.reload({ waitUntil: 'networkidle0' });
    const text = await reader.page.evaluate(
      () => document.querySelector('article-comments')!.shadowRoot!.querySelector('textarea')!.value,
    );
    assert.equal(text, 'My heels thank you');
  });

  describe('where the site allows it', () => {
    before(() => setOption(wordpress, 'insole_anonymous', '1'));
    after(() => setOption(wordpress, 'insole_anonymous', '0'));

    it('posts a comment and an answer', async () => {
      const post = createPost(wordpress, [{ content: 'First' }]);
      const reader = await visit(post);
      await reader.send({ text: 'They fit & hold', ...ANN });
      await reader.sees('[part=status]', /Your comment is published/);
      await reader.sees('[part=words]', /They fit & hold/);
      await reader.click('.comment:last-child [part=reply]');
      await reader.send({ text: 'Glad to hear it' });
      await reader.sees('.depth-1 [part=words]', /Glad to hear it/);
      assert.deepEqual(readStored(wordpress, post), [
        'Glad to hear it|1|0',
        'They fit &amp; hold|1|0',
        'First|1|0',
      ]);
      assert.deepEqual(reader.errors, []);
    });

    it('is told that a comment is held, and sees it marked', async () => {
      setOption(wordpress, 'comment_moderation', '1');
      try {
        const post = createPost(wordpress);
        const reader = await visit(post);
        await reader.send({ text: 'Hold this', ...ANN });
        await reader.sees('[part=status]', /appears here once it is approved/);
        await reader.sees('[part=pending]', /Waiting for approval/);
        assert.deepEqual(readStored(wordpress, post), ['Hold this|0|0']);
      } finally {
        setOption(wordpress, 'comment_moderation', '0');
      }
    });

    it('is told what was said before', async () => {
      const post = createPost(wordpress);
      const reader = await visit(post);
      await reader.send({ text: 'Once', ...ANN });
      await reader.sees('[part=status]', /published/);
      await reader.send({ text: 'Once' });
      await reader.sees('[part=fault]', /You have said that already/);
      assert.equal(readStored(wordpress, post).length, 1);
    });

    it('is told to wait, and keeps the draft', async () => {
      setOption(wordpress, 'insole_flood', '1');
      // What other tests have just posted counts, too.
      wordpress.php(
        `foreach (get_comments(['status' => 'all']) as $c) wp_delete_comment($c->comment_ID, true);`,
      );
      try {
        const post = createPost(wordpress);
        const reader = await visit(post);
        await reader.send({ text: 'One', ...ANN });
        await reader.sees('[part=status]', /published/);
        await reader.send({ text: 'Two, at once' });
        await reader.sees('[part=fault]', /That was quick/);
        assert.equal(await reader.page.evaluate(() => Object.values(sessionStorage).join()), 'Two, at once');
        assert.equal(readStored(wordpress, post).length, 1);
      } finally {
        setOption(wordpress, 'insole_flood', '0');
      }
    });

    it('is told that comments were closed meanwhile, and can copy the words', async () => {
      const post = createPost(wordpress);
      const reader = await visit(post);
      wordpress.php(`wp_update_post(['ID' => ${post}, 'comment_status' => 'closed']);`);
      await reader.send({ text: 'Too late', ...ANN });
      await reader.sees('[part=fault]', /closed meanwhile/);
      assert.equal(await reader.has('textarea'), true);
    });

    it('is told of an e-mail address that WordPress does not take', async () => {
      const reader = await visit(createPost(wordpress));
      await reader.send({ text: 'Fine', name: 'Ann', email: 'ann@mail' });
      await reader.sees('[part=fault]', /does not look like an e-mail address/);
    });
  });
});

describe('a reader who is signed in', () => {
  it('writes as who they are, by the nonce of the page', async () => {
    const post = createPost(wordpress);
    const reader = await visitSignedIn(post);
    await reader.sees('form small', /Signed in as Rea & Der/);
    assert.equal(await reader.has('[name=name]'), false);
    await reader.send({ text: 'As myself' });
    await reader.sees('[part=author]', /Rea & Der/);
    const user = wordpress.php("echo get_user_by('login', 'reader')->ID;");
    assert.deepEqual(readStored(wordpress, post), [`As myself|1|${user}`]);
  });

  it('is told when that is over, and keeps the draft', async () => {
    const post = createPost(wordpress);
    const reader = await visitSignedIn(post);
    wordpress.php("WP_Session_Tokens::get_instance(get_user_by('login', 'reader')->ID)->destroy_all();");
    await reader.send({ text: 'Out of time' });
    await reader.sees('[part=fault]', /You are no longer signed in/);
    assert.equal(await reader.page.evaluate(() => Object.values(sessionStorage).join()), 'Out of time');
    assert.deepEqual(readStored(wordpress, post), []);
  });
});
