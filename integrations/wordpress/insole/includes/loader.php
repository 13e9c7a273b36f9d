<?php
/**
 * The script that brings the elements to life: once, and only on pages that have one.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'insole_register_files' );
add_action( 'wp_enqueue_scripts', 'insole_enqueue_ahead' );
add_action( 'enqueue_block_assets', 'insole_enqueue_for_editor' );
add_filter( 'script_loader_tag', 'insole_write_script_tag', 10, 3 );
// After shortcodes and blocks have become tags; theirs have asked for the loader themselves.
add_filter( 'the_content', 'insole_enqueue_for_markup', 20 );
add_filter( 'widget_text', 'insole_enqueue_for_markup', 20 );
add_filter( 'render_block_core/html', 'insole_enqueue_for_markup', 20 );

/**
 * Address of the folder of the files, with the slash.
 */
function insole_files_address(): string {
	$settings = insole_settings();
	return 'address' === $settings['source'] ? $settings['address'] : plugins_url( 'cdn/', INSOLE_FILE );
}

/**
 * Tells WordPress of the files.
 */
function insole_register_files(): void {
	$folder = insole_files_address();
	// Of another host's files the address alone says which they are.
	$version = 'address' === insole_settings()['source'] ? null : INSOLE_VERSION;
	wp_register_script( 'insole', $folder . 'insole.js', array(), $version, false );
	wp_register_script( 'insole-frame-host', $folder . 'frame-host.js', array(), $version, true );
	wp_register_style( 'insole', $folder . 'insole.css', array(), $version );
}

/**
 * Puts the loader and the stylesheet that keeps places on the page that is being made.
 */
function insole_enqueue_loader(): void {
	wp_enqueue_script( 'insole' );
	wp_enqueue_style( 'insole' );
}

/**
 * Where the posts of this page hold an element, the files are named in the head: places are kept from the first paint.
 */
function insole_enqueue_ahead(): void {
	$posts = isset( $GLOBALS['wp_query'] ) ? (array) $GLOBALS['wp_query']->posts : array();
	foreach ( $posts as $post ) {
		if ( $post instanceof WP_Post && insole_has_element( $post->post_content ) ) {
			insole_enqueue_loader();
		}
	}
	if ( insole_replaces_comments() ) {
		insole_enqueue_loader();
	}
}

/**
 * Shows elements in the editor as readers see them.
 */
function insole_enqueue_for_editor(): void {
	if ( is_admin() ) {
		wp_enqueue_script( 'insole' );
	}
}

/**
 * Looks for elements in what a filter passes on, which it leaves as it is.
 *
 * @param mixed $html What will be printed.
 * @return mixed
 */
function insole_enqueue_for_markup( $html ) {
	if ( is_string( $html ) && insole_has_element( $html ) ) {
		insole_enqueue_loader();
	}
	return $html;
}

/**
 * True where a text holds a tag of ours, a place for one (`data-insole`), a block or a shortcode; not where its author
 * has put a script of ours beside it.
 *
 * @param string $html Content of a post, before or after it was rendered.
 */
function insole_has_element( string $html ): bool {
	$tags = implode( '|', array_keys( insole_elements() ) );
	return preg_match( "/<(?:$tags)[\s>]|\sdata-insole=[\"']?[a-z]|<!-- wp:insole\/|\[insole_/", $html )
		&& ! preg_match( "/<script\s[^>]*\/(?:insole(?:\.all)?|$tags)\.js/", $html );
}

/**
 * Writes our scripts as modules; the loader with the site's settings too.
 *
 * @param string $tag    What WordPress would print.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 */
function insole_write_script_tag( $tag, $handle, $src ) {
	if ( 'insole' !== $handle && 'insole-frame-host' !== $handle ) {
		return $tag;
	}
	$attributes = array(
		'type' => 'module',
		'src'  => $src,
		'id'   => "$handle-js",
	);
	$integrity  = insole_integrity( "$handle.js" );
	if ( '' !== $integrity ) {
		$attributes['integrity']   = $integrity;
		$attributes['crossorigin'] = 'anonymous';
	}
	return wp_get_script_tag( 'insole' === $handle ? $attributes + insole_page_settings() : $attributes );
}

/**
 * The hash that a file must have. Known of the plugin's own copy, and of a folder that names the same version.
 *
 * @param string $file Its path in the folder.
 */
function insole_integrity( string $file ): string {
	static $hashes;
	$settings = insole_settings();
	if ( 'address' === $settings['source'] && false === strpos( $settings['address'], '@' . INSOLE_VERSION . '/' ) ) {
		return '';
	}
	if ( null === $hashes ) {
		$list   = wp_json_file_decode( plugin_dir_path( INSOLE_FILE ) . 'cdn/sri.json', array( 'associative' => true ) );
		$hashes = is_array( $list ) ? (array) ( $list['files'] ?? array() ) : array();
	}
	return (string) ( $hashes[ preg_replace( '/^insole-(?=frame)/', '', $file ) ] ?? '' );
}

/**
 * What the loader's tag tells all elements of a page.
 *
 * @return array<string, string> Attributes, by name.
 */
function insole_page_settings(): array {
	$settings = insole_settings();
	return array_filter(
		array(
			'data-products'  => insole_products_address(),
			'data-locale'    => $settings['locale'],
			'data-currency'  => insole_currency(),
			'data-affiliate' => $settings['affiliate'],
		),
		'strlen'
	);
}
