<?php
/**
 * A block for each element. What it looks like is decided when the page is made, so what authors without the right to
 * post any HTML save is a name with attributes, and passes WordPress's filter.
 *
 * @package Insole
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'insole_register_blocks' );
add_action( 'enqueue_block_editor_assets', 'insole_describe_elements' );
add_filter( 'block_categories_all', 'insole_add_block_category' );

/**
 * Registers the blocks; their block.json files are made with the list of elements.
 */
function insole_register_blocks(): void {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'insole-editor', plugins_url( 'editor/blocks.js', INSOLE_FILE ), $needs, INSOLE_VERSION, true );
	wp_set_script_translations( 'insole-editor', 'insole' );
	foreach ( array_keys( insole_elements() ) as $tag ) {
		register_block_type( plugin_dir_path( INSOLE_FILE ) . "blocks/$tag", array( 'render_callback' => 'insole_render_block' ) );
	}
}

/**
 * Writes a block as its element.
 *
 * @param array<string, mixed> $attributes As the editor saved them.
 * @param string               $content    Nothing: the block saves no HTML.
 * @param WP_Block             $block      The block.
 */
function insole_render_block( $attributes, $content, $block ): string {
	$tag    = substr( $block->name, strlen( 'insole/' ) );
	$values = array();
	foreach ( insole_elements()[ $tag ]['attributes'] as $name => $attribute ) {
		$values[ $name ] = $attributes[ $attribute['field'] ] ?? null;
	}
	// Alignment, margins and a class, as the editor has them.
	return insole_render_element( $tag, $values, insole_write_fallback( $attributes ), get_block_wrapper_attributes() );
}

/**
 * What the editor's "Without scripts" fields say.
 *
 * @param array<string, mixed> $attributes Of the block.
 */
function insole_write_fallback( array $attributes ): string {
	$text = (string) ( $attributes['fallbackText'] ?? '' );
	$url  = (string) ( $attributes['fallbackUrl'] ?? '' );
	if ( '' === $text ) {
		return '';
	}
	return '' === $url ? insole_write_paragraph( $text ) : insole_write_link( $url, $text );
}

/**
 * Gives the editor's script the elements, and the guides to choose from.
 */
function insole_describe_elements(): void {
	$data = array(
		'elements' => insole_elements(),
		'content'  => insole_content(),
	);
	wp_add_inline_script( 'insole-editor', 'window.insoleEditor = ' . wp_json_encode( $data ) . ';', 'before' );
}

/**
 * A heading of our own among the editor's blocks.
 *
 * @param array<int, array<string, mixed>> $categories Those that there are.
 * @return array<int, array<string, mixed>>
 */
function insole_add_block_category( array $categories ): array {
	$categories[] = array(
		'slug'  => 'insole',
		'title' => __( 'Insole: advice and shoes', 'insole' ),
	);
	return $categories;
}
