<?php
/**
 * The comments of a post, read and left through WordPress's own REST interface.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

// After other plugins: the last word is the site owner's.
add_filter( 'comments_template', 'insole_choose_comments_template', 99 );
add_filter( 'render_block_core/comments', 'insole_wrap_comments_block' );
add_filter( 'render_block_core/post-comments', 'insole_wrap_comments_block' );
add_filter( 'rest_allow_anonymous_comments', 'insole_allow_anonymous_comments' );

/**
 * The attributes that wire article-comments to the post on the page.
 *
 * @param array<string, string|true> $values What the author gave. Comments kept elsewhere get nothing of this site.
 * @return array<string, string|true>
 */
function insole_comment_values( array $values = array() ): array {
	$post = get_post();
	if ( ! $post || 'wordpress' !== ( $values['provider'] ?? 'wordpress' ) || isset( $values['endpoint'] ) ) {
		return array();
	}
	$wired = array(
		'endpoint'    => rest_url(),
		'thread'      => insole_thread_of( $post ),
		'sign-in-url' => wp_login_url( (string) get_permalink( $post ) ),
	);
	// Pages for readers who are signed in are not cached for others. To another server the nonce would be given away.
	if ( is_user_logged_in() ) {
		$wired['rest-nonce'] = wp_create_nonce( 'wp_rest' );
	}
	if ( ! comments_open( $post ) ) {
		$wired['closed'] = true;
	}
	return $wired;
}

/**
 * What the REST interface calls a post: its id, `pages/12` where it is none of the posts.
 *
 * @param WP_Post $post The post.
 */
function insole_thread_of( WP_Post $post ): string {
	$type = get_post_type_object( $post->post_type );
	$base = $type && $type->rest_base ? $type->rest_base : $post->post_type;
	return 'post' === $post->post_type ? (string) $post->ID : "$base/{$post->ID}";
}

/**
 * True where the theme's comments give way on this page.
 */
function insole_replaces_comments(): bool {
	$post = is_singular() ? get_post() : null;
	return $post
		&& insole_settings()['replace_comments']
		&& is_post_type_viewable( $post->post_type )
		&& ! empty( get_post_type_object( $post->post_type )->show_in_rest )
		&& ! post_password_required( $post )
		&& ( comments_open( $post ) || get_comments_number( $post ) );
}

/**
 * In classic themes: a template of ours, which has the theme's within.
 *
 * @param string $template The theme's.
 */
function insole_choose_comments_template( $template ) {
	if ( ! insole_replaces_comments() ) {
		return $template;
	}
	insole_theme_comments_template( $template );
	return plugin_dir_path( INSOLE_FILE ) . 'templates/comments.php';
}

/**
 * Keeps the theme's template for ours.
 *
 * @param string|null $template To keep; null to read what was kept.
 */
function insole_theme_comments_template( ?string $template = null ): string {
	static $kept = '';
	if ( null !== $template ) {
		$kept = $template;
	}
	return $kept;
}

/**
 * In block themes: the element around the theme's block, which readers without scripts go on seeing.
 *
 * @param string $html What the block has written.
 */
function insole_wrap_comments_block( $html ) {
	$is_ours = '' === trim( (string) $html ) || false !== strpos( $html, '<article-comments' );
	return $is_ours || ! insole_replaces_comments() ? $html : insole_render_element( 'article-comments', array(), $html );
}

/**
 * WordPress takes comments over REST from those who are signed in; from others where the site's owner says so. Sites
 * that ask everybody to sign in have refused before this is asked.
 *
 * @param bool $allowed What was decided before.
 */
function insole_allow_anonymous_comments( $allowed ): bool {
	return $allowed || insole_settings()['anonymous_comments'];
}
