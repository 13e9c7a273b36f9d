<?php
/**
 * Addresses of guides' pages, as `insole oembed` writes them below the files' address: pasted into a post, each becomes
 * the guide.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'insole_register_embeds' );
add_filter( 'oembed_result', 'insole_enqueue_frame_host' );

/**
 * Registers the pages. In posts the guide itself takes the address's place, without a frame and without a request;
 * where a theme or a plugin asks WordPress for the embed (`wp_oembed_get`), the site is told that it may trust the answer.
 */
function insole_register_embeds(): void {
	$address = insole_settings()['address'];
	if ( '' === $address ) {
		return;
	}
	$pages = $address . 'oembed/';
	wp_embed_register_handler( 'insole', '#^' . preg_quote( $pages, '#' ) . '([a-zA-Z-]+)/([a-z0-9-]+)\.html$#', 'insole_render_embed' );
	foreach ( insole_content() as $guide ) {
		if ( 'condition' === $guide['kind'] ) {
			wp_oembed_add_provider( "{$pages}en/{$guide['id']}.html", "{$pages}en/{$guide['id']}.json" );
		}
	}
}

/**
 * Writes the guide that an address names.
 *
 * @param array<int, string> $matches Of the address: language and id.
 */
function insole_render_embed( $matches ): string {
	return insole_render_element(
		'pain-guide',
		array(
			'condition' => $matches[2],
			'locale'    => $matches[1],
		)
	);
}

/**
 * Keeps trusted frames at the height of what is in them.
 *
 * @param mixed $html What will be printed.
 * @return mixed
 */
function insole_enqueue_frame_host( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, 'data-insole-frame' ) ) {
		wp_enqueue_script( 'insole-frame-host' );
	}
	return $html;
}
