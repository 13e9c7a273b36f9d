<?php
/**
 * Plugin Name:       Insole
 * Description:       Evidence-graded guides to foot-related pain, shoes that suit with the reasons, a shop's promises, and comments: as blocks, shortcodes and pasted addresses.
 * Version:           %VERSION%
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Insole
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       insole
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

const INSOLE_VERSION = '%VERSION%';
const INSOLE_FILE    = __FILE__;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/loader.php';
require_once __DIR__ . '/includes/content.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/defaults.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/embeds.php';
require_once __DIR__ . '/includes/comments.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
}
