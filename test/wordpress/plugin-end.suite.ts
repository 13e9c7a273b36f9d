/** What is left when all has been tried: a log without complaints, and nothing after the plugin is gone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { openSiteWithPlugin } from './plugin.js';

const { wordpress } = await openSiteWithPlugin();

describe('in the end', () => {
  it('every file of the plugin is PHP that PHP can read', () => {
    const folder = wordpress.php('echo plugin_dir_path(INSOLE_FILE);');
    const files = execFileSync('find', [folder, '-name', '*.php'], { encoding: 'utf8' }).trim().split('\n');
    assert.ok(files.length > 10);
    for (const file of files) execFileSync('php', ['-l', file], { stdio: 'pipe' });
  });

  it('PHP has complained of nothing', () => {
    // This WordPress is older than this PHP, and misses the directory of plugins, from which the tests keep it.
    const own = /wp-includes\/(?:Requests\/|(?:update|formatting|pluggable)\.php)/;
    const lines = wordpress.readLog().split('\n');
    assert.deepEqual(
      lines.filter((line) => line && !own.test(line)),
      [],
    );
  });

  it('the plugin leaves nothing behind on any site of a network', () => {
    const uninstall = wordpress.php("echo plugin_dir_path(INSOLE_FILE) . 'uninstall.php';");
    const said = execFileSync(
      'php',
      [
        '-r',
        `const WP_UNINSTALL_PLUGIN = 'insole/insole.php';
         function is_multisite() { return true; }
         function get_sites($query) { return $query == ['fields' => 'ids', 'number' => 0] ? [1, 7] : []; }
         function delete_blog_option($site, $name) { echo "$site $name,"; }
         require '${uninstall}';`,
      ],
      { encoding: 'utf8' },
    );
    assert.equal(said, '1 insole_settings,7 insole_settings,');
  });

  it('the plugin leaves nothing behind', () => {
    const left = wordpress.php(
      `update_option('insole_settings', insole_default_settings());
       require_once ABSPATH . 'wp-admin/includes/admin.php';
       wp_set_current_user(1);
       deactivate_plugins('insole/insole.php');
       uninstall_plugin('insole/insole.php');
       global $wpdb;
       echo $wpdb->get_var("SELECT count(*) FROM $wpdb->options WHERE option_name = 'insole_settings'");`,
    );
    assert.equal(left, '0');
  });
});
