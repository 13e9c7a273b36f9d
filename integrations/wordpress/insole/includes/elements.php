<?php
/**
 * Elements as HTML: what blocks, shortcodes and pasted addresses have in common.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every element with its attributes. The list is made from the library's own description (custom-elements.json) when the
 * plugin is built, so it cannot be out of date.
 *
 * @return array<string, array{title: string, icon: string, attributes: array<string, array<string, mixed>>}> By tag.
 */
function insole_elements(): array {
	static $elements;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/elements-list.php';
	}
	return $elements;
}

/**
 * Writes an element, and asks for the loader.
 *
 * @param string               $tag      One that insole_elements() has.
 * @param array<string, mixed> $values   Attributes by name, as an author gave them; what the element does not know is left out.
 * @param string               $fallback HTML for readers without scripts, which the caller has cleaned; the plugin's own where it is empty.
 * @param string               $wrapper  Further attributes of the tag (class, style), escaped.
 */
function insole_render_element( string $tag, array $values, string $fallback = '', string $wrapper = '' ): string {
	$values = insole_add_defaults( $tag, insole_clean_values( $tag, $values ) );
	/**
	 * The attributes of an element before it is written.
	 *
	 * @param array<string, string|true> $values By name; true for those without a value.
	 * @param string                     $tag    The element.
	 */
	$values = (array) apply_filters( 'insole_element_attributes', $values, $tag );
	if ( '' === trim( $fallback ) ) {
		$fallback = insole_default_fallback( $tag, $values );
	}
	// Readers of feeds run no scripts.
	if ( is_feed() ) {
		return $fallback;
	}
	insole_enqueue_loader();
	return "<$tag " . trim( $wrapper . insole_write_attributes( $values ) ) . ">$fallback</$tag>";
}

/**
 * Keeps what an element knows, in the form that it reads.
 *
 * @param string               $tag    The element.
 * @param array<string, mixed> $values As an author gave them.
 * @return array<string, string|true>
 */
function insole_clean_values( string $tag, array $values ): array {
	$clean = array();
	foreach ( insole_elements()[ $tag ]['attributes'] as $name => $attribute ) {
		$value = insole_clean_value( $attribute, $values[ $name ] ?? null );
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	return $clean;
}

/**
 * Reads one value as its attribute wants it.
 *
 * @param array<string, mixed> $attribute Its `type` and `options`.
 * @param mixed                $value     As an author gave it.
 * @return string|true|null Null where there is nothing to write.
 */
function insole_clean_value( array $attribute, $value ) {
	if ( 'boolean' === $attribute['type'] ) {
		return null !== $value && wp_validate_boolean( $value ) ? true : null;
	}
	if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
		return null;
	}
	// Escaped where it is written; sanitize_text_field() would take "%20" out of addresses.
	$text = trim( wp_check_invalid_utf8( (string) $value ) );
	if ( 'number' === $attribute['type'] ) {
		return is_numeric( $text ) ? $text : null;
	}
	return empty( $attribute['options'] ) || in_array( $text, $attribute['options'], true ) ? $text : null;
}

/**
 * Attributes as HTML.
 *
 * @param array<string, string|true> $values By name.
 */
function insole_write_attributes( array $values ): string {
	$html = '';
	foreach ( $values as $name => $value ) {
		if ( ! preg_match( '/^[a-z][a-z-]*$/', $name ) ) {
			continue;
		}
		$html .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}
