<?php
/**
 * A shortcode for each element: `[insole_pain_guide condition="back-pain"]`. What stands between it and
 * `[/insole_pain_guide]` is shown to readers without scripts.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'insole_register_shortcodes' );
// Once shortcodes have become tags, and before anything looks for those.
add_filter( 'the_content', 'insole_lift_elements', 12 );
add_filter( 'widget_text_content', 'insole_lift_elements', 12 );

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
	// WordPress makes paragraphs before it looks for shortcodes: one may end with the first of these, and begin with the last.
	$content = preg_replace( '#^\s*(?:</p>|<br />)|(?:<p>|<br />)\s*$#', '', (string) $content );
	return insole_render_element( $tag, $values, force_balance_tags( wp_kses_post( do_shortcode( $content ) ) ) );
}

/**
 * Takes elements out of paragraphs, in which WordPress leaves shortcodes that share one with other words. A browser ends
 * a paragraph where a heading or a list begins, and the element with it: what is in it would stand beside it.
 *
 * @param mixed $html What will be printed.
 * @return mixed
 */
function insole_lift_elements( $html ) {
	$tags = implode( '|', array_keys( insole_elements() ) );
	// Texts and elements in turn; of each element its tag's name, too.
	$pieces = is_string( $html ) ? preg_split( "#(<($tags)[\\s>].*?</\\2>)#s", $html, -1, PREG_SPLIT_DELIM_CAPTURE ) : false;
	if ( ! $pieces ) {
		return $html;
	}
	$lifted = array_shift( $pieces );
	while ( $pieces ) {
		list( $element, , $after ) = array_splice( $pieces, 0, 3 );
		$open = insole_find_open_paragraph( $lifted );
		if ( '' === $open || ! preg_match( '#<(?:p|h[1-6]|[uod]l|div|section|table|blockquote|figure|details)[\s>]#', $element ) ) {
			$lifted .= $element . $after;
			continue;
		}
		// Neither an empty paragraph stays before it nor one behind it.
		$before  = preg_replace( '#(?:\s|<br />)+$#', '', $lifted );
		$after   = preg_replace( '#^(?:\s|<br />)+#', '', $after );
		$lifted  = substr( $before, -strlen( $open ) ) === $open ? substr( $before, 0, -strlen( $open ) ) : $before . '</p>';
		$lifted .= "\n$element\n" . ( 0 === strpos( $after, '</p>' ) ? substr( $after, 4 ) : $open . $after );
	}
	return $lifted;
}

/**
 * The tag of the paragraph that is open at the end of a text; empty where there is none.
 *
 * @param string $html The text.
 */
function insole_find_open_paragraph( string $html ): string {
	$last = substr( $html, max( (int) strrpos( $html, '<p>' ), (int) strrpos( $html, '<p ' ) ) );
	return preg_match( '#^<p(?:\s[^>]*|)>#', $last, $tag ) && false === strpos( $last, '</p>' ) ? $tag[0] : '';
}
