<?php
/**
 * A shortcode for each element: `[insole_pain_guide condition="back-pain"]`. What stands between it and
 * `[/insole_pain_guide]` is shown to readers without scripts.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'insole_register_shortcodes' );

/**
 * Registers the shortcodes.
 */
function insole_register_shortcodes(): void {
	foreach ( array_keys( insole_elements() ) as $tag ) {
		add_shortcode( insole_shortcode_of( $tag ), 'insole_render_shortcode' );
	}
}

/**
 * Name of an element's shortcode.
 *
 * @param string $tag The element.
 */
function insole_shortcode_of( string $tag ): string {
	return 'insole_' . str_replace( '-', '_', $tag );
}

/**
 * Writes a shortcode as its element.
 *
 * @param array<string, string>|string $attributes As its author wrote them, with `-` or `_` in their names; a word alone turns something on.
 * @param string|null                  $content    What it encloses.
 * @param string                       $shortcode  Its name.
 */
function insole_render_shortcode( $attributes, $content, $shortcode ): string {
	$tag    = str_replace( '_', '-', substr( $shortcode, strlen( 'insole_' ) ) );
	$values = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = $value;
			$value = 'true';
		}
		$values[ str_replace( '_', '-', (string) $name ) ] = $value;
	}
	return insole_render_element( $tag, $values, wp_kses_post( do_shortcode( (string) $content ) ) );
}
