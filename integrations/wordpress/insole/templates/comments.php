<?php
/**
 * A post's comments in a classic theme. The theme's own are within, for readers without scripts.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

ob_start();
require insole_theme_comments_template();
// Every attribute is escaped where it is written; the rest is what the theme prints anyway.
echo insole_render_element( 'article-comments', array(), (string) ob_get_clean() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
